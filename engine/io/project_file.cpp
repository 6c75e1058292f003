#include "io/archive.h"
#include "io/files.h"
#include "io/project_parts.h"
#include "io/safetensors.h"
#include "layers/layer.h"

#include <QFileInfo>

namespace netloom {

namespace {

constexpr std::int64_t kFormat = 1;
constexpr const char *kMimeType = "application/x-netloom";
constexpr const char *kBest = "tensors/best.safetensors", *kResume = "tensors/resume.safetensors";

std::string folderOf(const std::string &path)
{
    return QFileInfo(QString::fromStdString(path)).absolutePath().toStdString();
}

Error inEntry(const std::string &entry, const Error &why)
{
    return makeError("E-PROJECT", NL_TR("io", "“{0}”: {1}"), {entry, message(why)});
}

std::string tensorName(const Graph &graph, const ParamKey &key)
{
    const auto node = graph.nodes.find(key.node);
    return node == graph.nodes.end() ? std::string() : node->second.name + '/' + key.name;
}

SafeTensors modelTensors(const Project &project, const ParamValues &values)
{
    SafeTensors file;
    for (const auto &[key, tensor] : values)
        if (const auto name = tensorName(project.graph, key); !name.empty() && tensor) file.tensors[name] = tensor;
    return file;
}

SafeTensors optimizerTensors(const Project &project)
{
    SafeTensors file;
    for (const auto &[key, values] : project.state.optimizerSlots) {
        const auto name = tensorName(project.graph, key);
        for (std::size_t i = 0; i < values.size() && !name.empty(); ++i)
            if (values[i]) file.tensors[name + "/" + std::to_string(i)] = values[i];
    }
    return file;
}

std::vector<ArchiveEntry> entriesOf(const Project &project, const std::string &folder)
{
    std::vector<ArchiveEntry> entries;
    const auto text = [&](const char *name, const Json &json) { entries.push_back({name, json.dump(1) + '\n'}); };
    text("graph.json", graphToJson(project.graph));
    text("layout.json", layoutToJson(project.layout));
    text("data.json", dataToJson(project, folder));
    text("training.json", trainingToJson(project));
    entries.push_back({"history.csv", historyToCsv(project.runs)});
    if (check(project.graph, storedPorts(project)).ok()) {
        entries.push_back({"tensors/model.safetensors", writeSafeTensors(modelTensors(project, project.state.weights)), true});
        for (const auto &[name, values] : {std::pair{kBest, &project.state.bestWeights}, std::pair{kResume, &project.state.resumeWeights}})
            if (!values->empty()) entries.push_back({name, writeSafeTensors(modelTensors(project, *values)), true});
        entries.push_back({"tensors/optimizer.safetensors", writeSafeTensors(optimizerTensors(project)), true});
    }
    for (std::size_t i = 0; i < project.data.files.size(); ++i) {
        const auto name = embeddedName(project.data, i);
        const auto bytes = project.embedded.find(name);
        if (project.data.files[i].embedded && bytes != project.embedded.end()) entries.push_back({"data/" + name, bytes->second});
    }
    return entries;
}

Json manifestOf(const std::vector<ArchiveEntry> &entries)
{
    Json list = Json::array();
    for (const auto &entry : entries)
        list.push(Json::object().set("name", entry.name).set("size", std::uint64_t(entry.bytes.size())).set("sha256", sha256(entry.bytes)));
    return Json::object().set("format", kFormat).set("program", "netloom " NETLOOM_VERSION).set("entries", std::move(list));
}

using Entries = std::map<std::string, std::string>;

/// Compares what is in the archive with the manifest, both ways.
Result<void> checkManifest(const Json &manifest, const Entries &entries)
{
    std::size_t known = 2; // mimetype and the manifest itself
    for (const auto &item : manifest["entries"].items()) {
        const auto name = item["name"].text();
        const auto found = entries.find(name);
        if (found == entries.end()) return makeError("E-PROJECT", NL_TR("io", "the entry “{0}” is missing"), {name});
        if (found->second.size() != item["size"].natural(~0ull) || sha256(found->second) != item["sha256"].text())
            return makeError("E-PROJECT", NL_TR("io", "the entry “{0}” was changed or is damaged (its checksum differs)"), {name});
        ++known;
    }
    if (known != entries.size()) return makeError("E-PROJECT", NL_TR("io", "there are entries that the manifest does not know"));
    return {};
}

Result<Json> jsonEntry(const Entries &entries, const std::string &name)
{
    const auto found = entries.find(name);
    if (found == entries.end()) return makeError("E-PROJECT", NL_TR("io", "the entry “{0}” is missing"), {name});
    auto json = parseJson(found->second);
    if (!json) return inEntry(name, json.error());
    return json;
}

void note(Project &project, const char *text, std::vector<std::string> args = {}) { project.notes.push_back(format(text, args)); }

/// "NODE/PARAM" to its key; nothing if no such node.
std::optional<ParamKey> keyOf(const Graph &graph, const std::string &name)
{
    const auto slash = name.find('/');
    if (slash == std::string::npos) return {};
    const auto node = graph.findByName(name.substr(0, slash));
    if (!node) return {};
    return ParamKey{node, name.substr(slash + 1)};
}

struct Expected {
    bool known = false;                     ///< the graph checks: shapes can be compared
    std::map<ParamKey, Shape> shapes;
    bool fits(const ParamKey &key, const Shape &shape) const
    {
        if (!known) return true;
        const auto it = shapes.find(key);
        return it != shapes.end() && it->second == shape;
    }
};

Result<void> readModel(const Entries &entries, const Expected &expected, Project &project)
{
    const std::string entry = "tensors/model.safetensors";
    const auto found = entries.find(entry);
    if (found == entries.end()) return {};
    auto file = readSafeTensors(found->second);
    if (!file) return inEntry(entry, file.error());
    for (const auto &[name, tensor] : file->tensors) {
        const auto key = keyOf(project.graph, name);
        if (key && expected.fits(*key, tensor->shape)) project.state.weights[*key] = tensor;
        else note(project, NL_TR("io", "The stored weights “{0}” fit no layer and were left out."), {name});
    }
    return {};
}

/// Weights that a run goes on with beside those of the model; what fits nothing is left out.
Result<void> readOthers(const Entries &entries, const char *entry, const Expected &expected, const Project &project, ParamValues &to)
{
    const auto found = entries.find(entry);
    if (found == entries.end()) return {};
    auto file = readSafeTensors(found->second);
    if (!file) return inEntry(entry, file.error());
    for (const auto &[name, tensor] : file->tensors)
        if (const auto key = keyOf(project.graph, name); key && expected.fits(*key, tensor->shape)) to[*key] = tensor;
    return {};
}

Result<void> readOptimizer(const Entries &entries, const Expected &expected, Project &project)
{
    const std::string entry = "tensors/optimizer.safetensors";
    const auto found = entries.find(entry);
    if (found == entries.end()) return {};
    auto file = readSafeTensors(found->second);
    if (!file) return inEntry(entry, file.error());
    std::map<ParamKey, std::map<std::int64_t, TensorPtr>> byKey;
    for (const auto &[name, tensor] : file->tensors) {
        const auto slash = name.rfind('/');
        const auto index = slash == std::string::npos ? std::nullopt : parseInteger(std::string_view(name).substr(slash + 1));
        const auto key = index ? keyOf(project.graph, name.substr(0, slash)) : std::nullopt;
        if (key && *index >= 0 && *index < 64 && expected.fits(*key, tensor->shape)) byKey[*key][*index] = tensor;
        else note(project, NL_TR("io", "The stored optimizer state “{0}” fits no layer and was left out."), {name});
    }
    for (const auto &[key, byIndex] : byKey) {
        if (byIndex.rbegin()->first + 1 != std::int64_t(byIndex.size()))
            return inEntry(entry, makeError("E-PROJECT", NL_TR("io", "a part of the optimizer's state is missing")));
        for (const auto &[index, tensor] : byIndex) project.state.optimizerSlots[key].push_back(tensor);
    }
    return {};
}

Result<void> readData(const Entries &entries, Project &project)
{
    for (std::size_t i = 0; i < project.data.files.size(); ++i) {
        const auto &file = project.data.files[i];
        if (!file.embedded) continue;
        const auto name = embeddedName(project.data, i);
        const auto found = entries.find("data/" + name);
        if (found == entries.end() || sha256(found->second) != file.sha256)
            return makeError("E-PROJECT", NL_TR("io", "the embedded data “{0}” are missing or were changed"), {name});
        project.embedded[name] = found->second;
    }
    return {};
}

Result<Project> readEntries(const Entries &entries, const std::string &folder)
{
    const auto mime = entries.find("mimetype");
    if (mime == entries.end() || mime->second != kMimeType)
        return makeError("E-FOREIGN", NL_TR("io", "it is a zip archive, but not a Netloom project"));
    const auto manifest = jsonEntry(entries, "manifest.json");
    if (!manifest) return manifest.error();
    const auto version = (*manifest)["format"].integer();
    if (version < 1) return makeError("E-PROJECT", NL_TR("io", "its format number is missing"));
    if (auto ok = checkManifest(*manifest, entries); !ok) return ok.error();
    Project project;
    if (version > kFormat) {
        project.readOnly = true;
        note(project, NL_TR("io", "The file was written by a newer version ({0}): it can be used, but not saved. Update Netloom."),
             {(*manifest)["program"].text("?")});
    }
    const auto graph = jsonEntry(entries, "graph.json"), data = jsonEntry(entries, "data.json"), training = jsonEntry(entries, "training.json");
    for (const auto *json : {&graph, &data, &training})
        if (!*json) return json->error();
    auto parsed = graphFromJson(*graph);
    if (!parsed) return inEntry("graph.json", parsed.error());
    project.graph = std::move(*parsed);
    if (auto ok = dataFromJson(*data, folder, project); !ok) return inEntry("data.json", ok.error());
    if (auto ok = trainingFromJson(*training, project); !ok) return inEntry("training.json", ok.error());
    if (const auto layout = jsonEntry(entries, "layout.json"); layout) project.layout = layoutFromJson(*layout);
    else note(project, NL_TR("io", "Where the layers stand on the canvas was lost; they are laid out anew."));
    if (const auto history = entries.find("history.csv"); history != entries.end())
        if (auto ok = historyFromCsv(history->second, project.runs); !ok) return inEntry("history.csv", ok.error());
    const auto checked = check(project.graph, storedPorts(project));
    const Expected expected{checked.ok(), checked.ok() ? parameterShapes(project.graph, checked) : std::map<ParamKey, Shape>{}};
    if (auto ok = readModel(entries, expected, project); !ok) return ok.error();
    if (auto ok = readOptimizer(entries, expected, project); !ok) return ok.error();
    if (auto ok = readOthers(entries, kBest, expected, project, project.state.bestWeights); !ok) return ok.error();
    if (auto ok = readOthers(entries, kResume, expected, project, project.state.resumeWeights); !ok) return ok.error();
    for (const auto &[key, shape] : expected.shapes)
        if (!project.state.weights.contains(key))
            note(project, NL_TR("io", "The weights “{0}” are missing and start anew."), {tensorName(project.graph, key)});
    if (auto ok = readData(entries, project); !ok) return ok.error();
    return project;
}

} // namespace

std::map<ParamKey, Shape> parameterShapes(const Graph &graph, const Check &checked)
{
    std::map<ParamKey, Shape> shapes;
    for (const auto id : checked.order) {
        const auto &node = graph.nodes.at(id);
        if (node.sharedWith || checked.nodes.at(id).outputs.empty()) continue;
        const auto layer = makeLayer(graph, id, checked);
        if (!layer) continue;
        for (auto &spec : (*layer)->params(checked.nodes.at(id).inputs)) shapes[{id, spec.name}] = spec.shape;
    }
    return shapes;
}

std::string checkpointPath(const std::string &projectPath, std::uint64_t epoch, bool bestOnly)
{
    const QFileInfo info(QString::fromStdString(projectPath));
    const std::string tag = bestOnly ? std::string("best") : "epoch-" + std::to_string(epoch);
    return info.path().toStdString() + '/' + info.completeBaseName().toStdString() + '.' + tag + ".netloom";
}

Result<void> saveProject(const Project &project, const std::string &path)
{
    if (project.readOnly)
        return makeError("E-READ-ONLY", NL_TR("io", "The project was written by a newer version and cannot be saved without loss. Update Netloom."));
    auto entries = entriesOf(project, folderOf(path));
    entries.insert(entries.begin(), {{"mimetype", kMimeType, true}, {"manifest.json", manifestOf(entries).dump(1) + '\n'}});
    const auto bytes = writeArchive(entries);
    if (!bytes) return makeError("E-SAVE", NL_TR("io", "Could not save “{0}”: {1}. The old file, if any, is unchanged."), {path, message(bytes.error())});
    return writeFileBytes(path, *bytes);
}

Result<Project> loadProject(const std::string &path)
{
    const auto bytes = readFileBytes(path);
    if (!bytes) return bytes.error();
    const auto refuse = [&](const Error &why) {
        return makeError("E-PROJECT", NL_TR("io", "“{0}” is no usable Netloom project: {1}. Nothing was changed; try a backup of it."), {path, message(why)});
    };
    if (bytes->empty()) return refuse(makeError("E-EMPTY", NL_TR("io", "the file is empty")));
    const auto entries = readArchive(*bytes);
    if (!entries) return refuse(entries.error());
    auto project = readEntries(*entries, folderOf(path));
    if (!project) return refuse(project.error());
    return project;
}

} // namespace netloom
