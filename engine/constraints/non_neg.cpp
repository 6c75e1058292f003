#include "constraints/constraint.h"

namespace netloom {

namespace {

class NonNeg final : public Constraint {
public:
    void apply(Real *w, const Shape &shape, double *) const override
    {
        // NaN stays: the run must be seen to diverge.
        for (std::int64_t i = 0; i < shape.size(); ++i) w[i] = w[i] < 0 ? Real(0) : w[i];
    }
};

const Registrar<Constraint> registrar(
    PartInfo{.kind = PartKind::Constraint,
             .type = "non_neg",
             .title = NL_TR("constraint", "Not negative"),
             .doc = NL_TR("constraint", "w = max(w, 0), element by element, after every step."),
             .keras = "NonNeg",
             .onnx = "no: constraints act while training and are not part of an exported model",
             .aliases = {"NonNeg", "nonneg"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<NonNeg>(); });

} // namespace

} // namespace netloom
