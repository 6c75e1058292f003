#include "regularizers/elementwise.h"

#include <algorithm>

namespace netloom {

namespace {

class L1L2 final : public Regularizer {
public:
    L1L2(double l1, double l2) : c_{l1, l2} {}
    std::optional<Elementwise> elementwise() const override { return c_; }
    double penalty(const Real *w, const Shape &shape, Real *gradient, double *) const override
    {
        const auto n = std::ptrdiff_t(shape.size());
        if (gradient) {
            std::fill_n(gradient, n, Real(0));
            addL1l2Gradient(c_, w, n, gradient);
        }
        return l1l2Penalty(c_, w, n);
    }

private:
    Elementwise c_;
};

Field coefficient(const char *key, const char *tooltip, bool main)
{
    return {.key = key, .kind = FieldKind::Number, .def = 0.01, .title = key[1] == '1' ? NL_TR("regularizer", "Factor of |w|") : NL_TR("regularizer", "Factor of w²"),
            .tooltip = tooltip, .min = 0, .main = main};
}

constexpr const char *kNotExported = "no: penalties act while training and are not part of an exported model";

const Registrar<Regularizer> l1(
    PartInfo{.kind = PartKind::Regularizer,
             .type = "l1",
             .title = NL_TR("regularizer", "L1"),
             .doc = NL_TR("regularizer", "l1·Σ|w|, once a batch: pushes small values to 0. A text's λ/n·Σ|w| is l1 = λ/n."),
             .schema = {{coefficient("l1", NL_TR("regularizer", "Not divided by the batch for weights; divided for activity."), true)}},
             .keras = "L1",
             .onnx = kNotExported,
             .aliases = {"L1"},
             .cases = {{}, {.config = {{"l1", 0.25}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<L1L2>(getNumber(v, "l1"), 0); });

const Registrar<Regularizer> l2(
    PartInfo{.kind = PartKind::Regularizer,
             .type = "l2",
             .title = NL_TR("regularizer", "L2"),
             .doc = NL_TR("regularizer", "l2·Σw², once a batch, gradient 2·l2·w: keeps weights small. λ/(2n)·Σw² is l2 = λ/(2n), PyTorch's weight_decay ω is l2 = ω/2."),
             .schema = {{coefficient("l2", NL_TR("regularizer", "Not divided by the batch for weights; divided for activity."), true)}},
             .keras = "L2",
             .onnx = kNotExported,
             .aliases = {"L2"},
             .cases = {{}, {.config = {{"l2", 1e-4}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<L1L2>(0, getNumber(v, "l2")); });

const Registrar<Regularizer> both(
    PartInfo{.kind = PartKind::Regularizer,
             .type = "l1_l2",
             .title = NL_TR("regularizer", "L1 and L2"),
             .doc = NL_TR("regularizer", "l1·Σ|w| + l2·Σw², once a batch."),
             .schema = {{coefficient("l1", NL_TR("regularizer", "Not divided by the batch for weights; divided for activity."), false),
                         coefficient("l2", NL_TR("regularizer", "Not divided by the batch for weights; divided for activity."), false)}},
             .keras = "L1L2",
             .onnx = kNotExported,
             .aliases = {"L1L2", "elastic_net"},
             .cases = {{}, {.config = {{"l1", 0.0}, {"l2", 0.5}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<L1L2>(getNumber(v, "l1"), getNumber(v, "l2")); });

} // namespace

} // namespace netloom
