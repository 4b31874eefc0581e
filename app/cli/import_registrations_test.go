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

const guestList = "api_id,name,email,approval_status,checked_in_at,qr_code_url\n" +
	"g1,Ada,ada@example.com,approved,2018-05-10T22:00:00Z,q1\n" +
	"g2,Blaise,blaise@example.com,approved,,q2\n" +
	"g3,Charles,charles@example.com,dunno,,q3\n"

func TestAListOfRegistrationsIsTakenIn(t *testing.T) {
	w := sampled(t)
	file, broken := filepath.Join(w.folder, "guests.csv"), filepath.Join(w.folder, "broken.csv")
	for name, text := range map[string]string{file: guestList, broken: guestList + "\"Dorothy"} {
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	const ottawa = "--tour eastern-canada-2018-q2 --stop ottawa "
	steps := []struct {
		args      string
		exit      int
		out, said string
	}{
		{ottawa + "--dry-run", cli.Done, "registered  96  → 2  taken\npresent     70  → 1  taken\n", "Status “dunno”: not known (1 rows)"},
		{ottawa + "--dry-run", cli.Done, "registered", "Only tried"},
		{ottawa + "--status dunno=registered --keep attended", cli.Done, "registered  96  → 3  taken\npresent     70  → 1  stays\n", "Column “checked_in_at”: present"},
		{ottawa + "--status dunno=registered --keep attended", cli.Done, "registered  3   → 3  stays\n", "of unknown status: 0"},
		{ottawa + "--column approval_status= --keep attended", cli.Done, "registered  3   → 3  stays\n", "rows: 3"},
		{ottawa + "--column shoes=email", cli.Problem, "", "no column “shoes”"},
		{ottawa + "--column name=email", cli.Problem, "", "“name” and “email”"},
		{ottawa + "--column name", cli.Usage, "", "NAME=VALUE"},
		{"--tour eastern-canada-2018-q2", cli.Usage, "", "name a tour (--tour) and its stop"},
		{"--tour eastern-canada-2018-q2 --stop halifax", cli.Failed, "", "no stop"},
	}
	for _, tt := range steps {
		exit, out, said := w.run(t, append([]string{"import", "registrations", file}, strings.Fields(tt.args)...)...)

		if exit != tt.exit || !strings.HasPrefix(out, tt.out) || !strings.Contains(said, tt.said) {
			t.Errorf("%s: got %d %q, said %q; want %d %q, %q", tt.args, exit, out, said, tt.exit, tt.out, tt.said)
		}
		if strings.Contains(out+said, "example.com") || strings.Contains(out+said, "Ada") {
			t.Errorf("%s: a person of the list is printed: %q %q", tt.args, out, said)
		}
	}
	exit, out, _ := w.run(t, strings.Fields("import registrations "+file+" --json --dry-run "+ottawa)...)
	var report app.ImportedRegistrations
	if err := json.Unmarshal([]byte(out), &report); err != nil || exit != cli.Done || report.Source != "luma" || report.Counts.Registered != 2 || report.Kept || strings.Contains(out, "Ada") {
		t.Errorf("got %d %+v, %v", exit, report, err)
	}
	w.lang = "fr"
	exit, _, said := w.run(t, strings.Fields("import registrations "+broken+" "+ottawa)...)
	if exit != cli.Problem || !strings.HasPrefix(said, "Ligne\u00a05") && !strings.HasPrefix(said, "Ligne 5") {
		t.Errorf("a broken file: got %d %q", exit, said)
	}
}
