#include "data/csv/reader.h"

#include <algorithm>
#include <set>

namespace netloom::csv {

namespace {

constexpr std::size_t kMaxColumns = 100'000, kHead = std::size_t(1) << 20;

} // namespace

/// The encoding to decode by; that of another file only if nothing else tells.
std::string Reader::encodingOf(const ByteSource &source) const
{
    if (like_.columns.empty() || options_.encoding == "UTF-8")
        return like_.columns.empty() ? options_.encoding : std::string();
    char first[4] = {1, 1, 1, 1};
    const auto got = source.read(0, first);
    const bool wide = got && std::find(first, first + 4, '\0') != first + 4;
    return wide && options_.encoding.starts_with("UTF-16") ? options_.encoding : std::string();
}

/// Goes over the lines to skip and over blanks: where the text begins; an Error if there is none.
Result<void> Reader::findBegin()
{
    std::vector<char> buffer(std::size_t(std::min<std::uint64_t>(kHead, decoded_.bytes->size() - decoded_.begin) + 1));
    int toSkip = like_.columns.empty() ? std::max(0, options_.skipRows) : 0; // that of another file is looked at later
    bool pair = false; // a line feed belongs to the line end that was skipped just before
    for (std::uint64_t at = decoded_.begin; at < decoded_.bytes->size();) {
        const auto got = decoded_.bytes->read(at, buffer);
        if (!got)
            return got.error();
        if (control_.cancelled())
            return cancelled();
        for (std::size_t i = 0; i < *got; ++i) {
            const char c = buffer[i];
            if (std::exchange(pair, false) && c == '\n') {
                begin_ = at + i + 1;
                continue;
            }
            if (toSkip > 0 && (c == '\n' || c == '\r')) {
                --toSkip;
                ++firstLine_;
                pair = c == '\r';
                begin_ = at + i + 1;
            } else if (toSkip == 0 && c != ' ' && c != '\t' && c != '\n' && c != '\r') {
                return {};
            }
        }
        at += *got;
    }
    return empty();
}

/// Reads the beginning of the text and finds the dialect and the header.
Result<void> Reader::findDialect(std::vector<Cell> &header, Tokenizer &keeper)
{
    const std::uint64_t left = decoded_.bytes->size() - begin_;
    for (std::uint64_t size = kHead;; size *= 8) {
        head_.resize(std::size_t(std::min(size, left)));
        const auto got = decoded_.bytes->read(begin_, head_);
        if (!got)
            return got.error();
        const std::string_view text(head_.data(), *got);
        if (const auto zero = text.find('\0'); zero != text.npos)
            return binaryFile(fileName_, begin_ + zero);
        const bool whole = size >= left;
        dialect_ = sniff(text, whole, options_, like_, missing_);
        if (!whole && dialect_.records < 3 && size < 4 * kMaxQuoted)
            continue;
        if (dialect_.columns > kMaxColumns)
            return makeError("E-CSV-COLUMNS",
                             NL_TR("Data", "'{0}' seems to have {1} columns; at most {2} can be read. Is the delimiter right?"),
                             {fileName_, std::to_string(dialect_.columns), std::to_string(kMaxColumns)});
        const auto table = behindLines(text, dialect_.skip);
        keeper = Tokenizer(table, dialect_.cuts, firstLine_ + dialect_.skip, whole);
        if (dialect_.header)
            keeper.next(header);
        layout_.bodyBegin = begin_ + std::uint64_t(keeper.position() - text.data());
        bodyLine_ = keeper.nextLine();
        return {};
    }
}

/// The names of the file before, by place: for a text without names among files that have them, and the reverse.
bool Reader::nameByPlace()
{
    const auto &names = like_.columns;
    if (names.size() != columns_.size() || dialect_.known > 0)
        return false;
    bool numbers = true; // that file had no names itself
    for (std::size_t c = 0; c < names.size(); ++c)
        numbers = numbers && std::find(names.begin(), names.end(), std::to_string(c + 1)) != names.end();
    if (numbers != dialect_.header || (!numbers && !like_.inOrder))
        return false;
    for (std::size_t c = 0; c < names.size(); ++c)
        columns_[c].name = numbers ? std::to_string(c + 1) : names[c];
    if (numbers)
        warn("N-BY-PLACE", NL_TR("Data", "'{0}' has a line with names, and the file before has none: its columns were taken by their place."),
             {fileName_});
    else
        warn("N-BY-PLACE", NL_TR("Data", "'{0}' has no line with names, and the file before has one: its columns were given these "
                                         "names by their place, the first is '{1}'."), {fileName_, names.front()});
    return true;
}

void Reader::nameColumns(const std::vector<Cell> &header)
{
    columns_.resize(dialect_.columns);
    if (dialect_.above)
        warn("N-LINES-ABOVE",
             NL_TR("Data", "Lines {0} to {1} of '{2}' are no part of the table and were skipped; it begins in line {3}."),
             {std::to_string(dialect_.skip - dialect_.above + 1), std::to_string(dialect_.skip), fileName_,
              std::to_string(dialect_.skip + 1)});
    if (!dialect_.either.empty())
        warn("N-THOUSANDS",
             dialect_.decimal == ',' ? NL_TR("Data", "Numbers such as {0} in '{1}' can be read in two ways; they were read as thousands, since the data before have decimal commas.")
                                     : NL_TR("Data", "Numbers such as {0} in '{1}' can be read in two ways; they were read as thousands, since the data before have decimal points."),
             {dialect_.either, fileName_});
    std::set<std::string, std::less<>> used;
    const bool named = nameByPlace();
    for (std::size_t c = 0; c < columns_.size(); ++c) {
        RawColumn &column = columns_[c];
        column.last = c + 1 == columns_.size() && c > 0;
        if (named)
            continue;
        if (!dialect_.header) {
            column.name = dialect_.cuts.delimiter == kNoDelimiter ? "text" : std::to_string(c + 1);
            continue;
        }
        const std::size_t place = dialect_.rowNames ? c - 1 : c;
        auto given = place < header.size() ? header[place].text : std::string_view();
        if (place == 0 && given.starts_with("# ")) // as NumPy marks its header line
            given.remove_prefix(std::min(given.find_first_not_of("# "), given.size()));
        column.unnamed = given.empty();
        column.name = given.empty() ? "col_" + std::to_string(c + 1) : std::string(given.substr(0, 1000));
        const std::string wanted = column.name;
        for (std::size_t n = 2; used.contains(column.name); ++n)
            column.name = wanted + "_" + std::to_string(n);
        used.insert(column.name);
        if (column.name != wanted)
            warn("N-DUPLICATE-NAME", NL_TR("Data", "Two columns are called '{0}'; the second one is now '{1}'."),
                 {wanted, column.name});
    }
    std::string unnamed;
    for (const auto &column : columns_)
        if (column.unnamed && unnamed.size() < 200)
            unnamed.append(unnamed.empty() ? "'" : ", '").append(column.name).append("'");
    if (!unnamed.empty())
        warn("N-NO-NAME", NL_TR("Data", "Columns without a name in the header are now called {0}."), {unnamed});
}

} // namespace netloom::csv
