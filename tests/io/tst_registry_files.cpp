// Every option of every part survives the project file: as a config of its own and as words inside another part's option.
#include "io/json.h"
#include "io/project_parts.h"
#include "support/part_values.h"

#include <QTest>

using namespace netloom;
using namespace netloom::test;

Q_DECLARE_METATYPE(const netloom::PartInfo *)

class TestRegistryFiles : public QObject {
    Q_OBJECT
private slots:
    void json_data()
    {
        QTest::addColumn<const PartInfo *>("part");
        for (const PartInfo *p : allParts()) QTest::newRow(told(*p).c_str()) << p;
    }
    void json();
};

void TestRegistryFiles::json()
{
    QFETCH(const PartInfo *, part);
    std::vector<Values> configs{{}};
    for (const PartCase &c : part->cases) configs.push_back(c.config);
    for (const Field &field : part->schema.fields) {
        auto config = configChanging(*part, field);
        QVERIFY2(config.has_value(), field.key.c_str());
        configs.push_back(std::move(*config));
    }
    for (const Values &config : configs) {
        const std::string text = toJson(config).dump(1);
        const auto read = parseJson(text);
        QVERIFY2(read.ok(), text.c_str());
        QVERIFY2(valuesFromJson(*read) == config, text.c_str());
        QCOMPARE(toJson(valuesFromJson(*read)).dump(1), text);
        const auto completed = part->schema.complete(config);
        if (completed) { // what is saved complete is read complete
            const auto whole = valuesFromJson(*parseJson(toJson(*completed).dump()));
            QVERIFY2(whole == *completed, toJson(*completed).dump().c_str());
            QVERIFY(part->schema.complete(whole).ok() && *part->schema.complete(whole) == *completed);
        }
        if (part->kind != PartKind::Layer) continue;
        Graph graph;
        graph.add({.type = part->type, .name = "part", .config = config});
        const auto back = graphFromJson(*parseJson(graphToJson(graph).dump()));
        QVERIFY2(back.ok() && *back == graph, graphToJson(graph).dump().c_str());
    }
}

QTEST_APPLESS_MAIN(TestRegistryFiles)
#include "tst_registry_files.moc"
