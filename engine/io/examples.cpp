#include "data/generator.h"
#include "io/examples_sequences.h"
#include "io/import.h"
#include "io/project_parts.h"

#include <QFile>

namespace netloom {

namespace {

Result<Project> spirals(const Example &example)
{
    NewProject spec;
    spec.title = example.title;
    spec.data.generator = "spirals";
    spec.data.generatorConfig = {{"rows", std::int64_t(1000)}}; // with half of them the arms are too thinly sampled to be learnt
    spec.seed = 1;
    spec.network = "dense 32 relu; dense 32 relu; dense 1 sigmoid";
    spec.training = {{"optimizer", std::string("adam(learning_rate=0.01)")}, {"epochs", std::int64_t(200)}};
    const auto *part = findPart(PartKind::Generator, "spirals");
    if (!part) return makeError("E-GENERATOR", NL_TR("io", "The generator “{0}” is missing from this build."), {"spirals"});
    auto config = part->schema.complete({});
    if (!config) return config.error();
    spec.data.targets = {makePart<Generator>(*part, *config)->target()};
    const auto table = generate(spec.data.generator, spec.data.generatorConfig);
    if (!table) return table.error();
    return newProject(*table, spec);
}

Result<Project> iris(const Example &example)
{
    QFile file(QStringLiteral(":/datasets/iris.csv"));
    if (!file.open(QIODevice::ReadOnly)) return makeError("E-EXAMPLE", NL_TR("io", "The data of the example “{0}” are missing from this build."), {"iris"});
    const auto bytes = file.readAll().toStdString();
    auto read = readTable("iris.csv", bytes, {});
    if (!read) return read.error();
    NewProject spec;
    spec.title = example.title;
    spec.data.files = {{"iris.csv", sha256(bytes), bytes.size(), true}};
    spec.data.csv = read->dialect;
    for (const auto &column : read->table.columns) spec.data.csv.types[column.name()] = column.type();
    spec.data.targets = {"species"};
    spec.embedded = {{"iris.csv", bytes}};
    spec.seed = 1;
    spec.network = "dense 16 relu; dense 16 relu; dense 3 softmax";
    spec.training = {{"optimizer", std::string("adam(learning_rate=0.01)")}, {"batch_size", std::int64_t(16)}, {"epochs", std::int64_t(60)}};
    return newProject(read->table, spec);
}

Result<Project> sheetBreak(const SheetBreakModel &model)
{
    SplitSpec split = sheetBreakSplit();
    split.kind = model.split;
    return sheetBreakProject(model, model.preset, split, split.seed);
}

std::vector<ExampleEntry> makeGallery()
{
    std::vector<ExampleEntry> entries{
        {{"spirals", NL_TR("examples", "Two spirals"),
          NL_TR("examples", "Two arms of points wound around each other. No straight line parts them: watch two small hidden layers bend the boundary.")},
         spirals},
        {{"iris", NL_TR("examples", "Iris flowers"),
          NL_TR("examples", "Fisher's 150 flowers of 1936: four lengths in, one of three species out. Trains in a second.")},
         iris},
    };
    entries.insert(entries.end(), teachingExamples().begin(), teachingExamples().end());
    for (const auto *models : {&sheetBreakModels(), &sheetBreakSequences()})
        for (const SheetBreakModel &model : *models) entries.push_back({model.example, [&model](const Example &) { return sheetBreak(model); }});
    entries.insert(entries.end(), memoryExamples().begin(), memoryExamples().end());
    return entries;
}

const std::vector<ExampleEntry> &gallery()
{
    static const std::vector<ExampleEntry> entries = makeGallery();
    return entries;
}

} // namespace

std::vector<Example> examples()
{
    std::vector<Example> list;
    for (const auto &entry : gallery()) list.push_back(entry.example);
    return list;
}

Result<Project> openExample(std::string_view name)
{
    std::string known;
    for (const auto &entry : gallery()) {
        if (entry.example.name == name) {
            auto project = entry.open(entry.example);
            if (project) project->description = entry.example.text;
            return project;
        }
        known += (known.empty() ? "" : ", ") + entry.example.name;
    }
    return makeError("E-EXAMPLE", NL_TR("io", "There is no example “{0}”. The examples are: {1}."), {std::string(name), known});
}

} // namespace netloom
