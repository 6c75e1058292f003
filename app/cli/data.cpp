#include "cli/cli.h"
#include "cli/dialect.h"
#include "cli/relations.h"

#include <cmath>

namespace netloom::cli {

namespace {

struct Options {
    std::vector<std::string> files;
    CsvOptions csv;
    std::string target;
    bool relations = false;
};

Json dialectJson(const CsvOptions &csv)
{
    const auto letter = [](char c) { return c ? std::string(1, c) : std::string(); };
    return Json::object().set("delimiter", letter(csv.delimiter)).set("header", csv.header.value_or(false))
        .set("encoding", csv.encoding).set("decimal", letter(csv.decimal)).set("quote", letter(csv.quote));
}

/// A statistic of a column; of dates as a date.
Json statJson(const ColumnStats &column, std::optional<double> v)
{
    return v && column.type == ColumnType::Datetime ? Json(dateText(*v)) : Json(v);
}

Json columnJson(const ColumnStats &column)
{
    const auto stat = [&](std::optional<double> v) { return statJson(column, v); };
    Json top = Json::array();
    for (const auto &[level, n] : column.top) top.push(Json::array().push(level).push(std::uint64_t(n)));
    return Json::object().set("name", column.name).set("type", name(column.type)).set("missing", std::uint64_t(column.missing))
        .set("distinct", std::uint64_t(column.distinct)).set("min", stat(column.min)).set("max", stat(column.max)).set("mean", stat(column.mean))
        .set("sd", column.sd).set("constant", column.constant).set("top", std::move(top)).set("zeros", std::uint64_t(column.zeros))
        .set("q1", stat(column.q1)).set("median", stat(column.median)).set("q3", stat(column.q3)).set("skewness", column.skewness)
        .set("outliers_iqr", std::uint64_t(column.outliersIqr)).set("outliers_z", std::uint64_t(column.outliersZ));
}

std::string delimiterName(char c)
{
    if (c == kNoDelimiter)
        return "none (lines of text)";
    return c == '\t' ? "tab" : c == ' ' ? "space" : "“" + std::string(1, c) + "”";
}

void print(const ImportedData &data, const std::vector<ColumnStats> &columns, Output &out)
{
    const auto &csv = data.spec.csv;
    out.line(count(data.table.rows()) + " rows, " + count(data.table.columns.size()) + " columns; " +
             (csv.encoding == "binary" ? std::string("arrays") : "delimiter " + delimiterName(csv.delimiter) +
             ", " + (csv.header.value_or(false) ? "with" : "without") + " header, " + csv.encoding));
    std::vector<std::vector<std::string>> rows;
    for (const auto &column : columns) {
        const auto number = [&](std::optional<double> v) {
            return !v ? std::string() : column.type == ColumnType::Datetime ? dateText(std::round(*v)) : fixed(v, 4);
        };
        rows.push_back({column.name, std::string(name(column.type)), count(column.missing), count(column.distinct), number(column.min),
                        number(column.max), number(column.mean), column.constant ? "constant" : ""});
    }
    out.table({"column", "type", "missing", "distinct", "min", "max", "mean", ""}, rows, {false, false, true, true, true, true, true, false});
    for (const auto &warning : data.warnings) out.line("note: " + message(warning));
    for (const auto &bad : data.badCounts)
        out.line(count(bad.count) + " × " + bad.reason + (bad.column.empty() ? std::string() : " in column " + bad.column) + ", the first in line " +
                 std::to_string(bad.firstLine));
    constexpr std::size_t kShown = 20;
    for (std::size_t i = 0; i < data.badCells.size() && i < kShown; ++i) {
        const auto &bad = data.badCells[i];
        out.line("line " + std::to_string(bad.line) + (bad.column.empty() ? std::string() : ", column " + bad.column) + ": “" + bad.text + "” — " + bad.reason + " (" + bad.action + ")");
    }
    if (data.badCells.size() > kShown) out.line("… and " + count(data.badCells.size() - kShown) + " more; --json lists them all");
}

/// Products of numbers for all pairs of columns: what the terminal is not kept waiting for unless asked to.
bool quicklyRelated(const Table &table)
{
    const double columns = double(table.columns.size());
    return double(table.rows()) * columns * columns < 1e10;
}

int run(const Options &options, Output &out)
{
    const auto data = importFiles(options.files, options.csv, false);
    if (!data) return out.fail(data.error());
    if (auto ok = checkTypes(options.csv, data->table); !ok) return out.fail(ok.error());
    const auto columns = statistics(data->table);
    std::optional<Relations> relations;
    if (options.relations || !options.target.empty() || quicklyRelated(data->table)) {
        auto found = relationsOf(data->table, options.target, out);
        if (!found) return out.fail(found.error());
        relations = std::move(*found);
    }
    if (!out.json()) {
        print(*data, columns, out);
        if (relations) print(*relations, out);
        else out.line("note: correlations and repeated rows were left out, the table is large; --relations computes them");
        return kOk;
    }
    Json list = Json::array(), bad = Json::array(), warnings = Json::array();
    for (const auto &column : columns) list.push(columnJson(column));
    for (const auto &cell : data->badCells)
        bad.push(Json::object().set("line", std::uint64_t(cell.line)).set("column", cell.column).set("text", cell.text)
                     .set("reason", cell.reason).set("action", cell.action));
    Json counts = Json::array();
    for (const auto &c : data->badCounts)
        counts.push(Json::object().set("column", c.column).set("reason", c.reason).set("count", std::uint64_t(c.count)).set("first_line", std::uint64_t(c.firstLine)));
    for (const auto &warning : data->warnings) warnings.push(message(warning));
    out.object((relations ? toJson(*relations) : Json::object()).set("rows", std::uint64_t(data->table.rows())).set("dialect", dialectJson(data->spec.csv))
                   .set("columns", std::move(list)).set("bad_cells", std::move(bad)).set("bad_counts", std::move(counts)).set("warnings", std::move(warnings)));
    return kOk;
}

} // namespace

void addData(CLI::App &app, Cli &cli)
{
    auto options = std::make_shared<Options>();
    auto *command = addCommand(app, cli, "data", "What the importer understands of data files", "netloom-cli data measurements.csv", run, options);
    command->add_option("file", options->files, "Data files; several are one table")->required()->type_name("FILE");
    command->add_option("--target", options->target, "Also its classes, and what each column alone says of them")->type_name("COL");
    command->add_flag("--relations", options->relations, "Correlations and repeated rows of a large table too");
    addDialect(*command, options->csv);
}

} // namespace netloom::cli
