#include "expression/lexer.h"

#include <array>
#include <charconv>
#include <cmath>

namespace netloom::expression {

namespace {

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Bytes of the character that starts with c (1 for bytes that start none).
std::size_t width(char c)
{
    const auto u = static_cast<unsigned char>(c);
    return u >= 0xF0 ? 4 : u >= 0xE0 ? 3 : u >= 0xC0 ? 2 : 1;
}

struct Spelling { std::string_view written, means; };

/// Longest first. What is copied from a book or a web page is understood too.
constexpr std::array<Spelling, 25> kOperators{{{"−", "-"}, {"≤", "<="}, {"≥", ">="}, {"≠", "!="}, {"×", "*"}, {"·", "*"},
                                               {"÷", "/"}, {"²", "²"}, {"³", "³"}, {"**", "^"}, {"<=", "<="}, {">=", ">="},
                                               {"==", "=="}, {"!=", "!="}, {"+", "+"}, {"-", "-"}, {"*", "*"}, {"/", "/"},
                                               {"^", "^"}, {"<", "<"}, {">", ">"}, {"(", "("}, {")", ")"}, {",", ","},
                                               {";", ";"}}};

class Lexer {
public:
    explicit Lexer(std::string_view text) : text_(text) {}
    Result<std::vector<Token>> run()
    {
        while (true) {
            while (pos_ < text_.size() && std::string_view(" \t\r\n").find(text_[pos_]) != std::string_view::npos) advance(1);
            if (pos_ == text_.size()) break;
            if (auto r = next(); !r) return r.error();
        }
        add(TokenKind::End, {});
        return std::move(list_);
    }

private:
    Result<void> next()
    {
        const char c = text_[pos_];
        if (isLetter(c)) return name();
        if (isDigit(c) || c == '.') return number();
        for (const auto &[written, means] : kOperators)
            if (text_.substr(pos_).starts_with(written)) {
                add(TokenKind::Operator, std::string(means));
                advance(written.size());
                return {};
            }
        if (c == '=') {
            add(TokenKind::Operator, "=");
            advance(1);
            return {};
        }
        const auto u = static_cast<unsigned char>(c);
        const std::string shown = u < 32 || u == 127 ? std::string("\\").append(std::to_string(int(u))) : std::string(text_.substr(pos_, width(c)));
        return at(column_, NL_TR("expression", "the character '{0}' means nothing in a formula"), {shown});
    }
    Result<void> name()
    {
        std::size_t n = 0;
        while (pos_ + n < text_.size() && (isLetter(text_[pos_ + n]) || isDigit(text_[pos_ + n]))) ++n;
        add(TokenKind::Name, std::string(text_.substr(pos_, n)));
        advance(n);
        return {};
    }
    Result<void> number()
    {
        double value = 0;
        const char *begin = text_.data() + pos_;
        const auto [end, ec] = std::from_chars(begin, text_.data() + text_.size(), value);
        if (ec == std::errc::invalid_argument)
            return at(column_, NL_TR("expression", "a digit is expected beside the decimal point"));
        const auto n = std::size_t(end - begin);
        const std::string shown(text_.substr(pos_, n));
        if (ec == std::errc::result_out_of_range || !std::isfinite(value))
            return at(column_, NL_TR("expression", "the number {0} is too large or too small"), {shown});
        add(TokenKind::Number, shown);
        list_.back().number = value;
        advance(n);
        return {};
    }
    void add(TokenKind kind, std::string text) { list_.push_back({kind, std::move(text), 0, column_}); }
    void advance(std::size_t bytes)
    {
        // A byte that continues a character does not count.
        for (const std::size_t end = std::min(pos_ + bytes, text_.size()); pos_ < end; ++pos_)
            if ((static_cast<unsigned char>(text_[pos_]) & 0xC0) != 0x80) ++column_;
    }
    std::string_view text_;
    std::vector<Token> list_;
    std::size_t pos_ = 0;
    int column_ = 1;
};

} // namespace

Error at(int column, std::string text, std::vector<std::string> args)
{
    return makeError("E-TEXT", NL_TR("expression", "Formula, column {0}: {1}."),
                     {std::to_string(column), format(text, args)}, "formula");
}

Result<std::vector<Token>> tokens(std::string_view formula)
{
    return Lexer(formula).run();
}

} // namespace netloom::expression
