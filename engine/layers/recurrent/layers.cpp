#include "layers/recurrent/gated.h"
#include "layers/recurrent/options.h"

#include <algorithm>

namespace netloom {

namespace {

using recurrent::Pass;
using recurrent::Recurrence;

/// simple_rnn, lstm, gru: spec/engine.md §2.4.
class RecurrentLayer final : public Layer, public recurrent::Gated {
public:
    RecurrentLayer(const char *title, std::string_view type, const Values &v)
        : title_(title), recurrence_(recurrent::makeRecurrence(type, v)), activity_(getText(v, "activity_regularizer")),
          gateFunction_(type == "simple_rnn" ? std::string() : getText(v, "recurrent_activation"))
    {
    }

    int outputs() const override { return options().returnState ? 1 + recurrence_.cell().states() : 1; }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (auto ok = recurrent::checkSequence(in, title_); !ok) return ok.error();
        std::vector<Port> out(std::size_t(outputs()), Port{Shape{options().units}});
        if (options().returnSequences) out[0] = {Shape{in[0].shape.axes[0], options().units}, DType::f32, in[0].mask};
        return out;
    }
    std::vector<ParamSpec> params(std::span<const Port> in) const override { return recurrence_.params(in[0].shape.last()); }
    Needs needs(std::span<const Port> in) const override
    {
        Needs n;
        n.keptPerRow = recurrence_.keptPerRow(in[0].shape.axes[0], in[0].shape.last());
        n.scratchPerShard = recurrence_.scratchPerShard(in[0].shape.last());
        n.statePerRow = recurrence_.statePerRow();
        n.paramGrad = ParamGradMode::Slots;
        n.input = true;
        n.random = options().dropout > 0 || options().recurrentDropout > 0;
        return n;
    }
    std::size_t ways() const override { return 1; }
    const Recurrence &way(std::size_t) const override { return recurrence_; }
    Pass passed(const ForwardContext &c, std::size_t) const override { return passOf(c, c.training); }
    double multiplyAdds(std::span<const Port> in) const override { return recurrence_.multiplyAdds(in[0].shape.axes[0], in[0].shape.last()); }
    std::string activityRegularizer() const override { return activity_; }
    std::vector<Error> warnings(std::span<const Upstream>) const override
    {
        for (const char *unbounded : {"relu", "linear", "leaky_relu", "elu", "selu", "gelu", "softplus", "exponential", "tanh"})
            if (gateFunction_ == unbounded)
                return {makeError("W-GATE", NL_TR("layers", "Gates are shares between 0 and 1, and {0} leaves that range. Use sigmoid or hard_sigmoid as recurrent_activation."), {gateFunction_})};
        return {};
    }

    void forward(const ForwardContext &c) const override
    {
        Pass p = passOf(c, c.training);
        p.state = options().stateful ? c.state : nullptr;
        recurrence_.forward(p);
        const int m = options().units, ld = recurrence_.stride();
        for (int t = options().returnSequences ? 0 : p.steps - 1; t < p.steps; ++t) {
            const Real *const h = recurrence_.state(p, 0, t);
            const std::ptrdiff_t at = options().returnSequences ? std::ptrdiff_t(t) * m : 0;
            for (int r = 0; r < c.rows; ++r) std::copy_n(h + std::ptrdiff_t(r) * ld, m, c.out[0].row(r) + at);
        }
        for (std::size_t i = 1; i < c.out.size(); ++i)
            for (int r = 0; r < c.rows; ++r)
                std::copy_n(recurrence_.state(p, int(i) - 1, p.steps - 1) + std::ptrdiff_t(r) * ld, m, c.out[i].row(r));
    }

    void backwardData(const BackwardContext &c) const override
    {
        Pass p = passOf(c, true);
        p.dx = c.din[0];
        p.accumulate = c.accumulate[0];
        p.slot = c.slot;
        const Outgoing outgoing{this, &c, p.steps};
        recurrence_.backward(p, [](const void *context, int t, const std::array<Real *, recurrent::kMostStates> &states) {
            static_cast<const Outgoing *>(context)->add(t, states);
        }, &outgoing);
    }

private:
    const recurrent::Options &options() const { return recurrence_.options(); }
    template <class Context> Pass passOf(const Context &c, bool training) const
    {
        Pass p;
        p.rows = c.rows;
        p.steps = c.inPorts[0].shape.axes[0];
        p.inputs = c.inPorts[0].shape.last();
        p.training = training;
        p.x = c.in[0];
        p.params = c.params;
        p.kept = c.kept;
        p.scratch = c.scratch;
        p.key = c.key;
        if (!c.masks.empty()) p.mask = c.masks[0];
        return p;
    }
    /// Gradients that come from behind.
    struct Outgoing {
        const RecurrentLayer *layer;
        const BackwardContext *c;
        int steps;
        void add(int t, const std::array<Real *, recurrent::kMostStates> &states) const
        {
            const int m = layer->options().units, ld = layer->recurrence_.stride();
            const auto addRows = [&](const View &from, std::ptrdiff_t at, Real *to) {
                for (int r = 0; r < c->rows; ++r) {
                    const Real *const g = from.row(r) + at;
                    Real *const d = to + std::ptrdiff_t(r) * ld;
                    for (int u = 0; u < m; ++u) d[u] += g[u];
                }
            };
            const bool last = t == steps - 1, every = layer->options().returnSequences;
            if (every || last) addRows(c->dout[0], every ? std::ptrdiff_t(t) * m : 0, states[0]);
            for (std::size_t i = 1; last && i < c->dout.size(); ++i) addRows(c->dout[i], 0, states[i - 1]);
        }
    };

