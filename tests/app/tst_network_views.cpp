// The network as a text and as a table, beside the canvas.
#include "graph/text.h"
#include "inspector/inspector.h"
#include "inspector/part_help.h"
#include "inspector/schema_form.h"
#include "pages/forecast_strip.h"
#include "session/forecast.h"
#include "support/app/network_window.h"
#include "theme/style.h"
#include "views/network_text_edit.h"
#include "views/summary_view.h"

#include "canvas/list_popup.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTextBrowser>

using namespace netloom;

namespace {

Project fromText(const char *text)
{
    Project p;
    p.graph = *parseNetwork(text);
    return p;
}

QPlainTextEdit *field(Window &w)
{
    return w.page.text()->field();
}

void openView(Window &w, int index)
{
    QTest::mouseClick(w.page.views(), Qt::LeftButton, {}, w.page.views()->tabRect(index).center());
}

/// Puts the cursor at the end of a line.
void goTo(Window &w, int line)
{
    field(w)->setFocus();
    QTest::keyClick(field(w), Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < line; ++i) QTest::keyClick(field(w), Qt::Key_Down);
    QTest::keyClick(field(w), Qt::Key_End);
}

} // namespace

class TestNetworkViews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { NetloomStyle::install(Theme::Light); }
    void textChangesTheGraph();
    void canvasChangesTheText();
    void unchangedLayersKeepPlaceAndWeights();
    void unreadableTextStaysAndSaysWhere();
    void leavingTheFieldApplies();
    void lockedTextIsReadOnly();
    void mergeMatchesLayers();
    void textOfBranchesAndSharedWeights();
    void summaryHasTheTextbookCounts();
    void summarySortsAndLeadsToTheCanvas();
    void summaryIsCopied();
    void summaryBehindAnError();
    void severalLayersAtOnce();
    void severalKindsShareTheirFields();
    void resetSeveral();
    void helpOfALayer();
    void everyLayerHasHelp();
    void forecastIsMeasuredAndJudged();
    void forecastNeedsDataAndANetwork();
    void costCounts();
    void paletteNamesAreWhole();
    void pictures();
};

