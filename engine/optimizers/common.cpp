#include "optimizers/common.h"

namespace netloom {
namespace {

Field optionalField(std::string key, std::string title, std::string tooltip)
{
    return Field{.key = std::move(key),
                 .kind = FieldKind::Number,
                 .def = std::monostate{},
                 .title = std::move(title),
                 .tooltip = std::move(tooltip),
                 .min = 0,
                 .minOpen = true,
                 .optional = true};
}

Field countField(std::string key, Value def, bool optional, std::string title, std::string tooltip)
{
    return Field{.key = std::move(key),
                 .kind = FieldKind::Int,
                 .def = std::move(def),
                 .title = std::move(title),
                 .tooltip = std::move(tooltip),
                 .min = 1,
                 .max = 1 << 24,
                 .optional = optional};
}

double numberOr(const Values &v, std::string_view key, double otherwise) { return isSet(v, key) ? getNumber(v, key) : otherwise; }

Result<void> checkTogether(const Values &v)
{
    if (isSet(v, "clipvalue") + isSet(v, "clipnorm") + isSet(v, "global_clipnorm") > 1)
        return makeError("E-COMBO", NL_TR("engine", "Only one of clipvalue, clipnorm and global_clipnorm can be set. Set the others to none."), {}, "clipnorm");
    if (isSet(v, "ema_overwrite_frequency") && !getBool(v, "use_ema"))
        return makeError("E-COMBO", NL_TR("engine", "ema_overwrite_frequency needs use_ema=true: without it there is no running mean."), {}, "ema_overwrite_frequency");
    return {};
}

} // namespace

Schema optimizerSchema(double learningRate, std::vector<Field> own, double weightDecay)
{
    Schema s;
    s.fields.push_back(learningRateField(learningRate));
    s.fields.insert(s.fields.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
    s.fields.push_back(Field{.key = "schedule",
                             .kind = FieldKind::Part,
                             .def = std::string("none"),
                             .title = NL_TR("engine", "Schedule"),
                             .tooltip = NL_TR("engine", "How the learning rate changes while training goes on. Empty: it stays."),
                             .partKind = "schedule",
                             .optional = true});
    s.fields.push_back(numberField("weight_decay", weightDecay, 0, NL_TR("engine", "Weight decay"), NL_TR("engine", "Decoupled: w ← w − η·ω·w before each step. Not the same as an L2 regulariser, except for plain SGD (ω = 2λ).")));
    s.fields.push_back(flagField("decay_biases", true, NL_TR("engine", "Decay biases too"), NL_TR("engine", "Off: biases and the scales of normalisation layers are left alone.")));
    s.fields.push_back(optionalField("clipvalue", NL_TR("engine", "Clip value"), NL_TR("engine", "Each element of the gradient is cut to ± this. Only one of the three clippings.")));
    s.fields.push_back(optionalField("clipnorm", NL_TR("engine", "Clip norm"), NL_TR("engine", "The gradient of each weight tensor is scaled down to at most this length.")));
    s.fields.push_back(optionalField("global_clipnorm", NL_TR("engine", "Clip global norm"), NL_TR("engine", "The gradient of all weights together is scaled down to at most this length.")));
    s.fields.push_back(flagField("use_ema", false, NL_TR("engine", "Average weights"), NL_TR("engine", "Keeps a running mean of the weights; validation and the trained model use it, training goes on with the others.")));
    Field momentum = decayField("ema_momentum", 0.99, NL_TR("engine", "Momentum of the average"), NL_TR("engine", "Share of the old mean that is kept at each step."));
    s.fields.push_back(std::move(momentum));
    s.fields.push_back(countField("ema_overwrite_frequency", std::monostate{}, true, NL_TR("engine", "Overwrite every"), NL_TR("engine", "Updates after which the weights become their running mean. Empty: never.")));
    s.fields.push_back(countField("gradient_accumulation_steps", std::int64_t(1), false, NL_TR("engine", "Accumulate gradients"), NL_TR("engine", "Batches whose mean gradient makes one update: a larger batch in little memory.")));
    for (Field &f : s.fields)
        if (f.key == "weight_decay" || f.key == "clipvalue" || f.key == "clipnorm" || f.key == "global_clipnorm") f.live = true;
    s.rule = checkTogether;
    return s;
}

void readCommon(Optimizer &optimizer, const Values &v)
{
    UpdateOptions &o = optimizer.options;
    o.weightDecay = getNumber(v, "weight_decay");
    o.decayBiases = getBool(v, "decay_biases");
    o.clipValue = numberOr(v, "clipvalue", 0);
    o.clipNorm = numberOr(v, "clipnorm", 0);
    o.globalClipNorm = numberOr(v, "global_clipnorm", 0);
    o.ema = getBool(v, "use_ema");
    o.emaMomentum = getNumber(v, "ema_momentum");
    o.emaOverwriteEvery = isSet(v, "ema_overwrite_frequency") ? int(getInt(v, "ema_overwrite_frequency")) : 0;
    o.accumulationSteps = int(getInt(v, "gradient_accumulation_steps"));
    if (isSet(v, "schedule") && getText(v, "schedule") != "none") optimizer.schedule = getText(v, "schedule");
}

} // namespace netloom
