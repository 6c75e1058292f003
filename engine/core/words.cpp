#include "core/words.h"

#include <algorithm>

namespace netloom {

namespace {

constexpr std::string_view kSpace = " \t\r\n";
constexpr std::size_t kMaxDepth = 64; // deeper text is no network, and must not exhaust the stack

Error unmatched(char c)
{
    if (c == '"') return makeError("E-TEXT", NL_TR("engine", "A quotation mark is not closed: add the missing \"."));
    return makeError("E-TEXT", NL_TR("engine", "The bracket '{0}' has no partner: add or remove one."),
                     {std::string(1, c)});
}

char partner(char c)
{
    return c == '(' ? ')' : ']';
}

/// Follows brackets and quotes while a text is read from left to right.
class Nesting {
public:
    Result<void> step(char c)
    {
        if (quote_) return stepQuoted(c);
        if (c == '"') quote_ = true;
        if (c == '(' || c == '[') open_.push_back(c);
        if (open_.size() > kMaxDepth)
            return makeError("E-TEXT", NL_TR("engine", "Brackets are nested too deeply (more than {0})."),
                             {std::to_string(kMaxDepth)});
        if (c != ')' && c != ']') return {};
        if (open_.empty() || partner(open_.back()) != c) return unmatched(c);
        open_.pop_back();
        return {};
    }
    bool outside() const { return !quote_ && open_.empty(); }
    Result<void> finish() const
    {
        if (quote_) return unmatched('"');
        if (!open_.empty()) return unmatched(open_.back());
        return {};
    }

private:
    Result<void> stepQuoted(char c)
    {
        if (escaped_) escaped_ = false;
        else if (c == '\\') escaped_ = true;
        else if (c == '"') quote_ = false;
        return {};
    }
    std::string open_;
    bool quote_ = false, escaped_ = false;
};

bool isOneWord(std::string_view text)
{
    if (text.empty() || text.find_first_of("\";#@\n\r\\") != std::string_view::npos) return false;
    Nesting nesting;
    for (const char c : text) {
        if (nesting.outside() && std::string_view(" \t,=").find(c) != std::string_view::npos) return false;
        if (!nesting.step(c)) return false;
    }
    return nesting.finish().ok();
}

/// Letters to change, add, leave out, or swap with their neighbour.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> before, last, row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        before = std::exchange(last, row);
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0u : 1u)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
        }
    }
    return row.back();
}

} // namespace

std::string_view trim(std::string_view text)
{
    const auto first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos) return text.substr(text.size()); // still points into it
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

Result<std::vector<std::string_view>> splitTop(std::string_view text, std::string_view separators, bool keepEmpty)
{
    std::vector<std::string_view> pieces;
    Nesting nesting;
    std::size_t start = 0;
    const auto take = [&](std::size_t end) {
        const auto piece = trim(text.substr(start, end - start));
        if (keepEmpty || !piece.empty()) pieces.push_back(piece);
        start = end + 1;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (nesting.outside() && separators.find(text[i]) != std::string_view::npos) {
            take(i);
            continue;
        }
        if (auto r = nesting.step(text[i]); !r) return r.error();
    }
    if (auto r = nesting.finish(); !r) return r.error();
    take(text.size());
    return pieces;
}

std::string quoted(std::string_view text)
{
    if (isOneWord(text)) return std::string(text);
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        if (c == '\n') out += "\\n";
        else out += c;
    }
    return out + '"';
}

std::string unquoted(std::string_view text)
{
    if (text.size() < 2 || text.front() != '"' || text.back() != '"') return std::string(text);
    std::string out;
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        if (text[i] != '\\' || i + 2 >= text.size()) {
            out += text[i];
            continue;
        }
        ++i;
        out += text[i] == 'n' ? '\n' : text[i];
    }
    return out;
}

std::string join(const std::vector<std::string> &words, std::string_view separator)
{
    std::string out;
    for (const auto &word : words) {
        if (&word != &words.front()) out += separator;
        out += word;
    }
    return out;
}

std::string nearest(std::string_view word, const std::vector<std::string> &known)
{
    std::string best;
    if (word.size() > 64) return best;
    std::size_t least = std::max<std::size_t>(1, word.size() / 3) + 1;
    for (const auto &candidate : known) {
        const std::size_t d = distance(word, candidate);
        if (d < least) {
            least = d;
            best = candidate;
        }
    }
    if (!best.empty()) return best;
    for (const auto &candidate : known) // "regularizer" for "kernel_regularizer"
        if (word.size() >= 3 && candidate.find(word) != std::string::npos) return candidate;
    return best;
}

} // namespace netloom
