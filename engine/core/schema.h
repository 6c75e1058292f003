#pragma once

#include "core/values.h"

#include <functional>
#include <limits>

namespace netloom {

enum class FieldKind { Int, Number, Bool, Choice, Text, Shape, Part, NumberList, TextList };

/// One option of a part. Form, file, command line and reference page are all made from it.
struct Field {
    std::string key;                 ///< Keras's name
    FieldKind kind = FieldKind::Number;
    Value def;                       ///< default
    std::string title, tooltip;      ///< translatable (NL_TR)
    double min = -std::numeric_limits<double>::infinity();
    double max = std::numeric_limits<double>::infinity();
    bool minOpen = false, maxOpen = false; ///< bound itself excluded
    std::vector<std::string> choices = {}; ///< Choice only
    std::string partKind = {};       ///< Part only: registry the name comes from ("activation" …); "none" allowed if optional
    bool optional = false;           ///< empty (monostate / "none") allowed
    std::string unit = {};
    std::vector<std::string> aliases = {};
    bool live = false;               ///< may change while training runs
    bool main = false;               ///< the bare number of a network in words
    bool collects = false;           ///< Text only: takes options that the schema does not know, as "name=value, …"
};

/// Fields by key, with everything that reads and checks values.
struct NL_API Schema {
    std::vector<Field> fields;
    /// What no single field can say: checked on completed configs (E-COMBO between options, a formula with its names).
    std::function<Result<void>(const Values &completed)> rule = {};
    const Field *find(std::string_view keyOrAlias) const;
    Values defaults() const;
    /// Config completed by defaults, aliases resolved, every value checked; the error names field, value, range.
    Result<Values> complete(const Values &config) const;
    /// Text as the field's type, checked.
    Result<Value> parse(const Field &field, std::string_view text) const;
};
/// Range, choice and type check of one value (Part values: name and options against their registry's schema).
NL_API Result<void> checkValue(const Field &field, const Value &value);
/// The value as a completed config holds it: integral numbers as the field's type, parts in their shortest text.
NL_API Result<Value> canonicalValue(const Field &field, const Value &value);
/// "1 … 512", "[0, 1)", "relu, tanh": what the field takes, for messages and tool tips.
NL_API std::string rangeText(const Field &field);

// Reading a completed config; a missing key or other type is a programmer mistake.
NL_API bool isSet(const Values &v, std::string_view key);   ///< false: an optional field left empty ("none")
NL_API std::int64_t getInt(const Values &v, std::string_view key);
NL_API double getNumber(const Values &v, std::string_view key);
NL_API bool getBool(const Values &v, std::string_view key);
NL_API const std::string &getText(const Values &v, std::string_view key);   ///< empty optional text: ""; part: "none"
NL_API std::vector<double> getList(const Values &v, std::string_view key);

} // namespace netloom
