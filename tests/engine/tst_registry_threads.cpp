// Every registered part gives the same bits with 1, 2 and 7 threads, on the parallel path (layers: tst_layer_bits.cpp).
#include "core/parallel.h"
#include "data/generator.h"
#include "data/reader.h"
#include "graph/text.h"
#include "support/part_values.h"
#include "train/sha256.h"
#include "train/trainer.h"

#include <QTest>

using namespace netloom;
using namespace netloom::test;

Q_DECLARE_METATYPE(const netloom::PartInfo *)

namespace {

constexpr std::size_t kRows = 256;

/// What a run produced, byte for byte, and why it could not run.
struct Outcome { std::string bytes, error; };

void append(std::string &to, const void *data, std::size_t n) { to.append(static_cast<const char *>(data), n); }

// ---- what trains: a few steps of a net that is wide enough for several threads

std::shared_ptr<const Prepared> data(TaskKind task, bool oneHot)
{
    constexpr std::size_t features = 64, rows = 320;
    auto d = std::make_shared<Prepared>();
    d->task = task;
    d->targetNames = {"y"};
    std::vector<float> x, y;
    for (std::size_t i = 0; i < rows; ++i) {
        float sum = 0;
        for (std::size_t k = 0; k < features; ++k) {
            x.push_back(float(int((i * 37 + k * 53 + i * k) % 201) - 100) / 100);
            sum += x.back() * float(int(k % 5) - 2);
        }
        const float score = sum / 8;
        y.push_back(task == TaskKind::Regression ? 1.5f + score * 0.1f : task == TaskKind::Binary ? float(score > 0) : float(score > 0.5f ? 2 : score > -0.5f));
        (i % 5 == 4 ? d->split.validation : d->split.train).push_back(Row(i));
    }
    if (task == TaskKind::Binary) d->classes = {"no", "yes"};
    if (task == TaskKind::Classes) d->classes = {"a", "b", "c"};
    d->classCounts.assign(d->classes.size(), 0);
    for (const Row r : d->split.train)
        if (!d->classes.empty()) ++d->classCounts[std::size_t(y[r])];
    if (oneHot) {
        std::vector<float> hot;
        for (std::size_t i = 0; i < rows; ++i)
            for (std::size_t k = 0; k < 3; ++k) hot.push_back(float(i * 7 % 3 == k));
        y = hot;
        d->targetNames = {"y=a", "y=b", "y=c"};
    }
    d->source = std::make_shared<TableSource>(std::vector{Port{Shape{int(features)}}}, std::vector{Port{Shape{oneHot ? 3 : 1}}}, std::move(x), std::move(y));
    return d;
}

struct Task { TaskKind kind; const char *head; bool oneHot = false; };
constexpr Task kTasks[] = {{TaskKind::Regression, "dense 1"}, {TaskKind::Binary, "dense 1 sigmoid"}, {TaskKind::Binary, "dense 1"},
                           {TaskKind::Classes, "dense 3 softmax"}, {TaskKind::Classes, "dense 3"}, {TaskKind::Binary, "dense 2 softmax"}, {TaskKind::Regression, "dense 3 softmax", true}};

Outcome train(const Task &task, int units, const std::function<void(Node &, TrainSettings &)> &change)
{
    auto graph = parseNetwork("hidden = dense " + std::to_string(units) + " tanh; " + task.head);
    if (!graph) return {{}, message(graph.error())};
    TrainInput in;
    in.settings.batchSize = int(kRows);
    in.settings.seed = 3;
    in.settings.optimizer = "sgd(learning_rate=0.01)";
    in.weightSeed = 9;
    change(graph->nodes.at(graph->findByName("hidden")), in.settings);
    in.graph = *graph;
    in.data = data(task.kind, task.oneHot);
    auto trainer = Trainer::create(std::move(in));
    if (!trainer) return {{}, message(trainer.error())};
    Control control;
    std::vector<EpochRow> epochs;
    const TrainResult result = (*trainer)->run(control, {}, {.epochs = 2, .until = {}, .onEpoch = [&](const EpochRow &r) { epochs.push_back(r); }});
    Outcome o;
    o.bytes = weightsSha256(*graph, (*trainer)->checkpoint().weights) + result.stopped;
    for (const EpochRow &row : epochs)
        for (const auto *values : {&row.train, &row.validation})
            for (const auto &[metric, value] : *values) {
                o.bytes += metric;
                const double v = value.value_or(-1);
                append(o.bytes, &v, sizeof v);
            }
    return o;
}

/// The part in a net of every task that takes it; first a wide one, then a small one for parts with a cap on size or shape.
std::vector<Outcome> trainAll(const PartInfo &info, const Values &config)
{
    const std::string words = partText(info, config);
    const auto change = [&](Node &node, TrainSettings &settings) {
        switch (info.kind) {
        case PartKind::Activation: node.config["activation"] = words; break;
        case PartKind::Initializer: node.config["kernel_initializer"] = words; break;
        case PartKind::Constraint: node.config["kernel_constraint"] = words; break;
        case PartKind::Loss: settings.loss = words; break;
        case PartKind::Metric: settings.metrics = {words}; break;
        case PartKind::Optimizer: settings.optimizer = words; break;
        case PartKind::Schedule: settings.optimizer = "sgd(learning_rate=" + words + ")"; break;
        default: node.config["kernel_regularizer"] = words;
        }
    };
    const auto elsewhere = [&](Node &node, TrainSettings &) { node.config[info.kind == PartKind::Regularizer ? "activity_regularizer" : "bias_initializer"] = words; };
    std::vector<Outcome> all;
    const auto largest = [&](const Task &task, const auto &with) {
        Outcome o;
        for (const int units : {256, 64, 4}) {
            // Methods of second order take small nets only, and a squared error.
            if (units > 4 && info.kind == PartKind::Optimizer && task.kind == TaskKind::Regression) continue;
            if (o = train(task, units, with); o.error.empty()) break;
        }
        return o;
    };
    for (const Task &task : kTasks) {
        if (info.kind != PartKind::Loss && info.kind != PartKind::Metric && &task != &kTasks[0] && &task != &kTasks[1]) continue;
        all.push_back(largest(task, change));
        if (info.kind == PartKind::Regularizer || info.kind == PartKind::Initializer) all.push_back(largest(task, elsewhere));
    }
    return all;
}

// ---- data

Table table()
{
    Table t;
    std::vector<double> a, b, c, y, when;
    std::vector<std::int32_t> codes;
    for (int i = 0; i < 4000; ++i) {
        a.push_back(std::sin(i) * 3 + 4);
        b.push_back(i % 11 == 3 ? std::nan("") : double(i * 37 % 101) / 7);
        c.push_back(1 + i % 13);
        when.push_back(1.0e9 + 3600.0 * i);
        codes.push_back(i % 3);
        y.push_back(double(i % 7 == 0));
    }
    t.columns.push_back(Column::ofNumbers("a", ColumnType::Numeric, a));
    t.columns.push_back(Column::ofNumbers("b", ColumnType::Numeric, b));
    t.columns.push_back(Column::ofNumbers("c", ColumnType::Numeric, c));
    t.columns.push_back(Column::ofNumbers("when", ColumnType::Datetime, when));
    t.columns.push_back(Column::ofCodes("kind", ColumnType::Categorical, codes, {"p", "q", "r"}));
    t.columns.push_back(Column::ofNumbers("y", ColumnType::Class, y));
    return t;
}

void append(std::string &to, const Table &t)
{
    for (const Column &c : t.columns) {
        to += c.name();
        for (std::size_t r = 0; r < c.rows(); ++r) to += c.text(r) + ',';
    }
}

Outcome runStep(const PartInfo &info, Values config)
{
    DataSpec spec;
    spec.targets = {"y"};
    spec.timeColumn = "when";
    for (const char *key : {"columns", "column"}) // a case may name columns of its own
        if (const Field *f = info.schema.find(key)) {
            if (f->kind == FieldKind::TextList && config.contains(key)) config[key] = std::vector<std::string>{"a", "b"};
            else if (config.contains(key)) config[key] = std::string("a");
        }
    spec.steps = {{.type = info.type, .config = config, .state = {}}};
    for (const auto &more : defaultSteps(table(), spec))
        if (more.type != info.type) spec.steps.push_back(more);
    if (makePart<Step>(info, *info.schema.complete(config))->resamples()) // made-up rows lie between complete ones
        std::rotate(spec.steps.begin(), spec.steps.begin() + 1, spec.steps.end());
    const auto prepared = prepare(table(), spec);
    if (!prepared) return {{}, message(prepared.error())};
    Outcome o;
    const Source &source = *prepared->source;
    for (const auto &name : prepared->featureNames) o.bytes += name + ',';
    for (const RecipeStep &s : prepared->steps)
        for (const auto &[key, value] : s.state) o.bytes += key + toText(value);
    for (const auto &part : {prepared->split.train, prepared->split.validation, prepared->split.test}) append(o.bytes, part.data(), part.size() * sizeof part[0]);
    const int cols = int(source.inputs().at(0).shape.size());
    std::vector<Real> x(source.rows() * std::size_t(cols)), y(source.rows() * 8);
    std::vector<View> xs{{x.data(), int(source.rows()), cols, cols}}, ys;
    for (const Port &p : source.targets()) ys.push_back({y.data(), int(source.rows()), int(p.shape.size()), 8});
    Batch batch;
    batch.inputs = xs;
    batch.targets = ys;
    std::vector<Row> rows(source.rows());
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = Row(i);
    source.gather(rows, {}, batch);
    append(o.bytes, x.data(), x.size() * sizeof(Real));
    return o;
}

Outcome runGenerator(const PartInfo &info, const Values &config)
{
    const auto made = generate(info.type, config);
    if (!made) return {{}, message(made.error())};
    Outcome o;
    append(o.bytes, *made);
    return o;
}

/// A file of 20,000 rows and three columns in the format of a reader; empty: none known here.
std::string fileFor(const std::string &type)
{
    constexpr int rows = 20000, cols = 3;
    std::string bytes;
    if (type == "csv" || type == "tsv") {
        const char mark = type == "csv" ? ',' : '\t';
        bytes = std::string("a") + mark + "b" + mark + "kind\n";
        for (int i = 0; i < rows; ++i)
            bytes += toText(i * 0.37 - 5) + mark + (i % 11 == 3 ? "" : toText(double(i * 37 % 101) / 7)) + mark + (i % 3 ? "p" : "\"q r\"") + '\n';
    } else if (type == "npy") {
        std::string header = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + std::to_string(rows) + ", " + std::to_string(cols) + "), }";
        header += std::string(117 - header.size(), ' ') + '\n';
        bytes = std::string("\x93NUMPY\x01\x00", 8) + char(header.size()) + char(0) + header;
        for (int i = 0; i < rows * cols; ++i) {
            const float v = float(i % 977) / 7;
            append(bytes, &v, sizeof v);
        }
    } else if (type == "idx") {
        bytes = std::string("\0\0\x08\x02\0\0", 6) + char(rows >> 8) + char(rows & 255) + std::string("\0\0\0\x03", 4);
        for (int i = 0; i < rows * cols; ++i) bytes += char(i % 251);
    }
    return bytes;
}

Outcome runReader(const PartInfo &info, const Values &config)
{
    const std::string bytes = fileFor(info.type);
    if (bytes.empty()) return {{}, "no file of this format is made here"};
    const auto read = makePart<Reader>(info, config)->read(bytes, {}, "data." + info.type);
    if (!read) return {{}, message(read.error())};
    Outcome o;
    append(o.bytes, read->table);
    return o;
}

std::vector<Outcome> run(const PartInfo &info, const PartCase &c)
{
    switch (info.kind) {
    case PartKind::Reader: return {runReader(info, c.config)};
    case PartKind::Step: return {runStep(info, c.config)};
    case PartKind::Generator: return {runGenerator(info, c.config)};
    default: return trainAll(info, c.config);
    }
}

} // namespace

