#include "layers/recurrent/gated.h"
#include "layers/recurrent/options.h"

#include <algorithm>

namespace netloom {

namespace {

using recurrent::Pass;
using recurrent::Recurrence;

enum class Merge { Concat, Sum, Mul, Ave, None };

Merge mergeOf(const std::string &name)
{
    return name == "concat" ? Merge::Concat : name == "sum" ? Merge::Sum : name == "mul" ? Merge::Mul : name == "ave" ? Merge::Ave : Merge::None;
}

/// Two recurrent layers, the second one reading from the end; spec/engine.md §2.4.
class Bidirectional final : public Layer, public recurrent::Gated {
public:
    explicit Bidirectional(const Values &v) : merge_(mergeOf(getText(v, "merge_mode"))), activity_(getText(v, "activity_regularizer"))
    {
        const auto inner = parsePart(PartKind::Layer, getText(v, "layer"));
        if (!inner) {
            wrong_ = inner.error();
            return;
        }
        if (!recurrent::isRecurrent(inner->info->type)) {
            wrong_ = makeError("E-LINK", NL_TR("layers", "Bidirectional needs a recurrent layer inside (lstm, gru, simple_rnn), and {0} is none."), {inner->info->type});
            return;
        }
        ways_.push_back(recurrent::makeRecurrence(inner->info->type, inner->config));
        ways_.push_back(recurrent::makeRecurrence(inner->info->type, inner->config, true));
        if (ways_[0].options().returnState)
            wrong_ = makeError("E-COMBO", NL_TR("layers", "return_state inside bidirectional is not supported: take the states from two layers of their own."));
    }

    int outputs() const override { return merge_ == Merge::None ? 2 : 1; }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (wrong_) return *wrong_;
        if (auto ok = recurrent::checkSequence(in, "Bidirectional"); !ok) return ok.error();
        const int width = units() * (merge_ == Merge::Concat ? 2 : 1);
        Port out{Shape{width}};
        if (sequences()) out = {Shape{in[0].shape.axes[0], width}, DType::f32, in[0].mask};
        return std::vector<Port>(std::size_t(outputs()), out);
    }
    std::vector<ParamSpec> params(std::span<const Port> in) const override
    {
        std::vector<ParamSpec> all;
        for (std::size_t way = 0; way < ways_.size(); ++way)
            for (ParamSpec &spec : ways_[way].params(in[0].shape.last())) {
                spec.name = (way == 0 ? "forward_" : "backward_") + spec.name;
                all.push_back(std::move(spec));
            }
        return all;
    }
    Needs needs(std::span<const Port> in) const override
    {
        const int steps = in[0].shape.axes[0], inputs = in[0].shape.last();
        Needs n;
        for (const Recurrence &way : ways_) {
            n.keptPerRow += way.keptPerRow(steps, inputs);
            n.scratchPerShard = std::max(n.scratchPerShard, way.scratchPerShard(inputs));
            n.statePerRow += way.statePerRow();
            n.random |= way.options().dropout > 0 || way.options().recurrentDropout > 0;
        }
        n.paramGrad = ParamGradMode::Slots;
        n.input = true;
        return n;
    }
    std::size_t ways() const override { return ways_.size(); }
    const Recurrence &way(std::size_t i) const override { return ways_[i]; }
    Pass passed(const ForwardContext &c, std::size_t way) const override { return passOf(c, way, c.training, nullptr); }
    double multiplyAdds(std::span<const Port> in) const override
    {
        return ways_.empty() ? 0 : 2 * ways_[0].multiplyAdds(in[0].shape.axes[0], in[0].shape.last());
    }
    std::string activityRegularizer() const override { return activity_; }
    std::vector<Error> warnings(std::span<const Upstream>) const override
    {
        if (ways_.empty() || !ways_[0].options().stateful) return {};
        return {makeError("W-COMBO", NL_TR("layers", "A stateful layer inside bidirectional: the second direction starts a batch with what it saw at the end of the one before, which lies in its future."))};
    }

    void forward(const ForwardContext &c) const override
    {
        const Pass passes[2] = {passOf(c, 0, c.training, c.state), passOf(c, 1, c.training, c.state)};
        for (std::size_t way = 0; way < 2; ++way) ways_[way].forward(passes[way]);
        const int steps = passes[0].steps, m = units();
        for (int t = sequences() ? 0 : steps - 1; t < steps; ++t) {
            const std::ptrdiff_t at = sequences() ? t : 0;
            const Real *const a = outputAt(passes[0], 0, t), *const b = outputAt(passes[1], 1, t);
            for (int r = 0; r < c.rows; ++r) {
                const Real *const x = a + std::ptrdiff_t(r) * stride(), *const y = b + std::ptrdiff_t(r) * stride();
                if (merge_ == Merge::None) {
                    std::copy_n(x, m, c.out[0].row(r) + at * m);
                    std::copy_n(y, m, c.out[1].row(r) + at * m);
                } else if (merge_ == Merge::Concat) {
                    std::copy_n(x, m, c.out[0].row(r) + 2 * at * m);
                    std::copy_n(y, m, c.out[0].row(r) + (2 * at + 1) * m);
                } else {
                    merge(x, y, c.out[0].row(r) + at * m);
                }
            }
        }
    }

