#include "data/reader.h"
#include "io/import.h"
#include "io/npy.h"
#include "io/project.h"
#include "support/shared_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace netloom;

namespace {

QJsonObject golden()
{
    QFile file(QStringLiteral(NETLOOM_GOLDEN_DIR "/arrays_numpy.json"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no golden file");
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::string names(const Table &t)
{
    std::string all;
    for (const auto &c : t.columns) all.append(all.empty() ? "" : " ").append(c.name());
    return all;
}

} // namespace

class TestReaders : public QObject {
    Q_OBJECT
    const QJsonObject golden_ = golden();
    QTemporaryDir dir_;

    std::string bytes(const char *key) const { return QByteArray::fromBase64(golden_[QLatin1String(key)].toString().toLatin1()).toStdString(); }
    std::string file(const char *name, const std::string &content) const
    {
        QFile f(dir_.filePath(QLatin1String(name)));
        if (!f.open(QIODevice::WriteOnly) || f.write(content.data(), qint64(content.size())) != qint64(content.size())) qFatal("cannot write");
        return f.fileName().toStdString();
    }
    static CsvTable read(const std::string &name, const std::string &content)
    {
        auto t = readTable(name, content, {});
        if (!t) qFatal("%s", message(t.error()).c_str());
        return std::move(*t);
    }
    static std::string failure(const std::string &name, const std::string &content)
    {
        const auto t = readTable(name, content, {});
        return t ? "" : t.error().code + ' ' + message(t.error());
    }

private slots:
    void everyTypeOrderAndRank()
    {
        const auto all = golden_["good"].toArray();
        QVERIFY(all.size() > 100);
        for (const auto entry : all) {
            const auto content = QByteArray::fromBase64(entry[QLatin1String("file")].toString().toLatin1()).toStdString();
            const auto t = read("a.npy", content).table;
            const auto values = entry[QLatin1String("values")].toArray();
            const auto rows = entry[QLatin1String("shape")][0].toInt();
            const std::string what = entry[QLatin1String("type")].toString().toStdString() + " rank " + std::to_string(entry[QLatin1String("shape")].toArray().size());
            QVERIFY2(int(t.rows()) == rows && qsizetype(t.columns.size()) * rows == values.size(), what.c_str());
            for (qsizetype i = 0; i < values.size(); ++i)
                QVERIFY2(t.columns[std::size_t(i) % t.columns.size()].asNumber(std::size_t(i) / t.columns.size()) == values[i].toDouble(), what.c_str());
        }
        QCOMPARE(names(read("data/pixels.npy", QByteArray::fromBase64(all.last()[QLatin1String("file")].toString().toLatin1()).toStdString()).table),
                 std::string("pixels[0,0,0] pixels[0,0,1] pixels[0,0,2] pixels[1,0,0] pixels[1,0,1] pixels[1,0,2]"));
    }
    void refusals()
    {
        QVERIFY(failure("a.npy", bytes("pickle")).starts_with("E-ARRAY-PICKLE"));
        QVERIFY(failure("a.npz", bytes("npz_pickle")).starts_with("E-ARRAY-PICKLE"));
        QVERIFY(failure("a.npy", bytes("records")).find("named fields") != std::string::npos);
        QVERIFY(failure("a.npy", bytes("complex")).find("<c16") != std::string::npos);
        QVERIFY(failure("a.npy", bytes("dates")).starts_with("E-ARRAY-TYPE"));
        QVERIFY(failure("a.npy", bytes("scalar")).find("single number") != std::string::npos);
        QVERIFY(failure("a.npy", bytes("empty")).find("without any value") != std::string::npos);
        QVERIFY(failure("a.npy", bytes("wide")).find("70000") != std::string::npos);
        QVERIFY(failure("a.npy", "not an array at all").starts_with("E-ARRAY"));
        QVERIFY(failure("a.npz", "not an archive at all").starts_with("E-ARRAY"));
        QVERIFY(failure("a.npz", bytes("mismatch")).find("x (4, 3), y (2,)") != std::string::npos);
        QVERIFY(failure("t.parquet", "PAR1....").find("Debian has no library") != std::string::npos);
        QVERIFY(failure("t.pkl", "\x80\x04").find("any code") != std::string::npos);
    }
    void infiniteValuesAndTexts()
    {
        const auto t = read("a.npy", bytes("infinite"));
        QVERIFY(std::isnan(t.table.columns[1].number(0)) && std::isnan(t.table.columns[0].number(1)));
        QCOMPARE(t.warnings.size(), std::size_t(1));
        const auto c = read("colour.npy", bytes("texts")).table.columns.at(0);
        QCOMPARE(c.text(1), std::string("grün"));
        QVERIFY(c.missing(4));
        QCOMPARE(read("c.npy", bytes("bytes")).table.columns.at(0).text(1), std::string("bc"));
    }
    void archives()
    {
        const auto xy = read("d.npz", bytes("xy"));
        QCOMPARE(names(xy.table), std::string("x[0] x[1] x[2] y"));
        QCOMPARE(int(xy.table.columns.back().type()), int(ColumnType::Binary));
        const auto packed = read("d.npz", bytes("xy_compressed"));
        QCOMPARE(int(packed.table.columns.back().type()), int(ColumnType::Class));
        QCOMPARE(packed.warnings.size(), std::size_t(1)); // the single number
        const auto parts = read("mnist.npz", bytes("mnist"));
        QCOMPARE(names(parts.table), std::string("x[0,0] x[0,1] x[1,0] x[1,1] y split"));
        QCOMPARE(parts.table.rows(), std::size_t(8));
        QCOMPARE(parts.table.columns[5].text(5), std::string("train"));
        QCOMPARE(parts.table.columns[5].text(6), std::string("test"));
        QCOMPARE(parts.table.columns[3].number(7), 7.0);
        QCOMPARE(parts.table.columns[4].asNumber(6), 2.0);
    }
    void idxPair()
    {
        const auto images = file("t-images-idx3-ubyte", bytes("idx_images")), labels = file("t-labels-idx1-ubyte", bytes("idx_labels"));
        const auto data = importFiles({images, labels});
        QVERIFY2(data.ok(), data ? "" : message(data.error()).c_str());
        QCOMPARE(names(data->table), std::string("x[0,0] x[0,1] x[1,0] x[1,1] y"));
        QCOMPARE(data->table.columns[3].number(2), 11.0);
        QCOMPARE(data->table.columns[4].number(0), 7.0);
        const auto turned = importFiles({labels, images});
        QVERIFY(turned.ok());
        QCOMPARE(names(turned->table), names(data->table));
        // Counts of images and labels must agree.
        const auto more = file("u-labels-idx1-ubyte", std::string("\0\0\x08\x01\0\0\0\x04", 8) + std::string("\1\2\3\4", 4));
        const auto bad = importFiles({images, more});
        QVERIFY(!bad.ok() && message(bad.error()).find("do not belong together") != std::string::npos);
        QCOMPARE(read("f.idx", bytes("idx_floats")).table.columns[1].number(0), -2.0);
        QCOMPARE(read("s.idx", bytes("idx_shorts")).table.columns[1].number(0), 300.0);
    }
    void realDigits()
    {
        NETLOOM_NEED_SHARED("data/mnist/t10k-images-idx3-ubyte.gz");
        const auto data = importFiles({sharedPath(QStringLiteral("data/mnist/t10k-images-idx3-ubyte.gz")).toStdString(),
                                       sharedPath(QStringLiteral("data/mnist/t10k-labels-idx1-ubyte.gz")).toStdString()});
        QVERIFY2(data.ok(), data ? "" : message(data.error()).c_str());
        QCOMPARE(data->table.rows(), std::size_t(10000));
        QCOMPARE(data->table.columns.size(), std::size_t(785));
        QCOMPARE(data->table.columns.back().name(), std::string("y"));
        QCOMPARE(int(data->table.columns.back().type()), int(ColumnType::Class));
        const double first[] = {7, 2, 1, 0, 4, 1, 4, 9, 5, 9};
        for (std::size_t r = 0; r < 10; ++r) QCOMPARE(data->table.columns.back().number(r), first[r]);
    }
    void writtenArraysComeBack()
    {
        const std::vector<float> values{1.5f, -2, 3, 4, 5, 6};
        const auto t = read("x.npy", npyBytes(values, {2, 3})).table;
        for (std::size_t i = 0; i < 6; ++i) QCOMPARE(t.columns[i % 3].number(i / 3), double(values[i]));
    }
    void tabsAndGroups()
    {
        const auto t = read("a.tsv", "a,b\tc\n1,5\t2\n2,5\t3\n");
        QCOMPARE(names(t.table), std::string("a,b c"));
        const auto one = file("one.csv", "a,b\n1,2\n3,4\n"), two = file("two.csv", "b,a\n6,5\n");
        const auto both = importFiles({one, two});
        QVERIFY(both.ok());
        QCOMPARE(names(both->table), std::string("a b file"));
        QCOMPARE(both->table.columns[0].number(2), 5.0);
        QCOMPARE(both->table.columns[2].text(2), std::string("two.csv"));
    }
    void projectFromArrays()
    {
        const auto path = file("d.npz", bytes("mnist"));
        auto data = importFiles({path});
        QVERIFY(data.ok());
        NewProject spec;
        spec.data = data->spec;
        spec.embedded = data->embedded;
        spec.data.targets = {"y"};
        spec.data.split = *parseSplit("column=split");
        spec.network = "dense 4 relu; dense 3 softmax";
        const auto project = newProject(data->table, spec);
        QVERIFY2(project.ok(), project ? "" : message(project.error()).c_str());
        const auto saved = dir_.filePath(QStringLiteral("p.netloom")).toStdString();
        QVERIFY(saveProject(*project, saved).ok());
        const auto loaded = loadProject(saved);
        QVERIFY(loaded.ok());
        const auto table = loadTable(*loaded, saved);
        QVERIFY2(table.ok(), table ? "" : message(table.error()).c_str());
        QCOMPARE(names(*table), names(data->table));
    }
    /// Cut off or changed anywhere: an error or a table, never a crash.
    void damagedFiles()
    {
        int refused = 0;
        for (const char *key : {"xy", "xy_compressed", "mnist", "idx_images", "idx_floats", "infinite", "texts"}) {
            const auto content = bytes(key);
            const std::string name = std::string(key).starts_with("idx") ? "f.idx" : content.starts_with("PK") ? "f.npz" : "f.npy";
            for (std::size_t n = 0; n < content.size(); n += std::max<std::size_t>(1, content.size() / 200))
                refused += !readTable(name, content.substr(0, n), {}).ok();
            for (std::size_t i = 0; i < content.size(); i += 1 + content.size() / 400)
                for (const int bit : {0, 3, 7}) {
                    auto changed = content;
                    changed[i] = char(changed[i] ^ 1 << bit);
                    const auto t = readTable(name, changed, {});
                    if (t) QVERIFY(t->table.columns.size() <= 65537);
                    else QVERIFY(!message(t.error()).empty());
                }
        }
        QVERIFY(refused > 1000);
    }
    void listed()
    {
        for (const char *type : {"csv", "tsv", "npy", "npz", "idx"}) QVERIFY2(findPart(PartKind::Reader, type), type);
    }
};

QTEST_APPLESS_MAIN(TestReaders)
#include "tst_readers.moc"
