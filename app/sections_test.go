package app_test

import (
	"testing"
	"time"

	"tournee/app"
	"tournee/app/apptest"
	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/store/storetest"
	"tournee/backend/tour"
)

func TestASectionThatIsStaleTellsWhatTheOtherTextWas(t *testing.T) {
	now := storetest.Noon()
	s, err := store.Open(t.Context(), apptest.Sampled(t), store.Options{Actor: "test", Twice: true, Clock: func() time.Time {
		now = now.Add(time.Minute)
		return now
	}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	a := apptest.Over(s)
	plan, err := a.Tours.Plan(t.Context(), canada)
	if err != nil {
		t.Fatal(err)
	}
	section := plan.Sections[0]
	french := section.Body[tour.French]
	write := func(words string) {
		t.Helper()
		section, err = a.Sections.Edit(t.Context(), section.ID, section.Rev, func(f *tour.SectionFields) error {
			f.Body = tour.Text{tour.French: words, tour.English: f.Body[tour.English]}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if state := section.State(tour.English); state != tour.SectionReady {
		t.Fatalf("at first it is %s", state)
	}
	if _, err := a.Sections.LookAt(t.Context(), section.ID, section.Rev, tour.English); !fault.Is(err, fault.Conflict) {
		t.Errorf("nothing to look at: %v", err)
	}

	write(french + " Une phrase")
	write(french + " Une phrase de plus.")

	if state := section.State(tour.English); state != tour.SectionStale {
		t.Errorf("English is %s", state)
	}
	was, err := a.Sections.Earlier(t.Context(), section.ID, tour.English)
	if err != nil || was.Body[tour.French] != french {
		t.Errorf("earlier: %q, %v", was.Body[tour.French], err)
	}
	if section, err = a.Sections.LookAt(t.Context(), section.ID, section.Rev, tour.English); err != nil {
		t.Fatal(err)
	}
	if state := section.State(tour.English); state != tour.SectionReady {
		t.Errorf("looked at, it is %s", state)
	}
	write(french + " Autre chose.")
	was, err = a.Sections.Earlier(t.Context(), section.ID, tour.English)
	if err != nil || was.Body[tour.French] != french+" Une phrase de plus." {
		t.Errorf("after a look: %q, %v", was.Body[tour.French], err)
	}

	for range 2 { // the last text, then the look
		if _, err := a.History.Undo(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	page, err := a.Tours.Overview(t.Context(), canada)
	if err != nil {
		t.Fatal(err)
	}
	if got := stateOf(page, section.ID); got != tour.SectionStale {
		t.Errorf("undone, English is %s", got)
	}
}

func stateOf(page app.Overview, section string) tour.SectionState {
	for _, card := range page.Recap {
		if card.ID == section {
			return card.States[tour.English]
		}
	}
	return ""
}