void TestNetworkViews::textChangesTheGraph()
{
    Window w;
    w.document.reset(fromText("input shape=4; dense 8 relu; dense 1"), {});
    openView(w, 2);
    QCOMPARE(field(w)->toPlainText(), QStringLiteral("input shape=[4]\ndense 8 relu\ndense 1"));
    goTo(w, 1);
    QTest::keyClick(field(w), Qt::Key_Return);
    QTest::keyClicks(field(w), QStringLiteral("dropout 0.25"));
    QCOMPARE(int(w.graph().nodes.size()), 3); // not before it is applied
    QTest::keyClick(field(w), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(int(w.graph().nodes.size()), 4);
    QVERIFY(w.graph().edges.count({2, 0, 4, 0}) && w.graph().edges.count({4, 0, 3, 0}));
    QVERIFY(w.document.check().ok());
    QCOMPARE(w.stack().count(), 1);
    w.stack().undo();
    QCOMPARE(int(w.graph().nodes.size()), 3);
    QCOMPARE(field(w)->toPlainText(), QStringLiteral("input shape=[4]\ndense 8 relu\ndense 1"));
    w.stack().redo();
    QCOMPARE(field(w)->toPlainText(), QStringLiteral("input shape=[4]\ndense 8 relu\ndropout 0.25\ndense 1"));
}

void TestNetworkViews::canvasChangesTheText()
{
    Window w;
    w.document.reset(fromText("input shape=4; dense 8 relu; dense 1"), {});
    openView(w, 2);
    w.document.setNodeField(2, "units", std::int64_t(16));
    QVERIFY(field(w)->toPlainText().contains(QStringLiteral("dense 16 relu")));
    w.canvas().canvas()->select({2});
    w.canvas().removeSelected();
    QCOMPARE(field(w)->toPlainText(), QStringLiteral("input shape=[4]\ndense_1 = dense 1"));
}

void TestNetworkViews::unchangedLayersKeepPlaceAndWeights()
{
    Window w;
    Project p = fromText("input shape=4; dense 8 relu; dense 3; dense 1");
    const auto weight = [](std::vector<int> axes) {
        Shape shape;
        for (int axis : axes) shape.axes.push_back(axis);
        const auto size = std::size_t(shape.size());
        return std::make_shared<const Tensor>(Tensor{shape, std::vector<float>(size, 0.5f)});
    };
    p.state.weights = {{{2, "kernel"}, weight({4, 8})}, {{2, "bias"}, weight({8})}, {{4, "bias"}, weight({1})}};
    w.document.reset(p, {});
    w.document.moveNodes({2}, 160, 16, 77);
    const auto places = w.document.layout().positions;
    openView(w, 2);
    goTo(w, 2); // dense 3
    QTest::keyClick(field(w), Qt::Key_Backspace);
    QTest::keyClicks(field(w), QStringLiteral("5"));
    QTest::keyClick(field(w), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(std::get<std::int64_t>(w.graph().nodes.at(3).config.at("units")), 5);
    QVERIFY(w.document.layout().positions == places);
    QVERIFY(w.document.project().state.weights.count({2, "kernel"}));
    QVERIFY(w.document.project().state.weights.count({4, "bias"}));
}

void TestNetworkViews::unreadableTextStaysAndSaysWhere()
{
    Window w;
    w.document.reset(fromText("input shape=4; dense 8 relu; dense 1"), {});
    openView(w, 2);
    goTo(w, 1);
    QTest::keyClicks(field(w), QStringLiteral(" unitz=3"));
    QCOMPARE(w.page.text()->errorLine(), 1);
    QVERIFY2(w.page.text()->error().contains(QStringLiteral("unitz")), qPrintable(w.page.text()->error()));
    QCOMPARE(int(field(w)->extraSelections().size()), 1);
    QTest::keyClick(field(w), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(w.stack().count(), 0);
    // The network changes meanwhile: what was typed is not thrown away.
    w.document.setNodeField(3, "units", std::int64_t(2));
    QVERIFY(field(w)->toPlainText().contains(QStringLiteral("unitz")));
    QVERIFY(w.page.text()->error().contains(QStringLiteral("Esc")));
    QTest::keyClick(field(w), Qt::Key_Escape);
    QCOMPARE(field(w)->toPlainText(), QStringLiteral("input shape=[4]\ndense 8 relu\ndense 2"));
    QCOMPARE(w.page.text()->errorLine(), -1);
    // So is what can be read but was not applied yet, when the check runs again.
    goTo(w, 2);
    QTest::keyClick(field(w), Qt::Key_Backspace);
    QTest::keyClicks(field(w), QStringLiteral("7"));
    w.document.setPrepared(nullptr);
    QVERIFY(field(w)->toPlainText().endsWith(QStringLiteral("dense 7")));
}

void TestNetworkViews::leavingTheFieldApplies()
{
    Window w;
    w.document.reset(fromText("input shape=4; dense 8 relu; dense 1"), {});
    openView(w, 2);
    goTo(w, 1);
    QTest::keyClicks(field(w), QStringLiteral(" use_bias=false"));
    openView(w, 0);
    w.canvas().setFocus();
    QCOMPARE(w.document.check().parameters, 4 * 8 + 8 + 1);
}

void TestNetworkViews::lockedTextIsReadOnly()
{
    Window w;
    w.document.reset(fromText("input shape=4; dense 8"), {});
    openView(w, 2);
    w.document.setLocked(true);
    goTo(w, 1);
    QTest::keyClicks(field(w), QStringLiteral("8"));
    QTest::keyClick(field(w), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(field(w)->toPlainText(), QStringLiteral("input shape=[4]\ndense 8"));
    QCOMPARE(w.stack().count(), 0);
}

void TestNetworkViews::mergeMatchesLayers()
{
    const auto merged = [](const char *before, const char *after) {
        return mergedGraph(*parseNetwork(before), *parseNetwork(after));
    };
    // In front of a layer of the same kind: the old ones keep their numbers.
    Graph g = merged("input shape=4; dense 8; dense 1", "input shape=4; dense 5; dense 8; dense 1");
    QVERIFY(g.edges.count({1, 0, 4, 0}) && g.edges.count({4, 0, 2, 0}) && g.edges.count({2, 0, 3, 0}));
    QCOMPARE(g.nodes.at(2).name, std::string("dense"));
    QCOMPARE(g.nodes.at(4).name, std::string("dense_2"));
    // One taken out: the others stay who they were.
    g = merged("input shape=4; dense 8; dropout 0.1; dense 1", "input shape=4; dense 8; dense 1");
    QVERIFY(g.edges.count({2, 0, 4, 0}) && !g.nodes.count(3));
    QCOMPARE(int(g.next), 5); // the number is not given again
    // Changed in place, and named in the text.
    g = merged("input shape=4; dense 8; dense 1", "input shape=4; hidden = dense 9; dense 1");
    QCOMPARE(g.nodes.at(2).name, std::string("hidden"));
    // A name from the text wins over an automatic one elsewhere.
    g = merged("input shape=4; dense 8; dense 1", "input shape=4; dense_1 = dropout 0.1; dense 8; dense 1");
    std::set<std::string> names;
    for (const auto &[id, node] : g.nodes) names.insert(node.name);
    QCOMPARE(names.size(), g.nodes.size());
    // The same text is the same graph.
    const Graph same = *parseNetwork("a, b = input shape=3; x = dense 4 (a); y = @x (b); concatenate (x, y); dense 2");
    QVERIFY(mergedGraph(same, *parseNetwork(networkText(same))) == same);
}

void TestNetworkViews::textOfBranchesAndSharedWeights()
{
    const Graph g = *parseNetwork("a, b = input shape=3; x = dense 4 activation=\"leaky_relu(negative_slope=0.2)\" (a); y = @x (b); concatenate (x, y); dense 2");
    const auto read = parseNetwork(textInLines(g).toStdString());
    QVERIFY2(read.ok(), qPrintable(textInLines(g)));
    QVERIFY(read->edges == g.edges);
    QCOMPARE(int(textInLines(g).count(u'\n')), 4);
}

void TestNetworkViews::summaryHasTheTextbookCounts()
{
    Window w;
    w.document.reset(fromText("input shape=69; dense 32 relu; dense 16 relu; dense 1 sigmoid"), {});
    openView(w, 1);
    QTableWidget *table = w.page.summary()->table();
    QCOMPARE(table->rowCount(), 4);
    QStringList counts;
    for (int i = 0; i < 4; ++i) counts << table->item(i, 3)->text().remove(QChar(0x2009)).remove(u',').remove(QChar(0x202F));
    QCOMPARE(counts, (QStringList{QStringLiteral("0"), QStringLiteral("2240"), QStringLiteral("528"), QStringLiteral("17")}));
    const auto rows = summaryRows(w.graph(), w.document.check());
    double sum = 0, products = 0;
    for (const auto &r : rows) { sum += r.parameters; products += r.multiplyAdds; }
    QCOMPARE(sum, 2785.0);
    QCOMPARE(products, 69.0 * 32 + 32 * 16 + 16);
    // A frozen layer is not trainable; shared weights count once.
    w.document.setTrainable(2, false);
    QCOMPARE(summaryRows(w.graph(), w.document.check())[1].trainable, 0.0);
    w.document.reset(fromText("a, b = input shape=3; x = dense 4 (a); y = @x (b); concatenate (x, y); dense 2"), {});
    sum = 0;
    for (const auto &r : summaryRows(w.graph(), w.document.check())) sum += r.parameters;
    QCOMPARE(sum, double(w.document.check().parameters));
}

void TestNetworkViews::summarySortsAndLeadsToTheCanvas()
{
    Window w;
    w.document.reset(fromText("input shape=69; dense 32 relu; dense 16 relu; dense 1 sigmoid"), {});
    openView(w, 1);
    QTableWidget *table = w.page.summary()->table();
    QHeaderView *head = table->horizontalHeader();
    const QPoint at(head->sectionPosition(3) + head->sectionSize(3) / 2, head->height() / 2);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, at); // ascending
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("dense"));
    QCOMPARE(table->item(1, 0)->text(), QStringLiteral("dense_1"));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(1, 0)).center());
    QCOMPARE(w.canvas().canvas()->currentNode(), NodeId(3));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(w.page.views()->currentIndex(), 0);
    QVERIFY(w.canvas().hasFocus());
    QCOMPARE(w.canvas().canvas()->currentNode(), NodeId(3));
}

