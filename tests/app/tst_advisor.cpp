// The advisor in the window: problems with their fixes, undo, reasons, badges, by real mouse and keyboard events.
#include "canvas/canvas_view.h"
#include "canvas/node_item.h"
#include "document/project_advisor.h"
#include "document/project_document.h"
#include "graph/text.h"
#include "pages/network_page.h"
#include "session/data_preparer.h"
#include "views/problems_view.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace netloom;

namespace {

struct Window {
    ProjectDocument document;
    DataPreparer preparer{&document};
    NetworkPage page{&document};
    Window()
    {
        page.resize(1280, 720);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }
    ProblemsView &problems() { return *page.problems(); }
    QTableWidget &table() { return *page.problems()->table(); }
    int rowOf(const char *id) const
    {
        const auto &rows = const_cast<Window *>(this)->problems().problems();
        for (int i = 0; i < int(rows.size()); ++i)
            if (rows[std::size_t(i)].id == QLatin1String(id)) return i;
        return -1;
    }
    void click(int row, int column)
    {
        table().scrollToItem(table().item(row, column));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualItemRect(table().item(row, column)).center());
    }
    QUndoStack &stack() { return *document.undoStack(); }
};

Project project(const std::string &network)
{
    Project p;
    p.graph = *parseNetwork(network);
    return p;
}

/// A table with a column of which a third is empty, and no step that fills it.
Project tableProject(const QString &folder)
{
    const QString path = folder + QStringLiteral("/t.csv");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
    file.write("a,b,y\n");
    for (int i = 0; i < 300; ++i) {
        const double a = ((i * 37) % 100) / 50.0 - 1 + i * 1e-4, b = ((i * 61) % 100) / 50.0 - 1;
        file.write((i % 3 ? QByteArray::number(a) : QByteArray()) + ',' + QByteArray::number(b) + ',' + (i % 7 < 3 ? "yes" : "no") + '\n');
    }
    file.close();
    auto data = importFiles({path.toStdString()});
    if (!data) qFatal("%s", message(data.error()).c_str());
    data->spec.targets = {"y"};
    NewProject wanted;
    wanted.data = data->spec;
    wanted.network = "dense 8 relu; dropout 0.8; dense 1 sigmoid";
    wanted.seed = 1;
    wanted.embedded = data->embedded;
    Project p = *newProject(data->table, wanted);
    std::erase_if(p.data.steps, [](const RecipeStep &s) { return s.type == "impute"; });
    return p;
}

} // namespace

class TestAdvisor : public QObject {
    Q_OBJECT
private slots:
    void fixAndUndo();
    void fixByKeyboard();
    void fixOfTheRecipe();
    void severalPartsAreOneStep();
    void whyAndFixThere();
    void ignoredWithAReason();
    void leakageIsLowered();
    void badges();
    void copyAll();
    void lockedWhileTraining();
};

void TestAdvisor::fixAndUndo()
{
    Window w;
    w.document.reset(project("input shape=[4]; dense 8 relu; dropout 0.8; dense 1 sigmoid"), {});
    const int row = w.rowOf("ADV-078");
    QVERIFY2(row >= 0, qPrintable(w.problems().text()));
    QCOMPARE(w.table().item(row, 1)->text(), QStringLiteral("dropout"));
    QCOMPARE(w.table().item(row, 3)->text(), QStringLiteral("Set 0.5"));
    QVERIFY(w.table().item(row, 3)->toolTip().contains(QStringLiteral("Sets rate of dropout to 0.5.")));
    const Graph before = w.document.graph();
    w.click(row, 3);
    QCOMPARE(w.rowOf("ADV-078"), -1);
    QCOMPARE(w.document.graph().nodes.at(3).config.at("rate"), Value(0.5));
    QCOMPARE(w.stack().count(), 1);
    QCOMPARE(w.stack().undoText(), QStringLiteral("Set 0.5"));
    w.stack().undo();
    QVERIFY(w.document.graph() == before);
    QVERIFY(w.rowOf("ADV-078") >= 0);
    w.stack().redo();
    QCOMPARE(w.rowOf("ADV-078"), -1);
}

