#include "layers/normalize.h"

namespace netloom {

namespace {

Field initializer(const char *key, const char *preset, const char *title)
{
    return {.key = key, .kind = FieldKind::Part, .def = std::string(preset), .title = title,
            .tooltip = NL_TR("layer", "Where these values start."), .partKind = "initializer"};
}

} // namespace

Schema normalizeSchema(std::vector<Field> before, bool moving)
{
    Schema s{std::move(before)};
    s.fields.push_back({.key = "center", .kind = FieldKind::Bool, .def = true, .title = NL_TR("layer", "Shift β"),
                        .tooltip = NL_TR("layer", "Learn a number that is added to each feature.")});
    s.fields.push_back({.key = "scale", .kind = FieldKind::Bool, .def = true, .title = NL_TR("layer", "Scale γ"),
                        .tooltip = NL_TR("layer", "Learn a factor for each feature.")});
    addWeightFields(s, {{"beta", "zeros"}, {"gamma", "ones"}});
    if (!moving) return s;
    s.fields.push_back(initializer("moving_mean_initializer", "zeros", NL_TR("layer", "First moving means")));
    s.fields.push_back(initializer("moving_variance_initializer", "ones", NL_TR("layer", "First moving variances")));
    return s;
}

Field axisField(FieldKind kind, const char *tooltip)
{
    Field f{.key = "axis", .kind = kind, .def = std::int64_t(-1), .title = NL_TR("layer", "Axis"), .tooltip = tooltip, .min = -8, .max = 8};
    if (kind != FieldKind::Int) f.def = std::vector<double>{-1};
    return f;
}

Field epsilonField()
{
    return {.key = "epsilon", .kind = FieldKind::Number, .def = 1e-3, .title = NL_TR("layer", "Epsilon"),
            .tooltip = NL_TR("layer", "Added to the variance, so that a constant feature does not divide by 0. PyTorch: 1e-5."),
            .min = 0, .minOpen = true};
}

ScaleShift::ScaleShift(const Values &v)
    : scale(getBool(v, "scale")), center(getBool(v, "center")), gammaOptions(v, "gamma"), betaOptions(v, "beta"),
      activity(getText(v, "activity_regularizer"))
{
}

void ScaleShift::addParams(std::vector<ParamSpec> &to, const Shape &shape) const
{
    if (scale) to.push_back(gammaOptions.spec("gamma", shape));
    if (center) to.push_back(betaOptions.spec("beta", shape, ParamRole::Bias));
}

} // namespace netloom
