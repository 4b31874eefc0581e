package app_test

import (
	"bytes"
	"os"
	"path/filepath"
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
