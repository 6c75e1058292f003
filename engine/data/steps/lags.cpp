#include "data/steps/earlier.h"

#include <limits>

namespace netloom {
namespace {

class Lags final : public steps::EarlierRows {
public:
    explicit Lags(const Values &v) : EarlierRows(v, "lags"), count_(std::size_t(getInt(v, "count"))) {}
    std::size_t reach() const override { return count_; }

private:
    std::vector<std::string> suffixes() const override
    {
        std::vector<std::string> out;
        for (std::size_t k = 1; k <= count_; ++k)
            out.push_back("_lag" + std::to_string(k));
        return out;
    }
    std::vector<double> made(const std::vector<double> &values, std::size_t which) const override
    {
        std::vector<double> out(values.size(), std::numeric_limits<double>::quiet_NaN());
        for (std::size_t r = which + 1; r < out.size(); ++r)
            out[r] = values[r - which - 1];
        return out;
    }

    std::size_t count_;
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "lags",
             .title = NL_TR("Step", "Earlier values"),
             .doc = NL_TR("Step", "Columns with the values of the 1, 2 … rows before, for series sorted by time; a target may be listed too."),
             .category = "rows",
             .schema = Schema{{steps::columnsField(NL_TR("Step", "Columns to look back in; none listed: all feature columns of numbers")),
                               Field{.key = "count", .kind = FieldKind::Int, .def = std::int64_t(3), .title = NL_TR("Step", "Rows back"),
                                     .tooltip = NL_TR("Step", "One column for each of so many rows before"), .min = 1, .max = 1000,
                                     .unit = NL_TR("Step", "rows")}}},
             .keras = "no: done before",
             .onnx = "no: done before",
             .cases = {PartCase{{}, {}}, PartCase{{{"count", std::int64_t(1)}, {"columns", std::vector<std::string>{"a"}}}, {}}}},
    [](const Values &v) { return std::make_unique<Lags>(v); });

} // namespace
} // namespace netloom
