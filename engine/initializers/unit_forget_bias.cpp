#include "initializers/initializer.h"

#include <algorithm>

namespace netloom {

namespace {

class UnitForgetBias final : public Initializer {
public:
    explicit UnitForgetBias(const Values &v)
        : gates_(std::size_t(getInt(v, "gates"))), forget_(std::size_t(getInt(v, "forget"))), others_(*makePart<Initializer>(PartKind::Initializer, getText(v, "others")))
    {
    }
    Result<void> check(const Shape &shape) const override
    {
        if (shape.rank() == 1 && std::size_t(shape.last()) % gates_ == 0 && forget_ < gates_) return others_->check(shape);
        return makeError("E-SIZE", NL_TR("engine", "unit_forget_bias is for the bias of an LSTM, {1} blocks of one size; this tensor has the shape {0}."),
                         {toText(shape), std::to_string(gates_)});
    }
    void fill(std::span<float> out, const Shape &shape, const Key &key) const override
    {
        others_->fill(out, shape, key);
        const std::size_t block = out.size() / gates_;
        std::fill_n(out.begin() + std::ptrdiff_t(forget_ * block), block, 1.0f);
    }

private:
    std::size_t gates_, forget_;
    std::unique_ptr<Initializer> others_;
};

Schema blocks()
{
    Field gates{.key = "gates", .kind = FieldKind::Int, .def = std::int64_t(4), .title = NL_TR("engine", "Blocks"), .tooltip = NL_TR("engine", "Gates of the cell, a block of the bias each"), .min = 1, .max = 16};
    Field forget{.key = "forget", .kind = FieldKind::Int, .def = std::int64_t(1), .title = NL_TR("engine", "Forget gate"), .tooltip = NL_TR("engine", "Which block is that of the forget gate, from 0"), .min = 0, .max = 15};
    Field others{.key = "others", .kind = FieldKind::Part, .def = std::string("zeros"), .title = NL_TR("engine", "Other blocks"), .tooltip = NL_TR("engine", "Where the other biases start"), .partKind = "initializer"};
    return {{std::move(gates), std::move(forget), std::move(others)}};
}

const Registrar<Initializer> registrar(
    PartInfo{.kind = PartKind::Initializer,
             .type = "unit_forget_bias",
             .title = NL_TR("engine", "Forget gate at 1"),
             .doc = NL_TR("engine", "0, and 1 in the block of the forget gate (i, f, c, o): an LSTM starts by remembering."),
             .schema = blocks(),
             .keras = "no: the option unit_forget_bias of LSTM",
             .onnx = "no: initial values are not part of an exported model",
             .cases = {{}}},
    [](const Values &v) { return std::make_unique<UnitForgetBias>(v); });

} // namespace

} // namespace netloom
