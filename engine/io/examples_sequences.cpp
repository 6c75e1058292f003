#include "io/examples_sequences.h"

#include "data/generator.h"

// spec/models.md §1, recurrent entries: windows of the sheet-break series with the published numbering, and the adding task.

namespace netloom {

namespace {

SheetBreakModel windowed(std::string id, Example example, std::string network, Values training = {}, std::uint32_t lookback = 5)
{
    SheetBreakModel model{std::move(id), std::move(example), std::move(network), std::move(training)};
    model.lookback = lookback;
    return model;
}

std::vector<SheetBreakModel> makeModels()
{
    const Values longer{{"epochs", std::int64_t(200)}};
    std::vector<SheetBreakModel> models{
        windowed("LSTM-1",
                 {"sheet-break-lstm", NL_TR("examples", "Sheet break with an LSTM"),
                  NL_TR("examples", "Five rows, ten minutes, are read one after the other; what the cell remembers of them decides. Open the gates on Inspect while it trains.")},
                 "lstm 16 relu return_sequences=true; lstm 8 relu; dense 1 sigmoid"),
        windowed("LSTM-1t",
                 {"sheet-break-lstm-tanh", NL_TR("examples", "Sheet break with a tanh LSTM"),
                  NL_TR("examples", "The same with tanh instead of relu: nothing can grow without bound, and the validation loss rises later.")},
                 "lstm 16 return_sequences=true; lstm 8; dense 1 sigmoid"),
        windowed("LSTM-2",
                 {"sheet-break-lstm-sequences", NL_TR("examples", "Sheet break, every step counts"),
                  NL_TR("examples", "The last LSTM gives its state after each of the five steps, not only after the last one.")},
                 "lstm 16 relu return_sequences=true; lstm 8 relu return_sequences=true; flatten; dense 1 sigmoid"),
        windowed("LSTM-3",
                 {"sheet-break-lstm-dropout", NL_TR("examples", "Sheet break with recurrent dropout"),
                  NL_TR("examples", "Half of what the cells hand on is switched off, the same half for a whole sequence: slow to begin, hard to overfit.")},
                 "lstm 16 relu return_sequences=true recurrent_dropout=0.5; dropout 0.5; lstm 8 relu return_sequences=true recurrent_dropout=0.5; flatten; "
                 "dropout 0.5; dense 1 sigmoid",
                 longer),
        windowed("LSTM-4",
                 {"sheet-break-lstm-backwards", NL_TR("examples", "Sheet break read backwards"),
                  NL_TR("examples", "The first LSTM reads the newest row first.")},
                 "lstm 16 relu return_sequences=true go_backwards=true; lstm 8 relu return_sequences=true; flatten; dense 1 sigmoid"),
        windowed("LSTM-5",
                 {"sheet-break-lstm-bidirectional", NL_TR("examples", "Sheet break in both directions"),
                  NL_TR("examples", "Two LSTMs read each window, one forwards and one backwards. Good for finished records; a stream knows no future.")},
                 "bidirectional(lstm 16 relu return_sequences=true); dropout 0.5; bidirectional(lstm 8 relu return_sequences=true); flatten; dense 1 sigmoid"),
        windowed("LSTM-6",
                 {"sheet-break-lstm-long", NL_TR("examples", "Sheet break, forty minutes back"),
                  NL_TR("examples", "Look-back 20 instead of 5. More is not always better: compare it with the short one.")},
                 "lstm 16 relu return_sequences=true recurrent_dropout=0.5; dropout 0.5; lstm 8 relu return_sequences=true recurrent_dropout=0.5; flatten; "
                 "dropout 0.5; dense 1 sigmoid",
                 longer, 20),
        windowed("LSTM-7",
                 {"sheet-break-lstm-stateful", NL_TR("examples", "Sheet break, a state carried along"),
                  NL_TR("examples", "No windows: the state goes on from row to row through the whole record, in 128 streams side by side, and is forgotten at the end of an epoch.")},
                 "lstm 8 relu return_sequences=true stateful=true; flatten; dense 1 sigmoid",
                 {{"shuffle", false}, {"drop_remainder", true}, {"stateful_batching", std::string("streams")}}, 1),
        windowed("RNN-1",
                 {"sheet-break-rnn", NL_TR("examples", "Sheet break with a simple RNN"),
                  NL_TR("examples", "A recurrent layer without gates, a quarter of the parameters: what do the gates of an LSTM buy?")},
                 "simple_rnn 16 return_sequences=true; simple_rnn 8; dense 1 sigmoid"),
        windowed("GRU-1",
                 {"sheet-break-gru", NL_TR("examples", "Sheet break with a GRU"),
                  NL_TR("examples", "Two gates instead of three and no cell state.")},
                 "gru 16 return_sequences=true reset_after=false; gru 8 reset_after=false; dense 1 sigmoid"),
        windowed("PEEP-1",
                 {"sheet-break-peephole", NL_TR("examples", "Sheet break with peepholes"),
                  NL_TR("examples", "The gates see the cell state, not only what it lets out.")},
                 "lstm 16 return_sequences=true variant=peephole; lstm 8 variant=peephole; dense 1 sigmoid"),
        windowed("AR2-1",
                 {"sheet-break-second-order", NL_TR("examples", "Sheet break, memory of second order"),
                  NL_TR("examples", "The cell state also takes half of what it was two steps before.")},
                 "lstm 16 return_sequences=true variant=ar2; lstm 8 variant=ar2; dense 1 sigmoid"),
        windowed("AR2-2",
                 {"sheet-break-second-order-gate", NL_TR("examples", "Sheet break, gated memory of second order"),
                  NL_TR("examples", "A gate of its own decides how much of the state two steps before is taken.")},
                 "lstm 16 return_sequences=true variant=adaptive_ar2; lstm 8 variant=adaptive_ar2; dense 1 sigmoid"),
        windowed("HIST-1",
                 {"sheet-break-lstm-1997", NL_TR("examples", "Sheet break with the LSTM of 1997"),
                  NL_TR("examples", "The first LSTM had no forget gate: what the cell took in stays.")},
                 "lstm 16 return_sequences=true variant=no_forget; lstm 8 variant=no_forget; dense 1 sigmoid"),
    };
    // Blocks in the order of time, as a state can only be carried along whole stretches of it.
    for (auto &model : models)
        if (model.id == "LSTM-7") model.split = SplitSpec::Kind::Blocked;
    SheetBreakModel leak = models.front();
    leak.id = "LSTM-1, leak";
    leak.example = {"sheet-break-leak", NL_TR("examples", "A score that is none"),
                    NL_TR("examples", "This series holds no sign at all of a coming break. Train: with a random split F1 climbs to about 0.3 all the same, because each break "
                                      "labels two rows that are nearly equal, and one of them is in training. Now set the split on Data to blocked and train again: "
                                      "nothing is left. Scores of a random split are no early warning.")};
    leak.preset = "none";
    models.push_back(std::move(leak));
    return models;
}

Result<Project> addingProject(const Example &example, const std::string &network)
{
    NewProject spec;
    spec.title = example.title;
    spec.data.generator = "adding";
    spec.data.targets = {"sum"};
    spec.data.groupColumn = "sequence";
    spec.data.windows.lookback = 50;
    spec.data.steps = {{"impute", {}, {}, true}}; // numbers and marks as they are
    spec.data.split.seed = 1;
    spec.splitSeed = 1;
    spec.seed = 1;
    spec.network = network;
    spec.training = {{"optimizer", std::string("adam(learning_rate=0.003,clipnorm=1)")}, {"batch_size", std::int64_t(64)}, {"epochs", std::int64_t(80)},
                     {"metrics", std::vector<std::string>{"mse", "mae"}}};
    const auto table = generate("adding", {});
    if (!table) return table.error();
    return newProject(*table, spec);
}

} // namespace

const std::vector<SheetBreakModel> &sheetBreakSequences()
{
    static const std::vector<SheetBreakModel> models = makeModels();
    return models;
}

const std::vector<ExampleEntry> &memoryExamples()
{
    static const std::vector<ExampleEntry> entries{
        {{"adding-lstm", NL_TR("examples", "Remember two numbers: LSTM"),
          NL_TR("examples", "Fifty random numbers, two of them marked, up to fifty steps apart: tell their sum. Guessing has an error of 0.167; the gates learn to keep the first mark.")},
         [](const Example &e) { return addingProject(e, "lstm 32; dense 1"); }},
        {{"adding-rnn", NL_TR("examples", "Remember two numbers: simple RNN"),
          NL_TR("examples", "The same task without gates: what was seen first has faded when the second mark comes.")},
         [](const Example &e) { return addingProject(e, "simple_rnn 32; dense 1"); }},
    };
    return entries;
}

} // namespace netloom
