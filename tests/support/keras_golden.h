#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <cstdint>
#include <vector>

namespace netloom::test {

/// Uniform in [0, 1): element k of tensor s, as unit() of golden/make_layers.py.
inline double goldenUnit(std::uint32_t k, std::uint32_t s)
{
    std::uint32_t h = k + s * 0x9E3779B9u;
    h = (h ^ h >> 16) * 0x85EBCA6Bu;
    h = (h ^ h >> 13) * 0xC2B2AE35u;
    h ^= h >> 16;
    return h / 4294967296.0;
}
/// In [-1, 1), as value() there.
inline float goldenValue(std::size_t k, std::size_t s) { return float(2 * goldenUnit(std::uint32_t(k), std::uint32_t(s)) - 1); }

/// A golden file; ends the program if there is none.
inline QJsonObject goldenFile(const char *file)
{
    QFile json(QStringLiteral(NETLOOM_GOLDEN_DIR "/") + QLatin1String(file));
    if (!json.open(QIODevice::ReadOnly)) qFatal("no golden file %s", file);
    return QJsonDocument::fromJson(json.readAll()).object();
}
/// Its cases.
inline QJsonArray goldenCases(const char *file) { return goldenFile(file)["cases"].toArray(); }

/// Largest difference to the values of `keras`, absolute or relative, whichever is smaller; infinite if ours are too few or not finite.
template <class T> double worstDifference(const std::vector<T> &ours, const QJsonArray &keras)
{
    if (ours.size() < std::size_t(keras.size()) || keras.isEmpty()) return HUGE_VAL;
    double most = 0;
    for (qsizetype i = 0; i < keras.size(); ++i) {
        const double k = keras[i].toDouble(), d = std::fabs(double(ours[std::size_t(i)]) - k);
        if (!std::isfinite(d)) return HUGE_VAL;
        most = std::max(most, d / std::max(1.0, std::fabs(k)));
    }
    return most;
}

} // namespace netloom::test
