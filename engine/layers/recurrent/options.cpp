#include "layers/recurrent/options.h"

#include "layers/noise.h"
#include "layers/weights.h"

namespace netloom::recurrent {

namespace {

Field functionField(const char *key, const char *def, const char *title, const char *tip)
{
    Field f{key, FieldKind::Part, std::string(def), title, tip};
    f.partKind = "activation";
    return f;
}

Field flag(const char *key, bool def, const char *title, const char *tip) { return {key, FieldKind::Bool, def, title, tip}; }

Field dropField(const char *key, const char *title, const char *tip)
{
    return {.key = key, .kind = FieldKind::Number, .def = 0.0, .title = title, .tooltip = tip, .min = 0, .max = 1, .maxOpen = true};
}

std::shared_ptr<const Activation> function(const Values &v, const char *key)
{
    auto made = makePart<Activation>(PartKind::Activation, getText(v, key));
    return made ? std::shared_ptr<const Activation>(std::move(*made)) : nullptr; // the schema has checked the text
}

LstmVariant variantOf(const std::string &name)
{
    static constexpr std::pair<std::string_view, LstmVariant> kNames[] = {
        {"standard", LstmVariant::Standard}, {"peephole", LstmVariant::Peephole}, {"no_forget", LstmVariant::NoForget},
        {"coupled", LstmVariant::Coupled}, {"ar2", LstmVariant::Ar2}, {"adaptive_ar2", LstmVariant::AdaptiveAr2}};
    for (const auto &[text, variant] : kNames)
        if (name == text) return variant;
    return LstmVariant::Standard;
}

/// The bias starts at 1 in the block of the forget gate, wherever that is.
std::string forgetBias(LstmVariant variant, const std::string &others)
{
    const std::string rest = others == "zeros" ? "" : ", others=" + others;
    switch (variant) {
    case LstmVariant::NoForget: return others;
    case LstmVariant::Coupled: return "unit_forget_bias(gates=3, forget=0" + rest + ")";
    case LstmVariant::AdaptiveAr2: return "unit_forget_bias(gates=5" + rest + ")";
    default: return rest.empty() ? "unit_forget_bias" : "unit_forget_bias(" + rest.substr(2) + ")";
    }
}

void addLstmFields(Schema &s)
{
    s.fields.push_back(flag("unit_forget_bias", true, NL_TR("layers", "Forget gate open"), NL_TR("layers", "The bias of the forget gate starts at 1: the cell starts by remembering")));
    s.fields.push_back({.key = "variant", .kind = FieldKind::Choice, .def = std::string("standard"), .title = NL_TR("layers", "Cell"),
                        .tooltip = NL_TR("layers", "peephole: gates see the cell; no_forget: of 1997; coupled: input gate = 1 − forget gate; ar2, adaptive_ar2: the cell state before last enters too"),
                        .choices = {"standard", "peephole", "no_forget", "coupled", "ar2", "adaptive_ar2"}});
    s.fields.push_back({.key = "peephole_output", .kind = FieldKind::Choice, .def = std::string("current"), .title = NL_TR("layers", "Output gate sees"),
                        .tooltip = NL_TR("layers", "Peephole only: the cell state of this step (Graves, ONNX) or of the one before"), .choices = {"current", "previous"}});
}

} // namespace

bool isRecurrent(std::string_view type) { return type == "lstm" || type == "gru" || type == "simple_rnn"; }

Schema recurrentSchema(std::string_view type)
{
    Schema s;
    Field units{"units", FieldKind::Int, std::int64_t(32), NL_TR("layers", "Units"), NL_TR("layers", "Size of the state, and of the output of a time step")};
    units.min = 1;
    units.max = 1 << 16;
    units.main = true;
    s.fields = {units, functionField("activation", "tanh", NL_TR("layers", "Activation"), NL_TR("layers", "Of candidate and output"))};
    if (type != "simple_rnn")
        s.fields.push_back(functionField("recurrent_activation", "sigmoid", NL_TR("layers", "Gate function"), NL_TR("layers", "Of the gates; should lie between 0 and 1")));
    s.fields.push_back(flag("use_bias", true, NL_TR("layers", "Bias"), NL_TR("layers", "Adds one learned number per gate and unit")));
    if (type == "lstm") addLstmFields(s);
    if (type == "gru")
        s.fields.push_back(flag("reset_after", true, NL_TR("layers", "Reset after product"), NL_TR("layers", "Keras's and cuDNN's form, with a second bias; off: the form of 2014")));
    addWeightFields(s, {{"kernel", "glorot_uniform"}, {"recurrent", "orthogonal"}, {"bias", "zeros"}});
    s.fields.push_back(dropField("dropout", NL_TR("layers", "Dropout"), NL_TR("layers", "Of the inputs: the same ones at every step of a sequence")));
    s.fields.push_back(dropField("recurrent_dropout", NL_TR("layers", "Recurrent dropout"), NL_TR("layers", "Of the state that is fed back: the same units at every step of a sequence")));
    s.fields.push_back(noiseSeedField());
    s.fields.push_back(flag("return_sequences", false, NL_TR("layers", "Whole sequence"), NL_TR("layers", "Gives the output of every time step, as a recurrent layer behind needs it; off: of the last one")));
    s.fields.push_back(flag("return_state", false, NL_TR("layers", "Give states"), NL_TR("layers", "Further outputs: the final states")));
    s.fields.push_back(flag("go_backwards", false, NL_TR("layers", "Backwards"), NL_TR("layers", "Reads the sequence from its end; the output stays in that order")));
    s.fields.push_back(flag("stateful", false, NL_TR("layers", "Stateful"), NL_TR("layers", "Sample j of a batch goes on where sample j of the batch before ended")));
    return s;
}

Recurrence makeRecurrence(std::string_view type, const Values &v, bool reversed)
{
    Options o;
    o.units = int(getInt(v, "units"));
    o.useBias = getBool(v, "use_bias");
    o.returnSequences = getBool(v, "return_sequences");
    o.returnState = getBool(v, "return_state");
    o.goBackwards = getBool(v, "go_backwards") != reversed;
    o.stateful = getBool(v, "stateful");
    o.dropout = getNumber(v, "dropout");
    o.recurrentDropout = getNumber(v, "recurrent_dropout");
    o.seed = ownSeed(v);
    o.kernel = WeightOptions(v, "kernel");
    o.recurrent = WeightOptions(v, "recurrent");
    o.bias = WeightOptions(v, "bias");
    Functions f{function(v, "activation"), type == "simple_rnn" ? nullptr : function(v, "recurrent_activation")};
    if (type == "gru") {
        o.twoBiases = getBool(v, "reset_after");
        return {std::move(o), makeGruCell(getBool(v, "reset_after"), std::move(f))};
    }
    if (type == "simple_rnn") return {std::move(o), makeSimpleCell(std::move(f))};
    const LstmOptions lstm{variantOf(getText(v, "variant")), getText(v, "peephole_output") == "current"};
    if (getBool(v, "unit_forget_bias")) o.bias.initializer = forgetBias(lstm.variant, o.bias.initializer);
    return {std::move(o), makeLstmCell(lstm, std::move(f))};
}

Result<void> checkSequence(std::span<const Port> in, const char *what)
{
    if (in[0].dtype != DType::f32)
        return makeError("E-DTYPE", NL_TR("layers", "{0} needs numbers, but receives class indices. Put an embedding before it."), {what});
    if (in[0].shape.rank() != 2)
        return makeError("E-RANK", NL_TR("layers", "{0} reads sequences (time steps × features), but receives {1}. Set return_sequences on the recurrent layer before it, or put a reshape before it."),
                         {what, toText(in[0].shape)});
    if (in[0].shape.axes[0] == kAny)
        return makeError("E-SIZE", NL_TR("layers", "{0} needs a fixed number of time steps. Give the input a size, and mask shorter sequences."), {what});
    return {};
}

} // namespace netloom::recurrent
