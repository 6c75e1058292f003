#include "data/steps/earlier.h"

#include <limits>

namespace netloom {
namespace {

class Differences final : public steps::EarlierRows {
public:
    explicit Differences(const Values &v) : EarlierRows(v, "differences"), order_(std::size_t(getInt(v, "order"))) {}
    std::size_t reach() const override { return order_; }

private:
    std::vector<std::string> suffixes() const override
    {
        std::vector<std::string> out;
        for (std::size_t k = 1; k <= order_; ++k)
            out.push_back("_diff" + std::to_string(k));
        return out;
    }
    std::vector<double> made(const std::vector<double> &values, std::size_t which) const override
    {
        auto out = values;
        for (std::size_t k = 0; k <= which; ++k)
            for (std::size_t r = out.size(); r-- > 0;)
                out[r] = r == 0 ? std::numeric_limits<double>::quiet_NaN() : out[r] - out[r - 1];
        return out;
    }

    std::size_t order_;
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "differences",
             .title = NL_TR("Step", "Differences"),
             .doc = NL_TR("Step", "Columns with x(t) - x(t-1), and the difference of that: how fast a series sorted by time changes."),
             .category = "rows",
             .schema = Schema{{steps::columnsField(NL_TR("Step", "Columns to take differences of; none listed: all feature columns of numbers")),
                               Field{.key = "order", .kind = FieldKind::Int, .def = std::int64_t(1), .title = NL_TR("Step", "Up to order"),
                                     .tooltip = NL_TR("Step", "1: first differences; 2: those and their differences"), .min = 1, .max = 5}}},
             .keras = "no: done before",
             .onnx = "no: done before",
             .cases = {PartCase{{}, {}}, PartCase{{{"order", std::int64_t(2)}}, {}}}},
    [](const Values &v) { return std::make_unique<Differences>(v); });

} // namespace
} // namespace netloom
