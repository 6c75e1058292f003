#include "io/json.h"
#include "io/npy.h"
#include "io/safetensors.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace netloom;

class TstSafetensors : public QObject {
    Q_OBJECT
private slots:
    void roundTrip();
    void layout();
    void wrongFiles_data();
    void wrongFiles();
    void damagedFiles();
    void jsonNumbers();
    void jsonWrong_data();
    void jsonWrong();
    void jsonDepth();
    void values();
    void npyHeader();
};

static SafeTensors sample()
{
    const auto tensor = [](Shape shape, std::vector<float> data) {
        return std::make_shared<const Tensor>(Tensor{std::move(shape), std::move(data)});
    };
    return {{{"dense/kernel", tensor({2, 3}, {1, 2, 3, 4, 5, -0.0f})}, {"dense/bias", tensor({3}, {0.1f, 1e-38f, 3e38f})},
             {"scalar", tensor({}, {7})}, {"empty", tensor({0, 4}, {})}},
            {{"format", "pt"}}};
}

/// A file with this header text and these data.
static std::string fileOf(const std::string &header, const std::string &data)
{
    std::string bytes;
    for (int i = 0; i < 8; ++i) bytes += char(header.size() >> (8 * i) & 0xff);
    return bytes + header + data;
}

void TstSafetensors::roundTrip()
{
    const auto file = sample();
    const auto bytes = writeSafeTensors(file);
    QCOMPARE(bytes, writeSafeTensors(file));
    const auto read = readSafeTensors(bytes);
    QVERIFY2(read.ok(), read.ok() ? "" : message(read.error()).c_str());
    QCOMPARE(read->tensors.size(), file.tensors.size());
    for (const auto &[name, tensor] : file.tensors) QVERIFY2(*read->tensors.at(name) == *tensor, name.c_str());
    QCOMPARE(read->metadata, file.metadata);
}

void TstSafetensors::layout()
{
    const auto bytes = writeSafeTensors(sample());
    std::uint64_t length = 0;
    for (int i = 7; i >= 0; --i) length = length << 8 | static_cast<unsigned char>(bytes[std::size_t(i)]);
    QCOMPARE(length % 8, std::uint64_t(0));
    const auto header = parseJson(std::string_view(bytes).substr(8, length));
    QVERIFY(header.ok());
    QCOMPARE((*header)["dense/kernel"]["dtype"].text(), std::string("F32"));
    QCOMPARE((*header)["dense/bias"]["data_offsets"].dump(), std::string("[0,12]")); // sorted by name
    QCOMPARE(bytes.size(), 8 + length + 4 * (6 + 3 + 1));
}

