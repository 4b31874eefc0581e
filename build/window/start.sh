#!/usr/bin/env bash
# Measures how long the program takes from its start to a page that is shown,
# with the conference of the samples in the file and its tour as the page that
# opens: the promise is 1.5 seconds. It prints each of seven runs and the median.
set -euo pipefail
cd "$(dirname "$0")/../.."

# Without -noreset the screen begins anew between two runs, and may refuse the next.
if [ -z "${ON_VIRTUAL_SCREEN:-}" ]; then
	exec env ON_VIRTUAL_SCREEN=1 xvfb-run -a -s '-screen 0 1500x960x24 -noreset' "$0" "$@"
fi

window_program=${1:-$PWD/build/bin/tournee-window}
program=${2:-$PWD/build/bin/tournee}
runs=7
folder=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || true; rm -rf "$folder"' EXIT

# GTK's own services would outlive the runs; there is none to talk to here.
export DBUS_SESSION_BUS_ADDRESS=disabled: GSETTINGS_BACKEND=memory NO_AT_BRIDGE=1
export LANG=C.UTF-8 LC_ALL=C.UTF-8 LANGUAGE=
export XDG_DATA_HOME=$folder TOURNEE_READY_FILE=$folder/ready

# The page that opens is that of the latest tour, so the others go.
"$program" demo >/dev/null 2>&1
coproc serving { exec "$program" serve --addr 127.0.0.1:0 2>/dev/null; }
pid=$serving_PID
read -r address <&"${serving[0]}"
node --input-type=module - "$address" <<'JS'
const [, , address] = process.argv;
const tours = await (await fetch(new URL("/api/tours", address))).json();
for (const { id, slug, rev } of tours.filter((tour) => tour.slug !== "kubecon-eu-2018")) {
  const headers = { "If-Match": String(rev) };
  const answer = await fetch(new URL(`/api/tours/${id}`, address), { method: "DELETE", headers });
  if (!answer.ok) throw new Error(`${slug}: ${answer.status} ${await answer.text()}`);
}
JS
kill "$pid"
wait "$pid" || true
pid=

mkfifo "$TOURNEE_READY_FILE"
exec 3<>"$TOURNEE_READY_FILE" # held open, or the program would wait for a reader
taken=()
for ((run = 1; run <= runs; run++)); do
	begun=${EPOCHREALTIME/./}
	"$window_program" >>"$folder/log" 2>&1 &
	pid=$!
	read -r -t 60 -u 3 _ || { cat "$folder/log"; exit 1; }
	taken+=($(((${EPOCHREALTIME/./} - begun) / 1000)))
	kill "$pid"
	wait "$pid" || true
	pid=
done
exec 3>&-

load=$(cut -d' ' -f1 /proc/loadavg)
median=$(printf '%s\n' "${taken[@]}" | sort -n | sed -n "$((runs / 2 + 1))p")
printf 'start to a page that is shown: %s ms; median %d ms, load %s\n' "${taken[*]}" "$median" "$load"