void TestAdvisor::fixByKeyboard()
{
    Window w;
    w.document.reset(project("input shape=[4]; dense 8; dense 1 sigmoid"), {});
    const int row = w.rowOf("ADV-042");
    QVERIFY2(row >= 0, qPrintable(w.problems().text()));
    w.table().setFocus();
    w.table().setCurrentCell(row, 0);
    for (int i = 0; i < 3; ++i) QTest::keyClick(&w.table(), Qt::Key_Right);
    QTest::keyClick(&w.table(), Qt::Key_Return);
    QCOMPARE(w.rowOf("ADV-042"), -1);
    QCOMPARE(w.document.graph().nodes.at(2).config.at("activation"), Value(std::string("relu")));
    w.stack().undo();
    QVERIFY(w.rowOf("ADV-042") >= 0);
}

void TestAdvisor::fixOfTheRecipe()
{
    QTemporaryDir dir;
    Window w;
    w.document.reset(tableProject(dir.path()), {});
    for (int i = 0; i < 400 && w.rowOf("ADV-003") < 0; ++i) QTest::qWait(50);
    QVERIFY2(w.rowOf("ADV-003") >= 0, qPrintable(QStringLiteral("advisor busy %1, preparer busy %2: ").arg(w.page.advisor()->isBusy()).arg(w.preparer.isBusy())
                                                 + w.problems().text()));
    const int row = w.rowOf("ADV-003");
    QCOMPARE(w.table().item(row, 1)->text(), QStringLiteral("a"));
    QCOMPARE(w.problems().problems()[std::size_t(row)].finding.severity, Severity::Error);
    const DataSpec before = w.document.project().data;
    w.click(row, 3);
    QVERIFY(!(w.document.project().data == before));
    QCOMPARE(w.stack().count(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(w.rowOf("ADV-003"), -1, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!w.page.advisor()->isBusy(), 20000);
    w.stack().undo();
    QVERIFY(w.document.project().data == before);
    QTRY_VERIFY_WITH_TIMEOUT(w.rowOf("ADV-003") >= 0, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!w.page.advisor()->isBusy() && !w.preparer.isBusy(), 20000);
}

void TestAdvisor::severalPartsAreOneStep()
{
    Window w;
    w.document.reset(project("input shape=[4]; dense 8 relu; dense 1 sigmoid"), {});
    Graph graph = w.document.graph();
    graph.nodes.at(2).config["units"] = std::int64_t(5);
    const Project before = w.document.project();
    w.document.changeAll(QStringLiteral("both"), graph, before.data, {{"epochs", std::int64_t(3)}}, before.losses);
    QCOMPARE(w.stack().count(), 1);
    w.stack().undo();
    QVERIFY(w.document.graph() == before.graph);
    QVERIFY(w.document.project().training == before.training);
    w.document.changeAll(QStringLiteral("nothing"), before.graph, before.data, before.training, before.losses);
    QCOMPARE(w.stack().count(), 1); // the undone one
}

void TestAdvisor::whyAndFixThere()
{
    Window w;
    w.document.reset(project("input shape=[4]; dense 8 relu; dropout 0.8; dense 1 sigmoid"), {});
    const int row = w.rowOf("ADV-078");
    w.click(row, 4);
    auto *box = w.problems().findChild<QMessageBox *>(QStringLiteral("why"));
    QVERIFY(box);
    QTRY_VERIFY(box->isVisible());
    QVERIFY(box->informativeText().contains(QStringLiteral("Ranjan 2020")));
    QVERIFY(box->informativeText().contains(QStringLiteral("Sets rate of dropout to 0.5.")));
    for (QAbstractButton *button : box->buttons())
        if (button->text() == QStringLiteral("Set 0.5")) QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(w.rowOf("ADV-078"), -1);
    QTRY_VERIFY(!w.problems().findChild<QMessageBox *>(QStringLiteral("why")));
}

void TestAdvisor::ignoredWithAReason()
{
    Window w;
    w.document.reset(project("input shape=[4]; dense 8 relu; dropout 0.8; dense 1 sigmoid"), {});
    const int count = w.problems().count();
    w.table().setFocus();
    w.table().setCurrentCell(w.rowOf("ADV-078"), 2);
    QTest::keyClick(&w.table(), Qt::Key_Delete);
    auto *dialog = w.problems().findChild<QInputDialog *>(QStringLiteral("ignore_reason"));
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("the paper does so"));
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(w.problems().count(), count - 1);
    const int row = w.rowOf("ADV-078");
    QCOMPARE(row, w.table().rowCount() - 1);
    QVERIFY(w.table().item(row, 2)->text().contains(QStringLiteral("the paper does so")));
    QCOMPARE(w.document.project().advisor.ignored.size(), std::size_t(1));
    w.click(row, 3); // show again
    QVERIFY(w.document.project().advisor.ignored.empty());
    QCOMPARE(w.problems().count(), count);
    w.stack().undo();
    QCOMPARE(w.problems().count(), count - 1);
    w.stack().undo();
    QCOMPARE(w.problems().count(), count);
}

/// An error of leakage may be put up with for a reason: it stays in the list as a warning and no longer bars training.
void TestAdvisor::leakageIsLowered()
{
    QTemporaryDir folder;
    Project p = tableProject(folder.path());
    p.data.timeColumn = "a";
    p.data.split = *parseSplit("stratified_kfold:5,1");
    Window w;
    w.document.reset(p, {});
    const auto errors = [&] {
        const auto &list = w.page.advisor()->advice();
        return std::count_if(list.begin(), list.end(), [](const Advice &a) { return a.what.code == "ADV-287" && a.severity == Severity::Error; });
    };
    QCOMPARE(errors(), std::ptrdiff_t(1));
    const int count = w.problems().count();
    w.table().setFocus();
    w.table().setCurrentCell(w.rowOf("ADV-287"), 2);
    QTest::keyClick(&w.table(), Qt::Key_Delete);
    auto *dialog = w.problems().findChild<QInputDialog *>(QStringLiteral("ignore_reason"));
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("as in the paper"));
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(errors(), std::ptrdiff_t(0));
    QCOMPARE(w.problems().count(), count); // still there
    const int row = w.rowOf("ADV-287");
    QVERIFY(row >= 0);
    QVERIFY(w.problems().problems()[std::size_t(row)].finding.severity == Severity::Warning);
    QVERIFY2(w.table().item(row, 2)->text().contains(QStringLiteral("as in the paper")), qPrintable(w.table().item(row, 2)->text()));
    QVERIFY(!w.problems().problems()[std::size_t(row)].mayIgnore);
    Q_EMIT w.problems().restoreRequested(row);
    QCOMPARE(errors(), std::ptrdiff_t(1));
    w.stack().undo();
    QCOMPARE(errors(), std::ptrdiff_t(0));
}

