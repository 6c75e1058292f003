#include "advisor/thresholds.h"

namespace netloom {

namespace {

struct Limit { const char *key; double def, min, max; const char *tip; };

constexpr Limit kLimits[] = {
    {"empty_share", 0.40, 0, 1, NL_TR("advisor", "Share of empty cells from which a column can hardly help")},
    {"input_size", 10, 1, 1e9, NL_TR("advisor", "Largest absolute value of unscaled inputs")},
    {"scale_ratio", 10, 1, 1e9, NL_TR("advisor", "Largest by smallest standard deviation of unscaled inputs")},
    {"extreme_share", 0.001, 0, 1, NL_TR("advisor", "Share of values beyond six standard deviations")},
    {"shifted_share", 0.01, 0, 1, NL_TR("advisor", "Share of values outside the widened range of the training rows")},
    {"twin_correlation", 0.98, 0.5, 1, NL_TR("advisor", "Correlation from which two columns say the same")},
    {"few_rows", 1000, 10, 1e9, NL_TR("advisor", "Training rows below which classic models often do as well")},
    {"category_share", 0.30, 0, 1, NL_TR("advisor", "Share of categories among the columns of a mixed table")},
    {"mixed_rows", 50000, 10, 1e9, NL_TR("advisor", "Training rows below which boosted trees suit mixed tables")},
    {"copies_share", 0.01, 0, 1, NL_TR("advisor", "Share of rows that are copies of others")},
    {"rare_share", 0.05, 0, 0.5, NL_TR("advisor", "Share of positives below which an event counts as rare")},
    {"rarer_share", 0.02, 0, 0.5, NL_TR("advisor", "Share of positives below which class weights and made-up rows mislead")},
    {"class_levels", 20, 2, 1e6, NL_TR("advisor", "Distinct values of a target up to which it looks like classes")},
    {"class_rows", 10, 1, 1e6, NL_TR("advisor", "Training rows that each class should have")},
    {"first_layers", 4, 1, 1000, NL_TR("advisor", "Hidden layers of a first run")},
    {"rows_per_parameter", 10, 1, 1e6, NL_TR("advisor", "Parameters per training row")},
    {"flat_fan_in", 100000, 100, 1e9, NL_TR("advisor", "Inputs of a dense layer behind flatten")},
    {"flat_weights", 1e7, 1000, 1e12, NL_TR("advisor", "Weights of a dense layer behind flatten")},
    {"wide_units", 2048, 16, 1e9, NL_TR("advisor", "Units of an only hidden layer")},
    {"deep_layers", 10, 2, 1e4, NL_TR("advisor", "Plain layers in a row without skip or normalisation")},
    {"saturating_layers", 3, 2, 100, NL_TR("advisor", "Hidden layers with sigmoid or tanh in a row")},
    {"selu_layers", 5, 1, 100, NL_TR("advisor", "Hidden layers from which selu pays off")},
    {"start_saturating", 2, 0.1, 100, NL_TR("advisor", "Spread of the first pre-activations with sigmoid or tanh")},
    {"start_other", 4, 0.1, 100, NL_TR("advisor", "Spread of the first pre-activations with other activations")},
    {"small_network", 50000, 10, 1e12, NL_TR("advisor", "Parameters of a small network")},
    {"input_dropout", 0.2, 0, 1, NL_TR("advisor", "Dropout of the inputs")},
    {"hidden_dropout", 0.5, 0, 1, NL_TR("advisor", "Dropout of hidden layers")},
    {"norm_batch", 8, 2, 1e6, NL_TR("advisor", "Rows per batch for batch normalisation")},
    {"patience", 10, 0, 1e6, NL_TR("advisor", "Patience of early stopping in epochs")},
    {"majority", 0.8, 0.5, 1, NL_TR("advisor", "Share of the largest class from which accuracy says little")},
    {"few_positives", 50, 1, 1e6, NL_TR("advisor", "Positive validation rows")},
    {"very_few_positives", 10, 1, 1e6, NL_TR("advisor", "Positive validation rows, for a warning")},
    {"adaptive_rate", 0.03, 1e-6, 100, NL_TR("advisor", "Largest learning rate of Adam and its relatives")},
    {"plain_rate", 1, 1e-6, 1000, NL_TR("advisor", "Largest learning rate of SGD")},
    {"smallest_rate", 1e-6, 0, 1, NL_TR("advisor", "Smallest learning rate")},
    {"lbfgs_parameters", 100000, 10, 1e12, NL_TR("advisor", "Parameters that L-BFGS suits")},
    {"lm_parameters", 5000, 10, 1e12, NL_TR("advisor", "Parameters that Levenberg–Marquardt suits")},
    {"full_batch_rows", 10000, 10, 1e12, NL_TR("advisor", "Rows of a batch that holds all of them")},
    {"skipped_share", 0.05, 0, 1, NL_TR("advisor", "Share of rows that an epoch leaves out")},
    {"trial_epochs", 10, 1, 1e6, NL_TR("advisor", "Epochs of a trial run")},
    {"perfect_input", 0.995, 0.5, 1, NL_TR("advisor", "AUC or R² of a single column that predicts too well")},
    {"id_share", 0.95, 0.1, 1, NL_TR("advisor", "Share of distinct values of a row number")},
    {"shared_rows", 0.001, 0, 1, NL_TR("advisor", "Share of rows with a copy in another split")},
    {"class_drift", 0.2, 0, 10, NL_TR("advisor", "Relative difference of a class's share between splits")},
    {"memory_share", 0.6, 0.01, 1, NL_TR("advisor", "Share of the free memory that a run may take")},
    {"memory_error_share", 0.9, 0.01, 1, NL_TR("advisor", "Share of the free memory from which a run is refused")},
    {"lost_signal", 0.5, 0, 1, NL_TR("advisor", "Share of the signal one row ahead that a label shift should keep")},
    {"pixel_size", 1.5, 1, 1e6, NL_TR("advisor", "Largest pixel of scaled pictures")},
    {"flat_widths", 64, 2, 1e6, NL_TR("advisor", "Values behind flatten per unit of the dense layer that reads them")},
    {"noise_size", 1, 0, 1000, NL_TR("advisor", "Standard deviation of noise on standardised inputs")},
    {"simple_steps", 20, 2, 1e6, NL_TR("advisor", "Time steps that a simple recurrent layer remembers")},
    {"lstm_steps", 100, 2, 1e6, NL_TR("advisor", "Time steps that suit an LSTM")},
    {"recurrent_layers", 2, 1, 100, NL_TR("advisor", "Recurrent layers of a first run")},
    {"recurrent_dropout_epochs", 200, 1, 1e6, NL_TR("advisor", "Epochs that recurrent dropout needs")},
    {"drift", 1, 0, 1000, NL_TR("advisor", "Standard deviations between the means of both halves of a series")},
    {"batch_change", 4, 1, 1e6, NL_TR("advisor", "Change of the batch size from which the learning rate should follow")},
    {"untuned_runs", 2, 1, 1e6, NL_TR("advisor", "Runs with the same learning rate")},
    {"saturated_share", 0.5, 0.01, 1, NL_TR("advisor", "Share of a layer's values that are saturated")},
    {"dead_share", 0.5, 0.01, 1, NL_TR("advisor", "Share of a layer's units that never fire")},
    {"some_dead_share", 0.2, 0.01, 1, NL_TR("advisor", "Share of a layer's units that never fire, for a hint")},
    {"silent_filters", 0.2, 0.01, 1, NL_TR("advisor", "Share of filters that never respond")},
    {"fading_gradient", 1e-3, 0, 1, NL_TR("advisor", "Gradient of the first layer by that of the last one")},
    {"exploding_gradient", 100, 2, 1e9, NL_TR("advisor", "Gradient by its usual size")},
    {"signal_ratio", 10, 1.1, 1e9, NL_TR("advisor", "Spread of a layer's output by that of the first one")},
    {"smallest_update", 3.2e-5, 0, 1, NL_TR("advisor", "Smallest change of the weights in a step, by their size")},
    {"largest_update", 3.2e-2, 0, 100, NL_TR("advisor", "Largest change of the weights in a step, by their size")},
    {"update_steps", 200, 0, 1e9, NL_TR("advisor", "Steps after which the change of the weights is judged")},
    {"single_split_rows", 2000, 10, 1e9, NL_TR("advisor", "Rows below which one split is a lottery")},
};

Schema makeThresholds()
{
    Schema s;
    for (const Limit &limit : kLimits) {
        Field f{limit.key, FieldKind::Number, limit.def, limit.tip, limit.tip};
        f.min = limit.min;
        f.max = limit.max;
        s.fields.push_back(std::move(f));
    }
    return s;
}

} // namespace

const Schema &advisorThresholds()
{
    static const Schema schema = makeThresholds();
    return schema;
}

Thresholds::Thresholds(const Values &overrides)
{
    static const Values defaults = advisorThresholds().defaults();
    values_ = defaults;
    for (const auto &[key, value] : overrides) {
        const Field *field = advisorThresholds().find(key);
        const auto known = field ? canonicalValue(*field, value) : Result<Value>(Error{});
        if (field && known && checkValue(*field, *known)) values_[field->key] = *known;
    }
}

} // namespace netloom
