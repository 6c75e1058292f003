#pragma once

#include "data/csv_like.h"
#include "data/csv/tokenizer.h"

namespace netloom::csv {

/// What was found out about the form of a text table.
struct Dialect {
    Cuts cuts;
    char decimal = '.';
    bool header = false;
    std::size_t columns = 0;
    std::size_t records = 0;     ///< that were looked at; fewer than two say little
    bool rowNames = false;       ///< the header has one field less than the rows: the first column has no name
    std::size_t skip = 0;        ///< lines above the table that are no part of it …
    std::size_t above = 0;       ///< … of which so many are words of the author's, not of a program's
    std::string either = {};     ///< a number such as "1.234", read as thousands only because the file before was
    std::size_t known = 0;       ///< names of the header that CsvLike::columns has
};

/// Which tokens stand for a missing cell.
class MissingTokens {
public:
    explicit MissingTokens(const std::vector<std::string> &tokens);
    bool contains(std::string_view text) const
    {
        if (text.empty())
            return empty_;
        return first_[static_cast<unsigned char>(text.front())] && search(text);
    }
    /// Whether numbers are among them: then no cell is a number before it was compared.
    bool numbers() const { return numbers_; }

private:
    bool search(std::string_view text) const;
    std::vector<std::string> tokens_;
    bool first_[256] = {};
    bool empty_ = false, numbers_ = false;
};

/// Whether the first line of the table holds names: none, words that nothing below repeats, words above numbers.
enum class HeaderEvidence { None, Weak, Strong };

/// Behind so many line ends.
std::string_view behindLines(std::string_view text, std::size_t lines);

/// Looks at up to 200 records; what `options` fixes is taken as it is. `whole`: the text ends with `text`.
/// options.skipRows 0: lines above the table are looked for; -1: not.
Dialect sniff(std::string_view text, bool whole, const CsvOptions &options, const CsvLike &like, const MissingTokens &missing);

} // namespace netloom::csv
