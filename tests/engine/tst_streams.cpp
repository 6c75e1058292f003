// Stateful layers over streams: slot j of each batch goes on with stream j, exactly as one long sequence would.
#include "data/recipe.h"
#include "graph/text.h"
#include "train/evaluate.h"

#include <QTest>

#include <cmath>

using namespace netloom;

namespace {

constexpr std::size_t kColumns = 2;

float valueAt(std::size_t row, std::size_t column) { return float(std::sin(double(row * 7 + column * 3) * 0.37)); }
float truthAt(std::size_t row) { return float(std::cos(double(row) * 0.21)); }

std::vector<std::uint32_t> range(std::size_t from, std::size_t to)
{
    std::vector<std::uint32_t> rows;
    for (std::size_t r = from; r < to; ++r) rows.push_back(std::uint32_t(r));
    return rows;
}

/// `train` and `validation` samples of `steps` rows each, one after the other.
std::shared_ptr<Prepared> data(std::size_t train, std::size_t validation, std::size_t steps, std::size_t firstRow = 0)
{
    auto d = std::make_shared<Prepared>();
    d->task = TaskKind::Regression;
    d->targetNames = {"y"};
    std::vector<float> x, y;
    for (std::size_t r = firstRow; r < firstRow + (train + validation) * steps; ++r) {
        for (std::size_t c = 0; c < kColumns; ++c) x.push_back(valueAt(r, c));
        y.push_back(truthAt(r));
    }
    d->split.train = range(0, train);
    d->split.validation = range(train, train + validation);
    const Shape target = steps == 1 ? Shape{1} : Shape{int(steps), 1};
    d->source = std::make_shared<TableSource>(std::vector{Port{Shape{int(steps), int(kColumns)}}}, std::vector{Port{target}}, std::move(x), std::move(y));
    return d;
}

TrainInput input(const char *text, std::shared_ptr<const Prepared> d, int batch)
{
    TrainInput in;
    in.graph = *parseNetwork(text);
    in.data = std::move(d);
    in.settings.batchSize = batch;
    in.settings.shuffle = false;
    in.settings.optimizer = "sgd learning_rate=1e-30"; // weights stay as they are
    in.settings.metrics = {"mae"};
    in.weightSeed = 3;
    return in;
}

EpochRow epoch(TrainInput in, int epochs = 1)
{
    EpochRow last;
    auto t = Trainer::create(std::move(in));
    if (!t) qFatal("%s", message(t.error()).c_str());
    Control c;
    (*t)->run(c, {}, {.epochs = epochs, .until = {}, .onEpoch = [&](const EpochRow &r) { last = r; }});
    return last;
}

QString refusal(TrainInput in)
{
    auto t = Trainer::create(std::move(in));
    return t ? QString() : QString::fromStdString(message(t.error()));
}

const char *const kStep = "lstm 3 stateful=true; dense 1";
const char *const kWhole = "lstm 3 return_sequences=true; dense 1";

bool near(double a, double b) { return std::abs(a - b) <= 1e-6 * std::max(1.0, std::abs(b)); }

} // namespace

