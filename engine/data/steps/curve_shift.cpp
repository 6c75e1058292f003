#include "data/steps/support.h"

#include <cstdlib>

namespace netloom {
namespace {

/// Ranjan 2020 §4.3.2: rows near an event become positive, the event's own row goes.
class CurveShift final : public Step {
public:
    explicit CurveShift(const Values &v) : shift_(getInt(v, "shift")) {}
    bool beforeSplit() const override { return true; }
    bool trainOnly() const override { return true; }
    bool changesRows() const override { return true; }
    std::size_t reach() const override { return std::size_t(std::abs(shift_)); }
    Result<Values> fit(const Frame &frame, std::span<const std::uint32_t>) const override
    {
        if (auto ok = check(frame); !ok)
            return ok.error();
        return Values{};
    }
    Result<void> apply(Frame &frame, const Values &) const override
    {
        if (auto ok = check(frame); !ok || shift_ == 0)
            return ok;
        const auto at = std::size_t(frame.table.indexOf(frame.target));
        const Column target = frame.table.columns[at];
        const auto rows = std::int64_t(target.rows());
        // v = y, then |s| times v += v moved by one row: all weights are positive, so v > 0 just where an event lies
        // within |s| rows ahead (s < 0) or behind (s > 0).
        std::vector<std::int32_t> label(target.rows());
        std::int64_t nearest = -1;
        const std::int64_t reach = std::abs(shift_);
        for (std::int64_t i = 0; i < rows; ++i) {
            const std::int64_t r = shift_ < 0 ? rows - 1 - i : i;
            if (target.code(std::size_t(r)) == 1)
                nearest = r;
            // A row without a target stays one, unless an event is near: it may be part of a window.
            const std::int32_t none = target.code(std::size_t(r)) < 0 ? -1 : 0;
            label[std::size_t(r)] = nearest >= 0 && std::abs(nearest - r) <= reach ? 1 : none;
        }
        std::vector<std::uint32_t> kept, source;
        for (std::size_t r = 0; r < target.rows(); ++r)
            if (target.code(r) != 1) {
                kept.push_back(std::uint32_t(r));
                source.push_back(frame.sourceRows[r]);
            }
        frame.table.columns[at] = Column::ofCodes(frame.target, ColumnType::Binary, std::move(label), target.levels());
        frame.table = frame.table.selected(kept);
        frame.sourceRows = std::move(source);
        return {};
    }

private:
    Result<void> check(const Frame &frame) const
    {
        const int at = frame.table.indexOf(frame.target);
        if (at >= 0 && frame.table.columns[std::size_t(at)].isCoded()
            && frame.table.columns[std::size_t(at)].levels().size() == 2)
            return {};
        return makeError("E-SHIFT-TARGET",
                         NL_TR("Data", "A curve shift needs a target with two classes, one of them the event; '{0}' is none. "
                                       "Take the step out or choose another target."),
                         {frame.target}, "shift");
    }

    std::int64_t shift_;
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "curve_shift",
             .title = NL_TR("Step", "Curve shift"),
             .doc = NL_TR("Step", "For early warning: the rows just before (or after) an event become positive, the row of the "
                                  "event itself is taken out."),
             .category = "rows",
             .schema = Schema{{Field{.key = "shift", .kind = FieldKind::Int, .def = std::int64_t(-2),
                                     .title = NL_TR("Step", "Shift"),
                                     .tooltip = NL_TR("Step", "Negative: that many rows before an event become positive; "
                                                              "positive: rows after it; 0: nothing is done"),
                                     .min = -100000, .max = 100000, .unit = NL_TR("Step", "rows"), .main = true}}},
             .keras = "no: training only",
             .onnx = "no: training only",
             .cases = {PartCase{{}, {}}, PartCase{{{"shift", std::int64_t(2)}}, {}}}},
    [](const Values &v) { return std::make_unique<CurveShift>(v); });

} // namespace
} // namespace netloom
