// Kills the program with SIGKILL at random moments of editing, saving and training, a hundred times, and looks at what
// is left: the saved file is always whole, and what was edited is in it or in the journal.
#include "autosave.h"
#include "document/journal.h"
#include "document/project_document.h"
#include "main_window.h"
#include "project_files.h"
#include "session/training_controller.h"
#include "theme/style.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <csignal>
#include <cstdio>

using namespace netloom;

namespace {

/// One life of the program: recovers what it finds, then edits, saves and trains until it is killed. Says on standard
/// output what it did, each line before the next step: "edit N", "saved N" with the milliseconds of the clock.
class Life : public QObject {
public:
    Life(const QString &folder, quint32 seed) : file_(folder + QStringLiteral("/p.netloom")), random_(seed)
    {
        window_.show();
        window_.offerRecovery();
        auto *restore = window_.findChild<QPushButton *>(QStringLiteral("recoveryRestore"));
        if (restore)
            QTest::mouseClick(restore, Qt::LeftButton);
        else
            window_.open(file_);
        connect(window_.files(), &ProjectFiles::failed, this, [](const QString &text) { std::fprintf(stderr, "%s\n", qPrintable(text)); });
        connect(window_.files(), &ProjectFiles::saved, this, [this] { say("saved", saving_); });
        if (restore)
            QTimer::singleShot(0, this, &Life::begin);
        else
            connect(window_.files(), &ProjectFiles::replaced, this, &Life::begin);
        QTimer::singleShot(30000, qApp, [] { std::_Exit(3); }); // nobody killed it
    }

private:
    ProjectDocument &document() { return *window_.document(); }
    static void say(const char *what, int n)
    {
        std::printf("%s %d %lld\n", what, n, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
    }
    void begin()
    {
        count_ = std::atoi(document().project().description.c_str());
        say("ready", count_);
        connect(&timer_, &QTimer::timeout, this, &Life::step);
        timer_.start(5);
    }
    void step()
    {
        const quint32 what = random_.bounded(100u);
        if (what < 5 && !window_.files()->isBusy()) {
            saving_ = count_;
            window_.files()->save();
        } else if (what < 9) {
            document().setTrainingField("epochs", std::int64_t(1 + random_.bounded(3u)));
            window_.controller()->isActive() ? window_.controller()->stop() : window_.controller()->train();
        } else if (what < 20) {
            editNetwork();
        } else {
            document().setDescription(QString::number(++count_));
            say("edit", count_);
        }
    }
    void editNetwork()
    {
        for (const auto &[id, node] : document().graph().nodes)
            if (node.type == "dense" && node.config.contains("units") && random_.bounded(2u)) {
                document().setNodeField(id, "activation", std::string(random_.bounded(2u) ? "relu" : "tanh"));
                document().moveNodes({id}, 4, 0, count_);
                return;
            }
    }

    MainWindow window_;
    QString file_;
    QRandomGenerator random_;
    QTimer timer_;
    int count_ = 0, saving_ = 0;
};

/// What a life said, and when.
struct Story {
    bool ready = false;
    int saved = 0;
    QMap<int, qint64> edits;
    void add(const QByteArray &line)
    {
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (words.size() != 3)
            return; // killed while it spoke
        ready = true;
        if (words[0] == "saved")
            saved = words[1].toInt();
        if (words[0] == "edit")
            edits[words[1].toInt()] = words[2].toLongLong();
    }
};

} // namespace

class TestCrash : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;

    /// One folder with its project, its journals and the life that is going on in it.
    struct Place {
        QString folder;
        QProcess process;
        int last = 0; ///< what the life before left behind
        QString recovery() const { return folder + QStringLiteral("/data/netloom-test/netloom/recovery"); }
        QString file() const { return folder + QStringLiteral("/p.netloom"); }
    };

