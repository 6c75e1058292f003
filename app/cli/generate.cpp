#include "cli/cli.h"
#include "data/csv.h"
#include "data/generator.h"
#include "io/files.h"

namespace netloom::cli {

namespace {

struct Options {
    std::string name, output, rows, seed;
    std::vector<std::string> fields;
};

Result<void> setOption(const PartInfo &part, Values &config, const std::string &key, const std::string &text)
{
    const auto *field = part.schema.find(key);
    if (!field) {
        std::string keys;
        for (const auto &f : part.schema.fields) keys += (keys.empty() ? "" : ", ") + f.key;
        return makeError("E-FIELD", NL_TR("cli", "The generator “{0}” has no field “{1}”. It has: {2}."), {part.type, key, keys});
    }
    auto value = part.schema.parse(*field, text);
    if (!value) return value.error();
    config[field->key] = std::move(*value);
    return {};
}

Result<Values> configOf(const PartInfo &part, const Options &options)
{
    Values config;
    std::vector<std::pair<std::string, std::string>> given;
    if (!options.rows.empty()) given.emplace_back("rows", options.rows);
    if (!options.seed.empty()) given.emplace_back("seed", options.seed);
    for (const auto &text : options.fields) {
        auto pair = keyValue(text, "generate");
        if (!pair) return pair.error();
        given.push_back(std::move(*pair));
    }
    for (const auto &[key, text] : given)
        if (auto ok = setOption(part, config, key, text); !ok) return ok.error();
    return config;
}

int run(const Options &options, Output &out)
{
    const auto *part = findPart(PartKind::Generator, options.name);
    if (!part) {
        std::string known;
        for (const auto *p : parts(PartKind::Generator)) known += (known.empty() ? "" : ", ") + p->type;
        return out.fail("There is no generator “" + options.name + "”. The generators are: " + known + ".");
    }
    if (!options.output.empty())
        if (auto ok = checkWritable(options.output); !ok) return out.fail(ok.error());
    const auto config = configOf(*part, options);
    if (!config) return out.fail(config.error());
    const auto table = generate(part->type, *config);
    if (!table) return out.fail(table.error());
    const auto csv = writeCsv(*table);
    if (options.output.empty()) {
        if (!out.json()) out.raw(csv);
    } else if (auto ok = writeFileBytes(options.output, csv); !ok) {
        return out.fail(ok.error());
    }
    Json columns = Json::array();
    for (const auto &column : table->columns) columns.push(column.name());
    const auto completed = part->schema.complete(*config);
    const auto target = completed ? makePart<Generator>(*part, *completed)->target() : std::string();
    out.object(Json::object().set("name", part->type).set("rows", std::uint64_t(table->rows())).set("columns", std::move(columns))
                   .set("target", target).set("file", options.output.empty() ? Json() : Json(options.output)));
    if (!options.output.empty())
        out.line("Wrote " + count(table->rows()) + " rows, " + count(table->columns.size()) + " columns to " + options.output + "; the target is “" + target + "”.");
    return kOk;
}

} // namespace

void addGenerate(CLI::App &app, Cli &cli)
{
    auto options = std::make_shared<Options>();
    auto *command = addCommand(app, cli, "generate", "Synthetic data as CSV", "netloom-cli generate spirals --rows 400 --seed 1 -o spirals.csv", run, options);
    command->add_option("name", options->name, "Generator (see `netloom-cli types --kind generator`)")->required()->type_name("NAME");
    command->add_option("fields", options->fields, "Options of the generator")->type_name("FIELD=VALUE");
    command->add_option("--rows", options->rows, "Number of rows")->type_name("N");
    command->add_option("--seed", options->seed, "Seed of the random numbers")->check(seedError)->type_name("N");
    command->add_option("-o,--output", options->output, "CSV file to write (default: standard output)")->type_name("FILE")->check(notEmpty);
}

} // namespace netloom::cli
