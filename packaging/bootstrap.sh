#!/usr/bin/env bash
# From a bare Debian 12 to a running Netloom: installs what is missing, builds, then
#   packaging/bootstrap.sh run     opens the sheet-break example (without a display: trains it in the terminal)
#   packaging/bootstrap.sh test    runs the whole test suite; its exit code is ctest's
# Asks nothing. Packages are installed only if one is missing, as root or through sudo.
# CI=1 makes compiler warnings errors. NETLOOM_JOBS limits parallel compilations (default: all processors).
set -euo pipefail

tools=(g++ cmake ninja-build ccache lld)
libraries=(qt6-base-dev qt6-charts-dev qt6-svg-dev libqt6opengl6-dev libgl-dev qt6-tools-dev qt6-l10n-tools
    libtbb-dev libeigen3-dev librandom123-dev libquazip1-qt6-dev nlohmann-json3-dev libcli11-dev)
fonts=(fonts-inter fonts-noto-core fonts-jetbrains-mono fonts-dejavu-core)
testing=(xvfb xauth locales)

say() { printf '\n== %s\n' "$*" >&2; }
die() { printf 'bootstrap.sh: %s\n' "$*" >&2; exit 1; }

missing_packages() {
    local package
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

can_be_root() {
    [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }
}

install_packages() {
    command -v dpkg-query >/dev/null ||
        die "this script installs packages on Debian 12; elsewhere install ${tools[*]} ${libraries[*]} and use cmake --preset release"
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    can_be_root || die "these packages are missing and need root: apt-get install ${missing[*]}"
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -y -q -o Dpkg::Use-Pty=0)
    as_root "${apt[@]}" update >&2 || die "apt-get update failed: is there a network?"
    as_root "${apt[@]}" install --no-install-recommends "${missing[@]}" >"$log" 2>&1 ||
        { tail -n 20 "$log" >&2; die "apt-get could not install: ${missing[*]}"; }
}

# A locale with a decimal comma: part of the suite runs under it.
make_locale() {
    locale -a | grep -qi '^de_DE\.utf-\?8$' && return 0
    can_be_root || die "the tests need the locale de_DE.UTF-8: as root, localedef -i de_DE -f UTF-8 de_DE.UTF-8"
    as_root localedef -i de_DE -f UTF-8 de_DE.UTF-8
}

build() { # preset, then targets (none: all)
    local preset=$1 target warnings=OFF
    shift
    [ -z "${CI:-}" ] || warnings=ON
    say "Building (preset $preset, a few minutes the first time)"
    cmake --preset "$preset" -DCMAKE_COMPILE_WARNING_AS_ERROR=$warnings >"$log" 2>&1 ||
        { tail -n 40 "$log" >&2; die "cmake failed"; }
    local arguments=()
    for target in "$@"; do arguments+=(--target "$target"); done
    cmake --build --preset "$preset" -j "${NETLOOM_JOBS:-$(nproc)}" "${arguments[@]}" >"$log" 2>&1 ||
        { grep -A 20 -m 3 -E '^FAILED|error:' "$log" >&2 || tail -n 40 "$log" >&2; die "the build failed"; }
}

# Home, else this folder; never over a project that is there already.
new_project() {
    local folder=${HOME:-$root} number=1
    [ -d "$folder" ] && [ -w "$folder" ] || folder=$root
    while [ -e "$folder/sheet-break-$number.netloom" ]; do number=$((number + 1)); done
    echo "$folder/sheet-break-$number.netloom"
}

run_in_terminal() {
    local cli=$1 project=$2 code=0
    say "No display: training the sheet-break example in the terminal (Ctrl-C stops and keeps what is learnt)"
    "$cli" open-example sheet-break -o "$project"
    "$cli" train "$project" || code=$?
    [ $code = 0 ] || [ $code = 130 ] || die "training ended with exit code $code"
    say "Network"
    "$cli" summary "$project"
    say "On the test part, which training never saw"
    "$cli" evaluate "$project" --split test
    cat <<END

The trained network lies in $project
  look at it        $cli summary $project
  train it further  $cli train $project --epochs 20
  open the window   $(dirname "$cli")/netloom $project    (where there is a display)
END
}

run() {
    local window=()
    [ -z "${WAYLAND_DISPLAY:-}" ] || window=(qt6-wayland)
    install_packages "${tools[@]}" "${libraries[@]}" "${fonts[@]}" "${window[@]}"
    build release netloom netloom-cli
    local bin=$root/build/release/bin project
    project=$(new_project)
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || { run_in_terminal "$bin/netloom-cli" "$project"; return; }
    "$bin/netloom-cli" open-example sheet-break -o "$project"
    say "Opening $project"
    exec "$bin/netloom" "$project"
}

run_tests() {
    install_packages "${tools[@]}" "${libraries[@]}" "${fonts[@]}" "${testing[@]}"
    make_locale
    build ci
    say "Testing"
    exec ctest --test-dir build/ci --output-on-failure --no-tests=error -j 2
}

cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
mkdir -p build
log=$root/build/bootstrap.log
case ${1:-} in
    run) run ;;
    test) run_tests ;;
    *) die "usage: packaging/bootstrap.sh run|test" ;;
esac
