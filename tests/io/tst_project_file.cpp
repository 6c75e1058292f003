#include "graph/text.h"
#include "io/archive.h"
#include "io/files.h"
#include "io/project.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

#include <csignal>
#include <random>
#include <sys/resource.h>

using namespace netloom;

class TstProjectFile : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void roundTrip();
    void sameBytes();
    void truncated();
    void bitFlips();
    void foreign_data();
    void foreign();
    void archiveNames();
    void zipBomb();
    void changedEntry();
    void unknownType();
    void brokenGraph();
    void newerFormat();
    void lostLayout();
    void badTargets_data();
    void badTargets();
    void fullDisk();
    void movedData();
    void completeWeightsKeeps();

private:
    std::string path(const char *name) const { return dir_.filePath(QString::fromLatin1(name)).toStdString(); }
    QTemporaryDir dir_;
    Project project_;
    std::string bytes_;
};

static TensorPtr tensor(Shape shape, float first)
{
    Tensor t{shape, std::vector<float>(std::size_t(shape.size()))};
    for (auto &v : t.data) v = first += 0.25f;
    return std::make_shared<const Tensor>(std::move(t));
}

/// A project with something in every part of the file.
static Project sample()
{
    Project p;
    p.title = "Täst “1”";
    p.description = "line one\nline two, \"quoted\"";
    p.graph = *parseNetwork("dense 3 relu; dense 1 sigmoid");
    for (const auto &[id, node] : p.graph.nodes) p.layout.positions[id] = {id * 10.5, -0.1};
    p.layout.flow = "down";
    p.layout.notes = {{"why two layers?\n“because”", {-3.5, 8}}};
    p.layout.groups = {{"encoder", {1, 2}, true}, {"head", {3}, false}};
    const std::string csv = "a,b,y\n1,2,0\n2,1,1\n3,5,0\n4,4,1\n";
    p.data.files = {{"/nowhere/data.csv", sha256(csv), csv.size(), true}, {"/elsewhere/data.csv", sha256(csv), csv.size(), true}};
    p.embedded = {{"data.csv", csv}, {"2-data.csv", csv}};
    p.data.csv.delimiter = ',';
    p.data.csv.header = true;
    p.data.csv.types = {{"a", ColumnType::Numeric}, {"y", ColumnType::Binary}};
    p.data.targets = {"y"};
    p.data.drop = {"c,d"};
    p.data.steps = {{"scale", {{"kind", std::string("standard")}}, {}, true}, {"other", {}, {{"mean", std::vector<double>{0.1, 1e-300}}}, false}};
    p.data.split.seed = 4000000000u;
    p.fittedSteps = p.data.steps;
    p.featureNames = {"a", "b"};
    p.classes = {"0", "1"};
    p.training = {{"epochs", std::int64_t(5)}, {"threshold", 0.5}};
    p.losses = {{p.graph.findByName("dense_1"), 0, "", "binary_crossentropy", 0.5}};
    p.seed = 18446744073709551615ull;
    const auto d = p.graph.findByName("dense"), d1 = p.graph.findByName("dense_1");
    p.state.weights = {{{d, "kernel"}, tensor({2, 3}, 1)}, {{d, "bias"}, tensor({3}, 2)}, {{d1, "kernel"}, tensor({3, 1}, 3)}, {{d1, "bias"}, tensor({1}, 4)}};
    p.state.optimizerSlots[{d, "kernel"}] = {tensor({2, 3}, 5), tensor({2, 3}, 6)};
    p.state.optimizer = "adam";
    p.state.step = 1234;
    p.state.epoch = 12;
    p.state.slotNames = {"momentum", "velocity"};
    p.state.optimizerSince = 34;
    p.state.position = 96;
    p.state.partial = {0.1 + 0.2, 0, 0, 7};
    p.state.memory = {{"early_stopping.best", 1.0 / 3}, {"early_stopping.wait", std::int64_t(2)}, {"plateau.best", HUGE_VAL}, {"plateau.monitor", std::string("val_loss auto")}};
    p.state.bestWeights = {{{d, "bias"}, tensor({3}, 7)}};
    p.state.resumeWeights = {{{d1, "bias"}, tensor({1}, 8)}};
    p.state.changes = {{1000, "optimizer.learning_rate", 0.1 + 0.2}};
    EpochRow row;
    row.epoch = 1;
    row.train = {{"loss", 0.1 + 0.2}, {"f1", std::nullopt}};
    row.validation = {{"loss", 1e-12}};
    row.seconds = 0.25;
    row.samplesPerSecond = 1e6 / 3;
    row.learningRate = 1e-3 / 3;
    p.runs = {{1, "adam, batch 32", {row, row}, "epochs"}, {3, "empty", {}, "user"}};
    p.runs[0].epochs[1].epoch = 2;
    p.runs[0].name = "first try";
    p.runs[0].note = "too fast, “lr” 0.1";
    p.runs[0].config = {{"batch_size", std::int64_t(64)}, {"optimizer", std::string("sgd")}};
    p.runs[0].network = "dense 8 relu";
    p.runs[0].parameters = 4321;
    p.runs[0].past = true;
    p.layout.tiles = {{{"f1", "recall"}, 2, 1}, {{"confusion"}, 1, 2}};
    p.runs[0].epochs[1].gradientNorm = 0.7;
    p.runs[0].epochs[1].train["recall"] = 1.0;
    return p;
}

