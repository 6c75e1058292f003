// The frame of the window: commands by name, history, preferences, languages, printing, files dropped on it.
#include "command_palette.h"
#include "common/engine_text.h"
#include "document/project_document.h"
#include "main_window.h"
#include "pages/example_card.h"
#include "pages/start_page.h"
#include "pages/train_charts.h"
#include "pages/train_page.h"
#include "preferences.h"
#include "project_files.h"
#include "session/training_controller.h"
#include "theme/style.h"
#include "translations.h"
#include "window_dialogs.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPdfWriter>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <QUrl>

using namespace netloom;

class TestFrame : public QObject {
    Q_OBJECT
    std::unique_ptr<MainWindow> window_;
    QTemporaryDir dir_;

    template <class T = QWidget> T *find(const char *name) const { return window_->findChild<T *>(QLatin1String(name)); }

    void openSpirals()
    {
        QSignalSpy replaced(window_->files(), &ProjectFiles::replaced);
        window_->openExample(QStringLiteral("spirals"));
        QTRY_COMPARE_WITH_TIMEOUT(replaced.count(), 1, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(window_->document()->prepared() != nullptr, 20000);
    }

    /// Drops a file on what lies under the middle of the window; what does not take it hands it up.
    void drop(const QString &file)
    {
        QWidget *target = window_->childAt(window_->rect().center());
        QVERIFY(target);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        for (QWidget *w = target; w && !enter.isAccepted(); w = w->parentWidget(), target = w)
            if (w->parentWidget())
                QApplication::sendEvent(w->parentWidget(), &enter);
        QVERIFY(enter.isAccepted());
        while (target && !target->acceptDrops())
            target = target->parentWidget();
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &event);
        QVERIFY(event.isAccepted());
    }

