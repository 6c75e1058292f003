#pragma once

#include <QString>
#include <QStringList>

namespace netloom {

/// Codes of the languages the program speaks, English first.
QStringList languages();
/// A language by its own name: "Deutsch".
QString languageName(const QString &code);
/// Makes the application speak a language from now on; empty: that of the system. Open windows follow.
void setLanguage(const QString &code);
/// What it came to: "en", "de" …
QString currentLanguage();

} // namespace netloom
