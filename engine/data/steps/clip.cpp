#include "data/steps/bounds.h"

#include <algorithm>

namespace netloom {
namespace {

class Clip final : public steps::Mapped {
public:
    explicit Clip(const Values &v) : Mapped(v, "clip"), bounds_(v) {}
    Result<Values> fit(const Frame &frame, std::span<const std::uint32_t> trainRows) const override
    {
        if (auto ok = bounds_.check("clip"); !ok)
            return ok.error();
        return Mapped::fit(frame, trainRows);
    }

private:
    Result<Parameters> learn(const std::string &, std::vector<double> &values) const override
    {
        const auto [low, high] = bounds_.of(values);
        return Parameters{low, high};
    }
    double map(double v, std::span<const double> p) const override { return std::clamp(v, p[0], p[1]); }

    steps::Bounds bounds_;
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "clip",
             .title = NL_TR("Step", "Clip"),
             .doc = NL_TR("Step", "Values beyond a lower and an upper bound become that bound; bounds are given or taken from the training rows."),
             .category = "transform",
             .schema = steps::boundsSchema(NL_TR("Step", "Columns to clip; none listed: all feature columns of measurements")),
             .keras = "no: fitted outside",
             .onnx = "Clip",
             .cases = {PartCase{{}, {}}, PartCase{{{"rule", std::string("values")}, {"low", 0.0}, {"high", 3.0}}, {}}}},
    [](const Values &v) { return std::make_unique<Clip>(v); });

} // namespace
} // namespace netloom
