#include "train/before_run.h"
#include "train/metric_set.h"

#include <algorithm>

namespace netloom {

Result<std::unique_ptr<ValidationPass>> ValidationPass::make(const Graph &graph, const Check &check, std::shared_ptr<ParamStore> store, const ResolvedLosses &losses,
                                                             const MetricSet &metrics, const Prepared &data, std::size_t rows)
{
    auto pass = std::make_unique<ValidationPass>();
    pass->chunk_ = std::max<std::size_t>(1, std::min<std::size_t>(rows, 1024));
    // States go on as in training: along the rows of a stream one by one, or from batch to batch of the same size.
    if (isStateful(graph, check)) pass->chunk_ = losses.streams ? 1 : std::max<std::size_t>(1, std::min(rows, std::size_t(losses.batchRows)));
    pass->metrics_ = &metrics;
    ProgramRequest request;
    request.maxRows = int(pass->chunk_);
    request.batchRows = losses.batchRows;
    request.activityPerBatch = losses.activityPerBatch;
    for (const LossSpec &l : losses.losses) pass->lossWeights_.push_back(l.weight);
    request.losses = losses.losses;
    request.targetIndex = losses.targets;
    request.targets = data.source->targets();
    request.oneHot = losses.oneHot();
    pass->targets_ = losses.targets;
    request.counters = metrics.plan();
    auto program = Program::compile(graph, check, std::move(store), std::move(request));
    if (!program) return program.error();
    pass->program_ = std::move(*program);
    pass->judged_.resize(metrics.outputs());
    for (std::size_t o = 0; o < metrics.outputs(); ++o) {
        if (!metrics.wantsScores(o)) continue;
        pass->judged_[o].classes = metrics.scoreClasses(o);
        pass->judged_[o].scores.reserve(rows * std::size_t(pass->judged_[o].classes));
        pass->judged_[o].labels.reserve(rows);
    }
    return pass;
}

// Scores and labels of the last pass, and the first output itself.
void ValidationPass::collect(std::vector<float> *predictions)
{
    for (std::size_t o = 0; o < judged_.size(); ++o) {
        if (!metrics_->wantsScores(o)) continue;
        const View y = program_->output(o), t = program_->target(std::size_t(targets_[o]));
        const int column = metrics_->plan().look(o).column, classes = judged_[o].classes;
        for (int r = 0; r < y.rows; ++r) {
            const Real *scores = y.row(r) + column, *truth = t.row(r);
            for (int k = 0; k < classes; ++k) judged_[o].scores.push_back(float(scores[k]));
            const bool hot = classes > 1 && t.cols == classes;
            judged_[o].labels.push_back(hot ? float(std::max_element(truth, truth + classes) - truth) : float(truth[t.cols - 1]));
        }
    }
    if (!predictions) return;
    const View y = program_->output(0);
    for (int r = 0; r < y.rows; ++r) predictions->insert(predictions->end(), y.row(r), y.row(r) + y.cols);
}

ValidationPass::Outcome ValidationPass::run(const Source &source, std::span<const Row> rows, std::vector<float> *predictions)
{
    const auto state = program_->counterState();
    std::fill(state.begin(), state.end(), 0.0);
    program_->resetState(); // a stateful layer must not go on from the pass before
    weights_.clear();
    bool wantScores = false;
    for (std::size_t o = 0; o < judged_.size(); ++o) {
        judged_[o].scores.clear();
        judged_[o].labels.clear();
        wantScores |= metrics_->wantsScores(o);
    }
    if (wantScores && metrics_->wantsWeights())
        for (const Row row : rows) weights_.push_back(float(source.weight(row)));
    LossParts parts;
    std::vector<LossSum> sums(lossWeights_.size());
    for (std::size_t at = 0; at < rows.size(); at += chunk_) {
        PassInput in;
        in.source = &source;
        in.rows = rows.subspan(at, std::min(chunk_, rows.size() - at));
        program_->forward(in);
        for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += program_->lossSums()[i];
        if (program_->penalised()) parts.add(program_->lossParts(), double(in.rows.size()));
        collect(predictions);
    }
    Outcome out;
    const auto total = metrics_->sum(*program_);
    std::vector<Scores> scores;
    for (const Judged &j : judged_) scores.push_back({j.scores, j.labels, weights_, j.classes});
    out.metrics = metrics_->values(total, wantScores ? scores.data() : nullptr);
    out.metrics["loss"] = std::nullopt;
    if (!rows.empty()) {
        const auto names = metrics_->lossNames();
        const double n = double(rows.size());
        parts.data = 0;
        for (std::size_t i = 0; i < sums.size(); ++i) {
            const double value = program_->lossValue(i, sums[i], rows.size());
            parts.data += lossWeights_[i] * value * n;
            if (!names.empty()) out.metrics[names[i]] = value;
        }
        out.metrics["loss"] = parts.sum() / n;
        if (program_->penalised()) storeLossParts(out.metrics, parts, n);
    }
    out.confusion = metrics_->confusion(total);
    return out;
}

} // namespace netloom
