#!/usr/bin/env bash
# Builds the program, loads the sample tours into a fresh file on the first
# start and opens the window; without a display it serves the pages and prints
# the address. DB and ADDR choose the file and the address.
set -euo pipefail
cd "$(dirname "$0")/.."

kind=serve
if [ "$(uname)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then kind=window; fi

build/setup.sh "$kind"
data=$HOME/.local/share/tournee
[ "$(uname)" != Darwin ] || data="$HOME/Library/Application Support/Tournee"
db=${DB:-${XDG_DATA_HOME:+$XDG_DATA_HOME/tournee/tournee.db}}
db=${db:-$data/tournee.db} # where the program itself looks

if [ "$kind" = window ]; then
	make --no-print-directory desktop
	program=build/bin/tournee-window
else
	make --no-print-directory server
	program=build/bin/tournee
fi

if [ ! -e "$db" ]; then
	mkdir -p "$(dirname "$db")"
	"$program" demo --db "$db" >&2
fi
if [ "$kind" = window ]; then exec "$program" --db "$db"; fi
addr=${ADDR:-127.0.0.1:8080}
if [ -z "${ADDR:-}" ] && (: </dev/tcp/127.0.0.1/8080) 2>/dev/null; then addr=127.0.0.1:0; fi # taken: any free port
echo "No display here: the pages are served instead. Stop with Ctrl C." >&2
exec "$program" serve --db "$db" --addr "$addr"