void TstSafetensors::wrongFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const std::string &bytes) { QTest::newRow(name) << QByteArray::fromStdString(bytes); };
    const std::string eight(8, '\0');
    row("empty", "");
    row("short", "1234567");
    row("huge header", std::string("\xff\xff\xff\xff\xff\xff\xff\x7f", 8) + "{}");
    row("not JSON", fileOf("{nonsense", ""));
    row("array", fileOf("[]", ""));
    row("offset outside", fileOf(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,16]}})", eight));
    row("offset negative", fileOf(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[-8,0]}})", eight));
    row("offsets swapped", fileOf(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}})", eight));
    row("offsets missing", fileOf(R"({"a":{"dtype":"F32","shape":[2]}})", eight));
    row("shape too big", fileOf(R"({"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}})", eight));
    row("shape negative", fileOf(R"({"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}})", eight));
    row("shape overflow", fileOf(R"({"a":{"dtype":"F32","shape":[2147483647,2147483647,2147483647,4],"data_offsets":[0,8]}})", eight));
    row("shape fraction", fileOf(R"({"a":{"dtype":"F32","shape":[2.5],"data_offsets":[0,8]}})", eight));
    row("dtype", fileOf(R"({"a":{"dtype":"BF16","shape":[4],"data_offsets":[0,8]}})", eight));
    row("twice", fileOf(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})", eight));
    row("overlap", fileOf(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})", eight));
    row("hole", fileOf(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})", eight));
    row("rest", fileOf(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", eight));
}

void TstSafetensors::wrongFiles()
{
    QFETCH(QByteArray, bytes);
    const auto read = readSafeTensors(bytes.toStdString());
    QVERIFY(!read.ok());
    QVERIFY(!message(read.error()).empty());
}

void TstSafetensors::damagedFiles()
{
    const auto bytes = writeSafeTensors(sample());
    for (std::size_t n = 0; n < bytes.size(); ++n) QVERIFY(!readSafeTensors(std::string_view(bytes).substr(0, n)).ok());
    std::mt19937 random(1);
    for (int i = 0; i < 5000; ++i) {
        auto changed = bytes;
        for (int k = 0; k < 1 + i % 4; ++k) changed[random() % changed.size()] ^= char(1u << random() % 8);
        const auto read = readSafeTensors(changed); // must not crash; values may differ, sizes must agree
        if (!read) continue;
        for (const auto &[name, tensor] : read->tensors) QCOMPARE(std::int64_t(tensor->data.size()), tensor->shape.size());
    }
}

void TstSafetensors::jsonNumbers()
{
    for (const double v : {0.1, 1.0, -2.5e-300, 5e-324, 1.7976931348623157e308, 123456789012345680.0, 0.0}) {
        const auto read = parseJson(Json(v).dump());
        QVERIFY(read.ok() && !read->isInteger());
        QCOMPARE(read->number(), v);
    }
    QCOMPARE(Json(2.0).dump(), std::string("2.0"));
    QCOMPARE(Json(std::nan("")).dump(), std::string("null"));
    QCOMPARE(Json(~std::uint64_t(0)).dump(), std::string("18446744073709551615"));
    QCOMPARE(parseJson("18446744073709551615")->natural(), ~std::uint64_t(0));
    QCOMPARE(Json(std::numeric_limits<std::int64_t>::min()).dump(), std::string("-9223372036854775808"));
    QCOMPARE(parseJson("1.5")->number(), 1.5); // also under a locale with a decimal comma
    QCOMPARE(Json("a\"\\\n\x01é").dump(), std::string("\"a\\\"\\\\\\n\\u0001é\""));
    QCOMPARE(parseJson("\"\\u00e9\\ud83d\\ude00\"")->text(), std::string("é😀"));
}

void TstSafetensors::jsonWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "{", "[1,]", "{\"a\":}", "nul", "1 2", "\"\xff\"", "1e999", "{\"a\" 1}", "'a'"}) QTest::newRow(text) << QByteArray(text);
}

void TstSafetensors::jsonWrong()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseJson(text.toStdString()).ok());
}

void TstSafetensors::jsonDepth()
{
    QVERIFY(parseJson(std::string(60, '[') + std::string(60, ']')).ok());
    QVERIFY(!parseJson(std::string(100000, '[')).ok());
    QVERIFY(!parseJson(std::string(100, '[') + std::string(100, ']')).ok());
}

void TstSafetensors::values()
{
    const Values all{{"none", {}}, {"bool", true}, {"int", std::int64_t(3)}, {"number", 3.0}, {"text", std::string("a/b")},
                     {"numbers", std::vector<double>{1, 2.5}}, {"no numbers", std::vector<double>{}}, {"texts", std::vector<std::string>{"x", ""}},
                     {"no texts", std::vector<std::string>{}}, {"inf", std::numeric_limits<double>::infinity()}};
    const auto json = parseJson(toJson(all).dump(2));
    QVERIFY(json.ok());
    const auto back = valuesFromJson(*json);
    for (const auto &[key, value] : all) QVERIFY2(back.at(key) == value, key.c_str());
    const auto nan = valueFromJson(*parseJson(toJson(Value(std::vector<double>{1, std::nan("")})).dump()));
    QVERIFY(std::isnan(std::get<std::vector<double>>(nan)[1]));
}

void TstSafetensors::npyHeader()
{
    const std::vector<float> values{1, 2, 3, 4, 5, 6};
    const auto bytes = npyBytes(values, {2, 3});
    QCOMPARE(bytes.substr(0, 8), std::string("\x93NUMPY\x01\x00", 8));
    const std::size_t length = static_cast<unsigned char>(bytes[8]) | static_cast<unsigned char>(bytes[9]) << 8;
    QCOMPARE((10 + length) % 64, std::size_t(0));
    QVERIFY(bytes.substr(10, length).starts_with("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }"));
    QCOMPARE(bytes[9 + length], '\n');
    QCOMPARE(bytes.size(), 10 + length + 24);
    const std::vector<std::int64_t> rows{1, 2};
    QVERIFY(npyBytes(rows, {2}).find("'<i8', 'fortran_order': False, 'shape': (2,), }") != std::string::npos);
}

QTEST_GUILESS_MAIN(TstSafetensors) // the application object sets the locale: numbers must not care
#include "tst_safetensors.moc"
