#include "data/csv/tokenizer.h"

namespace netloom::csv {

namespace {

bool blank(char c)
{
    return c == ' ' || c == '\t';
}

std::string_view trimmed(const char *from, const char *to)
{
    while (from < to && blank(*from))
        ++from;
    while (to > from && blank(to[-1]))
        --to;
    return {from, std::size_t(to - from)};
}

} // namespace

bool Tokenizer::takeLineEnd()
{
    if (*p_ == '\r' && p_ + 1 == end_ && !whole_)
        cutOff_ = true; // half of a pair, perhaps
    p_ += *p_ == '\r' && p_ + 1 < end_ && p_[1] == '\n' ? 2 : 1;
    ++line_;
    return false;
}

bool Tokenizer::startRecord()
{
    leftOpen_ = cutOff_ = false;
    for (;;) { // blank lines and comments
        const char *start = p_;
        while (p_ < end_ && blank(*p_) && *p_ != cuts_.delimiter)
            ++p_;
        if (p_ == end_ && p_ != start && !whole_) {
            p_ = start;
            return cutOff_ = true;
        }
        if (p_ == end_)
            return false;
        if (cuts_.comment && *p_ == cuts_.comment) {
            while (p_ < end_ && *p_ != '\n' && *p_ != '\r')
                ++p_;
            if (p_ == end_ && !whole_) { // to be seen again with what follows
                p_ = start;
                cutOff_ = true;
                return true;
            }
            ++comments_;
            if (p_ == end_)
                return false;
        } else if (*p_ != '\n' && *p_ != '\r') {
            p_ = start;
            break;
        }
        takeLineEnd();
        if (cutOff_) {
            p_ = start;
            --line_;
            comments_ -= cuts_.comment && *start == cuts_.comment;
            return true;
        }
    }
    recordLine_ = line_;
    if (cuts_.delimiter == ' ')
        while (p_ < end_ && *p_ == ' ')
            ++p_;
    return true;
}

bool Tokenizer::next(std::vector<Cell> &cells)
{
    cells.clear();
    if (!startRecord() || cutOff_)
        return false;
    bool more = true;
    while (more) {
        cells.emplace_back();
        more = field(cells.back());
    }
    if (cutOff_)
        return false;
    if (cuts_.delimiter == ' ' && cells.size() > 1 && cells.back().text.empty() && !cells.back().quoted)
        cells.pop_back();
    return true;
}

/// Reads one field and its delimiter; false at the end of the record.
bool Tokenizer::field(Cell &cell)
{
    const char *start = p_;
    while (p_ < end_ && blank(*p_) && *p_ != cuts_.delimiter)
        ++p_;
    if (p_ < end_ && *p_ == cuts_.quote)
        return quotedField(cell);
    return plainField(cell, start);
}

bool Tokenizer::plainField(Cell &cell, const char *from)
{
    const char delimiter = cuts_.delimiter;
    while (p_ < end_ && *p_ != delimiter && *p_ != '\n' && *p_ != '\r')
        ++p_;
    cell.text = trimmed(from, p_);
    cell.quoted = false;
    return finishField();
}

bool Tokenizer::quotedField(Cell &cell)
{
    const char *open = p_;
    const char quote = cuts_.quote;
    std::size_t lines = 0;
    bool doubled = false;
    const char *close = p_ + 1;
    const bool far = std::size_t(end_ - p_) > kMaxQuoted;
    const char *const last = far ? p_ + kMaxQuoted : end_;
    for (; close < last; ++close) {
        if (*close == '\n' || (*close == '\r' && (close + 1 == end_ || close[1] != '\n')))
            ++lines;
        if (*close != quote)
            continue;
        if (close + 1 == end_ && !whole_)
            cutOff_ = true; // doubled, perhaps
        if (close + 1 < end_ && close[1] == quote) {
            doubled = true;
            ++close;
            continue;
        }
        break;
    }
    if (close >= last) { // never closed: the quote is an ordinary character, and the rest of the file stays readable
        cutOff_ = !far && !whole_;
        leftOpen_ = true;
        p_ = open + 1;
        return plainField(cell, open);
    }
    line_ += lines;
    p_ = close + 1;
    const char *after = p_;
    while (p_ < end_ && *p_ != cuts_.delimiter && *p_ != '\n' && *p_ != '\r')
        ++p_;
    const auto rest = trimmed(after, p_);
    cell.quoted = true;
    if (!doubled && rest.empty()) {
        cell.text = {open + 1, std::size_t(close - open - 1)};
        return finishField();
    }
    std::string text;
    for (const char *q = open + 1; q < close; ++q) {
        text += *q;
        if (*q == quote)
            ++q;
    }
    text += rest;
    cell.text = unescaped_.emplace_back(std::move(text));
    return finishField();
}

bool Tokenizer::finishField()
{
    if (p_ == end_) {
        cutOff_ = cutOff_ || !whole_;
        return false;
    }
    if (*p_ == cuts_.delimiter) {
        ++p_;
        if (cuts_.delimiter == ' ')
            while (p_ < end_ && *p_ == ' ')
                ++p_;
        if (cuts_.delimiter == ' ' && (p_ == end_ || *p_ == '\n' || *p_ == '\r'))
            return finishField();
        return true;
    }
    return takeLineEnd();
}

} // namespace netloom::csv
