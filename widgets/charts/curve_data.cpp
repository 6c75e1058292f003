#include "charts/curve_data.h"

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

void join(CurveBucket &into, const CurveBucket &next)
{
    into.x1 = next.x1;
    into.last = next.last;
    if (next.min < into.min) {
        into.min = next.min;
        into.xMin = next.xMin;
    }
    if (next.max > into.max) {
        into.max = next.max;
        into.xMax = next.xMax;
    }
    into.count += next.count;
}

} // namespace

CurveData::CurveData(std::size_t capacity) : capacity_(std::max<std::size_t>(2, capacity & ~std::size_t{1})) {}

void CurveData::append(double x, double y)
{
    if (!std::isfinite(y) || !std::isfinite(x)) {
        gap_ = true;
        return;
    }
    const CurveBucket point{x, x, y, y, y, y, x, x, 1, gap_};
    ++points_;
    // A gap always starts a bucket: joining over it would draw a line where nothing is known.
    if (!buckets_.empty() && !gap_ && buckets_.back().count < perBucket_) {
        join(buckets_.back(), point);
        return;
    }
    gap_ = false;
    if (buckets_.size() == capacity_)
        halve();
    if (perBucket_ > 1 && !point.gapBefore && buckets_.back().count < perBucket_)
        join(buckets_.back(), point);
    else
        buckets_.push_back(point);
}

void CurveData::clear()
{
    buckets_.clear();
    perBucket_ = 1;
    points_ = 0;
    gap_ = false;
}

void CurveData::cutAfter(double x)
{
    while (!buckets_.empty() && buckets_.back().x1 > x) {
        points_ -= buckets_.back().count;
        buckets_.pop_back();
        gap_ = false;
    }
}

// Gaps inside a pair are given up: at this density they are narrower than a pixel.
void CurveData::halve()
{
    std::size_t out = 0;
    for (std::size_t i = 0; i < buckets_.size(); i += 2, ++out) {
        CurveBucket b = buckets_[i];
        if (i + 1 < buckets_.size())
            join(b, buckets_[i + 1]);
        buckets_[out] = b;
    }
    buckets_.resize(out);
    perBucket_ *= 2;
}

std::optional<CurveData::Point> CurveData::latest() const
{
    if (buckets_.empty() || gap_)
        return std::nullopt;
    return Point{buckets_.back().x1, buckets_.back().last};
}

std::optional<CurveData::Point> CurveData::lowest() const
{
    const auto it = std::min_element(buckets_.begin(), buckets_.end(),
                                     [](const auto &a, const auto &b) { return a.min < b.min; });
    if (it == buckets_.end())
        return std::nullopt;
    return Point{it->xMin, it->min};
}

std::optional<CurveData::Point> CurveData::highest() const
{
    const auto it = std::max_element(buckets_.begin(), buckets_.end(),
                                     [](const auto &a, const auto &b) { return a.max < b.max; });
    if (it == buckets_.end())
        return std::nullopt;
    return Point{it->xMax, it->max};
}

std::optional<CurveData::Point> CurveData::at(double x) const
{
    auto it = std::upper_bound(buckets_.begin(), buckets_.end(), x,
                               [](double v, const CurveBucket &b) { return v < b.x0; });
    if (it == buckets_.begin())
        return std::nullopt;
    --it;
    return x >= it->x1 ? Point{it->x1, it->last} : Point{it->x0, it->first};
}

std::optional<CurveData::Range> CurveData::range(double from, double to, bool positiveOnly) const
{
    std::optional<Range> r;
    const auto take = [&](double y) {
        if (positiveOnly && y <= 0)
            return;
        if (!r)
            r = Range{y, y};
        r->min = std::min(r->min, y);
        r->max = std::max(r->max, y);
    };
    for (const CurveBucket &b : buckets_) {
        if (b.x1 < from || b.x0 > to)
            continue;
        take(b.min);
        take(b.max);
        take(b.first);
        take(b.last);
    }
    return r;
}

std::optional<CurveData::Range> CurveData::middle(double from, double to, double tail, bool positiveOnly) const
{
    std::vector<double> values;
    values.reserve(2 * buckets_.size());
    for (const CurveBucket &b : buckets_) {
        if (b.x1 < from || b.x0 > to)
            continue;
        for (const double v : {b.min, b.max})
            if (!positiveOnly || v > 0)
                values.push_back(v);
    }
    if (values.empty())
        return std::nullopt;
    const auto nth = [&](double share) {
        const auto at = values.begin() + static_cast<std::ptrdiff_t>(std::lround(share * static_cast<double>(values.size() - 1)));
        std::nth_element(values.begin(), at, values.end());
        return *at;
    };
    return Range{nth(tail), nth(1 - tail)};
}

std::vector<CurveBucket> CurveData::columns(double from, double to, int n) const
{
    std::vector<CurveBucket> out;
    if (n <= 0 || !(to > from) || buckets_.empty())
        return out;
    const auto begin = std::lower_bound(buckets_.begin(), buckets_.end(), from,
                                        [](const CurveBucket &b, double v) { return b.x1 < v; });
    const auto end = std::upper_bound(begin, buckets_.end(), to,
                                      [](double v, const CurveBucket &b) { return v < b.x0; });
    out.reserve(std::min<std::size_t>(static_cast<std::size_t>(n), static_cast<std::size_t>(end - begin)) + 2);
    if (begin != buckets_.begin())
        out.push_back(*(begin - 1));
    long column = -1;
    const double perX = n / (to - from);
    for (auto it = begin; it != end; ++it) {
        const long c = std::clamp(static_cast<long>((it->x0 - from) * perX), 0L, static_cast<long>(n) - 1);
        if (c == column && !it->gapBefore)
            join(out.back(), *it);
        else
            out.push_back(*it);
        column = c;
    }
    if (end != buckets_.end())
        out.push_back(*end);
    return out;
}

CurveData CurveData::smoothed(double weight) const
{
    CurveData out(capacity_);
    out.buckets_.reserve(buckets_.size());
    double mean = 0, share = 0;
    for (CurveBucket b : buckets_) {
        mean = weight * mean + (1 - weight) * b.last;
        share = weight * share + (1 - weight);
        const double value = mean / share;
        b.first = b.last = b.min = b.max = value;
        b.xMin = b.xMax = b.x0 = b.x1;
        b.count = 1;
        out.buckets_.push_back(b);
    }
    out.points_ = out.buckets_.size();
    return out;
}

} // namespace netloom
