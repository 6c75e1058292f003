#include "core/words.h"
#include "data/windows.h"
#include "train/each_target.h"
#include "train/metric_set.h"

#include <algorithm>

// Which loss belongs to which output and target, and what its output is about.

namespace netloom {

namespace {

/// Classes of a target of several numbers: its columns if each row has one 1 and else 0; 2 if all are 0 or 1; 0 if it is neither.
int hotClasses(const Prepared &data, int target, const Port &output, const Port &truth)
{
    const int columns = truth.shape.last();
    if (output.mask || columns < 2 || truth.shape.size() != columns || output.shape != truth.shape) return 0;
    // Rows of another file have no training part: what they hold themselves says it then.
    const auto &rows = data.split.train.empty() ? data.split.test : data.split.train;
    bool binary = !rows.empty(), one = binary;
    eachTarget(*data.source, rows, target, [&](const View &t) {
        for (int r = 0; r < t.rows && binary; ++r) {
            const auto zeros = std::count(t.row(r), t.row(r) + columns, Real(0)), ones = std::count(t.row(r), t.row(r) + columns, Real(1));
            binary = zeros + ones == columns;
            one = one && ones == 1;
        }
        return binary;
    });
    if (!binary) return 0;
    return one ? columns : columns == 2 ? 0 : 2; // two units of two classes are read as a softmax
}

} // namespace

std::vector<char> ResolvedLosses::oneHot() const
{
    std::vector<char> all;
    for (const JudgedOutput &o : outputs) all.push_back(o.oneHot);
    if (std::none_of(all.begin(), all.end(), [](char c) { return c; })) all.clear();
    return all;
}

DataPorts dataPortsOf(const Graph &graph, const Source &source)
{
    DataPorts ports;
    std::size_t i = 0;
    const bool only = source.inputs().size() == 1;
    if (only) ports[""] = source.inputs()[0];
    for (const auto &[id, node] : graph.nodes)
        if (node.type == "input" && i < source.inputs().size()) ports[node.name] = source.inputs()[only ? 0 : i++];
    return ports;
}

Result<ResolvedLosses> resolveLosses(const TrainSettings &settings, std::vector<LossSpec> losses, const Graph &graph, const Check &check, const Prepared &data)
{
    ResolvedLosses r;
    r.batchRows = settings.batchSize;
    r.streams = settings.streams;
    r.activityPerBatch = settings.activityPerBatch;
    const std::size_t ports = data.source->targets().size();
    if (losses.empty() && check.outputs.size() > 1 && check.outputs.size() == ports) {
        for (std::size_t i = 0; i < ports; ++i) losses.push_back({check.outputs[i], 0, data.targetNames.at(i), settings.loss, 1});
    } else if (losses.empty()) {
        if (check.outputs.size() != 1)
            return makeError("E-LINK", NL_TR("training", "The network has {0} outputs, but the data have one target. Connect or delete what is left over."), {std::to_string(check.outputs.size())},
                             {}, check.outputs.empty() ? 0 : check.outputs[0]);
        losses.push_back({check.outputs[0], 0, {}, settings.loss, 1});
    }
    for (LossSpec &l : losses) {
        if (l.node == 0 && check.outputs.size() == 1) l.node = check.outputs[0];
        const auto target = std::find(data.targetNames.begin(), data.targetNames.end(), l.target);
        const bool known = l.target.empty() || target != data.targetNames.end() || data.source->targets().size() == 1;
        if (!known) return makeError("E-LINK", NL_TR("training", "There is no target “{0}” in the data."), {l.target});
        r.targets.push_back(l.target.empty() || data.source->targets().size() == 1 ? 0 : int(target - data.targetNames.begin()));
        const auto index = std::size_t(r.targets.back());
        const TargetTask about = index < data.targetTasks.size() ? data.targetTasks[index] : TargetTask{data.task, data.classes, data.classCounts};
        const TaskKind task = about.task;
        if (l.loss.empty()) l.loss = settings.loss.empty() ? defaultLoss(task, graph, l.node) : settings.loss;
        auto loss = makePart<Loss>(PartKind::Loss, l.loss);
        if (!loss) return loss.error();
        const Port &port = check.nodes.at(l.node).outputs.at(std::size_t(l.port));
        const Port &truth = data.source->targets().at(std::size_t(r.targets.back()));
        // A dense layer works on each step of a window by itself: what it gives is still a sequence.
        if (dynamic_cast<const WindowSource *>(data.source.get()) && port.shape.axes.size() > truth.shape.axes.size())
            return makeError("E-SIZE", NL_TR("training", "'{0}' answers for each of the {1} steps of a window, and a window has one target. Put “flatten” before the dense layers, or end with a recurrent "
                                                         "layer without return_sequences (“lstm 8; dense 1 sigmoid”)."),
                             {graph.nodes.at(l.node).name, std::to_string(port.shape.axes.front())}, {}, l.node);
        // A class number for several outputs, whatever the loss makes of it.
        const bool numbered = (task == TaskKind::Binary || task == TaskKind::Classes) && port.shape.last() > 1 && truth.shape.size() * port.shape.last() == port.shape.size();
        const bool sparse = task == TaskKind::Classes || (*loss)->sparseTarget() || numbered;
        if (sparse && port.shape.last() < int(about.classes.size()))
            return makeError("E-SIZE", NL_TR("training", "The output “{0}” has {1} units, but the target has {2} classes. Give it {2} units with softmax."),
                             {graph.nodes.at(l.node).name, std::to_string(port.shape.last()), std::to_string(about.classes.size())}, "units", l.node);
        bool oneHot = false;
        if (auto fits = (*loss)->check(port, truth); !fits) {
            // A column per class, as many as there are units: a unit without a class would only be taught to say no.
            oneHot = numbered && !(*loss)->sparseTarget() && port.shape.last() == int(about.classes.size()) && (*loss)->check(port, port).ok();
            if (!oneHot) {
                Error e = fits.error();
                e.node = l.node;
                return e;
            }
        }
        std::string name = graph.nodes.at(l.node).name;
        if (l.port > 0) name.append("_").append(std::to_string(l.port + 1));
        JudgedOutput judged{std::move(name), task, port, sparse, about.classes, about.counts, oneHot};
        if (task == TaskKind::Regression) {
            const std::size_t first = data.source->targets().size() > 1 ? index : 0;
            judged.undo = targetInverses(data, first, std::size_t(truth.shape.size()));
            judged.hotClasses = hotClasses(data, r.targets.back(), port, truth);
        }
        r.outputs.push_back(std::move(judged));
        r.losses.push_back(l);
    }
    return r;
}

Result<std::vector<std::vector<double>>> lossClassWeights(const std::string &text, const ResolvedLosses &losses)
{
    std::vector<std::vector<double>> all(losses.losses.size());
    if (text.empty() || text == "none") return std::vector<std::vector<double>>{};
    const auto of = [&](std::size_t i, const std::string &words) -> Result<void> {
        auto w = classWeights(words, losses.outputs[i].classes, losses.outputs[i].classCounts);
        if (!w) return w.error();
        all[i] = std::move(*w);
        return {};
    };
    std::vector<std::size_t> withClasses;
    std::string known;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (losses.outputs[i].classes.empty()) continue;
        withClasses.push_back(i);
        known += (known.empty() ? "" : ", ") + losses.outputs[i].name;
    }
    auto pieces = splitTop(text, ";");
    if (!pieces) return pieces.error();
    for (const auto piece : *pieces) {
        const std::string words(trim(piece));
        const auto equals = words.find('=');
        const std::string name(trim(std::string_view(words).substr(0, equals)));
        const auto named = std::find_if(losses.outputs.begin(), losses.outputs.end(), [&](const JudgedOutput &o) { return o.name == name; });
        if (all.size() > 1 && equals != std::string::npos && named != losses.outputs.end()) {
            if (auto r = of(std::size_t(named - losses.outputs.begin()), std::string(trim(std::string_view(words).substr(equals + 1)))); !r) return r.error();
        } else if (all.size() == 1 || withClasses.size() == 1 || (equals == std::string::npos && !withClasses.empty())) {
            // A preset means every output with classes.
            for (const std::size_t i : all.size() == 1 ? std::vector<std::size_t>{0} : withClasses)
                if (auto r = of(i, words); !r) return r.error();
        } else {
            return makeError("E-COMBO", NL_TR("training", "Class weights: the network has several outputs; say which one is meant, as in OUTPUT=0=1,1=20. Outputs with classes: {0}."), {known.empty() ? "–" : known}, "class_weights");
        }
    }
    return all;
}

} // namespace netloom
