package app_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

const guestList = "guest_id,name,email,created_at,approval_status,checked_in_at,qr_code_url,survey_response_rating\n" +
	"g1,Ada,ada@example.com,2018-05-01T00:00:00Z,approved,2018-05-10T22:00:00Z,q1,5\n" +
	"g2,Blaise,blaise@example.com,2018-05-01T00:00:00Z,approved,2018-05-10T22:01:00Z,q2,4\n" +
	"g3,Charles,charles@example.com,2018-05-01T00:00:00Z,approved,,q3,\n" +
	"g4,Dorothy,dorothy@example.com,2018-05-01T00:00:00Z,declined,,q4,\n"

// registrations takes a list in for Ottawa.
func registrations(t *testing.T, a *app.App, list string, choices app.RegistrationChoices) app.ImportedRegistrations {
	t.Helper()
	report, err := a.Imports.Registrations(t.Context(), app.ImportRegistrations{Content: []byte(list), Tour: canada, Stop: "ottawa", RegistrationChoices: choices})
	if err != nil {
		t.Fatal(err)
	}
	return report
}

func TestAListIsTriedTakenInAndTakenBack(t *testing.T) {
	a := sampled(t)
	before := stopOf(t, a, "ottawa").Stop

	tried := registrations(t, a, guestList, app.RegistrationChoices{DryRun: true})

	if tried.Kept || tried.Source != "luma" || tried.Stop.Slug != "ottawa" || len(tried.Rows) != 4 || tried.Rows[0][2] != "ada@example.com" || stopOf(t, a, "ottawa").Stop.Rev != before.Rev {
		t.Errorf("tried: %+v", tried)
	}
	want := []app.FigureChange{
		{Figure: "registered", From: 96, To: 3, Taken: true},
		{Figure: "attended", From: 70, To: 2, Taken: true},
		{Figure: "score", From: 4.6, To: 4.5, Of: 5, Taken: true},
	}
	if len(tried.Becomes) != 3 || tried.Becomes[0] != want[0] || tried.Becomes[1] != want[1] || tried.Becomes[2] != want[2] {
		t.Errorf("would become %+v", tried.Becomes)
	}

	taken := registrations(t, a, guestList, app.RegistrationChoices{})
	stop := stopOf(t, a, "ottawa").Stop
	if !taken.Kept || len(taken.Rows) != 0 || stop.Registered != 3 || stop.Attended != 2 || stop.Score != 4.5 || stop.Members != before.Members {
		t.Errorf("taken: %+v, %+v", taken, stop.Figures())
	}

	again := registrations(t, a, guestList, app.RegistrationChoices{})
	if again.Kept || again.Becomes[0].Taken || stopOf(t, a, "ottawa").Stop.Rev != stop.Rev {
		t.Errorf("again: %+v", again)
	}

	if act, err := a.History.Undo(t.Context()); err != nil || act.Name != "importRegistrations" {
		t.Fatalf("%+v, %v", act, err)
	}
	if back := stopOf(t, a, "ottawa").Stop.Figures(); back != before.Figures() {
		t.Errorf("taken back: %+v", back)
	}
}

// fileOf returns all that is written in the file and beside it.
func fileOf(t *testing.T, s *store.Store) string {
	t.Helper()
	var all strings.Builder
	err := filepath.WalkDir(filepath.Dir(s.Path()), func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		content, err := os.ReadFile(path)
		all.Write(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all.String()
}

func TestNothingPersonalIsKept(t *testing.T) {
	a, s := open(t)
	made, err := a.Tours.Create(t.Context(), "", app.NewTour(), func(f *tour.TourFields) error { f.Title = tour.Both("Spring"); return nil })
	if err != nil {
		t.Fatal(err)
	}
	if _, err := a.Stops.Create(t.Context(), made.ID, app.NewStop("2018-05-10"), func(f *tour.StopFields) error {
		f.City, f.Zone = tour.Both("Ottawa"), "America/Toronto"
		return nil
	}); err != nil {
		t.Fatal(err)
	}

	report, err := a.Imports.Registrations(t.Context(), app.ImportRegistrations{Content: []byte(guestList), Tour: made.Slug, Stop: "ottawa"})
	if err != nil || !report.Kept {
		t.Fatalf("%+v, %v", report, err)
	}

	dump := fileOf(t, s)
	if !strings.Contains(dump, "importRegistrations") {
		t.Fatal("the act is not in the file")
	}
	if strings.Contains(dump, "example.com") || strings.Contains(dump, "Dorothy") {
		t.Error("the file holds a name or an address of the list")
	}
}

func TestWhatIsTakenIsChosen(t *testing.T) {
	a := sampled(t)
	before := stopOf(t, a, "ottawa").Stop
	list := "Who,Answer\nAda,in\nBlaise,in\nCharles,out\n"

	report := registrations(t, a, list, app.RegistrationChoices{
		Columns: []string{"", "status"}, Statuses: []app.StatusChoice{{Word: "in", Standing: "came"}, {Word: "out", Standing: "cancelled"}}, Keep: []string{"registered"},
	})

	stop := stopOf(t, a, "ottawa").Stop
	if !report.Kept || stop.Registered != before.Registered || stop.Attended != 2 || stop.Score != before.Score {
		t.Errorf("%+v, %+v", report, stop.Figures())
	}
}

func TestAListThatCannotBeTakenInLeavesTheStopAlone(t *testing.T) {
	a := sampled(t)
	before := stopOf(t, a, "ottawa").Stop
	tests := map[string]struct {
		in    app.ImportRegistrations
		kind  fault.Kind
		begin string
	}{
		"broken":    {app.ImportRegistrations{Content: []byte(guestList + "\"Edsger"), Tour: canada, Stop: "ottawa"}, fault.Invalid, "Line 6"},
		"ragged":    {app.ImportRegistrations{Content: []byte(guestList + "Edsger\n"), Tour: canada, Stop: "ottawa"}, fault.Invalid, "The number of cells in line 6"},
		"two roles": {app.ImportRegistrations{Content: []byte("A,B\n1,2\n"), Tour: canada, Stop: "ottawa", RegistrationChoices: app.RegistrationChoices{Columns: []string{"email", "email"}}}, fault.Invalid, "“A” and “B”"},
		"no stop":   {app.ImportRegistrations{Content: []byte(guestList), Tour: canada, Stop: "halifax"}, fault.NotFound, ""},
		"no tour":   {app.ImportRegistrations{Content: []byte(guestList), Tour: "nowhere", Stop: "ottawa"}, fault.NotFound, ""},
		"too many":  {app.ImportRegistrations{Content: []byte("A\n" + strings.Repeat("1\n", 100_001)), Tour: canada, Stop: "ottawa"}, fault.Invalid, "The file has more than"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := a.Imports.Registrations(t.Context(), tt.in)

			if !fault.Is(err, tt.kind) || !strings.HasPrefix(fault.Shown(err).English, tt.begin) {
				t.Errorf("%v", err)
			}
		})
	}
	if after := stopOf(t, a, "ottawa").Stop; after.Rev != before.Rev {
		t.Error("the stop was changed")
	}
}
