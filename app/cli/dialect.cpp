#include "cli/dialect.h"

#include "cli/cli.h"

#include <algorithm>
#include <map>

namespace netloom::cli {

namespace {

const std::map<std::string, char> kDelimiters{{"comma", ','}, {"semicolon", ';'}, {"tab", '\t'}, {"bar", '|'}, {"space", ' '}, {"none", kNoDelimiter},
                                              {",", ','}, {";", ';'}, {"\t", '\t'}, {"|", '|'}, {" ", ' '}};
const std::map<std::string, char> kDecimals{{"point", '.'}, {"comma", ','}, {".", '.'}, {",", ','}};

std::string namesOf(const std::map<std::string, char> &letters)
{
    std::string names;
    for (const auto &[name, letter] : letters)
        if (name.size() > 1) names += (names.empty() ? "" : ", ") + name;
    return names;
}

void addLetter(CLI::App &command, const char *option, char &letter, const char *help, const std::map<std::string, char> &letters)
{
    command.add_option_function<std::string>(option, [&letter, &letters](const std::string &text) { letter = letters.at(text); }, help)
        ->type_name("NAME")
        ->check([&letters](const std::string &text) { return letters.contains(text) ? std::string() : "choose one of " + namesOf(letters); });
}

/// "COL=TYPE", a wish for one column.
std::string typeError(const std::string &text)
{
    const auto equals = text.rfind('=');
    return equals == std::string::npos || equals == 0 || !columnType(text.substr(equals + 1))
               ? "write COL=TYPE with one of numeric, class, binary, categorical, datetime, text, id"
               : std::string();
}

} // namespace

void addDialect(CLI::App &command, CsvOptions &csv)
{
    addLetter(command, "--delimiter", csv.delimiter, "What separates columns: comma, semicolon, tab, bar, space, none (default: found)", kDelimiters);
    addLetter(command, "--decimal", csv.decimal, "Decimal sign: point or comma (default: found)", kDecimals);
    command.add_option_function<std::string>("--header", [&csv](const std::string &text) { csv.header = text == "yes"; }, "Whether the first line names the columns: yes or no (default: found)")
        ->check(CLI::IsMember({"yes", "no"}))->type_name("WHICH");
    command.add_option_function<std::string>("--day-first", [&csv](const std::string &text) { csv.dayFirst = text == "yes"; },
                                             "Whether dates such as 5/3/24 have the day first, where no value in the column says so: yes or no (default: no with slashes)")
        ->check(CLI::IsMember({"yes", "no"}))->type_name("WHICH");
    command.add_option("--encoding", csv.encoding, "UTF-8, UTF-16LE, UTF-16BE or windows-1252 (default: found)")->type_name("NAME");
    command.add_option_function<int>("--skip-rows", [&csv](int lines) { csv.skipRows = lines ? lines : -1; }, "Lines above the table (default: found)")
        ->check(CLI::Range(0, 1000000))->type_name("N");
    command.add_option_function<std::string>("--missing", [&csv](const std::string &text) {
        for (const auto &mark : splitList(text)) csv.missingTokens.push_back(mark);
    }, "More marks of missing values, as in \"-,999\"")->type_name("A,B");
    command.add_option_function<std::vector<std::string>>("--type", [&csv](const std::vector<std::string> &wishes) {
        for (const auto &text : wishes) {
            const auto equals = text.rfind('=');
            csv.types[text.substr(0, equals)] = *columnType(text.substr(equals + 1));
            csv.chosen.insert(text.substr(0, equals));
        }
    }, "Type of a column, as in zip=categorical; repeatable")->check(typeError)->type_name("COL=TYPE");
}

Result<void> checkTypes(const CsvOptions &csv, const Table &table)
{
    for (const auto &[column, type] : csv.types)
        if (table.indexOf(column) < 0)
            return makeError("E-COLUMN", NL_TR("cli", "There is no column '{0}', which --type names. The table has: {1}."), {column, table.columnList()});
    return {};
}

} // namespace netloom::cli
