#include "core/scalar.h"

#include <bit>
#include <cmath>
#include <limits>

namespace netloom {

double exactExp(double x)
{
    if (x != x) return x;
    if (x > 709.0) return std::numeric_limits<double>::infinity();
    if (x < -708.0) return 0;
    const double k = std::floor(x * 1.44269504088896338700e+00 + 0.5);
    const double r = (x - k * 6.93147180369123816490e-01) - k * 1.90821492927058770002e-10; // |r| ≤ ln 2 / 2
    double p = 1;
    for (int i = 16; i > 0; --i) p = 1 + p * r / i;
    return p * std::bit_cast<double>((std::uint64_t(1023) + std::uint64_t(std::int64_t(k))) << 52);
}

double exactLog(double x)
{
    int e = 0;
    double m = std::frexp(x, &e); // exact
    if (m < 0.70710678118654752) {
        m *= 2;
        --e;
    }
    const double s = (m - 1) / (m + 1), z = s * s; // |s| ≤ .172
    double p = 0;
    for (int i = 25; i >= 1; i -= 2) p = p * z + 1.0 / i;
    return e * 6.93147180369123816490e-01 + (2 * s * p + e * 1.90821492927058770002e-10);
}

double integerPower(double base, std::uint64_t exponent)
{
    double result = 1;
    for (; exponent > 0; exponent >>= 1, base *= base)
        if (exponent & 1) result *= base;
    return result;
}

double exactPow(double base, double exponent)
{
    if (exponent >= 0 && exponent == std::floor(exponent) && exponent < 1e15) return integerPower(base, std::uint64_t(exponent));
    if (base <= 0) return exponent > 0 ? 0 : std::numeric_limits<double>::infinity();
    return exactExp(exponent * exactLog(base));
}

double exactCos(double x)
{
    const double quarter = std::floor(x * 6.36619772367581382433e-01 + 0.5);
    const double a = (x - quarter * 1.57079632673412561417e+00) - quarter * 6.07710050650619224932e-11; // |a| ≤ π/4
    const double z = a * a;
    double s = 1, c = 1;
    for (int i = 18; i > 0; i -= 2) {
        c = 1 - c * z / double(i * (i - 1));
        s = 1 - s * z / double(i * (i + 1));
    }
    s *= a;
    switch (std::int64_t(quarter) & 3) {
    case 0: return c;
    case 1: return -s;
    case 2: return -c;
    default: return s;
    }
}

} // namespace netloom
