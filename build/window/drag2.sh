#!/usr/bin/env bash
# Measures how smooth dragging is in the real window, over an agenda of fifteen
# rooms and three hundred sessions, with a real pointer: 120 moves across the
# rooms, three times. The window is built once more with a script in its page
# that takes the time of each frame; the program itself is as it is.
set -euo pipefail
cd "$(dirname "$0")/../.."

# Without -noreset the screen begins anew between two runs, and may refuse the next.
if [ -z "${ON_VIRTUAL_SCREEN:-}" ]; then
	exec env ON_VIRTUAL_SCREEN=1 xvfb-run -a -s '-screen 0 1500x960x24 -noreset' "$0" "$@"
fi

program=$PWD/build/bin/tournee
runs=3
folder=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || true; rm -rf "$folder"' EXIT

# GTK's own services would outlive the runs; there is none to talk to here.
export DBUS_SESSION_BUS_ADDRESS=disabled: GSETTINGS_BACKEND=memory NO_AT_BRIDGE=1
export LANG=C.UTF-8 LC_ALL=C.UTF-8 LANGUAGE=
export XDG_DATA_HOME=$folder TOURNEE_READY_FILE=$folder/ready

coproc serving { exec "$program" serve --addr 127.0.0.1:0 2>/dev/null; }
pid=$serving_PID
read -r address <&"${serving[0]}"
read -r agenda sessions < <(node --input-type=module -e '
import { makeConference } from "./frontend/e2e/conference.mjs";
const { path, sessions } = await makeConference(process.argv[1]);
console.log(path, sessions);' "$address")
kill "$pid"
wait "$pid" || true
pid=

sed "s|</head>|<script src=\"./assets/frames.js\" data-agenda=\"$agenda\" data-sessions=\"$sessions\"></script></head>|" frontend/dist/index.html >"$folder/index.html"
cat >"$folder/overlay.json" <<JSON
{"Replace": {"$PWD/frontend/dist/index.html": "$folder/index.html", "$PWD/frontend/dist/assets/frames.js": "$PWD/frontend/e2e/frames.js"}}
JSON
CGO_ENABLED=1 go build -overlay "$folder/overlay.json" -tags desktop,production,webkit2_41 -o "$folder/window" .

# told is the latest that the page wrote down, of those that begin so.
told() { "$program" list people --json | node -p '
JSON.parse(require("node:fs").readFileSync(0)).map((p) => p.name).filter((n) => n.startsWith(process.argv[1])).join("\n")' "$1"; }
until_told() {
	local end=$((SECONDS + 60))
	until [ "$(told "$1" | grep -c .)" -ge "$2" ]; do
		[ "$SECONDS" -lt "$end" ] || { echo "the page did not say: $1"; cat "$folder/log"; exit 1; }
	done
}

# worked is for how long the window and its page have had a processor, in
# hundredths of a second: unlike the frames it does not depend on what else runs.
worked() { cat "/proc/$pid/stat" $(pgrep -P "$pid" | sed 's|.*|/proc/&/stat|') | awk '{ sum += $14 + $15 } END { print sum }'; }

"$folder/window" >"$folder/log" 2>&1 &
pid=$!
until_told 'at ' 1
read -r _ x y <<<"$(told 'at ')"
window=$(xdotool search --sync --onlyvisible --name '^Tournée$' | head -n 1)
xdotool windowfocus --sync "$window"
sleep 12; told z; told y; told x; told w; kill $pid; exit
for ((run = 1; run <= runs; run++)); do
	before=$(worked)
	{
		echo "mousemove --window $window $x $y"
		echo "mousedown 1"
		for ((n = 1; n <= 120; n++)); do
			echo "mousemove --window $window $((x + n * 9)) $((y + 60 + (n % 40) * 6))"
			echo "sleep 0.016"
		done
		echo "mousemove --window $window $x $y" # put down where it was: each run finds the same
		echo "sleep 0.05"
		echo "mouseup 1"
	} | xdotool -
	printf 'drag in the window: %s ms of processor for each of 120 moves\n' "$((($(worked) - before) * 10 / 120))"
	sleep 1 # the page writes down its figures; what asks for them must not take the processor meanwhile
	until_told '{' "$run"
done
told '{' | while read -r figures; do printf 'drag over %s sessions in the window: %s\n' "$sessions" "$figures"; done
kill "$pid"
wait "$pid" || true
pid=
