#include "common/figure_label.h"
#include "common/segmented_control.h"
#include "document/project_document.h"
#include "io/project.h"
#include "pages/evaluate_page.h"
#include "pages/notice.h"
#include "theme/style.h"
#include "train/trainer.h"
#include "views/confusion_view.h"
#include "views/curve_plot.h"

#include <QAbstractButton>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

using namespace netloom;

namespace {

Table twoClasses(int rows)
{
    std::vector<double> a, b;
    std::vector<std::int32_t> y;
    for (int i = 0; i < rows; ++i) {
        const double u = (i * 37 % 101) / 50.0 - 1, v = (i * 53 % 97) / 48.0 - 1;
        a.push_back(u);
        b.push_back(v);
        y.push_back(u + v + 0.3 * ((i * 29 % 13) / 6.0 - 1) > 0.4);
    }
    return {{Column::ofNumbers("a", ColumnType::Numeric, a), Column::ofNumbers("b", ColumnType::Numeric, b),
             Column::ofCodes("broken", ColumnType::Binary, y, {"no", "yes"})}};
}

Table numbers(int rows)
{
    std::vector<double> a, y;
    for (int i = 0; i < rows; ++i) {
        a.push_back((i * 37 % 101) / 50.0 - 1);
        y.push_back(3 * a.back() + 1);
    }
    return {{Column::ofNumbers("a", ColumnType::Numeric, a), Column::ofNumbers("y", ColumnType::Numeric, y)}};
}

struct Trained {
    Project project;
    std::shared_ptr<const Prepared> data;
};

/// A project as the window has it after a few epochs.
Trained trained(const Table &table, const std::string &target, const std::string &network, bool train = true)
{
    NewProject spec;
    spec.data.targets = {target};
    spec.network = network;
    spec.training = {{"epochs", std::int64_t(15)}, {"optimizer", std::string("adam(learning_rate=0.02)")}};
    auto project = newProject(table, spec);
    if (!project)
        qFatal("%s", message(project.error()).c_str());
    Trained result{std::move(project.value()), nullptr};
    // Rows come from the test, not from a file: the file is only named.
    DataFile file;
    file.path = "rows.csv";
    result.project.data.files = {file};
    auto prepared = prepare(table, result.project.data);
    if (!prepared)
        qFatal("%s", message(prepared.error()).c_str());
    result.data = std::make_shared<const Prepared>(std::move(prepared.value()));
    if (!train)
        return result;
    auto trainer = Trainer::create(*trainInput(result.project, result.data));
    if (!trainer)
        qFatal("%s", message(trainer.error()).c_str());
    Control control;
    Run run;
    run.id = 1;
    Trainer::Options options;
    options.onEpoch = [&run](const EpochRow &row) { run.epochs.push_back(row); };
    trainer.value()->run(control, [](std::unique_ptr<Snapshot>) {}, options);
    storeResult(result.project, *result.data, trainer.value()->checkpoint(), run);
    return result;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestEvaluatePage : public QObject {
    Q_OBJECT

    struct Window {
        ProjectDocument document;
        EvaluatePage page{&document};
        explicit Window(const Trained &t)
        {
            document.reset(t.project, {});
            document.setPrepared(t.data);
            page.resize(1208, 640);
        }
        QPushButton *button(const char *name) { return page.findChild<QPushButton *>(QString::fromLatin1(name)); }
        Notice *notice() { return page.findChild<Notice *>(QStringLiteral("evaluateNotice")); }
        void show()
        {
            page.show();
            QVERIFY(QTest::qWaitForWindowExposed(&page));
        }
    };
    Trained binary_;

private Q_SLOTS:
    void initTestCase()
    {
        NetloomStyle::install(Theme::Light);
        binary_ = trained(twoClasses(600), "broken", "dense 8 tanh; dense 1 sigmoid");
    }

    void untrainedSaysWhatToDo()
    {
        Window w(trained(twoClasses(100), "broken", "dense 4 tanh; dense 1 sigmoid", false));
        QSignalSpy train(&w.page, &EvaluatePage::trainRequested);
        w.show();
        QVERIFY(!w.button("evaluateButton")->isEnabled());
        QVERIFY(w.button("evaluateButton")->toolTip().contains(QStringLiteral("Train the network first")));
        QVERIFY(!w.button("predictButton")->isEnabled());
        bool pressed = false;
        for (auto *button : w.page.findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == QStringLiteral("Go to training")) {
                QTest::mouseClick(button, Qt::LeftButton);
                pressed = true;
            }
        QVERIFY(pressed);
        QCOMPARE(train.size(), 1);
    }

    void partsAndFigures()
    {
        Window w(binary_);
        QSignalSpy done(&w.page, &EvaluatePage::evaluated);
        w.show(); // evaluates by itself
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30000);
        QVERIFY2(w.notice()->text().isEmpty(), qPrintable(w.notice()->text()));
        QCOMPARE(w.page.shown()->rows, binary_.data->split.validation.size());
        auto *part = w.page.findChild<SegmentedControl *>(QStringLiteral("evaluatePart"));
        QTest::mouseClick(part->segment(2), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, 30000);
        QCOMPARE(w.page.shown()->rows, binary_.data->split.test.size());
        const auto *matrix = w.page.findChild<ConfusionView *>(QStringLiteral("evaluateConfusion"));
        double sum = 0;
        for (int a = 0; a < 2; ++a)
            for (int p = 0; p < 2; ++p)
                sum += matrix->count(a, p);
        QCOMPARE(sum, double(binary_.data->split.test.size()));
        QVERIFY(w.page.findChild<CurvePlot *>(QStringLiteral("rocPlot"))->data().points.size() > 2);
        QVERIFY(w.page.findChild<CurvePlot *>(QStringLiteral("prPlot"))->data().points.size() > 2);
        QVERIFY(w.page.headline().contains(QStringLiteral("yes")));
        const auto direct = evaluate(*trainInput(binary_.project, binary_.data), binary_.data->split.test);
        QVERIFY(direct.ok());
        QVERIFY(w.page.shown()->metrics == direct.value().metrics);
    }

    void thresholdMovesEverything()
    {
        Window w(binary_);
        QSignalSpy done(&w.page, &EvaluatePage::evaluated);
        w.show();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30000);
        auto *slider = w.page.findChild<QSlider *>(QStringLiteral("thresholdSlider"));
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Home);
        QTRY_COMPARE_WITH_TIMEOUT(w.page.shown()->threshold, 0.0, 30000);
        const auto *recall = w.page.findChild<FigureLabel *>(QStringLiteral("threshold_recall"));
        const auto *fpr = w.page.findChild<FigureLabel *>(QStringLiteral("threshold_FPR"));
        QCOMPARE(recall->value().toDouble(), 1.0);
        QCOMPARE(fpr->value().toDouble(), 1.0);
        QTest::keyClick(slider, Qt::Key_End);
        QTRY_COMPARE_WITH_TIMEOUT(w.page.shown()->threshold, 1.0, 30000);
        QCOMPARE(recall->value().toDouble(), 0.0);
        QTest::keyClick(slider, Qt::Key_PageDown);
        QTRY_VERIFY_WITH_TIMEOUT(w.page.shown()->threshold < 1, 30000);
        QTest::mouseClick(w.button("applyThreshold"), Qt::LeftButton);
        const auto settings = trainSettings(w.document.project().training);
        QCOMPARE(settings.value().threshold, slider->value() / 1000.0);
        QVERIFY(w.document.isDirty());
    }

    void regressionShowsAFit()
    {
        const auto t = trained(numbers(300), "y", "dense 8 tanh; dense 1");
        Window w(t);
        QSignalSpy done(&w.page, &EvaluatePage::evaluated);
        w.show();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30000);
        const auto *plot = w.page.findChild<CurvePlot *>(QStringLiteral("rocPlot"));
        QVERIFY(plot->data().scatter);
        QCOMPARE(std::size_t(plot->data().points.size()), t.data->split.validation.size());
        for (const QPointF &p : plot->data().points)
            QVERIFY(p.x() >= -2.001 && p.x() <= 4.001); // y = 3 a + 1 in its own units
        QVERIFY(!w.page.headline().isEmpty());
    }

    void otherProjectForgets()
    {
        Window w(binary_);
        QSignalSpy done(&w.page, &EvaluatePage::evaluated);
        w.show();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30000);
        w.document.reset({}, {});
        QVERIFY(!w.page.shown());
        QVERIFY(!w.button("evaluateButton")->isEnabled());
    }

    void predictsAFile()
    {
        QTemporaryDir folder;
        Window w(binary_);
        w.show();
        QTRY_VERIFY_WITH_TIMEOUT(!w.page.isBusy(), 30000);
        const QString in = folder.filePath(QStringLiteral("new.csv")), out = folder.filePath(QStringLiteral("out.csv"));
        write(in, "a,b\n0.9,0.9\n-0.9,-0.9\n0.5,-0.5\n");
        QSignalSpy predicted(&w.page, &EvaluatePage::predicted);
        w.page.predict(in, out);
        QTRY_VERIFY_WITH_TIMEOUT(!w.page.isBusy(), 30000);
        QVERIFY2(predicted.size() == 1, qPrintable(w.notice()->text()));
        const auto lines = read(out).split('\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], QByteArray("row,prediction,probability"));
        QVERIFY2(lines[1].startsWith("0,yes,"), lines[1].constData());
        QVERIFY2(lines[2].startsWith("1,no,"), lines[2].constData());
        QVERIFY2(lines[1].split(',')[2].toDouble() > 0.5, lines[1].constData());
    }

    void badFilesLeaveEverything_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", 24) << QString();
        QTest::newRow("missing column") << QByteArray("a,c\n1,2\n3,4\n") << QStringLiteral("'b'");
    }
    void badFilesLeaveEverything()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        QTemporaryDir folder;
        Window w(binary_);
        w.show();
        QTRY_VERIFY_WITH_TIMEOUT(!w.page.isBusy(), 30000);
        const QString in = folder.filePath(QStringLiteral("bad.csv")), out = folder.filePath(QStringLiteral("out.csv"));
        write(in, bytes);
        write(out, "kept");
        w.page.predict(in, out);
        QTRY_VERIFY_WITH_TIMEOUT(!w.page.isBusy(), 30000);
        QCOMPARE(w.notice()->status(), Status::Error);
        QVERIFY2(!w.notice()->text().isEmpty() && w.notice()->text().contains(says, Qt::CaseInsensitive), qPrintable(w.notice()->text()));
        QCOMPARE(read(out), QByteArray("kept"));
        w.page.predict(in, in);
        QTRY_VERIFY_WITH_TIMEOUT(!w.page.isBusy(), 30000);
        QVERIFY2(w.notice()->text().contains(QStringLiteral("replace")), qPrintable(w.notice()->text()));
        QCOMPARE(read(in), bytes);
    }
};

QTEST_MAIN(TestEvaluatePage)
#include "tst_evaluate_page.moc"
