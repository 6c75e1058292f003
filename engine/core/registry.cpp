#include "core/canonical.h"

#include "core/words.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace netloom {

namespace {

constexpr std::array<std::string_view, 15> kKindNames{
    "layer", "activation", "loss", "metric", "optimizer", "schedule", "initializer", "regularizer",
    "constraint", "step", "reader", "generator", "fitter", "check", "exporter"};

using Parts = std::map<std::string, PartInfo, std::less<>>;

/// Out of line and function-local: there before the first Registrar of any file, one for the whole process.
std::array<Parts, kKindNames.size()> &registry()
{
    static std::array<Parts, kKindNames.size()> all;
    return all;
}

const Parts &partsOf(PartKind kind)
{
    return registry()[std::size_t(kind)];
}

bool called(const PartInfo &info, std::string_view name)
{
    return info.type == name || std::find(info.aliases.begin(), info.aliases.end(), name) != info.aliases.end();
}

/// "LeakyReLU", "leaky-relu" and "leaky_relu" are one name.
std::string folded(std::string_view name)
{
    std::string out;
    for (const char c : name)
        if (c != '_' && c != '-') out += char(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

bool takesFirst(const Field &field, const std::string &text)
{
    switch (field.kind) {
    case FieldKind::Int:
    case FieldKind::Number:
        return parseNumber(text).has_value();
    case FieldKind::Shape:
    case FieldKind::NumberList:
        return parseNumber(text) || text.front() == '[' || text.front() == '('
               || std::isdigit(static_cast<unsigned char>(text.front()));
    case FieldKind::Choice:
        return std::find(field.choices.begin(), field.choices.end(), text) != field.choices.end();
    case FieldKind::Text:
        return field.main;
    default:
        return false;
    }
}

/// The field that a value without a key belongs to: `main`, then fields of a fitting kind in order, then the first part.
const Field *positionalField(const Schema &schema, const std::string &text, const Values &taken)
{
    const auto isFree = [&](const Field &field) { return !taken.contains(field.key); };
    for (const auto &field : schema.fields)
        if (field.main && isFree(field) && takesFirst(field, text)) return &field;
    const bool anyMain = std::any_of(schema.fields.begin(), schema.fields.end(), [](const Field &f) { return f.main; });
    for (const auto &field : schema.fields) {
        if (isFree(field) && takesFirst(field, text) && !(anyMain && parseNumber(text))) return &field;
    }
    if (parseNumber(text)) return nullptr;
    for (const auto &field : schema.fields)
        if (field.kind == FieldKind::Part && isFree(field)) return &field;
    return nullptr;
}

/// A number that may be a part instead, as learning_rate=cosine_decay(…): the field that takes the part.
const Field &fieldForText(const Schema &schema, const Field &field, const std::string &text)
{
    if (field.kind != FieldKind::Number || field.partKind.empty() || parseNumber(text)) return field;
    const auto spec = parsePartSpec(text);
    const auto kind = partKind(field.partKind);
    if (!spec || !kind || !findPart(*kind, spec->name)) return field;
    for (const auto &other : schema.fields)
        if (other.kind == FieldKind::Part && other.partKind == field.partKind) return other;
    return field;
}

Result<void> put(const Schema &schema, const Field &given, const std::string &text, Values &config)
{
    const Field &field = fieldForText(schema, given, text);
    auto value = schema.parse(field, text);
    if (!value) return value.error();
    if (!config.emplace(field.key, *value).second)
        return makeError("E-COMBO", NL_TR("engine", "The option '{0}' is given twice: keep one of them."), {field.key},
                         field.key);
    return {};
}

using Options = std::vector<std::pair<std::string, std::string>>;

/// "a=0.1, b=2" as options of their own, if that is how it can be written.
std::optional<Options> collected(const Schema &schema, const Value &value)
{
    const auto *text = std::get_if<std::string>(&value);
    const auto pieces = text ? splitTop(*text, ",") : Result<std::vector<std::string_view>>(Error{});
    if (!pieces) return std::nullopt;
    Options options;
    for (const auto piece : *pieces) {
        const auto equals = piece.find('=');
        const std::string key(trim(piece.substr(0, equals)));
        const bool plain = equals != std::string_view::npos && !key.empty() && parseNumber(trim(piece.substr(equals + 1)))
                           && std::all_of(key.begin(), key.end(), [](unsigned char c) { return std::isalnum(c) || c == '_'; });
        if (!plain || schema.find(key) || key == "trainable" || key == "name") return std::nullopt;
        options.emplace_back(key, std::string(trim(piece.substr(equals + 1))));
    }
    return options;
}

/// The field that takes options of any name; null: there is none.
const Field *collector(const Schema &schema)
{
    const auto it = std::find_if(schema.fields.begin(), schema.fields.end(), [](const Field &f) { return f.collects; });
    return it == schema.fields.end() ? nullptr : &*it;
}

Options canonicalOptions(const Schema &schema, const Values &canonical)
{
    Options texts;
    for (const auto &field : schema.fields) {
        const auto it = canonical.find(field.key);
        if (it == canonical.end() || it->second == field.def) continue;
        if (const auto def = canonicalValue(field, field.def); def && *def == it->second) continue;
        if (const auto own = field.collects ? collected(schema, it->second) : std::nullopt) {
            texts.insert(texts.end(), own->begin(), own->end());
            continue;
        }
        texts.emplace_back(field.key, toText(it->second));
    }
    for (const auto &[key, value] : canonical) // of a newer version: kept, and named when read
        if (!schema.find(key)) texts.emplace_back(key, toText(value));
    return texts;
}

std::string inBrackets(const std::string &type, const Options &options)
{
    if (options.empty()) return type;
    std::string text = type;
    for (const auto &[key, value] : options) text += (&key == &options.front().first ? "(" : ", ") + key + '=' + value;
    return text + ')';
}

#ifndef NDEBUG
bool isSound(const PartInfo &info)
{
    if (info.type.empty() || info.title.empty() || info.cases.empty()) return false;
    std::vector<std::string> keys;
    for (const auto &field : info.schema.fields) {
        keys.push_back(field.key);
        keys.insert(keys.end(), field.aliases.begin(), field.aliases.end());
        if (field.kind == FieldKind::Part && !partKind(field.partKind)) return false;
    }
    std::sort(keys.begin(), keys.end());
    return std::adjacent_find(keys.begin(), keys.end()) == keys.end();
}
#endif

} // namespace

std::string_view name(PartKind kind)
{
    return kKindNames[std::size_t(kind)];
}

std::optional<PartKind> partKind(std::string_view name)
{
    const auto it = std::find(kKindNames.begin(), kKindNames.end(), name);
    if (it == kKindNames.end()) return std::nullopt;
    return PartKind(it - kKindNames.begin());
}

std::vector<const PartInfo *> parts(PartKind kind)
{
    std::vector<const PartInfo *> list;
    for (const auto &[type, info] : partsOf(kind)) list.push_back(&info);
    return list;
}

const PartInfo *findPart(PartKind kind, std::string_view typeOrAlias)
{
    const auto &all = partsOf(kind);
    if (const auto it = all.find(typeOrAlias); it != all.end()) return &it->second;
    for (const auto &[type, info] : all)
        if (called(info, typeOrAlias)) return &info;
    const auto wanted = folded(typeOrAlias);
    for (const auto &[type, info] : all)
        if (folded(type) == wanted
            || std::any_of(info.aliases.begin(), info.aliases.end(), [&](const auto &a) { return folded(a) == wanted; }))
            return &info;
    return nullptr;
}

void registerPart(PartInfo info)
{
    assert(isSound(info) && "a part needs a type, a title, cases, unique option names and known part kinds");
    auto &all = registry()[std::size_t(info.kind)];
    const std::string type = info.type;
    [[maybe_unused]] const bool isNew = all.emplace(type, std::move(info)).second;
    assert(isNew && "two parts of one kind have the same type");
}

Error unknownPart(PartKind kind, const std::string &type)
{
    std::vector<std::string> known, all;
    for (const auto *info : parts(kind)) {
        known.push_back(info->type);
        all.push_back(info->type);
        all.insert(all.end(), info->aliases.begin(), info->aliases.end());
    }
    const std::string kindName(name(kind));
    const auto meant = nearest(folded(type) == type ? type : folded(type), all);
    if (meant.empty())
        return makeError("E-NAME", NL_TR("engine", "Unknown {0} '{1}'. Known: {2}."), {kindName, type, join(known)});
    return makeError("E-NAME", NL_TR("engine", "Unknown {0} '{1}'; did you mean '{3}'? Known: {2}."),
                     {kindName, type, join(known), meant});
}

Result<Values> readOptions(const Schema &schema, const PartSpec &spec)
{
    Values config;
    std::string more; // for the field that collects
    for (const auto &[key, text] : spec.options) {
        const Field *field = schema.find(key);
        const Field *any = field ? nullptr : collector(schema);
        if (any && parseNumber(text)) {
            more += (more.empty() ? "" : ", ") + key + '=' + text;
            continue;
        }
        if (!field) return schema.complete({{key, Value(text)}}).error();
        if (auto r = put(schema, *field, text, config); !r) return r.error();
    }
    if (!more.empty()) {
        Value &list = config[collector(schema)->key];
        const auto *given = std::get_if<std::string>(&list);
        list = given && !given->empty() ? *given + ", " + more : more;
    }
    for (const auto &text : spec.positional) {
        const Field *field = positionalField(schema, text, config);
        if (!field)
            return makeError("E-TEXT", NL_TR("engine", "{0}: no option takes the value '{1}'; write key=value."),
                             {spec.name, text});
        if (auto r = put(schema, *field, text, config); !r) return r.error();
    }
    return config;
}

Result<PartChoice> parsePart(PartKind kind, std::string_view text)
{
    auto spec = parsePartSpec(text);
    if (!spec) return spec.error();
    const PartInfo *info = findPart(kind, spec->name);
    if (!info) return unknownPart(kind, spec->name);
    auto config = readOptions(info->schema, *spec);
    if (!config) return config.error();
    Values completed = info->schema.defaults();
    for (auto &[key, value] : *config) completed[key] = std::move(value);
    for (const auto &field : info->schema.fields) // without a default it must be given
        if (!field.optional && std::holds_alternative<std::monostate>(completed[field.key]))
            return canonicalValue(field, Value()).error();
    if (info->schema.rule)
        if (auto r = info->schema.rule(completed); !r) return r.error();
    return PartChoice{info, std::move(completed)};
}

std::vector<std::pair<std::string, std::string>> optionTexts(const Schema &schema, const Values &config)
{
    Values canonical = config;
    for (const auto &field : schema.fields)
        if (const auto it = canonical.find(field.key); it != canonical.end())
            if (auto value = canonicalValue(field, it->second)) it->second = std::move(*value);
    return canonicalOptions(schema, canonical);
}

std::string canonicalPartText(const PartInfo &info, const Values &canonical)
{
    return inBrackets(info.type, canonicalOptions(info.schema, canonical));
}

std::string partText(const PartInfo &info, const Values &config)
{
    return inBrackets(info.type, optionTexts(info.schema, config));
}

} // namespace netloom
