#include "layers/weights.h"

namespace netloom {

namespace {

/// Titles of the three fields of a tensor; whole sentences, so that they can be translated.
struct Titles { const char *tensor, *initializer, *regularizer, *constraint; };
constexpr Titles kTitles[] = {
    {"kernel", NL_TR("layers", "First weights"), NL_TR("layers", "Penalty on weights"), NL_TR("layers", "Limit on weights")},
    {"bias", NL_TR("layers", "First biases"), NL_TR("layers", "Penalty on biases"), NL_TR("layers", "Limit on biases")},
    {"recurrent", NL_TR("layers", "First recurrent weights"), NL_TR("layers", "Penalty on recurrent weights"), NL_TR("layers", "Limit on recurrent weights")},
    {"depthwise", NL_TR("layers", "First depthwise weights"), NL_TR("layers", "Penalty on depthwise weights"), NL_TR("layers", "Limit on depthwise weights")},
    {"pointwise", NL_TR("layers", "First pointwise weights"), NL_TR("layers", "Penalty on pointwise weights"), NL_TR("layers", "Limit on pointwise weights")},
    {"embeddings", NL_TR("layers", "First embeddings"), NL_TR("layers", "Penalty on embeddings"), NL_TR("layers", "Limit on embeddings")},
    {"alpha", NL_TR("layers", "First slopes"), NL_TR("layers", "Penalty on slopes"), NL_TR("layers", "Limit on slopes")},
    {"gamma", NL_TR("layers", "First scales"), NL_TR("layers", "Penalty on scales"), NL_TR("layers", "Limit on scales")},
    {"beta", NL_TR("layers", "First offsets"), NL_TR("layers", "Penalty on offsets"), NL_TR("layers", "Limit on offsets")},
    {"", NL_TR("layers", "First values"), NL_TR("layers", "Penalty on values"), NL_TR("layers", "Limit on values")},
};

const Titles &titlesOf(std::string_view tensor)
{
    for (const Titles &t : kTitles)
        if (tensor == t.tensor || !*t.tensor) return t;
    return kTitles[0];
}

Field partField(std::string key, const char *kind, const char *title, const char *tooltip)
{
    return {.key = std::move(key), .kind = FieldKind::Part, .def = std::monostate{}, .title = title, .tooltip = tooltip,
            .partKind = kind, .optional = true};
}

std::string join(std::string_view tensor, const char *end) { return std::string(tensor) + end; }

} // namespace

WeightOptions::WeightOptions(const Values &v, std::string_view tensor)
    : initializer(getText(v, join(tensor, "_initializer"))), regularizer(getText(v, join(tensor, "_regularizer"))),
      constraint(getText(v, join(tensor, "_constraint")))
{
}

ParamSpec WeightOptions::spec(std::string name, Shape shape, ParamRole role, Packing packing, bool transposed) const
{
    return {std::move(name), std::move(shape), initializer, role, packing, transposed, regularizer, constraint};
}

Field activityField()
{
    return partField("activity_regularizer", "regularizer", NL_TR("layers", "Penalty on outputs"),
                     NL_TR("layers", "Added to the loss for large outputs of this layer, divided by the rows of the batch"));
}

void addWeightFields(Schema &schema, const std::vector<WeightTensor> &tensors, bool activity)
{
    for (const WeightTensor &t : tensors) {
        Field f = partField(join(t.name, "_initializer"), "initializer", titlesOf(t.name).initializer, NL_TR("layers", "Where they start"));
        f.def = std::string(t.initializer);
        f.optional = false;
        schema.fields.push_back(std::move(f));
    }
    for (const WeightTensor &t : tensors)
        schema.fields.push_back(partField(join(t.name, "_regularizer"), "regularizer", titlesOf(t.name).regularizer,
                                          NL_TR("layers", "Added to the loss, so that they stay small; not divided by the batch")));
    if (activity) schema.fields.push_back(activityField());
    for (const WeightTensor &t : tensors)
        schema.fields.push_back(partField(join(t.name, "_constraint"), "constraint", titlesOf(t.name).constraint,
                                          NL_TR("layers", "What they are brought back to after every step")));
}

} // namespace netloom
