// The form of every registered part: each option is there, is changed by real keys, is announced, and is shown again.
#include "inspector/schema_form.h"
#include "support/part_values.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace netloom;
using namespace netloom::test;

Q_DECLARE_METATYPE(const netloom::PartInfo *)
Q_DECLARE_METATYPE(netloom::Value)

namespace {

QString typed(const Field &field, const Value &value)
{
    if (const auto *text = std::get_if<std::string>(&value)) return QString::fromStdString(*text);
    if (const auto *list = std::get_if<std::vector<std::string>>(&value)) {
        QStringList words;
        for (const auto &w : *list) words << QString::fromStdString(w);
        return words.join(QStringLiteral(", "));
    }
    const QString text = QString::fromStdString(toText(value));
    if (std::holds_alternative<std::monostate>(value)) return {};
    const bool list = field.kind == FieldKind::Shape || field.kind == FieldKind::NumberList;
    return list ? text.mid(1, text.size() - 2) : text;
}

QLineEdit *lineOf(QWidget *editor)
{
    auto *own = qobject_cast<QLineEdit *>(editor);
    return own ? own : editor->findChild<QLineEdit *>();
}

/// By the keys a user would press.
void enter(QWidget *editor, const Field &field, const Value &value)
{
    editor->setFocus();
    if (auto *box = qobject_cast<QCheckBox *>(editor)) {
        QTest::keyClick(box, Qt::Key_Space);
    } else if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        const auto *text = std::get_if<std::string>(&value);
        const bool none = !text || (field.kind == FieldKind::Part && *text == "none");
        const QString wanted = none ? QString() : QString::fromStdString(*text);
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < combo->count() && combo->currentData().toString() != wanted; ++i) QTest::keyClick(combo, Qt::Key_Down);
    } else {
        QLineEdit *line = lineOf(editor);
        QVERIFY2(line, field.key.c_str());
        line->selectAll();
        if (const QString text = typed(field, value); text.isEmpty()) QTest::keyClick(line, Qt::Key_Backspace);
        else QTest::keyClicks(line, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }
}

/// A part is chosen by its name alone: its own options stand in rows of their own.
Value chosen(const PartInfo &part, const Field &field, const Value &value)
{
    const auto *text = std::get_if<std::string>(&value);
    if (field.kind != FieldKind::Part || !text || text->find('(') == std::string::npos) return value;
    for (const Value &other : candidates(part, field)) {
        const auto *name = std::get_if<std::string>(&other);
        const auto canonical = canonicalValue(field, other);
        if (name && name->find('(') == std::string::npos && canonical && !(*canonical == *canonicalValue(field, field.def))) return *canonical;
    }
    return value;
}

Value shown(QWidget *editor, const Field &field)
{
    if (auto *box = qobject_cast<QCheckBox *>(editor)) return Value(box->isChecked());
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        const std::string text = combo->currentData().toString().toStdString();
        return *canonicalValue(field, text.empty() ? Value() : Value(text));
    }
    const std::string text = lineOf(editor)->text().toStdString();
    if (text.empty()) return field.kind == FieldKind::Text && !field.optional ? Value(std::string()) : *canonicalValue(field, Value());
    const auto read = Schema{{field}}.parse(field, text);
    return read ? *read : Value(std::string("not a value: ") + text);
}

} // namespace

class TestRegistryForms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<netloom::Value>("netloom::Value"); }
    void form_data();
    void form();
    void formulaBeforeItsParameters();
};

void TestRegistryForms::form_data()
{
    QTest::addColumn<const PartInfo *>("part");
    for (const PartInfo *p : allParts()) QTest::newRow(told(*p).c_str()) << p;
}

void TestRegistryForms::form()
{
    QFETCH(const PartInfo *, part);
    SchemaForm form(part->schema);
    form.show();
    QSignalSpy spy(&form, &SchemaForm::edited);
    for (const Field &field : part->schema.fields) {
        QWidget *editor = form.editor(QString::fromStdString(field.key));
        QVERIFY2(editor, field.key.c_str());
        QVERIFY2(!editor->accessibleName().isEmpty(), field.key.c_str());
        QVERIFY2(!editor->accessibleDescription().isEmpty() || !editor->toolTip().isEmpty(), field.key.c_str());
        const auto config = configChanging(*part, field);
        QVERIFY2(config.has_value(), field.key.c_str());
        const Value value = chosen(*part, field, config->at(field.key));
        form.setValues({});
        QVERIFY2(!form.hasInvalidInput(), field.key.c_str());
        spy.clear();
        enter(editor, field, value);
        QVERIFY2(!spy.isEmpty(), (field.key + ": nothing was announced").c_str());
        QCOMPARE(spy.last().at(0).toString(), QString::fromStdString(field.key));
        const Value announced = spy.last().at(1).value<Value>();
        QVERIFY2(announced == value, (field.key + ": " + toText(announced) + " instead of " + toText(value)).c_str());
        QVERIFY2(spy.last().at(2).toBool(), (field.key + ": the gesture is not over").c_str());
        spy.clear();
        form.setValues({{field.key, value}});
        QVERIFY2(spy.isEmpty(), field.key.c_str());
        const Value read = shown(editor, field);
        QVERIFY2(read == value, (field.key + " shows " + toText(read) + " instead of " + toText(value)).c_str());
        QVERIFY2(!form.hasInvalidInput(), field.key.c_str());
    }
}

/// A formula may be typed before its parameters have values: it is not announced until both fit, and not lost meanwhile.
void TestRegistryForms::formulaBeforeItsParameters()
{
    Field part{"activation", FieldKind::Part, std::string("linear"), "Activation", "what follows"};
    part.partKind = "activation";
    SchemaForm form(Schema{{part}});
    form.show();
    const Values start{{"activation", std::string("expression")}};
    form.setValues(start);
    auto *options = form.findChild<SchemaForm *>(QStringLiteral("options_activation"));
    QVERIFY(options);
    options->show();
    QSignalSpy spy(&form, &SchemaForm::edited);
    connect(&form, &SchemaForm::edited, &form, [&form](const QString &, const Value &value) { form.setValues({{"activation", value}}); }); // the model
    auto *formula = lineOf(options->editor(QStringLiteral("formula"))), *parameters = lineOf(options->editor(QStringLiteral("parameters")));
    formula->setFocus();
    formula->selectAll();
    QTest::keyClicks(formula, QStringLiteral("a*x"));
    QTest::keyClick(formula, Qt::Key_Return);
    const auto announced = [&] { return spy.isEmpty() ? Value() : spy.last().at(1).value<Value>(); };
    QVERIFY(announced() != Value(std::string("expression(formula=a*x)")));
    QVERIFY2(formula->accessibleDescription().contains(QStringLiteral("unknown name 'a'")), qPrintable(formula->accessibleDescription()));
    parameters->setFocus();
    QTest::keyClicks(parameters, QStringLiteral("a=0.5"));
    QTest::keyClick(parameters, Qt::Key_Return);
    QVERIFY2(announced() == Value(std::string("expression(formula=a*x, a=0.5)")), toText(announced()).c_str());
    QCOMPARE(formula->text(), QStringLiteral("a*x"));
    QVERIFY(!form.hasInvalidInput());
}

QTEST_MAIN(TestRegistryForms)
#include "tst_registry_forms.moc"
