#include "common/elided_label.h"
#include "common/segmented_control.h"
#include "document/project_document.h"
#include "pages/data/column_model.h"
#include "inspector/schema_form.h"
#include "pages/data_page.h"
#include "pages/notice.h"
#include "theme/style.h"
#include "views/split_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>
#include <QUrl>

using namespace netloom;

namespace {

constexpr int kLong = 60000;

QByteArray goodTable()
{
    QByteArray text = "size,colour,weight,kind\n";
    for (int i = 0; i < 120; ++i)
        text += QByteArray::number(i * 37 % 101) + ',' + (i % 3 == 0 ? "red" : i % 3 == 1 ? "green" : "blue") + ',' + QByteArray::number(i * 53 % 97 / 10.0)
            + ',' + (i * 37 % 101 > 70 ? "good" : "bad") + '\n';
    return text;
}

} // namespace

class TestDataPage : public QObject {
    Q_OBJECT

    struct Window {
        QTemporaryDir folder;
        ProjectDocument document;
        DataPage page{&document};
        Window()
        {
            page.resize(1208, 644);
            page.show();
        }
        QString file(const char *name, const QByteArray &bytes)
        {
            const QString path = folder.filePath(QString::fromLatin1(name));
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("no file");
            return path;
        }
        template <class T> T *find(const char *name) { return page.findChild<T *>(QString::fromLatin1(name)); }
        Notice *notice() { return find<Notice>("dataNotice"); }
        ColumnModel *columns() { return static_cast<ColumnModel *>(find<QTableView>("columnsView")->model()); }
        bool settle() { return QTest::qWaitFor([this] { return !page.isBusy(); }, kLong); }
        void import(const QByteArray &bytes = goodTable(), const char *name = "parts.csv")
        {
            page.importFile(file(name, bytes));
            QVERIFY(settle());
        }
        void use()
        {
            QTest::mouseClick(find<QPushButton>("useData"), Qt::LeftButton);
            QVERIFY(settle());
        }
        void choose(const char *combo, const QString &text)
        {
            auto *box = find<QComboBox>(combo);
            box->setFocus();
            const int at = box->findText(text);
            QVERIFY2(at >= 0, qPrintable(text));
            QTest::keyClick(box, Qt::Key_Home);
            for (int i = 0; i < at; ++i)
                QTest::keyClick(box, Qt::Key_Down);
            QCOMPARE(box->currentText(), text);
            QVERIFY(settle());
        }
    };

private Q_SLOTS:
    void initTestCase() { NetloomStyle::install(Theme::Light); }

    void emptyPageHasOneButton()
    {
        Window w;
        int buttons = 0;
        for (auto *button : w.page.findChildren<QPushButton *>())
            buttons += button->isVisible();
        QCOMPARE(buttons, 1);
    }

    void importShowsAndUses()
    {
        Window w;
        QSignalSpy made(&w.page, &DataPage::networkMade);
        w.import();
        QVERIFY2(w.notice()->text().isEmpty(), qPrintable(w.notice()->text()));
        QVERIFY(w.page.isDraft());
        QVERIFY(w.document.project().data.files.empty()); // nothing of the project changed
        QVERIFY(!w.document.isDirty());
        QCOMPARE(w.columns()->rowCount(), 4);
        QCOMPARE(w.page.spec().targets, std::vector<std::string>{"kind"});
        QVERIFY(w.find<ElidedLabel>("dialect")->text().contains(QStringLiteral("comma")));
        QCOMPARE(w.columns()->index(1, ColumnModel::Distinct).data().toString(), QStringLiteral("3"));
        QVERIFY(w.page.view());
        QCOMPARE(w.page.view()->prepared->featureNames.size(), std::size_t(5)); // size, weight, three colours
        w.use();
        QVERIFY(!w.page.isDraft());
        QCOMPARE(made.size(), 1);
        QCOMPARE(w.document.project().data.files.size(), std::size_t(1));
        QVERIFY(w.document.graph().nodes.size() >= 3);
        QVERIFY(w.document.project().embedded.size() == 1);
        QCOMPARE(w.document.title(), QStringLiteral("parts"));
    }

    void fitsASmallWindow()
    {
        Window w;
        w.import();
        QVERIFY2(w.page.minimumSizeHint().width() <= 1208, qPrintable(QString::number(w.page.minimumSizeHint().width())));
        QVERIFY2(w.page.minimumSizeHint().height() <= 644, qPrintable(QString::number(w.page.minimumSizeHint().height())));
    }

