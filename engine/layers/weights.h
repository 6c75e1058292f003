#pragma once

#include "layers/layer.h"

namespace netloom {

/// The options of one tensor of a layer, read from X_initializer, X_regularizer, X_constraint (X: kernel, bias, recurrent …).
struct NL_API WeightOptions {
    std::string initializer, regularizer, constraint;
    WeightOptions() = default;
    WeightOptions(const Values &completed, std::string_view tensor);
    ParamSpec spec(std::string name, Shape shape, ParamRole role = ParamRole::Weight, Packing packing = Packing::Plain,
                   bool transposed = false) const;
};

struct WeightTensor { const char *name, *initializer; };
/// Appends the fields of WeightOptions for every tensor, initialisers first as in Keras, then activity_regularizer (Layer::activityRegularizer).
NL_API void addWeightFields(Schema &schema, const std::vector<WeightTensor> &tensors, bool activity = true);
/// `activity_regularizer` alone.
NL_API Field activityField();

} // namespace netloom
