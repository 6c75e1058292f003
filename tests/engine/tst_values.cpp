#include "core/registry.h"
#include "core/shape.h"
#include "core/words.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace netloom;

namespace {

Field makeField(FieldKind kind, Value def)
{
    Field f;
    f.key = "x";
    f.kind = kind;
    f.def = std::move(def);
    f.aliases = {"ex"};
    return f;
}

std::string parsed(const Field &f, std::string_view text)
{
    const auto value = Schema{{f}}.parse(f, text);
    return value ? toText(*value) : value.error().code;
}

} // namespace

class TstValues : public QObject {
    Q_OBJECT
private slots:
    void numbersReadBack()
    {
        std::mt19937_64 random(3);
        for (int i = 0; i < 20000; ++i) {
            const std::uint64_t bits = random();
            double v;
            memcpy(&v, &bits, sizeof v);
            if (!std::isfinite(v)) continue;
            const auto back = parseNumber(toText(v));
            QVERIFY2(back && *back == v, toText(v).c_str());
        }
        QCOMPARE(toText(1e-4), std::string("1e-4"));
        QCOMPARE(toText(0.001), std::string("0.001"));
        QCOMPARE(toText(1e20), std::string("1e20"));
        QCOMPARE(toText(-1.5e-300), std::string("-1.5e-300"));
        QCOMPARE(toText(std::nan("")), std::string("nan"));
        QCOMPARE(toText(-std::numeric_limits<double>::infinity()), std::string("-inf"));
    }
    void onlyWholeNumbers()
    {
        QCOMPARE(parseNumber("+1.5"), std::optional<double>(1.5));
        for (const char *bad : {"", "1,5", "1.5x", " 1", "1 ", "+-1", "0x10", "--1"}) QVERIFY2(!parseNumber(bad), bad);
        QCOMPARE(parseInteger("-12"), std::optional<std::int64_t>(-12));
        for (const char *bad : {"", "1.0", "1e3", "99999999999999999999"}) QVERIFY2(!parseInteger(bad), bad);
    }
    void valuesAsText()
    {
        QCOMPARE(toText(Value()), std::string("none"));
        QCOMPARE(toText(Value(true)), std::string("true"));
        QCOMPARE(toText(Value(std::vector<double>{1, 0.5})), std::string("[1,0.5]"));
        QCOMPARE(toText(Value(std::vector<std::string>{"a", "b c"})), std::string("[a,\"b c\"]"));
        QCOMPARE(toText(Value(std::string("relu"))), std::string("relu"));
        QCOMPARE(toText(Value(std::string("a;b"))), std::string("\"a;b\""));
    }
    void quotedReadsBack()
    {
        for (const char *text : {"", "a", "a b", "a\"b", "a\\", "\\n", "x\ny", "f(a, b)", "(", ")", "#1", "a=b", "[1,2", "é;ü"}) {
            const auto q = quoted(text);
            QCOMPARE(unquoted(q), std::string(text));
            const auto pieces = splitTop("k " + q + " l", " ");
            QVERIFY2(pieces.ok() && pieces->size() == 3, q.c_str());
        }
    }
    void formatting()
    {
        QCOMPARE(format("{1} of {0}", {"a", "b"}), std::string("b of a"));
        QCOMPARE(format("{2} {x} {", {"a"}), std::string("{2} {x} {"));
        QCOMPARE(format("{0}", {"{0}"}), std::string("{0}"));
    }
    void shapes()
    {
        QCOMPARE(toText(Shape{20, 69}), std::string("20×69"));
        QCOMPARE(toText(Shape{kAny, 3}), std::string("?×3"));
        QCOMPARE(toText(Shape{}), std::string("scalar"));
    }
    void suggestions()
    {
        QCOMPARE(nearest("learning_rat", {"learning_rate", "beta_1"}), std::string("learning_rate"));
        QCOMPARE(nearest("rleu", {"elu", "relu"}), std::string("relu"));
        QCOMPARE(nearest("xyz", {"relu", "elu"}), std::string());
        QCOMPARE(nearest("", {"a"}), std::string("a"));
    }
    void partSpecs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // name|positional…|key=value…
        QTest::newRow("name") << "relu" << "relu";
        QTest::newRow("brackets") << "leaky_relu(negative_slope=0.2)" << "leaky_relu|negative_slope=0.2";
        QTest::newRow("words") << " leaky_relu negative_slope=0.2 " << "leaky_relu|negative_slope=0.2";
        QTest::newRow("colon") << "l2:1e-4" << "l2|1e-4";
        QTest::newRow("two") << "adam learning_rate=0.001, beta_1=0.9" << "adam|learning_rate=0.001|beta_1=0.9";
        QTest::newRow("nested") << "adam(learning_rate=cosine(a=1, b=2), beta_1=.8)" << "adam|learning_rate=cosine(a=1, b=2)|beta_1=.8";
        QTest::newRow("list") << "step([1, 2], rates=[3,4])" << "step|[1, 2]|rates=[3,4]";
        QTest::newRow("formula") << "expression(where(x >= 0, x, 0))" << "expression|where(x >= 0, x, 0)";
        QTest::newRow("comparison") << "expression(x >= 0)" << "expression|x >= 0";
        QTest::newRow("quotes") << "expression(formula=\"a, b\")" << "expression|formula=\"a, b\"";
        QTest::newRow("empty brackets") << "adam()" << "adam";
        QTest::newRow("nothing") << "  " << "E-TEXT";
        QTest::newRow("open bracket") << "adam(lr=1" << "E-TEXT";
        QTest::newRow("wrong bracket") << "adam(lr=[1)" << "E-TEXT";
        QTest::newRow("closing only") << "adam lr=1)" << "E-TEXT";
        QTest::newRow("open quote") << "adam \"lr" << "E-TEXT";
        QTest::newRow("after bracket") << "adam(lr=1) 5" << "E-TEXT";
        QTest::newRow("no value") << "adam lr=" << "E-TEXT";
        QTest::newRow("no key") << "adam =5" << "E-TEXT";
        QTest::newRow("no name") << "(5)" << "E-TEXT";
        QTest::newRow("deep") << "a" + QString("(").repeated(100000) << "E-TEXT";
    }
    void partSpecs()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto spec = parsePartSpec(text.toStdString());
        if (!spec) {
            QCOMPARE(QString::fromStdString(spec.error().code), expected);
            QVERIFY(message(spec.error()).size() > 20);
            return;
        }
        std::vector<std::string> all{spec->name};
        all.insert(all.end(), spec->positional.begin(), spec->positional.end());
        for (const auto &[key, value] : spec->options) all.push_back(key + "=" + value);
        QCOMPARE(QString::fromStdString(join(all, "|")), expected);
    }
    void fieldsParse()
    {
        Field f = makeField(FieldKind::Int, std::int64_t(3));
        f.min = 1;
        f.max = 10;
        QCOMPARE(parsed(f, "7"), std::string("7"));
        QCOMPARE(parsed(f, "7.0"), std::string("7"));
        for (const char *bad : {"0", "11", "2.5", "x", "none", "nan"}) QCOMPARE(parsed(f, bad), std::string("E-RANGE"));
        f.optional = true;
        QCOMPARE(parsed(f, "none"), std::string("none"));
        f = makeField(FieldKind::Number, 0.5);
        f.min = 0;
        f.max = 1;
        f.maxOpen = true;
        QCOMPARE(parsed(f, "0"), std::string("0"));
        for (const char *bad : {"1", "-0.1", "inf", "nan", "0,5"}) QCOMPARE(parsed(f, bad), std::string("E-RANGE"));
        f = makeField(FieldKind::Bool, false);
        QCOMPARE(parsed(f, "true"), std::string("true"));
        QCOMPARE(parsed(f, "False"), std::string("false"));
        QCOMPARE(parsed(f, "maybe"), std::string("E-RANGE"));
        f = makeField(FieldKind::Shape, std::vector<double>{});
        for (const char *good : {"[28,28,1]", "(28, 28, 1)", "28x28x1", "28×28×1", "28, 28, 1"})
            QCOMPARE(parsed(f, good), std::string("[28,28,1]"));
        QCOMPARE(parsed(f, "(none, 3)"), std::string("[-1,3]"));
        QCOMPARE(parsed(f, "[1.5]"), std::string("E-RANGE"));
        f = makeField(FieldKind::TextList, std::vector<std::string>{});
        QCOMPARE(parsed(f, "[a, \"b, c\"]"), std::string("[a,\"b, c\"]"));
        f = makeField(FieldKind::Choice, std::string("a"));
        f.choices = {"same", "valid", "none"};
        QCOMPARE(parsed(f, "valid"), std::string("valid"));
        QCOMPARE(parsed(f, "none"), std::string("none"));
        QCOMPARE(parsed(f, "sane"), std::string("E-RANGE"));
    }
    void messagesNameWhatIsWrong()
    {
        Field f = makeField(FieldKind::Number, 0.5);
        f.key = "rate";
        f.min = 0;
        f.max = 1;
        f.maxOpen = true;
        const Schema schema{{f}};
        auto r = schema.complete({{"rate", 2.0}});
        QVERIFY(!r);
        QCOMPARE(message(r.error()), std::string("rate = 2 is outside its range: allowed is [0, 1)."));
        QCOMPARE(r.error().field, std::string("rate"));
        r = schema.complete({{"rat", 0.1}});
        QCOMPARE(message(r.error()), std::string("Unknown option 'rat'; did you mean 'rate'? Options: rate."));
        r = schema.complete({{"rate", 0.1}, {"ex", 0.2}});
        QCOMPARE(r.error().code, std::string("E-COMBO"));
        r = Schema{}.complete({{"rate", 0.1}});
        QCOMPARE(message(r.error()), std::string("Unknown option 'rate': there are no options here."));
        r = schema.complete({{"ex", std::int64_t(0)}});
        QVERIFY(r.ok() && r->size() == 1);
        QVERIFY(std::holds_alternative<double>(r->at("rate")));
    }
};

QTEST_APPLESS_MAIN(TstValues)
#include "tst_values.moc"
