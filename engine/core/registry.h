#pragma once

#include "core/schema.h"

#include <functional>
#include <memory>
#include <span>

namespace netloom {

enum class PartKind { Layer, Activation, Loss, Metric, Optimizer, Schedule, Initializer, Regularizer, Constraint,
                      Step, Reader, Generator, Fitter, Check, Exporter };
NL_API std::string_view name(PartKind kind);              ///< "layer", "activation" …
NL_API std::optional<PartKind> partKind(std::string_view name);

/// What a case of the registry-driven tests builds: config, input shapes, and what must come out.
struct PartCase {
    Values config;
    std::vector<std::vector<int>> inputs;  ///< layers: input shapes; else free
    std::vector<int> output = {};          ///< layers: expected output shape (empty: unchecked)
    std::int64_t parameters = -1;          ///< layers: expected count (-1: unchecked)
    int indices = 0;                       ///< layers: inputs are int32 below this (0: numbers)
};

/// Everything the program knows about a part without making one. `make` holds the typed factory.
struct PartInfo {
    PartKind kind;
    std::string type;                      ///< Keras's snake-case name, unique within the kind
    std::string title, doc;                ///< translatable; doc: one line, formula where there is one
    std::string category = {};             ///< layers: "core", "recurrent", "convolution", "pooling", "regularize", "combine", "io", "special"
    Schema schema = {};
    std::string keras = {}, onnx = {};     ///< names there, or "no: reason"
    std::vector<std::string> aliases = {};
    std::vector<PartCase> cases = {};      ///< at least one; a part without cases fails the suite
    std::shared_ptr<void> factory = {};    ///< set by Registrar
};

/// All registered parts of a kind, sorted by type.
NL_API std::vector<const PartInfo *> parts(PartKind kind);
/// By type or alias; null if unknown.
NL_API const PartInfo *findPart(PartKind kind, std::string_view typeOrAlias);
NL_API void registerPart(PartInfo info);

/// Part, options and completed config from text such as "leaky_relu(negative_slope=0.2)"; positional values fill `main` and the first Part field.
struct PartChoice { const PartInfo *info = nullptr; Values config; };
NL_API Result<PartChoice> parsePart(PartKind kind, std::string_view text);
/// The shortest text that reads back: non-default options only.
NL_API std::string partText(const PartInfo &info, const Values &config);

/// "Unknown layer 'x'; did you mean … Known: …".
NL_API Error unknownPart(PartKind kind, const std::string &type);
/// Options of a spec as values, checked and canonical, aliases resolved, without defaults.
NL_API Result<Values> readOptions(const Schema &schema, const PartSpec &spec);
/// (key, text) of what differs from the default, in the schema's order; keys that the schema does not know last.
NL_API std::vector<std::pair<std::string, std::string>> optionTexts(const Schema &schema, const Values &config);

/// Typed factory: `std::unique_ptr<Base>(const Values &completedConfig)`.
template <class Base> using Factory = std::function<std::unique_ptr<Base>(const Values &)>;

/// A file-level object of a part's .cpp: `static const Registrar<Layer> r(PartInfo{…}, [](const Values &v) {…});`
template <class Base> struct Registrar {
    Registrar(PartInfo info, Factory<Base> make)
    {
        info.factory = std::make_shared<Factory<Base>>(std::move(make));
        registerPart(std::move(info));
    }
};
/// Makes a part from a completed config.
template <class Base> std::unique_ptr<Base> makePart(const PartInfo &info, const Values &completed)
{
    return (*static_cast<const Factory<Base> *>(info.factory.get()))(completed);
}
/// Makes a part from text, or says what is wrong with it.
template <class Base> Result<std::unique_ptr<Base>> makePart(PartKind kind, std::string_view text)
{
    auto choice = parsePart(kind, text);
    if (!choice) return choice.error();
    return makePart<Base>(*choice->info, choice->config);
}

} // namespace netloom
