#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace netloom {

/// Points that share one stretch of x: what is needed to draw them and to find their extremes again.
struct CurveBucket {
    double x0 = 0, x1 = 0;       ///< first and last x
    double first = 0, last = 0;  ///< y there
    double min = 0, max = 0;
    double xMin = 0, xMax = 0;   ///< where min and max are
    std::size_t count = 1;
    bool gapBefore = false;      ///< an undefined point lies before the first
};

/// A curve of any length in bounded memory: when it is full, neighbours are joined two by two, and no minimum or
/// maximum is ever lost. x must not fall.
class CurveData {
public:
    explicit CurveData(std::size_t capacity = 32768);

    /// NaN and infinities are gaps: the curve is interrupted there.
    void append(double x, double y);
    void clear();
    /// Forgets what lies after x (where points were joined, from their bucket on).
    void cutAfter(double x);

    bool empty() const { return buckets_.empty(); }
    /// Points appended, gaps not counted.
    std::size_t points() const { return points_; }
    /// Points that one full bucket stands for: a power of two.
    std::size_t pointsPerBucket() const { return perBucket_; }
    const std::vector<CurveBucket> &buckets() const { return buckets_; }

    struct Point { double x = 0, y = 0; };
    /// Latest point; none if the latest value is undefined or there is none.
    std::optional<Point> latest() const;
    std::optional<Point> lowest() const;
    std::optional<Point> highest() const;
    /// The value at the largest x not above the one given (the bucket's last where points were joined).
    std::optional<Point> at(double x) const;
    double firstX() const { return buckets_.empty() ? 0 : buckets_.front().x0; }
    double lastX() const { return buckets_.empty() ? 0 : buckets_.back().x1; }
    /// Smallest and largest y within [from, to]; the smallest above zero on request (log axes).
    struct Range { double min = 0, max = 0; };
    std::optional<Range> range(double from, double to, bool positiveOnly = false) const;
    /// As range, without the `tail` share of the values at either end: one wild batch does not set a scale.
    std::optional<Range> middle(double from, double to, double tail, bool positiveOnly = false) const;

    /// What falls into each of n equal columns of [from, to], empty columns left out, plus the nearest bucket on
    /// either side so that lines run to the edge.
    std::vector<CurveBucket> columns(double from, double to, int n) const;

    /// The curve as an exponential mean: weight 0 … below 1 of what came before, without the pull of the first value.
    CurveData smoothed(double weight) const;

private:
    void halve();

    std::vector<CurveBucket> buckets_;
    std::size_t capacity_;
    std::size_t perBucket_ = 1;
    std::size_t points_ = 0;
    bool gap_ = false;
};

} // namespace netloom
