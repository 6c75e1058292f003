#pragma once

#include <cstddef>

namespace netloom {

/// Of one output: rows, means of target and prediction, sums of squares and products about the means, Σe².
struct Moments { double n = 0, meanY = 0, meanP = 0, yy = 0, pp = 0, yp = 0, squares = 0; };
inline constexpr std::size_t kMoments = 7;

inline Moments loadMoments(const double *state, int output)
{
    const double *s = state + kMoments * std::size_t(output);
    return {s[0], s[1], s[2], s[3], s[4], s[5], s[6]};
}
inline void storeMoments(double *state, int output, const Moments &m)
{
    double *s = state + kMoments * std::size_t(output);
    s[0] = m.n;
    s[1] = m.meanY;
    s[2] = m.meanP;
    s[3] = m.yy;
    s[4] = m.pp;
    s[5] = m.yp;
    s[6] = m.squares;
}

/// Chan, Golub, LeVeque 1979.
inline void mergeMoments(Moments &a, const Moments &b)
{
    if (b.n <= 0) return;
    if (a.n <= 0) {
        a = b;
        return;
    }
    const double n = a.n + b.n, dy = b.meanY - a.meanY, dp = b.meanP - a.meanP, f = a.n * b.n / n;
    a.yy += b.yy + dy * dy * f;
    a.pp += b.pp + dp * dp * f;
    a.yp += b.yp + dy * dp * f;
    a.meanY += dy * b.n / n;
    a.meanP += dp * b.n / n;
    a.squares += b.squares;
    a.n = n;
}

/// Constant but for rounding of values that large.
inline bool constant(double squares, double mean, double n) { return squares <= 1e-13 * (squares + mean * mean * n); }

} // namespace netloom
