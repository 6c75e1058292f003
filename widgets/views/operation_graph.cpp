#include "views/operation_graph.h"

#include "canvas/node_text.h"
#include "common/engine_text.h"
#include "core/registry.h"
#include "layers/layer.h"

#include <QCoreApplication>

#include <algorithm>

namespace netloom {

namespace {

struct OperationsTr { Q_DECLARE_TR_FUNCTIONS(OperationGraph) };

constexpr int kShownSteps = 3; ///< of an unrolled layer: the first ones and the last

double portBytes(const Port &port)
{
    double size = sizeof(float);
    for (const int axis : port.shape.axes) size *= std::max(1, axis);
    return size;
}

QString partTitle(PartKind kind, const std::string &text)
{
    const auto choice = parsePart(kind, text);
    return choice.ok() ? engineText(choice->info->title) : qstr(text);
}

/// "kernel 69×32, bias 32".
QString paramsText(const std::vector<ParamSpec> &specs)
{
    QStringList words;
    for (const ParamSpec &spec : specs) words << qstr(spec.name) + QLatin1Char(' ') + qstr(toText(spec.shape));
    return words.join(QStringLiteral(", "));
}

/// Turns layers into operations, one level of the network at a time.
class OperationBuilder {
public:
    explicit OperationBuilder(const OperationRequest &request) : request_(request) {}

    struct Source { int operation = -1; Port port; bool trained = false; };
    using Sources = std::map<std::pair<NodeId, int>, Source>;

    void network(const Graph &graph, const Check &check)
    {
        for (const CanvasGroup &group : request_.groups)
            for (const NodeId id : group.nodes) groupOf_[id] = &group;
        const Sources made = level(graph, check, {}, {}, 0, {});
        losses(graph, check, made);
        for (std::size_t i = 0; i < out_.operations.size(); ++i) markTrained(int(i));
        if (request_.backward && out_.loss >= 0) backward();
        for (const OperationWire &w : out_.wires) {
            out_.operations[std::size_t(w.from)].feeds.push_back(w.to);
            out_.operations[std::size_t(w.to)].uses.push_back(w.from);
        }
    }
    OperationGraph take() { return std::move(out_); }

private:
    bool unfolded(const QString &key, bool atStart) const
    {
        const auto said = request_.unfolded.find(key);
        return said == request_.unfolded.end() ? atStart : said->second;
    }

    int add(Operation operation, const std::vector<Source> &from)
    {
        const int index = int(out_.operations.size());
        out_.operations.push_back(std::move(operation));
        for (const Source &s : from) wire(s, index);
        return index;
    }

    void wire(const Source &from, int to)
    {
        if (from.operation == to || from.operation < 0) return;
        const OperationWire made{from.operation, to, qstr(toText(from.port.shape)), portBytes(from.port)};
        if (std::find(out_.wires.begin(), out_.wires.end(), made) == out_.wires.end()) out_.wires.push_back(made);
    }

    /// The nodes of one network in order. `given`: what an inner network's inputs stand for; `outer`: the layer on the canvas.
    Sources level(const Graph &graph, const Check &check, const QString &prefix, const QStringList &within, NodeId outer, const std::vector<Source> &given)
    {
        Sources made;
        std::size_t nextInput = 0;
        std::vector<NodeId> order = check.order;
        for (const NodeId id : order) {
            const Node &node = graph.nodes.at(id);
            const NodeCheck &known = check.nodes.at(id);
            if (!prefix.isEmpty() && node.type == "input") {
                if (nextInput < given.size()) made[{id, 0}] = given[nextInput++];
                continue;
            }
            std::vector<Source> from;
            if (!inputsOf(graph, id, made, from)) continue; // behind the first one that does not fit
            const Place place{graph, check, id, prefix + QString::number(id), within, outer ? outer : id, prefix.isEmpty()};
            if (known.outputs.empty() || hasError(known)) {
                bad(place, known, from);
                continue;
            }
            for (auto &[port, source] : layer(place, known, from)) made[{id, port}] = source;
        }
        if (prefix.isEmpty() && out_.problem.isEmpty() && !check.ok())
            for (const Finding &f : check.all())
                if (f.severity == Severity::Error) {
                    out_.problem = errorText(f.what);
                    break;
                }
        return made;
    }

