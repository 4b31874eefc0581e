package cli_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tournee/app"
	"tournee/app/cli"
)

const busyEvening = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Concert\nDTSTART:20180514T230000Z\nDURATION:PT2H\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nSUMMARY:Some day\nDTSTART:soon\nEND:VEVENT\nEND:VCALENDAR\n"

func TestACalendarIsTakenIn(t *testing.T) {
	w := sampled(t)
	file := filepath.Join(w.folder, "busy.ics")
	broken := filepath.Join(w.folder, "broken.ics")
	for name, text := range map[string]string{file: busyEvening, broken: busyEvening[:60]} {
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	const tour = "--tour eastern-canada-2018-q2 "
	steps := []struct {
		args      string
		exit      int
		out, said string
	}{
		{"--person ryan-holt " + tour + "--dry-run", cli.Done, "new  2018-05-14T19:00  2018-05-14T21:00  Concert    1\n", "Only tried"},
		{"--person ryan-holt " + tour, cli.Done, "new  2018-05-14T19:00", "“Some day”, line 8: “soon” is no date"},
		{"--person ryan-holt " + tour, cli.Done, "as before  2018-05-14T19:00", "new: 0, changed: 0"},
		{tour + "--blackout --place Toronto", cli.Done, "new  2018-05-14  2018-05-14  Concert", "by the clock of America/Toronto"},
		{"--stop toronto " + tour, cli.Done, "new  2018-05-14T19:00", "1 not understood"},
		{"--venue wattpad --to 2018-05-13 --from 2018-05-12", cli.Done, "", "1 on other days"},
		{"--person nobody", cli.Failed, "", "no longer there"},
		{"", cli.Usage, "", "name one of --stop"},
		{"--stop toronto --person ryan-holt " + tour, cli.Usage, "", "name one of --stop"},
	}
	for _, tt := range steps {
		exit, out, said := w.run(t, append([]string{"import", "ics", file}, strings.Fields(tt.args)...)...)

		if exit != tt.exit || !strings.HasPrefix(out, tt.out) || !strings.Contains(said, tt.said) {
			t.Errorf("%s: got %d %q, said %q; want %d %q, %q", tt.args, exit, out, said, tt.exit, tt.out, tt.said)
		}
	}
	exit, out, _ := w.run(t, strings.Fields("import ics "+file+" --person ryan-holt --dry-run --json "+tour)...)
	var report app.ImportedCalendar
	if err := json.Unmarshal([]byte(out), &report); err != nil || exit != cli.Done || report.Counts.Same != 1 || len(report.Left) != 1 || report.Kept {
		t.Errorf("got %d %+v, %v", exit, report, err)
	}
	w.lang = "fr"
	exit, _, said := w.run(t, strings.Fields("import ics "+broken+" "+tour)...)
	if exit != cli.Problem || !strings.HasPrefix(said, "Ligne ") {
		t.Errorf("a broken file: got %d %q", exit, said)
	}
}
