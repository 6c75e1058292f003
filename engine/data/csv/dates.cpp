#include "data/csv/dates.h"

#include <chrono>
#include <cmath>

namespace netloom::csv {

namespace {

/// Reads digits and separators from the front of a text.
class Reader {
public:
    explicit Reader(std::string_view text) : text_(text) {}
    bool atEnd() const { return i_ == text_.size(); }
    char peek() const { return atEnd() ? '\0' : text_[i_]; }
    bool take(char c)
    {
        const bool there = peek() == c && !atEnd();
        i_ += there;
        return there;
    }
    void blanks()
    {
        while (take(' ')) { }
    }
    /// A number of one to `most` digits; -1 if there is none. `count` gets the number of digits.
    int number(std::size_t most, std::size_t &count)
    {
        int v = 0;
        for (count = 0; count < most && peek() >= '0' && peek() <= '9' && !atEnd(); ++count, ++i_)
            v = v * 10 + (text_[i_] - '0');
        return count ? v : -1;
    }
    int number(std::size_t most)
    {
        std::size_t count = 0;
        return number(most, count);
    }
    std::string_view rest() const { return text_.substr(i_); }

private:
    std::string_view text_;
    std::size_t i_ = 0;
};

struct Parts {
    int first = -1, second = -1, third = -1; // as written
    std::size_t firstDigits = 0, thirdDigits = 0;
    char separator = 0;
};

std::optional<Parts> dateParts(Reader &in)
{
    Parts p;
    p.first = in.number(4, p.firstDigits);
    p.separator = in.peek();
    if (p.first < 0 || (p.separator != '-' && p.separator != '/' && p.separator != '.') || !in.take(p.separator))
        return std::nullopt;
    p.second = in.number(2);
    if (p.second < 0)
        return std::nullopt;
    if (in.take(p.separator))
        p.third = in.number(4, p.thirdDigits);
    else if (p.firstDigits != 4 || p.separator == '.')
        return std::nullopt; // only "1949-01" and "1949/01" do without a day
    else
        p.third = 1;
    if (p.third < 0)
        return std::nullopt;
    return p;
}

std::optional<double> dayNumber(const Parts &p, DateOrder order)
{
    int y, m, d;
    if (p.firstDigits == 4) {
        y = p.first, m = p.second, d = p.third;
        if (p.thirdDigits > 2)
            return std::nullopt;
    } else {
        if (p.firstDigits > 2 || p.separator == '-' || (p.thirdDigits != 2 && p.thirdDigits != 4))
            return std::nullopt;
        const bool dayFirst = p.separator == '.' || order == DateOrder::DayFirst;
        d = dayFirst ? p.first : p.second;
        m = dayFirst ? p.second : p.first;
        y = p.thirdDigits == 4 ? p.third : p.third + (p.third >= 69 ? 1900 : 2000);
    }
    using namespace std::chrono;
    const year_month_day date{year{y}, month{unsigned(m)}, day{unsigned(d)}};
    if (!date.ok())
        return std::nullopt;
    return double(sys_days{date}.time_since_epoch().count()) * 86400.0;
}

/// "Z", "+02:00", "+0200", "+02": seconds to subtract.
std::optional<double> zone(Reader &in)
{
    if (in.atEnd() || in.take('Z'))
        return 0.0;
    const double sign = in.peek() == '-' ? -1.0 : 1.0;
    if (!in.take('+') && !in.take('-'))
        return std::nullopt;
    const int hours = in.number(2);
    in.take(':');
    const int minutes = in.atEnd() ? 0 : in.number(2);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return sign * (hours * 3600.0 + minutes * 60.0);
}

std::optional<double> timeOfDay(Reader &in)
{
    int h = in.number(2);
    if (h < 0 || !in.take(':'))
        return std::nullopt;
    const int m = in.number(2);
    double s = 0;
    if (in.take(':')) {
        s = in.number(2);
        if (s < 0)
            return std::nullopt;
        if (in.take('.') || in.take(',')) {
            std::size_t digits = 0;
            const int fraction = in.number(9, digits);
            if (fraction < 0)
                return std::nullopt;
            s += fraction / std::pow(10.0, double(digits));
        }
    }
    in.blanks();
    const auto rest = in.rest();
    if (rest == "AM" || rest == "PM" || rest == "am" || rest == "pm") {
        if (h < 1 || h > 12)
            return std::nullopt;
        h = h % 12 + (rest[0] == 'P' || rest[0] == 'p' ? 12 : 0);
        in = Reader({});
    }
    if (m < 0 || m > 59 || h > 24 || s >= 61)
        return std::nullopt;
    const auto shift = zone(in);
    if (!shift || !in.atEnd())
        return std::nullopt;
    return h * 3600.0 + m * 60.0 + s - *shift;
}

} // namespace

std::optional<double> parseDate(std::string_view text, DateOrder order)
{
    if (text.size() < 6 || text.size() > 40)
        return std::nullopt;
    Reader in(text);
    const auto parts = dateParts(in);
    if (!parts)
        return std::nullopt;
    const auto day = dayNumber(*parts, order);
    if (!day || in.atEnd())
        return day;
    if (!in.take('T') && in.peek() != ' ')
        return std::nullopt;
    in.blanks();
    const auto time = timeOfDay(in);
    if (!time)
        return std::nullopt;
    return *day + *time;
}

std::optional<std::pair<int, int>> slashDate(std::string_view text)
{
    Reader in(text);
    const auto parts = dateParts(in);
    if (!parts || parts->separator != '/' || parts->firstDigits > 2)
        return std::nullopt;
    return std::pair(parts->first, parts->second);
}

} // namespace netloom::csv
