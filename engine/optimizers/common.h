#pragma once

#include "core/scalar.h"
#include "optimizers/optimizer.h"

#include <cmath>

namespace netloom {

/// The first field of every optimiser. A schedule may stand in its place in text: learning_rate=cosine_decay(…).
inline Field learningRateField(double value)
{
    return Field{.key = "learning_rate",
                 .kind = FieldKind::Number,
                 .def = value,
                 .title = NL_TR("engine", "Learning rate"),
                 .tooltip = NL_TR("engine", "Length of a step. Too large: the loss jumps or diverges; too small: it hardly moves."),
                 .min = 0,
                 .minOpen = true,
                 .partKind = "schedule",
                 .aliases = {"lr"},
                 .live = true,
                 .main = true};
}

inline Field epsilonField(double value = 1e-7)
{
    return Field{.key = "epsilon",
                 .kind = FieldKind::Number,
                 .def = value,
                 .title = NL_TR("engine", "Epsilon"),
                 .tooltip = NL_TR("engine", "Keeps the division finite where gradients vanish."),
                 .min = 0,
                 .minOpen = true};
}

/// Where ε stands: √(x + ε) as in Keras 3, or √x + ε as in PyTorch and older Keras.
inline Field placementField()
{
    return Field{.key = "epsilon_placement",
                 .kind = FieldKind::Choice,
                 .def = std::string("inside"),
                 .title = NL_TR("engine", "Place of epsilon"),
                 .tooltip = NL_TR("engine", "inside: √(x + ε), Keras 3; outside: √x + ε, PyTorch and older Keras."),
                 .choices = {"inside", "outside"}};
}

/// A share in [0, 1) that a running mean keeps at each step.
inline Field decayField(std::string key, double value, std::string title, std::string tooltip)
{
    return Field{.key = std::move(key),
                 .kind = FieldKind::Number,
                 .def = value,
                 .title = std::move(title),
                 .tooltip = std::move(tooltip),
                 .min = 0,
                 .max = 1,
                 .maxOpen = true};
}

inline Field beta1Field(double value = 0.9)
{
    return decayField("beta_1", value, NL_TR("engine", "Beta 1"), NL_TR("engine", "Share of the old mean gradient that is kept at each step."));
}

inline Field beta2Field(double value = 0.999)
{
    return decayField("beta_2", value, NL_TR("engine", "Beta 2"), NL_TR("engine", "Share of the old mean square that is kept at each step."));
}

inline Field numberField(std::string key, double value, double min, std::string title, std::string tooltip)
{
    return Field{.key = std::move(key), .kind = FieldKind::Number, .def = value, .title = std::move(title), .tooltip = std::move(tooltip), .min = min};
}

inline Field momentumField()
{
    Field f = numberField("momentum", 0, 0, NL_TR("engine", "Momentum"), NL_TR("engine", "Share of the last step that is kept; 0.9 is usual."));
    f.max = 1;
    return f;
}

inline Field flagField(std::string key, bool value, std::string title, std::string tooltip)
{
    return Field{.key = std::move(key), .kind = FieldKind::Bool, .def = value, .title = std::move(title), .tooltip = std::move(tooltip)};
}

/// The rule's own fields between the learning rate and what every optimiser offers.
Schema optimizerSchema(double learningRate, std::vector<Field> own, double weightDecay = 0);

/// Reads what optimizerSchema added into a new optimiser.
void readCommon(Optimizer &optimizer, const Values &config);

template <class T> std::unique_ptr<Optimizer> withCommon(std::unique_ptr<T> optimizer, const Values &config)
{
    readCommon(*optimizer, config);
    return optimizer;
}

inline constexpr const char *kNoOnnx = "no: optimisers are not part of an exported model";

} // namespace netloom
