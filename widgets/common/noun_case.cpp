#include "common/noun_case.h"

namespace netloom {

namespace {

bool nounsAreCapital = false;

} // namespace

void setNounsCapital(bool capital)
{
    nounsAreCapital = capital;
}

QString nounInSentence(const QString &title)
{
    return nounsAreCapital ? title : title.toLower();
}

} // namespace netloom