    const char *title_;
    Recurrence recurrence_;
    std::string activity_, gateFunction_;
};

PartInfo info(const char *type, const char *title, const char *doc, const char *keras, const char *onnx, std::vector<std::string> aliases, std::vector<PartCase> cases)
{
    return {.kind = PartKind::Layer, .type = type, .title = title, .doc = doc, .category = "recurrent", .schema = recurrent::recurrentSchema(type),
            .keras = keras, .onnx = onnx, .aliases = std::move(aliases), .cases = std::move(cases)};
}

Values with(std::int64_t units, Values more = {})
{
    more["units"] = units;
    return more;
}

const std::string kPeephole = "peephole", kVariant = "variant";

const Registrar<Layer> lstm(
    info("lstm", NL_TR("layers", "LSTM"), NL_TR("layers", "Long short-term memory: c = f⊙c₋₁ + i⊙c̃, h = o⊙tanh(c), with gates i, f, o in [0, 1]."), "LSTM", "LSTM", {},
         {{with(3), {{5, 4}}, {3}, 96},
          {with(17, {{"return_sequences", true}}), {{3, 2}}, {3, 17}, 1360},
          {with(4, {{"go_backwards", true}, {"return_sequences", true}, {"dropout", 0.3}}), {{10, 2}}, {10, 4}, 112},
          {with(3, {{"recurrent_dropout", 0.4}, {"dropout", 0.2}, {"activation", std::string("relu")}}), {{4, 3}}, {3}, 84},
          {with(16, {{"recurrent_dropout", 0.4}, {"use_bias", false}}), {{2, 1}}, {16}, 1088},
          {with(3, {{"recurrent_activation", std::string("hard_sigmoid(slope=0.2)")}, {"activation", std::string("silu")}}), {{4, 2}}, {3}, 72},
          {with(3, {{"return_state", true}}), {{4, 2}}, {3}, 72},
          {with(3, {{kVariant, kPeephole}}), {{4, 2}}, {3}, 81},
          {with(3, {{kVariant, kPeephole}, {"peephole_output", std::string("previous")}}), {{4, 2}}, {3}, 81},
          {with(3, {{kVariant, std::string("no_forget")}}), {{4, 2}}, {3}, 54},
          {with(3, {{kVariant, std::string("coupled")}}), {{4, 2}}, {3}, 54},
          {with(3, {{kVariant, std::string("ar2")}}), {{4, 2}}, {3}, 75},
          {with(3, {{kVariant, std::string("adaptive_ar2")}}), {{4, 2}}, {3}, 93}}),
    [](const Values &v) { return std::make_unique<RecurrentLayer>("LSTM", "lstm", v); });

const Registrar<Layer> gru(
    info("gru", NL_TR("layers", "GRU"), NL_TR("layers", "Gated recurrent unit: h = z⊙h₋₁ + (1−z)⊙h̃, where a reset gate r rules what h̃ sees of h₋₁."), "GRU", "GRU", {},
         {{with(3), {{5, 4}}, {3}, 81},
          {with(3, {{"reset_after", false}}), {{5, 4}}, {3}, 72},
          {with(16, {{"return_sequences", true}, {"reset_after", false}, {"recurrent_dropout", 0.3}}), {{2, 1}}, {2, 16}, 864},
          {with(5, {{"return_sequences", true}, {"recurrent_dropout", 0.3}, {"dropout", 0.1}}), {{9, 4}}, {9, 5}, 165},
          {with(5, {{"reset_after", false}, {"recurrent_dropout", 0.3}, {"dropout", 0.1}}), {{3, 4}}, {5}, 150},
          {with(3, {{"use_bias", false}}), {{5, 4}}, {3}, 63}}),
    [](const Values &v) { return std::make_unique<RecurrentLayer>("GRU", "gru", v); });

const Registrar<Layer> simple(
    info("simple_rnn", NL_TR("layers", "Simple RNN"), NL_TR("layers", "h = tanh(x·K + h₋₁·R + b): the plain recurrent layer; forgets soon."), "SimpleRNN", "RNN", {"rnn"},
         {{with(3), {{5, 4}}, {3}, 24},
          {with(18, {{"return_sequences", true}, {"go_backwards", true}}), {{9, 2}}, {9, 18}, 378},
          {with(4, {{"recurrent_dropout", 0.5}, {"dropout", 0.5}, {"activation", std::string("softsign")}}), {{3, 2}}, {4}, 28}}),
    [](const Values &v) { return std::make_unique<RecurrentLayer>("SimpleRNN", "simple_rnn", v); });

} // namespace
} // namespace netloom
