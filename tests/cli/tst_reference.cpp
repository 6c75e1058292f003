// The reference page names every registered part and every option, in both formats, with nothing that breaks its markup.
#include "support/cli_call.h"
#include "support/part_values.h"

#include <QDir>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace netloom;
using namespace netloom::test;

class TestReference : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        for (const char *format : {"markdown", "html"}) {
            const Call call = callCli(QDir::tempPath(), {QStringLiteral("types"), QStringLiteral("--format"), QLatin1String(format)});
            RAN(call);
            pages_.append(QString::fromUtf8(call.out));
        }
    }
    void everyPartAndOption();
    void markdownTables();
    void htmlIsWellFormed();
    void oneKind();
    void notWithJson();

private:
    /// The section of a part: from its heading to the next one.
    static QString section(const QString &page, const QString &heading, const QString &next)
    {
        const auto from = page.indexOf(heading);
        if (from < 0) return {};
        const auto to = page.indexOf(next, from + heading.size());
        return page.mid(from, to < 0 ? -1 : to - from);
    }
    QStringList pages_;
};

void TestReference::everyPartAndOption()
{
    int partsSeen = 0;
    QMap<PartKind, QString> byKind;
    for (const PartInfo *part : allParts()) {
        const QString type = QString::fromStdString(part->type);
        // Kinds share type names (expression): the heading is looked for in the page of the kind.
        QString &page = byKind[part->kind];
        if (page.isEmpty()) {
            const std::string kind(name(part->kind));
            const Call call = callCli(QDir::tempPath(), {QStringLiteral("types"), QStringLiteral("--kind"), QString::fromStdString(kind), QStringLiteral("--format"), QStringLiteral("markdown")});
            RAN(call);
            page = QString::fromUtf8(call.out);
        }
        const QString own = section(page, QStringLiteral(" · `%1`\n").arg(type), QStringLiteral("\n### "));
        QVERIFY2(!own.isEmpty(), told(*part).c_str());
        QVERIFY2(pages_[0].contains(own), told(*part).c_str());
        QVERIFY2(pages_[1].contains(QStringLiteral("<code>%1</code></h3>").arg(type)), told(*part).c_str());
        for (const Field &field : part->schema.fields) {
            QString row = section(own, QStringLiteral("| `%1`").arg(QString::fromStdString(field.key)), QStringLiteral("\n"));
            if (row.isEmpty()) row = section(own, QStringLiteral("| `%1, ").arg(QString::fromStdString(field.key)), QStringLiteral("\n")); // with aliases
            QVERIFY2(!row.isEmpty(), (told(*part) + '.' + field.key).c_str());
            const QString tip = QString::fromStdString(field.tooltip).left(12);
            QVERIFY2(tip.contains(QRegularExpression(QStringLiteral("[*_|<`\\[]"))) || row.contains(tip), (told(*part) + '.' + field.key).c_str());
            QVERIFY2(pages_[1].contains(QStringLiteral("<td><code>%1").arg(QString::fromStdString(field.key))), field.key.c_str());
        }
        ++partsSeen;
    }
    QVERIFY(partsSeen > 60);
}

/// A | in a text would cut its row: every row has the same number of cells.
void TestReference::markdownTables()
{
    int rows = 0;
    for (QString line : pages_[0].split(QLatin1Char('\n'))) {
        if (!line.startsWith(QLatin1Char('|'))) continue;
        QVERIFY2(line.replace(QStringLiteral("\\|"), QString()).count(QLatin1Char('|')) == 5, qPrintable(line));
        ++rows;
    }
    QVERIFY(rows > 100);
}

void TestReference::htmlIsWellFormed()
{
    QString page = pages_[1];
    page.remove(QStringLiteral("<!DOCTYPE html>\n"));
    page.replace(QStringLiteral("<meta charset=\"utf-8\">"), QStringLiteral("<meta charset=\"utf-8\"/>"));
    QXmlStreamReader reader(page);
    QSet<QString> ids;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.attributes().hasAttribute(QLatin1String("id"))) {
            const QString id = reader.attributes().value(QLatin1String("id")).toString();
            QVERIFY2(!ids.contains(id), qPrintable(id));
            ids.insert(id);
        }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(ids.size() > int(allParts().size()));
}

void TestReference::oneKind()
{
    const Call call = callCli(QDir::tempPath(), {QStringLiteral("types"), QStringLiteral("--kind"), QStringLiteral("loss"), QStringLiteral("--format"), QStringLiteral("markdown")});
    RAN(call);
    QVERIFY(call.out.contains("\n## Losses\n") && !call.out.contains("\n## Layers\n"));
}

void TestReference::notWithJson()
{
    QCOMPARE(callCli(QDir::tempPath(), {QStringLiteral("types"), QStringLiteral("--json"), QStringLiteral("--format"), QStringLiteral("html")}).code, 2);
    QCOMPARE(callCli(QDir::tempPath(), {QStringLiteral("types"), QStringLiteral("--format"), QStringLiteral("pdf")}).code, 2);
}

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
