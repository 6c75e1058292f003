// Gates, cell and hidden state as painted: colours of known values, keys, mouse, what is said, files.
#include "charts/ticks.h"
#include "theme/look.h"
#include "views/gates/cell_view.h"
#include "views/gates/gates_view.h"
#include "views/gates/hidden_view.h"
#include "views/view_export.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace netloom;

namespace {

/// An LSTM of 3 units over 4 steps whose numbers obey its formulas.
std::shared_ptr<GateRecord> lstmRecord(float shift = 0)
{
    auto r = std::make_shared<GateRecord>();
    r->node = "lstm";
    r->type = "lstm";
    r->rows = 1;
    r->steps = 4;
    r->inputs = 2;
    r->units = 3;
    r->x = {1, -1, 0.5f, 0, 0, 0, -1, 1};
    r->ways.resize(1);
    for (const char *key : {"i", "f", "o", "g", "c", "h"})
        r->ways[0].tensors.push_back({key, std::vector<float>(12)});
    r->ways[0].start = {{"h", {0, 0, 0}}, {"c", {0, 0, 0}}};
    auto &t = r->ways[0].tensors;
    for (int s = 0; s < 4; ++s)
        for (int u = 0; u < 3; ++u) {
            const std::size_t at = r->at(0, s, u);
            const float before = s ? t[4].values[r->at(0, s - 1, u)] : 0;
            t[0].values[at] = std::min(1.0f, 0.25f * float(u) + 0.1f * float(s) + shift);
            t[1].values[at] = u == 2 ? 1.0f : 0.5f;
            t[2].values[at] = u == 0 ? 0.0f : 0.8f;
            t[3].values[at] = u == 1 ? -0.9f : 0.6f;
            t[4].values[at] = t[1].values[at] * before + t[0].values[at] * t[3].values[at];
            t[5].values[at] = t[2].values[at] * std::tanh(t[4].values[at]);
        }
    return r;
}

GateScene sceneOf(bool two = false)
{
    GateScene s;
    s.main = {lstmRecord(), QStringLiteral("row 7, actual yes")};
    if (two)
        s.other = {lstmRecord(0.3f), QStringLiteral("row 9, actual no")};
    return s;
}

QColor pixelAt(QWidget &view, const QPointF &at)
{
    QImage image(view.size(), QImage::Format_RGB32);
    view.render(&image);
    return image.pixelColor(at.toPoint());
}

} // namespace