void TestAdvisor::badges()
{
    Window w;
    w.document.reset(project("input shape=[4]; dense 8 relu; dropout 0.4; dense 1 sigmoid"), {});
    QVERIFY(!w.page.canvas()->canvas()->nodeItem(3)->face().badge);
    w.document.setNodeField(3, "rate", 0.8);
    QVERIFY(w.page.canvas()->canvas()->nodeItem(3)->face().badge);
    QVERIFY(!w.page.canvas()->canvas()->nodeItem(3)->face().error);
    QVERIFY(w.document.check().ok());
    w.stack().undo();
    QVERIFY(!w.page.canvas()->canvas()->nodeItem(3)->face().badge);
}

void TestAdvisor::copyAll()
{
    Window w;
    w.document.reset(project("input shape=[4]; dense 8 relu; dropout 0.8; dense 1 sigmoid"), {});
    w.table().setFocus();
    const QPoint at = w.table().visualItemRect(w.table().item(0, 2)).center();
    Q_EMIT w.table().customContextMenuRequested(at);
    auto *menu = w.problems().findChild<QMenu *>(QStringLiteral("problem_menu"));
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    QAction *copy = nullptr;
    for (QAction *action : menu->actions())
        if (action->text() == QStringLiteral("Copy all")) copy = action;
    QVERIFY(copy);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(copy).center());
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.split(QLatin1Char('\n')).size(), w.table().rowCount());
    QVERIFY(text.contains(QStringLiteral("dropout: Dropout regularises most at 0.5")));
}

void TestAdvisor::lockedWhileTraining()
{
    Window w;
    w.document.reset(project("input shape=[4]; dense 8 relu; dropout 0.8; dense 1 sigmoid"), {});
    w.document.setLocked(true);
    QSignalSpy spoke(&w.page, &NetworkPage::spoke);
    w.click(w.rowOf("ADV-078"), 3);
    QVERIFY(w.rowOf("ADV-078") >= 0);
    QCOMPARE(w.stack().count(), 0);
    QVERIFY(!spoke.isEmpty());
}

QTEST_MAIN(TestAdvisor)
#include "tst_advisor.moc"
