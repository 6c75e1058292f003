// Good manners of the window: files dropped anywhere, light print, help for what has the focus, panels and place kept,
// threads at run time, messages that cover nothing, state spoken, every command by name.
#include "canvas/canvas_view.h"
#include "canvas/list_popup.h"
#include "common/toast.h"
#include "core/parallel.h"
#include "document/project_document.h"
#include "inspector/part_help.h"
#include "inspector/schema_form.h"
#include "main_window.h"
#include "pages/data_page.h"
#include "pages/forecast_strip.h"
#include "pages/network_page.h"
#include "pages/train_charts.h"
#include "pages/train_page.h"
#include "palette/palette.h"
#include "preferences.h"
#include "project_files.h"
#include "session/rewind.h"
#include "session/training_controller.h"
#include "theme/style.h"
#include "translations.h"
#include "views/network_text_edit.h"
#include "window_dialogs.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QListWidget>
#include <QMimeData>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QUndoStack>
#include <QUrl>

using namespace netloom;

class TestManners : public QObject {
    Q_OBJECT
    std::unique_ptr<MainWindow> window_;
    QTemporaryDir dir_;

    template <class T = QWidget> T *find(const char *name) const { return window_->findChild<T *>(QLatin1String(name)); }
    NetworkPage &network() const { return *window_->findChild<NetworkPage *>(); }

    void openSpirals()
    {
        QSignalSpy replaced(window_->files(), &ProjectFiles::replaced);
        window_->openExample(QStringLiteral("spirals"));
        QTRY_COMPARE_WITH_TIMEOUT(replaced.count(), 1, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(window_->document()->prepared() != nullptr, 20000);
    }

    void clean()
    {
        window_->document()->undoStack()->setClean();
        window_->document()->markSaved(dir_.filePath(QStringLiteral("clean.netloom")));
    }

    QString table(const char *name, int offset = 0, const char *head = "length,width,kind\n")
    {
        const QString path = dir_.filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no place for files");
        file.write(head);
        for (int i = offset; i < 200 + offset; ++i)
            file.write(QByteArray::number(i % 17 * 0.5) + ',' + QByteArray::number(i % 11 * 0.7) + ',' + (i % 17 > 8 ? "big" : "small") + '\n');
        return path;
    }

    /// As the pointer brings files: the widget under it is asked first.
    void drop(QWidget *target, const QStringList &files)
    {
        QVERIFY(target && target->isVisible());
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        while (!target->acceptDrops() && target->parentWidget())
            target = target->parentWidget();
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &event);
        QVERIFY(event.isAccepted());
    }

