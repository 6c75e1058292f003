// Every page and dialog in every language, at 100 and 200 % text: no text is cut off, and none stays English that has a
// translation. The engine's texts are found whatever their context.
#include "common/elided_label.h"
#include "common/engine_text.h"
#include "document/journal.h"
#include "document/project_document.h"
#include "main_window.h"
#include "preferences.h"
#include "project_files.h"
#include "recovery_dialog.h"
#include "session/training_controller.h"
#include "theme/style.h"
#include "translations.h"
#include "window_dialogs.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>
#include <QXmlStreamReader>

using namespace netloom;

namespace {

struct Message {
    QString context, source;
    QStringList translations; ///< plural forms where it counts something
};

QList<Message> messages(const QString &code)
{
    QFile file(QStringLiteral(NETLOOM_SOURCE_DIR "/translations/netloom_%1.ts").arg(code));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no translations for %s", qPrintable(code));
    QXmlStreamReader xml(&file);
    QList<Message> found;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            found << Message{context, xml.readElementText(), {}};
        else if (xml.name() == QLatin1String("numerusform"))
            found.last().translations << xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            if (const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements); !text.trimmed().isEmpty())
                found.last().translations << text;
    }
    return found;
}

/// What the eye or a screen reader meets on a widget.
QStringList textsOf(const QWidget *w)
{
    QStringList texts{w->toolTip(), w->accessibleName(), w->windowTitle()};
    if (const auto *label = qobject_cast<const QLabel *>(w))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(w))
        texts << button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(w))
        texts << line->placeholderText();
    if (const auto *box = qobject_cast<const QComboBox *>(w))
        for (int i = 0; i < box->count(); ++i)
            texts << box->itemText(i);
    if (const auto *bar = qobject_cast<const QTabBar *>(w))
        for (int i = 0; i < bar->count(); ++i)
            texts << bar->tabText(i);
    if (const auto *header = qobject_cast<const QHeaderView *>(w); header && header->model())
        for (int i = 0; i < header->count(); ++i)
            texts << header->model()->headerData(i, header->orientation()).toString();
    return texts;
}

QString nameOf(const QWidget *w, const QString &text)
{
    QString path;
    for (const QWidget *p = w; p && path.size() < 120; p = p->parentWidget())
        if (!p->objectName().isEmpty() && !p->objectName().startsWith(QLatin1String("qt_")))
            path += QLatin1Char('<') + p->objectName();
    return QStringLiteral("%1 “%2” has %3x%4, needs %5x%6%7")
        .arg(QLatin1String(w->metaObject()->className()), text)
        .arg(w->width()).arg(w->height()).arg(w->sizeHint().width()).arg(w->sizeHint().height()).arg(path);
}

bool isClipped(const QWidget *w)
{
    if (const auto *label = qobject_cast<const QLabel *>(w)) {
        if (label->text().isEmpty() || qobject_cast<const ElidedLabel *>(w))
            return false;
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + 1;
        return label->sizeHint().width() > label->width() + 1 || label->sizeHint().height() > label->height() + 1;
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(w)) {
        const auto policy = button->sizePolicy().horizontalPolicy();
        if (button->text().isEmpty() || policy == QSizePolicy::Ignored)
            return false; // elides by itself
        return button->sizeHint().width() > button->width() + 1 || button->sizeHint().height() > button->height() + 1;
    }
    return false;
}

} // namespace

class TestLanguages : public QObject {
    Q_OBJECT
    QSet<QString> english_; ///< sources that read otherwise in the language of the row
    QStringList faults_;

    /// What is found must be there still when the layout has settled.
    void check(QWidget *root, const QString &where)
    {
        const QStringList before = faults_;
        look(root, where);
        if (faults_ == before)
            return;
        faults_ = before;
        QTest::qWait(500);
        look(root, where);
    }

    void look(QWidget *root, const QString &where)
    {
        for (QWidget *w : root->findChildren<QWidget *>()) {
            if (!w->isVisible() || w->visibleRegion().isEmpty())
                continue;
            if (isClipped(w))
                faults_ << where + QStringLiteral(": cut off: ") + nameOf(w, textsOf(w).last());
            if (w->objectName() == QLatin1String("fileName"))
                continue; // the project's own title
            for (const QString &text : textsOf(w))
                if (english_.contains(text))
                    faults_ << where + QStringLiteral(": English: ") + nameOf(w, text);
        }
    }

