#include "core/schema.h"

#include "core/canonical.h"
#include "core/words.h"

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

bool isNone(std::string_view text)
{
    return text == "none" || text == "None" || text == "null";
}

Error mistake(const Field &field, std::string code, std::string text, std::vector<std::string> args)
{
    return makeError(std::move(code), std::move(text), std::move(args), field.key);
}

Error outOfRange(const Field &field, const std::string &value)
{
    return mistake(field, "E-RANGE", NL_TR("engine", "{0} = {1} is outside its range: allowed is {2}."),
                   {field.key, value, rangeText(field)});
}

Error wrongType(const Field &field, const std::string &value)
{
    switch (field.kind) {
    case FieldKind::Int:
        return mistake(field, "E-RANGE", NL_TR("engine", "{0} = {1}: a whole number is expected ({2})."),
                       {field.key, value, rangeText(field)});
    case FieldKind::Number:
        return mistake(field, "E-RANGE", NL_TR("engine", "{0} = {1}: a number is expected ({2})."),
                       {field.key, value, rangeText(field)});
    case FieldKind::Bool:
        return mistake(field, "E-RANGE", NL_TR("engine", "{0} = {1}: true or false is expected."), {field.key, value});
    case FieldKind::Shape:
        return mistake(field, "E-RANGE", NL_TR("engine", "{0} = {1}: sizes such as [28,28] are expected."),
                       {field.key, value});
    case FieldKind::NumberList:
        return mistake(field, "E-RANGE", NL_TR("engine", "{0} = {1}: numbers such as [1,0.5] are expected."),
                       {field.key, value});
    case FieldKind::TextList:
        return mistake(field, "E-RANGE", NL_TR("engine", "{0} = {1}: names such as [a,b] are expected."),
                       {field.key, value});
    default:
        return mistake(field, "E-RANGE", NL_TR("engine", "{0} = {1}: a text is expected."), {field.key, value});
    }
}

Error mayNotBeEmpty(const Field &field)
{
    return mistake(field, "E-RANGE", NL_TR("engine", "{0} must not be empty: give it a value."), {field.key});
}

bool inRange(const Field &field, double v)
{
    if (!std::isfinite(v)) return false;
    if (v < field.min || (field.minOpen && v == field.min)) return false;
    return !(v > field.max || (field.maxOpen && v == field.max));
}

std::optional<double> asNumber(const Value &value)
{
    if (const auto *i = std::get_if<std::int64_t>(&value)) return double(*i);
    if (const auto *d = std::get_if<double>(&value)) return *d;
    return std::nullopt;
}

bool isWhole(double v)
{
    return std::isfinite(v) && v == std::floor(v) && std::abs(v) < 9e15;
}

Result<Value> canonicalNumber(const Field &field, const Value &value)
{
    const auto number = asNumber(value);
    if (!number || (field.kind == FieldKind::Int && !isWhole(*number))) return wrongType(field, toText(value));
    if (!inRange(field, *number)) return outOfRange(field, toText(value));
    if (field.kind == FieldKind::Number) return Value(*number);
    if (const auto *i = std::get_if<std::int64_t>(&value)) return Value(*i);
    return Value(std::int64_t(*number));
}

Result<Value> canonicalNumbers(const Field &field, const Value &value)
{
    std::vector<double> list;
    if (const auto *l = std::get_if<std::vector<double>>(&value)) list = *l;
    else if (const auto one = asNumber(value)) list = {*one};
    else return wrongType(field, toText(value));
    for (const double v : list) {
        if (field.kind == FieldKind::Shape && !isWhole(v)) return wrongType(field, toText(value));
        if (!inRange(field, v)) return outOfRange(field, toText(value));
    }
    return Value(list);
}

Result<Value> canonicalChoice(const Field &field, const Value &value)
{
    const auto *text = std::get_if<std::string>(&value);
    if (!text) return wrongType(field, toText(value));
    if (std::find(field.choices.begin(), field.choices.end(), *text) != field.choices.end()) return value;
    const auto meant = nearest(*text, field.choices);
    if (meant.empty())
        return mistake(field, "E-RANGE", NL_TR("engine", "{0} = {1} is not a choice. Choices: {2}."),
                       {field.key, *text, join(field.choices)});
    return mistake(field, "E-RANGE", NL_TR("engine", "{0} = {1} is not a choice; did you mean '{3}'? Choices: {2}."),
                   {field.key, *text, join(field.choices), meant});
}