    struct Place {
        const Graph &graph;
        const Check &check;
        NodeId id;
        QString key;
        QStringList within;
        NodeId shown; ///< the layer on the canvas
        bool top;
    };

    static bool hasError(const NodeCheck &known)
    {
        return std::any_of(known.findings.begin(), known.findings.end(), [](const Finding &f) { return f.severity == Severity::Error; });
    }

    static bool inputsOf(const Graph &graph, NodeId id, const Sources &made, std::vector<Source> &from)
    {
        std::map<int, Source> byPort;
        for (const Edge &e : graph.edges) {
            if (e.to != id) continue;
            const auto source = made.find({e.from, e.fromPort});
            if (source == made.end()) return false;
            byPort[e.toPort] = source->second;
        }
        for (const auto &[port, source] : byPort) from.push_back(source);
        return true;
    }

    Operation named(const Place &p) const
    {
        const Node &node = p.graph.nodes.at(p.id);
        const PartInfo *info = findPart(PartKind::Layer, node.type);
        Operation op;
        op.node = p.shown;
        op.key = p.key;
        op.within = p.within;
        op.title = layerTitle(node.type);
        op.name = qstr(node.name);
        op.category = info ? categoryFromName(qstr(info->category)) : Category::Special;
        if (node.type == "input") op.kind = OperationKind::Input;
        return op;
    }

    void bad(const Place &p, const NodeCheck &known, const std::vector<Source> &from)
    {
        Operation op = named(p);
        op.error = true;
        op.shape = QStringLiteral("?");
        QStringList lines;
        for (const Finding &f : known.findings)
            if (f.severity == Severity::Error) lines << errorText(f.what);
        op.message = lines.join(QLatin1Char(' '));
        if (out_.problem.isEmpty()) out_.problem = op.message;
        add(std::move(op), from);
    }

    /// The outputs of one layer, by port.
    std::map<int, Source> layer(const Place &p, const NodeCheck &known, std::vector<Source> from)
    {
        const Node &node = p.graph.nodes.at(p.id);
        Place inside = p;
        if (p.top)
            if (const auto group = groupOf_.find(p.id); group != groupOf_.end()) {
                const QString key = QStringLiteral("group/") + group->second->name;
                if (!unfolded(key, !group->second->folded)) return intoGroup(p, *group->second, key, known, from);
                out_.containers[key] = group->second->name;
                inside.within << key;
            }
        const bool trained = std::any_of(from.begin(), from.end(), [](const Source &s) { return s.trained; }) || known.trainable > 0;
        const auto maker = makeLayer(p.graph, p.id, p.check);
        if (maker && (*maker)->innerGraph()) return subModel(inside, known, *(*maker)->innerGraph(), from);
        const int steps = stepsOf(node, known);
        if (steps != 0) return recurrent(inside, known, from, steps, trained);
        const std::string activation = maker ? (*maker)->activation() : "linear";
        const bool split = !activation.empty() && activation != "linear" && activation != "none";
        const QString key = inside.key;
        if (split && unfolded(key, true)) {
            out_.containers[key] = layerTitle(node.type) + QLatin1Char(' ') + qstr(node.name);
            inside.within << key;
        }
        Operation op = named(inside);
        describe(op, known, maker ? maker->get() : nullptr);
        if (split && !unfolded(key, true)) {
            op.folded = true;
            op.detail = partTitle(PartKind::Activation, activation) + (op.detail.isEmpty() ? QString() : QStringLiteral(", ") + op.detail);
        }
        int last = add(std::move(op), from);
        if (split && unfolded(key, true)) {
            Operation act = named(inside);
            act.kind = OperationKind::Activation;
            act.key = key + QStringLiteral("/activation");
            act.title = partTitle(PartKind::Activation, activation);
            act.shape = qstr(toText(known.outputs.front().shape));
            act.bytes = portBytes(known.outputs.front());
            last = add(std::move(act), {{last, known.outputs.front(), trained}});
        }
        return outputs(last, known, trained);
    }

