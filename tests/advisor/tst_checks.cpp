// Every registered check: fires and stays silent as its own cases say, its fix silences it, its texts are whole.
#include "support/advisor_scene.h"
#include "support/own_time.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace netloom;
using namespace netloom::test;

Q_DECLARE_METATYPE(const Rule *)

class TestChecks : public QObject {
    Q_OBJECT
private slots:
    void cases_data();
    void cases();
    void wholeTexts_data() { perRule(); }
    void wholeTexts();
    void healthySceneIsQuiet();
    void registered();
    void manyLayersAreFast();
    void ignored();
    void brokenWireHidesTheRest();
    void thresholdsOfTheProject();
    void fixOfWhatIsGone();

private:
    static void perRule()
    {
        QTest::addColumn<const Rule *>("rule");
        for (const Rule *rule : advisorRules()) QTest::newRow(rule->id.c_str()) << rule;
    }
};

void TestChecks::cases_data()
{
    QTest::addColumn<const Rule *>("rule");
    QTest::addColumn<int>("number");
    for (const Rule *rule : advisorRules())
        for (std::size_t i = 0; i < rule->cases.size(); ++i)
            QTest::addRow("%s %s %zu", rule->id.c_str(), rule->cases[i].fires ? "fires" : "silent", i) << rule << int(i);
}

void TestChecks::cases()
{
    QFETCH(const Rule *, rule);
    QFETCH(int, number);
    const RuleCase &one = rule->cases[std::size_t(number)];
    Scene scene;
    one.make(scene);
    const Played before(scene);
    QVERIFY2(before.has(rule->id) == one.fires, before.ids().c_str());
    const auto hits = before.of(rule->id);
    for (const Advice *hit : hits) {
        const QString text = QString::fromStdString(message(hit->what));
        QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("\\{\\d"))), qPrintable(text));
        if (hit->what.node) QVERIFY(scene.graph.nodes.contains(hit->what.node));
    }
    if (hits.empty() || hits.front()->fix.empty()) return;
    // The fix does what its preview says, and the finding is gone.
    const Advice &hit = *hits.front();
    const auto preview = previewFix(scene.graph, scene.data, hit.fix);
    QCOMPARE(preview.size(), hit.fix.size());
    for (const Error &line : preview) QVERIFY(!QString::fromStdString(message(line)).contains(QLatin1Char('{')));
    const auto fixed = applyFix({scene.graph, scene.data, scene.training, scene.losses}, hit.fix);
    QVERIFY2(fixed.ok(), fixed.ok() ? "" : message(fixed.error()).c_str());
    Scene after = scene;
    after.graph = fixed->graph;
    after.data = fixed->data;
    after.training = fixed->training;
    after.losses = fixed->losses;
    const Played then(after);
    QVERIFY2(then.data.prepared || !before.data.prepared, then.ids().c_str());
    QVERIFY2(then.checked.ok() || !before.checked.ok(), message(then.checked.all().empty() ? Error{} : then.checked.all().front().what).c_str());
    for (const Advice *left : then.of(rule->id))
        QVERIFY2(left->object(after.graph) != hit.object(scene.graph), then.ids().c_str());
    QVERIFY2(trainSettings(after.training).ok(), "the settings do not read after the fix");
}

void TestChecks::wholeTexts()
{
    QFETCH(const Rule *, rule);
    static const QRegularExpression id(QStringLiteral("^ADV-\\d{3}$"));
    QVERIFY(id.match(QString::fromStdString(rule->id)).hasMatch());
    for (const auto &text : {rule->title, rule->text, rule->why, rule->source}) QVERIFY(!text.empty());
    QVERIFY(rule->text.ends_with('.'));
    QVERIFY(rule->why.ends_with('.'));
    for (const auto &key : rule->limits) QVERIFY2(advisorThresholds().find(key), key.c_str());
    bool fires = false, silent = false, fixes = false;
    for (const RuleCase &one : rule->cases) {
        (one.fires ? fires : silent) = true;
        Scene scene;
        one.make(scene);
        const Played played(scene);
        for (const Advice *a : played.of(rule->id)) fixes = fixes || !a->fix.empty();
    }
    QVERIFY(fires && silent);
    QCOMPARE(fixes, !rule->fixText.empty());
}

void TestChecks::healthySceneIsQuiet()
{
    const Played played{Scene()};
    QVERIFY2(played.data.prepared && played.checked.ok(), played.ids().c_str());
    for (const Advice &a : played.advice) QVERIFY2(a.severity == Severity::Info, played.ids().c_str());
}