void TestNetworkViews::summaryIsCopied()
{
    Window w;
    w.document.reset(fromText("input shape=4; dense 8 relu; \"a|b\" = dense 1"), {});
    openView(w, 1);
    w.page.summary()->table()->setFocus();
    QTest::keyClick(w.page.summary()->table(), Qt::Key_C, Qt::ControlModifier);
    const QString markdown = QGuiApplication::clipboard()->text();
    QVERIFY(markdown.startsWith(QStringLiteral("| Name | Layer | Output | Parameters |")));
    QVERIFY(markdown.contains(QStringLiteral("a\\|b")));
    QVERIFY(markdown.contains(QStringLiteral("| Total |  |  | 49 | 49 | 0 |")));
    const QString csv = w.page.summary()->text(SummaryView::Format::Csv);
    QCOMPARE(csv.count(u'\n'), 5);
    QVERIFY(csv.contains(QStringLiteral("dense,Dense,8,40,40,0,32,")));
    const QString latex = w.page.summary()->text(SummaryView::Format::Latex);
    QVERIFY(latex.contains(QStringLiteral("\\begin{tabular}")) && latex.contains(QStringLiteral("Dense & 8 & 40 & 40 & 0 & 32 &")));
}

void TestNetworkViews::summaryBehindAnError()
{
    Window w;
    w.document.reset(fromText("input shape=4; dense 8; embedding 10; dense 1"), {});
    Project p = fromText("input shape=4; dense 8; dense 1");
    p.graph.nodes.at(2).config["units"] = std::int64_t(-1);
    w.document.reset(p, {});
    openView(w, 1);
    QTableWidget *table = w.page.summary()->table();
    QCOMPARE(table->item(2, 2)->text(), QStringLiteral("?"));
    QCOMPARE(table->item(2, 3)->text(), QStringLiteral("?"));
}