    static std::map<int, Source> outputs(int operation, const NodeCheck &known, bool trained)
    {
        std::map<int, Source> out;
        for (std::size_t i = 0; i < known.outputs.size(); ++i) out[int(i)] = {operation, known.outputs[i], trained};
        return out;
    }

    void describe(Operation &op, const NodeCheck &known, const Layer *layer) const
    {
        op.shape = qstr(toText(known.outputs.front().shape));
        for (const Port &port : known.outputs) op.bytes += portBytes(port);
        op.parameters = known.parameters;
        op.update = known.trainable > 0;
        if (!layer) return;
        op.detail = paramsText(layer->params(known.inputs));
        if (layer->isAlias()) op.detail = OperationsTr::tr("no copy: the same buffer in another shape");
        else if (layer->identityInInference()) op.detail = OperationsTr::tr("acts while training only");
    }

    std::map<int, Source> intoGroup(const Place &p, const CanvasGroup &group, const QString &key, const NodeCheck &known, const std::vector<Source> &from)
    {
        int index = out_.indexOf(key);
        if (index < 0) {
            Operation op;
            op.kind = OperationKind::Folded;
            op.node = p.shown;
            op.key = key;
            op.title = group.name;
            op.detail = layerCount(int(group.nodes.size()));
            op.category = Category::Special;
            op.folded = true;
            index = add(std::move(op), {});
        }
        for (const Source &s : from) wire(s, index);
        Operation &op = out_.operations[std::size_t(index)];
        op.parameters += p.graph.nodes.at(p.id).sharedWith ? 0 : known.parameters;
        op.update = op.update || known.trainable > 0;
        op.shape = qstr(toText(known.outputs.front().shape));
        for (const Port &port : known.outputs) op.bytes += portBytes(port);
        return outputs(index, known, op.update || std::any_of(from.begin(), from.end(), [](const Source &s) { return s.trained; }));
    }

    std::map<int, Source> subModel(const Place &p, const NodeCheck &known, const Graph &inner, const std::vector<Source> &from)
    {
        const bool trained = known.trainable > 0 || std::any_of(from.begin(), from.end(), [](const Source &s) { return s.trained; });
        if (!unfolded(p.key, false)) {
            Operation op = named(p);
            describe(op, known, nullptr);
            op.kind = OperationKind::Folded;
            op.folded = true;
            op.detail = layerCount(int(inner.nodes.size()));
            return outputs(add(std::move(op), from), known, trained);
        }
        out_.containers[p.key] = layerTitle(p.graph.nodes.at(p.id).type) + QLatin1Char(' ') + qstr(p.graph.nodes.at(p.id).name);
        DataPorts ports;
        std::size_t i = 0;
        for (const auto &[id, node] : inner.nodes)
            if (node.type == "input" && i < known.inputs.size()) ports[node.name] = known.inputs[i++];
        // The check lives as long as the level that is built from it.
        const Check check = netloom::check(inner, ports);
        Place deeper = p;
        deeper.within << p.key;
        std::vector<Source> given(from);
        const Sources made = level(inner, check, p.key + QLatin1Char('/'), deeper.within, p.shown, given);
        std::map<int, Source> out;
        int port = 0;
        for (const NodeId id : check.outputs)
            if (const auto at = made.find({id, 0}); at != made.end()) out[port++] = at->second;
        return out;
    }

    /// Steps that a layer takes one after the other; 0: none, kAny: as many as there are.
    static int stepsOf(const Node &node, const NodeCheck &known)
    {
        const PartInfo *info = findPart(PartKind::Layer, node.type);
        if (!info || info->category != "recurrent" || known.inputs.empty() || known.inputs.front().shape.rank() < 2) return 0;
        const int steps = known.inputs.front().shape.axes.front();
        return steps == 1 ? 0 : steps;
    }

