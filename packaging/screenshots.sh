#!/bin/sh
# Pictures of every page, light and dark, 1280×720 and 2560×1440, taken while an example trains. Needs no display.
#   packaging/screenshots.sh [FOLDER] [EXAMPLE] [SECONDS]
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
build=${NETLOOM_BUILD:-$root/build}
folder=${1:-$root/build/screenshots}
example=${2:-sheet-break}
seconds=${3:-40}
if [ ! -f "$build/CMakeCache.txt" ]; then
    cmake -S "$root" -B "$build" -G Ninja
fi
cmake --build "$build" --target netloom_screenshots
QT_QPA_PLATFORM=offscreen "$build/tests/bin/netloom_screenshots" "$folder" "$example" "$seconds"