void TestChecks::registered()
{
    QSet<QString> ids;
    for (const Rule *rule : advisorRules()) {
        ids.insert(QString::fromStdString(rule->id));
        const PartInfo *info = findPart(PartKind::Check, rule->id);
        QVERIFY(info);
        QCOMPARE(info->schema.fields.size(), rule->limits.size());
        QVERIFY(!info->cases.empty());
    }
    QCOMPARE(std::size_t(ids.size()), parts(PartKind::Check).size());
    QVERIFY2(ids.size() >= 130, qPrintable(QString::number(ids.size())));
}

void TestChecks::manyLayersAreFast()
{
    Scene scene;
    std::string text;
    for (int i = 0; i < 999; ++i) text += "dense 8 sigmoid; ";
    scene.network(text + "dense 1 sigmoid");
    const Played played(scene);
    QVERIFY(played.has("ADV-058"));
    qint64 best = 1'000'000'000;
    const AdvisorSettings none;
    for (int i = 0; i < 5; ++i) {
        const qint64 start = ownNs();
        const auto advice = advise({scene.graph, played.checked, scene.data, scene.training, scene.losses, 0, none}, played.data);
        best = std::min(best, ownNs() - start);
        QVERIFY(!advice.empty());
    }
    qInfo("1000 layers: %.1f ms", double(best) / 1e6);
    QVERIFY2(double(best) < 50e6 * kSlow, qPrintable(QString::number(double(best) / 1e6)));
}

void TestChecks::ignored()
{
    Scene scene;
    scene.numbers("c", [](std::size_t) { return 3.0; });
    const AdvisorSettings settings{.thresholds = {}, .ignored = {{"ADV-005", "column c", "it changes next year"}}};
    const Played played(scene, settings);
    QCOMPARE(played.of("ADV-005").size(), std::size_t(1));
    QCOMPARE(played.of("ADV-005").front()->ignoredBecause, std::string("it changes next year"));
    QCOMPARE(played.advice.back().what.code, std::string("ADV-005"));
    // Leakage is never hidden: it becomes a warning.
    Scene leak;
    leak.numbers("copy", [](std::size_t r) { return Scene::noise(r, 1) + Scene::noise(r, 2) + Scene::noise(r, 3) > 0 ? 1.0 : 0.0; });
    QCOMPARE(Played(leak).of("ADV-274").front()->severity, Severity::Error);
    const Played still(leak, {.thresholds = {}, .ignored = {{"ADV-274", "", "known"}}});
    QCOMPARE(still.of("ADV-274").front()->severity, Severity::Warning);
    QVERIFY(still.of("ADV-274").front()->ignoredBecause.empty());
    QCOMPARE(still.of("ADV-274").front()->loweredBecause, std::string("known"));
    // One line for one fault: what check() says of the second layer is left out for the advice at the first.
    Scene chain;
    chain.sequence(5, "lstm 8; lstm 4; dense 1 sigmoid");
    const Played broken(chain);
    QCOMPARE(broken.checked.all().size(), std::size_t(1));
    QVERIFY(engineFindings(broken.checked, broken.advice).empty());
}

void TestChecks::brokenWireHidesTheRest()
{
    Scene scene;
    scene.network("dense 8 relu; dropout 0.9; reshape [3]; dense 4 relu; dropout 0.9; dense 1 sigmoid");
    const Played played(scene);
    QVERIFY(!played.checked.ok());
    QCOMPARE(played.of("ADV-078").size(), std::size_t(1)); // in front of the error, not behind it
}

void TestChecks::thresholdsOfTheProject()
{
    Scene scene;
    QVERIFY(!Played(scene).has("ADV-145"));
    const Played strict(scene, {.thresholds = {{"trial_epochs", 200.0}}, .ignored = {}});
    QVERIFY(strict.has("ADV-145"));
    // Out of range or unknown: the default holds.
    QVERIFY(!Played(scene, {.thresholds = {{"trial_epochs", -4.0}, {"nothing", 1.0}}, .ignored = {}}).has("ADV-145"));
}

void TestChecks::fixOfWhatIsGone()
{
    Scene scene;
    const auto layer = applyFix({scene.graph, scene.data, scene.training, {}}, {fix::field(4711, "units", std::int64_t(2))});
    QVERIFY(!layer.ok());
    const auto step = applyFix({scene.graph, scene.data, scene.training, {}}, {fix::removeStep(99)});
    QVERIFY(!step.ok());
    QCOMPARE(step.error().code, std::string("E-FIX"));
}

QTEST_APPLESS_MAIN(TestChecks)
#include "tst_checks.moc"
