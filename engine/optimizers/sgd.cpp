#include "optimizers/common.h"
#include "optimizers/optimizer.h"

namespace netloom {
namespace {

/// Keras's form: the velocity carries the learning rate it was made with.
class Sgd final : public Optimizer {
public:
    Sgd(double rate, double momentum, bool nesterov) : rate_(rate), momentum_(Real(momentum)), nesterov_(nesterov) {}

    int slotCount() const override { return momentum_ > 0 ? 1 : 0; }
    double learningRate() const override { return rate_; }
    StepConstants begin(std::uint64_t, double learningRate) const override { return {{Real(learningRate)}}; }

    void apply(const StepConstants &k, const UpdateSlice &s) const override
    {
        Real *__restrict w = s.w;
        const Real *__restrict g = s.g;
        const Real rate = k.c[0], mu = momentum_;
        if (mu <= 0) {
            for (std::size_t i = 0; i < s.n; ++i) w[i] -= rate * g[i];
            return;
        }
        Real *__restrict v = s.state[0];
        if (nesterov_) {
            for (std::size_t i = 0; i < s.n; ++i) {
                const Real step = rate * g[i];
                const Real velocity = mu * v[i] - step;
                v[i] = velocity;
                w[i] += mu * velocity - step;
            }
            return;
        }
        for (std::size_t i = 0; i < s.n; ++i) {
            const Real velocity = mu * v[i] - rate * g[i];
            v[i] = velocity;
            w[i] += velocity;
        }
    }

private:
    double rate_;
    Real momentum_;
    bool nesterov_;
};

const Registrar<Optimizer> registrar(
    PartInfo{.kind = PartKind::Optimizer,
             .type = "sgd",
             .title = NL_TR("engine", "SGD"),
             .doc = NL_TR("engine", "Gradient descent, with momentum: v = μ·v − η·g, w += v; Nesterov: w += μ·v − η·g."),
             .schema = {{learningRateField(0.01),
                         Field{.key = "momentum",
                               .kind = FieldKind::Number,
                               .def = 0.0,
                               .title = NL_TR("engine", "Momentum"),
                               .tooltip = NL_TR("engine", "Share of the last step that is kept; 0.9 is usual."),
                               .min = 0,
                               .max = 1},
                         Field{.key = "nesterov",
                               .kind = FieldKind::Bool,
                               .def = false,
                               .title = NL_TR("engine", "Nesterov"),
                               .tooltip = NL_TR("engine", "Looks one step of momentum ahead.")}}},
             .keras = "SGD",
             .onnx = "no: optimisers are not part of an exported model",
             .aliases = {"gradient_descent"},
             .cases = {{},
                       {.config = {{"momentum", 0.9}}, .inputs = {}},
                       {.config = {{"momentum", 0.9}, {"nesterov", true}}, .inputs = {}}}},
    [](const Values &v) {
        return std::make_unique<Sgd>(getNumber(v, "learning_rate"), getNumber(v, "momentum"), getBool(v, "nesterov"));
    });

} // namespace
} // namespace netloom
