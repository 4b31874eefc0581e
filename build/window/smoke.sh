#!/usr/bin/env bash
# Drives the real window on a virtual screen with a real keyboard, then reads
# by the command line what was typed. It waits for what it needs, never for a
# time. The last picture of the screen stays in build/cache/window.png.
set -euo pipefail
cd "$(dirname "$0")/../.."

# Without -noreset the screen begins anew between two runs, and may refuse the next.
if [ -z "${ON_VIRTUAL_SCREEN:-}" ]; then
	exec env ON_VIRTUAL_SCREEN=1 xvfb-run -a -s '-screen 0 1500x960x24 -noreset' "$0" "$@"
fi

window_program=$PWD/build/bin/tournee-window
program=$PWD/build/bin/tournee
picture=$PWD/build/cache/window.png
mkdir -p build/cache
folder=$(mktemp -d)
pid=

# GTK's own services would outlive the test; there is none to talk to here.
export DBUS_SESSION_BUS_ADDRESS=disabled: GSETTINGS_BACKEND=memory NO_AT_BRIDGE=1
export LANG=C.UTF-8 LC_ALL=C.UTF-8 LANGUAGE=
export XDG_DATA_HOME=$folder TOURNEE_READY_FILE=$folder/ready

finish() {
	local status=$?
	if [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null; then
		import -window root "$picture" 2>/dev/null || true
		kill "$pid" 2>/dev/null || true
		wait "$pid" 2>/dev/null || true
	fi
	if [ "$status" != 0 ]; then
		echo "not ok: the program said:"
		cat "$folder/log" 2>/dev/null || true
	fi
	rm -rf "$folder"
	exit "$status"
}
trap finish EXIT

checks=0
ok() { checks=$((checks + 1)); printf 'ok %d - %s\n' "$checks" "$*"; }
fail() { printf 'not ok - %s\n' "$*"; exit 1; }

# until_holds COMMAND… asks again and again, for 30 seconds at most.
until_holds() {
	local end=$((SECONDS + 30))
	until "$@"; do
		[ "$SECONDS" -lt "$end" ] || return 1
	done
}

start() {
	: >"$TOURNEE_READY_FILE"
	"$window_program" >>"$folder/log" 2>&1 &
	pid=$!
	timeout 60 grep -q -m 1 ready <(tail -n +1 -f --pid="$pid" "$TOURNEE_READY_FILE") || fail "the page was not shown"
	window=$(timeout 10 xdotool search --sync --onlyvisible --name '^Tournée$' | head -n 1)
	[ -n "$window" ] || fail "there is no window"
	xdotool windowfocus --sync "$window" # without a window manager nothing has the focus
}

stop() {
	local status=0
	kill "$pid"
	wait "$pid" || status=$?
	pid=
	[ "$status" = 0 ] || fail "the program ended with $status"
}

keys() { xdotool key --clearmodifiers --delay 30 "$@"; }
types() { xdotool type --clearmodifiers --delay 20 "$1"; }

# ground is the colour of the page where nothing stands; a dialog darkens it.
ground() { import -window root -crop 1x1+400+920 -depth 8 txt:- | tail -n 1; }
dialog_open() { [ "$(ground)" != "$light" ]; }

has_stop() {
	"$program" list stops --tour "$tour" --json | grep -c '"Trois-Rivières"' >/dev/null # to its end, or the program's pipe breaks
}

# add_stop types a city into the dialog, chooses it and sends the form. The list
# of cities comes when it comes, so it is asked for more than once.
add_stop() {
	keys s
	until_holds dialog_open || fail "the dialog did not open"
	types "Trois-Rivières"
	for _ in 1 2 3 4 5 6 7 8; do
		keys Down Return
		if has_stop; then return 0; fi
	done
	keys Escape Escape
	return 1
}

# listens says whether the process has a listening socket.
listens() {
	local sockets
	sockets=$(find "/proc/$pid/fd" -lname 'socket:*' -printf '%l\n' 2>/dev/null | tr -dc '0-9\n')
	cat /proc/net/tcp /proc/net/tcp6 2>/dev/null | awk '$4 == "0A" {print $10}' | grep -cxF "$sockets" >/dev/null
}

"$program" demo >/dev/null 2>&1
start
ok "the window opens and shows its page"

! listens || fail "the window listens on a port"
ok "no port is open"

tour=$("$program" list tours --json | node -p 'JSON.parse(require("node:fs").readFileSync(0))[0].slug')
light=$(ground)
until_holds add_stop || fail "the stop typed in the window is not in the file"
ok "a stop typed in the window is in the file"

import -window root "$picture"
[ "$(identify -format '%k' "$picture")" -gt 100 ] || fail "the window is blank"
ok "the window has been drawn"

xdotool windowsize --sync "$window" 1100 700
xdotool windowmove --sync "$window" 60 40
stop
ok "it ends when it is told to"

grep -q '"width":1100,"height":700,"x":60,"y":40' "$folder/tournee/window.json" || fail "the place was not kept: $(cat "$folder/tournee/window.json")"
start
eval "$(xdotool getwindowgeometry --shell "$window")"
[ "$WIDTH $HEIGHT $X $Y" = "1100 700 60 40" ] || fail "it came back as $WIDTH x $HEIGHT at $X, $Y"
ok "it comes back where it was"
stop

printf 'window: %d checks passed\n' "$checks"
