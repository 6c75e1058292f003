#include "optimizers/common.h"

namespace netloom {
namespace {

/// keras: the velocity carries the learning rate it was made with; pytorch: the velocity is one of gradients.
class Sgd final : public Optimizer {
public:
    explicit Sgd(const Values &v)
        : rate_(getNumber(v, "learning_rate")), momentum_(Real(getNumber(v, "momentum"))), nesterov_(getBool(v, "nesterov")),
          pytorch_(getText(v, "momentum_form") == "pytorch"), ahead_(nesterov_ && momentum_ > 0 && getText(v, "nesterov_form") == "lookahead")
    {
    }

    int slotCount() const override { return momentum_ > 0 ? (ahead_ ? 2 : 1) : 0; }
    std::string slotName(int i) const override { return i == 0 ? (pytorch_ ? "momentum_buffer" : "momentum") : "position"; }
    double learningRate() const override { return rate_; }
    StepConstants begin(std::uint64_t, double learningRate) const override { return {{Real(learningRate)}}; }
    bool looksAhead() const override { return ahead_; }
    void lookAhead(const StepConstants &k, const UpdateSlice &s) const override
    {
        const Real reach = pytorch_ ? -k.c[0] * momentum_ : momentum_;
        for (std::size_t i = 0; i < s.n; ++i) {
            s.state[1][i] = s.w[i];
            s.w[i] += reach * s.state[0][i];
        }
    }

    void apply(const StepConstants &k, const UpdateSlice &s) const override
    {
        Real *__restrict w = s.w;
        const Real *__restrict g = s.g;
        const Real rate = k.c[0], mu = momentum_;
        if (mu <= 0) {
            for (std::size_t i = 0; i < s.n; ++i) w[i] -= rate * g[i];
            return;
        }
        if (ahead_) std::copy_n(s.state[1], s.n, w); // back from where the gradient was taken
        pytorch_ ? byGradient(rate, s) : byStep(rate, s);
    }

private:
    void byStep(Real rate, const UpdateSlice &s) const
    {
        Real *__restrict w = s.w;
        const Real *__restrict g = s.g;
        Real *__restrict v = s.state[0];
        const Real mu = momentum_;
        if (nesterov_ && !ahead_) {
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
    void byGradient(Real rate, const UpdateSlice &s) const
    {
        Real *__restrict w = s.w;
        const Real *__restrict g = s.g;
        Real *__restrict v = s.state[0];
        const Real mu = momentum_;
        const bool bengio = nesterov_ && !ahead_;
        for (std::size_t i = 0; i < s.n; ++i) {
            const Real velocity = mu * v[i] + g[i];
            v[i] = velocity;
            w[i] -= rate * (bengio ? g[i] + mu * velocity : velocity);
        }
    }

    double rate_;
    Real momentum_;
    bool nesterov_, pytorch_, ahead_;
};

Field choiceField(std::string key, std::vector<std::string> choices, std::string title, std::string tooltip)
{
    return Field{.key = std::move(key), .kind = FieldKind::Choice, .def = choices[0], .title = std::move(title), .tooltip = std::move(tooltip), .choices = choices};
}

const Registrar<Optimizer> registrar(
    PartInfo{.kind = PartKind::Optimizer,
             .type = "sgd",
             .title = NL_TR("engine", "SGD"),
             .doc = NL_TR("engine", "Gradient descent, with momentum: v = μ·v − η·g, w += v; Nesterov: w += μ·v − η·g."),
             .schema = optimizerSchema(0.01, {momentumField(), flagField("nesterov", false, NL_TR("engine", "Nesterov"), NL_TR("engine", "Looks one step of momentum ahead.")),
                                              choiceField("momentum_form", {"keras", "pytorch"}, NL_TR("engine", "Form of the momentum"), NL_TR("engine", "keras: v = μ·v − η·g, old steps keep their rate; pytorch: v = μ·v + g, w −= η·v, a new rate holds for all. Equal at a constant rate.")),
                                              choiceField("nesterov_form", {"bengio", "lookahead"}, NL_TR("engine", "Form of Nesterov"), NL_TR("engine", "bengio: as in Keras and PyTorch; lookahead: the gradient is really taken ahead."))}),
             .keras = "SGD",
             .onnx = kNoOnnx,
             .aliases = {"gradient_descent"},
             .cases = {{},
                       {.config = {{"momentum", 0.9}}, .inputs = {}},
                       {.config = {{"momentum", 0.9}, {"nesterov", true}}, .inputs = {}},
                       {.config = {{"momentum", 0.9}, {"momentum_form", std::string("pytorch")}}, .inputs = {}},
                       {.config = {{"momentum", 0.9}, {"nesterov", true}, {"momentum_form", std::string("pytorch")}}, .inputs = {}}}},
    [](const Values &v) { return withCommon(std::make_unique<Sgd>(v), v); });

} // namespace
} // namespace netloom
