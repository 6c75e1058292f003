#pragma once

#include "data/csv/date_words.h"

#include <algorithm>

namespace netloom::csv {

/// Reads digits, words and separators from the front of a text.
class DateScan {
public:
    explicit DateScan(std::string_view text) : text_(text) {}
    bool atEnd() const { return i_ >= text_.size(); }
    char peek(std::size_t ahead = 0) const { return i_ + ahead < text_.size() ? text_[i_ + ahead] : '\0'; }
    bool digit(std::size_t ahead = 0) const { return peek(ahead) >= '0' && peek(ahead) <= '9'; }
    bool letter(std::size_t ahead = 0) const
    {
        const auto c = static_cast<unsigned char>(peek(ahead));
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
    }
    void skip(std::size_t n) { i_ += n; }
    bool take(char c)
    {
        const bool there = !atEnd() && text_[i_] == c;
        i_ += there;
        return there;
    }
    bool blanks()
    {
        const std::size_t before = i_;
        while (take(' ')) { }
        return i_ > before;
    }
    /// How many digits follow.
    std::size_t digits() const
    {
        std::size_t n = 0;
        while (digit(n))
            ++n;
        return n;
    }
    /// A number of one to `most` (at most 9) digits; -1 if there is none.
    int number(std::size_t most)
    {
        int v = 0;
        std::size_t count = 0;
        for (; count < most && digit(); ++count, ++i_)
            v = v * 10 + (text_[i_] - '0');
        return count ? v : -1;
    }
    /// The letters that follow, in lower case; empty if there are none or too many for a word of a date.
    std::string word()
    {
        std::size_t n = 0;
        while (n < 12 && letter(n))
            ++n;
        if (letter(n))
            return {};
        const auto letters = text_.substr(i_, n);
        i_ += n;
        return foldedCase(letters);
    }
    std::string_view rest() const { return text_.substr(std::min(i_, text_.size())); }

private:
    std::string_view text_;
    std::size_t i_ = 0;
};

/// What may stand before a time of day, and how it was introduced.
enum class ClockForm { Plain, Compact };

/// A time of day with its zone up to the end, as seconds of the day in UTC; `zone` is set if an offset other than zero is given.
/// Compact: also "1200", "120000" and "12".
std::optional<double> scanClock(DateScan &in, ClockForm form, bool &zone);
/// Without a zone, and without asking for the end.
std::optional<double> scanTime(DateScan &in, ClockForm form);
/// A zone up to the end, seconds east of UTC; 0 if there is none.
std::optional<double> scanZone(DateScan &in);

} // namespace netloom::csv