void TstProjectFile::initTestCase()
{
    project_ = sample();
    const auto saved = saveProject(project_, path("sample.netloom"));
    QVERIFY2(saved.ok(), saved.ok() ? "" : message(saved.error()).c_str());
    bytes_ = *readFileBytes(path("sample.netloom"));
}

void TstProjectFile::roundTrip()
{
    const auto read = loadProject(path("sample.netloom"));
    QVERIFY2(read.ok(), read.ok() ? "" : message(read.error()).c_str());
    QVERIFY2(read->notes.empty(), read->notes.empty() ? "" : read->notes.front().c_str());
    QCOMPARE(read->title, project_.title);
    QCOMPARE(read->description, project_.description);
    QVERIFY(read->graph == project_.graph);
    QVERIFY(read->layout == project_.layout);
    QVERIFY(read->data == project_.data);
    QVERIFY(read->fittedSteps == project_.fittedSteps);
    QCOMPARE(read->featureNames, project_.featureNames);
    QCOMPARE(read->classes, project_.classes);
    QVERIFY(read->training == project_.training);
    QVERIFY(read->losses == project_.losses);
    QCOMPARE(read->seed, project_.seed);
    QVERIFY(read->runs == project_.runs);
    QVERIFY(read->embedded == project_.embedded);
    QCOMPARE(read->state.step, project_.state.step);
    QCOMPARE(read->state.epoch, project_.state.epoch);
    QCOMPARE(read->state.optimizer, project_.state.optimizer);
    QVERIFY(read->state.slotNames == project_.state.slotNames && read->state.partial == project_.state.partial);
    QVERIFY(read->state.memory == project_.state.memory && read->state.changes == project_.state.changes);
    QVERIFY(read->state.position == 96 && read->state.optimizerSince == 34);
    QCOMPARE(read->state.bestWeights.size(), std::size_t(1));
    QVERIFY(*read->state.bestWeights.begin()->second == *project_.state.bestWeights.begin()->second);
    QVERIFY(*read->state.resumeWeights.at(project_.state.resumeWeights.begin()->first) == *project_.state.resumeWeights.begin()->second);
    QCOMPARE(read->state.weights.size(), project_.state.weights.size());
    for (const auto &[key, t] : project_.state.weights) QVERIFY(*read->state.weights.at(key) == *t);
    QCOMPARE(read->state.optimizerSlots.size(), std::size_t(1));
    for (const auto &[key, list] : project_.state.optimizerSlots)
        for (std::size_t i = 0; i < list.size(); ++i) QVERIFY(*read->state.optimizerSlots.at(key)[i] == *list[i]);
    QCOMPARE(weightsSha256(read->graph, read->state.weights), weightsSha256(project_.graph, project_.state.weights));
    QVERIFY(!read->readOnly);
}

void TstProjectFile::sameBytes()
{
    QTest::qWait(1100); // a zip stamp of the present time would differ now
    const auto read = loadProject(path("sample.netloom"));
    QVERIFY(read.ok());
    QVERIFY(saveProject(*read, path("again.netloom")).ok());
    QVERIFY(*readFileBytes(path("again.netloom")) == bytes_);
    QCOMPARE(bytes_.substr(30, 29), std::string("mimetypeapplication/x-netloom").substr(0, 29)); // first and stored, as file(1) wants it
}