void TestNetworkViews::severalLayersAtOnce()
{
    Window w;
    w.document.reset(fromText("input shape=4; dense 8 relu; dense 16 relu; dense 1"), {});
    w.canvas().canvas()->select({2, 3});
    SchemaForm *form = w.page.inspector()->form();
    QVERIFY(form);
    QWidget *units = form->editor(QStringLiteral("units"));
    auto *line = units->findChild<QLineEdit *>();
    units->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("24"));
    QTest::keyClick(units, Qt::Key_Return);
    for (NodeId id : {2u, 3u}) QCOMPARE(std::get<std::int64_t>(w.graph().nodes.at(id).config.at("units")), 24);
    QCOMPARE(std::get<std::int64_t>(w.graph().nodes.at(4).config.at("units")), 1);
    QCOMPARE(w.stack().count(), 1);
    w.stack().undo();
    QCOMPARE(std::get<std::int64_t>(w.graph().nodes.at(2).config.at("units")), 8);
    QCOMPARE(std::get<std::int64_t>(w.graph().nodes.at(3).config.at("units")), 16);
}

void TestNetworkViews::severalKindsShareTheirFields()
{
    Window w;
    w.document.reset(fromText("input shape=4; dense 8; dropout 0.25; dense 1"), {});
    w.canvas().canvas()->select({2, 3});
    QVERIFY(!w.page.inspector()->form()); // nothing in common
    w.canvas().canvas()->select({2, 4});
    QVERIFY(w.page.inspector()->form());
    QVERIFY(w.page.inspector()->findChild<QLabel *>(QStringLiteral("inspector_differs"))->text().contains(QStringLiteral("Units")));
}

