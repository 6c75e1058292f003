#pragma once

#include "core/registry.h"

#include <cmath>

// What the suites over the whole registry share: all parts, and for every field of a part a config in which it is not its default.

namespace netloom::test {

inline std::vector<PartKind> allKinds()
{
    std::vector<PartKind> kinds;
    for (int k = 0; k <= int(PartKind::Exporter); ++k) kinds.push_back(PartKind(k));
    return kinds;
}

inline std::vector<const PartInfo *> allParts()
{
    std::vector<const PartInfo *> all;
    for (const PartKind kind : allKinds()) {
        const auto some = parts(kind);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

/// Values worth trying: those of the part's cases first, then some that its kind suggests.
inline std::vector<Value> candidates(const PartInfo &part, const Field &field)
{
    std::vector<Value> list;
    for (const PartCase &c : part.cases)
        if (const auto it = c.config.find(field.key); it != c.config.end()) list.push_back(it->second);
    const double lowest = std::isfinite(field.min) ? field.min : -4, highest = std::isfinite(field.max) ? field.max : lowest + 8;
    switch (field.kind) {
    case FieldKind::Int:
        for (const double v : {2.0, 3.0, 1.0, 5.0, lowest, lowest + 1, highest}) list.push_back(std::int64_t(std::llround(v)));
        break;
    case FieldKind::Number:
        for (const double v : {0.25, 0.5, 0.75, 2.5, lowest + (highest - lowest) * 0.3, lowest, highest}) list.push_back(v);
        break;
    case FieldKind::Bool:
        list.insert(list.end(), {Value(true), Value(false)});
        break;
    case FieldKind::Choice:
        for (const auto &choice : field.choices) list.push_back(choice);
        break;
    case FieldKind::Part:
        if (field.optional) list.push_back(std::string("none"));
        if (const auto kind = partKind(field.partKind))
            for (const PartInfo *other : parts(*kind)) list.push_back(other->type);
        break;
    case FieldKind::Text:
        for (const char *text : {"some words", "1", "a=2"}) list.push_back(std::string(text));
        break;
    case FieldKind::Shape:
        for (const auto &shape : {std::vector<double>{2, 3}, {4}, {1}, {2, 1}}) list.push_back(shape);
        break;
    case FieldKind::NumberList:
        for (const auto &numbers : {std::vector<double>{0.25, 0.5}, {1, 2}, {2}, {0.5}, {1, 2, 3}}) list.push_back(numbers);
        break;
    case FieldKind::TextList:
        list.push_back(std::vector<std::string>{"a", "b c"});
        break;
    }
    return list;
}

/// A config that the part accepts and in which the field is not its default; nothing: there is none.
inline std::optional<Values> configChanging(const PartInfo &part, const Field &field)
{
    std::vector<Values> bases{{}};
    for (const PartCase &c : part.cases) bases.push_back(c.config);
    for (const Field &other : part.schema.fields) // an option may need the switch it belongs to
        if (other.kind == FieldKind::Bool && other.key != field.key)
            if (const bool *off = std::get_if<bool>(&other.def)) bases.push_back({{other.key, !*off}});
    const auto def = canonicalValue(field, field.def);
    for (const Value &value : candidates(part, field)) {
        const auto canonical = canonicalValue(field, value);
        if (!canonical || (def && *canonical == *def)) continue;
        for (Values config : bases) {
            config[field.key] = *canonical;
            if (part.schema.complete(config)) return config;
        }
    }
    return std::nullopt;
}

/// "layer dense", for messages.
inline std::string told(const PartInfo &part) { return std::string(name(part.kind)) + ' ' + part.type; }

} // namespace netloom::test
