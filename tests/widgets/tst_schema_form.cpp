// Forms made from schemas: every kind of field, what is announced, what stays when it cannot be used.
#include "core/registry.h"
#include "inspector/schema_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace netloom;

namespace {

Schema everyKind()
{
    Schema s;
    Field units{"units", FieldKind::Int, std::int64_t(32), "Units", "how many"};
    units.min = 1;
    Field rate{"rate", FieldKind::Number, 0.001, "Rate", ""};
    rate.min = 0;
    rate.minOpen = true;
    rate.live = true;
    Field mode{"mode", FieldKind::Choice, std::string("same"), "Mode", ""};
    mode.choices = {"same", "valid"};
    Field shape{"shape", FieldKind::Shape, Value(), "Shape", ""};
    shape.optional = true;
    Field part{"activation", FieldKind::Part, std::string("linear"), "Activation", ""};
    part.partKind = "activation";
    Field list{"names", FieldKind::TextList, std::vector<std::string>{}, "Names", ""};
    s.fields = {units, rate, {"bias", FieldKind::Bool, true, "Bias", ""}, mode, shape, part, list,
                {"note", FieldKind::Text, std::string(), "Note", ""}};
    return s;
}

struct Form {
    SchemaForm form{everyKind()};
    QSignalSpy spy{&form, &SchemaForm::edited};
    Form() { form.show(); }
    QLineEdit *line(const char *key)
    {
        QWidget *editor = form.editor(QString::fromLatin1(key));
        auto *own = qobject_cast<QLineEdit *>(editor);
        return own ? own : editor->findChild<QLineEdit *>();
    }
    void type(const char *key, const QString &text)
    {
        line(key)->selectAll();
        QTest::keyClicks(line(key), text);
        QTest::keyClick(form.editor(QString::fromLatin1(key)), Qt::Key_Return);
    }
    Value last() { return spy.isEmpty() ? Value() : spy.last().at(1).value<Value>(); }
    bool final() { return !spy.isEmpty() && spy.last().at(2).toBool(); }
};

} // namespace

Q_DECLARE_METATYPE(netloom::Value)

class TestSchemaForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<netloom::Value>("netloom::Value"); }
    void everyKindIsAnnounced();
    void uselessTextStays();
    void arrowsStepSensibly();
    void valuesDoNotAnnounce();
    void runningLeavesLiveFields();
    void everyPartHasAForm();
};

void TestSchemaForm::everyKindIsAnnounced()
{
    Form f;
    f.type("units", QStringLiteral("64"));
    QVERIFY(f.last() == Value(std::int64_t(64)) && f.final());
    f.type("rate", QStringLiteral("1e-4")); // the point is a point in every locale
    QVERIFY(f.last() == Value(0.0001));
    f.type("shape", QStringLiteral("28x28"));
    QVERIFY((f.last() == Value(std::vector<double>{28, 28})));
    f.type("shape", QString());
    QTest::keyClick(f.line("shape"), Qt::Key_Backspace);
    QTest::keyClick(f.line("shape"), Qt::Key_Return);
    QVERIFY(f.last() == Value());
    f.type("names", QStringLiteral("a, b"));
    QVERIFY((f.last() == Value(std::vector<std::string>{"a", "b"})));
    f.type("note", QStringLiteral("x=1, y"));
    QVERIFY(f.last() == Value(std::string("x=1, y")));
    auto *box = qobject_cast<QCheckBox *>(f.form.editor(QStringLiteral("bias")));
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(f.last() == Value(false));
    auto *mode = qobject_cast<QComboBox *>(f.form.editor(QStringLiteral("mode")));
    mode->setFocus();
    QTest::keyClick(mode, Qt::Key_Down);
    QVERIFY(f.last() == Value(std::string("valid")));
    auto *part = qobject_cast<QComboBox *>(f.form.editor(QStringLiteral("activation")));
    part->setCurrentIndex(part->findData(QStringLiteral("relu")));
    Q_EMIT part->activated(part->currentIndex());
    QVERIFY(f.last() == Value(std::string("relu")));
}

