#include "data/steps/support.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <numbers>

namespace netloom {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
const std::vector<std::string> kParts{"year", "quarter", "month", "day", "day_of_year", "weekday", "weekend", "hour", "minute", "second", "days"};

/// Length of the circle a part runs on, 0 if it runs on for ever.
double periodOf(const std::string &part)
{
    if (part == "quarter") return 4;
    if (part == "month") return 12;
    if (part == "day") return 31;
    if (part == "day_of_year") return 365.25;
    if (part == "weekday") return 7;
    if (part == "hour") return 24;
    return part == "minute" || part == "second" ? 60 : 0;
}

/// One part of a moment (seconds since 1970, UTC); Monday is weekday 0.
double partOf(double moment, const std::string &part)
{
    using namespace std::chrono;
    if (!(std::abs(moment) < 2.5e11))
        return kNaN;
    const double wholeDays = std::floor(moment / 86400);
    const auto date = sys_days{days{std::int64_t(wholeDays)}};
    const year_month_day ymd{date};
    const double inDay = moment - wholeDays * 86400;
    if (part == "year") return int(ymd.year());
    if (part == "quarter") return double((unsigned(ymd.month()) - 1) / 3 + 1);
    if (part == "month") return unsigned(ymd.month());
    if (part == "day") return unsigned(ymd.day());
    if (part == "day_of_year") return double((date - sys_days{ymd.year() / January / 1}).count() + 1);
    if (part == "weekday") return double(weekday{date}.iso_encoding() - 1);
    if (part == "weekend") return weekday{date}.iso_encoding() >= 6 ? 1 : 0;
    if (part == "hour") return std::floor(inDay / 3600);
    if (part == "minute") return std::floor(std::fmod(inDay, 3600) / 60);
    if (part == "second") return std::fmod(inDay, 60);
    return moment / 86400;
}

class DateParts final : public Step {
public:
    explicit DateParts(const Values &v) : config_(v), parts_(steps::texts(v, "parts")), cyclic_(getBool(v, "cyclic")), keep_(getBool(v, "keep")) {}
    bool beforeSplit() const override { return true; }
    std::vector<std::string> textColumns(const Frame &frame, const Values &state) const override
    {
        return state.empty() ? names(frame) : steps::texts(state, "columns");
    }
    Result<Values> fit(const Frame &frame, std::span<const std::uint32_t>) const override
    {
        for (const auto &part : parts_)
            if (std::find(kParts.begin(), kParts.end(), part) == kParts.end()) {
                std::string known;
                for (const auto &p : kParts)
                    known.append(known.empty() ? "" : ", ").append(p);
                return makeError("E-DATE-PART", NL_TR("Data", "A date has no part '{0}'. The parts are: {1}."), {part, known}, "parts");
            }
        for (const auto &name : steps::texts(config_, "columns")) {
            const int at = frame.table.indexOf(name);
            if (at < 0)
                return steps::noColumn("date_parts", name, frame.table);
            if (frame.table.columns[std::size_t(at)].isCoded())
                return makeError("E-NO-DATE",
                                 NL_TR("Data", "Column '{0}' holds text, no dates. Give it the type datetime, or take it out of the step."),
                                 {name}, "columns");
        }
        const auto found = names(frame);
        std::vector<std::string> adds;
        for (const auto &name : found)
            for (const auto &part : parts_)
                for (const auto &made : madeOf(name, part))
                    adds.push_back(made);
        return Values{{"columns", found}, {"adds", adds}};
    }
    Result<void> apply(Frame &frame, const Values &state) const override
    {
        for (const auto &name : steps::texts(state, "columns")) {
            const int at = frame.table.indexOf(name);
            if (at < 0 && frame.predicting)
                continue;
            if (at < 0)
                return steps::noColumn("date_parts", name, frame.table);
            const Column column = frame.table.columns[std::size_t(at)];
            if (column.isCoded())
                return makeError("E-NO-DATE",
                                 NL_TR("Data", "Column '{0}' holds dates in training and text here, such as '{1}'. Write its dates as in the "
                                               "training data."), {name, column.rows() ? column.text(0) : std::string()}, "columns");
            if (!keep_)
                frame.table.columns.erase(frame.table.columns.begin() + at);
            for (const auto &part : parts_)
                if (auto ok = add(frame, column, part); !ok)
                    return ok;
        }
        return {};
    }

private:
    std::vector<std::string> names(const Frame &frame) const
    {
        auto listed = steps::texts(config_, "columns");
        if (listed.empty())
            for (const auto &column : frame.table.columns)
                if (column.type() == ColumnType::Datetime && !steps::isTarget(frame, column.name()))
                    listed.push_back(column.name());
        return listed;
    }
    std::vector<std::string> madeOf(const std::string &name, const std::string &part) const
    {
        const std::string one = name + "_" + part;
        return cyclic_ && periodOf(part) > 0 ? std::vector<std::string>{one + "_sin", one + "_cos"} : std::vector<std::string>{one};
    }
    Result<void> add(Frame &frame, const Column &column, const std::string &part) const
    {
        std::vector<double> values(column.rows());
        for (std::size_t r = 0; r < values.size(); ++r)
            values[r] = column.missing(r) ? kNaN : partOf(column.number(r), part);
        const auto made = madeOf(column.name(), part);
        if (made.size() == 1)
            return steps::addColumn(frame, Column::ofNumbers(made[0], ColumnType::Numeric, std::move(values)), "date_parts");
        auto sine = values, cosine = values;
        for (std::size_t r = 0; r < values.size(); ++r) {
            const double angle = 2 * std::numbers::pi * values[r] / periodOf(part);
            sine[r] = std::sin(angle);
            cosine[r] = std::cos(angle);
        }
        if (auto ok = steps::addColumn(frame, Column::ofNumbers(made[0], ColumnType::Numeric, std::move(sine)), "date_parts"); !ok)
            return ok;
        return steps::addColumn(frame, Column::ofNumbers(made[1], ColumnType::Numeric, std::move(cosine)), "date_parts");
    }

    Values config_;
    std::vector<std::string> parts_;
    bool cyclic_, keep_;
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "date_parts",
             .title = NL_TR("Step", "Parts of a date"),
             .doc = NL_TR("Step", "A date becomes numbers: year, month, day, weekday (Monday 0), hour …, on request as points of a circle."),
             .category = "encode",
             .schema = Schema{{
                 steps::columnsField(NL_TR("Step", "Columns of dates; none listed: all of them")),
                 Field{.key = "parts", .kind = FieldKind::TextList,
                       .def = std::vector<std::string>{"year", "month", "day", "weekday", "hour"}, .title = NL_TR("Step", "Parts"),
                       .tooltip = NL_TR("Step", "Any of year, quarter, month, day, day_of_year, weekday, weekend, hour, minute, second, days (since 1970)")},
                 Field{.key = "cyclic", .kind = FieldKind::Bool, .def = false, .title = NL_TR("Step", "As a circle"),
                       .tooltip = NL_TR("Step", "Sine and cosine of parts that repeat, so that December lies beside January")},
                 Field{.key = "keep", .kind = FieldKind::Bool, .def = false, .title = NL_TR("Step", "Keep the date"),
                       .tooltip = NL_TR("Step", "Leave the column of dates in for later steps")},
             }},
             .keras = "no: done before",
             .onnx = "no: done before",
             .cases = {PartCase{{}, {}}, PartCase{{{"parts", std::vector<std::string>{"month", "days"}}, {"cyclic", true}, {"keep", true}}, {}}}},
    [](const Values &v) { return std::make_unique<DateParts>(v); });

} // namespace
} // namespace netloom