    std::map<int, Source> recurrent(const Place &p, const NodeCheck &known, const std::vector<Source> &from, int steps, bool trained)
    {
        const auto maker = makeLayer(p.graph, p.id, p.check);
        Operation op = named(p);
        describe(op, known, maker ? maker->get() : nullptr);
        if (!unfolded(p.key, false)) {
            op.folded = true;
            op.detail = (steps > 0 ? OperationsTr::tr("%n steps, one after the other", nullptr, steps) : OperationsTr::tr("as many steps as a row has"))
                        + (op.detail.isEmpty() ? QString() : QStringLiteral("; ") + op.detail);
            return outputs(add(std::move(op), from), known, trained);
        }
        out_.containers[p.key] = op.title + QLatin1Char(' ') + op.name;
        op.within << p.key;
        const bool all = known.outputs.front().shape.rank() >= 2 && known.outputs.front().shape.axes.front() == steps;
        Port step = known.outputs.front();
        if (all) step.shape.axes.erase(step.shape.axes.begin());
        std::vector<Source> every;
        int before = -1;
        for (int i = 0; i < (steps > 0 ? std::min(steps, kShownSteps) : kShownSteps); ++i) {
            const bool last = i + 1 == (steps > 0 ? std::min(steps, kShownSteps) : kShownSteps);
            Operation one = op;
            one.kind = OperationKind::Step;
            one.key = p.key + QStringLiteral("/t%1").arg(i);
            const QString number = !last ? QString::number(i + 1) : steps > 0 ? QString::number(steps) : QStringLiteral("T");
            one.title = OperationsTr::tr("%1, step %2").arg(op.title, number);
            one.shape = qstr(toText(step.shape));
            one.bytes = portBytes(step);
            if (last && steps > kShownSteps) one.detail = OperationsTr::tr("steps %1 to %2 are alike").arg(kShownSteps).arg(steps);
            else if (i > 0) one.detail = OperationsTr::tr("the same weights");
            if (i > 0) one.parameters = 0;
            const int index = add(std::move(one), from);
            if (before >= 0) wire({before, step, trained}, index);
            before = index;
            every.push_back({index, step, trained});
        }
        if (!all) return outputs(before, known, trained);
        Operation stack = named(p);
        stack.within = op.within;
        stack.kind = OperationKind::Activation;
        stack.key = p.key + QStringLiteral("/steps");
        stack.title = OperationsTr::tr("All steps");
        stack.shape = qstr(toText(known.outputs.front().shape));
        stack.bytes = portBytes(known.outputs.front());
        return outputs(add(std::move(stack), every), known, trained);
    }

    void losses(const Graph &graph, const Check &check, const Sources &made)
    {
        std::vector<LossSpec> specs = request_.losses;
        if (specs.empty())
            for (const NodeId id : check.outputs) {
                LossSpec spec;
                spec.node = id;
                specs.push_back(spec);
            }
        std::vector<Source> ends;
        for (const LossSpec &spec : specs) {
            const NodeId id = spec.node ? spec.node : check.outputs.empty() ? 0 : check.outputs.front();
            const auto at = made.find({id, spec.port});
            if (at == made.end() || !graph.nodes.count(id) || graph.nodes.at(id).type == "input") continue;
            Operation op;
            op.kind = OperationKind::Loss;
            op.key = QStringLiteral("loss/%1/%2").arg(id).arg(ends.size());
            const std::string loss = spec.loss.empty() ? request_.loss : spec.loss;
            op.title = loss.empty() ? OperationsTr::tr("Loss by the task") : partTitle(PartKind::Loss, loss);
            op.name = qstr(spec.target);
            op.detail = spec.weight == 1 ? OperationsTr::tr("mean over the rows") : OperationsTr::tr("weight %1").arg(spec.weight);
            op.shape = qstr(toText(Shape{}));
            op.bytes = sizeof(float);
            ends.push_back({add(std::move(op), {at->second}), Port{}, at->second.trained});
        }
        penalties(graph, check, made, ends);
        if (ends.empty()) return;
        out_.loss = ends.front().operation;
        if (ends.size() == 1) return;
        Operation sum;
        sum.kind = OperationKind::Sum;
        sum.key = QStringLiteral("loss/sum");
        sum.title = OperationsTr::tr("Sum of the losses");
        sum.shape = qstr(toText(Shape{}));
        sum.bytes = sizeof(float);
        out_.loss = add(std::move(sum), ends);
    }

