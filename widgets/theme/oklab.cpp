#include "theme/oklab.h"

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double gamma(double channel)
{
    const double c = std::clamp(channel, 0.0, 1.0);
    return c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
}

} // namespace

OkLab toOkLab(const QColor &colour)
{
    const double r = linear(colour.redF()), g = linear(colour.greenF()), b = linear(colour.blueF());
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

QColor fromOkLab(const OkLab &lab)
{
    const double l = std::pow(lab.l + 0.3963377774 * lab.a + 0.2158037573 * lab.b, 3);
    const double m = std::pow(lab.l - 0.1055613458 * lab.a - 0.0638541728 * lab.b, 3);
    const double s = std::pow(lab.l - 0.0894841775 * lab.a - 1.2914855480 * lab.b, 3);
    const auto byte = [](double value) { return static_cast<int>(std::lround(255 * gamma(value))); };
    return QColor(byte(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                  byte(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                  byte(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
}

HeatMap interpolated(const QList<QColor> &stops)
{
    HeatMap map{};
    if (stops.isEmpty())
        return map;
    QList<OkLab> labs;
    for (const QColor &stop : stops)
        labs.append(toOkLab(stop));
    const qsizetype last = labs.size() - 1;
    for (std::size_t i = 0; i < map.size(); ++i) {
        const double at = static_cast<double>(i) / 255.0 * static_cast<double>(last);
        const auto lower = std::min(static_cast<qsizetype>(at), std::max<qsizetype>(last - 1, 0));
        const double share = at - static_cast<double>(lower);
        const OkLab &p = labs[lower], &q = labs[std::min(lower + 1, last)];
        map[i] = fromOkLab({p.l + share * (q.l - p.l), p.a + share * (q.a - p.a),
                            p.b + share * (q.b - p.b)}).rgb();
    }
    return map;
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
         + 0.0722 * linear(colour.blueF());
}

} // namespace netloom