void TstProjectFile::truncated()
{
    for (std::size_t n = 0; n < bytes_.size(); n += n < 200 || n + 200 > bytes_.size() ? 1 : 37) {
        QVERIFY(writeFileBytes(path("cut.netloom"), std::string_view(bytes_).substr(0, n)).ok());
        const auto read = loadProject(path("cut.netloom"));
        QVERIFY2(!read.ok(), std::to_string(n).c_str());
        QVERIFY(message(read.error()).find("cut.netloom") != std::string::npos);
    }
}

void TstProjectFile::bitFlips()
{
    std::mt19937 random(7);
    int refused = 0;
    for (int i = 0; i < 4000; ++i) {
        auto changed = bytes_;
        for (int k = 0; k < 1 + i % 3; ++k) changed[random() % changed.size()] ^= char(1u << random() % 8);
        QFile file(QString::fromStdString(path("flip.netloom")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(changed.data(), qint64(changed.size())) == qint64(changed.size()));
        file.close();
        const auto read = loadProject(path("flip.netloom"));
        if (!read) {
            ++refused;
            QVERIFY(!message(read.error()).empty());
            continue;
        }
        // Only bytes that carry nothing (dates, attributes) may change unseen: the content is the same to the last bit.
        QVERIFY(saveProject(*read, path("flip2.netloom")).ok() || read->readOnly);
        if (!read->readOnly) QVERIFY2(*readFileBytes(path("flip2.netloom")) == bytes_, std::to_string(i).c_str());
    }
    QVERIFY2(refused > 2000, std::to_string(refused).c_str());
}

void TstProjectFile::foreign_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto zip = [](std::vector<ArchiveEntry> entries) { return QByteArray::fromStdString(*writeArchive(entries)); };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("this is no project\n");
    QTest::newRow("CSV") << QByteArray("a,b\n1,2\n");
    QTest::newRow("zeros") << QByteArray(100000, '\0');
    QTest::newRow("foreign zip") << zip({{"word/document.xml", "<xml/>"}});
    QTest::newRow("OpenDocument") << zip({{"mimetype", "application/vnd.oasis.opendocument.text", true}, {"content.xml", "<xml/>"}});
    QTest::newRow("no manifest") << zip({{"mimetype", "application/x-netloom", true}});
    QTest::newRow("empty manifest") << zip({{"mimetype", "application/x-netloom", true}, {"manifest.json", "{}"}});
    QTest::newRow("no graph") << zip({{"mimetype", "application/x-netloom", true}, {"manifest.json", R"({"format":1,"entries":[]})"}});
    QTest::newRow("unknown entry") << zip({{"mimetype", "application/x-netloom", true}, {"manifest.json", R"({"format":1,"entries":[]})"}, {"x", "y"}});
}

void TstProjectFile::foreign()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(writeFileBytes(path("foreign.netloom"), bytes.toStdString()).ok());
    const auto read = loadProject(path("foreign.netloom"));
    QVERIFY(!read.ok());
    QVERIFY(message(read.error()).find("foreign.netloom") != std::string::npos);
}

void TstProjectFile::archiveNames()
{
    for (const char *name : {"../evil", "a/../../b", "/etc/passwd", "a//b", "a\\b", "./a"}) {
        const auto zip = writeArchive({{name, "x"}});
        QVERIFY(zip.ok());
        QVERIFY2(!readArchive(*zip).ok(), name);
    }
    QVERIFY(!readArchive(*writeArchive({{"twice", "x"}, {"twice", "y"}})).ok());
    QVERIFY(readArchive(*writeArchive({{"data/ä ö.csv", "x"}})).ok());
}

void TstProjectFile::zipBomb()
{
    const auto zip = writeArchive({{"bomb", std::string(200 << 20, 'a')}});
    QVERIFY(zip.ok());
    QVERIFY(zip->size() < 1000000);
    const auto read = readArchive(*zip);
    QVERIFY(!read.ok());
    QVERIFY(message(read.error()).find("unreasonable") != std::string::npos);
}

