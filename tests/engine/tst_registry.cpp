#include "core/registry.h"
#include "core/words.h"
#include "layers/layer.h"

#include <QElapsedTimer>
#include <QTest>

#include <set>

using namespace netloom;

namespace {

/// A kind of part that the engine has not, so that every rule of the text forms can be tested.
struct Thing {
    virtual ~Thing() = default;
    double size = 0;
};

const Registrar<Thing> thing(
    [] {
        PartInfo info{.kind = PartKind::Exporter, .type = "test_thing", .title = "Thing", .doc = "of the test"};
        Field size{"size", FieldKind::Number, 0.25, "Size", ""}, colour{"colour", FieldKind::Choice, std::string("red"), "Colour", ""};
        Field inner{"inner", FieldKind::Part, std::string("none"), "Inner", ""}, list{"list", FieldKind::NumberList, std::vector<double>{}, "List", ""};
        size.min = 0;
        size.max = 8;
        size.main = true;
        size.aliases = {"sz"};
        colour.choices = {"red", "green"};
        inner.partKind = "exporter";
        inner.optional = true;
        info.schema.fields = {size, colour, inner, list};
        info.aliases = {"t_thing"};
        info.cases = {{}};
        return info;
    }(),
    [](const Values &v) {
        auto made = std::make_unique<Thing>();
        made->size = getNumber(v, "size");
        return made;
    });

std::string roundTrip(std::string_view text)
{
    const auto choice = parsePart(PartKind::Exporter, text);
    return choice ? partText(*choice->info, choice->config) : choice.error().code;
}

} // namespace