    QString helpAfterF1(QWidget *focus)
    {
        focus->setFocus();
        QTest::keyClick(focus, Qt::Key_F1);
        for (auto *help : window_->findChildren<PartHelpWindow *>())
            if (help->isVisible()) {
                const QString text = help->page()->toPlainText();
                help->close();
                window_->activateWindow();
                return text;
            }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("netloom-test"));
        // Settings of its own: the test runs under two locales at the same time.
        QCoreApplication::setApplicationName(QStringLiteral("manners-%1").arg(QCoreApplication::applicationPid()));
        NetloomStyle::install(Theme::Light);
        setLanguage(QStringLiteral("en"));
    }

    void init()
    {
        QSettings().clear();
        setLanguage(QStringLiteral("en")); // a test before may have changed it
        window_ = std::make_unique<MainWindow>();
        window_->resize(1280, 720);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        window_->activateWindow();
    }

    void cleanupTestCase() { QSettings().clear(); }

    void cleanup()
    {
        window_.reset();
        Look::setCurrent(Theme::Light);
    }

    void filesOnTheNetworkPage_data()
    {
        QTest::addColumn<QString>("place");
        for (const char *place : {"canvas", "palette", "search", "text", "inspector"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }

    void filesOnTheNetworkPage()
    {
        QFETCH(QString, place);
        openSpirals();
        clean();
        window_->showPage(QStringLiteral("networkPage"));
        QWidget *target = network().canvas()->viewport();
        if (place == QLatin1String("palette"))
            target = network().palettePanel()->tree()->viewport();
        if (place == QLatin1String("search"))
            target = network().palettePanel()->field();
        if (place == QLatin1String("text")) {
            network().views()->setCurrentIndex(2);
            const auto areas = network().text()->findChildren<QAbstractScrollArea *>();
            QVERIFY(!areas.isEmpty());
            target = areas.front()->viewport();
        }
        if (place == QLatin1String("inspector"))
            target = window_->findChild<QWidget *>(QStringLiteral("networkColumns"));
        const QString project = dir_.filePath(QStringLiteral("other.netloom"));
        QVERIFY(saveProject(*openExample("spirals"), project.toStdString()).ok());
        drop(target, {project});
        QTRY_COMPARE_WITH_TIMEOUT(window_->document()->path(), project, 20000);
    }

    void severalFiles()
    {
        openSpirals();
        clean();
        drop(network().canvas()->viewport(), {table("a.csv"), table("b.csv", 5)});
        QTRY_VERIFY_WITH_TIMEOUT(window_->document()->project().data.files.size() == 2, 20000);
        QCOMPARE(window_->document()->project().data.targets, std::vector<std::string>{"kind"});
        QTRY_VERIFY_WITH_TIMEOUT(window_->document()->prepared() != nullptr, 20000);
        QCOMPARE(int(window_->document()->prepared()->split.train.size() + window_->document()->prepared()->split.validation.size()
                     + window_->document()->prepared()->split.test.size()), 400);
        // What is no table stays as it was, with the reason.
        QSignalSpy failed(window_->files(), &ProjectFiles::failed);
        const QString project = dir_.filePath(QStringLiteral("mixed.netloom"));
        QVERIFY(saveProject(*openExample("spirals"), project.toStdString()).ok());
        drop(window_->currentPage(), {table("a.csv"), project});
        QCOMPARE(failed.size(), 1);
        QVERIFY2(failed.front().front().toString().contains(QStringLiteral("one project alone")), qPrintable(failed.front().front().toString()));
        drop(window_->currentPage(), {dir_.path(), project});
        QVERIFY(failed.back().front().toString().contains(QStringLiteral("folder")));
        QCOMPARE(int(window_->document()->project().data.files.size()), 2);
    }

    void printsLightFromDark()
    {
        openSpirals();
        window_->showPage(QStringLiteral("networkPage"));
        Look::setCurrent(Theme::Dark);
        QTest::qWait(50);
        const QImage screen = window_->currentPage()->grab().toImage();
        QImage paper(1123, 794, QImage::Format_RGB32); // a page as pixels
        paper.fill(Qt::white);
        QVERIFY(printView(window_->currentPage(), QStringLiteral("spirals"), paper));
        const auto lightShare = [](const QImage &image, QRect where) {
            qint64 light = 0, all = 0;
            for (int y = where.top(); y <= where.bottom(); y += 3)
                for (int x = where.left(); x <= where.right(); x += 3, ++all)
                    light += qGray(image.pixel(x, y)) > 170;
            return double(light) / double(all);
        };
        QVERIFY(lightShare(screen, screen.rect()) < 0.3);
        const double light = lightShare(paper, QRect(4, 60, 1100, 500));
        QVERIFY2(light > 0.85, qPrintable(QString::number(light)));
        // The screen is as it was.
        QVERIFY(Look::current().isDark() && window_->updatesEnabled());
        QVERIFY(lightShare(window_->currentPage()->grab().toImage(), screen.rect()) < 0.3);
    }

    void helpOnEveryPage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("says");
        QTest::newRow("start") << QStringLiteral("startPage") << QStringLiteral("Open an example");
        QTest::newRow("data") << QStringLiteral("dataPage") << QStringLiteral("recipe");
        QTest::newRow("train") << QStringLiteral("trainPage") << QStringLiteral("training dashed");
        QTest::newRow("evaluate") << QStringLiteral("evaluatePage") << QStringLiteral("threshold");
        QTest::newRow("network") << QStringLiteral("networkPage") << QStringLiteral("palette");
        QTest::newRow("inspect") << QStringLiteral("inspectPage") << QStringLiteral("forgets, writes and reveals");
    }

    void helpOnEveryPage()
    {
        QFETCH(QString, page);
        QFETCH(QString, says);
        openSpirals();
        window_->showPage(page);
        const QString text = helpAfterF1(window_->currentPage());
        QVERIFY2(text.contains(says), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Optimisers")));
    }

    void helpForWhatHasTheFocus()
    {
        openSpirals();
        window_->showPage(QStringLiteral("trainPage"));
        SchemaForm *form = window_->trainPage()->form();
        const auto field = [form](const char *key) { return form->findChild<QWidget *>(QStringLiteral("field_") + QLatin1String(key)); };
        auto *optimizer = qobject_cast<QComboBox *>(field("optimizer"));
        QVERIFY(optimizer);
        const PartInfo *info = findPart(PartKind::Optimizer, optimizer->currentData().toString().toStdString());
        QVERIFY(info);
        QString text = helpAfterF1(optimizer);
        QVERIFY2(text.contains(QString::fromStdString(info->doc)) && text.contains(QStringLiteral("Options")), qPrintable(text));
        auto *loss = qobject_cast<QComboBox *>(field("loss"));
        QVERIFY(loss);
        text = helpAfterF1(loss);
        for (const PartInfo *one : parts(PartKind::Loss))
            QVERIFY2(loss->currentData().toString() == QString::fromStdString(one->type) || !loss->currentData().toString().isEmpty()
                         || text.contains(QString::fromStdString(one->title)), qPrintable(text));
        text = helpAfterF1(field("batch_size"));
        QVERIFY2(text.contains(QStringLiteral("batch_size")) && text.contains(QStringLiteral("Default")), qPrintable(text));
        // A link leads on.
        QTest::keyClick(optimizer, Qt::Key_F1);
        auto *help = find<PartHelpWindow>("help");
        QVERIFY(help && help->isVisible());
        Q_EMIT help->page()->anchorClicked(QUrl(QStringLiteral("part:activation/relu")));
        QVERIFY(help->page()->toPlainText().contains(QString::fromStdString(findPart(PartKind::Activation, "relu")->title)));
    }

    void helpForAStep()
    {
        drop(window_->currentPage(), {table("steps.csv")});
        QTRY_VERIFY_WITH_TIMEOUT(window_->currentPage()->objectName() == QLatin1String("dataPage"), 20000);
        auto *use = find<QPushButton>("useData");
        QVERIFY(use);
        QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled() && use->isVisible(), 20000);
        QWidget *step = nullptr;
        for (QWidget *w : window_->currentPage()->findChildren<QWidget *>())
            if (!step && w->property("netloomPart").isValid() && w->isVisible())
                step = w;
        QVERIFY(step);
        const std::string type = step->property("netloomPart").toString().section(QLatin1Char('/'), 1).toStdString();
        QWidget *inside = nullptr;
        for (QWidget *w : step->findChildren<QWidget *>())
            if (!inside && w->focusPolicy() != Qt::NoFocus && w->isVisible())
                inside = w;
        QVERIFY(inside);
        const QString text = helpAfterF1(inside);
        QVERIFY2(text.contains(QString::fromStdString(findPart(PartKind::Step, type)->title)), qPrintable(text));
    }

    void panelsPlaceAndPageAreKept()
    {
        window_->resize(780, 700); // within the screen of the test, so that sizes come back as they were
        openSpirals();
        clean();
        window_->showPage(QStringLiteral("networkPage"));
        QTest::qWait(50);
        auto *columns = find<QSplitter>("networkColumns");
        auto *rows = find<QSplitter>("networkRows");
        QVERIFY(columns && rows);
        // The border beside the inspector is dragged, and that of the problems.
        const QList<int> first = columns->sizes(), firstRows = rows->sizes();
        const auto dragged = [](QWidget *handle, QPoint by) {
            QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(0, 0));
            QTest::mouseMove(handle, by);
            QTest::mouseRelease(handle, Qt::LeftButton, {}, by);
        };
        dragged(columns->handle(2), QPoint(25, 0));
        dragged(rows->handle(1), QPoint(0, -40));
        const QList<int> wide = columns->sizes(), high = rows->sizes();
        QVERIFY2(wide[2] <= first[2] - 20 && high[1] >= firstRows[1] + 30, qPrintable(QStringLiteral("%1 %2 %3 %4").arg(first[2]).arg(wide[2]).arg(firstRows[1]).arg(high[1])));
        QTreeWidget *tree = network().palettePanel()->tree();
        auto *group = tree->topLevelItem(tree->topLevelItemCount() - 1);
        tree->scrollToItem(group);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualItemRect(group).center());
        QVERIFY(!group->isExpanded());
        const QStringList folded = network().palettePanel()->folded();
        QCOMPARE(folded.size(), 1);
        window_->move(37, 21);
        const QSize size = window_->size();
        window_->close();
        window_.reset();

        MainWindow again;
        again.show();
        QVERIFY(QTest::qWaitForWindowExposed(&again));
        QCOMPARE(again.pos(), QPoint(37, 21));
        QCOMPARE(again.currentPage()->objectName(), QStringLiteral("networkPage"));
        QTest::qWait(50);
        QCOMPARE(again.size(), size);
        QCOMPARE(again.findChild<QSplitter *>(QStringLiteral("networkColumns"))->sizes(), wide);
        QCOMPARE(again.findChild<QSplitter *>(QStringLiteral("networkRows"))->sizes(), high);
        QCOMPARE(again.findChild<Palette *>()->folded(), folded);
        // A change of language makes everything anew, but the folds stay.
        setLanguage(QStringLiteral("de"));
        QTest::qWait(100);
        QCOMPARE(again.findChild<Palette *>()->folded(), folded);
        setLanguage(QStringLiteral("en"));
        QTest::qWait(50);
        // A place that no screen shows any more is not taken.
        QSettings().setValue(QStringLiteral("windowPosition"), QPoint(90000, 90000));
        MainWindow elsewhere;
        QVERIFY(elsewhere.pos().x() < 50000);
    }

    void threadsAtRunTime()
    {
        if (hardwareThreads() < 2)
            QSKIP("one thread is all there is");
        setThreads(0);
        openSpirals();
        QTest::keyClick(window_.get(), Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = find<QDialog>("preferencesDialog");
        QVERIFY(dialog);
        auto *field = dialog->findChild<QSpinBox *>(QStringLiteral("prefThreads"));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Up);
        QTRY_COMPARE_WITH_TIMEOUT(threads(), 1, 20000);
        // While a run goes on, it waits for the end.
        window_->document()->setTrainingField("epochs", std::int64_t(1000000));
        window_->controller()->train();
        QTRY_VERIFY_WITH_TIMEOUT(window_->trainPage()->charts()->lastEpoch() >= 2, 20000);
        QTest::keyClick(field, Qt::Key_Up);
        QTest::qWait(500);
        QCOMPARE(threads(), 1);
        window_->controller()->stop();
        QTRY_COMPARE_WITH_TIMEOUT(threads(), 2, 20000);
        setThreads(0);
        dialog->close();
    }

    void aMessageCoversNothingAndGoesWithTheNextRun()
    {
        openSpirals();
        window_->document()->setTrainingField("optimizer", std::string("sgd(learning_rate=1e30)"));
        window_->document()->setTrainingField("epochs", std::int64_t(20));
        QTest::keyClick(window_.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(!window_->controller()->isActive() && window_->controller()->outcome(), 20000);
        QCOMPARE(window_->controller()->outcome()->state, RunState::Diverged);
        QTRY_VERIFY(find<Toast>("toast"));
        const QPointer<Toast> toast = find<Toast>("toast");
        QTest::qWait(50);
        const QRect box(toast->mapTo(window_.get(), QPoint()), toast->size());
        for (const QWidget *w : window_->findChildren<QWidget *>()) {
            if (!w->isVisible() || w->focusPolicy() == Qt::NoFocus || toast->isAncestorOf(w) || w->visibleRegion().isEmpty())
                continue;
            const QRect seen = w->visibleRegion().boundingRect().translated(w->mapTo(window_.get(), QPoint()));
            QVERIFY2(!seen.intersects(box), qPrintable(w->objectName() + QLatin1String(w->metaObject()->className())));
        }
        window_->document()->setTrainingField("optimizer", std::string("adam"));
        window_->controller()->resetWeights();
        QTest::keyClick(window_.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(!toast || !toast->isVisible(), 5000);
        QTRY_VERIFY_WITH_TIMEOUT(!window_->controller()->isActive(), 20000);
        QCOMPARE(window_->controller()->outcome()->state, RunState::Finished);
    }

    void theRunIsSpoken()
    {
        openSpirals();
        window_->document()->setTrainingField("epochs", std::int64_t(3));
        // Without a screen reader events go nowhere (offscreen): what they speak of is read at each change of state.
        QStringList heard;
        QAccessibleInterface *status = QAccessible::queryAccessibleInterface(find("statusBar"));
        connect(window_->controller()->session(), &TrainingSession::stateChanged, this, [&] { heard << status->text(QAccessible::Description); });
        QTest::keyClick(window_.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(!window_->controller()->isActive() && window_->controller()->outcome(), 20000);
        QVERIFY2(heard.contains(QStringLiteral("Training begins.")), qPrintable(heard.join(QLatin1Char('|'))));
        QCOMPARE(status->text(QAccessible::Description), window_->controller()->outcome()->text);
        disconnect(window_->controller()->session(), &TrainingSession::stateChanged, this, nullptr);
        QCOMPARE(QAccessible::queryAccessibleInterface(find("statusBar"))->role(), QAccessible::StatusBar);
    }

    void keysForResetAndTrainOn()
    {
        openSpirals();
        window_->document()->setTrainingField("epochs", std::int64_t(4));
        QTest::keyClick(window_.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(!window_->controller()->isActive() && window_->controller()->outcome(), 20000);
        window_->rewind()->go(2);
        QTest::keyClick(window_.get(), Qt::Key_F5, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(window_->rewind()->machine().lines() == 2 && !window_->controller()->isActive(), 20000);
        QSignalSpy reset(window_->controller(), &TrainingController::weightsReset);
        QTest::keyClick(window_.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(reset.size(), 0); // what was learnt is not given up unasked
        auto *prompt = find<QDialog>("resetPrompt");
        QVERIFY(prompt && prompt->isVisible());
        QTest::keyClick(prompt, Qt::Key_Return);
        QCOMPARE(reset.size(), 1);
    }

    void canvasCommandsByName()
    {
        openSpirals();
        window_->showPage(QStringLiteral("dataPage"));
        const std::size_t before = window_->document()->graph().nodes.size();
        const auto run = [&](const char *typed) {
            QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
            auto *popup = find<ListPopup>("commandPalette");
            QVERIFY(popup && popup->isVisible());
            QTest::keyClicks(popup->field(), QLatin1String(typed));
            QTest::keyClick(popup->field(), Qt::Key_Return);
        };
        run("select all layers");
        QCOMPARE(window_->currentPage()->objectName(), QStringLiteral("networkPage"));
        QCOMPARE(network().canvas()->canvas()->selectedNodes().size(), before);
        run("duplicate the selection");
        QVERIFY(window_->document()->graph().nodes.size() > before);
        // The keys are shown, and stay those of the canvas alone.
        const QAction *duplicate = window_->findChild<QAction *>(QStringLiteral("canvas_duplicate"));
        QVERIFY(duplicate && duplicate->shortcut().isEmpty() && duplicate->property("keys").value<QKeySequence>() == QKeySequence(Qt::CTRL | Qt::Key_D));
    }

    void smallWindowAtAnySize_data()
    {
        QTest::addColumn<double>("scale");
        for (const double scale : {0.8, 1.0, 1.5, 2.0})
            QTest::newRow(qPrintable(QString::number(scale))) << scale;
    }

    void smallWindowAtAnySize()
    {
        QFETCH(double, scale);
        Look::setCurrent(Theme::Light, scale);
        openSpirals();
        window_->document()->setTrainingField("epochs", std::int64_t(2));
        window_->controller()->train();
        QTRY_VERIFY_WITH_TIMEOUT(!window_->controller()->isActive() && window_->controller()->outcome(), 20000);
        for (const char *page : {"startPage", "dataPage", "networkPage", "trainPage", "evaluatePage", "inspectPage"}) {
            window_->showPage(QLatin1String(page));
            window_->resize(1280, 720);
            QTest::qWait(50);
            QCOMPARE(window_->size(), QSize(1280, 720));
            const QWidget *shown = window_->currentPage();
            // Nothing of a page is out of reach: it has the room it needs, and the rest is scrolled to.
            const auto roomy = [shown] { return shown->width() >= shown->minimumSizeHint().width() && shown->height() >= shown->minimumSizeHint().height(); };
            QTRY_VERIFY2(roomy(), qPrintable(QStringLiteral("%1 %2x%3 %4x%5").arg(QLatin1String(page)).arg(shown->width()).arg(shown->height()).arg(shown->minimumSizeHint().width()).arg(shown->minimumSizeHint().height())));
            auto *area = qobject_cast<QScrollArea *>(shown->parentWidget()->parentWidget());
            QVERIFY(area);
            QVERIFY(area->width() <= 1280);
        }
        // The bar on top and the rail keep what they show whole.
        for (const char *name : {"trainButton", "pauseButton", "stopButton", "menuButton", "rail_start", "rail_evaluate", "themeButton"}) {
            const auto *button = find<QWidget>(name);
            QVERIFY2(button && button->isVisible(), name);
            const QRect box(button->mapTo(window_.get(), QPoint()), button->size());
            QVERIFY2(window_->rect().contains(box), name);
            QVERIFY2(button->width() >= button->minimumSizeHint().width() && button->height() >= button->minimumSizeHint().height(), name);
        }
    }

    void costsCanBeRead()
    {
        openSpirals();
        window_->showPage(QStringLiteral("networkPage"));
        QTest::qWait(100);
        auto *strip = network().forecast();
        strip->measure();
        QTRY_VERIFY_WITH_TIMEOUT(strip->forecast().has_value(), 20000);
        QTest::qWait(50);
        for (const char *name : {"network_footer", "forecast_time"}) {
            const auto *label = find<QWidget>(name);
            QVERIFY2(label && label->width() >= label->sizeHint().width(), name);
        }
        QVERIFY2(strip->text().contains(QStringLiteral(" kB while training")) && !strip->text().contains(QStringLiteral("0.0")), qPrintable(strip->text()));
    }
};

QTEST_MAIN(TestManners)
#include "tst_manners.moc"
