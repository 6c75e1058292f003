#include "translations.h"

#include "common/engine_text.h"
#include "common/noun_case.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace netloom {

namespace {

struct Speaker {
    QTranslator qt, own;
    QString code = QStringLiteral("en");
};

Speaker &speaker()
{
    // Lives with the application object, which forgets its translators when it goes.
    static auto *const speaker = new Speaker;
    return *speaker;
}

QString systemLanguage()
{
    for (const QString &name : QLocale::system().uiLanguages())
        if (const QString code = name.left(2); languages().contains(code))
            return code;
    return QStringLiteral("en");
}

} // namespace

QStringList languages()
{
    QStringList codes{QStringLiteral("en")};
    for (const QString &file : QDir(QStringLiteral(":/translations")).entryList({QStringLiteral("netloom_*.qm")}, QDir::Files, QDir::Name))
        codes << file.mid(8, file.size() - 11);
    return codes;
}

QString languageName(const QString &code)
{
    return QLocale(code).nativeLanguageName();
}

QString currentLanguage()
{
    return speaker().code;
}

void setLanguage(const QString &wanted)
{
    const QString code = languages().contains(wanted) ? wanted : systemLanguage();
    Speaker &s = speaker();
    if (code == s.code)
        return;
    s.code = code;
    QCoreApplication::removeTranslator(&s.qt);
    QCoreApplication::removeTranslator(&s.own);
    forgetEngineTexts();
    setNounsCapital(code == QLatin1String("de"));
    if (code == QLatin1String("en")) // the texts as they are
        return;
    if (s.qt.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&s.qt);
    if (s.own.load(QStringLiteral(":/translations/netloom_") + code))
        QCoreApplication::installTranslator(&s.own);
}

} // namespace netloom