    void start(Place &place, quint32 seed)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), place.folder + QStringLiteral("/data"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), place.folder + QStringLiteral("/config"));
        place.process.setProcessEnvironment(environment);
        place.process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        place.process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--life"), place.folder, QString::number(seed)});
    }

    /// Lets the life go on for a while after its first word, kills it, and returns what it said.
    static Story kill(Place &place, int milliseconds)
    {
        Story story;
        while (!story.ready && place.process.waitForReadyRead(20000))
            while (place.process.canReadLine())
                story.add(place.process.readLine());
        QTest::qSleep(milliseconds);
        ::kill(static_cast<pid_t>(place.process.processId()), SIGKILL);
        place.process.waitForFinished();
        for (const QByteArray &line : place.process.readAllStandardOutput().split('\n'))
            story.add(line);
        return story;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(dir_.isValid());
        // Folders of this process alone: the same test runs under another locale at the same time.
        for (const char *place : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            qputenv(place, dir_.filePath(QStringLiteral("home")).toUtf8());
    }

    void aHundredKills()
    {
        constexpr int count = 3;
        Place places[count];
        for (int i = 0; i < count; ++i) {
            places[i].folder = dir_.filePath(QString::number(i));
            QVERIFY(QDir().mkpath(places[i].folder));
            auto project = openExample("spirals");
            QVERIFY(project.ok());
            project->description = "0";
            QVERIFY(saveProject(*project, places[i].file().toStdString()).ok());
        }
        QRandomGenerator random(2026);
        qint64 worst = 0;
        int recovered = 0, edits = 0, saves = 0;
        for (int i = 0; i + 1 < count; ++i)
            start(places[i], random.generate());
        for (int life = 0; life < 100; ++life) {
            Place &place = places[life % count];
            start(places[(life + count - 1) % count], random.generate()); // comes up while this one is at work
            const Story story = kill(place, int(random.bounded(400u)));
            QVERIFY2(story.ready, "the program did not come up");
            const auto saved = loadProject(place.file().toStdString());
            QVERIFY2(saved.ok(), saved.ok() ? "" : message(saved.error()).c_str());
            const int onDisk = std::atoi(saved->description.c_str());
            QVERIFY2(onDisk >= story.saved, "a saved file was lost");
            int kept = onDisk;
            const auto found = pendingRecoveries(place.recovery());
            QVERIFY2(found.size() <= 2, qPrintable(QString::number(found.size()))); // the old one until the new one is on the disk
            if (!found.isEmpty()) {
                const auto project = recover(found.front());
                QVERIFY2(project.ok(), project.ok() ? "" : message(project.error()).c_str());
                kept = std::max(kept, std::atoi(project->description.c_str()));
                ++recovered;
            }
            QVERIFY2(kept >= place.last, "what had been recovered before was lost");
            if (story.edits.contains(kept + 1))
                worst = std::max(worst, story.edits.last() - story.edits[kept + 1]);
            place.last = kept;
            edits += int(story.edits.size());
            saves += story.saved > 0;
        }
        for (Place &place : places) {
            place.process.kill();
            place.process.waitForFinished();
        }
        qInfo("%d edits, %d lives that saved, %d recoveries, at most %lld ms of editing lost", edits, saves, recovered, static_cast<long long>(worst));
        QVERIFY(edits > 500);
        QVERIFY(saves >= 10);
        QVERIFY(recovered >= 50);
        QVERIFY2(worst < 10000, qPrintable(QString::number(worst)));
        for (const Place &place : places) // no remains beside the user's file
            QCOMPARE(QDir(place.folder).entryList(QDir::Files), QStringList(QStringLiteral("p.netloom")));
    }

    void offersWhatIsInIt()
    {
        {
            MainWindow window;
            window.show();
            QSignalSpy replaced(window.files(), &ProjectFiles::replaced);
            window.openExample(QStringLiteral("spirals"));
            QTRY_COMPARE_WITH_TIMEOUT(replaced.count(), 1, 20000);
            window.document()->setProjectTitle(QStringLiteral("My spirals"));
            window.document()->setDescription(QStringLiteral("kept"));
        } // ended without being asked, as by SIGTERM
        QCOMPARE(pendingRecoveries(recoveryFolder()).size(), 1);
        MainWindow window;
        window.show();
        window.offerRecovery();
        auto *dialog = window.findChild<QDialog *>(QStringLiteral("recoveryDialog"));
        QVERIFY(dialog && dialog->isVisible());
        const QString text = dialog->findChild<QLabel *>(QStringLiteral("recoveryDetails"))->text();
        QVERIFY2(text.contains(QStringLiteral("“My spirals”, never saved")) && text.contains(QStringLiteral("2 unsaved change"))
                     && text.contains(QStringLiteral("Title, Description")), qPrintable(text));
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(window.document()->project().description, std::string("kept"));
        QVERIFY(window.document()->isDirty());
        QVERIFY(!window.document()->project().state.weights.empty());
        window.autosave()->flush();
        // Discarded with the window: nothing is offered any more.
        window.close();
        QTRY_VERIFY(window.findChild<QPushButton *>(QStringLiteral("promptDiscard")));
        QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("promptDiscard")), Qt::LeftButton);
        QTRY_VERIFY(!window.isVisible());
        QTRY_COMPARE(QDir(recoveryFolder()).entryList(QDir::Files), QStringList());
    }

    void savedWorkLeavesNoJournal()
    {
        MainWindow window;
        window.show();
        const QString path = dir_.filePath(QStringLiteral("saved.netloom"));
        QVERIFY(saveProject(*openExample("spirals"), path.toStdString()).ok());
        window.open(path);
        QTRY_COMPARE_WITH_TIMEOUT(window.document()->path(), path, 20000);
        window.document()->setDescription(QStringLiteral("new"));
        window.autosave()->flush();
        QVERIFY(!QDir(recoveryFolder()).isEmpty());
        QVERIFY(pendingRecoveries(recoveryFolder()).isEmpty()); // its window lives
        QSignalSpy saved(window.files(), &ProjectFiles::saved);
        QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, 20000);
        QTRY_VERIFY(QDir(recoveryFolder()).isEmpty());
        // Undone to what is saved: as good as saved.
        window.document()->setDescription(QStringLiteral("newer"));
        window.autosave()->flush();
        QVERIFY(!QDir(recoveryFolder()).isEmpty());
        window.document()->undoStack()->undo();
        QTRY_VERIFY(QDir(recoveryFolder()).isEmpty());
    }

    void tornRecordsAreLeftOut()
    {
        const QString folder = dir_.filePath(QStringLiteral("torn"));
        QString path;
        {
            auto journal = Journal::create(folder);
            QVERIFY(journal.ok());
            path = (*journal)->path();
            JournalState state{JournalState::editsOf(*openExample("spirals")), {}, QStringLiteral("t"), {}, 0, false};
            for (int i = 1; i <= 300; ++i) {
                state.edits.description = std::to_string(i);
                if (i % 2) // large parts, so that it is written anew in between
                    state.edits.layout.positions[1] = {double(i), 0};
                QVERIFY((*journal)->write(state).ok());
            }
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        const auto read = [&](const QByteArray &bytes) {
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write");
            file.close();
            const auto project = recover({.journal = path});
            return project ? std::atoi(project->description.c_str()) : -1;
        };
        QCOMPARE(read(whole), 300);
        QCOMPARE(read(whole.chopped(1)), 299);
        QCOMPARE(read(whole.chopped(20)), 299);
        QByteArray flipped = whole;
        flipped[flipped.size() - 30] = char(flipped[flipped.size() - 30] ^ 4);
        QCOMPARE(read(flipped), 299);
        QVERIFY(read(whole.left(whole.size() / 2)) > 1);
    }

    void aFullFolderIsSaidOnce()
    {
        ProjectDocument document;
        document.reset(*openExample("spirals"), {});
        QThreadPool disk;
        disk.setMaxThreadCount(1);
        Autosave autosave(&document, disk, QStringLiteral("/proc/nowhere"), nullptr);
        QSignalSpy failed(&autosave, &Autosave::failed);
        document.setDescription(QStringLiteral("a"));
        QTRY_COMPARE(failed.count(), 1);
        document.setDescription(QStringLiteral("b"));
        autosave.flush();
        QTest::qWait(50);
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.front().front().toString().contains(QStringLiteral("/proc/nowhere")));
        autosave.forget();
    }
};

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QCoreApplication::setOrganizationName(QStringLiteral("netloom-test"));
    QCoreApplication::setApplicationName(QStringLiteral("netloom"));
    NetloomStyle::install(Theme::Light);
    const QStringList args = QCoreApplication::arguments();
    if (args.value(1) == QLatin1String("--life")) {
        Life life(args.value(2), args.value(3).toUInt());
        return app.exec();
    }
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
