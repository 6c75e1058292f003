#include "layers/layer.h"

namespace netloom {

namespace {

/// Where a batch comes in. Has no computation: the executor fills its output from the source.
class Input final : public Layer {
public:
    explicit Input(const Values &v) : dtype_(getText(v, "dtype") == "int32" ? DType::i32 : DType::f32)
    {
        for (const double axis : getList(v, "shape")) shape_.axes.push_back(int(axis));
    }
    int minInputs() const override { return 0; }
    int maxInputs() const override { return 0; }
    Result<std::vector<Port>> infer(std::span<const Port>) const override
    {
        if (shape_.axes.empty())
            return makeError("E-SIZE", NL_TR("layer", "The input has no shape yet: choose data, or set a shape."), {}, "shape");
        bool free = false;
        for (const int axis : shape_.axes) {
            const bool first = &axis == &shape_.axes.front();
            if (axis == 0 || (axis == kAny && !first))
                return makeError("E-SIZE", NL_TR("layer", "The shape {0} is not possible: every size is 1 or more; only the first "
                                                          "(time) may be left open."), {toText(shape_)}, "shape");
            free = free || axis == kAny;
        }
        return std::vector<Port>{{shape_, dtype_, free}};
    }

private:
    Shape shape_;
    DType dtype_;
};

Schema inputSchema()
{
    return {{
        {.key = "shape", .kind = FieldKind::Shape, .def = {}, .title = NL_TR("layer", "Shape"),
         .tooltip = NL_TR("layer", "Sizes without the batch; empty: taken from the data. -1 as first size: any number of time steps."),
         .min = -1, .max = 1 << 30, .optional = true, .main = true},
        {.key = "dtype", .kind = FieldKind::Choice, .def = std::string("float32"), .title = NL_TR("layer", "Number type"),
         .tooltip = NL_TR("layer", "int32 for indices (of words, of classes); not given: that of the data."),
         .choices = {"float32", "int32"}},
        {.key = "batch_size", .kind = FieldKind::Int, .def = {}, .title = NL_TR("layer", "Fixed batch size"),
         .tooltip = NL_TR("layer", "Only needed by stateful recurrent layers."), .min = 1, .max = 1 << 24, .optional = true},
    }};
}

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "input", .title = NL_TR("layer", "Input"),
             .doc = NL_TR("layer", "Where the data comes in; its shape is that of the data unless it is set."),
             .category = "io", .schema = inputSchema(), .keras = "InputLayer", .onnx = "graph input",
             .aliases = {"input_layer"},
             .cases = {{.config = {{"shape", std::vector<double>{4}}}, .inputs = {}, .output = {4}, .parameters = 0},
                       {.config = {{"shape", std::vector<double>{28, 28, 1}}, {"dtype", std::string("int32")}},
                        .inputs = {}, .output = {28, 28, 1}, .parameters = 0}}},
    [](const Values &v) { return std::make_unique<Input>(v); });

} // namespace

} // namespace netloom