    void dialog(QDialog *dialog, const QString &where)
    {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        check(dialog, where);
        delete dialog;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("netloom-test"));
        QCoreApplication::setApplicationName(QStringLiteral("languages"));
        QSettings().clear();
        NetloomStyle::install(Theme::Light);
    }

    void init() { setLanguage(QStringLiteral("en")); }

    void threeLanguages()
    {
        QCOMPARE(languages(), QStringList({QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr")}));
        QCOMPARE(languageName(QStringLiteral("de")), QStringLiteral("Deutsch"));
    }

    void contextsOfTheEngineAreKnown()
    {
        QSet<QString> known, met;
        for (const char *context : engineContexts())
            known << QLatin1String(context);
        const QRegularExpression mark(QStringLiteral("NL_TR\\(\\s*\x22([^\x22]+)\x22"));
        for (const char *folder : {"/engine", "/app", "/widgets"}) {
            QDirIterator it(QStringLiteral(NETLOOM_SOURCE_DIR) + QLatin1String(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                            QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                for (auto m = mark.globalMatch(QString::fromUtf8(file.readAll())); m.hasNext();)
                    met << m.next().captured(1);
            }
        }
        met.remove(QStringLiteral("context")); // of the documentation
        for (const QString &context : std::as_const(met))
            QVERIFY2(known.contains(context), qPrintable(context));
    }

    void engineTexts_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("French") << QStringLiteral("fr");
    }

    void engineTexts()
    {
        QFETCH(QString, code);
        const QList<Message> all = messages(code);
        QMap<QString, QStringList> wanted;
        QSet<QString> contexts;
        for (const char *context : engineContexts())
            contexts << QLatin1String(context);
        for (const Message &m : all)
            if (contexts.contains(m.context))
                wanted[m.source] << m.translations;
        QVERIFY(wanted.size() > 1000);
        QCOMPARE(engineText("Units"), QStringLiteral("Units"));
        setLanguage(code);
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
            const QString text = engineText(it.key().toStdString());
            QVERIFY2(it.value().isEmpty() ? text == it.key() : it.value().contains(text), qPrintable(it.key()));
        }
        // Asked for again: out of memory.
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < 10; ++round)
            for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
                (void)engineText(it.key().toStdString());
        const double each = timer.nsecsElapsed() / 10.0 / double(wanted.size());
        QVERIFY2(each < 20000, qPrintable(QString::number(each)));
    }

    void nothingIsCutOffOrEnglish_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        const QSize small(1280, 720);
        for (const char *code : {"en", "de", "fr"}) {
            for (const int percent : {100, 200})
                QTest::addRow("%s %d %%", code, percent) << QString::fromLatin1(code) << percent << small * percent / 100;
            for (const int percent : {80, 200})
                QTest::addRow("%s %d %% small", code, percent) << QString::fromLatin1(code) << percent << small;
        }
    }

    void nothingIsCutOffOrEnglish()
    {
        QFETCH(QString, code);
        QFETCH(int, percent);
        QFETCH(QSize, size);
        english_.clear();
        faults_.clear();
        if (code != QLatin1String("en")) {
            QMap<QString, bool> same;
            for (const Message &m : messages(code))
                same[m.source] = same.value(m.source) || m.translations.isEmpty() || m.translations.contains(m.source);
            for (auto it = same.cbegin(); it != same.cend(); ++it)
                if (!it.value())
                    english_ << it.key();
        }
        Look::setCurrent(Theme::Light, percent / 100.0);
        setLanguage(code);
        MainWindow window;
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::qWait(50);
        check(&window, QStringLiteral("start"));
        window.openExample(QStringLiteral("spirals"));
        QTRY_VERIFY_WITH_TIMEOUT(window.document()->prepared() != nullptr, 20000);
        window.document()->setTrainingField("epochs", std::int64_t(2));
        window.controller()->train();
        QTRY_VERIFY_WITH_TIMEOUT(!window.controller()->isActive() && window.controller()->outcome(), 20000);
        for (const char *page : {"dataPage", "networkPage", "trainPage", "evaluatePage"}) {
            window.showPage(QLatin1String(page));
            QTest::qWait(150);
            QCOMPARE(window.size(), size); // the pages give way, not the window
            check(&window, QLatin1String(page));
        }
        dialog(new PreferencesDialog(&window), QStringLiteral("preferences"));
        dialog(makeAboutDialog(&window), QStringLiteral("about"));
        dialog(makeShortcutsDialog(window.actions(), &window), QStringLiteral("shortcuts"));
        Recovery found{.journal = {}, .path = QStringLiteral("/a/b.netloom"), .title = QStringLiteral("b")};
        found.changeCount = 2;
        found.trained = true;
        dialog(new RecoveryDialog({found, found}, &window), QStringLiteral("recovery"));
        for (const QAction *action : window.actions())
            if (english_.contains(action->text()))
                faults_ << QStringLiteral("action: English: ") + action->text();
        faults_.removeDuplicates();
        for (const QString &fault : std::as_const(faults_))
            qWarning("%s", qPrintable(fault));
        QCOMPARE(faults_.size(), 0);
        window.document()->markSaved({});
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