    void dropImports()
    {
        Window w;
        const QString path = w.file("dropped.csv", goodTable());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&w.page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&w.page, &drop);
        QVERIFY(w.settle());
        QVERIFY(w.page.isDraft());
        QTest::mouseClick(w.find<QPushButton>("cancelDraft"), Qt::LeftButton);
        QVERIFY(w.settle());
        QVERIFY(!w.page.isDraft());
        QVERIFY(w.page.spec().files.empty());
    }

    void targetByKeyboardAndUndo()
    {
        Window w;
        w.import();
        w.use();
        const DataSpec before = w.document.project().data;
        w.choose("targetChoice", QStringLiteral("weight"));
        QVERIFY2(w.notice()->text().isEmpty(), qPrintable(w.notice()->text()));
        QCOMPARE(w.document.project().data.targets, std::vector<std::string>{"weight"});
        QVERIFY(w.page.view()->prepared->task == TaskKind::Regression);
        QVERIFY(w.document.undoStack()->canUndo());
        while (w.document.undoStack()->canUndo())
            w.document.undoStack()->undo();
        QVERIFY(w.settle());
        QVERIFY(w.document.project().data == before);
        QCOMPARE(w.find<QComboBox>("targetChoice")->currentText(), QStringLiteral("kind"));
        QVERIFY(w.page.view()->prepared->task == TaskKind::Binary);
    }

    void columnsAreLeftOutAndRetyped()
    {
        Window w;
        w.import();
        auto *view = w.find<QTableView>("columnsView");
        const QRect box = view->visualRect(w.columns()->index(1, ColumnModel::Use));
        view->setCurrentIndex(w.columns()->index(1, ColumnModel::Use));
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(box.isValid());
        QTRY_COMPARE(w.page.spec().drop, std::vector<std::string>{"colour"});
        QVERIFY(w.settle());
        QCOMPARE(w.page.view()->prepared->featureNames.size(), std::size_t(2));
        view->setCurrentIndex(w.columns()->index(0, ColumnModel::Type));
        QTest::keyClick(view, Qt::Key_F2);
        auto *editor = view->findChild<QComboBox *>(QStringLiteral("typeEditor"));
        QVERIFY(editor);
        editor->setCurrentIndex(editor->findData(int(ColumnType::Categorical)));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(w.page.spec().csv.types.at("size") == ColumnType::Categorical, kLong);
        QVERIFY(w.settle());
        QVERIFY2(w.page.view() && w.page.view()->prepared->featureNames.size() > 50, "one column per level of size");
        // The target cannot be left out.
        view->setCurrentIndex(w.columns()->index(3, ColumnModel::Use));
        QTest::keyClick(view, Qt::Key_Space);
        QTRY_COMPARE(w.notice()->status(), Status::Warning);
        QCOMPARE(w.page.spec().drop.size(), std::size_t(1));
    }

    void splitByMouseAndKeys()
    {
        Window w;
        w.import();
        w.use();
        auto *kinds = w.find<SegmentedControl>("splitKind");
        QTest::mouseClick(kinds->segment(2), Qt::LeftButton);
        QVERIFY(w.settle());
        QVERIFY(w.document.project().data.split.kind == SplitSpec::Kind::Blocked);
        auto *bar = w.find<SplitBar>("splitBar");
        const QPoint from = bar->borderPoint(0).toPoint();
        QTest::mousePress(bar, Qt::LeftButton, {}, from);
        QTest::mouseMove(bar, QPoint(bar->width() / 2, from.y()));
        QTest::mouseRelease(bar, Qt::LeftButton, {}, QPoint(bar->width() / 2, from.y()));
        QVERIFY(w.settle());
        QCOMPARE(w.document.project().data.split.train, 0.5);
        QCOMPARE(w.page.view()->prepared->split.train.size(), std::size_t(60));
        const auto &s = w.document.project().data.split;
        QVERIFY(std::abs(s.train + s.validation + s.test - 1) < 1e-9);
        bar->setFocus();
        QTest::keyClick(bar, Qt::Key_Right);
        QVERIFY(w.settle());
        QCOMPARE(w.document.project().data.split.train, 0.51);
    }

    void recipeSteps()
    {
        Window w;
        w.import();
        w.use();
        const auto steps = w.document.project().data.steps;
        QVERIFY(steps.size() >= 2);
        QCOMPARE(steps.back().type, std::string("standard_scale"));
        const auto *scales = w.find<QComboBox>("scaleChoice");
        w.choose("scaleChoice", scales->itemText(scales->findData(QStringLiteral("min_max_scale"))));
        QCOMPARE(w.document.project().data.steps.back().type, std::string("min_max_scale"));
        auto *on = w.find<QCheckBox>("step_0");
        QTest::mouseClick(on, Qt::LeftButton, {}, QPoint(8, on->height() / 2));
        QVERIFY(w.settle());
        QVERIFY(!w.document.project().data.steps.front().enabled);
        QTest::mouseClick(on, Qt::LeftButton, {}, QPoint(8, on->height() / 2));
        QVERIFY(w.settle());
        w.find<QToolButton>("addStep")->menu()->findChild<QAction *>(QStringLiteral("add_curve_shift"))->trigger();
        QVERIFY(w.settle());
        QVERIFY(w.find<QSpinBox>("curveShift"));
        const auto &view = *w.page.view();
        const auto &added = w.document.project().data.steps;
        for (std::size_t i = 0; i < added.size(); ++i)
            if (added[i].type == "curve_shift") {
                QVERIFY(view.steps[i]);
                QVERIFY(view.steps[i]->second.rows < view.steps[i]->first.rows); // rows of events go
            }
        while (w.document.undoStack()->canUndo())
            w.document.undoStack()->undo();
        QVERIFY(w.document.project().data.steps == steps);
        QVERIFY(w.settle());
    }

    void everyStepCanBeAddedAndSet()
    {
        Window w;
        w.import();
        w.use();
        auto *menu = w.find<QToolButton>("addStep")->menu();
        for (const PartInfo *info : parts(PartKind::Step))
            if (info->type != "drop_columns" && info->type != "sort_by_time")
                QVERIFY2(menu->findChild<QAction *>(QStringLiteral("add_") + QString::fromStdString(info->type)), info->type.c_str());
        // Balancing goes to the end, behind scaling; other steps before scaling.
        menu->findChild<QAction *>(QStringLiteral("add_random_oversample"))->trigger();
        QVERIFY(w.settle());
        menu->findChild<QAction *>(QStringLiteral("add_clip"))->trigger();
        QVERIFY(w.settle());
        auto steps = w.document.project().data.steps;
        const auto last = int(steps.size()) - 1;
        QCOMPARE(steps.back().type, std::string("random_oversample"));
        QCOMPARE(steps[std::size_t(last) - 2].type, std::string("clip"));
        const auto &size = w.page.view()->steps.back();
        QVERIFY(size && size->second.rows >= size->first.rows);
        // Options open below the step and are stored.
        w.find<QToolButton>(qPrintable(QStringLiteral("stepOptions_%1").arg(last)))->click();
        auto *form = w.find<SchemaForm>(qPrintable(QStringLiteral("stepForm_%1").arg(last)));
        QVERIFY(form);
        Q_EMIT form->edited(QStringLiteral("seed"), Value(std::int64_t(7)), true);
        QVERIFY(w.settle());
        QCOMPARE(w.document.project().data.steps.back().config.at("seed"), Value(std::int64_t(7)));
        Q_EMIT form->edited(QStringLiteral("seed"), Value(std::int64_t(0)), true);
        QVERIFY(w.settle());
        QVERIFY(w.document.project().data.steps.back().config.empty()); // the default is not written down
    }

    void badCellsAreListed()
    {
        Window w;
        QByteArray text = goodTable();
        text.replace("\n37,green,5.3,", "\n37,green,5.x3,");
        w.import(text);
        auto *bad = w.find<QTableView>("badCells");
        QVERIFY(bad->isVisible());
        QCOMPARE(bad->model()->rowCount(), 1);
        QCOMPARE(bad->model()->index(0, 0).data().toString(), QStringLiteral("3"));
        QCOMPARE(bad->model()->index(0, 1).data().toString(), QStringLiteral("weight"));
        QCOMPARE(bad->model()->index(0, 2).data().toString(), QStringLiteral("5.x3"));
        QVERIFY(!bad->model()->index(0, 3).data().toString().isEmpty());
        QVERIFY(!bad->model()->index(0, 4).data().toString().isEmpty());
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\0\2", 28);
    }
    /// A clear message, and what was there stays.
    void badFiles()
    {
        QFETCH(QByteArray, bytes);
        Window w;
        w.import();
        w.use();
        const DataSpec before = w.document.project().data;
        w.import(bytes, "broken.csv");
        QCOMPARE(w.notice()->status(), Status::Error);
        QVERIFY2(w.notice()->text().contains(QStringLiteral("broken.csv")), qPrintable(w.notice()->text()));
        QVERIFY(!w.page.isDraft());
        QVERIFY(w.document.project().data == before);
        QCOMPARE(w.columns()->rowCount(), 4);
        w.page.importFile(w.folder.path());
        QVERIFY(w.settle());
        QCOMPARE(w.notice()->status(), Status::Error);
        QVERIFY(w.document.project().data == before);
    }

    void raggedRowsAreTold()
    {
        Window w;
        QByteArray text = goodTable();
        text += "1,red\n2,blue,3,good,extra\n";
        w.import(text);
        QVERIFY2(w.notice()->text().isEmpty(), qPrintable(w.notice()->text()));
        auto *bad = w.find<QTableView>("badCells");
        QVERIFY(bad->model()->rowCount() >= 2);
        QCOMPARE(bad->model()->index(0, 0).data().toString(), QStringLiteral("122"));
    }

    void oneClassTargetIsRefusedInPlace()
    {
        Window w;
        w.import("a,b,same\n1,2,x\n2,1,x\n3,5,x\n4,4,x\n5,9,x\n6,1,x\n7,3,x\n8,2,x\n9,9,x\n10,1,x\n");
        QVERIFY(w.page.isDraft());
        QCOMPARE(w.notice()->status(), Status::Error);
        QVERIFY(!w.notice()->text().isEmpty());
        QVERIFY(!w.find<QPushButton>("useData")->isEnabled());
        w.choose("targetChoice", QStringLiteral("b"));
        QVERIFY2(w.notice()->text().isEmpty(), qPrintable(w.notice()->text()));
        QVERIFY(w.find<QPushButton>("useData")->isEnabled());
    }

    void missingTargetSaysWhich()
    {
        Window w;
        w.import();
        w.use();
        DataSpec spec = w.document.project().data;
        spec.targets = {"price"};
        w.document.setData(spec, QStringLiteral("test"));
        QVERIFY(w.settle());
        QCOMPARE(w.notice()->status(), Status::Error);
        QVERIFY2(w.notice()->text().contains(QStringLiteral("price")) && w.notice()->text().contains(QStringLiteral("kind")), qPrintable(w.notice()->text()));
        w.document.undoStack()->undo();
        QVERIFY(w.settle());
        QVERIFY2(w.notice()->text().isEmpty(), qPrintable(w.notice()->text()));
    }

    void otherDataAndNetworkAreOneUndo()
    {
        Window w;
        w.import();
        w.use();
        w.document.setProjectTitle(QStringLiteral("mine")); // unsaved: must not be lost
        const DataSpec data = w.document.project().data;
        const Graph graph = w.document.graph();
        const int index = w.document.undoStack()->index();
        w.import("u,v\n1.5,3.5\n2.25,1.5\n0.5,7.25\n4.5,2.5\n3.5,1.25\n6.5,3.75\n7.25,5.5\n2.5,7.5\n9.5,1.75\n1.25,2.25\n5.5,3.25\n2.75,5.25\n", "line.csv");
        QVERIFY(w.find<QCheckBox>("withNetwork")->isVisible());
        w.use();
        QVERIFY2(w.notice()->text().isEmpty(), qPrintable(w.notice()->text()));
        QCOMPARE(w.document.project().data.targets, std::vector<std::string>{"v"});
        QVERIFY(!(w.document.graph() == graph));
        QCOMPARE(trainSettings(w.document.project().training).value().batchSize, 7); // all of its training rows
        QVERIFY(w.document.check().ok() || !w.document.prepared());
        QCOMPARE(w.document.undoStack()->index(), index + 1);
        w.document.undoStack()->undo();
        QVERIFY(w.settle());
        QVERIFY(w.document.project().data == data);
        QVERIFY(w.document.graph().nodes == graph.nodes);
        QCOMPARE(trainSettings(w.document.project().training).value().batchSize, 32);
        QCOMPARE(w.columns()->rowCount(), 4);
        QVERIFY2(w.notice()->text().isEmpty(), qPrintable(w.notice()->text()));
    }

    void dialectByMenu()
    {
        Window w;
        w.import("a;b\n1,5;2,5\n2,5;1\n3,25;7\n4;8\n5;1\n6;2\n7;3\n8;4\n9;5\n10;6\n", "semi.csv");
        QCOMPARE(w.columns()->rowCount(), 2);
        QVERIFY(w.find<ElidedLabel>("dialect")->text().contains(QStringLiteral("semicolon")));
        QCOMPARE(w.columns()->index(0, ColumnModel::Type).data(Qt::EditRole).toInt(), int(ColumnType::Numeric));
    }

    void lockedWhileTraining()
    {
        Window w;
        w.import();
        w.use();
        w.document.setLocked(true);
        QVERIFY(!w.find<QComboBox>("targetChoice")->isEnabled());
        w.document.setLocked(false);
        QVERIFY(w.find<QComboBox>("targetChoice")->isEnabled());
    }
};

QTEST_MAIN(TestDataPage)
#include "tst_data_page.moc"