class TstRegistry : public QObject {
    Q_OBJECT
private slots:
    void kindsHaveNames()
    {
        for (int i = 0; i <= int(PartKind::Exporter); ++i) {
            const auto kind = PartKind(i);
            QVERIFY(partKind(name(kind)) == kind);
        }
        QVERIFY(!partKind("nothing"));
        QCOMPARE(std::string(name(PartKind::Layer)), std::string("layer"));
    }
    void sortedAndFound()
    {
        const auto layers = parts(PartKind::Layer);
        QVERIFY(std::is_sorted(layers.begin(), layers.end(), [](auto a, auto b) { return a->type < b->type; }));
        for (const char *type : {"input", "dense", "activation", "dropout", "flatten", "concatenate", "add"})
            QVERIFY2(findPart(PartKind::Layer, type), type);
        QVERIFY(findPart(PartKind::Layer, "InputLayer") == findPart(PartKind::Layer, "input"));
        QVERIFY(findPart(PartKind::Layer, "concat")->type == "concatenate");
        QVERIFY(!findPart(PartKind::Layer, "relu"));
        QVERIFY(!findPart(PartKind::Layer, ""));
    }
    void everyPartIsSound()
    {
        for (int k = 0; k <= int(PartKind::Exporter); ++k) {
            std::set<std::string> names;
            for (const auto *info : parts(PartKind(k))) {
                const auto why = (std::string(name(info->kind)) + ' ' + info->type);
                QVERIFY2(!info->title.empty() && !info->doc.empty(), why.c_str());
                QVERIFY2(!info->cases.empty(), why.c_str());
                QVERIFY2(names.insert(info->type).second, why.c_str());
                for (const auto &alias : info->aliases) QVERIFY2(names.insert(alias).second, (why + ' ' + alias).c_str());
                std::set<std::string> keys;
                int mains = 0;
                for (const auto &field : info->schema.fields) {
                    const auto where = why + '.' + field.key;
                    QVERIFY2(!field.title.empty(), where.c_str());
                    QVERIFY2(keys.insert(field.key).second, where.c_str());
                    for (const auto &alias : field.aliases) QVERIFY2(keys.insert(alias).second, where.c_str());
                    mains += field.main;
                    QVERIFY2(field.kind != FieldKind::Part || partKind(field.partKind), where.c_str());
                    QVERIFY2(field.kind != FieldKind::Choice || !field.choices.empty(), where.c_str());
                }
                QVERIFY2(mains <= 1, why.c_str());
            }
        }
    }
    void defaultsAndCasesAreValid()
    {
        for (int k = 0; k <= int(PartKind::Exporter); ++k)
            for (const auto *info : parts(PartKind(k))) {
                for (const auto &field : info->schema.fields) {
                    if (std::holds_alternative<std::monostate>(field.def)) continue; // required: no default
                    const auto r = checkValue(field, field.def);
                    QVERIFY2(r.ok(), (info->type + '.' + field.key + ": " + (r ? "" : message(r.error()))).c_str());
                }
                for (const auto &test : info->cases) {
                    const auto r = info->schema.complete(test.config);
                    QVERIFY2(r.ok(), (info->type + ": " + (r ? "" : message(r.error()))).c_str());
                    const auto text = partText(*info, *r);
                    const auto back = parsePart(info->kind, text);
                    QVERIFY2(back.ok() && back->info == info && back->config == *r, text.c_str());
                }
            }
    }
    void textForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("name") << "test_thing" << "test_thing";
        QTest::newRow("alias") << "t_thing" << "test_thing";
        QTest::newRow("class name") << "TestThing" << "test_thing";
        QTest::newRow("colon") << "test_thing:2" << "test_thing(size=2)";
        QTest::newRow("number and choice") << "test_thing 2 green" << "test_thing(size=2, colour=green)";
        QTest::newRow("any order") << "test_thing green 2" << "test_thing(size=2, colour=green)";
        QTest::newRow("part") << "test_thing t_thing" << "test_thing(inner=test_thing)";
        QTest::newRow("nested") << "test_thing(inner=test_thing(sz=1e0, inner=test_thing:3))" << "test_thing(inner=test_thing(size=1, inner=test_thing(size=3)))";
        QTest::newRow("default is left out") << "test_thing(size=0.25, colour=red, inner=none)" << "test_thing";
        QTest::newRow("field alias") << "test_thing sz=4" << "test_thing(size=4)";
        QTest::newRow("list") << "test_thing [1,2.5]" << "test_thing(list=[1,2.5])";
        QTest::newRow("unknown") << "test_thin" << "E-NAME";
        QTest::newRow("unknown option") << "test_thing siz=4" << "E-NAME";
        QTest::newRow("range") << "test_thing 9" << "E-RANGE";
        QTest::newRow("range inside") << "test_thing(inner=test_thing:9)" << "E-RANGE";
        QTest::newRow("unknown inside") << "test_thing blue" << "E-NAME";
        QTest::newRow("twice") << "test_thing size=1 sz=2" << "E-COMBO";
        QTest::newRow("two numbers") << "test_thing 1 2" << "E-TEXT";
        QTest::newRow("none") << "none" << "E-NAME";
    }
    void textForms()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(roundTrip(text.toStdString())), expected);
    }
    void unknownPartsAreSuggested()
    {
        const auto r = parsePart(PartKind::Exporter, "test_tihng");
        QVERIFY(message(r.error()).find("did you mean 'test_thing'") != std::string::npos);
        const auto layer = parsePart(PartKind::Layer, "zzzzzz");
        QVERIFY(message(layer.error()).starts_with("Unknown layer 'zzzzzz'. Known: activation, activity_regularization, adaptive_telu, add"));
    }
    void nestedTextIsReadInOnePass()
    {
        std::string text = "test_thing:3";
        for (int i = 0; i < 40; ++i) text = "test_thing(inner=" + text + ")";
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(roundTrip(text).size(), text.size() + 6); // …(size=3) for …:3
        QVERIFY(timer.elapsed() < 2000);
    }
    void partsAreMade()
    {
        const auto made = makePart<Thing>(PartKind::Exporter, "test_thing:3");
        QVERIFY(made.ok());
        QCOMPARE((*made)->size, 3.0);
        QVERIFY(!makePart<Thing>(PartKind::Exporter, "test_thing:-3"));
    }
};

QTEST_APPLESS_MAIN(TstRegistry)
#include "tst_registry.moc"