void TestSchemaForm::uselessTextStays()
{
    Form f;
    f.type("units", QStringLiteral("0"));
    QVERIFY(f.spy.isEmpty());
    QVERIFY(f.form.hasInvalidInput());
    QCOMPARE(f.line("units")->text(), QStringLiteral("0"));
    f.form.setValues({}); // the old value comes back from the model
    QCOMPARE(f.line("units")->text(), QStringLiteral("0"));
    QVERIFY(!f.form.editor(QStringLiteral("units"))->accessibleDescription().isEmpty());
    f.form.setValues({{"units", std::int64_t(7)}}); // another value replaces it
    QCOMPARE(f.line("units")->text(), QStringLiteral("7"));
    QVERIFY(!f.form.hasInvalidInput());
    f.type("rate", QStringLiteral("0,5"));
    QVERIFY(f.form.hasInvalidInput());
    QVERIFY(f.spy.isEmpty() || !(f.last() == Value(0.5)));
}

void TestSchemaForm::arrowsStepSensibly()
{
    Form f;
    QWidget *rate = f.form.editor(QStringLiteral("rate"));
    QTest::keyClick(rate, Qt::Key_Up);
    QCOMPARE(f.line("rate")->text(), QStringLiteral("0.002"));
    QTest::keyClick(rate, Qt::Key_Down);
    QTest::keyClick(rate, Qt::Key_Down);
    QCOMPARE(f.line("rate")->text(), QStringLiteral("9e-4"));
    QWidget *units = f.form.editor(QStringLiteral("units"));
    f.form.setValues({{"units", std::int64_t(1)}});
    QTest::keyClick(units, Qt::Key_Down); // stops at its bound
    QCOMPARE(f.line("units")->text(), QStringLiteral("1"));
    QVERIFY(!f.final()); // the gesture is still open
}

void TestSchemaForm::valuesDoNotAnnounce()
{
    Form f;
    f.form.setValues({{"units", std::int64_t(5)}, {"rate", 0.5}, {"bias", false}, {"mode", std::string("valid")},
                      {"activation", std::string("leaky_relu(negative_slope=0.2)")}, {"note", std::string("n")}});
    QVERIFY(f.spy.isEmpty());
    QCOMPARE(f.line("rate")->text(), QStringLiteral("0.5"));
    auto *part = qobject_cast<QComboBox *>(f.form.editor(QStringLiteral("activation")));
    QCOMPARE(part->currentData().toString(), QStringLiteral("leaky_relu"));
    f.form.setErrors({{QStringLiteral("units"), QStringLiteral("too few")}});
    QCOMPARE(f.form.editor(QStringLiteral("units"))->accessibleDescription(), QStringLiteral("too few"));
    f.form.setErrors({});
    QCOMPARE(f.form.editor(QStringLiteral("units"))->accessibleDescription(), QStringLiteral("how many. Changed; default: 32"));
    f.form.setValues({});
    QCOMPARE(f.form.editor(QStringLiteral("units"))->accessibleDescription(), QStringLiteral("how many"));
}

void TestSchemaForm::runningLeavesLiveFields()
{
    Form f;
    f.form.setRunning(true);
    QVERIFY(!f.form.editor(QStringLiteral("units"))->isEnabled());
    QVERIFY(f.form.editor(QStringLiteral("rate"))->isEnabled());
    QVERIFY(!f.form.editor(QStringLiteral("activation"))->isEnabled());
    f.form.setRunning(false);
    QVERIFY(f.form.editor(QStringLiteral("units"))->isEnabled());
}

void TestSchemaForm::everyPartHasAForm()
{
    int forms = 0;
    for (const PartKind kind : {PartKind::Layer, PartKind::Activation, PartKind::Loss, PartKind::Optimizer, PartKind::Initializer,
                                PartKind::Step, PartKind::Generator})
        for (const PartInfo *info : parts(kind)) {
            SchemaForm form(info->schema);
            for (const PartCase &c : info->cases) form.setValues(c.config);
            for (const Field &field : info->schema.fields)
                QVERIFY2(form.editor(QString::fromStdString(field.key)), info->type.c_str());
            QVERIFY2(!form.hasInvalidInput(), info->type.c_str());
            ++forms;
        }
    QVERIFY(forms > 10);
}

QTEST_MAIN(TestSchemaForm)
#include "tst_schema_form.moc"