class TestRegistryThreads : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { setThreads(0); }
    void everyKindHasARun();
    void sameBits_data();
    void sameBits();
};

/// Kinds that nothing here runs: when one of them gets parts, it needs a case in run().
void TestRegistryThreads::everyKindHasARun()
{
    for (const PartKind kind : {PartKind::Fitter, PartKind::Check, PartKind::Exporter})
        QVERIFY2(parts(kind).empty(), (std::string(name(kind)) + ": has parts now, but no run that compares its threads").c_str());
}

void TestRegistryThreads::sameBits_data()
{
    QTest::addColumn<const PartInfo *>("part");
    for (const PartInfo *p : allParts())
        if (p->kind != PartKind::Layer) QTest::newRow(told(*p).c_str()) << p;
}

void TestRegistryThreads::sameBits()
{
    QFETCH(const PartInfo *, part);
    int ran = 0;
    std::string why;
    for (const PartCase &c : part->cases) {
        std::vector<Outcome> first;
        for (const int threads : {1, 2, 7}) {
            setThreads(threads);
            auto now = run(*part, c);
            if (first.empty()) first = std::move(now);
            else
                for (std::size_t i = 0; i < first.size(); ++i) {
                    QCOMPARE(QString::fromStdString(now[i].error), QString::fromStdString(first[i].error));
                    QVERIFY2(now[i].bytes == first[i].bytes, (partText(*part, c.config) + ": other bits with " + std::to_string(threads) + " threads").c_str());
                }
        }
        for (const Outcome &o : first) (o.error.empty() ? ++ran, why : why = o.error);
    }
    QVERIFY2(ran > 0, ("no case of it could run: " + why).c_str());
}

QTEST_APPLESS_MAIN(TestRegistryThreads)
#include "tst_registry_threads.moc"
