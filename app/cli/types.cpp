#include "cli/cli.h"
#include "cli/reference.h"

#include <cmath>

namespace netloom::cli {

namespace {

struct Options { std::string kind, format; };

constexpr PartKind kKinds[] = {PartKind::Layer, PartKind::Activation, PartKind::Loss, PartKind::Metric, PartKind::Optimizer,
                               PartKind::Schedule, PartKind::Initializer, PartKind::Regularizer, PartKind::Constraint, PartKind::Step,
                               PartKind::Reader, PartKind::Generator, PartKind::Fitter, PartKind::Check, PartKind::Exporter};

const char *kindName(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Int: return "int";
    case FieldKind::Number: return "number";
    case FieldKind::Bool: return "bool";
    case FieldKind::Choice: return "choice";
    case FieldKind::Text: return "text";
    case FieldKind::Shape: return "shape";
    case FieldKind::Part: return "part";
    case FieldKind::NumberList: return "numbers";
    case FieldKind::TextList: return "texts";
    }
    return "";
}

Json fieldJson(const Field &field)
{
    Json json = Json::object();
    json.set("key", field.key).set("kind", kindName(field.kind)).set("default", toJson(field.def));
    json.set("min", field.min).set("max", field.max).set("min_open", field.minOpen).set("max_open", field.maxOpen);
    json.set("choices", Json::list(field.choices)).set("part_kind", field.partKind).set("optional", field.optional);
    json.set("unit", field.unit).set("title", field.title).set("tooltip", field.tooltip);
    return json.set("aliases", Json::list(field.aliases)).set("live", field.live).set("main", field.main);
}

Json partJson(const PartInfo &part)
{
    Json fields = Json::array();
    for (const auto &field : part.schema.fields) fields.push(fieldJson(field));
    Json json = Json::object();
    json.set("kind", name(part.kind)).set("type", part.type).set("title", part.title).set("doc", part.doc).set("category", part.category);
    json.set("aliases", Json::list(part.aliases)).set("keras", part.keras).set("onnx", part.onnx);
    return json.set("fields", std::move(fields));
}

std::string boundsText(const Field &field)
{
    if (!field.choices.empty()) {
        std::string list;
        for (const auto &choice : field.choices) list += (list.empty() ? "" : " | ") + choice;
        return list;
    }
    if (!field.partKind.empty()) return field.partKind + (field.optional ? " or none" : "");
    if (std::isinf(field.min) && std::isinf(field.max)) return {};
    return (field.minOpen ? "(" : "[") + toText(field.min) + ", " + toText(field.max) + (field.maxOpen ? ")" : "]");
}

void printPart(const PartInfo &part, Output &out)
{
    out.line("  " + part.type + " — " + part.doc);
    for (const auto &field : part.schema.fields) {
        std::string text = "      " + field.key + " = " + (std::holds_alternative<std::monostate>(field.def) ? "none" : toText(field.def));
        if (const auto range = boundsText(field); !range.empty()) text += "   " + range;
        if (!field.unit.empty()) text += " " + field.unit;
        out.line(text);
    }
}

int run(const Options &options, Output &out)
{
    if (!options.format.empty()) {
        std::vector<PartKind> kinds;
        for (const auto kind : kKinds)
            if (options.kind.empty() || options.kind == name(kind)) kinds.push_back(kind);
        out.raw(reference(kinds, options.format == "html" ? ReferenceFormat::Html : ReferenceFormat::Markdown));
        return kOk;
    }
    Json list = Json::array();
    for (const auto kind : kKinds) {
        if (!options.kind.empty() && options.kind != name(kind)) continue;
        const auto all = parts(kind);
        if (!all.empty() && !out.json()) out.line(std::string(name(kind)));
        for (const auto *part : all) {
            list.push(partJson(*part));
            if (!out.json()) printPart(*part, out);
        }
    }
    out.object(Json::object().set("types", std::move(list)));
    return kOk;
}

} // namespace

void addTypes(CLI::App &app, Cli &cli)
{
    auto options = std::make_shared<Options>();
    auto *command = addCommand(app, cli, "types", "Every layer, loss, optimizer … with its options",
                               "netloom-cli types --kind layer", run, options);
    std::vector<std::string> kinds;
    for (const auto kind : kKinds) kinds.emplace_back(name(kind));
    command->add_option("--kind", options->kind, "Only this kind")->check(CLI::IsMember(kinds))->type_name("KIND");
    command->add_option("--format", options->format, "The reference page instead: options, ranges, examples, messages")
        ->check(CLI::IsMember({"markdown", "html"}))->excludes("--json");
}

} // namespace netloom::cli
