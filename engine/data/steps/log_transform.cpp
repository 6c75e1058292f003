#include "data/steps/support.h"

#include <algorithm>
#include <cmath>

namespace netloom {
namespace {

/// log(x + shift); values that have no logarithm become the smallest one of the training rows.
class LogTransform final : public steps::Mapped {
public:
    explicit LogTransform(const Values &v) : Mapped(v, "log_transform"), shift_(getNumber(v, "shift"))
    {
        const auto &base = getText(v, "base");
        unit_ = base == "2" ? std::log(2.0) : base == "10" ? std::log(10.0) : 1.0;
    }
    bool invertible() const override { return true; }

private:
    bool suits(const std::vector<double> &values) const override
    {
        return !values.empty() && *std::min_element(values.begin(), values.end()) + shift_ > 0;
    }
    Result<Parameters> learn(const std::string &column, std::vector<double> &values) const override
    {
        double low = 0;
        for (std::size_t i = 0; i < values.size(); ++i)
            low = i == 0 ? values[i] : std::min(low, values[i]);
        if (!values.empty() && low + shift_ <= 0)
            return makeError("E-LOG",
                             NL_TR("Data", "Column '{0}' has the value {1}, and {1} + {2} has no logarithm. Use a larger shift, the step "
                                           "'yeo_johnson', or take the column out of the step."),
                             {column, toText(low), toText(shift_)}, "shift");
        return Parameters{low};
    }
    double map(double v, std::span<const double> p) const override
    {
        return std::log((v + shift_ > 0 ? v : p[0]) + shift_) / unit_;
    }
    double unmap(double v, std::span<const double>) const override { return std::exp(v * unit_) - shift_; }

    double shift_, unit_ = 1;
};

Schema logTransformSchema()
{
    Schema s = steps::scalerSchema();
    s.fields[0].tooltip = NL_TR("Step", "Columns to transform; none listed: all feature columns of measurements that have a logarithm");
    s.fields[1].tooltip = NL_TR("Step", "Transform a target that is a number as well; predictions are transformed back");
    s.fields.push_back(Field{.key = "shift", .kind = FieldKind::Number, .def = 1.0, .title = NL_TR("Step", "Shift"),
                             .tooltip = NL_TR("Step", "Added before the logarithm; 1 maps 0 to 0")});
    s.fields.push_back(Field{.key = "base", .kind = FieldKind::Choice, .def = std::string("e"), .title = NL_TR("Step", "Base"),
                             .tooltip = NL_TR("Step", "Base of the logarithm"), .choices = {"e", "2", "10"}});
    return s;
}

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "log_transform",
             .title = NL_TR("Step", "Logarithm"),
             .doc = NL_TR("Step", "log(x + shift): for amounts and counts with a long tail to the right."),
             .category = "transform",
             .schema = logTransformSchema(),
             .keras = "no: done before",
             .onnx = "Add, Log",
             .aliases = {"log"},
             .cases = {PartCase{{}, {}}, PartCase{{{"base", std::string("10")}, {"shift", 2.0}}, {}}}},
    [](const Values &v) { return std::make_unique<LogTransform>(v); });

} // namespace
} // namespace netloom
