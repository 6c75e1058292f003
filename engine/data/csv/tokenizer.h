#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace netloom::csv {

/// How records are cut into fields.
struct Cuts {
    char delimiter = ',';
    char quote = '"';
};

/// One field: text without its quotes and without the blanks around it.
struct Cell {
    std::string_view text;
    bool quoted = false;
};

/// Cuts text into records, one at a time, line breaks inside quotes included. Blank lines are skipped. Runs of
/// blanks are one delimiter if the delimiter is a blank. Texts point into the input or, where quotes had to be
/// taken out, into this object. Several of these may work on parts of one text that start at a record.
class Tokenizer {
public:
    Tokenizer(std::string_view text, Cuts cuts, std::size_t firstLine = 1)
        : p_(text.data()), end_(text.data() + text.size()), cuts_(cuts), line_(firstLine)
    {
    }
    /// The next record; false at the end.
    bool next(std::vector<Cell> &cells);
    std::size_t line() const { return recordLine_; }             ///< file line on which the record starts
    bool quoteLeftOpen() const { return leftOpen_; }             ///< the record has a quote that is never closed
    const char *position() const { return p_; }                  ///< where the next record starts
    std::size_t nextLine() const { return line_; }

private:
    bool field(Cell &cell);
    bool quotedField(Cell &cell);
    bool plainField(Cell &cell, const char *from);
    bool finishField();

    const char *p_, *end_;
    Cuts cuts_;
    std::size_t line_, recordLine_ = 0;
    bool leftOpen_ = false;
    std::deque<std::string> unescaped_;
};

} // namespace netloom::csv