    QListWidget *commands(const QString &typed)
    {
        QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
        auto *popup = find<ListPopup>("commandPalette");
        if (!popup || !popup->isVisible())
            qFatal("the palette did not open");
        QTest::keyClicks(popup->field(), typed);
        return popup->list();
    }
    void enter() { QTest::keyClick(find<ListPopup>("commandPalette")->field(), Qt::Key_Return); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("netloom-test"));
        QCoreApplication::setApplicationName(QStringLiteral("frame"));
        NetloomStyle::install(Theme::Light);
        setLanguage(QStringLiteral("en"));
    }

    void init()
    {
        QSettings().clear();
        window_ = std::make_unique<MainWindow>();
        window_->resize(1280, 720);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        window_->activateWindow();
    }

    void cleanup()
    {
        window_.reset();
        Preferences().store();
        Preferences p;
        p.theme = int(Theme::Light);
        p.language = QStringLiteral("en");
        p.apply();
    }

    void fuzzyNames()
    {
        QVERIFY(fuzzyScore(u"Save as", u"sa") > 0);
        QVERIFY(fuzzyScore(u"Save as", u"sx") == 0);
        QVERIFY(fuzzyScore(u"Reset weights", u"rw") > fuzzyScore(u"Narrow", u"rw"));
        QVERIFY(fuzzyScore(u"Train", u"train") > fuzzyScore(u"Go to Train", u"train"));
        QVERIFY(fuzzyScore(u"Größe", u"GRÖ") > 0);
    }

    void everyCommandByName()
    {
        openSpirals();
        QListWidget *list = commands({});
        QSet<QString> shown;
        for (int i = 0; i < list->count(); ++i)
            shown << list->item(i)->data(Qt::UserRole).toString();
        for (const QAction *action : window_->actions())
            if (action->objectName() != QLatin1String("palette"))
                QVERIFY2(shown.contains(action->objectName()), qPrintable(action->text()));
        QVERIFY(shown.size() > 20);
        QTest::keyClick(find<ListPopup>("commandPalette")->field(), Qt::Key_Escape);
        list = commands(QStringLiteral("gt data"));
        QVERIFY2(list->currentItem()->text().startsWith(QStringLiteral("Go to Data")), qPrintable(list->currentItem()->text()));
        enter();
        QCOMPARE(window_->currentPage()->objectName(), QStringLiteral("dataPage"));
        // Last used stands first.
        list = commands({});
        QCOMPARE(list->item(0)->data(Qt::UserRole).toString(), QStringLiteral("dataPage"));
        QTest::keyClick(find<ListPopup>("commandPalette")->field(), Qt::Key_Escape);
        // What cannot be done is shown and does nothing.
        list = commands(QStringLiteral("undo"));
        QVERIFY(!(list->item(0)->flags() & Qt::ItemIsEnabled));
        QTest::keyClick(find<ListPopup>("commandPalette")->field(), Qt::Key_Escape);
        QVERIFY(!find<ListPopup>("commandPalette")->isVisible());
    }

    void recentFilesInThePalette()
    {
        const QString path = dir_.filePath(QStringLiteral("mine.netloom"));
        QVERIFY(saveProject(*openExample("spirals"), path.toStdString()).ok());
        StartPage::remember(path);
        commands(QStringLiteral("mine"));
        enter();
        QTRY_COMPARE_WITH_TIMEOUT(window_->document()->path(), path, 20000);
    }

    void historyGoesBackAndForth()
    {
        openSpirals();
        for (int i = 1; i <= 3; ++i)
            window_->document()->setProjectTitle(QString::number(i));
        QTest::keyClick(window_.get(), Qt::Key_H, Qt::ControlModifier);
        auto *list = find<QListView>("historyList");
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 4);
        const auto clickRow = [list](int row) {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(row, 0)).center());
        };
        clickRow(1);
        QCOMPARE(window_->document()->project().title, std::string("1"));
        clickRow(3);
        QCOMPARE(window_->document()->project().title, std::string("3"));
        clickRow(0);
        QVERIFY(!window_->document()->isDirty());
        window_->document()->setLocked(true);
        QVERIFY(!list->isEnabled());
        window_->document()->setLocked(false);
    }

    void stateIsKept()
    {
        QTest::keyClick(window_.get(), Qt::Key_H, Qt::ControlModifier);
        window_->resize(window_->width() - 30, 610);
        const QSize size = window_->size();
        window_->close();
        MainWindow again;
        QCOMPARE(again.size(), size.boundedTo(again.screen()->availableSize()));
        again.show();
        QVERIFY(again.findChild<QWidget *>(QStringLiteral("historyPanel"))->isVisible());
    }

    void preferencesHoldAtOnce()
    {
        QTest::keyClick(window_.get(), Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = find<QDialog>("preferencesDialog");
        QVERIFY(dialog && dialog->isVisible());
        auto *theme = dialog->findChild<QComboBox *>(QStringLiteral("prefTheme"));
        theme->setFocus();
        QTest::keyClick(theme, Qt::Key_Home);
        QTest::keyClick(theme, Qt::Key_Down);
        QVERIFY(Look::current().isDark());
        auto *text = dialog->findChild<QSpinBox *>(QStringLiteral("prefText"));
        text->setFocus();
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(text, Qt::Key_Up);
        QCOMPARE(Look::current().scale(), 1.5);
        auto *motion = dialog->findChild<QWidget *>(QStringLiteral("prefMotion"));
        QVERIFY(Look::current().motion("fold_ms") > 0);
        motion->setFocus();
        QTest::keyClick(motion, Qt::Key_Space);
        QCOMPARE(Look::current().motion("fold_ms"), 0);
        auto *language = dialog->findChild<QComboBox *>(QStringLiteral("prefLanguage"));
        language->setCurrentIndex(language->findData(QStringLiteral("de")));
        QCOMPARE(currentLanguage(), QStringLiteral("de"));
        const Preferences p = Preferences::stored();
        QCOMPARE(p.theme, int(Theme::Dark));
        QCOMPARE(p.textPercent, 150);
        QVERIFY(p.reducedMotion);
        QCOMPARE(p.language, QStringLiteral("de"));
        dialog->close();
    }

    void languageOfTheOpenWindow()
    {
        openSpirals();
        window_->showPage(QStringLiteral("trainPage"));
        window_->document()->setTrainingField("epochs", std::int64_t(2));
        QTest::keyClick(window_.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(!window_->controller()->isActive() && window_->controller()->outcome(), 20000);
        QCOMPARE(find<QPushButton>("trainButton")->text(), QStringLiteral("Train"));
        const Project before = window_->document()->project();
        setLanguage(QStringLiteral("de"));
        QTRY_VERIFY(find<QPushButton>("trainButton")->text() != QLatin1String("Train"));
        QCOMPARE(window_->currentPage()->objectName(), QStringLiteral("trainPage"));
        QVERIFY(window_->document()->graph() == before.graph && window_->document()->project().runs == before.runs);
        QTest::keyClick(window_.get(), Qt::Key_F5); // keys and buttons still do what they say
        QTRY_VERIFY_WITH_TIMEOUT(window_->document()->project().runs.size() == 2, 20000);
        QVERIFY(window_->trainPage()->charts()->lastEpoch() >= 3);
        setLanguage(QStringLiteral("fr"));
        QCoreApplication::processEvents();
        setLanguage(QStringLiteral("en"));
        QTRY_COMPARE(find<QPushButton>("trainButton")->text(), QStringLiteral("Train"));
        QCOMPARE(window_->findChildren<QWidget *>(QStringLiteral("trainPage")).size(), 1);
    }

    void languageWaitsForTheRun()
    {
        openSpirals();
        window_->document()->setTrainingField("epochs", std::int64_t(1000000));
        QTest::keyClick(window_.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(window_->trainPage()->charts()->lastEpoch() >= 2, 20000);
        setLanguage(QStringLiteral("de"));
        QTest::qWait(50);
        QVERIFY(window_->trainPage()->charts()->lastEpoch() >= 2);
        QTest::keyClick(window_.get(), Qt::Key_F5, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("trainButton")->text() != QLatin1String("Train"), 20000);
    }

    void listsAndAbout()
    {
        QTest::keyClick(window_.get(), Qt::Key_F1, Qt::ControlModifier);
        auto *table = find<QTableWidget>("shortcutsTable");
        QVERIFY(table && table->isVisible());
        bool found = false;
        for (int row = 0; row < table->rowCount(); ++row) {
            QVERIFY(!table->item(row, 0)->text().isEmpty() && !table->item(row, 1)->text().isEmpty());
            found = found || (table->item(row, 0)->text() == QLatin1String("Train") && table->item(row, 1)->text() == QLatin1String("F5"));
        }
        QVERIFY(found);
        table->window()->close();
        commands(QStringLiteral("about"));
        enter();
        auto *about = find<QLabel>("aboutText");
        QVERIFY(about && about->isVisible() && about->text().contains(QLatin1String(qVersion())));
        QTest::keyClick(about->window(), Qt::Key_Escape);
        QTRY_VERIFY(!find<QLabel>("aboutText"));
    }

    void printsTheView()
    {
        openSpirals();
        const QString path = dir_.filePath(QStringLiteral("view.pdf"));
        {
            QPdfWriter writer(path);
            writer.setPageOrientation(QPageLayout::Landscape);
            QVERIFY(printView(window_->currentPage(), QStringLiteral("spirals"), writer));
        }
        QVERIFY(QFileInfo(path).size() > 5000);
        QPdfWriter nowhere(QStringLiteral("/proc/nowhere.pdf"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".*")));
        QVERIFY(!printView(window_->currentPage(), {}, nowhere));
    }

    // From the start to a trained network on one's own table: the drop and the key, two actions.
    void fromADroppedTableToATrainedNetwork()
    {
        const QString path = dir_.filePath(QStringLiteral("mine.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("length,width,kind\n");
        for (int i = 0; i < 200; ++i)
            file.write(QByteArray::number(i % 17 * 0.5) + ',' + QByteArray::number(i % 11 * 0.7) + ',' + (i % 17 > 8 ? "big" : "small") + '\n');
        file.close();
        int actions = 0;
        drop(path); // on the start page
        ++actions;
        QTRY_VERIFY_WITH_TIMEOUT(window_->currentPage()->objectName() == QLatin1String("dataPage"), 20000);
        // The assistant asks for nothing that has no answer already: the last column is the target.
        auto *make = find<QPushButton>("useData");
        if (make) {
            QTRY_VERIFY_WITH_TIMEOUT(make->isEnabled() && make->isVisible(), 20000);
            QTest::mouseClick(make, Qt::LeftButton);
            ++actions;
        }
        QTRY_VERIFY_WITH_TIMEOUT(!window_->document()->graph().nodes.empty() && window_->document()->prepared(), 20000);
        QTest::mouseClick(find<QPushButton>("trainButton"), Qt::LeftButton);
        ++actions;
        QTRY_VERIFY_WITH_TIMEOUT(!window_->controller()->isActive() && window_->controller()->outcome(), 60000);
        QCOMPARE(window_->controller()->outcome()->state, RunState::Finished);
        QVERIFY(window_->document()->isTrained());
        QVERIFY2(actions <= 8, qPrintable(QString::number(actions)));
        qInfo("%d actions", actions);
        // And a project dropped on any page is opened.
        const QString project = dir_.filePath(QStringLiteral("other.netloom"));
        QVERIFY(saveProject(*openExample("spirals"), project.toStdString()).ok());
        window_->document()->undoStack()->setClean();
        window_->document()->markSaved(dir_.filePath(QStringLiteral("x.netloom")));
        drop(project);
        QTRY_COMPARE_WITH_TIMEOUT(window_->document()->path(), project, 20000);
    }

    void twoActionsToAMovingCurve()
    {
        auto *start = qobject_cast<StartPage *>(window_->currentPage());
        QVERIFY(start);
        QTest::mouseClick(start->cards().front(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window_->document()->prepared() != nullptr, 60000);
        QTest::mouseClick(find<QPushButton>("trainButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window_->trainPage()->isVisible() && window_->trainPage()->charts()->stepPoints() > 2, 60000);
        QTest::keyClick(window_.get(), Qt::Key_F5, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!window_->controller()->isActive(), 60000);
    }
};

QTEST_MAIN(TestFrame)
#include "tst_frame.moc"
