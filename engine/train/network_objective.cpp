#include "train/network_objective.h"

#include "core/kernels.h"
#include "core/parallel.h"
#include "losses/loss.h"

#include <algorithm>

namespace netloom {
namespace {

/// ∂/∂w of one output: the gradient of every row is 1 there.
class OneOutput final : public Loss {
public:
    explicit OneOutput(std::shared_ptr<const int> column) : column_(std::move(column)) {}
    Result<void> check(const Port &, const Port &) const override { return {}; }
    double compute(const LossContext &c, bool) const override
    {
        for (int r = 0; r < c.rows && c.gradient.data; ++r) {
            std::fill_n(c.gradient.row(r), c.gradient.ld, Real(0));
            c.gradient.row(r)[*column_] = 1;
        }
        return 0;
    }

private:
    std::shared_ptr<const int> column_;
};

constexpr std::size_t kRowsAtOnce = 64;

} // namespace

Result<std::unique_ptr<NetworkObjective>> NetworkObjective::make(const TrainInput &input, const Check &check, std::shared_ptr<ParamStore> store,
                                                                 Program &program, const ResolvedLosses &losses, bool jacobian)
{
    auto o = std::make_unique<NetworkObjective>();
    o->data_ = input.data;
    o->seed_ = input.settings.seed;
    o->chunk_ = std::min<std::size_t>(input.data->split.train.size(), 1024);
    o->store_ = std::move(store);
    o->program_ = &program;
    o->listPlaces();
    if (o->places_.empty()) return makeError("E-SIZE", NL_TR("training", "The network has no weights to train."), {}, "optimizer");
    const LossSpec &loss = losses.losses[0];
    const Port &port = check.nodes.at(loss.node).outputs.at(std::size_t(loss.port));
    o->outputs_ = int(port.shape.size());
    auto choice = parsePart(PartKind::Loss, loss.loss);
    if (!choice) return choice.error();
    const bool squares = losses.losses.size() == 1 && choice->info->type == "mse" && port.shape == input.data->source->targets()[0].shape
        && !input.data->source->weighted() && input.settings.classWeights == "none" && !program.penalised();
    if (!jacobian || !squares) return o;
    o->column_ = std::make_shared<int>(0);
    ProgramRequest request;
    request.training = true;
    request.deterministic = true;
    request.maxRows = 1;
    request.losses = losses.losses;
    request.targetIndex = losses.targets;
    request.targets = input.data->source->targets();
    request.lossOverride = {std::make_shared<OneOutput>(o->column_)};
    auto compiled = Program::compile(input.graph, check, o->store_, std::move(request));
    if (!compiled) return compiled.error();
    o->jacobian_ = std::move(*compiled);
    return o;
}

void NetworkObjective::listPlaces()
{
    const auto &blocks = store_->blocks();
    for (std::size_t b = 0; b < blocks.size(); ++b) {
        const ParamBlock &block = blocks[b];
        packed_.emplace_back(block.trainable ? block.data.size() : 0);
        if (!block.trainable) continue;
        for (std::size_t s = 0; s < block.specs.size(); ++s) {
            const auto n = std::size_t(block.specs[s].shape.size());
            parts_.push_back({{block.node, block.specs[s].name}, block.specs[s].shape, places_.size(), n});
            for (std::size_t i = 0; i < n; ++i) {
                const std::size_t row = s == 0 ? i / std::size_t(block.n) : std::size_t(block.k), column = s == 0 ? i % std::size_t(block.n) : i;
                const std::size_t at = block.panelled ? (column / kPanel * std::size_t(block.k + 1) + row) * kPanel + column % kPanel : i;
                places_.push_back({std::uint32_t(b), at});
            }
        }
    }
    for (auto &p : packed_) pointers_.push_back(p.data());
}

std::vector<double> NetworkObjective::weights() const
{
    std::vector<double> x(places_.size());
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = double(store_->blocks()[places_[i].block].data[places_[i].at]);
    return x;
}

void NetworkObjective::setWeights(std::span<const double> x)
{
    auto &blocks = store_->blocks();
    for (std::size_t i = 0; i < x.size(); ++i) blocks[places_[i].block].data[places_[i].at] = Real(x[i]);
    for (ParamBlock &b : blocks) b.refreshTransposed();
}

void NetworkObjective::represent(std::span<double> x) const
{
    for (double &v : x) v = double(Real(v));
}

PassInput NetworkObjective::pass(std::span<const Row> rows) const
{
    PassInput in;
    in.source = data_->source.get();
    in.rows = rows;
    in.seed = seed_;
    in.draw = {seed_, 0, 0};
    return in;
}

void NetworkObjective::clearGradient()
{
    for (auto &p : packed_) std::fill(p.begin(), p.end(), 0.0);
}

double NetworkObjective::value(std::span<const double> x, std::span<double> gradient)
{
    setWeights(x);
    const std::span<const Row> rows = data_->split.train;
    clearGradient();
    double sum = 0;
    for (std::size_t at = 0; at < rows.size(); at += chunk_) {
        const auto part = rows.subspan(at, std::min(chunk_, rows.size() - at));
        const double share = double(part.size()) / double(rows.size());
        sum += share * program_->forwardBackward(pass(part));
        if (!gradient.empty()) program_->addGradient(share, pointers_);
    }
    for (std::size_t i = 0; i < gradient.size(); ++i) gradient[i] = packed_[places_[i].block][places_[i].at];
    return sum;
}

// Rows of J are gathered in blocks; every element of JᵀJ is one chain of additions in the order of the rows.
void NetworkObjective::addOuter(std::span<const double> rows, std::size_t count, std::span<const double> r, std::span<double> jtj, std::span<double> jtr) const
{
    const std::size_t n = size();
    parallelFor(int(n), [&](int column) {
        const auto i = std::size_t(column);
        double *const to = jtj.data() + i * n;
        for (std::size_t k = 0; k < count; ++k) {
            const double *const row = rows.data() + k * n;
            const double a = row[i];
            for (std::size_t j = 0; j <= i; ++j) to[j] += a * row[j];
            jtr[i] += a * r[k];
        }
    }, n * n * count < 200000);
}

double NetworkObjective::residuals(std::span<const double> x, std::span<double> jtj, std::span<double> jtr)
{
    setWeights(x);
    std::fill(jtj.begin(), jtj.end(), 0.0);
    std::fill(jtr.begin(), jtr.end(), 0.0);
    const std::size_t n = size();
    std::vector<double> rows(jtj.empty() ? 0 : kRowsAtOnce * n), r(kRowsAtOnce);
    std::size_t count = 0;
    double sum = 0;
    for (const Row &row : data_->split.train) {
        if (jtj.empty()) {
            *column_ = 0;
            jacobian_->forwardBackward(pass({&row, 1}));
            for (int o = 0; o < outputs_; ++o) {
                const double e = double(jacobian_->output(0).row(0)[o]) - double(jacobian_->target(0).row(0)[o]);
                sum += e * e;
            }
            continue;
        }
        for (int o = 0; o < outputs_; ++o) {
            *column_ = o;
            jacobian_->forwardBackward(pass({&row, 1}));
            const double e = double(jacobian_->output(0).row(0)[o]) - double(jacobian_->target(0).row(0)[o]);
            sum += e * e;
            clearGradient();
            jacobian_->addGradient(1, pointers_);
            for (std::size_t i = 0; i < n; ++i) rows[count * n + i] = packed_[places_[i].block][places_[i].at];
            r[count] = e;
            if (++count < kRowsAtOnce) continue;
            addOuter(rows, count, r, jtj, jtr);
            count = 0;
        }
    }
    if (count > 0) addOuter(rows, count, r, jtj, jtr);
    return sum;
}

std::map<ParamKey, TensorPtr> NetworkObjective::split(const std::vector<float> &v) const
{
    std::map<ParamKey, TensorPtr> out;
    for (const Part &p : parts_) {
        auto t = std::make_shared<Tensor>();
        t->shape = p.shape;
        t->data.assign(v.begin() + std::ptrdiff_t(p.first), v.begin() + std::ptrdiff_t(p.first + p.size));
        out[p.key] = std::move(t);
    }
    return out;
}

std::vector<float> NetworkObjective::join(const std::map<ParamKey, TensorPtr> &parts) const
{
    std::vector<float> v(size());
    for (const Part &p : parts_) {
        const auto it = parts.find(p.key);
        if (it == parts.end() || !it->second || it->second->data.size() != p.size) return {};
        std::copy(it->second->data.begin(), it->second->data.end(), v.begin() + std::ptrdiff_t(p.first));
    }
    return v;
}

} // namespace netloom