Result<Value> canonicalPart(const Field &field, const Value &value)
{
    const auto *text = std::get_if<std::string>(&value);
    if (!text) return wrongType(field, toText(value));
    const auto kind = partKind(field.partKind);
    assert(kind);
    auto choice = parsePart(*kind, *text);
    if (choice) return Value(canonicalPartText(*choice->info, choice->config));
    Error error = choice.error();
    error.field = field.key;
    return error;
}

bool isEmptyValue(const Field &field, const Value &value)
{
    if (std::holds_alternative<std::monostate>(value)) return true;
    const auto *text = std::get_if<std::string>(&value);
    if (!text) return false;
    return field.kind == FieldKind::Part ? text->empty() || isNone(*text) : text->empty() && field.kind == FieldKind::Text;
}

/// "[a, b]", "(a, b)" or "a, b", and "28x28" for shapes.
Result<std::vector<std::string_view>> listItems(const Field &field, std::string_view text)
{
    if (text.size() >= 2 && ((text.front() == '[' && text.back() == ']') || (text.front() == '(' && text.back() == ')')))
        text = text.substr(1, text.size() - 2);
    if (field.kind != FieldKind::Shape) return splitTop(text, ",");
    std::vector<std::string_view> items;
    while (!text.empty()) {
        const auto cross = text.find("×");
        const auto other = text.find_first_of(",x");
        const auto end = std::min({cross, other, text.size()});
        if (const auto item = trim(text.substr(0, end)); !item.empty()) items.push_back(item);
        text = end == text.size() ? std::string_view() : text.substr(end + (end == cross ? 2 : 1));
    }
    return items;
}

Result<Value> parseList(const Field &field, std::string_view text)
{
    auto items = listItems(field, text);
    if (!items) return items.error();
    if (field.kind == FieldKind::TextList) {
        std::vector<std::string> words;
        for (const auto item : *items) words.push_back(unquoted(item));
        return Value(words);
    }
    std::vector<double> numbers;
    for (const auto item : *items) {
        const bool any = field.kind == FieldKind::Shape && (item == "?" || isNone(item));
        const auto number = any ? std::optional<double>(-1) : parseNumber(item);
        if (!number) return wrongType(field, std::string(text));
        numbers.push_back(*number);
    }
    return Value(numbers);
}

Result<Value> parseOne(const Field &field, std::string_view text)
{
    switch (field.kind) {
    case FieldKind::Int:
        if (const auto i = parseInteger(text)) return Value(*i);
        [[fallthrough]];
    case FieldKind::Number:
        if (const auto d = parseNumber(text)) return Value(*d);
        return wrongType(field, std::string(text));
    case FieldKind::Bool:
        if (text == "true" || text == "True" || text == "1") return Value(true);
        if (text == "false" || text == "False" || text == "0") return Value(false);
        return wrongType(field, std::string(text));
    case FieldKind::Shape:
    case FieldKind::NumberList:
    case FieldKind::TextList:
        return parseList(field, text);
    default:
        return Value(unquoted(text));
    }
}

Error unknownOption(const Schema &schema, const std::string &key)
{
    std::vector<std::string> known, all;
    for (const auto &field : schema.fields) {
        known.push_back(field.key);
        all.push_back(field.key);
        all.insert(all.end(), field.aliases.begin(), field.aliases.end());
    }
    if (known.empty())
        return makeError("E-NAME", NL_TR("engine", "Unknown option '{0}': there are no options here."), {key}, key);
    const auto meant = nearest(key, all);
    if (meant.empty())
        return makeError("E-NAME", NL_TR("engine", "Unknown option '{0}'. Options: {1}."), {key, join(known)}, key);
    return makeError("E-NAME", NL_TR("engine", "Unknown option '{0}'; did you mean '{2}'? Options: {1}."),
                     {key, join(known), meant}, key);
}

const Value &at(const Values &v, std::string_view key)
{
    const auto it = v.find(key);
    assert(it != v.end() && "option is not in the completed config");
    return it->second;
}

} // namespace

std::string rangeText(const Field &field)
{
    if (field.kind == FieldKind::Choice) return join(field.choices);
    if (field.kind == FieldKind::Bool) return "true, false";
    const bool below = std::isfinite(field.min), above = std::isfinite(field.max);
    if (below && above)
        return std::string(field.minOpen ? "(" : "[") + toText(field.min) + ", " + toText(field.max)
               + (field.maxOpen ? ")" : "]");
    if (below) return (field.minOpen ? "> " : "≥ ") + toText(field.min);
    if (above) return (field.maxOpen ? "< " : "≤ ") + toText(field.max);
    return "any";
}

