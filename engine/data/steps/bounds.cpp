#include "data/steps/bounds.h"

#include <limits>

namespace netloom::steps {

namespace {

constexpr double kMost = std::numeric_limits<double>::max(); // not infinity: states are saved as JSON numbers

} // namespace

Bounds::Bounds(const Values &v)
    : rule_(getText(v, "rule")), low_(isSet(v, "low") ? getNumber(v, "low") : -kMost),
      high_(isSet(v, "high") ? getNumber(v, "high") : kMost), quantile_(getNumber(v, "quantile")),
      factor_(isSet(v, "factor") ? getNumber(v, "factor") : rule_ == "iqr" ? 1.5 : 3.0)
{
}

Result<void> Bounds::check(const std::string &step) const
{
    if (rule_ != "values")
        return {};
    if (low_ > high_)
        return makeError("E-BOUNDS", NL_TR("Data", "The step '{0}' has a lower bound {1} above its upper bound {2}. Exchange them."),
                         {step, toText(low_), toText(high_)}, "low");
    if (low_ == -kMost && high_ == kMost)
        return makeError("E-BOUNDS", NL_TR("Data", "The step '{0}' has no bounds. Give 'low', 'high' or both, or choose another rule."),
                         {step}, "low");
    return {};
}

std::pair<double, double> Bounds::of(std::vector<double> &values) const
{
    if (rule_ == "values")
        return {low_, high_};
    if (values.empty())
        return {-kMost, kMost};
    if (rule_ == "quantiles") {
        const double low = steps::quantile(values, quantile_);
        return {low, steps::quantile(values, 1 - quantile_)};
    }
    if (rule_ == "sd") {
        const auto [mean, sd] = meanAndDeviation(values);
        return {mean - factor_ * sd, mean + factor_ * sd};
    }
    const double q1 = steps::quantile(values, 0.25), q3 = steps::quantile(values, 0.75);
    return {q1 - factor_ * (q3 - q1), q3 + factor_ * (q3 - q1)};
}

Schema boundsSchema(std::string columnsTip)
{
    return Schema{{
        columnsField(std::move(columnsTip)),
        Field{.key = "rule", .kind = FieldKind::Choice, .def = std::string("iqr"), .title = NL_TR("Step", "Bounds by"),
              .tooltip = NL_TR("Step", "iqr: quartiles ∓ factor times their distance; sd: mean ∓ factor standard deviations; quantiles; or "
                                       "values given here"),
              .choices = {"iqr", "sd", "quantiles", "values"}},
        Field{.key = "low", .kind = FieldKind::Number, .def = std::monostate(), .title = NL_TR("Step", "Lowest"),
              .tooltip = NL_TR("Step", "Lower bound of the rule 'values'; empty: none"), .optional = true},
        Field{.key = "high", .kind = FieldKind::Number, .def = std::monostate(), .title = NL_TR("Step", "Highest"),
              .tooltip = NL_TR("Step", "Upper bound of the rule 'values'; empty: none"), .optional = true},
        Field{.key = "quantile", .kind = FieldKind::Number, .def = 0.01, .title = NL_TR("Step", "Quantile"),
              .tooltip = NL_TR("Step", "Share of the training rows beyond each bound of the rule 'quantiles'"), .min = 0, .max = 0.5,
              .maxOpen = true},
        Field{.key = "factor", .kind = FieldKind::Number, .def = std::monostate(), .title = NL_TR("Step", "Factor"),
              .tooltip = NL_TR("Step", "How far the rules 'iqr' and 'sd' reach; empty: 1.5 and 3"), .min = 0, .minOpen = true, .optional = true},
    }};
}

} // namespace netloom::steps
