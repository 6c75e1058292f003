#include "layers/dense_products.h"
#include "layers/weights.h"

// y = activation(x·W + b) on the last axis; spec/engine.md §2.1. Samples of higher rank are matrices of positions.

namespace netloom {
namespace {

class Dense final : public Layer {
public:
    explicit Dense(const Values &v)
        : units_(int(getInt(v, "units"))), bias_(getBool(v, "use_bias")), activation_(getText(v, "activation")),
          kernel_(v, "kernel"), biasOptions_(v, "bias"), activity_(getText(v, "activity_regularizer"))
    {
    }

    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (in[0].shape.rank() < 1)
            return makeError("E-RANK", NL_TR("layers", "Dense needs at least one axis, but receives a single number. Put a reshape layer before it."));
        if (in[0].dtype != DType::f32)
            return makeError("E-DTYPE", NL_TR("layers", "Dense needs numbers, but receives class indices. Put an embedding or a one-hot step before it."));
        Port out = in[0];
        out.shape.axes.back() = units_;
        return std::vector{out};
    }
    std::vector<ParamSpec> params(std::span<const Port> in) const override
    {
        const int k = in[0].shape.last();
        std::vector<ParamSpec> p{kernel_.spec("kernel", Shape{k, units_}, ParamRole::Weight, Packing::Panels, true)};
        if (bias_) p.push_back(biasOptions_.spec("bias", Shape{units_}, ParamRole::Bias, Packing::PanelBias));
        return p;
    }
    Needs needs(std::span<const Port>) const override
    {
        Needs n;
        n.paramGrad = ParamGradMode::Tiles;
        n.input = true;
        return n;
    }
    double multiplyAdds(std::span<const Port> in) const override { return double(in[0].shape.size()) * units_; }
    std::string activation() const override { return activation_; }
    std::string activityRegularizer() const override { return activity_; }

    void forward(const ForwardContext &c) const override { denseForward(c.params[0], c.rows, c.in[0], c.out[0], true); }
    void backwardData(const BackwardContext &c) const override
    {
        if (c.din[0].data) denseTransposed(c.params[0], c.rows, c.dout[0], c.din[0], c.accumulate[0]);
    }
    void backwardParams(const ParamGradContext &c) const override { denseKernelGradient(c, c.in[0], c.dout[0], true); }

private:
    int units_;
    bool bias_;
    std::string activation_;
    WeightOptions kernel_, biasOptions_;
    std::string activity_;
};

Field part(const char *key, const char *kind, const char *def, const char *title, const char *tip)
{
    Field f{key, FieldKind::Part, std::string(def), title, tip};
    f.partKind = kind;
    return f;
}

PartInfo denseInfo()
{
    PartInfo p;
    p.kind = PartKind::Layer;
    p.type = "dense";
    p.title = NL_TR("layers", "Dense");
    p.doc = NL_TR("layers", "Every unit sees every input: y = activation(x·W + b), on the last axis.");
    p.category = "core";
    Field units{"units", FieldKind::Int, std::int64_t(32), NL_TR("layers", "Units"), NL_TR("layers", "Number of outputs")};
    units.min = 1;
    units.max = 1 << 20;
    units.main = true;
    p.schema.fields = {
        units,
        part("activation", "activation", "linear", NL_TR("layers", "Activation"), NL_TR("layers", "Function applied to every output")),
        {"use_bias", FieldKind::Bool, true, NL_TR("layers", "Bias"), NL_TR("layers", "Adds one learned number per unit")},
    };
    addWeightFields(p.schema, {{"kernel", "glorot_uniform"}, {"bias", "zeros"}});
    p.keras = "Dense";
    p.onnx = "Gemm";
    p.aliases = {"fc", "linear_layer", "fully_connected"};
    const Values five{{"units", std::int64_t(5)}};
    p.cases = {
        {five, {{7}}, {5}, 40},
        {{{"units", std::int64_t(1)}, {"activation", std::string("sigmoid")}}, {{16}}, {1}, 17},
        {{{"units", std::int64_t(33)}, {"activation", std::string("tanh")}, {"use_bias", false}}, {{17}}, {33}, 561},
        {{{"units", std::int64_t(18)}, {"activation", std::string("softmax")}}, {{3}}, {18}, 72},
        {five, {{4, 3}}, {4, 5}, 20},
        {{{"units", std::int64_t(16)}}, {{2, 3, 16}}, {2, 3, 16}, 272},
        {{{"units", std::int64_t(130)}}, {{128}}, {130}, 16770},
        {{{"units", std::int64_t(3)}, {"kernel_regularizer", std::string("l2(l2=0.001)")}, {"bias_regularizer", std::string("l1(l1=0.02)")},
          {"activity_regularizer", std::string("l1_l2(l1=0.01, l2=0.01)")}, {"kernel_constraint", std::string("non_neg")}},
         {{4}}, {3}, 15},
    };
    return p;
}

const Registrar<Layer> registrar(denseInfo(), [](const Values &v) { return std::make_unique<Dense>(v); });

} // namespace
} // namespace netloom