/// The sample with some entries replaced or removed, and a manifest that is right about that.
static std::string edited(const std::string &bytes, const std::map<std::string, std::optional<std::string>> &changes, int format = 1)
{
    auto entries = *readArchive(bytes);
    for (const auto &[name, content] : changes) {
        if (content) entries[name] = *content;
        else entries.erase(name);
    }
    std::string list;
    std::vector<ArchiveEntry> out{{"mimetype", entries["mimetype"], true}, {"manifest.json", ""}};
    for (const auto &[name, content] : entries) {
        if (name == "mimetype" || name == "manifest.json") continue;
        list += std::string(list.empty() ? "" : ",") + R"({"name":")" + name + R"(","size":)" + std::to_string(content.size()) + R"(,"sha256":")" + sha256(content) + R"("})";
        out.push_back({name, content});
    }
    out[1].bytes = R"({"format":)" + std::to_string(format) + R"(,"program":"netloom 9.9","entries":[)" + list + "]}";
    return *writeArchive(out);
}

void TstProjectFile::changedEntry()
{
    auto entries = *readArchive(bytes_);
    std::vector<ArchiveEntry> out;
    for (auto &[name, content] : entries) out.push_back({name, name == "history.csv" ? content + " " : content});
    QVERIFY(writeFileBytes(path("x.netloom"), *writeArchive(out)).ok());
    const auto read = loadProject(path("x.netloom"));
    QVERIFY(!read.ok());
    QVERIFY(message(read.error()).find("history.csv") != std::string::npos);
    // Right hashes, wrong contents.
    for (const auto &[name, content] : std::map<std::string, std::string>{
             {"graph.json", R"({"nodes":[{"id":1,"type":"dense","name":"a/b"}],"edges":[]})"},
             {"graph.json", "[]"}, {"data.json", "{"}, {"training.json", "3"}, {"history.csv", "run,epoch\n1\n"},
             {"tensors/model.safetensors", "12345678{}"}}) {
        QVERIFY(writeFileBytes(path("x.netloom"), edited(bytes_, {{name, content}})).ok());
        const auto wrong = loadProject(path("x.netloom"));
        QVERIFY2(!wrong.ok(), name.c_str());
        QVERIFY2(message(wrong.error()).find(name) != std::string::npos, message(wrong.error()).c_str());
    }
}

void TstProjectFile::unknownType()
{
    Project p = project_;
    Node odd{.type = "quantum_attention", .name = "odd", .config = {{"qubits", std::int64_t(7)}, {"basis", std::string("z")}}, .inner = {}};
    odd.inner = std::make_shared<const Graph>(*parseNetwork("dense 2"));
    const auto id = p.graph.add(odd);
    QVERIFY(saveProject(p, path("unknown.netloom")).ok());
    const auto read = loadProject(path("unknown.netloom"));
    QVERIFY2(read.ok(), read.ok() ? "" : message(read.error()).c_str());
    QVERIFY(read->graph.nodes.at(id) == odd);
    QVERIFY(read->graph == p.graph);
}

void TstProjectFile::brokenGraph()
{
    Project p = project_;
    p.graph.edges.clear(); // dangling layers: does not check
    QVERIFY(saveProject(p, path("broken.netloom")).ok());
    const auto read = loadProject(path("broken.netloom"));
    QVERIFY(read.ok());
    QVERIFY(read->graph == p.graph);
    QVERIFY(read->state.weights.empty());
}

void TstProjectFile::newerFormat()
{
    QVERIFY(writeFileBytes(path("newer.netloom"), edited(bytes_, {{"future.json", "{}"}}, 2)).ok());
    const auto read = loadProject(path("newer.netloom"));
    QVERIFY2(read.ok(), read.ok() ? "" : message(read.error()).c_str());
    QVERIFY(read->readOnly);
    QVERIFY(!read->notes.empty() && read->notes[0].find("netloom 9.9") != std::string::npos);
    QVERIFY(!saveProject(*read, path("newer.netloom")).ok());
}

void TstProjectFile::lostLayout()
{
    QVERIFY(writeFileBytes(path("x.netloom"), edited(bytes_, {{"layout.json", std::nullopt}})).ok());
    const auto read = loadProject(path("x.netloom"));
    QVERIFY(read.ok());
    QVERIFY(read->layout == Layout{});
    QVERIFY(read->graph == project_.graph);
}

