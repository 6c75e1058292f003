#include "initializers/initializer.h"

#include <algorithm>

namespace netloom {

namespace {

class UnitForgetBias final : public Initializer {
public:
    Result<void> check(const Shape &shape) const override
    {
        if (shape.rank() == 1 && shape.last() % 4 == 0) return {};
        return makeError("E-SIZE", NL_TR("engine", "unit_forget_bias is for the bias of an LSTM, four blocks of one size; this tensor has the shape {0}."), {toText(shape)});
    }
    void fill(std::span<float> out, const Shape &, const Key &) const override
    {
        const std::size_t m = out.size() / 4;
        for (std::size_t i = 0; i < out.size(); ++i) out[i] = i / std::max<std::size_t>(1, m) == 1 ? 1.0f : 0.0f;
    }
};

const Registrar<Initializer> registrar(
    PartInfo{.kind = PartKind::Initializer,
             .type = "unit_forget_bias",
             .title = NL_TR("engine", "Forget gate at 1"),
             .doc = NL_TR("engine", "0, and 1 in the block of the forget gate (i, f, c, o): an LSTM starts by remembering."),
             .keras = "no: the option unit_forget_bias of LSTM",
             .onnx = "no: initial values are not part of an exported model",
             .cases = {{}}},
    [](const Values &) { return std::make_unique<UnitForgetBias>(); });

} // namespace

} // namespace netloom
