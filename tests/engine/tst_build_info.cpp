#include "core/build_info.h"

#include <QFileInfo>
#include <QTest>

#include <set>

using namespace netloom;

class BuildInfo : public QObject {
    Q_OBJECT
private slots:
    void levelIsKnown()
    {
        const std::set<std::string_view> levels{"x86-64-v2", "x86-64-v3", "x86-64-v4", "portable"};
        QVERIFY(levels.contains(engineLevel()));
    }
};

QTEST_APPLESS_MAIN(BuildInfo)
#include "tst_build_info.moc"
