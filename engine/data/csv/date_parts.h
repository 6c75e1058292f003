#pragma once

#include "data/csv.h"

namespace netloom::csv {

/// Year, month and day in columns of their own (hour, minute, second too, if they are there) become one more column, of dates,
/// before the year. Nothing is done if there are dates already or if some row's parts are no date.
void addDateOfParts(CsvTable &table);

} // namespace netloom::csv
