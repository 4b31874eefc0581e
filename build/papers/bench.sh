#!/usr/bin/env bash
# Installs what makes papers otherwise, by its usual clients, and measures it
# against this program. What cannot be installed is left out, and said so.
set -uo pipefail
cd "$(dirname "$0")/../.."

say() { printf '%s\n' "$*" >&2; }
with=()
if (cd build/papers && npm ci --no-audit --no-fund --silent </dev/null >&2); then with+=(typst); else say "Typst is left out: npm cannot install it."; fi
for name in weasyprint reportlab; do
	if ! /usr/bin/python3 -c "import $name" 2>/dev/null; then
		package=python3-$name
		[ "$name" = weasyprint ] && package=weasyprint
		sudo=; [ "$(id -u)" = 0 ] || sudo=sudo
		$sudo apt-get update -qq </dev/null >/dev/null 2>&1
		$sudo env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -y -qq --no-install-recommends "$package" </dev/null >/dev/null 2>&1
	fi
	if /usr/bin/python3 -c "import $name" 2>/dev/null; then with+=("$name"); else say "$name is left out: it cannot be installed."; fi
done
mkdir -p build/bin
go build -trimpath -o build/bin/papers ./build/papers
exec build/bin/papers -with "$(IFS=,; echo "${with[*]}")"
