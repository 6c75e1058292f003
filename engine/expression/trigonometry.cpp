#include "expression/trigonometry.h"

namespace netloom::expression {

namespace {

constexpr double kTwoOverPi = 0.63661977236758134308;
// π/2 in three parts of 33 bits each and a rest: n · part is exact for |n| < 2^20.
constexpr double kHalfPi1 = 1.57079632673412561417e+00;
constexpr double kHalfPi2 = 6.07710050630396597660e-11;
constexpr double kHalfPi3 = 2.02226624879595063154e-21;
constexpr double kRound = 6755399441055744.0; // 1.5·2^52: adding it rounds to a whole number

/// sin r on |r| ≤ π/4; the odd Taylor polynomial to r^17.
inline double sinSmall(double r)
{
    const double s = r * r;
    double p = 2.8114572543455206e-15;
    p = p * s - 7.6471637318198164e-13;
    p = p * s + 1.6059043836821613e-10;
    p = p * s - 2.5052108385441720e-08;
    p = p * s + 2.7557319223985893e-06;
    p = p * s - 1.9841269841269841e-04;
    p = p * s + 8.3333333333333332e-03;
    p = p * s - 1.6666666666666666e-01;
    return r + r * s * p;
}

/// cos r on |r| ≤ π/4; to r^18.
inline double cosSmall(double r)
{
    const double s = r * r;
    double p = -1.5619206968586225e-16;
    p = p * s + 4.7794773323873853e-14;
    p = p * s - 1.1470745597729725e-11;
    p = p * s + 2.0876756987868099e-09;
    p = p * s - 2.7557319223985888e-07;
    p = p * s + 2.4801587301587302e-05;
    p = p * s - 1.3888888888888889e-03;
    p = p * s + 4.1666666666666664e-02;
    p = p * s - 0.5;
    return 1 + s * p;
}

/// sin(x + quarter·π/2).
inline double wave(double x, double quarter)
{
    const double n = (x * kTwoOverPi + kRound) - kRound;
    double r = x - n * kHalfPi1;
    r = r - n * kHalfPi2;
    r = r - n * kHalfPi3;
    const double turn = n + quarter;
    const double quadrant = turn - 4 * ((turn * 0.25 - 0.375 + kRound) - kRound); // 0, 1, 2, 3
    const double s = sinSmall(r), c = cosSmall(r);
    const double v = quadrant == 1 || quadrant == 3 ? c : s;
    return quadrant >= 2 ? -v : v;
}

} // namespace

void vsin(const Real *x, Real *y, int n)
{
#pragma GCC ivdep
    for (int i = 0; i < n; ++i) y[i] = Real(wave(double(x[i]), 0));
}

void vcos(const Real *x, Real *y, int n)
{
#pragma GCC ivdep
    for (int i = 0; i < n; ++i) y[i] = Real(wave(double(x[i]), 1));
}

} // namespace netloom::expression
