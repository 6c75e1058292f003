#include "charts/ticks.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

constexpr QChar minusSign(0x2212);
constexpr QChar enDash(0x2013);

QString withTrueMinus(QString text)
{
    return text.replace(QLatin1Char('-'), minusSign);
}

/// Decimals that tell multiples of the step apart.
int decimalsOf(double step)
{
    return std::max(0, static_cast<int>(-std::floor(std::log10(step) + 1e-9)));
}

QString fixedText(double value, int decimals)
{
    if (value == 0)
        value = 0; // no minus zero
    static const QLocale english(QLocale::English);
    return withTrueMinus(english.toString(value, 'f', decimals));
}

double niceStep(double span, int maxCount)
{
    const double raw = span / std::max(1, maxCount - 1);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double m : {1.0, 2.0, 5.0, 10.0})
        if (m * power >= raw * (1 - 1e-9))
            return m * power;
    return 10 * power;
}

QString tickText(double value, double step, double largest)
{
    const int decimals = decimalsOf(step);
    if (largest < 1e7 && decimals <= 6)
        return fixedText(std::abs(value) < step * 1e-6 ? 0.0 : value, decimals);
    if (std::abs(value) < step * 1e-6)
        return QStringLiteral("0");
    const int digits = std::max(
        0, static_cast<int>(std::floor(std::log10(std::abs(value)) + 1e-9) - std::floor(std::log10(step) + 1e-9)));
    QString text = QLocale::c().toString(value, 'e', digits);
    const int e = static_cast<int>(text.indexOf(QLatin1Char('e')));
    return withTrueMinus(text.left(e) + QLatin1Char('e') + QString::number(text.mid(e + 1).toInt()));
}

std::vector<Tick> steppedTicks(double low, double high, double step)
{
    std::vector<Tick> ticks;
    const double first = std::ceil(low / step - 1e-6);
    const double last = std::floor(high / step + 1e-6);
    if (!(last - first < 1000))
        return ticks;
    const double largest = std::max(std::abs(low), std::abs(high));
    for (double i = first; i <= last; ++i) {
        Tick t{i * step, tickText(i * step, step, largest)};
        // Rounding at the edge of double precision could make two alike.
        if (ticks.empty() || ticks.back().label != t.label)
            ticks.push_back(std::move(t));
    }
    return ticks;
}

} // namespace

std::vector<Tick> linearTicks(double low, double high, int maxCount)
{
    if (!std::isfinite(low) || !std::isfinite(high) || !(high > low) || maxCount < 2)
        return {};
    double step = niceStep(high - low, maxCount);
    if (!(step > std::max(std::abs(low), std::abs(high)) * 1e-14))
        return {};
    auto ticks = steppedTicks(low, high, step);
    while (static_cast<int>(ticks.size()) > maxCount)
        ticks = steppedTicks(low, high, step = niceStep(step * 1.5, 2));
    return ticks;
}

std::vector<Tick> wholeTicks(double low, double high, int maxCount)
{
    if (!std::isfinite(low) || !std::isfinite(high) || !(high > low) || maxCount < 2)
        return {};
    return steppedTicks(low, high, std::max(1.0, niceStep(high - low, maxCount)));
}

std::vector<Tick> logTicks(double low, double high, int maxCount)
{
    if (!std::isfinite(low) || !std::isfinite(high) || !(low > 0) || !(high > low) || maxCount < 2)
        return {};
    const int from = static_cast<int>(std::floor(std::log10(low) - 1e-9));
    const int to = static_cast<int>(std::ceil(std::log10(high) + 1e-9));
    const auto collect = [&](std::initializer_list<double> mantissas, int every) {
        std::vector<Tick> ticks;
        for (int e = from; e <= to; ++e) {
            if (((e % every) + every) % every != 0)
                continue;
            for (const double m : mantissas) {
                const double v = m * std::pow(10.0, e);
                if (v >= low * (1 - 1e-9) && v <= high * (1 + 1e-9))
                    ticks.push_back({v, e >= -4 && e <= 5 ? fixedText(v, std::max(0, -e))
                                                          : tickText(v, v, 1e9)});
            }
        }
        return ticks;
    };
    auto ticks = collect({1, 2, 5}, 1);
    if (static_cast<int>(ticks.size()) > maxCount)
        ticks = collect({1}, 1);
    for (int every = 2; static_cast<int>(ticks.size()) > maxCount; ++every)
        ticks = collect({1}, every);
    return ticks.size() >= 2 ? ticks : linearTicks(low, high, maxCount);
}

AxisRange niceRange(double low, double high, int maxTicks)
{
    if (!std::isfinite(low) || !std::isfinite(high))
        return {};
    if (low > high)
        std::swap(low, high);
    const double size = std::max(std::abs(low), std::abs(high));
    if (high - low <= size * 1e-9) {
        const double half = size > 0 ? size * 0.1 : 0.5;
        low -= half;
        high += half;
    }
    const double step = niceStep(high - low, maxTicks);
    return {std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step};
}

QString numberText(std::optional<double> value, int digits)
{
    if (!value || std::isnan(*value))
        return QString(enDash);
    const double v = *value;
    if (std::isinf(v))
        return v > 0 ? QString(QChar(0x221e)) : QString(minusSign) + QChar(0x221e);
    if (v == 0)
        return QStringLiteral("0");
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(v))));
    if (exponent < -5 || exponent > 8)
        return tickText(v, std::pow(10.0, exponent - digits + 1), 1e9);
    return fixedText(v, std::clamp(digits - 1 - exponent, 0, 9));
}

QString countText(double value)
{
    return fixedText(value, 0);
}

QString positionText(double value)
{
    return value == std::floor(value) ? countText(value) : numberText(value, std::abs(value) < 100 ? 3 : 5);
}

QString rateText(double perSecond)
{
    if (perSecond >= 1e6)
        return numberText(perSecond / 1e6) + QStringLiteral(" M");
    if (perSecond >= 1e4)
        return numberText(perSecond / 1e3) + QStringLiteral(" k");
    return numberText(perSecond);
}

QString durationText(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0 || seconds > 3.6e6 * 10)
        return QString(enDash);
    const auto s = static_cast<long long>(std::ceil(seconds));
    const auto two = [](long long v) { return QStringLiteral("%1").arg(v, 2, 10, QLatin1Char('0')); };
    if (s < 3600)
        return QString::number(s / 60) + QLatin1Char(':') + two(s % 60);
    return QString::number(s / 3600) + QLatin1Char(':') + two(s / 60 % 60) + QLatin1Char(':') + two(s % 60);
}

} // namespace netloom
