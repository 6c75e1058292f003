#include "io/json.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <cmath>

namespace netloom {

namespace {

constexpr std::size_t kMaxDepth = 64;
const Json kNull;
const Json::Array kNoItems;
const Json::Object kNoMembers;

void writeText(std::string &out, std::string_view text)
{
    out += '"';
    for (const char c : text) {
        const auto u = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') (out += '\\') += c;
        else if (c == '\n') out += "\\n";
        else if (c == '\t') out += "\\t";
        else if (c == '\r') out += "\\r";
        else if (u < 0x20) ((out += "\\u00") += "0123456789abcdef"[u >> 4]) += "0123456789abcdef"[u & 15];
        else out += c;
    }
    out += '"';
}

void writeNumber(std::string &out, double v)
{
    if (!std::isfinite(v)) { out += "null"; return; }
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, v).ptr;
    const std::string_view text(buffer, std::size_t(end - buffer));
    out += text;
    if (text.find_first_of(".e") == std::string_view::npos) out += ".0"; // stays a number with a point when read back
}

void newLine(std::string &out, int indent, int depth)
{
    if (indent < 0) return;
    out += '\n';
    out.append(std::size_t(indent * depth), ' ');
}

void write(std::string &out, const Json &json, int indent, int depth)
{
    if (json.isArray()) {
        // Arrays of plain values stay on one line: matrices and edges would be unreadable otherwise.
        bool nested = false;
        for (const auto &item : json.items()) nested = nested || item.isArray() || item.isObject();
        out += '[';
        bool first = true;
        for (const auto &item : json.items()) {
            if (!first) out += indent < 0 || nested ? "," : ", ";
            first = false;
            if (nested) newLine(out, indent, depth + 1);
            write(out, item, indent, depth + 1);
        }
        if (nested && !first) newLine(out, indent, depth);
        out += ']';
    } else if (json.isObject()) {
        out += '{';
        bool first = true;
        for (const auto &[key, value] : json.members()) {
            if (!first) out += ',';
            first = false;
            newLine(out, indent, depth + 1);
            writeText(out, key);
            out += indent < 0 ? ":" : ": ";
            write(out, value, indent, depth + 1);
        }
        if (!first) newLine(out, indent, depth);
        out += '}';
    } else if (json.isText()) {
        writeText(out, json.text());
    } else if (json.isBool()) {
        out += json.boolean() ? "true" : "false";
    } else if (json.isInteger()) {
        const auto v = json.integer();
        out += v == 0 ? std::to_string(json.natural()) : std::to_string(v); // above 2^63 integer() falls back to 0
    } else if (json.isNumber()) {
        writeNumber(out, json.number());
    } else {
        out += "null";
    }
}

/// Builds Json from nlohmann's lexer. Numbers are read again from their text, without the locale.
class Builder : public nlohmann::json_sax<nlohmann::json> {
public:
    Json root;
    std::string problem;

    bool null() override { return put({}); }
    bool boolean(bool v) override { return put(v); }
    bool number_integer(number_integer_t v) override { return put(std::int64_t(v)); }
    bool number_unsigned(number_unsigned_t v) override
    {
        return v > std::uint64_t(std::numeric_limits<std::int64_t>::max()) ? put(std::uint64_t(v)) : put(std::int64_t(v));
    }
    bool number_float(number_float_t, const string_t &token) override
    {
        std::string text = token; // the lexer has put the locale's decimal point in
        for (char &c : text)
            if (std::string_view("0123456789+-eE").find(c) == std::string_view::npos) c = '.';
        const auto v = parseNumber(text);
        return v ? put(*v) : fail("number out of range");
    }
    bool string(string_t &text) override { return put(std::move(text)); }
    bool binary(binary_t &) override { return fail("binary value"); }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool key(string_t &text) override { keys_.back() = std::move(text); return true; }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        return fail("not valid JSON near byte " + std::to_string(position));
    }

private:
    bool fail(std::string why)
    {
        if (problem.empty()) problem = std::move(why);
        return false;
    }
    bool put(Json value)
    {
        if (open_.empty()) root = std::move(value);
        else if (open_.back().isArray()) open_.back().push(std::move(value));
        else open_.back().set(std::move(keys_.back()), std::move(value));
        return true;
    }
    bool open(Json value)
    {
        if (open_.size() >= kMaxDepth) return fail("nested deeper than " + std::to_string(kMaxDepth));
        open_.push_back(std::move(value));
        keys_.emplace_back();
        return true;
    }
    bool close()
    {
        Json value = std::move(open_.back());
        open_.pop_back();
        keys_.pop_back();
        return put(std::move(value));
    }

