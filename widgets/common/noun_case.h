#pragma once

#include <QString>

namespace netloom {

/// German writes nouns with a capital letter wherever they stand; the program says so when it changes its language.
void setNounsCapital(bool capital);
/// A title as it is written inside a sentence: "Units" becomes "units", "Einheiten" stays.
QString nounInSentence(const QString &title);

} // namespace netloom
