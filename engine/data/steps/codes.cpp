#include "data/steps/codes.h"

#include <cmath>
#include <limits>

namespace netloom::steps {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

} // namespace

CodeStep::CodeStep(Values config, std::string type)
    : config_(std::move(config)), type_(std::move(type)), unknown_(config_.contains("unknown") ? getText(config_, "unknown") : "zero")
{
}

std::vector<std::string> CodeStep::textColumns(const Frame &frame, const Values &state) const
{
    return state.empty() ? categoryColumns(frame, config_) : texts(state, "columns");
}

std::vector<double> CodeStep::numbersOf(const Column &, const std::vector<std::string> &levels, std::span<const std::uint32_t>) const
{
    std::vector<double> codes(levels.size());
    for (std::size_t i = 0; i < codes.size(); ++i)
        codes[i] = double(i);
    return codes;
}

double CodeStep::missingNumber(const Column &, std::span<const std::uint32_t>) const { return kNaN; }

Result<Values> CodeStep::fit(const Frame &frame, std::span<const std::uint32_t> trainRows) const
{
    for (const auto &name : texts(config_, "columns"))
        if (frame.table.indexOf(name) < 0)
            return noColumn(type_, name, frame.table);
    const auto names = categoryColumns(frame, config_);
    std::vector<std::string> levels;
    std::vector<double> counts, codes, missing;
    for (const auto &name : names) {
        const Column &column = frame.table.columns[std::size_t(frame.table.indexOf(name))];
        auto own = order(column);
        if (!own)
            return own.error();
        const auto numbers = numbersOf(column, *own, trainRows);
        counts.push_back(double(own->size()));
        levels.insert(levels.end(), own->begin(), own->end());
        codes.insert(codes.end(), numbers.begin(), numbers.end());
        missing.push_back(missingNumber(column, trainRows));
    }
    // NaN has no place in JSON: -1 stands for "stays missing", as no code is negative.
    for (auto &v : missing)
        v = std::isnan(v) ? -1 : v;
    return Values{{"columns", names}, {"levels", levels}, {"counts", counts}, {"codes", codes}, {"missing", missing}};
}

Result<void> CodeStep::apply(Frame &frame, const Values &state) const
{
    const auto names = texts(state, "columns"), levels = texts(state, "levels");
    const auto counts = numbers(state, "counts"), codes = numbers(state, "codes"), missing = numbers(state, "missing");
    double total = 0;
    for (const double c : counts)
        total += c;
    if (counts.size() != names.size() || missing.size() != names.size() || total != double(levels.size()) || codes.size() != levels.size())
        return damaged(type_);
    std::size_t first = 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto n = std::size_t(counts[i]);
        const std::vector<std::string> own(levels.begin() + std::ptrdiff_t(first), levels.begin() + std::ptrdiff_t(first + n));
        const auto ownCodes = std::span(codes).subspan(first, n);
        first += n;
        const int at = frame.table.indexOf(names[i]);
        if (at < 0 && frame.predicting)
            continue; // not needed: checked before
        if (at < 0)
            return noColumn(type_, names[i], frame.table);
        if (auto ok = encode(frame, std::size_t(at), own, ownCodes, missing[i] < 0 ? kNaN : missing[i]); !ok)
            return ok;
    }
    return {};
}

Result<void> CodeStep::encode(Frame &frame, std::size_t at, const std::vector<std::string> &levels, std::span<const double> codes,
                              double missing) const
{
    const Column &column = frame.table.columns[at];
    const auto places = placesIn(column, levels);
    const bool unknown = std::find(places.begin(), places.end(), -2) != places.end();
    if (unknown && unknown_ == "error") {
        auto note = unknownLevels(column, places,
                                  NL_TR("Data", "Column '{0}' has {1} cells with values the network has never seen, such as '{2}'. Correct "
                                                "them, or set the option 'unknown' of the step."));
        return makeError("E-UNKNOWN-LEVEL", note.text, note.args, "unknown");
    }
    if (unknown)
        frame.notes.push_back(unknownLevels(column, places,
            unknown_ == "code" ? NL_TR("Data", "Column '{0}' has {1} cells with values the network has never seen, such as '{2}'; they got "
                                               "the code after the last one.")
            : unknown_ == "zero" ? NL_TR("Data", "Column '{0}' has {1} cells with values the network has never seen, such as '{2}'; they "
                                                 "count as 0.")
                                 : NL_TR("Data", "Column '{0}' has {1} cells with values the network has never seen, such as '{2}'; they "
                                                 "count as missing.")));
    const double forUnknown = unknown_ == "code" ? double(levels.size()) : unknown_ == "zero" ? 0.0 : kNaN;
    std::vector<double> out(places.size());
    for (std::size_t r = 0; r < out.size(); ++r)
        out[r] = places[r] == -1 ? missing : places[r] == -2 ? forUnknown : codes[std::size_t(places[r])];
    frame.table.columns[at] = Column::ofNumbers(column.name(), ColumnType::Numeric, std::move(out));
    return {};
}

Field unknownField(std::string def)
{
    return Field{.key = "unknown", .kind = FieldKind::Choice, .def = std::move(def), .title = NL_TR("Step", "Unknown level"),
                 .tooltip = NL_TR("Step", "What a level never seen in training becomes: missing, a code of its own, or an error"),
                 .choices = {"missing", "code", "error"}};
}

} // namespace netloom::steps
