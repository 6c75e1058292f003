#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace netloom::csv {

/// A quoted cell that is not closed within so many bytes has a stray quote in it.
inline constexpr std::size_t kMaxQuoted = std::size_t(64) << 20;

/// How records are cut into fields.
struct Cuts {
    char delimiter = ',';
    char quote = '"';
    char comment = 0;            ///< lines that start with it are no records; 0: there are none
};

/// One field: text without its quotes and without the blanks around it.
struct Cell {
    std::string_view text;
    bool quoted = false;
};

/// Cuts text into records, one at a time, line breaks inside quotes included. Blank lines and comments are skipped. Runs of
/// blanks are one delimiter if the delimiter is a blank. Texts point into the input or, where quotes had to be
/// taken out, into this object. Several of these may work on parts of one text that start at a record.
class Tokenizer {
public:
    /// `whole`: the text ends here. Otherwise a record that touches the end is cut off.
    Tokenizer(std::string_view text, Cuts cuts, std::size_t firstLine = 1, bool whole = true)
        : p_(text.data()), end_(text.data() + text.size()), cuts_(cuts), line_(firstLine), whole_(whole)
    {
    }
    /// The next record; false at the end.
    bool next(std::vector<Cell> &cells);
    std::size_t line() const { return recordLine_; }             ///< file line on which the record starts
    bool quoteLeftOpen() const { return leftOpen_; }             ///< the record has a quote that is never closed
    const char *position() const { return p_; }                  ///< where the next record starts
    std::size_t nextLine() const { return line_; }
    std::size_t comments() const { return comments_; }

    /// The steps of next(), for readers that read simple cells on their own: skips what is no record …
    bool startRecord();
    /// … reads one field and the delimiter behind it; false at the end of the record …
    bool field(Cell &cell);
    /// … or only the delimiter or line end at the cursor, which must stand on one or at the end.
    bool finishField();
    const char *&cursor() { return p_; }
    bool cutOff() const { return cutOff_; }                      ///< the record needs text behind the end

private:
    bool quotedField(Cell &cell);
    bool plainField(Cell &cell, const char *from);
    bool takeLineEnd();

    const char *p_, *end_;
    Cuts cuts_;
    std::size_t line_, recordLine_ = 0, comments_ = 0;
    bool leftOpen_ = false, whole_, cutOff_ = false;
    std::deque<std::string> unescaped_;
};

} // namespace netloom::csv
