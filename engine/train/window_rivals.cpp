#include "train/window_rivals.h"

#include "core/parallel.h"
#include "data/windows.h"

#include <algorithm>
#include <cmath>
#include <limits>

// Small linear models solved in double: every sum has one order, so the figures are the same for any number of threads.

namespace netloom {

namespace {

constexpr std::size_t kMostFeatures = 800;      // of a ridge regression; wider windows are summed up
constexpr std::size_t kMostCells = 60'000'000;
constexpr double kPenalty = 1;                  // ½ |w|² of standardised features, as scikit-learn's defaults
constexpr int kNewtonSteps = 30;

/// Features of windows, standardised by those of the training windows; the last column is 1.
struct Design {
    std::size_t width = 0;
    std::vector<float> cells;
    const float *row(std::size_t r) const { return cells.data() + r * width; }
    std::size_t rows() const { return width ? cells.size() / width : 0; }
};

using Features = std::function<void(const WindowSource &, Row, float *)>;

std::size_t columnsOf(const WindowSource &s)
{
    std::size_t p = 0;
    for (const auto &port : s.inputs()) p += std::size_t(port.shape.last());
    return p;
}

/// Mean and deviation of each column over the window.
void moments(const WindowSource &s, Row w, float *out)
{
    const std::size_t p = columnsOf(s), length = s.plan().length;
    const float *x = s.x().data() + std::size_t(s.plan().first[w]) * p;
    for (std::size_t c = 0; c < p; ++c) {
        double sum = 0, squares = 0;
        for (std::size_t t = 0; t < length; ++t) sum += double(x[t * p + c]);
        const double mean = sum / double(length);
        for (std::size_t t = 0; t < length; ++t) squares += (double(x[t * p + c]) - mean) * (double(x[t * p + c]) - mean);
        out[c] = float(mean);
        out[p + c] = float(std::sqrt(squares / double(length)));
    }
}

/// Moments and the last row.
void summary(const WindowSource &s, Row w, float *out)
{
    const std::size_t p = columnsOf(s);
    moments(s, w, out);
    std::copy_n(s.x().data() + s.plan().last(w) * p, p, out + 2 * p);
}

void allCells(const WindowSource &s, Row w, float *out)
{
    const std::size_t p = columnsOf(s);
    std::copy_n(s.x().data() + std::size_t(s.plan().first[w]) * p, s.plan().length * p, out);
}

Design designOf(const WindowSource &s, std::span<const Row> rows, std::size_t features, const Features &make)
{
    Design d{features + 1, std::vector<float>(rows.size() * (features + 1))};
    for (std::size_t r = 0; r < rows.size(); ++r) {
        make(s, rows[r], d.cells.data() + r * d.width);
        d.cells[r * d.width + features] = 1;
    }
    return d;
}

/// Both by mean and deviation of the training rows; a constant feature becomes 0.
void standardise(Design &train, Design &judged)
{
    for (std::size_t c = 0; c + 1 < train.width; ++c) {
        double sum = 0, squares = 0;
        for (std::size_t r = 0; r < train.rows(); ++r) sum += double(train.row(r)[c]);
        const double mean = sum / double(train.rows());
        for (std::size_t r = 0; r < train.rows(); ++r) squares += (double(train.row(r)[c]) - mean) * (double(train.row(r)[c]) - mean);
        const double sd = std::sqrt(squares / double(train.rows()));
        for (Design *d : {&train, &judged})
            for (std::size_t r = 0; r < d->rows(); ++r) {
                float &v = d->cells[r * d->width + c];
                v = sd > 1e-9 ? float((double(v) - mean) / sd) : 0.0f;
            }
    }
}

/// A w = b for a positive definite A (row-major, overwritten).
std::vector<double> solve(std::vector<double> &a, std::vector<double> b)
{
    const std::size_t n = b.size();
    for (std::size_t j = 0; j < n; ++j) {
        double d = a[j * n + j];
        for (std::size_t k = 0; k < j; ++k) d -= a[j * n + k] * a[j * n + k];
        const double root = std::sqrt(std::max(d, 1e-12));
        a[j * n + j] = root;
        for (std::size_t i = j + 1; i < n; ++i) {
            double v = a[i * n + j];
            for (std::size_t k = 0; k < j; ++k) v -= a[i * n + k] * a[j * n + k];
            a[i * n + j] = v / root;
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k) b[i] -= a[i * n + k] * b[k];
        b[i] /= a[i * n + i];
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k) b[i] -= a[k * n + i] * b[k];
        b[i] /= a[i * n + i];
    }
    return b;
}

/// Xᵀ diag(weights) X plus the penalty; the bias has none. The lower half is what `solve` reads.
std::vector<double> normalMatrix(const Design &d, const std::vector<double> &weights)
{
    const std::size_t n = d.width;
    std::vector<double> a(n * n);
    parallelFor(int(n), [&](int row) {
        const auto i = std::size_t(row);
        double *const out = a.data() + i * n;
        for (std::size_t r = 0; r < d.rows(); ++r) {
            const float *x = d.row(r);
            const double v = double(x[i]) * (weights.empty() ? 1.0 : weights[r]);
            for (std::size_t j = 0; j <= i; ++j) out[j] += v * double(x[j]);
        }
        out[i] += i + 1 < n ? kPenalty : 0.0;
    });
    return a;
}

std::vector<double> timesTransposed(const Design &d, const std::vector<double> &v)
{
    std::vector<double> b(d.width);
    for (std::size_t r = 0; r < d.rows(); ++r)
        for (std::size_t c = 0; c < d.width; ++c) b[c] += v[r] * double(d.row(r)[c]);
    return b;
}

std::vector<double> products(const Design &d, const std::vector<double> &w)
{
    std::vector<double> out(d.rows());
    for (std::size_t r = 0; r < out.size(); ++r)
        for (std::size_t c = 0; c < d.width; ++c) out[r] += w[c] * double(d.row(r)[c]);
    return out;
}

/// Newton's method; the penalty keeps it from running away where classes can be told apart by a line.
std::vector<double> fitLogistic(const Design &d, const std::vector<double> &y)
{
    std::vector<double> w(d.width);
    for (int step = 0; step < kNewtonSteps; ++step) {
        const auto z = products(d, w);
        std::vector<double> weights(z.size()), rest(z.size());
        for (std::size_t r = 0; r < z.size(); ++r) {
            const double p = 1 / (1 + std::exp(-z[r]));
            weights[r] = std::max(p * (1 - p), 1e-9);
            rest[r] = y[r] - p;
        }
        auto gradient = timesTransposed(d, rest);
        for (std::size_t c = 0; c + 1 < d.width; ++c) gradient[c] -= kPenalty * w[c];
        auto a = normalMatrix(d, weights);
        const auto move = solve(a, std::move(gradient));
        double largest = 0;
        for (std::size_t c = 0; c < d.width; ++c) {
            w[c] += move[c];
            largest = std::max(largest, std::fabs(move[c]));
        }
        if (largest < 1e-8) break;
    }
    return w;
}

MetricValues errorsOf(const std::vector<double> &truth, const std::vector<double> &answer)
{
    double squares = 0, absolute = 0, sum = 0, spread = 0;
    std::size_t n = 0;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        if (!std::isfinite(answer[i])) continue;
        ++n;
        sum += truth[i];
        squares += (truth[i] - answer[i]) * (truth[i] - answer[i]);
        absolute += std::fabs(truth[i] - answer[i]);
    }
    for (std::size_t i = 0; i < truth.size(); ++i)
        if (std::isfinite(answer[i])) spread += (truth[i] - sum / double(n)) * (truth[i] - sum / double(n));
    MetricValues values;
    if (n == 0) return values;
    values["rmse"] = std::sqrt(squares / double(n));
    values["mae"] = absolute / double(n);
    if (spread > 0) values["r2"] = 1 - squares / spread;
    return values;
}

