package app_test

import (
	"encoding/json"
	"maps"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tournee/app"
	"tournee/app/apptest"
	"tournee/backend/fault"
	"tournee/backend/store/storetest"
	"tournee/backend/tour"
)

// exported is what is made of the tour for others: the booklet, the calendar of
// the plan and that of its tasks, and the lists of the command line. Revs only ever
// rise, so that calendars take the sequence of a change taken back for a newer one.
func exported(t *testing.T, a *app.App) map[string]string {
	t.Helper()
	made := map[string]string{"plan": planText(t, a)}
	for name, in := range map[string]app.MakeCalendar{"calendar": {}, "tasks": {Organizer: true}} {
		in.Tour, in.Draft, in.Langs = canada, true, []tour.Lang{tour.French, tour.English}
		file, err := a.Papers.Calendar(t.Context(), in)
		if err != nil {
			t.Fatal(err)
		}
		made[name] = regexp.MustCompile(`(SEQUENCE|LAST-MODIFIED|DTSTAMP):[^\r]*`).ReplaceAllString(string(file.Content), "")
	}
	booklet, err := a.Papers.Booklet(t.Context(), app.MakeBooklet{Tour: canada, Langs: []tour.Lang{tour.French}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	made["booklet"] = string(booklet.Content)
	sessions, err := a.ListSessions(t.Context(), canada)
	if err != nil {
		t.Fatal(err)
	}
	list, err := json.MarshalIndent(sessions, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	made["sessions"] = regexp.MustCompile(`"(rev|updatedAt)": \d+`).ReplaceAllString(string(list), "")
	return made
}

// TestSixtyStepsBackAndForwardEndInTheSameBytes does sixty deeds of all sorts,
// takes all back and does all again: after each step the plan is what it was
// there, and at both ends so is every byte of what is made of it.
func TestSixtyStepsBackAndForwardEndInTheSameBytes(t *testing.T) {
	const steps = 60
	a := apptest.Over(storetest.OpenFile(t, apptest.Sampled(t)))
	w := &shaken{t: t, a: a, r: rand.New(rand.NewPCG(0, 60)), keys: []string{canada}, done: map[string]int{}}
	begin, plans := exported(t, a), []string{planText(t, a)}
	acts := func() int64 {
		state, err := a.State(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return state.Seq
	}
	for len(plans) <= steps {
		w.key, w.p = canada, planOf(t, a, canada)
		deeds := w.deeds()
		name := drawnOf(w, slices.DeleteFunc(slices.Sorted(maps.Keys(deeds)), func(name string) bool { return strings.Contains(name, "undo") }))
		before := acts()
		err := deeds[name]()
		if err != nil && !fault.Is(err, fault.Invalid) && !fault.Is(err, fault.Conflict) && !fault.Is(err, fault.NotFound) {
			t.Fatalf("%s: %v", name, err)
		}
		if acts() == before+1 {
			w.done[name]++
			plans = append(plans, planText(t, a))
		}
	}
	end := exported(t, a)
	if len(w.done) < steps/4 || maps.Equal(begin, end) {
		t.Fatalf("too little was done: %v", w.done)
	}

	turn := func(to []string, turn func() error) {
		t.Helper()
		for i, want := range to {
			if err := turn(); err != nil {
				t.Fatalf("step %d: %v", i+1, err)
			}
			if got := planText(t, a); got != want {
				t.Fatalf("step %d: %s", i+1, firstDifference(got, want))
			}
		}
	}
	same := func(want map[string]string) {
		t.Helper()
		for name, got := range exported(t, a) {
			if got != want[name] {
				t.Errorf("the %s is another one: %s", name, firstDifference(got, want[name]))
			}
		}
	}
	back := slices.Clone(plans[:steps])
	slices.Reverse(back)

	turn(back, func() error { _, err := a.History.Undo(t.Context()); return err })
	same(begin)
	turn(plans[1:], func() error { _, err := a.History.Redo(t.Context()); return err })
	same(end)
}
