#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QTest>

/// What one call of the real binary did.
struct Call {
    int code = -1;
    QByteArray out, err;
    const QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    const QList<QJsonObject> lines() const
    {
        QList<QJsonObject> list;
        for (const auto &line : out.split('\n'))
            if (!line.isEmpty()) list.append(QJsonDocument::fromJson(line).object());
        return list;
    }
    QByteArray text() const { return QByteArray::number(code) + " out: " + out.left(2000) + " err: " + err.left(2000); }
};

#define RAN(call) QVERIFY2((call).code == 0, (call).text().constData())

/// Calls netloom-cli in a folder and waits for it.
inline Call callCli(const QString &folder, const QStringList &arguments, int timeout = 300000)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(NETLOOM_CLI_PATH), arguments);
    Call call;
    if (!process.waitForFinished(timeout)) {
        process.kill();
        process.waitForFinished();
    }
    call.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    call.out = process.readAllStandardOutput();
    call.err = process.readAllStandardError();
    return call;
}
