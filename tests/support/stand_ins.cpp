#include "support/stand_ins.h"

namespace netloom::test {

namespace {

Field number(const char *key, bool main = false)
{
    Field f;
    f.key = key;
    f.kind = FieldKind::Int;
    f.def = std::int64_t(1);
    f.title = key;
    f.min = 1;
    f.max = 1 << 20;
    f.main = main;
    return f;
}

Field field(const char *key, FieldKind kind, Value def, const char *partKind = "")
{
    Field f;
    f.key = key;
    f.kind = kind;
    f.def = std::move(def);
    f.title = key;
    f.partKind = partKind;
    return f;
}

Field share(const char *key)
{
    Field f = field(key, FieldKind::Number, 0.0);
    f.min = 0;
    f.max = 1;
    f.maxOpen = true;
    return f;
}

class Lstm final : public Layer {
public:
    explicit Lstm(const Values &v) : units_(int(getInt(v, "units"))), sequences_(getBool(v, "return_sequences")) {}
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (in[0].shape.rank() != 2) return makeError("E-RANK", "a sequence is needed");
        return std::vector<Port>{{sequences_ ? Shape{in[0].shape.axes[0], units_} : Shape{units_}}};
    }

private:
    int units_;
    bool sequences_;
};

class Wrapper final : public Layer {
public:
    explicit Wrapper(const Values &v) : inner_(makePart<Layer>(PartKind::Layer, getText(v, "layer")).value()) {}
    Result<std::vector<Port>> infer(std::span<const Port> in) const override { return inner_->infer(in); }

private:
    std::unique_ptr<Layer> inner_;
};

class Same final : public Layer {
public:
    explicit Same(int outputs = 1) : outputs_(outputs) {}
    int outputs() const override { return outputs_; }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        return std::vector<Port>(std::size_t(outputs_), in[0]);
    }

private:
    int outputs_;
};

template <class Make> void standIn(const char *type, std::vector<Field> fields, Make make)
{
    if (findPart(PartKind::Layer, type)) return;
    PartInfo info{.kind = PartKind::Layer, .type = type, .title = type, .doc = "stand-in of the tests"};
    info.schema.fields = std::move(fields);
    info.cases = {{.config = {}, .inputs = {{2, 2}}}};
    Registrar<Layer>(std::move(info), Factory<Layer>(make));
}

} // namespace

void registerStandIns()
{
    Field merge = field("merge_mode", FieldKind::Choice, std::string("concat"));
    merge.choices = {"concat", "sum", "ave", "mul"};
    const Field activation = field("activation", FieldKind::Part, std::string("linear"), "activation");
    Field tanh = activation;
    tanh.def = std::string("tanh");
    const Field inner = field("layer", FieldKind::Part, std::string("dense"), "layer");
    standIn("lstm", {number("units", true), tanh, field("return_sequences", FieldKind::Bool, false),
                     share("recurrent_dropout")},
            [](const Values &v) { return std::make_unique<Lstm>(v); });
    standIn("conv1d", {number("filters", true), number("kernel_size"), activation},
            [](const Values &) { return std::make_unique<Same>(); });
    Field pool = number("pool_size", true);
    pool.aliases = {"size"};
    standIn("max_pooling1d", {pool}, [](const Values &) { return std::make_unique<Same>(); });
    standIn("bidirectional", {inner, merge}, [](const Values &v) { return std::make_unique<Wrapper>(v); });
    standIn("time_distributed", {inner}, [](const Values &v) { return std::make_unique<Wrapper>(v); });
    standIn("two_outputs", {}, [](const Values &) { return std::make_unique<Same>(2); });
}

} // namespace netloom::test
