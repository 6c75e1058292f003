#include "core/values.h"

#include "core/words.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace netloom {

namespace {

constexpr std::string_view kKeyCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.";

/// "1e-04" → "1e-4", "1e+20" → "1e20".
std::string shortExponent(std::string text)
{
    const auto e = text.find('e');
    if (e == std::string::npos) return text;
    std::size_t digits = e + 1;
    if (text[digits] == '+') text.erase(digits, 1);
    else if (text[digits] == '-') ++digits;
    while (digits + 1 < text.size() && text[digits] == '0') text.erase(digits, 1);
    return text;
}

template <class T> std::string listText(const std::vector<T> &items)
{
    std::string out = "[";
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i) out += ',';
        if constexpr (std::is_same_v<T, double>) out += toText(items[i]);
        else out += quoted(items[i]);
    }
    return out + ']';
}

template <class T> std::optional<T> parseWhole(std::string_view text)
{
    if (text.size() > 1 && text[0] == '+' && text[1] != '-') text.remove_prefix(1);
    T value{};
    const char *end = text.data() + text.size();
    const auto [p, ec] = std::from_chars(text.data(), end, value);
    if (ec != std::errc() || p != end) return std::nullopt;
    return value;
}

Result<void> addArgument(PartSpec &spec, std::string_view argument)
{
    auto sides = splitTop(argument, "=", true);
    if (!sides) return sides.error();
    if (sides->size() == 1 || (*sides)[0].find_first_not_of(kKeyCharacters) != std::string_view::npos) {
        spec.positional.emplace_back(argument);
        return {};
    }
    // Only the first '=' separates: the value may be text with another one.
    const std::string key((*sides)[0]);
    const auto text = trim(argument.substr(argument.find('=') + 1));
    if (key.empty() || text.empty())
        return makeError("E-TEXT", NL_TR("engine", "'{0}': write an option as key=value, without spaces around '='."),
                         {std::string(argument)}, key);
    spec.options.emplace_back(key, std::string(text));
    return {};
}

Result<void> addArguments(PartSpec &spec, std::string_view text, std::string_view separators)
{
    auto pieces = splitTop(text, separators);
    if (!pieces) return pieces.error();
    for (const auto piece : *pieces)
        if (auto r = addArgument(spec, piece); !r) return r;
    return {};
}

} // namespace

std::string toText(double v)
{
    if (std::isnan(v)) return "nan";
    char buffer[32];
    const auto [end, ec] = std::to_chars(buffer, buffer + sizeof buffer, v);
    assert(ec == std::errc());
    return shortExponent(std::string(buffer, end));
}

std::string toText(std::int64_t v)
{
    return std::to_string(v);
}

std::string toText(const Value &v)
{
    switch (v.index()) {
    case 1: return std::get<bool>(v) ? "true" : "false";
    case 2: return toText(std::get<std::int64_t>(v));
    case 3: return toText(std::get<double>(v));
    case 4: return quoted(std::get<std::string>(v));
    case 5: return listText(std::get<std::vector<double>>(v));
    case 6: return listText(std::get<std::vector<std::string>>(v));
    default: return "none";
    }
}

std::optional<double> parseNumber(std::string_view text)
{
    return parseWhole<double>(text);
}

std::optional<std::int64_t> parseInteger(std::string_view text)
{
    return parseWhole<std::int64_t>(text);
}

Result<PartSpec> parsePartSpec(std::string_view text)
{
    text = trim(text);
    PartSpec spec;
    const auto end = std::min(text.find_first_of(" \t\r\n(:"), text.size());
    spec.name = std::string(text.substr(0, end));
    if (spec.name.empty())
        return makeError("E-TEXT", NL_TR("engine", "A name is expected, such as relu or adam(learning_rate=0.001)."));
    if (spec.name.find_first_of("=,;[]\"") != std::string::npos)
        return makeError("E-TEXT", NL_TR("engine", "'{0}' is not a name: write name(key=value, …)."), {spec.name});
    auto rest = trim(text.substr(end));
    if (rest.empty()) return spec;
    std::string_view separators = ", \t\r\n";
    if (rest.front() == ':') {
        rest.remove_prefix(1);
        separators = ",: \t\r\n";
    } else if (rest.front() == '(') {
        auto pieces = splitTop(rest, separators);
        if (!pieces) return pieces.error();
        if (pieces->size() != 1 || rest.back() != ')')
            return makeError("E-TEXT", NL_TR("engine", "'{0}': nothing may follow the closing bracket."),
                             {std::string(text)});
        rest = rest.substr(1, rest.size() - 2);
        separators = ","; // spaces are part of a value here: f(x + 1)
    }
    if (auto r = addArguments(spec, rest, separators); !r) return r.error();
    return spec;
}

} // namespace netloom