const Field *Schema::find(std::string_view keyOrAlias) const
{
    for (const auto &field : fields)
        if (field.key == keyOrAlias) return &field;
    for (const auto &field : fields)
        if (std::find(field.aliases.begin(), field.aliases.end(), keyOrAlias) != field.aliases.end()) return &field;
    return nullptr;
}

Values Schema::defaults() const
{
    Values values;
    for (const auto &field : fields) {
        const bool none = field.kind == FieldKind::Part && isEmptyValue(field, field.def);
        values[field.key] = none ? Value(std::string("none")) : field.def;
    }
    return values;
}

Result<Values> Schema::complete(const Values &config) const
{
    Values values = defaults();
    std::map<std::string, std::string> given;
    for (const auto &[key, value] : config) {
        const Field *field = find(key);
        if (!field) return unknownOption(*this, key);
        const auto [previous, first] = given.emplace(field->key, key);
        if (!first)
            return mistake(*field, "E-COMBO", NL_TR("engine", "'{0}' and '{1}' are the same option: keep one of them."),
                           {previous->second, key});
        auto canonical = canonicalValue(*field, value);
        if (!canonical) return canonical.error();
        values[field->key] = *canonical;
    }
    for (const auto &field : fields) // without a default it must be given
        if (!field.optional && std::holds_alternative<std::monostate>(values[field.key])) return mayNotBeEmpty(field);
    if (rule)
        if (auto r = rule(values); !r) return r.error();
    return values;
}

Result<Value> Schema::parse(const Field &field, std::string_view text) const
{
    text = trim(text);
    const bool choice = std::find(field.choices.begin(), field.choices.end(), text) != field.choices.end();
    if (isNone(text) && !choice) {
        if (field.optional) return canonicalValue(field, Value());
        if (field.kind != FieldKind::Part && field.kind != FieldKind::Choice && field.kind != FieldKind::Text)
            return mayNotBeEmpty(field);
    }
    auto value = parseOne(field, text);
    if (!value) return value;
    return canonicalValue(field, *value);
}

Result<Value> canonicalValue(const Field &field, const Value &value)
{
    if (field.optional && isEmptyValue(field, value))
        return field.kind == FieldKind::Part ? Value(std::string("none")) : Value();
    if (std::holds_alternative<std::monostate>(value)) return mayNotBeEmpty(field);
    switch (field.kind) {
    case FieldKind::Int:
    case FieldKind::Number:
        return canonicalNumber(field, value);
    case FieldKind::Shape:
    case FieldKind::NumberList:
        return canonicalNumbers(field, value);
    case FieldKind::Bool:
        return std::holds_alternative<bool>(value) ? Result<Value>(value) : wrongType(field, toText(value));
    case FieldKind::Choice:
        return canonicalChoice(field, value);
    case FieldKind::Part:
        return canonicalPart(field, value);
    case FieldKind::Text:
        return std::holds_alternative<std::string>(value) ? Result<Value>(value) : wrongType(field, toText(value));
    case FieldKind::TextList:
        return std::holds_alternative<std::vector<std::string>>(value) ? Result<Value>(value)
                                                                       : wrongType(field, toText(value));
    }
    return value;
}

Result<void> checkValue(const Field &field, const Value &value)
{
    auto canonical = canonicalValue(field, value);
    if (!canonical) return canonical.error();
    return {};
}

bool isSet(const Values &v, std::string_view key)
{
    const Value &value = at(v, key);
    const auto *text = std::get_if<std::string>(&value);
    return text ? !text->empty() && *text != "none" : !std::holds_alternative<std::monostate>(value);
}

std::int64_t getInt(const Values &v, std::string_view key)
{
    const auto *value = std::get_if<std::int64_t>(&at(v, key));
    assert(value);
    return *value;
}

double getNumber(const Values &v, std::string_view key)
{
    const auto number = asNumber(at(v, key));
    assert(number);
    return *number;
}

bool getBool(const Values &v, std::string_view key)
{
    const auto *value = std::get_if<bool>(&at(v, key));
    assert(value);
    return *value;
}

const std::string &getText(const Values &v, std::string_view key)
{
    static const std::string empty;
    const Value &value = at(v, key);
    if (std::holds_alternative<std::monostate>(value)) return empty;
    const auto *text = std::get_if<std::string>(&value);
    assert(text);
    return *text;
}

std::vector<double> getList(const Values &v, std::string_view key)
{
    const Value &value = at(v, key);
    if (std::holds_alternative<std::monostate>(value)) return {};
    if (const auto one = asNumber(value)) return {*one};
    const auto *list = std::get_if<std::vector<double>>(&value);
    assert(list);
    return *list;
}

} // namespace netloom