void TestNetworkViews::resetSeveral()
{
    Window w;
    w.document.reset(fromText("input shape=4; dense 8 relu; dense 16 relu; dense 1"), {});
    w.canvas().canvas()->select({2, 3});
    auto *reset = w.page.inspector()->findChild<QPushButton *>(QStringLiteral("inspector_reset"));
    QVERIFY(reset->text().contains(QStringLiteral("4")));
    QTest::mouseClick(reset, Qt::LeftButton);
    QVERIFY(w.graph().nodes.at(2).config.empty() && w.graph().nodes.at(3).config.empty());
    w.stack().undo();
    QCOMPARE(int(w.graph().nodes.at(2).config.size()), 2);
}

void TestNetworkViews::helpOfALayer()
{
    Window w;
    w.document.reset(fromText("input shape=69; dense 32 relu; dense 1"), {});
    w.canvas().reveal(2);
    w.canvas().setFocus();
    QTest::keyClick(&w.canvas(), Qt::Key_F1);
    auto *help = w.page.findChild<PartHelpWindow *>();
    QVERIFY(help && help->isVisible());
    QString text = help->page()->toPlainText();
    QVERIFY2(text.contains(QStringLiteral("kernel 69×32 + bias 32 = 2")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("units")) && text.contains(QStringLiteral("Keras")));
    QTest::keyClick(help, Qt::Key_Escape);
    QVERIFY(!help->isVisible());
    // In the palette it is the row's layer.
    auto *tree = w.page.palettePanel()->tree();
    tree->setFocus();
    tree->setCurrentItem(w.page.palettePanel()->itemOf("dropout"));
    QTest::keyClick(tree, Qt::Key_F1);
    QVERIFY(help->page()->toPlainText().startsWith(QStringLiteral("Dropout")));
}

void TestNetworkViews::everyLayerHasHelp()
{
    for (const PartInfo *info : parts(PartKind::Layer)) {
        const QString html = partHelp(*info);
        QVERIFY2(html.contains(QString::fromStdString(info->type)), info->type.c_str());
        for (const Field &field : info->schema.fields)
            QVERIFY2(html.contains(QString::fromStdString(field.key).toHtmlEscaped()), (info->type + '.' + field.key).c_str());
    }
}

void TestNetworkViews::forecastIsMeasuredAndJudged()
{
    Window w;
    const auto project = openExample("iris");
    QVERIFY(project.ok());
    w.document.reset(*project, {});
    QVERIFY(!w.page.forecast()->forecast());
    auto prepared = prepareProject(w.document.project(), {});
    QVERIFY(prepared.ok());
    w.document.setPrepared(*prepared);
    QSignalSpy spy(w.page.forecast(), &ForecastStrip::measured);
    w.page.forecast()->measure();
    QVERIFY(spy.wait(20000));
    QVERIFY(w.page.forecast()->forecast());
    const double promised = *w.page.forecast()->forecast();
    QVERIFY(promised > 0 && promised < 5);
    QVERIFY2(w.page.forecast()->text().contains(QStringLiteral("epochs in about")), qPrintable(w.page.forecast()->text()));
    // A run that took twice as long: the forecast was half of it.
    w.document.setLocked(true);
    Run run;
    run.id = 1;
    EpochRow row;
    row.seconds = promised * 2;
    run.epochs = {row, row};
    w.document.storeRun(**prepared, {}, run);
    w.document.setLocked(false);
    QVERIFY2(w.page.forecast()->text().contains(QStringLiteral("(\u221250 %)")), qPrintable(w.page.forecast()->text()));
    // Another network, another forecast.
    w.document.setNodeField(w.graph().findByName("dense"), "units", std::int64_t(3));
    QVERIFY(!w.page.forecast()->forecast());
}

void TestNetworkViews::forecastNeedsDataAndANetwork()
{
    Window w;
    QVERIFY(w.page.forecast()->text().contains(QStringLiteral("no data yet")));
    w.page.forecast()->measure();
    QVERIFY(!w.page.forecast()->forecast());
    // It leads to the table, the largest first.
    w.document.reset(fromText("input shape=4; dense 2; dense 64; dense 1"), {});
    QTest::mouseClick(w.page.forecast(), Qt::LeftButton);
    QCOMPARE(w.page.views()->currentIndex(), 1);
    QCOMPARE(w.page.summary()->table()->item(0, 0)->text(), QStringLiteral("dense_1"));
}