    std::vector<Json> open_;
    std::vector<std::string> keys_;
};

} // namespace

bool Json::boolean(bool fallback) const
{
    const auto *v = std::get_if<bool>(&v_);
    return v ? *v : fallback;
}

double Json::number(double fallback) const
{
    if (const auto *v = std::get_if<double>(&v_)) return *v;
    if (const auto *v = std::get_if<std::int64_t>(&v_)) return double(*v);
    if (const auto *v = std::get_if<std::uint64_t>(&v_)) return double(*v);
    return fallback;
}

std::int64_t Json::integer(std::int64_t fallback) const
{
    if (const auto *v = std::get_if<std::int64_t>(&v_)) return *v;
    if (const auto *v = std::get_if<std::uint64_t>(&v_))
        return *v <= std::uint64_t(std::numeric_limits<std::int64_t>::max()) ? std::int64_t(*v) : fallback;
    return fallback;
}

std::uint64_t Json::natural(std::uint64_t fallback) const
{
    if (const auto *v = std::get_if<std::uint64_t>(&v_)) return *v;
    if (const auto *v = std::get_if<std::int64_t>(&v_)) return *v >= 0 ? std::uint64_t(*v) : fallback;
    return fallback;
}

std::string Json::text(std::string fallback) const
{
    const auto *v = std::get_if<std::string>(&v_);
    return v ? *v : fallback;
}

const Json::Array &Json::items() const
{
    const auto *v = std::get_if<Array>(&v_);
    return v ? *v : kNoItems;
}

const Json::Object &Json::members() const
{
    const auto *v = std::get_if<Object>(&v_);
    return v ? *v : kNoMembers;
}

const Json &Json::operator[](std::string_view key) const
{
    for (const auto &[name, value] : members())
        if (name == key) return value;
    return kNull;
}

bool Json::has(std::string_view key) const { return &(*this)[key] != &kNull; }

Json &Json::set(std::string key, Json value)
{
    if (isNull()) v_ = Object{};
    std::get<Object>(v_).emplace_back(std::move(key), std::move(value));
    return *this;
}

Json &Json::push(Json value)
{
    if (isNull()) v_ = Array{};
    std::get<Array>(v_).push_back(std::move(value));
    return *this;
}

std::string Json::dump(int indent) const
{
    std::string out;
    write(out, *this, indent, 0);
    return out;
}

Result<Json> parseJson(std::string_view text)
{
    Builder builder;
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &builder))
        return makeError("E-JSON", NL_TR("io", "{0}"), {builder.problem.empty() ? "not valid JSON" : builder.problem});
    return std::move(builder.root);
}

Json toJson(const Value &value)
{
    struct Visitor {
        Json operator()(std::monostate) const { return {}; }
        Json operator()(bool v) const { return v; }
        Json operator()(std::int64_t v) const { return v; }
        Json operator()(double v) const
        {
            if (std::isfinite(v)) return v;
            return Json::object().set("number", toText(v));
        }
        Json operator()(const std::string &v) const { return v; }
        Json operator()(const std::vector<double> &v) const
        {
            Json array = Json::array();
            for (const double x : v) array.push((*this)(x));
            return array;
        }
        Json operator()(const std::vector<std::string> &v) const
        {
            return v.empty() ? Json::object().set("texts", Json::array()) : Json::list(v); // else [] would read as numbers
        }
    };
    return std::visit(Visitor{}, value);
}

Json toJson(const Values &values)
{
    Json json = Json::object();
    for (const auto &[key, value] : values) json.set(key, toJson(value));
    return json;
}

Value valueFromJson(const Json &json)
{
    if (json.isBool()) return json.boolean();
    if (json.isInteger()) return json.integer();
    if (json.isNumber()) return json.number();
    if (json.isText()) return json.text();
    if (json.isObject()) {
        if (json.has("texts")) return std::vector<std::string>{};
        return parseNumber(json["number"].text()).value_or(std::numeric_limits<double>::quiet_NaN());
    }
    if (!json.isArray()) return {};
    const bool texts = !json.items().empty() && json.items().front().isText();
    if (texts) {
        std::vector<std::string> list;
        for (const auto &item : json.items()) list.push_back(item.text());
        return list;
    }
    std::vector<double> list;
    for (const auto &item : json.items()) {
        const auto v = item.isObject() ? parseNumber(item["number"].text()) : std::optional(item.number());
        list.push_back(v.value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    return list;
}

Values valuesFromJson(const Json &json)
{
    Values values;
    for (const auto &[key, value] : json.members()) values[key] = valueFromJson(value);
    return values;
}

} // namespace netloom
