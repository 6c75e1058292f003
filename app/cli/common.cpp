#include "cli/cli.h"
#include "data/windows.h"
#include "optimizers/optimizer.h"

#include <algorithm>

namespace netloom::cli {

std::string notEmpty(const std::string &value) { return value.empty() ? "the file name is empty" : std::string(); }

std::string seedError(const std::string &value)
{
    const bool whole = !value.empty() && value.find_first_not_of("0123456789") == std::string::npos;
    return whole && value.size() <= 19 ? std::string() : "“" + value + "” is no whole number from 0";
}

namespace {

/// Behind the quoted name that begins at `from`; `from` itself if none does that ends.
std::size_t behindQuotes(std::string_view text, std::size_t from)
{
    if (text[from] != '"') return from;
    for (std::size_t i = from + 1; i < text.size(); ++i)
        if (text[i] == '"') {
            if (text.substr(i + 1, 1) != "\"") return i + 1;
            ++i;
        }
    return from;
}

/// The first separator outside brackets and quotes, without a backslash before it; brackets that do not close are letters like any other.
std::size_t separatorIn(std::string_view text, char separator)
{
    const bool closed = std::count(text.begin(), text.end(), '(') == std::count(text.begin(), text.end(), ')');
    int depth = 0;
    bool start = true; // of a name: only there is a quote more than a letter
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (separator != '\n' && start)
            if (const auto behind = behindQuotes(text, i); behind > i) {
                i = behind;
                if (i == text.size()) break;
            }
        start = text[i] == ',' || text[i] == '=' || text[i] == ';' || (start && text[i] == ' ');
        if (separator == ',' && text[i] == '\\' && text.substr(i + 1, 1) == ",") {
            ++i;
            continue;
        }
        if (closed && text[i] == '(') ++depth;
        if (closed && text[i] == ')') --depth;
        if (text[i] == separator && depth <= 0) return i;
    }
    return std::string_view::npos;
}

/// A name without its quotes and backslashes.
std::string unquoted(std::string_view part)
{
    std::string name;
    if (part.size() > 1 && behindQuotes(part, 0) == part.size()) {
        for (std::size_t i = 1; i + 1 < part.size(); ++i) {
            name += part[i];
            i += part[i] == '"';
        }
        return name;
    }
    for (std::size_t i = 0; i < part.size(); ++i)
        if (part[i] != '\\' || part.substr(i + 1, 1) != ",") name += part[i];
    return name;
}

} // namespace

