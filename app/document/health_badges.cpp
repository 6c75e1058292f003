#include "document/health_badges.h"

#include "common/engine_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

struct HealthBadges { Q_DECLARE_TR_FUNCTIONS(HealthBadges) };

/// "34", "0.4": a share in percent with two digits.
QString percent(double share)
{
    const double p = 100 * share;
    return p >= 9.95 || p == 0 ? QString::number(std::lround(p)) : QString::number(p, 'g', p >= 1 ? 2 : 1);
}

/// "0.0012", "3·10⁻⁷": small numbers by their size.
QString small(double value)
{
    if (!std::isfinite(value)) return QStringLiteral("∞");
    if (value == 0 || (value >= 9.95e-5 && value < 1e4)) return QString::number(value, 'g', 2);
    int power = static_cast<int>(std::floor(std::log10(value)));
    int digit = static_cast<int>(std::lround(value / std::pow(10.0, power)));
    if (digit == 10) {
        digit = 1;
        ++power;
    }
    static const QString raised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text = QString::number(std::abs(power)), up = power < 0 ? QStringLiteral("⁻") : QString();
    for (const QChar c : text) up += raised[c.digitValue()];
    return (digit == 1 ? QString() : QString::number(digit) + QChar(0xB7)) + QStringLiteral("10") + up;
}

QString detailsOf(const Health &look, const LayerHealth &l)
{
    QStringList lines{HealthBadges::tr("After epoch %1, on %2 rows:").arg(look.epoch).arg(groupedNumber(static_cast<std::int64_t>(look.rows)))};
    if (l.dead) lines << HealthBadges::tr("Units that never fire: %1 %").arg(percent(*l.dead));
    if (l.saturated) lines << HealthBadges::tr("Saturated values: %1 %").arg(percent(*l.saturated));
    if (l.update) lines << HealthBadges::tr("Change of the weights in a step: %1").arg(small(*l.update));
    if (l.gradientNorm) lines << HealthBadges::tr("Length of the gradient: %1").arg(small(*l.gradientNorm));
    if (l.relativeGradient) lines << HealthBadges::tr("Gradient by that of the last layer: %1").arg(small(*l.relativeGradient));
    if (l.outputSd) lines << HealthBadges::tr("Spread of the output: %1").arg(small(*l.outputSd));
    return lines.join(QLatin1Char('\n'));
}

/// The first that applies, from bad to good.
void findWorst(LayerBadge &badge, const LayerHealth &l, bool exploded, const Thresholds &limit, bool judgesSteps)
{
    const auto say = [&](Status status, const QString &text) {
        badge.status = status;
        badge.pill = text;
    };
    const QString dead = HealthBadges::tr("%1 % dead"), update = HealthBadges::tr("update %1");
    if (exploded) return say(Status::Warning, HealthBadges::tr("gradient %1").arg(small(l.gradientNorm.value_or(0))));
    if (l.dead && *l.dead > limit("dead_share")) return say(Status::Warning, dead.arg(percent(*l.dead)));
    if (l.saturated && *l.saturated > limit("saturated_share")) return say(Status::Warning, HealthBadges::tr("%1 % saturated").arg(percent(*l.saturated)));
    if (l.relativeGradient && *l.relativeGradient < limit("fading_gradient"))
        return say(Status::Warning, HealthBadges::tr("gradient ×%1").arg(small(*l.relativeGradient)));
    if (l.dead && *l.dead > limit("some_dead_share")) return say(Status::Info, dead.arg(percent(*l.dead)));
    if (!l.update) return;
    const bool usual = !judgesSteps || (*l.update >= limit("smallest_update") && *l.update <= limit("largest_update"));
    say(usual ? Status::Good : Status::Info, update.arg(small(*l.update)));
}

} // namespace

LayerBadges healthBadges(const std::vector<Health> &looks, const std::vector<Advice> &advice, const Thresholds &limits)
{
    LayerBadges badges;
    if (looks.empty()) return badges;
    const Health &look = looks.back();
    for (const LayerHealth &l : look.layers) {
        LayerBadge badge;
        badge.details = detailsOf(look, l);
        const bool exploded = std::any_of(advice.begin(), advice.end(), [&](const Advice &a) { return a.what.code == "ADV-072" && a.what.node == l.node; });
        findWorst(badge, l, exploded, limits, double(look.step) >= limits("update_steps"));
        badges[l.node] = std::move(badge);
    }
    return badges;
}

} // namespace netloom
