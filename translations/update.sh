#!/bin/sh
# Collects the texts of the program into the translation files; translated texts stay. Run it after texts changed.
set -eu
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
[ -x /usr/lib/qt6/bin/lupdate ] && lupdate=/usr/lib/qt6/bin/lupdate
exec "$lupdate" -tr-function-alias QT_TRANSLATE_NOOP+=NL_TR -locations none -no-obsolete \
    -extensions cpp,h app widgets engine -ts translations/netloom_de.ts translations/netloom_fr.ts
