package cli_test

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"tournee/app/apptest"
	"tournee/app/cli"
	"tournee/backend/store/storetest"
	"tournee/backend/tour"
)

// wrong is the sample tours with a talk of Ottawa before the doors, and one
// more talk wanted in Toronto.
func wrong(t *testing.T) *world {
	t.Helper()
	w := sampled(t)
	s := storetest.OpenFile(t, filepath.Join(w.folder, "tournee.db"))
	a := apptest.Over(s)
	p, err := a.Tours.Plan(t.Context(), "eastern-canada-2018-q2")
	if err != nil {
		t.Fatal(err)
	}
	for _, stop := range p.Stops {
		if _, err := a.Stops.Edit(t.Context(), stop.ID, stop.Rev, func(f *tour.StopFields) error {
			f.Status, f.Wanted = tour.Confirmed, f.Wanted+map[string]int{"toronto": 9}[stop.Slug]
			return nil
		}); err != nil {
			t.Fatal(err)
		}
	}
	ottawa, _ := p.Stop("ottawa")
	first := p.Agenda(ottawa.ID)[0]
	if _, err := a.Sessions.Edit(t.Context(), first.ID, first.Rev, func(f *tour.SessionFields) error { f.Starts = f.Starts.AddDays(2); return nil }); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return w
}

func TestCheckTellsStopByStop(t *testing.T) {
	w := wrong(t)

	exit, out, said := w.run(t, "check", "--tour", "eastern-canada-2018-q2")

	if exit != cli.Problem || said != "" {
		t.Errorf("got %d %q", exit, said)
	}
	ottawa, toronto := strings.Index(out, "3. Ottawa, 10\u00a0May\u00a02018\n"), strings.Index(out, "4. Toronto, 14\u00a0May\u00a02018\n")
	if ottawa < 0 || toronto < ottawa || !strings.Contains(out[ottawa:toronto], "\n  error     “") || !strings.Contains(out[toronto:], "  warning   Toronto has ") || !strings.Contains(out, "Errors: 1, warnings: 3, notices: ") {
		t.Errorf("got %s", out)
	}
	w.lang = "fr"
	if _, out, _ = w.run(t, "check", "--tour", "eastern-canada-2018-q2"); !strings.Contains(out, "  erreur     «\u00a0") || !strings.Contains(out, "Erreurs\u00a0: 1, avertissements\u00a0: 3") {
		t.Errorf("in French: %s", out)
	}
}

func TestCheckTellsPrograms(t *testing.T) {
	w := wrong(t)

	exit, out, _ := w.run(t, "check", "--tour", "eastern-canada-2018-q2", "--json")

	var rows []map[string]any
	if err := json.Unmarshal([]byte(out), &rows); err != nil || exit != cli.Problem || len(rows) == 0 {
		t.Fatalf("got %d %q, %v", exit, out, err)
	}
	for _, row := range rows {
		records, isList := row["records"].([]any)
		if len(row) != 5 || row["rule"] == "" || row["severity"] == "" || row["sentence"] == nil || row["acknowledged"] != false || !isList || len(records) == 0 {
			t.Errorf("got %v", row)
		}
	}
	if rows[0]["rule"] != "session-astray" || rows[0]["severity"] != "error" {
		t.Errorf("the worst is %v", rows[0])
	}
}

func TestCheckOfASoundTour(t *testing.T) {
	w := sampled(t)
	if exit, out, _ := w.run(t, "check", "--tour", "kcd-france-2023"); exit != cli.Done || out != "Nothing to settle.\n" {
		t.Errorf("got %d %q", exit, out)
	}
	if exit, out, _ := w.run(t, "check", "--tour", "kcd-france-2023", "--json"); exit != cli.Done || out != "[]\n" {
		t.Errorf("got %d %q", exit, out)
	}
}
