#pragma once

#include "core/registry.h"
#include "data/csv.h"
#include "data/source.h"
#include "data/split.h"

#include <functional>

namespace netloom {

/// What flows through a recipe: typed columns plus, per row, the imported row it came from.
struct Frame {
    Table table;
    std::vector<std::uint32_t> sourceRows;
    std::string target;                  ///< name of the (first) target column ("" while predicting rows without one)
    std::vector<std::string> targets = {}; ///< all target columns; steps leave them alone unless told otherwise
    bool predicting = false;             ///< train-only steps are skipped
    std::vector<Error> notes = {};       ///< what a step wants the user to know: imputed columns, unknown levels …
};

/// One preparation step, registered as PartKind::Step: fitted on training rows only, stored, applied again at prediction.
class NL_API Step {
public:
    virtual ~Step() = default;
    /// Runs before the split because it changes rows or needs no statistics (choose, one_hot, curve_shift).
    virtual bool beforeSplit() const { return false; }
    virtual bool trainOnly() const { return false; }
    /// Learns from the given rows of the frame; the returned state is what is saved.
    virtual Result<Values> fit(const Frame &frame, std::span<const std::uint32_t> trainRows) const = 0;
    virtual Result<void> apply(Frame &frame, const Values &state) const = 0;
    /// Undoes itself on one output column where it can (unscale a prediction of `column`); returns v unchanged otherwise.
    virtual double invert(const std::string & /*column*/, double v, const Values & /*state*/) const { return v; }
    virtual bool invertible() const { return false; }
    /// The same as invert, looked up once: for many values. Null: this column is unchanged. Valid while the step is.
    virtual std::function<double(double)> inverse(const std::string & /*column*/, const Values & /*state*/) const { return {}; }
    /// Reads values of training rows: whatever stands behind it in the recipe runs after the split as well, unless it changes rows.
    bool fitted() const { return !beforeSplit(); }
    /// Takes rows out or reorders them: always runs before the split.
    virtual bool changesRows() const { return false; }
    /// Columns of text or classes that must not become numbers before this step. `state` is empty while fitting.
    virtual std::vector<std::string> textColumns(const Frame & /*frame*/, const Values & /*state*/) const { return {}; }
    /// Rows before a row that its values also come from: left out before the cuts of a blocked split.
    virtual std::size_t reach() const { return 0; }
    /// Replaces or adds training rows (SMOTE …) instead of apply: train-only, after the split.
    virtual bool resamples() const { return false; }
    /// Resamples by making rows up: windows, which are rows in their order, have no use for it.
    virtual bool makesRows() const { return false; }
    /// The new training rows; made-up rows are appended to the frame, each with the source row it was made from.
    virtual Result<std::vector<std::uint32_t>> resample(Frame & /*frame*/, std::span<const std::uint32_t> trainRows) const
    {
        return std::vector<std::uint32_t>(trainRows.begin(), trainRows.end());
    }
};

struct RecipeStep {
    std::string type;
    Values config;
    Values state;                        ///< empty until fitted
    bool enabled = true;
    bool operator==(const RecipeStep &) const = default;
};

struct DataFile { std::string path, sha256; std::uint64_t bytes = 0; bool embedded = false; bool operator==(const DataFile &) const = default; };

/// Columns of one of several network inputs; none: all that no other input takes. Encoded columns go where their origin goes.
struct InputColumns { std::string name; std::vector<std::string> columns; bool operator==(const InputColumns &) const = default; };

/// Look-back windows over the rows of a series: a sample is `lookback` rows, its target the row `horizon` after the last of them. Windows
/// never straddle two groups. lookback 0: none, each row is a sample.
struct WindowSpec {
    enum class Gaps { Keep, Drop, Cut };         ///< windows over rows that are not neighbours: kept and counted, left out, or a new series begins
    enum class Fit { Covered, LastStep, All };   ///< steps learn from each row that training windows cover, their last rows, or all of theirs
    std::uint32_t lookback = 0, horizon = 0, stride = 1;
    bool compatible = false;                     ///< numbering of Ranjan 2020: the first two rows of a series are never used
    Gaps gaps = Gaps::Keep;
    Fit fit = Fit::Covered;
    bool pastTarget = false;                     ///< the past of the target is an input too (column TARGET_past)
    bool on() const { return lookback > 0; }
    bool operator==(const WindowSpec &) const = default;
};

/// The `data` part of a project: a plain value. Rows come either from files or from a generator.
struct DataSpec {
    std::vector<DataFile> files;
    std::string generator;               ///< registered generator, if no files
    Values generatorConfig;
    CsvOptions csv;                      ///< as detected or chosen; `types` holds every column once imported
    std::vector<std::string> targets;    ///< target columns; "@input" alone: an autoencoder
    std::vector<std::string> drop;       ///< columns not used
    std::string timeColumn, groupColumn;
    std::vector<RecipeStep> steps;
    SplitSpec split;
    std::vector<InputColumns> inputs = {}; ///< of a network with several inputs, in the order of its input nodes
    bool ownTargets = false;             ///< each target is a port of its own, of its own kind (several outputs); else they are one
    std::string weightColumn = {};       ///< weight of each row in the training loss
    WindowSpec windows = {};
    bool operator==(const DataSpec &) const = default;
};

enum class TaskKind { Binary, Classes, Regression, Reconstruction };

/// What one of several targets is about.
struct TargetTask { TaskKind task = TaskKind::Regression; std::vector<std::string> classes; std::vector<std::size_t> counts; };

/// What became of the windows: counts for notes and views.
struct WindowFacts {
    std::size_t rows = 0, series = 0, windows = 0;  ///< series: groups, or pieces between gaps
    std::size_t gaps = 0, flagged = 0;              ///< places where rows are no neighbours; windows over one
    std::size_t shortSeries = 0, shortRows = 0;     ///< shorter than a window, left out
    std::size_t noTarget = 0;                       ///< windows without a target value, left out
    std::size_t leakValidation = 0, leakTest = 0;   ///< windows that share a row with a training window
};

/// What the network receives: float32 features (C order), targets, and which rows belong to which part.
struct Prepared {
    TaskKind task = TaskKind::Regression;
    std::vector<std::string> featureNames, targetNames, classes; ///< classes: level texts by index (binary: [negative, positive])
    std::shared_ptr<const Source> source;     ///< all rows; parts index into it
    SplitRows split;
    std::vector<RecipeStep> steps;            ///< with fitted state
    std::vector<std::size_t> classCounts;     ///< over the training rows
    std::vector<Error> notes;                 ///< imputed columns, left-out ids and constants, unknown levels …
    std::vector<TargetTask> targetTasks = {}; ///< per target, where each is a port of its own; empty: task and classes above
    WindowFacts windows = {};
};

/// What one step did: sizes and the first rows before and after, and what it had to say. Steps that did not run have ran = false.
struct StepPreview {
    bool ran = false;
    std::size_t rowsBefore = 0, columnsBefore = 0, rowsAfter = 0, columnsAfter = 0; ///< columns the network may see
    Table before, after;                      ///< at most kStepPreviewRows rows
    std::vector<Error> notes;
};
inline constexpr std::size_t kStepPreviewRows = 10;

/// Recipe, split and target coding of a table. Statistics come from training rows only. Any thread.
/// `previews`, if given, gets one entry per step of the recipe, also of those before a step that fails.
NL_API Result<Prepared> prepare(const Table &table, const DataSpec &spec, std::vector<StepPreview> *previews = nullptr);
/// Features in the order of the inputs, those that belong to none taken out, and the ports of the inputs. Errors: a name twice, an input without features.
NL_API Result<std::vector<Port>> arrangeInputs(const DataSpec &spec, std::vector<std::string> &features);
/// Fitted steps applied to new rows; a target column is used if present, not needed: without it source->targets() is
/// empty. The source holds the rows that can be predicted; split.test those of them that can also be judged (target known, if
/// there is one: NaN otherwise). `fitted` needs no source. Columns are found by name.
NL_API Result<Prepared> prepareForPrediction(const Table &table, const DataSpec &spec, const Prepared &fitted);
/// The steps that `new` and the import assistant start with: ids and constants left out, impute, one_hot, curve_shift, scale.
struct RecipeDefaults { std::string scale = "standard"; int curveShift = 0; };
NL_API std::vector<RecipeStep> defaultSteps(const Table &table, const DataSpec &spec, const RecipeDefaults &defaults = {});
/// A prediction in the target's original units (undoes target scaling, if any).
NL_API double invertTarget(const Prepared &fitted, int targetColumn, double value);
/// invertTarget for many values of `count` target columns from `first`; allocates nothing when called. Empty: all are as they were read.
NL_API std::vector<std::function<double(double)>> targetInverses(const Prepared &fitted, std::size_t first, std::size_t count);

/// Numbers of prepared rows: in memory, or, when they are many, in a nameless file shown as memory. Copies share them.
class NL_API FloatStore {
public:
    FloatStore() = default;
    FloatStore(std::vector<float> values);
    /// Room for so many, to be written; large ones go to a file. Errors: full disk.
    static Result<FloatStore> create(std::size_t count);
    /// Concurrent on disjoint ranges, before finish().
    Result<void> write(std::size_t at, std::span<const float> values);
    Result<void> finish();
    std::span<const float> values() const { return values_; }
    bool inFile() const { return mapping_ != nullptr; }
    void dropPages() const { if (mapping_) mapping_->dropPages(); }

private:
    std::shared_ptr<std::vector<float>> memory_;
    std::shared_ptr<TemporaryFile> file_;
    std::shared_ptr<const Mapping> mapping_;
    std::span<const float> values_;
    std::size_t count_ = 0;
};

/// Features and targets, C order: x [rows × inputs size], y [rows × target size].
class NL_API TableSource final : public Source {
public:
    TableSource(std::vector<Port> inputs, std::vector<Port> targets, FloatStore x, FloatStore y,
                std::vector<std::uint32_t> sourceRows = {}, std::vector<float> weights = {});
    const std::vector<Port> &inputs() const override { return inputs_; }
    const std::vector<Port> &targets() const override { return targets_; }
    std::size_t rows() const override { return rows_; }
    bool weighted() const override { return !weights_.empty(); }
    double weight(Row r) const override { return weights_.empty() ? 1.0 : double(weights_[r]); }
    void gather(std::span<const Row> rows, const DrawKey &key, Batch &batch) const override;
    std::size_t sourceRow(Row r) const override { return sourceRows_.empty() ? r : sourceRows_[r]; }
    std::span<const float> x() const { return x_.values(); }
    std::span<const float> y() const { return y_.values(); }

private:
    std::vector<Port> inputs_, targets_;
    FloatStore x_, y_;
    std::vector<float> weights_;
    std::vector<std::uint32_t> sourceRows_;
    std::size_t rows_ = 0, xSize_ = 0, ySize_ = 0;
    mutable std::atomic<std::uint64_t> touched_ = 0;    ///< bytes gathered from a file since its pages were let go
};

} // namespace netloom