std::vector<std::string> splitList(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    while (true) {
        const auto end = separatorIn(text, separator);
        auto part = text.substr(0, end);
        while (!part.empty() && part.front() == ' ') part.remove_prefix(1);
        while (!part.empty() && part.back() == ' ') part.remove_suffix(1);
        if (!part.empty()) parts.push_back(separator == ',' ? unquoted(part) : std::string(part));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

Result<std::pair<std::string, std::string>> keyValue(const std::string &text, const std::string &option)
{
    const auto equals = text.find('=');
    if (equals == std::string::npos || equals == 0)
        return makeError("E-KEY-VALUE", NL_TR("cli", "{0}: “{1}” has no form KEY=VALUE."), {option, text});
    return std::pair{text.substr(0, equals), text.substr(equals + 1)};
}

std::vector<std::string> filesOf(const Project &project, const std::string &path)
{
    std::vector<std::string> files{path};
    for (const auto &file : project.data.files) files.push_back(file.path);
    return files;
}

void tellBadCells(const ImportedData &data, const std::string &file, Output &out)
{
    for (const auto &bad : data.badCounts)
        out.warn(count(bad.count) + " × " + bad.reason + (bad.column.empty() ? std::string() : " in column " + bad.column) + ", the first in line " +
                 std::to_string(bad.firstLine) + "; all: netloom-cli data " + file);
}

Result<std::vector<Row>> splitRows(const Prepared &data, const std::string &name)
{
    const auto &rows = name == "train" ? data.split.train : name == "test" ? data.split.test : data.split.validation;
    if (rows.empty())
        return makeError("E-NO-ROWS", NL_TR("cli", "The {0} part has no rows. Choose another part with --split, or another split in `new`."), {name});
    return std::vector<Row>(rows.begin(), rows.end());
}

namespace {

std::string keysOf(const Schema &schema)
{
    std::string list;
    for (const auto &field : schema.fields) list += (list.empty() ? "" : ", ") + field.key;
    return list;
}

Error unknownField(const std::string &owner, const std::string &key, const Schema &schema)
{
    return makeError("E-FIELD", NL_TR("cli", "“{0}” has no field “{1}”. It has: {2}."), {owner, key, keysOf(schema)});
}

Result<void> setBySchema(const std::string &owner, const Schema &schema, Values &values, const std::string &key, const std::string &text)
{
    const auto *field = schema.find(key);
    if (!field) return unknownField(owner, key, schema);
    auto value = schema.parse(*field, text);
    if (!value) return value.error();
    values[field->key] = std::move(*value);
    return {};
}

Result<void> setOptimizer(Project &project, const std::string &key, const std::string &text)
{
    const auto settings = trainSettings(project.training);
    if (!settings) return settings.error();
    auto part = parsePart(PartKind::Optimizer, settings->optimizer);
    if (!part) return part.error();
    const auto *field = part->info->schema.find(key);
    const bool schedule = field && field->key == "learning_rate" && !parseNumber(text) && parsePart(PartKind::Schedule, text);
    if (schedule) { // learning_rate=cosine_decay(…), as a Keras user writes it
        if (auto ok = setBySchema(part->info->type, part->info->schema, part->config, "schedule", text); !ok) return ok.error();
    } else if (auto ok = setBySchema(part->info->type, part->info->schema, part->config, key, text); !ok) {
        return ok.error();
    }
    project.training["optimizer"] = partText(*part->info, part->config);
    if (auto ok = makeOptimizer(getText(project.training, "optimizer")); !ok) return ok.error();
    return {};
}

Result<void> setStep(Project &project, const std::string &type, const std::string &key, const std::string &text)
{
    const auto *info = findPart(PartKind::Step, type);
    if (!info) return makeError("E-STEP", NL_TR("cli", "There is no preparation step “{0}” (see `netloom-cli types --kind step`)."), {type});
    for (auto &step : project.data.steps)
        if (step.type == info->type) return setBySchema(info->type, info->schema, step.config, key, text);
    RecipeStep step{.type = info->type, .config = {}, .state = {}};
    if (auto ok = setBySchema(info->type, info->schema, step.config, key, text); !ok) return ok.error();
    project.data.steps.push_back(std::move(step));
    return {};
}

Result<void> setData(Project &project, const std::string &key, const std::string &text)
{
    auto &data = project.data;
    if (const auto dot = key.find('.'); dot != std::string::npos) return setStep(project, key.substr(0, dot), key.substr(dot + 1), text);
    if (key == "split") {
        auto split = parseSplit(text);
        if (!split) return split.error();
        const auto seed = data.split.seed;
        data.split = std::move(*split);
        data.split.seed = seed;
    } else if (key == "split_seed") {
        const auto seed = parseInteger(text);
        if (!seed || *seed < 0 || *seed > 0xffffffffll) return makeError("E-SEED", NL_TR("cli", "“{0}” is no seed (0 … 4294967295)."), {text});
        data.split.seed = std::uint32_t(*seed);
    } else if (key == "target" || key == "targets") data.targets = splitList(text);
    else if (key == "drop") data.drop = splitList(text);
    else if (windowSchema().find(key)) {
        auto config = toValues(data.windows);
        if (auto ok = setBySchema("data", windowSchema(), config, key, text); !ok) return ok;
        if (config["lookback"] == Value(std::int64_t(0))) config = {};
        auto windows = windowSpec(config);
        if (!windows) return windows.error();
        data.windows = std::move(*windows);
    } else if (key == "time") data.timeColumn = text;
    else if (key == "group") data.groupColumn = text;
    else if (const auto *generator = findPart(PartKind::Generator, data.generator))
        return setBySchema(data.generator, generator->schema, data.generatorConfig, key, text);
    else return makeError("E-FIELD", NL_TR("cli", "The data have no field “{0}”. They have: split, split_seed, target, drop, time, group, lookback, horizon, stride, numbering, gaps, fit, past_target, STEP.FIELD."), {key});
    return {};
}

Result<void> setNode(Project &project, const std::string &name, const std::string &key, const std::string &text)
{
    const auto id = project.graph.findByName(name);
    if (!id) return makeError("E-NODE", NL_TR("cli", "There is no layer “{0}”, and “{0}” is not optimizer, training or data."), {name});
    auto &node = project.graph.nodes[id];
    if (key == "trainable" && (text == "true" || text == "false")) {
        node.trainable = text == "true";
        return {};
    }
    const auto *info = findPart(PartKind::Layer, node.type);
    if (!info) return makeError("E-NODE", NL_TR("cli", "The layer “{0}” has the unknown type “{1}”."), {name, node.type});
    return setBySchema(name, info->schema, node.config, key, text);
}

} // namespace

Result<void> setField(Project &project, const std::string &key, const std::string &value)
{
    const auto dot = key.find('.');
    if (dot == std::string::npos)
        return makeError("E-KEY", NL_TR("cli", "“{0}” is no key. Keys are optimizer.FIELD, training.FIELD, data.FIELD and LAYER.FIELD."), {key});
    const auto owner = key.substr(0, dot), field = key.substr(dot + 1);
    if (owner == "optimizer") return setOptimizer(project, field, value);
    if (owner == "training") return setBySchema("training", trainingSchema(), project.training, field, value);
    if (owner == "data") return setData(project, field, value);
    return setNode(project, owner, field, value);
}

} // namespace netloom::cli
