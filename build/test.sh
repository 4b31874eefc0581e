#!/usr/bin/env bash
# Runs every test: installs what they need, then works in two lanes, one for Go
# and one for the pages, and joins them for the browser and the window. Each
# step writes to its own log, shown when the step ends; the last lines are the
# runners' own.
set -uo pipefail
cd "$(dirname "$0")/.."

export NO_COLOR=1 # the logs are read as text
unset FORCE_COLOR

logs=build/cache/logs
rm -rf "$logs"
mkdir -p "$logs"
started=$SECONDS

# step NAME COMMAND… runs the command into the step's log and notes how it went.
step() {
	local name=$1 from=$SECONDS status=0
	shift
	"$@" >"$logs/$name.log" 2>&1 </dev/null || status=$?
	printf '%s\n' "$status" >"$logs/$name.status"
	{
		flock 9
		printf '\n=== %s: %s, %d s\n' "$name" "$([ "$status" = 0 ] && echo ok || echo "FAILED ($status)")" "$((SECONDS - from))"
		cat "$logs/$name.log"
	} 9>"$logs/lock"
	return "$status"
}

in_frontend() { (cd frontend && "$@"); }

modules() { make --no-print-directory frontend/node_modules/.package-lock.json; }
pages() { make --no-print-directory frontend/dist/index.html; }

# clean fails when a test or a generator left a committed file changed.
clean() {
	git rev-parse --git-dir >/dev/null 2>&1 || { echo "no checkout: nothing to compare"; return 0; }
	git -c core.fileMode=false status --porcelain --untracked-files=no >"$logs/after"
	diff "$logs/before" "$logs/after"
}

go_lane() {
	local ok=0
	step go-test make --no-print-directory test-go || ok=1
	step go-lint make --no-print-directory lint-go || ok=1
	return "$ok"
}

pages_lane() {
	local ok=0
	step modules modules || return 1
	step schema make --no-print-directory schema || ok=1 # must leave schema.gen.ts as it is
	step pages-types in_frontend npm run types || ok=1
	step pages-lint in_frontend npm run lint || ok=1
	step pages-test in_frontend npm test || ok=1
	step pages-build pages || return 1
	step server make --no-print-directory server || return 1
	step static static || ok=1
	step subscriber make --no-print-directory subscriber || ok=1
	step e2e make --no-print-directory e2e || ok=1
	step inp make --no-print-directory inp || ok=1 # alone: it measures
	step desktop make --no-print-directory desktop || return 1
	step window build/window/smoke.sh || ok=1
	return "$ok"
}

# static fails when the build without the window needs a library of the system.
static() {
	! ldd build/bin/tournee 2>/dev/null && echo "build/bin/tournee is static"
}

build/setup.sh test </dev/null || exit 1
git -c core.fileMode=false status --porcelain --untracked-files=no >"$logs/before" 2>/dev/null || true

failed=0
go_lane &
go_pid=$!
pages_lane || failed=1
wait "$go_pid" || failed=1
step unchanged clean || failed=1

printf '\n'
for status in "$logs"/*.status; do
	[ "$(cat "$status")" = 0 ] || { failed=1; printf 'failed: %s\n' "$(basename "$status" .status)"; }
done
printf 'make test: %s in %d s\n' "$([ "$failed" = 0 ] && echo passed || echo FAILED)" "$((SECONDS - started))"
for name in pages-test e2e window go-lint go-test; do
	printf '\n--- %s\n' "$name"
	tail -n 12 "$logs/$name.log" 2>/dev/null || echo "not run"
done
exit "$failed"
