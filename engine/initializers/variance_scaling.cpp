#include "initializers/random_fill.h"

namespace netloom {
namespace {

std::unique_ptr<Initializer> make(const Values &v)
{
    const std::string &mode = getText(v, "mode"), &distribution = getText(v, "distribution");
    const FanMode fan = mode == "fan_in" ? FanMode::In : mode == "fan_out" ? FanMode::Out : FanMode::Average;
    const Distribution kind = distribution == "uniform"            ? Distribution::Uniform
                              : distribution == "truncated_normal" ? Distribution::Truncated
                                                                   : Distribution::Normal;
    return std::make_unique<VarianceScaling>(getNumber(v, "scale"), fan, kind, seedOf(v));
}

const Registrar<Initializer> registrar(
    PartInfo{.kind = PartKind::Initializer,
             .type = "variance_scaling",
             .title = NL_TR("engine", "Variance scaling"),
             .doc = NL_TR("engine", "Mean 0 and variance scale / fan: the general form of the Glorot, He and LeCun families."),
             .schema = {{Field{.key = "scale",
                               .kind = FieldKind::Number,
                               .def = 1.0,
                               .title = NL_TR("engine", "Scale"),
                               .tooltip = NL_TR("engine", "Variance times fan."),
                               .min = 0,
                               .minOpen = true,
                               .main = true},
                         Field{.key = "mode",
                               .kind = FieldKind::Choice,
                               .def = std::string("fan_in"),
                               .title = NL_TR("engine", "Fan"),
                               .tooltip = NL_TR("engine", "Inputs of a unit, its outputs, or their mean."),
                               .choices = {"fan_in", "fan_out", "fan_avg"}},
                         Field{.key = "distribution",
                               .kind = FieldKind::Choice,
                               .def = std::string("truncated_normal"),
                               .title = NL_TR("engine", "Distribution"),
                               .tooltip = NL_TR("engine", "All three have the same variance."),
                               .choices = {"truncated_normal", "untruncated_normal", "uniform"}},
                         seedField()}},
             .keras = "VarianceScaling",
             .onnx = "no: initial values are not part of an exported model",
             .cases = {{},
                       {.config = {{"mode", std::string("fan_out")}, {"distribution", std::string("uniform")}}, .inputs = {}},
                       {.config = {{"scale", 2.0}, {"distribution", std::string("untruncated_normal")}}, .inputs = {}}}},
    make);

} // namespace
} // namespace netloom
