#pragma once

#include "theme/look.h"

namespace netloom {

/// Renews fonts and colours given by setTextRole after the look changed. Called by Look::setCurrent.
void refreshTextRoles();
/// True for a field marked by setInvalid.
bool isInvalid(const QWidget *field);
/// The unit given by setFieldUnit, or empty.
QString fieldUnit(const QWidget *field);

} // namespace netloom
