#include "cli/reference.h"

#include "core/words.h"
#include "layers/layer.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace netloom::cli {

namespace {

struct OptionRow { std::string key, title, def, range, tooltip; };

/// One part, as text without markup.
struct Entry {
    std::string type, title, doc;
    std::vector<std::pair<std::string, std::string>> facts; ///< aliases, Keras, ONNX
    std::vector<OptionRow> options;
    std::vector<std::string> examples, errors;
};

struct Chapter { std::string title; std::vector<Entry> entries; };

std::string chapterTitle(PartKind kind)
{
    switch (kind) {
    case PartKind::Layer: return "Layers";
    case PartKind::Activation: return "Activations";
    case PartKind::Loss: return "Losses";
    case PartKind::Metric: return "Metrics";
    case PartKind::Optimizer: return "Optimisers";
    case PartKind::Schedule: return "Learning rate schedules";
    case PartKind::Initializer: return "Initialisers";
    case PartKind::Regularizer: return "Regularisers";
    case PartKind::Constraint: return "Constraints";
    case PartKind::Step: return "Preparation steps";
    case PartKind::Reader: return "File readers";
    case PartKind::Generator: return "Synthetic data";
    case PartKind::Fitter: return "Models that are no network";
    case PartKind::Check: return "Checks";
    case PartKind::Exporter: return "Exporters";
    }
    return {};
}

std::string defaultText(const Field &field)
{
    if (std::holds_alternative<std::monostate>(field.def)) return field.optional ? "none" : "must be given";
    const std::string text = toText(field.def);
    return text.empty() ? "empty" : text;
}

std::string allowed(const Field &field)
{
    std::string text;
    switch (field.kind) {
    case FieldKind::Int: text = "whole number"; break;
    case FieldKind::Number: text = "number"; break;
    case FieldKind::Text: text = "text"; break;
    case FieldKind::Shape: text = "sizes such as [28,28]"; break;
    case FieldKind::NumberList: text = "numbers such as [1,0.5]"; break;
    case FieldKind::TextList: text = "names such as [a,b]"; break;
    case FieldKind::Part: text = "any " + field.partKind; break;
    case FieldKind::Bool:
    case FieldKind::Choice: return rangeText(field) + (field.optional ? ", none" : "");
    }
    if (std::isfinite(field.min) || std::isfinite(field.max)) text += " " + rangeText(field);
    if (!field.unit.empty()) text += " " + field.unit;
    return text + (field.optional ? ", or none" : "");
}

/// What the program itself says about values that it refuses.
void optionErrors(const PartInfo &part, std::vector<std::string> &list)
{
    const auto tried = [&](const Field &field, const Value &value) {
        if (const auto r = part.schema.complete({{field.key, value}}); !r) list.push_back(r.error().code + ": " + message(r.error()));
    };
    for (const Field &field : part.schema.fields) {
        if (field.kind == FieldKind::Choice) tried(field, std::string("other"));
        if (field.kind != FieldKind::Int && field.kind != FieldKind::Number) continue;
        if (std::isfinite(field.min)) tried(field, field.minOpen ? field.min : field.min - 1);
        if (std::isfinite(field.max)) tried(field, field.maxOpen ? field.max : field.max + 1);
    }
}

/// … and about inputs of a layer that do not fit: no axis, some axes, indices, two that differ.
void inputErrors(const PartInfo &part, std::vector<std::string> &list)
{
    const std::vector<std::vector<Port>> tries{{Port{Shape{}}}, {Port{Shape{4}}}, {Port{Shape{5, 4}}}, {Port{Shape{6, 5, 4}}}, {Port{Shape{4}, DType::i32}},
                                               {Port{Shape{4}}, Port{Shape{3}}}, {Port{Shape{5, 4}}, Port{Shape{5, 3}}}};
    std::set<std::string> known;
    for (const PartCase &c : part.cases) {
        const auto completed = part.schema.complete(c.config);
        if (!completed) continue;
        const auto layer = makePart<Layer>(part, *completed);
        for (const auto &ports : tries) {
            const int n = int(ports.size());
            if (n < layer->minInputs() || (layer->maxInputs() >= 0 && n > layer->maxInputs())) continue;
            const auto out = layer->infer(ports);
            if (!out && known.insert(out.error().code + out.error().text).second) list.push_back(out.error().code + ": " + message(out.error()));
        }
    }
}

Entry entryOf(const PartInfo &part)
{
    Entry e{.type = part.type, .title = part.title, .doc = part.doc, .facts = {}, .options = {}, .examples = {}, .errors = {}};
    if (!part.aliases.empty()) e.facts.emplace_back("Also called", join(part.aliases));
    if (!part.category.empty()) e.facts.emplace_back("Group", part.category);
    if (!part.keras.empty()) e.facts.emplace_back("Keras", part.keras);
    if (!part.onnx.empty()) e.facts.emplace_back("ONNX", part.onnx);
    for (const Field &f : part.schema.fields) {
        std::string names = f.key;
        for (const auto &alias : f.aliases) names += ", " + alias;
        e.options.push_back({names, f.title, defaultText(f), allowed(f), f.tooltip});
    }
    std::set<std::string> shown;
    for (const PartCase &c : part.cases) {
        std::string text = partText(part, c.config);
        for (std::size_t i = 0; i < c.inputs.size(); ++i) text += (i ? ", " : "   for ") + toText(Shape(c.inputs[i]));
        if (!c.output.empty()) text += " gives " + toText(Shape(c.output));
        if (c.parameters > 0) text += ", " + std::to_string(c.parameters) + " parameters";
        if (shown.size() < 4 && shown.insert(text).second) e.examples.push_back(text);
    }
    optionErrors(part, e.errors);
    if (part.kind == PartKind::Layer) inputErrors(part, e.errors);
    return e;
}

std::string replaced(std::string_view text, const std::vector<std::pair<char, std::string_view>> &rules)
{
    std::string out;
    for (const char c : text) {
        const auto it = std::find_if(rules.begin(), rules.end(), [c](const auto &r) { return r.first == c; });
        if (it == rules.end()) out += c;
        else out += it->second;
    }
    return out;
}

// Formulas are full of * and _, which are marks in Markdown.
std::string md(std::string_view text)
{
    return replaced(text, {{'|', "\\|"}, {'*', "\\*"}, {'_', "\\_"}, {'<', "&lt;"}, {'[', "\\["}, {'`', "\\`"}, {'\n', " "}});
}
std::string code(std::string_view text) { return "`" + replaced(text, {{'`', "'"}, {'|', "\\|"}, {'\n', " "}}) + "`"; }
std::string html(std::string_view text) { return replaced(text, {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}}); }

