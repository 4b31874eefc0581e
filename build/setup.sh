#!/usr/bin/env bash
# Installs what is missing to build (setup.sh serve), to show the window
# (setup.sh window) or to run every test (setup.sh test). On systems other than
# Debian and its like it says what to install.
set -euo pipefail
cd "$(dirname "$0")/.."

need=${1:-window}

packages=()
[ "$need" = serve ] || packages+=(gcc libc6-dev pkg-config libgtk-3-dev libwebkit2gtk-4.1-dev)
[ "$need" != test ] || packages+=(xvfb xauth xdotool imagemagick chromium apache2-bin vdirsyncer khal)

say() { printf '%s\n' "$*" >&2; }

require() { # require COMMAND WHAT ADDRESS
	command -v "$1" >/dev/null || { say "$2 is missing: see $3"; exit 1; }
}
require go "Go 1.26 or newer" https://go.dev/dl
require node "Node 20.19 or newer" https://nodejs.org
require npm "npm, which comes with Node," https://nodejs.org

if [ "$(uname)" != Linux ]; then
	[ "$need" = serve ] || say "The window needs: on macOS, Xcode's command line tools (xcode-select --install); on Windows, WebView2, which Windows 11 has."
	[ "$need" != test ] || say "The tests of the pages need Chromium: set CHROMIUM to its path. The test of the window runs on Linux only."
	exit 0
fi

if ! command -v apt-get >/dev/null; then
	[ "${#packages[@]}" = 0 ] || say "If the build fails, install these by your system's means (Debian's names): ${packages[*]}"
	exit 0
fi

missing=()
for p in "${packages[@]}"; do
	[ "$(dpkg-query -W -f '${db:Status-Abbrev}' "$p" 2>/dev/null)" = 'ii ' ] || missing+=("$p")
done
[ "${#missing[@]}" -gt 0 ] || exit 0

sudo=
if [ "$(id -u)" != 0 ]; then
	command -v sudo >/dev/null || { say "As root, run: apt-get update && apt-get install --no-install-recommends ${missing[*]}"; exit 1; }
	sudo=sudo
fi
say "Installing ${missing[*]}"
wait_for_lock=(-o DPkg::Lock::Timeout=600)
$sudo apt-get "${wait_for_lock[@]}" update -qq </dev/null
$sudo env DEBIAN_FRONTEND=noninteractive apt-get "${wait_for_lock[@]}" install -y -qq --no-install-recommends "${missing[@]}" </dev/null >&2