    /// What regularisers add to the loss: one box for all of them.
    void penalties(const Graph &graph, const Check &check, const Sources &made, std::vector<Source> &ends)
    {
        const auto none = [](const std::string &text) { return text.empty() || text == "none"; };
        std::vector<Source> from;
        for (const auto &[port, source] : made) {
            const auto layer = makeLayer(graph, port.first, check);
            if (!layer || port.second != 0) continue;
            bool penalised = !none((*layer)->activityRegularizer());
            for (const ParamSpec &spec : (*layer)->params(check.nodes.at(port.first).inputs)) penalised = penalised || !none(spec.regularizer);
            if (penalised) from.push_back(source);
        }
        if (from.empty() || ends.empty()) return;
        Operation op;
        op.kind = OperationKind::Loss;
        op.key = QStringLiteral("loss/penalties");
        op.title = OperationsTr::tr("Penalties");
        op.detail = OperationsTr::tr("of weights and outputs");
        op.shape = qstr(toText(Shape{}));
        op.bytes = sizeof(float);
        ends.push_back({add(std::move(op), from), Port{}, true});
    }

    /// Does training come back to it: something at it or before it is trained, and it leads to the loss.
    void markTrained(int index)
    {
        Operation &op = out_.operations[std::size_t(index)];
        if (out_.loss < 0) {
            op.update = false;
            return;
        }
        if (reach_.empty()) {
            reach_.assign(out_.operations.size(), false);
            std::vector<int> open{out_.loss};
            reach_[std::size_t(out_.loss)] = true;
            while (!open.empty()) {
                const int to = open.back();
                open.pop_back();
                for (const OperationWire &w : out_.wires)
                    if (w.to == to && !reach_[std::size_t(w.from)]) {
                        reach_[std::size_t(w.from)] = true;
                        open.push_back(w.from);
                    }
            }
            trained_.assign(out_.operations.size(), false);
        }
        const auto i = std::size_t(index);
        trained_[i] = op.update;
        for (const OperationWire &w : out_.wires)
            if (w.to == index) trained_[i] = trained_[i] || trained_[std::size_t(w.from)];
        op.backward = trained_[i] && reach_[i];
        op.update = op.update && reach_[i];
    }

    /// Mirrors what training goes back through, and the updates of the weights.
    void backward()
    {
        const int count = int(out_.operations.size());
        std::vector<int> back(std::size_t(count), -1);
        const std::vector<OperationWire> forward = out_.wires;
        for (int i = count - 1; i >= 0; --i) {
            const Operation op = out_.operations[std::size_t(i)];
            if (!op.backward) continue;
            Operation made = op;
            made.kind = OperationKind::Backward;
            made.key = op.key + QStringLiteral("/backward");
            made.title = OperationsTr::tr("Gradient of %1").arg(op.title);
            made.detail.clear();
            made.parameters = 0;
            made.folded = false;
            made.update = false;
            back[std::size_t(i)] = add(std::move(made), {});
            if (i == out_.loss) out_.wires.push_back({i, back[std::size_t(i)], op.shape, op.bytes});
            for (const OperationWire &w : forward)
                if (w.from == i && back[std::size_t(w.to)] >= 0) out_.wires.push_back({back[std::size_t(w.to)], back[std::size_t(i)], w.shape, w.bytes});
            if (!op.update) continue;
            Operation update = op;
            update.kind = OperationKind::Update;
            update.key = op.key + QStringLiteral("/update");
            update.title = OperationsTr::tr("Update of %1").arg(op.title);
            update.folded = false;
            update.backward = false;
            update.shape = groupedNumber(op.parameters);
            update.bytes = double(sizeof(float)) * double(op.parameters);
            const int index = add(std::move(update), {});
            out_.wires.push_back({back[std::size_t(i)], index, groupedNumber(op.parameters), double(sizeof(float)) * double(op.parameters)});
        }
    }

    const OperationRequest &request_;
    OperationGraph out_;
    std::map<NodeId, const CanvasGroup *> groupOf_;
    std::vector<bool> reach_, trained_;
};

} // namespace

OperationGraph operationGraph(const Graph &graph, const Check &check, const OperationRequest &request)
{
    OperationBuilder builder(request);
    builder.network(graph, check);
    return builder.take();
}

} // namespace netloom