class TestGatesView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Look::setCurrent(Theme::Light); }

    void empty()
    {
        GatesView view;
        view.resize(500, 300);
        QVERIFY(!pixelAt(view, {2, 2}).name().isEmpty());
        QVERIFY(view.placeSentence().contains(QStringLiteral("No gates")));
        for (const int key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_PageDown, Qt::Key_End, Qt::Key_M, Qt::Key_M, Qt::Key_M})
            QTest::keyClick(&view, Qt::Key(key));
        view.render(std::make_unique<QImage>(view.size(), QImage::Format_RGB32).get());
        CellStepView cell;
        HiddenView hidden;
        cell.resize(400, 300);
        hidden.resize(400, 300);
        QTest::keyClick(&cell, Qt::Key_Space);
        QTest::keyClick(&hidden, Qt::Key_Right);
        pixelAt(cell, {1, 1});
        pixelAt(hidden, {1, 1});
    }

    void colours_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    // The middle of a cell of the map has the colour of its value on the fixed scale.
    void colours()
    {
        QFETCH(bool, dark);
        Look::setCurrent(dark ? Theme::Dark : Theme::Light);
        GatesView view;
        view.resize(900, 500);
        view.setScene(sceneOf());
        view.setPlace({0, 0, 0}); // the frame is drawn there
        const GateRecord &r = *view.scene().main.record;
        for (int g = 0; g < 6; ++g) {
            const QRectF map = view.mapRect(0, g);
            QVERIFY(map.width() > 50 && map.height() > 20);
            const double range = view.rangeOf(r.ways[0].tensors[std::size_t(g)].key);
            QCOMPARE(range == 0, g < 3);
            for (int u = 1; u < 3; ++u)
                for (int s = 1; s < 4; ++s) {
                    const double v = r.ways[0].tensors[std::size_t(g)].values[r.at(0, s, u)];
                    const QColor expected = range == 0 ? Look::current().weft(v) : Look::current().warp(v / range);
                    const QColor painted = pixelAt(view, {map.left() + (s + 0.5) * map.width() / 4, map.top() + (u + 0.5) * map.height() / 3});
                    const int off = std::max({std::abs(expected.red() - painted.red()), std::abs(expected.green() - painted.green()), std::abs(expected.blue() - painted.blue())});
                    QVERIFY2(off <= 4, qPrintable(QStringLiteral("gate %1 unit %2 step %3: %4 %5").arg(g).arg(u).arg(s).arg(expected.name(), painted.name())));
                }
        }
        Look::setCurrent(Theme::Light);
    }

    void keysAndSentences()
    {
        GatesView view;
        view.resize(700, 400);
        view.setScene(sceneOf());
        QSignalSpy moved(&view, &GatesView::placeChanged), opened(&view, &GatesView::stepActivated);
        QTest::keyClick(&view, Qt::Key_PageDown);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.place(), (GatesView::Place{1, 2, 3}));
        QCOMPARE(view.placeSentence(), QStringLiteral("Forget gate f, unit 2, step 3: 1.00"));
        QVERIFY(view.accessibleDescription().startsWith(view.placeSentence()));
        QTest::keyClick(&view, Qt::Key_Right); // at the end
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.place(), (GatesView::Place{1, 2, 3}));
        QCOMPARE(moved.count(), 4);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].toInt(), 2);
        QCOMPARE(opened[0][1].toInt(), 3);
        QVERIFY(view.summary().contains(QStringLiteral("Forget gate: mean 0.67, 0 % shut, 33 % open")));
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::Table);
        QCOMPARE(face->text(QAccessible::Value), view.accessibleDescription());
        // Units by what they are like: the third one is always open, the first one's output gate always shut.
        view.setOrder(GatesView::Order::Saturation);
        view.setPlace({0, 1, 0});
        QTest::keyClick(&view, Qt::Key_Down); // unit 1 is the least saturated: the last line
        QCOMPARE(view.place().unit, 1);
    }

    void mouse()
    {
        GatesView view;
        view.resize(700, 400);
        view.setScene(sceneOf());
        const QRectF map = view.mapRect(0, 4);
        const QPoint at(int(map.left() + 2.5 * map.width() / 4), int(map.top() + 1.5 * map.height() / 3));
        QTest::mouseClick(&view, Qt::LeftButton, {}, at);
        QCOMPARE(view.place(), (GatesView::Place{4, 1, 2}));
        QSignalSpy opened(&view, &GatesView::stepActivated);
        QTest::mouseDClick(&view, Qt::LeftButton, {}, at);
        QCOMPARE(opened.count(), 1);
    }

    void differenceAndBeside()
    {
        GatesView view;
        view.resize(900, 500);
        view.setScene(sceneOf(true));
        QVERIFY(!view.mapRect(1, 0).isEmpty());
        QVERIFY(view.mapRect(1, 0).left() > view.mapRect(0, 5).right() - 1);
        view.setPlace({0, 1, 2});
        QVERIFY(view.placeSentence().contains(QStringLiteral("0.450, beside it 0.750")));
        view.setMode(GatesView::Mode::Difference);
        QVERIFY(view.mapRect(1, 0).isEmpty());
        QVERIFY2(view.placeSentence().endsWith(QStringLiteral("difference −0.300")), qPrintable(view.placeSentence()));
        const QRectF map = view.mapRect(0, 0);
        const QColor painted = pixelAt(view, {map.left() + 1.5 * map.width() / 4, map.top() + 0.5 * map.height() / 3}), expected = Look::current().warp(-0.3);
        QVERIFY(std::abs(expected.red() - painted.red()) <= 4 && std::abs(expected.blue() - painted.blue()) <= 4);
        // Of another layer: nothing to subtract.
        auto other = sceneOf();
        auto longer = lstmRecord();
        longer->steps = 2;
        other.other = {longer, QStringLiteral("other")};
        view.setScene(other);
        QVERIFY(view.placeSentence().contains(QStringLiteral("–")));
        pixelAt(view, {1, 1});
    }

    void statisticsAndTraces()
    {
        GatesView view;
        view.resize(800, 500);
        auto scene = sceneOf();
        auto summary = std::make_shared<GateSummary>();
        summary->rows = 5;
        summary->mean = *lstmRecord();
        summary->ways.resize(1);
        for (const char *key : {"i", "f", "o", "g", "c", "h"}) {
            GateFigures f;
            f.key = key;
            f.share = f.key < "p" && (f.key == "i" || f.key == "f" || f.key == "o");
            f.bins.assign(GateFigures::kBins, 1.0 / GateFigures::kBins);
            f.perStep = f.amountPerStep = {0.1, 0.2, 0.3, 0.4};
            f.perUnit = f.unitLow = f.unitHigh = f.unitDeviation = f.unitLowest = f.unitHighest = {0, 0, 1};
            summary->ways[0].tensors.push_back(f);
        }
        summary->ways[0].dead = {0};
        summary->ways[0].verdicts = {0.1, 0.2, 0.3, 0.4};
        scene.summary = summary;
        view.setScene(scene);
        const auto picture = [&] {
            QImage image(view.size(), QImage::Format_RGB32);
            view.render(&image);
            return image;
        };
        const QImage maps = picture();
        view.setMode(GatesView::Mode::Traces);
        const QImage lines = picture();
        view.setPlace({0, 2, 1});
        QVERIFY(picture() != lines); // another unit, other lines
        view.setMode(GatesView::Mode::Statistics);
        QVERIFY(picture() != lines && picture() != maps);
        QTest::keyClick(&view, Qt::Key_M);
        QCOMPARE(view.mode(), GatesView::Mode::Heatmap);
    }

    void files()
    {
        QTemporaryDir dir;
        GatesView view;
        view.resize(700, 400);
        view.setScene(sceneOf(true));
        ViewExport *file = ViewExport::of(&view);
        QVERIFY(file);
        const auto lines = file->csv().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 1 + 2 * 6 * 4);
        QCOMPARE(lines[0], QStringLiteral("sample,direction,tensor,step,unit 0,unit 1,unit 2"));
        QVERIFY2(lines[1].startsWith(QStringLiteral("\"row 7, actual yes\",,i,0,0,0.25,0.5")), qPrintable(lines[1]));
        QVERIFY(file->savePng(dir.filePath(QStringLiteral("g.png")), 2) && file->saveSvg(dir.filePath(QStringLiteral("g.svg"))));
        QCOMPARE(QImage(dir.filePath(QStringLiteral("g.png"))).size(), view.size() * 2);
        view.show();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_T);
        QTRY_VERIFY(file->table() && file->table()->isVisible());
        QCOMPARE(file->table()->rowCount(), 48);
    }

    void cell()
    {
        CellStepView view;
        view.resize(700, 420);
        view.setScene(sceneOf());
        view.setPlace(2, 1);
        const auto kept = lstmRecord();
        const GateRecord &r = *kept;
        const auto &t = r.ways[0].tensors;
        const double c = t[4].values[r.at(0, 1, 2)], h = t[5].values[r.at(0, 1, 2)];
        QCOMPARE(view.sentences().size(), 4);
        QVERIFY(view.formula(QStringLiteral("c")).endsWith(QStringLiteral("= ") + numberText(c)));
        QVERIFY2(view.formula(QStringLiteral("h")).contains(QStringLiteral("tanh")) && view.formula(QStringLiteral("h")).endsWith(numberText(h)),
                 qPrintable(view.formula(QStringLiteral("h"))));
        QVERIFY(view.sentences()[1].contains(QStringLiteral("keeps 100 %")));
        QTest::keyClick(&view, Qt::Key_2);
        QCOMPARE(view.stage(), 2);
        QCOMPARE(view.accessibleDescription(), view.sentences()[1]);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.step(), 2);
        QCOMPARE(view.unit(), 1);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.partRect(QStringLiteral("o")).center().toPoint());
        QCOMPARE(view.stage(), 4);
        // No two parts lie on each other at the smallest size, either.
        view.resize(view.minimumSizeHint());
        const QStringList parts{QStringLiteral("x"), QStringLiteral("h0"), QStringLiteral("c0"), QStringLiteral("f"), QStringLiteral("i"), QStringLiteral("g"), QStringLiteral("c"), QStringLiteral("o"), QStringLiteral("h")};
        for (const QString &a : parts)
            for (const QString &b : parts)
                if (a < b)
                    QVERIFY2(!view.partRect(a).intersects(view.partRect(b)), qPrintable(a + b));
        QTest::keyClick(&view, Qt::Key_Space);
        QVERIFY(view.isPlaying());
        QCOMPARE(view.stage(), 1);
        QTest::keyClick(&view, Qt::Key_Space);
        QVERIFY(!view.isPlaying());
    }

    void hidden()
    {
        HiddenView view;
        view.resize(700, 360);
        view.setScene(sceneOf(true));
        // h moves in two of three units, so two directions hold all of it.
        QCOMPARE(view.shownUnits().size(), std::size_t(3));
        QCOMPARE(view.shownUnits().back(), 0); // its output gate is shut
        QVERIFY(view.explained().x() + view.explained().y() > 0.999);
        QCOMPARE(view.path(0).size(), std::size_t(4));
        const auto kept = lstmRecord();
        const GateRecord &r = *kept;
        const auto &h = r.ways[0].tensors[5].values;
        // Distances on the map are those between the states.
        const QPointF d = view.path(0)[3] - view.path(0)[0];
        double squares = 0;
        for (int u = 0; u < 3; ++u)
            squares += std::pow(double(h[r.at(0, 3, u)] - h[r.at(0, 0, u)]), 2);
        QVERIFY(std::fabs(d.x() * d.x() + d.y() * d.y() - squares) < 1e-4);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.step(), 3);
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("step 3")));
    }
};

QTEST_MAIN(TestGatesView)
#include "tst_gates_view.moc"
