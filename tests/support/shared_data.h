#pragma once

#include <QFileInfo>
#include <QString>
#include <QTest>

/// A file of the folder of data sets that lies beside the source folder and is not part of it.
inline QString sharedPath(const QString &relative)
{
    return QStringLiteral(NETLOOM_SHARED_DIR "/") + relative;
}

/// First line of a test on that data, as in NETLOOM_NEED_SHARED("data/tabular/iris.csv"). Skips with a message
/// where the file is absent; fails where NETLOOM_REQUIRE_SHARED is set, so that a run can prove nothing was skipped.
#define NETLOOM_NEED_SHARED(relative)                                                              \
    do {                                                                                           \
        const QString path = sharedPath(QStringLiteral(relative));                                 \
        if (QFileInfo::exists(path)) break;                                                        \
        const QByteArray text = "needs " + path.toUtf8();                                          \
        if (qEnvironmentVariableIntValue("NETLOOM_REQUIRE_SHARED")) QFAIL(text.constData());       \
        QSKIP(text.constData());                                                                   \
    } while (false)