    void backwardData(const BackwardContext &c) const override
    {
        Pass passes[2] = {passOf(c, 0, true, nullptr), passOf(c, 1, true, nullptr)};
        const std::size_t blocks = std::size_t(ways_[0].blocks());
        for (std::size_t way = 0; way < 2; ++way) {
            Pass &p = passes[way];
            p.dx = c.din[0];
            p.accumulate = c.accumulate[0] || way == 1;
            p.slot = c.slot.subspan(way * blocks, blocks);
            const Outgoing outgoing{this, &c, passes, way};
            ways_[way].backward(p, [](const void *context, int t, const std::array<Real *, recurrent::kMostStates> &states) {
                static_cast<const Outgoing *>(context)->add(t, states[0]);
            }, &outgoing);
        }
    }

private:
    int units() const { return ways_[0].options().units; }
    int stride() const { return ways_[0].stride(); }
    bool sequences() const { return ways_[0].options().returnSequences; }
    template <class Context> Pass passOf(const Context &c, std::size_t way, bool training, Real *state) const
    {
        Pass p;
        p.rows = c.rows;
        p.steps = c.inPorts[0].shape.axes[0];
        p.inputs = c.inPorts[0].shape.last();
        p.training = training;
        p.x = c.in[0];
        const std::size_t blocks = std::size_t(ways_[0].blocks());
        p.params = c.params.subspan(way * blocks, blocks);
        p.kept = c.kept + (way ? std::ptrdiff_t(c.rows) * ways_[0].keptPerRow(p.steps, p.inputs) : 0);
        p.scratch = c.scratch;
        if (state && ways_[0].options().stateful) p.state = state + (way ? std::ptrdiff_t(c.rows) * ways_[0].statePerRow() : 0);
        p.key = c.key;
        p.call = std::uint32_t(way);
        if (!c.masks.empty()) p.mask = c.masks[0];
        return p;
    }
    /// What a direction gives at place t of the output: the second one is turned round; without sequences each gives its last.
    const Real *outputAt(const Pass &p, std::size_t way, int t) const
    {
        return ways_[way].state(p, 0, sequences() && way == 1 ? p.steps - 1 - t : t);
    }
    void merge(const Real *x, const Real *y, Real *out) const
    {
        const int m = units();
        if (merge_ == Merge::Mul)
            for (int u = 0; u < m; ++u) out[u] = x[u] * y[u];
        else
            for (int u = 0; u < m; ++u) out[u] = (x[u] + y[u]) * (merge_ == Merge::Ave ? Real(0.5) : Real(1));
    }
    /// Gradients of the merged output, for one direction's reading step.
    struct Outgoing {
        const Bidirectional *layer;
        const BackwardContext *c;
        const Pass *passes;
        std::size_t way;
        void add(int step, Real *dh) const
        {
            const Bidirectional &l = *layer;
            const int steps = passes[0].steps, m = l.units();
            if (!l.sequences() && step != steps - 1) return;
            const int t = l.sequences() && way == 1 ? steps - 1 - step : step;
            const std::ptrdiff_t at = l.sequences() ? t : 0;
            const Real *const other = l.outputAt(passes[1 - way], 1 - way, t);
            for (int r = 0; r < c->rows; ++r) {
                Real *const d = dh + std::ptrdiff_t(r) * l.stride();
                const Real *const o = other + std::ptrdiff_t(r) * l.stride();
                const Real *g = c->dout[l.merge_ == Merge::None ? way : 0].row(r);
                g += l.merge_ == Merge::Concat ? (2 * at + std::ptrdiff_t(way)) * m : at * m;
                for (int u = 0; u < m; ++u) {
                    const Real v = l.merge_ == Merge::Mul ? g[u] * o[u] : l.merge_ == Merge::Ave ? g[u] * Real(0.5) : g[u];
                    d[u] += v;
                }
            }
        }
    };

    std::vector<Recurrence> ways_;       ///< forward, backward
    Merge merge_;
    std::string activity_;
    std::optional<Error> wrong_;
};

Schema bidirectionalSchema()
{
    Schema s;
    s.fields.push_back({.key = "layer", .kind = FieldKind::Part, .def = std::string("lstm"), .title = NL_TR("layers", "Layer"),
                        .tooltip = NL_TR("layers", "The recurrent layer that is run in both directions, as in lstm(8, return_sequences=true)"), .partKind = "layer"});
    s.fields.push_back({.key = "merge_mode", .kind = FieldKind::Choice, .def = std::string("concat"), .title = NL_TR("layers", "Merge"),
                        .tooltip = NL_TR("layers", "How the two directions become one output; none: two outputs"), .choices = {"concat", "sum", "mul", "ave", "none"}});
    s.fields.push_back(activityField());
    return s;
}

Values inside(const char *layer, const char *mode) { return {{"layer", std::string(layer)}, {"merge_mode", std::string(mode)}}; }

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer,
             .type = "bidirectional",
             .title = NL_TR("layers", "Bidirectional"),
             .doc = NL_TR("layers", "A recurrent layer and its mirror image, which reads the sequence from its end, as in bidirectional(lstm 8). Not for prediction while the sequence goes on."),
             .category = "recurrent",
             .schema = bidirectionalSchema(),
             .keras = "Bidirectional",
             .onnx = "LSTM, direction = bidirectional",
             .aliases = {"bi"},
             .cases = {{inside("lstm(3)", "concat"), {{5, 4}}, {6}, 192},
                       {inside("lstm(3, return_sequences=true)", "concat"), {{5, 4}}, {5, 6}, 192},
                       {inside("gru(3, return_sequences=true, dropout=0.2)", "sum"), {{5, 4}}, {5, 3}, 162},
                       {inside("simple_rnn(4, return_sequences=true, recurrent_dropout=0.2)", "mul"), {{5, 4}}, {5, 4}, 72},
                       {inside("simple_rnn(4, return_sequences=true)", "none"), {{5, 4}}, {5, 4}, 72},
                       {inside("lstm(5, return_sequences=true, go_backwards=true)", "ave"), {{9, 2}}, {9, 5}, 320}}},
    [](const Values &v) { return std::make_unique<Bidirectional>(v); });

} // namespace
} // namespace netloom
