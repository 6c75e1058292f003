#include "layers/function_layer.h"

namespace netloom {

namespace {

/// y = x; the executor adds the penalty (Layer::activityRegularizer).
class ActivityRegularization final : public Layer {
public:
    explicit ActivityRegularization(const Values &v)
    {
        const double l1 = getNumber(v, "l1"), l2 = getNumber(v, "l2");
        if (l1 > 0 || l2 > 0) penalty_ = "l1_l2(l1=" + toText(l1) + ", l2=" + toText(l2) + ")";
    }
    std::string activityRegularizer() const override { return penalty_; }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (auto numbers = needNumbers(in); !numbers) return numbers.error();
        return std::vector<Port>{in[0]};
    }
    void forward(const ForwardContext &c) const override { copyRows(c); }
    void backwardData(const BackwardContext &c) const override { multiplyBack(c, nullptr); }

private:
    std::string penalty_;
};

Field factor(const char *key, const char *title, const char *tooltip)
{
    return {.key = key, .kind = FieldKind::Number, .def = 0.0, .title = title, .tooltip = tooltip, .min = 0};
}

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "activity_regularization", .title = NL_TR("layer", "Activity penalty"),
             .doc = NL_TR("layer", "y = x, and the loss grows by (l1·Σ|x| + l2·Σx²)/B: small or sparse activations."), .category = "regularize",
             .schema = {{factor("l1", NL_TR("layer", "L1"), NL_TR("layer", "Weight of Σ|x| / B: makes activations sparse.")),
                         factor("l2", NL_TR("layer", "L2"), NL_TR("layer", "Weight of Σx² / B: keeps activations small."))}},
             .keras = "ActivityRegularization", .onnx = "Identity",
             .cases = {{.config = {{"l1", 0.01}}, .inputs = {{5}}, .output = {5}, .parameters = 0},
                       {.config = {{"l2", 0.1}}, .inputs = {{3, 4}}, .output = {3, 4}, .parameters = 0},
                       {.config = {{"l1", 0.05}, {"l2", 0.02}}, .inputs = {{2, 3, 2}}, .output = {2, 3, 2}, .parameters = 0}}},
    [](const Values &v) { return std::make_unique<ActivityRegularization>(v); });

} // namespace

} // namespace netloom
