#include "pages/example_card.h"
#include "pages/start_page.h"
#include "theme/style.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace netloom;

class TestStartPage : public QObject {
    Q_OBJECT

    static void drop(StartPage &page, const QString &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &event);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("netloom-test"));
        QCoreApplication::setApplicationName(QStringLiteral("start-page"));
        NetloomStyle::install(Theme::Light);
    }
    void init() { QSettings().clear(); }

    void cardsByMouseAndKeys()
    {
        StartPage page;
        page.resize(1200, 700);
        QSignalSpy chosen(&page, &StartPage::exampleRequested);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY(page.cards().size() >= 3);
        QTest::mouseClick(page.cards().at(0), Qt::LeftButton);
        QCOMPARE(chosen.takeFirst().first().toString(), page.cards().at(0)->name());
        page.cards().at(1)->setFocus();
        QTest::keyClick(page.cards().at(1), Qt::Key_Return);
        QTest::keyClick(page.cards().at(1), Qt::Key_Space);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.first().first().toString(), page.cards().at(1)->name());
        for (const ExampleCard *card : page.cards()) {
            QVERIFY(!card->accessibleName().isEmpty());
            QTRY_VERIFY_WITH_TIMEOUT(card->hasNetwork(), 60000);
            QVERIFY2(card->accessibleDescription().contains(QStringLiteral("parameters")), qPrintable(card->accessibleDescription()));
        }
    }

    void cardsReflow()
    {
        StartPage page;
        page.resize(640, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto columnsNow = [&] {
            QSet<int> xs;
            for (const auto *card : page.cards())
                xs << card->x();
            return xs.size();
        };
        QTRY_COMPARE(columnsNow(), 1);
        page.resize(1280, 700);
        QTRY_VERIFY(columnsNow() >= 3);
    }

    void recentFilesInOrderAndOnlyThoseThatExist()
    {
        QTemporaryDir folder;
        QStringList files;
        for (int i = 0; i < 12; ++i) {
            files << folder.filePath(QStringLiteral("p%1.netloom").arg(i));
            QFile file(files.last());
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        for (const QString &file : files)
            StartPage::remember(file);
        StartPage::remember(files.at(5));
        QCOMPARE(StartPage::recentFiles().size(), 10);
        QCOMPARE(StartPage::recentFiles().first(), files.at(5));
        QFile::remove(files.at(5));
        QCOMPARE(StartPage::recentFiles().first(), files.at(11));
        StartPage page;
        page.resize(1200, 700);
        QSignalSpy opened(&page, &StartPage::openRequested);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *row = page.findChild<QAbstractButton *>(QStringLiteral("recent_0"));
        QVERIFY(row);
        QTest::mouseClick(row, Qt::LeftButton);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), files.at(11));
    }

    void buttons()
    {
        StartPage page;
        page.show();
        QSignalSpy open(&page, &StartPage::openDialogRequested), data(&page, &StartPage::newFromDataRequested),
            empty(&page, &StartPage::emptyRequested);
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("openButton")), Qt::LeftButton);
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("newFromData")), Qt::LeftButton);
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("emptyButton")), Qt::LeftButton);
        QCOMPARE(open.size(), 1);
        QCOMPARE(data.size(), 1);
        QCOMPARE(empty.size(), 1);
    }

    void dropsAreTold()
    {
        StartPage page;
        page.show();
        QSignalSpy open(&page, &StartPage::openRequested), data(&page, &StartPage::newFromDataRequested);
        drop(page, QStringLiteral("/somewhere/a.netloom"));
        drop(page, QStringLiteral("/somewhere/b.csv"));
        QCOMPARE(open.value(0).value(0).toString(), QStringLiteral("/somewhere/a.netloom"));
        QCOMPARE(data.value(0).value(0).toString(), QStringLiteral("/somewhere/b.csv"));
        QMimeData text;
        text.setText(QStringLiteral("no file"));
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&page, &enter);
        QVERIFY(!enter.isAccepted());
    }
};

QTEST_MAIN(TestStartPage)
#include "tst_start_page.moc"