/// The latest known target at or before the end of each window, within its series.
std::vector<double> lastKnown(const WindowSource &s, std::span<const Row> rows)
{
    std::vector<double> out;
    for (const Row w : rows) {
        double value = std::numeric_limits<double>::quiet_NaN();
        for (std::size_t r = s.plan().last(w) + 1; r-- > s.plan().first[w] && std::isnan(value);) value = double(s.rowTargets()[r]);
        out.push_back(value);
    }
    return out;
}

std::vector<Rival> forecasts(const Prepared &data, const WindowSource &s, std::span<const Row> rows)
{
    const auto inverses = targetInverses(data, 0, 1);
    const auto units = [&](double v) { return inverses.empty() ? v : inverses[0](v); };
    std::vector<double> truth, labels;
    for (const Row w : rows) truth.push_back(units(double(s.y()[w])));
    for (const Row w : data.split.train) labels.push_back(double(s.y()[w]));
    std::vector<Rival> rivals;
    if (s.plan().ahead > 0 && !s.rowTargets().empty()) {
        auto known = lastKnown(s, rows);
        for (double &v : known) v = units(v);
        rivals.push_back({"persistence", NL_TR("training", "Persistence: the last known value"), errorsOf(truth, known)});
    }
    const std::size_t p = columnsOf(s), every = s.plan().length * p;
    const bool whole = every <= kMostFeatures && every * data.split.train.size() <= kMostCells;
    Design train = designOf(s, data.split.train, whole ? every : 3 * p, whole ? allCells : summary);
    Design judged = designOf(s, rows, train.width - 1, whole ? allCells : summary);
    standardise(train, judged);
    auto a = normalMatrix(train, {});
    auto answers = products(judged, solve(a, timesTransposed(train, labels)));
    for (double &v : answers) v = units(v);
    rivals.push_back({"ridge", whole ? NL_TR("training", "Ridge regression on the whole window")
                                     : NL_TR("training", "Ridge regression on mean, deviation and last row of the window"), errorsOf(truth, answers)});
    return rivals;
}

