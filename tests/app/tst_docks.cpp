// The panels around the canvas: they fold where large text leaves no room, and keep their sizes over a change of language.
#include "canvas/canvas_view.h"
#include "document/project_document.h"
#include "inspector/inspector.h"
#include "main_window.h"
#include "pages/network_page.h"
#include "palette/palette.h"
#include "project_files.h"
#include "theme/style.h"
#include "translations.h"
#include "views/problems_view.h"

#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace netloom;

class TestDocks : public QObject {
    Q_OBJECT
    std::unique_ptr<MainWindow> window_;

    NetworkPage &page() const { return *window_->findChild<NetworkPage *>(); }
    template <class T> T *find(const char *name) const { return page().findChild<T *>(QLatin1String(name)); }

    void open(double scale, const QSize &size)
    {
        Look::setCurrent(Theme::Light, scale);
        window_ = std::make_unique<MainWindow>();
        window_->resize(size);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        QSignalSpy replaced(window_->files(), &ProjectFiles::replaced);
        window_->openExample(QStringLiteral("spirals"));
        QTRY_COMPARE_WITH_TIMEOUT(replaced.count(), 1, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(window_->document()->prepared() != nullptr, 20000);
        window_->showPage(QStringLiteral("networkPage"));
        QTest::qWait(50);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("netloom-test"));
        QCoreApplication::setApplicationName(QStringLiteral("docks-") + qEnvironmentVariable("LC_ALL"));
        NetloomStyle::install(Theme::Light);
    }
    void init() { QSettings().clear(); }
    void cleanup()
    {
        window_->document()->markSaved(window_->document()->path());
        window_.reset();
        Look::setCurrent(Theme::Light, 1);
        setLanguage(QStringLiteral("en"));
    }

    void largeTextFoldsTheDocks()
    {
        open(2, {1280, 720});
        CanvasView *canvas = page().canvas();
        QVERIFY2(canvas->width() > page().width() * 0.45, qPrintable(QString::number(canvas->width())));
        QVERIFY2(canvas->height() > 150, qPrintable(QString::number(canvas->height())));
        QVERIFY(!page().palettePanel()->isVisible() && page().inspector()->isVisible() && !page().problems()->isVisible());
        // Both are one click or key away.
        auto *tabs = find<QTabBar>("sideTabs");
        QVERIFY(tabs->isVisible());
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        QVERIFY(page().palettePanel()->isVisible() && !page().inspector()->isVisible());
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Left);
        QVERIFY(page().inspector()->isVisible());
        auto *toggle = find<QToolButton>("problemsToggle");
        QVERIFY(toggle->isVisible() && !toggle->accessibleName().isEmpty());
        QTest::mouseClick(toggle, Qt::LeftButton);
        QVERIFY(page().problems()->isVisible() && page().problems()->height() > 60);
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(!page().problems()->isVisible());
        // With room again all is as it was.
        window_->resize(2900, 1500);
        QTest::qWait(50);
        QVERIFY(page().palettePanel()->isVisible() && page().inspector()->isVisible() && page().problems()->isVisible());
        QVERIFY(!tabs->isVisible() && !toggle->isVisible());
        QVERIFY(page().palettePanel()->mapTo(&page(), QPoint()).x() < page().canvas()->mapTo(&page(), QPoint()).x());
    }

    void usualTextKeepsThem()
    {
        open(1, {1280, 720});
        QVERIFY(page().palettePanel()->isVisible() && page().inspector()->isVisible() && page().problems()->isVisible());
        QVERIFY(!find<QTabBar>("sideTabs")->isVisible() && !find<QToolButton>("problemsToggle")->isVisible());
    }

    void anotherLanguageKeepsTheSizes_data()
    {
        QTest::addColumn<QString>("shown");
        for (const char *name : {"networkPage", "trainPage"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void anotherLanguageKeepsTheSizes()
    {
        QFETCH(QString, shown);
        open(1, {1400, 860});
        auto *rows = find<QSplitter>("networkRows");
        rows->setSizes({rows->height() - 260, 260});
        const auto sizes = rows->sizes();
        QVERIFY(std::abs(sizes[1] - 260) < 4);
        window_->showPage(shown);
        QTest::qWait(30);
        setLanguage(QStringLiteral("de"));
        QTest::qWait(100);
        window_->showPage(QStringLiteral("networkPage"));
        QTest::qWait(100);
        QCOMPARE(find<QSplitter>("networkRows")->sizes(), sizes);
    }
};

QTEST_MAIN(TestDocks)
#include "tst_docks.moc"
