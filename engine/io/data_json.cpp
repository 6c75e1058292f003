#include "data/windows.h"
#include "io/project_parts.h"

#include <QDir>
#include <QFileInfo>

namespace netloom {

namespace {

Error wrongData(std::string what) { return makeError("E-DATA-FILE", NL_TR("io", "the data description is damaged: {0}"), {std::move(what)}); }

std::vector<std::string> textsFrom(const Json &json)
{
    std::vector<std::string> texts;
    for (const auto &item : json.items()) texts.push_back(item.text());
    return texts;
}

Json stepsToJson(const std::vector<RecipeStep> &steps)
{
    Json list = Json::array();
    for (const auto &step : steps) {
        Json json = Json::object();
        json.set("type", step.type).set("config", toJson(step.config));
        if (!step.state.empty()) json.set("state", toJson(step.state));
        if (!step.enabled) json.set("enabled", false);
        list.push(std::move(json));
    }
    return list;
}

Result<std::vector<RecipeStep>> stepsFromJson(const Json &json)
{
    std::vector<RecipeStep> steps;
    for (const auto &item : json.items()) {
        RecipeStep step{item["type"].text(), valuesFromJson(item["config"]), valuesFromJson(item["state"]), item["enabled"].boolean(true)};
        if (step.type.empty()) return wrongData("a preparation step has no type");
        steps.push_back(std::move(step));
    }
    return steps;
}

std::string letter(char c) { return c ? std::string(1, c) : std::string(); }

Json csvToJson(const CsvOptions &csv)
{
    Json types = Json::object();
    for (const auto &[column, type] : csv.types) types.set(column, name(type));
    Json json = Json::object();
    json.set("delimiter", letter(csv.delimiter)).set("quote", letter(csv.quote)).set("decimal", letter(csv.decimal));
    if (csv.header) json.set("header", *csv.header);
    json.set("encoding", csv.encoding).set("skip_rows", csv.skipRows);
    if (csv.comment) json.set("comment", letter(*csv.comment));
    if (csv.dayFirst) json.set("day_first", *csv.dayFirst);
    json.set("missing", Json::list(csv.missingTokens)).set("types", std::move(types));
    if (!csv.chosen.empty()) json.set("chosen_types", Json::list(std::vector<std::string>(csv.chosen.begin(), csv.chosen.end())));
    return json;
}

Result<CsvOptions> csvFromJson(const Json &json)
{
    CsvOptions csv;
    const auto one = [&](const char *key) { const auto t = json[key].text(); return t.size() == 1 ? t[0] : '\0'; };
    csv.delimiter = one("delimiter");
    csv.quote = one("quote");
    csv.decimal = one("decimal");
    if (json["header"].isBool()) csv.header = json["header"].boolean();
    if (json.has("comment")) csv.comment = one("comment");
    if (json["day_first"].isBool()) csv.dayFirst = json["day_first"].boolean();
    csv.encoding = json["encoding"].text();
    const auto skip = json["skip_rows"].integer();
    if (skip < -1 || skip > 1000000000) return wrongData("an impossible number of skipped rows");
    csv.skipRows = int(skip);
    if (json["missing"].isArray()) csv.missingTokens = textsFrom(json["missing"]);
    for (const auto &[column, type] : json["types"].members()) {
        const auto known = columnType(type.text());
        if (!known) return wrongData("column type “" + type.text() + "”");
        csv.types[column] = *known;
    }
    for (auto &column : textsFrom(json["chosen_types"])) csv.chosen.insert(std::move(column));
    return csv;
}

Json filesToJson(const DataSpec &data, const std::string &folder)
{
    Json files = Json::array();
    for (std::size_t i = 0; i < data.files.size(); ++i) {
        const auto &file = data.files[i];
        Json json = Json::object();
        json.set("path", file.path);
        if (!folder.empty()) json.set("relative", QDir(QString::fromStdString(folder)).relativeFilePath(QString::fromStdString(file.path)).toStdString());
        json.set("sha256", file.sha256).set("bytes", file.bytes);
        if (file.embedded) json.set("entry", embeddedName(data, i));
        files.push(std::move(json));
    }
    return files;
}

void filesFromJson(const Json &json, const std::string &folder, DataSpec &data)
{
    for (const auto &item : json.items()) {
        DataFile file{item["path"].text(), item["sha256"].text(), item["bytes"].natural(), item.has("entry")};
        // A project folder that moved with its data: the place relative to the project comes first.
        const auto relative = item["relative"].text();
        if (!file.embedded && !folder.empty() && !relative.empty()) {
            const auto path = QDir::cleanPath(QDir(QString::fromStdString(folder)).filePath(QString::fromStdString(relative)));
            if (QFileInfo(path).isFile()) file.path = path.toStdString();
        }
        data.files.push_back(std::move(file));
    }
}

} // namespace

std::string embeddedName(const DataSpec &data, std::size_t file)
{
    const auto base = [&](std::size_t i) { return QFileInfo(QString::fromStdString(data.files[i].path)).fileName().toStdString(); };
    auto name = base(file);
    if (name.empty()) name = "data";
    for (std::size_t i = 0; i < file; ++i)
        if (base(i) == name) return std::to_string(file + 1) + '-' + name;
    return name;
}

Json dataToJson(const Project &project, const std::string &folder)
{
    const auto &data = project.data;
    Json json = Json::object();
    json.set("files", filesToJson(data, folder));
    if (!data.generator.empty()) json.set("generator", data.generator).set("generator_config", toJson(data.generatorConfig));
    json.set("csv", csvToJson(data.csv));
    json.set("targets", Json::list(data.targets)).set("drop", Json::list(data.drop));
    json.set("time_column", data.timeColumn).set("group_column", data.groupColumn);
    json.set("steps", stepsToJson(data.steps));
    json.set("split", toText(data.split)).set("split_seed", data.split.seed);
    if (data.ownTargets) json.set("own_targets", true);
    if (!data.weightColumn.empty()) json.set("weight_column", data.weightColumn);
    if (data.windows.on()) json.set("windows", toJson(toValues(data.windows)));
    if (!data.inputs.empty()) {
        Json inputs = Json::array();
        for (const auto &input : data.inputs) inputs.push(Json::object().set("name", input.name).set("columns", Json::list(input.columns)));
        json.set("inputs", std::move(inputs));
    }
    Json fitted = Json::object();
    fitted.set("steps", stepsToJson(project.fittedSteps)).set("features", Json::list(project.featureNames));
    fitted.set("classes", Json::list(project.classes));
    if (!project.targetClasses.empty()) {
        Json classes = Json::array();
        for (const auto &names : project.targetClasses) classes.push(Json::list(names));
        fitted.set("target_classes", std::move(classes));
    }
    return json.set("fitted", std::move(fitted));
}

Result<void> dataFromJson(const Json &json, const std::string &folder, Project &project)
{
    if (!json.isObject()) return wrongData("it is not an object");
    DataSpec data;
    filesFromJson(json["files"], folder, data);
    data.generator = json["generator"].text();
    data.generatorConfig = valuesFromJson(json["generator_config"]);
    auto csv = csvFromJson(json["csv"]);
    if (!csv) return csv.error();
    data.csv = std::move(*csv);
    data.targets = textsFrom(json["targets"]);
    data.drop = textsFrom(json["drop"]);
    data.timeColumn = json["time_column"].text();
    data.groupColumn = json["group_column"].text();
    auto steps = stepsFromJson(json["steps"]);
    if (!steps) return steps.error();
    data.steps = std::move(*steps);
    auto split = parseSplit(json["split"].text("random"));
    if (!split) return wrongData(message(split.error()));
    data.split = std::move(*split);
    data.split.seed = std::uint32_t(json["split_seed"].natural());
    data.ownTargets = json["own_targets"].boolean(false);
    data.weightColumn = json["weight_column"].text();
    if (json["windows"].isObject()) {
        auto windows = windowSpec(valuesFromJson(json["windows"]));
        if (!windows) return wrongData(message(windows.error()));
        data.windows = std::move(*windows);
    }
    for (const auto &item : json["inputs"].items()) data.inputs.push_back({item["name"].text(), textsFrom(item["columns"])});
    const auto &fitted = json["fitted"];
    project.targetClasses.clear();
    for (const auto &item : fitted["target_classes"].items()) project.targetClasses.push_back(textsFrom(item));
    auto fittedSteps = stepsFromJson(fitted["steps"]);
    if (!fittedSteps) return fittedSteps.error();
    project.fittedSteps = std::move(*fittedSteps);
    project.featureNames = textsFrom(fitted["features"]);
    project.classes = textsFrom(fitted["classes"]);
    project.data = std::move(data);
    return {};
}

} // namespace netloom