std::string markdown(const std::vector<Chapter> &chapters)
{
    std::string out = "# Netloom reference\n\nEvery part that a network or a project can use, with all options; written by `netloom-cli types`.\n";
    for (const Chapter &chapter : chapters) {
        out += "\n## " + chapter.title + "\n";
        for (const Entry &e : chapter.entries) {
            out += "\n### " + md(e.title) + " · " + code(e.type) + "\n\n" + md(e.doc) + "\n\n";
            for (const auto &[label, text] : e.facts) out += "- " + label + ": " + md(text) + "\n";
            if (!e.options.empty()) out += "\n| option | default | allowed | |\n|---|---|---|---|\n";
            for (const OptionRow &o : e.options)
                out += "| " + code(o.key) + " | " + code(o.def) + " | " + md(o.range) + " | **" + md(o.title) + "**: " + md(o.tooltip) + " |\n";
            if (!e.examples.empty()) out += "\nExamples:\n\n";
            for (const auto &text : e.examples) out += "- " + code(text) + "\n";
            if (!e.errors.empty()) out += "\nErrors:\n\n";
            for (const auto &text : e.errors) out += "- " + md(text) + "\n";
        }
    }
    return out;
}

constexpr const char *kHead = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Netloom reference</title>
<style>
body { font: 15px/1.5 sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; color: #1c2430; background: #fff; }
h2 { border-bottom: 1px solid #ccd3dc; margin-top: 2.5em; }
h3 code, td code, li code { background: #eef1f5; padding: 0 .3em; border-radius: 3px; }
table { border-collapse: collapse; width: 100%; }
td, th { text-align: left; vertical-align: top; border-bottom: 1px solid #e3e7ec; padding: .3em .6em .3em 0; }
nav a { margin-right: 1em; }
@media (prefers-color-scheme: dark) { body { color: #dde3ea; background: #171b21; } h3 code, td code, li code { background: #272e38; }
  td, th { border-color: #303844; } a { color: #7db5ff; } }
</style>
</head>
<body>
<h1>Netloom reference</h1>
<p>Every part that a network or a project can use, with all options; written by <code>netloom-cli types</code>.</p>
)";

std::string htmlEntry(const std::string &chapter, const Entry &e)
{
    std::string out = "<h3 id=\"" + html(chapter + "-" + e.type) + "\">" + html(e.title) + " <code>" + html(e.type) + "</code></h3>\n<p>" + html(e.doc) + "</p>\n<ul>\n";
    for (const auto &[label, text] : e.facts) out += "<li>" + html(label) + ": " + html(text) + "</li>\n";
    out += "</ul>\n";
    if (!e.options.empty()) out += "<table>\n<tr><th>option</th><th>default</th><th>allowed</th><th></th></tr>\n";
    for (const OptionRow &o : e.options)
        out += "<tr><td><code>" + html(o.key) + "</code></td><td><code>" + html(o.def) + "</code></td><td>" + html(o.range) + "</td><td><b>" + html(o.title) + "</b>: "
               + html(o.tooltip) + "</td></tr>\n";
    if (!e.options.empty()) out += "</table>\n";
    const auto list = [&](const char *title, const std::vector<std::string> &items, bool asCode) {
        if (items.empty()) return;
        out += std::string("<p>") + title + ":</p>\n<ul>\n";
        for (const auto &item : items) out += asCode ? "<li><code>" + html(item) + "</code></li>\n" : "<li>" + html(item) + "</li>\n";
        out += "</ul>\n";
    };
    list("Examples", e.examples, true);
    list("Errors", e.errors, false);
    return out;
}

std::string htmlPage(const std::vector<Chapter> &chapters)
{
    std::string out = kHead;
    out += "<nav>\n";
    for (const Chapter &c : chapters) out += "<a href=\"#" + html(c.title) + "\">" + html(c.title) + "</a>\n";
    out += "</nav>\n";
    for (const Chapter &c : chapters) {
        out += "<h2 id=\"" + html(c.title) + "\">" + html(c.title) + "</h2>\n";
        for (const Entry &e : c.entries) out += htmlEntry(c.title, e);
    }
    return out + "</body>\n</html>\n";
}

} // namespace

std::string reference(const std::vector<PartKind> &kinds, ReferenceFormat format)
{
    std::vector<Chapter> chapters;
    for (const PartKind kind : kinds) {
        Chapter chapter{chapterTitle(kind), {}};
        for (const PartInfo *part : parts(kind)) chapter.entries.push_back(entryOf(*part));
        if (!chapter.entries.empty()) chapters.push_back(std::move(chapter));
    }
    return format == ReferenceFormat::Html ? htmlPage(chapters) : markdown(chapters);
}

} // namespace netloom::cli
