// What holds for every registered part, whoever adds it: documentation, text round trip of every option, one place for each kind.
#include "support/part_values.h"

#include <QTest>

#include <set>

using namespace netloom;
using namespace netloom::test;

Q_DECLARE_METATYPE(const netloom::PartInfo *)

class TestRegistrySuite : public QObject {
    Q_OBJECT
private:
    static void everyPart()
    {
        QTest::addColumn<const PartInfo *>("part");
        for (const PartInfo *p : allParts()) QTest::newRow(told(*p).c_str()) << p;
    }
private slots:
    void thereAreParts() { QVERIFY(allParts().size() > 60); }
    void documented_data() { everyPart(); }
    void documented();
    void everyOptionChanges_data() { everyPart(); }
    void everyOptionChanges();
    void wrongValuesAreRefused_data() { everyPart(); }
    void wrongValuesAreRefused();
    void defaultsRun_data() { everyPart(); }
    void defaultsRun();
};

/// Title, one line of documentation, what it is called elsewhere (or why nowhere), and for every option a title, a tooltip
/// that says more than the title, and a range that can be shown.
void TestRegistrySuite::documented()
{
    QFETCH(const PartInfo *, part);
    QVERIFY(!part->title.empty());
    QVERIFY2(part->doc.size() >= 6, part->doc.c_str());
    QVERIFY2(part->doc.find('\n') == std::string::npos, part->doc.c_str());
    QVERIFY2(!part->cases.empty(), "a part without cases is not tested");
    const bool exchanged = part->kind == PartKind::Layer || part->kind == PartKind::Activation || part->kind == PartKind::Loss
                           || part->kind == PartKind::Metric || part->kind == PartKind::Optimizer || part->kind == PartKind::Schedule
                           || part->kind == PartKind::Initializer || part->kind == PartKind::Regularizer || part->kind == PartKind::Constraint;
    for (const auto &[label, mapping] : {std::pair{"Keras", part->keras}, std::pair{"ONNX", part->onnx}}) {
        QVERIFY2(!exchanged || !mapping.empty(), label);
        if (mapping.starts_with("no")) QVERIFY2(mapping.starts_with("no: ") && mapping.size() > 6, (std::string(label) + ": say why: " + mapping).c_str());
    }
    if (part->kind == PartKind::Layer) QVERIFY2(!part->category.empty(), "the palette needs a category");
    for (const Field &field : part->schema.fields) {
        const char *key = field.key.c_str();
        QVERIFY2(!field.title.empty(), key);
        QVERIFY2(field.tooltip.size() >= 8 && field.tooltip != field.title, (field.key + ": " + field.tooltip).c_str());
        QVERIFY2(!rangeText(field).empty(), key);
        QVERIFY2(!(field.min > field.max), key);
        QVERIFY2(field.kind != FieldKind::Choice || field.choices.size() >= 2, key);
    }
}

/// For every option there is a value that is not its default; with it the part reads back from its own words.
void TestRegistrySuite::everyOptionChanges()
{
    QFETCH(const PartInfo *, part);
    for (const Field &field : part->schema.fields) {
        const auto config = configChanging(*part, field);
        QVERIFY2(config.has_value(), (field.key + ": no value but the default is accepted; a case should show one").c_str());
        const auto completed = part->schema.complete(*config);
        const std::string words = partText(*part, *config);
        QVERIFY2(words.size() > part->type.size(), (field.key + " is not written: " + words).c_str());
        const auto back = parsePart(part->kind, words);
        QVERIFY2(back.ok(), (words + ": " + (back ? "" : message(back.error()))).c_str());
        QVERIFY2(back->info == part && back->config == *completed, words.c_str());
        QCOMPARE(partText(*part, back->config), words);
    }
}

/// Below, above, of the wrong kind, unknown: an error that names the option.
void TestRegistrySuite::wrongValuesAreRefused()
{
    QFETCH(const PartInfo *, part);
    const auto refused = [&](const std::string &key, const Value &value) {
        const auto r = part->schema.complete({{key, value}});
        return !r && r.error().field == key && !message(r.error()).empty() && message(r.error()).find('{') == std::string::npos;
    };
    QVERIFY(refused("no_such_option", 1.0));
    for (const Field &field : part->schema.fields) {
        const char *key = field.key.c_str();
        const bool number = field.kind == FieldKind::Int || field.kind == FieldKind::Number;
        if (number || field.kind == FieldKind::Bool) QVERIFY2(refused(field.key, std::string("words")), key);
        if (field.kind == FieldKind::Choice || field.kind == FieldKind::Part) QVERIFY2(refused(field.key, std::string("no_such_choice")), key);
        if (number) QVERIFY2(refused(field.key, std::nan("")), key);
        if (number && std::isfinite(field.min)) QVERIFY2(refused(field.key, field.min - 1), key);
        if (number && std::isfinite(field.max)) QVERIFY2(refused(field.key, field.max + 1), key);
        if (field.kind == FieldKind::Number && field.minOpen) QVERIFY2(refused(field.key, field.min), key);
        if (field.kind == FieldKind::Number && field.maxOpen) QVERIFY2(refused(field.key, field.max), key);
        if (!field.optional && field.kind != FieldKind::Text) QVERIFY2(refused(field.key, Value()), key);
    }
}

/// Its defaults make a part, unless an option must be given; so do all its cases.
void TestRegistrySuite::defaultsRun()
{
    QFETCH(const PartInfo *, part);
    bool needed = false;
    for (const Field &field : part->schema.fields) needed = needed || (!field.optional && std::holds_alternative<std::monostate>(field.def));
    const auto plain = part->schema.complete({});
    QVERIFY2(plain.ok() || needed, plain ? "" : message(plain.error()).c_str());
    for (const PartCase &c : part->cases) {
        const auto r = part->schema.complete(c.config);
        QVERIFY2(r.ok(), r ? "" : message(r.error()).c_str());
    }
    QVERIFY(part->factory != nullptr);
}

QTEST_APPLESS_MAIN(TestRegistrySuite)
#include "tst_registry_suite.moc"
