package app_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

func TestASavedCalendarIsTheOneThatIsAnswered(t *testing.T) {
	a := sampled(t)
	folder := t.TempDir()
	in := app.MakeCalendar{Tour: canada, Stop: "ottawa", Langs: []tour.Lang{tour.French}}

	answered, err := a.Papers.Calendar(t.Context(), in)
	if err != nil {
		t.Fatal(err)
	}
	err = a.Papers.SaveCalendar(t.Context(), in, func(name string) (string, error) { return filepath.Join(folder, name), nil })
	if err != nil {
		t.Fatal(err)
	}

	saved, err := os.ReadFile(filepath.Join(folder, answered.Name))
	if err != nil || !bytes.Equal(saved, answered.Content) {
		t.Errorf("%d bytes were saved and %d answered, %v", len(saved), len(answered.Content), err)
	}
}

func TestACalendarThatCannotBeMadeLeavesNoFile(t *testing.T) {
	a := sampled(t)
	folder := t.TempDir()

	err := a.Papers.SaveCalendar(t.Context(), app.MakeCalendar{Tour: canada, Stop: "atlantis"}, func(name string) (string, error) { return filepath.Join(folder, name), nil })

	if left, _ := os.ReadDir(folder); fault.Shown(err).Kind != fault.NotFound || len(left) > 0 {
		t.Errorf("got %v and %d files", err, len(left))
	}
}

func TestAnAnsweredCalendarHasABound(t *testing.T) {
	w := app.Bounded(2 << 20)

	for range 2 {
		if _, err := w.Write(make([]byte, 1<<20)); err != nil {
			t.Fatal(err)
		}
	}

	if _, err := w.Write([]byte{0}); fault.Shown(err).Kind != fault.Invalid {
		t.Errorf("got %v for a byte too many", err)
	}
}

func TestAPersonsCalendarHoldsTheirJourneys(t *testing.T) {
	a := sampled(t)
	of := func(in app.MakeCalendar) string {
		t.Helper()
		in.Tour, in.Langs = canada, []tour.Lang{tour.English}
		made, err := a.Papers.Calendar(t.Context(), in)
		if err != nil {
			t.Fatal(err)
		}
		return string(made.Content)
	}

	public, own := of(app.MakeCalendar{Person: "ali-naqvi"}), of(app.MakeCalendar{Person: "ali-naqvi", Travel: true})

	if strings.Contains(public, "Load-in") || strings.Contains(public, "Road:") {
		t.Error("journeys are in a calendar that anybody may see")
	}
	for _, want := range []string{
		"DTSTART;TZID=America/Toronto:20180510T154300\r\nDTEND;TZID=America/Toronto:20180510T180000\r\nSUMMARY:Road: Montreal → Ottawa\r\n",
		"DTSTART;TZID=America/Toronto:20180510T180000\r\nDTEND;TZID=America/Toronto:20180510T190000\r\nSUMMARY:Ottawa – Load-in\r\n",
	} {
		if !strings.Contains(own, want) {
			t.Errorf("the calendar has no %q:\n%s", want, own)
		}
	}
}

func TestAStrangersCalendarIsRefusedInWords(t *testing.T) {
	a := sampled(t)

	_, err := a.Papers.Calendar(t.Context(), app.MakeCalendar{Tour: canada, Person: "raphael-pinson", Langs: []tour.Lang{tour.English}})

	got := fault.Shown(err)
	if got.Kind != fault.NotFound || !strings.HasPrefix(got.English, "This person has no part in Cloud Native Meetups") {
		t.Errorf("got %v", err)
	}
}

func TestSetUpIsWhenToBeThere(t *testing.T) {
	a := sampled(t)
	stop := stopOf(t, a, "ottawa").Stop
	_, err := a.Sessions.Create(t.Context(), canada, app.NewSession(), func(f *tour.SessionFields) error {
		f.StopID, f.Kind, f.Title, f.Minutes = stop.ID, tour.Blocker, tour.Both("Set-up"), 90
		f.Starts = tour.Wall(string(stop.Starts.Date()) + "T16:30")
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}

	made, err := a.Papers.Calendar(t.Context(), app.MakeCalendar{Tour: canada, Stop: "ottawa", Person: "ali-naqvi", Travel: true, Langs: []tour.Lang{tour.English}})

	want := "STATUS:CONFIRMED\r\nDTSTART;TZID=America/Toronto:20180510T163000\r\nDTEND;TZID=America/Toronto:20180510T180000\r\nSUMMARY:Ottawa – Load-in\r\n"
	if err != nil || !strings.Contains(string(made.Content), want) || strings.Contains(string(made.Content), "Set-up") {
		t.Errorf("%v: the calendar has no %q, or tells of the blocker:\n%s", err, want, made.Content)
	}
}

func TestWhatMakesNoSenseTogetherIsRefused(t *testing.T) {
	a := sampled(t)
	for name, tt := range map[string]struct {
		in    app.MakeCalendar
		field string
	}{
		"journeys of nobody":     {app.MakeCalendar{Travel: true}, "person"},
		"journeys as news":       {app.MakeCalendar{Travel: true, Person: "ali-naqvi", Changes: true}, "travel"},
		"a draft of a release":   {app.MakeCalendar{Draft: true, Release: 1}, "draft"},
		"what is new in a draft": {app.MakeCalendar{Draft: true, Changes: true}, "draft"},
		"tasks of a release":     {app.MakeCalendar{Organizer: true, Release: 1}, "tasks"},
		"what is new in tasks":   {app.MakeCalendar{Organizer: true, Changes: true}, "tasks"},
	} {
		t.Run(name, func(t *testing.T) {
			tt.in.Tour = canada

			made, err := a.Papers.Calendar(t.Context(), tt.in)

			if f := fault.Shown(err); f.Kind != fault.Invalid || f.Field != tt.field || f.English == f.French || len(made.Content) > 0 {
				t.Errorf("got %+v", f)
			}
		})
	}
}