class TestStreams : public QObject {
    Q_OBJECT
private slots:
    void statesAreCarriedAlongEachStream()
    {
        // Twelve rows in three streams of four, against three sequences of four rows.
        TrainInput streams = input(kStep, data(12, 5, 1), 3);
        streams.settings.streams = true;
        const EpochRow got = epoch(streams);
        const EpochRow whole = epoch(input(kWhole, data(3, 0, 4), 3));
        QVERIFY2(near(*got.train.at("loss"), *whole.train.at("loss")), qPrintable(QString("%1 %2").arg(*got.train.at("loss"), 0, 'g', 12).arg(*whole.train.at("loss"), 0, 'g', 12)));
        // Validation rows are one stream, whatever the batch was.
        const EpochRow sequence = epoch(input(kWhole, data(1, 0, 5, 12), 1));
        QVERIFY(near(*got.validation.at("loss"), *sequence.train.at("loss")));
        // States start afresh in every epoch.
        const EpochRow third = epoch(streams, 3);
        QCOMPARE(*third.train.at("loss"), *got.train.at("loss"));
        // In the rows' own order a state goes on three rows later in time: another loss.
        const EpochRow contiguous = epoch(input(kStep, data(12, 5, 1), 3));
        QVERIFY(!near(*contiguous.train.at("loss"), *got.train.at("loss")));
        // New rows are one stream as well.
        auto judged = input(kStep, data(12, 5, 1), 3);
        auto trainer = std::move(*Trainer::create(input(kStep, data(12, 5, 1), 3)));
        auto weights = trainer->checkpoint().weights;
        auto step = std::move(*Predictor::create(judged.graph, weights, *judged.data));
        auto sequences = std::move(*Predictor::create(*parseNetwork(kWhole), weights, *data(1, 0, 12)));
        for (int twice = 0; twice < 2; ++twice) {
            const auto a = step->predict(*judged.data->source, range(0, 12)), b = sequences->predict(*data(1, 0, 12)->source, range(0, 1));
            QCOMPARE(a.values.size(), b.values.size());
            for (std::size_t i = 0; i < a.values.size(); ++i) QVERIFY(std::abs(a.values[i] - b.values[i]) < 1e-6f);
        }
    }
    void whatDoesNotDivideIsRefused()
    {
        TrainInput in = input(kStep, data(14, 0, 1), 4);
        in.settings.streams = true;
        QVERIFY2(refusal(in).contains("14") && refusal(in).contains("4"), qPrintable(refusal(in)));
        in.settings.dropRemainder = true;
        QVERIFY2(refusal(in).isEmpty(), qPrintable(refusal(in)));
        // The last rows are left out: the same as without them.
        TrainInput whole = input(kStep, data(12, 0, 1), 4);
        whole.settings.streams = true;
        QCOMPARE(*epoch(in).train.at("loss"), *epoch(whole).train.at("loss"));
        in.settings.shuffle = true;
        QVERIFY(refusal(in).contains("shuffle"));
        // Without a stateful layer too: the order is what was asked for.
        TrainInput plain = input("flatten; dense 1", data(14, 0, 1), 4);
        plain.settings.streams = true;
        QVERIFY2(refusal(plain).contains("cannot be cut into 4 streams"), qPrintable(refusal(plain)));
        in.settings.shuffle = false;
        in.settings.epochMode = TrainSettings::EpochMode::WithReplacement;
        QVERIFY2(refusal(in).contains("epoch_mode"), qPrintable(refusal(in)));
    }
    /// A mask that leaves nothing to learn from is refused; samples without any step are told of.
    void maskingEverything()
    {
        const auto masked = [](std::size_t from) {
            auto d = data(8, 0, 2);
            std::vector<float> x(8 * 2 * kColumns, 0.5f), y(16, 1);
            std::fill(x.begin() + std::ptrdiff_t(from * 2 * kColumns), x.end(), 0.0f);
            d->source = std::make_shared<TableSource>(std::vector{Port{Shape{2, int(kColumns)}}}, std::vector{Port{Shape{2, 1}}}, std::move(x), std::move(y));
            return input("masking; lstm 3 return_sequences=true; dense 1", d, 4);
        };
        QVERIFY2(refusal(masked(0)).contains("masks every step of every training sample"), qPrintable(refusal(masked(0))));
        const auto warned = [](TrainInput in) {
            const auto t = std::move(*Trainer::create(std::move(in)));
            return std::any_of(t->warnings().begin(), t->warnings().end(), [](const Error &e) { return message(e).find("about 25 %") != std::string::npos; });
        };
        QVERIFY(warned(masked(6)));
        QVERIFY(!warned(masked(8)));
    }
};

QTEST_GUILESS_MAIN(TestStreams)
#include "tst_streams.moc"
