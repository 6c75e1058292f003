#pragma once

#include "core/values.h"

namespace netloom {

/// A JSON value whose objects keep their order: what files and `--json` are written with. Numbers never depend on the locale.
class Json {
public:
    using Array = std::vector<Json>;
    using Member = std::pair<std::string, Json>;
    using Object = std::vector<Member>;

    Json() = default;
    Json(std::nullptr_t) {}
    Json(bool v) : v_(v) {}
    Json(int v) : v_(std::int64_t(v)) {}
    Json(unsigned v) : v_(std::int64_t(v)) {}
    Json(std::int64_t v) : v_(v) {}
    Json(std::uint64_t v) : v_(v) {}
    Json(long long v) : v_(std::int64_t(v)) {}
    Json(double v) : v_(v) {}                            ///< NaN and infinity are written as null
    Json(const char *v) : v_(std::string(v)) {}
    Json(std::string v) : v_(std::move(v)) {}
    Json(std::string_view v) : v_(std::string(v)) {}
    Json(Array v) : v_(std::move(v)) {}
    Json(Object v) : v_(std::move(v)) {}
    template <class T> Json(const std::optional<T> &v) { if (v) *this = Json(*v); }
    static Json array() { return Json(Array{}); }
    static Json object() { return Json(Object{}); }
    template <class Range> static Json list(const Range &range)
    {
        Array a;
        for (const auto &v : range) a.push_back(Json(v));
        return a;
    }

    bool isNull() const { return std::holds_alternative<std::nullptr_t>(v_); }
    bool isBool() const { return std::holds_alternative<bool>(v_); }
    bool isInteger() const { return std::holds_alternative<std::int64_t>(v_) || std::holds_alternative<std::uint64_t>(v_); }
    bool isNumber() const { return isInteger() || std::holds_alternative<double>(v_); }
    bool isText() const { return std::holds_alternative<std::string>(v_); }
    bool isArray() const { return std::holds_alternative<Array>(v_); }
    bool isObject() const { return std::holds_alternative<Object>(v_); }

    // Lenient reading: the fallback where the value is absent or of another kind. Files are never trusted.
    bool boolean(bool fallback = false) const;
    double number(double fallback = 0) const;
    std::int64_t integer(std::int64_t fallback = 0) const;       ///< out of range: fallback
    std::uint64_t natural(std::uint64_t fallback = 0) const;     ///< negative: fallback
    std::string text(std::string fallback = {}) const;
    const Array &items() const;                                  ///< empty unless an array
    const Object &members() const;                               ///< empty unless an object
    const Json &operator[](std::string_view key) const;          ///< null if absent
    const Json &operator[](const char *key) const { return (*this)[std::string_view(key)]; }
    bool has(std::string_view key) const;

    /// Appends a member (null becomes an object). Keys are expected to be new.
    Json &set(std::string key, Json value);
    /// Appends an element (null becomes an array).
    Json &push(Json value);

    /// indent < 0: one line. Ends without a newline.
    std::string dump(int indent = -1) const;
    bool operator==(const Json &) const = default;

private:
    std::variant<std::nullptr_t, bool, std::int64_t, std::uint64_t, double, std::string, Array, Object> v_;
};

/// Errors name the line and column of the mistake. Nesting deeper than 64 is refused.
Result<Json> parseJson(std::string_view text);

/// Config values. Kinds survive the round trip: 2.0 stays a number with a point, NaN is {"number": "nan"}.
Json toJson(const Values &values);
Json toJson(const Value &value);
Values valuesFromJson(const Json &json);
Value valueFromJson(const Json &json);

} // namespace netloom