std::vector<Rival> classification(const Prepared &data, const WindowSource &s, std::span<const Row> rows)
{
    const std::size_t p = columnsOf(s);
    Design train = designOf(s, data.split.train, 2 * p, moments), judged = designOf(s, rows, 2 * p, moments);
    standardise(train, judged);
    std::vector<double> labels;
    for (const Row w : data.split.train) labels.push_back(double(s.y()[w]));
    const auto scores = products(judged, fitLogistic(train, labels));
    std::vector<float> score, label;
    double hit = 0, positive = 0, named = 0, right = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        score.push_back(float(1 / (1 + std::exp(-scores[i]))));
        label.push_back(s.y()[rows[i]]);
        const bool yes = scores[i] > 0, truly = label.back() == 1.0f;
        hit += yes && truly;
        named += yes;
        positive += truly;
        right += yes == truly;
    }
    Rival rival{"logistic", NL_TR("training", "Logistic regression on mean and deviation of the window"), {}};
    rival.metrics["accuracy"] = right / double(rows.size());
    if (named + positive > 0) rival.metrics["f1"] = 2 * hit / (named + positive);
    for (const char *name : {"roc_auc", "pr_auc"})
        if (const auto metric = makePart<Metric>(PartKind::Metric, name)) rival.metrics[name] = (*metric)->exact({score, label});
    return {std::move(rival)};
}

} // namespace

std::vector<Rival> windowRivals(const Prepared &data, std::span<const Row> rows)
{
    const auto *source = dynamic_cast<const WindowSource *>(data.source.get());
    const bool one = source && source->targets().size() == 1 && source->y().size() == source->rows();
    if (!one || rows.empty() || data.split.train.empty() || columnsOf(*source) * 3 * data.split.train.size() > kMostCells) return {};
    if (data.task == TaskKind::Regression) return forecasts(data, *source, rows);
    if (data.task == TaskKind::Binary) return classification(data, *source, rows);
    return {};
}

} // namespace netloom
