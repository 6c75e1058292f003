#include "core/parallel.h"
#include "data/watch.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace netloom {

namespace {

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kTile = 4, kRows = 2048, kLanes = 8;

/// A column as deviations from its mean over its deviation's length; gaps are 0 there and counted.
struct Standard {
    std::vector<double> z;
    bool gaps = false, constant = false;
};

Standard standardised(const Column &column)
{
    Standard s;
    s.z.resize(column.rows());
    column.read(0, s.z);
    double sum = 0;
    std::size_t n = 0;
    for (const double v : s.z)
        if (!std::isnan(v))
            sum += v, ++n;
    s.gaps = n < s.z.size();
    const double mean = n ? sum / double(n) : 0;
    double squares = 0, low = 0, high = 0;
    for (auto &v : s.z)
        if (!std::isnan(v)) {
            v -= mean;
            squares += v * v;
            low = std::min(low, v);
            high = std::max(high, v);
        }
    s.constant = n < 2 || !(squares > 0) || high - low <= 1e-12 * std::abs(mean);
    const double scale = s.constant ? 1 : 1 / std::sqrt(squares);
    for (auto &v : s.z)
        v *= scale;
    return s;
}

/// Products of the columns a … a+na and b … b+nb without gaps, summed in fixed lanes and blocks of rows.
void multiplyTile(const std::vector<Standard> &columns, std::size_t a, std::size_t na, std::size_t b, std::size_t nb, double *out)
{
    const std::size_t rows = columns[a].z.size();
    for (std::size_t first = 0; first < rows; first += kRows) {
        const std::size_t last = std::min(rows, first + kRows);
        for (std::size_t i = 0; i < na; ++i)
            for (std::size_t j = 0; j < nb; ++j) {
                const double *x = columns[a + i].z.data(), *y = columns[b + j].z.data();
                double lanes[kLanes] = {};
                std::size_t r = first;
                for (; r + kLanes <= last; r += kLanes)
                    for (std::size_t l = 0; l < kLanes; ++l)
                        lanes[l] += x[r + l] * y[r + l];
                for (; r < last; ++r)
                    lanes[0] += x[r] * y[r];
                out[i * kTile + j] += ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) + ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7]));
            }
    }
}

/// Two columns over the rows where both have a value.
double overCommonRows(const Standard &a, const Standard &b)
{
    double n = 0, sa = 0, sb = 0;
    for (std::size_t r = 0; r < a.z.size(); ++r)
        if (!std::isnan(a.z[r]) && !std::isnan(b.z[r]))
            n += 1, sa += a.z[r], sb += b.z[r];
    if (n < 2)
        return kUndefined;
    const double ma = sa / n, mb = sb / n;
    double aa = 0, bb = 0, ab = 0;
    for (std::size_t r = 0; r < a.z.size(); ++r)
        if (!std::isnan(a.z[r]) && !std::isnan(b.z[r])) {
            const double x = a.z[r] - ma, y = b.z[r] - mb;
            aa += x * x, bb += y * y, ab += x * y;
        }
    // What is left of a column that is constant in the common rows is rounding.
    const double tiny = 1e-24 * n;
    return aa <= tiny * ma * ma || bb <= tiny * mb * mb || aa == 0 || bb == 0 ? kUndefined : std::clamp(ab / std::sqrt(aa * bb), -1.0, 1.0);
}

} // namespace

Result<Correlations> correlations(const Table &table, const Watcher &watcher)
{
    Correlations out;
    std::vector<const Column *> used;
    for (const auto &column : table.columns)
        if (!column.isCoded() && column.type() != ColumnType::Datetime) {
            used.push_back(&column);
            out.names.push_back(column.name());
        }
    const std::size_t n = used.size();
    const std::size_t tiles = (n + kTile - 1) / kTile;
    std::vector<std::pair<std::size_t, std::size_t>> tasks;
    for (std::size_t i = 0; i < tiles; ++i)
        for (std::size_t j = i; j < tiles; ++j)
            tasks.emplace_back(i * kTile, j * kTile);
    Watch watch(watcher, n + tasks.size());
    std::vector<Standard> columns(n);
    parallelFor(int(n), [&](int i) {
        if (watch.cancelled())
            return;
        columns[std::size_t(i)] = standardised(*used[std::size_t(i)]);
        watch.done();
    });
    out.values.assign(n * n, kUndefined);
    parallelFor(int(tasks.size()), [&](int t) {
        if (watch.cancelled())
            return;
        const auto [a, b] = tasks[std::size_t(t)];
        const std::size_t na = std::min(kTile, n - a), nb = std::min(kTile, n - b);
        double products[kTile * kTile] = {};
        multiplyTile(columns, a, na, b, nb, products);
        for (std::size_t i = 0; i < na; ++i)
            for (std::size_t j = 0; j < nb; ++j) {
                const Standard &x = columns[a + i], &y = columns[b + j];
                const double r = x.constant || y.constant ? kUndefined
                                 : a + i == b + j         ? 1.0
                                 : x.gaps || y.gaps       ? overCommonRows(x, y)
                                                          : std::clamp(products[i * kTile + j], -1.0, 1.0);
                out.values[(a + i) * n + b + j] = out.values[(b + j) * n + a + i] = r;
            }
        watch.done();
    });
    if (watch.cancelled())
        return Watch::error();
    return out;
}

} // namespace netloom