void TestNetworkViews::costCounts()
{
    const Graph g = *parseNetwork("input shape=69; dense 32 relu; dense 16 relu; dense 1 sigmoid");
    const Check c = check(g);
    const Cost cost = costOf(g, c, 32);
    QCOMPARE(cost.multiplyAdds, 69.0 * 32 + 32 * 16 + 16);
    QCOMPARE(cost.bytes, 4.0 * (4 * 2785 + 2.0 * 32 * (69 + 32 + 16 + 1)));
}

void TestNetworkViews::paletteNamesAreWhole()
{
    Window w({1208, 640});
    w.document.reset(fromText("input shape=[20,64]; dense 8; dense 1"), {});
    w.canvas().reveal(2); // with suggestions, whose shapes take a column
    QTreeWidget *tree = w.page.palettePanel()->tree();
    tree->expandAll();
    for (const PartInfo *info : parts(PartKind::Layer)) {
        const QTreeWidgetItem *item = w.page.palettePanel()->itemOf(info->type);
        QVERIFY2(item, info->type.c_str());
        const QRect room = tree->visualItemRect(item);
        const int text = QFontMetrics(item->font(0)).horizontalAdvance(item->text(0));
        const int margin = 2 * (tree->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
        QVERIFY2(text + tree->iconSize().width() + 2 * margin <= room.width(),
                 qPrintable(QStringLiteral("%1: %2 of %3").arg(item->text(0)).arg(text).arg(room.width())));
    }
}

/// Not a test of its own: writes pictures to look at where NETLOOM_PICTURES names a folder.
void TestNetworkViews::pictures()
{
    const QString folder = qEnvironmentVariable("NETLOOM_PICTURES");
    if (folder.isEmpty()) QSKIP("NETLOOM_PICTURES is not set");
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        NetloomStyle::install(theme);
        Window w({1208, 640}); // the page in a window of 1280×720
        const auto shot = [&](const char *name) {
            QTest::qWait(60);
            w.page.grab().save(QDir(folder).filePath(QLatin1String(name) + (theme == Theme::Dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png"))));
        };
        shot("canvas-empty");
        QTest::keyClick(&w.canvas(), Qt::Key_A);
        QTest::keyClicks(w.canvas().popup()->field(), QStringLiteral("linear"));
        shot("canvas-search");
        QTest::keyClick(w.canvas().popup()->field(), Qt::Key_Escape);
        Project p = fromText("input shape=[69]; dense 64 relu; dropout 0.3; code = dense 8 relu; left = dense 32 relu (code); right = dense 32 tanh (code); concatenate (left, right); dense 1 sigmoid");
        p.layout.notes = {{"Two readings of the code: one straight, one bent. Together they tell drift from noise.", {-460, 40}}};
        p.layout.groups = {{"Encoder", {2, 3, 4}, false}};
        w.document.reset(p, {});
        w.canvas().canvas()->select({5, 6});
        shot("canvas-groups");
        w.canvas().canvas()->select({2});
        QTest::keyClick(&w.canvas(), Qt::Key_E, Qt::ControlModifier);
        w.canvas().fit();
        shot("canvas-folded");
        w.canvas().openTemplates();
        shot("canvas-templates");
        QTest::keyClick(w.canvas().popup()->field(), Qt::Key_Escape);
        openView(w, 1);
        shot("summary");
        openView(w, 2);
        shot("text");
        goTo(w, 1);
        QTest::keyClicks(field(w), QStringLiteral(" unitz=3"));
        shot("text-error");
        QTest::keyClick(field(w), Qt::Key_Escape);
        openView(w, 0);
        w.canvas().reveal(2);
        QTest::keyClick(&w.canvas(), Qt::Key_F1);
        if (auto *help = w.page.findChild<PartHelpWindow *>())
            help->grab().save(QDir(folder).filePath(theme == Theme::Dark ? QStringLiteral("help-dark.png") : QStringLiteral("help-light.png")));
    }
    NetloomStyle::install(Theme::Light);
}

QTEST_MAIN(TestNetworkViews)
#include "tst_network_views.moc"
