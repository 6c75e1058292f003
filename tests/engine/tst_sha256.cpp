#include "train/checkpoint.h"
#include "train/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using namespace netloom;

class TstSha256 : public QObject {
    Q_OBJECT
private slots:
    void knownAnswers();
    void everyLengthAndCut();
    void weights();
};

void TstSha256::knownAnswers()
{
    // FIPS 180-4 examples.
    QCOMPARE(sha256(""), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(sha256("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
             std::string("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
    QCOMPARE(sha256(std::string(1000000, 'a')),
             std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
}

void TstSha256::everyLengthAndCut()
{
    std::string bytes;
    for (int i = 0; i < 200; ++i) {
        const auto expected = QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Sha256).toHex();
        QCOMPARE(sha256(bytes), expected.toStdString());
        Sha256 parts;
        parts.add(std::string_view(bytes).substr(0, bytes.size() / 3));
        parts.add(std::string_view(bytes).substr(bytes.size() / 3));
        QCOMPARE(parts.hex(), expected.toStdString());
        bytes += char(i * 37);
    }
}

void TstSha256::weights()
{
    Graph graph;
    graph.nodes[7] = {.type = "dense", .name = "dense", .config = {}, .inner = {}};
    graph.nodes[3] = {.type = "dense", .name = "dense_1", .config = {}, .inner = {}};
    const auto tensor = [](Shape shape, std::vector<float> data) {
        return std::make_shared<const Tensor>(Tensor{std::move(shape), std::move(data)});
    };
    ParamValues values{{{7, "kernel"}, tensor({1, 2}, {1.0f, -2.0f})}, {{7, "bias"}, tensor({2}, {0.0f, 0.5f})},
                       {{3, "bias"}, tensor({1}, {3.0f})}};
    // The same bytes by hand: name, NUL, rank, sizes, values; sorted by name, not by id.
    QByteArray raw;
    raw += QByteArray("dense/bias\0\1\0\0\0\2\0\0\0\0\0\0\0\0\0\0\x3f", 27);
    raw += QByteArray("dense/kernel\0\2\0\0\0\1\0\0\0\2\0\0\0\0\0\x80\x3f\0\0\0\xc0", 33);
    raw += QByteArray("dense_1/bias\0\1\0\0\0\1\0\0\0\0\0\x40\x40", 25);
    QCOMPARE(weightsSha256(graph, values),
             QCryptographicHash::hash(raw, QCryptographicHash::Sha256).toHex().toStdString());
    values[{99, "kernel"}] = tensor({1}, {1.0f}); // a deleted node's weights do not count
    QCOMPARE(weightsSha256(graph, values),
             QCryptographicHash::hash(raw, QCryptographicHash::Sha256).toHex().toStdString());
}

QTEST_APPLESS_MAIN(TstSha256)
#include "tst_sha256.moc"
