#pragma once

#include "data/csv.h"

namespace netloom::csv {

/// Moments whose parts lie in columns of their own become one more column of dates, before the first of them: a date and a time
/// of day (or hour, minute, second), or year, month, day (and hour …), named in English, German, French or as yyyy, mm, dd.
/// Nothing is done if there are dates with a time already or if some row's parts are no date.
void addDateOfParts(CsvTable &table);

} // namespace netloom::csv