void TstProjectFile::badTargets_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("device") << "/dev/null";
    QTest::newRow("full device") << "/dev/full";
    QTest::newRow("folder") << dir_.path();
    QTest::newRow("no folder") << dir_.filePath("missing/p.netloom");
    QTest::newRow("empty") << "";
}

void TstProjectFile::badTargets()
{
    QFETCH(QString, target);
    const auto saved = saveProject(project_, target.toStdString());
    QVERIFY(!saved.ok());
    QVERIFY(!message(saved.error()).empty());
    QVERIFY(QFileInfo(dir_.path()).isDir());
    QVERIFY(!QFileInfo("/dev/null").isFile());
    QVERIFY(!loadProject(target.toStdString()).ok());
}

void TstProjectFile::fullDisk()
{
    Project p = project_;
    p.title = "new content";
    const auto name = path("full.netloom");
    QVERIFY(saveProject(project_, name).ok());
    // A file that may not grow past 512 bytes fails in the middle of writing, as on a full disk.
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    const rlimit small{512, old.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const auto saved = saveProject(p, name);
    setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, before);
    QVERIFY(!saved.ok());
    QVERIFY2(message(saved.error()).find("full.netloom") != std::string::npos, message(saved.error()).c_str());
    QVERIFY(*readFileBytes(name) == bytes_);
    QCOMPARE(QDir(dir_.path()).entryList({"full.netloom*"}, QDir::Files).size(), 1); // no half-written rest
    QVERIFY(saveProject(p, name).ok());
    QCOMPARE(loadProject(name)->title, std::string("new content"));
}

void TstProjectFile::movedData()
{
    QDir(dir_.path()).mkpath("one/data");
    const auto csv = path("one/data/t.csv");
    QVERIFY(writeFileBytes(csv, "a,b,y\n1,2,0\n2,1,1\n").ok());
    const auto imported = importFiles({csv}, {}, false);
    QVERIFY2(imported.ok(), imported.ok() ? "" : message(imported.error()).c_str());
    Project p;
    p.data = imported->spec;
    p.data.targets = {"y"};
    QVERIFY(saveProject(p, path("one/p.netloom")).ok());
    QVERIFY(QDir(dir_.path()).rename("one", "two"));
    const auto read = loadProject(path("two/p.netloom"));
    QVERIFY(read.ok());
    const auto table = loadTable(*read, path("two/p.netloom"));
    QVERIFY2(table.ok(), table.ok() ? "" : message(table.error()).c_str());
    QCOMPARE(table->rows(), std::size_t(2));
    QVERIFY(writeFileBytes(path("two/data/t.csv"), "a,b,y\n1,2,0\n2,1,0\n").ok());
    const auto changed = loadTable(*read, path("two/p.netloom"));
    QVERIFY(!changed.ok() && message(changed.error()).find("changed") != std::string::npos);
    QVERIFY(QFile::remove(QString::fromStdString(path("two/data/t.csv"))));
    const auto missing = loadTable(*read, path("two/p.netloom"));
    QVERIFY(!missing.ok() && message(missing.error()).find("t.csv") != std::string::npos);
}

void TstProjectFile::completeWeightsKeeps()
{
    Project p = project_;
    const auto d = p.graph.findByName("dense"), d1 = p.graph.findByName("dense_1");
    QVERIFY(completeWeights(p, storedPorts(p)).ok());
    QVERIFY(p.state.weights == project_.state.weights); // the same tensors: nothing to do
    p.graph.nodes[d].config["units"] = std::int64_t(5);
    QVERIFY(completeWeights(p, storedPorts(p)).ok());
    QCOMPARE(p.state.weights.at({d, "kernel"})->shape, (Shape{2, 5}));
    QCOMPARE(p.state.weights.at({d1, "kernel"})->shape, (Shape{5, 1}));
    QVERIFY(p.state.weights.at({d1, "bias"}) == project_.state.weights.at({d1, "bias"}));
    QVERIFY(p.state.optimizerSlots.empty());
}

QTEST_GUILESS_MAIN(TstProjectFile)
#include "tst_project_file.moc"
