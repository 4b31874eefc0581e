package app_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"tournee/app"
	"tournee/app/apptest"
	"tournee/backend/fault"
	"tournee/backend/store/storetest"
	"tournee/backend/tour"
)

// TestWhatIsKeptIsWhatIsThere makes a long series of edits in two tours that share
// talks, people and venues, by two programs, and compares after every few what
// the first program keeps with what one that has just begun reads.
func TestWhatIsKeptIsWhatIsThere(t *testing.T) {
	done := map[string]int{}
	path := apptest.Sampled(t)
	here, there := apptest.Over(storetest.OpenFile(t, path)), apptest.Over(storetest.OpenFile(t, path))
	keys := []string{canada, doubled(t, here)}
	fresh := storetest.OpenFile(t, path)
	w := &shaken{t: t, r: rand.New(rand.NewPCG(0, 7)), keys: keys, done: done}
	for _, v := range valuesOf(planOf(t, here, canada).Venues) {
		if err := made(w, here.Rooms, "", tour.RoomFields{VenueID: v.ID, Name: "Main"}); err != nil {
			t.Fatal(err)
		}
	}
	var last []string
	for step := range 130 {
		w.a = []*app.App{here, here, there}[w.r.IntN(3)]
		last = append(last, w.edit())
		if w.r.IntN(4) != 0 {
			continue // several changes at once are brought home too
		}
		for _, key := range keys {
			got, want := shown(t, here, key), shown(t, apptest.Over(fresh), key)
			if got != want {
				t.Fatalf("step %d, %s, after %v: %s", step, key, last, firstDifference(got, want))
			}
		}
		last = nil
	}
	for _, what := range slices.Sorted(maps.Keys((&shaken{t: t, a: &app.App{}}).deeds())) {
		if done[what] == 0 {
			t.Errorf("no series could %s", what)
		}
	}
}

// doubled is the tour with a copy, whose slug it returns.
func doubled(t *testing.T, a *app.App) string {
	t.Helper()
	made, err := a.Tours.Duplicate(t.Context(), planOf(t, a, canada).Tour.ID)
	if err != nil {
		t.Fatal(err)
	}
	return made.Slug
}

// shown is what the pages of a tour are made from.
func shown(t *testing.T, a *app.App, key string) string {
	t.Helper()
	list, err := a.Conflicts.List(t.Context(), key)
	if err != nil {
		t.Fatal(err)
	}
	o, err := a.Tours.Overview(t.Context(), key)
	if err != nil {
		t.Fatal(err)
	}
	m, err := a.Tours.Matrix(t.Context(), key, app.MatrixSpeakers, nil)
	if err != nil {
		t.Fatal(err)
	}
	all := []any{list, o, m}
	for _, s := range o.Stops[:min(2, len(o.Stops))] {
		page, err := a.Stops.Page(t.Context(), key, s.Slug)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, page)
	}
	text, err := json.MarshalIndent(all, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func firstDifference(got, want string) string {
	a, b := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			from := max(0, i-8)
			return fmt.Sprintf("\nkept %s\nread %s", strings.Join(a[from:min(i+4, len(a))], "\n"), strings.Join(b[from:min(i+4, len(b))], "\n"))
		}
	}
	return fmt.Sprintf("%d and %d lines", len(a), len(b))
}

// shaken is a file in which records are drawn and changed.
type shaken struct {
	t    *testing.T
	r    *rand.Rand
	a    *app.App
	keys []string
	key  string
	p    *tour.Plan
	deck []string // deeds yet to be tried before any comes again
	done map[string]int
}

func drawnOf[T any](w *shaken, list []T) T { return list[w.r.IntN(len(list))] }

func (w *shaken) person() string { return drawnOf(w, slices.Sorted(maps.Keys(w.p.People))) }
func (w *shaken) talk() string   { return drawnOf(w, slices.Sorted(maps.Keys(w.p.Talks))) }
func (w *shaken) venue() string  { return drawnOf(w, slices.Sorted(maps.Keys(w.p.Venues))) }
func (w *shaken) day() tour.Date { return drawnOf(w, w.p.Stops).Starts.Date().Add(w.r.IntN(5) - 2) }

// edit does one deed, and says which; one that has nothing to be done to, or is
// refused as a person's would be, is followed by another.
func (w *shaken) edit() string {
	for {
		w.key = drawnOf(w, w.keys)
		w.p = planOf(w.t, w.a, w.key)
		deeds := w.deeds()
		if len(w.deck) == 0 {
			w.deck = slices.Sorted(maps.Keys(deeds))
			w.r.Shuffle(len(w.deck), func(i, k int) { w.deck[i], w.deck[k] = w.deck[k], w.deck[i] })
		}
		name := w.deck[0]
		w.deck = w.deck[1:]
		err := deeds[name]()
		if err == nil {
			w.done[name]++
			return name
		}
		if !fault.Is(err, fault.Invalid) && !fault.Is(err, fault.Conflict) && !fault.Is(err, fault.NotFound) {
			w.t.Fatalf("%s: %v", name, err)
		}
	}
}

// known is a record.
type known interface {
	Ident() string
	Check() error
}

func nothing() error { return fault.New(fault.NotFound, "nothing", "rien") }

// changed edits one record of a list.
func changed[T known, F any](w *shaken, records *app.Records[T, F], list []T, rev func(T) int64, apply func(f *F)) error {
	if len(list) == 0 {
		return nothing()
	}
	one := drawnOf(w, list)
	_, err := records.Edit(w.t.Context(), one.Ident(), rev(one), func(f *F) error { apply(f); return nil })
	return err
}

// made creates a record.
func made[T known, F any](w *shaken, records *app.Records[T, F], key string, fields F) error {
	_, err := records.Create(w.t.Context(), key, fields, func(*F) error { return nil })
	return err
}

// gone deletes one record of a list.
func gone[T known, F any](w *shaken, records *app.Records[T, F], list []T) error {
	if len(list) == 0 {
		return nothing()
	}
	return records.Delete(w.t.Context(), drawnOf(w, list).Ident(), 0)
}

func valuesOf[T any](m map[string]T) []T {
	var all []T
	for _, id := range slices.Sorted(maps.Keys(m)) {
		all = append(all, m[id])
	}
	return all
}

// undo takes an act back, but not that by which the second tour came.
func (w *shaken) undo() error {
	past, err := w.a.History.Read(w.t.Context())
	if err != nil || past.Undo == nil || past.Undo.Name == "copyTour" {
		return nothing()
	}
	_, err = w.a.History.Undo(w.t.Context())
	return err
}

func (w *shaken) deeds() map[string]func() error {
	all := w.agendaDeeds()
	maps.Copy(all, w.stopDeeds())
	maps.Copy(all, w.libraryDeeds())
	return all
}

// TestWhatIsKeptEndsWithTheDay opens a file on two days.
func TestWhatIsKeptEndsWithTheDay(t *testing.T) {
	now := storetest.Noon()
	s := storetest.OpenFile(t, apptest.Sampled(t))
	a := app.New(s, app.Options{Clock: func() time.Time { return now }, Actor: "test"})
	p := planOf(t, a, canada)
	asked := p.Engagements[0]
	stop, _ := p.Stop(asked.StopID)
	if _, err := a.Stops.Edit(t.Context(), stop.ID, stop.Rev, func(f *tour.StopFields) error { f.Status = tour.Confirmed; return nil }); err != nil {
		t.Fatal(err)
	}
	if _, err := a.Engagements.Edit(t.Context(), asked.ID, asked.Rev, func(f *tour.EngagementFields) error {
		f.Status, f.AskedOn, f.RemindOn = tour.Invited, "2018-04-20", "2018-05-09"
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	before := shown(t, a, canada)
	now = now.AddDate(0, 0, 8)

	after := shown(t, a, canada)

	want := shown(t, app.New(s, app.Options{Clock: func() time.Time { return now }, Actor: "test"}), canada)
	if before == want || after != want {
		t.Errorf("what is wrong is that of another day: %s", firstDifference(after, want))
	}
}

// TestManyMayAskAtOnce asks for the pages of more tours than are kept while
// sessions are moved.
func TestManyMayAskAtOnce(t *testing.T) {
	s := storetest.OpenFile(t, apptest.Sampled(t))
	a := apptest.Over(s)
	keys := []string{canada, doubled(t, a), doubled(t, a), doubled(t, a), "kcd-france-2023", "kubecon-eu-2018"}
	var all sync.WaitGroup
	defer all.Wait()
	for i := range 4 {
		all.Go(func() {
			for n := range 8 {
				key := keys[(i+n)%len(keys)]
				if _, err := a.Tours.Overview(t.Context(), key); err != nil {
					t.Error(err)
				}
				if _, err := a.Conflicts.List(t.Context(), key); err != nil {
					t.Error(err)
				}
			}
		})
	}
	for n := range 6 {
		p := planOf(t, a, keys[n%4])
		one := p.Sessions[n]
		if _, err := a.Sessions.Edit(t.Context(), one.ID, one.Rev, func(f *tour.SessionFields) error { f.Starts = f.Starts.Add(5); return nil }); err != nil {
			t.Error(err)
		}
	}
	all.Wait()
	for _, key := range keys {
		if got, want := shown(t, a, key), shown(t, apptest.Over(s), key); got != want {
			t.Errorf("%s: %s", key, firstDifference(got, want))
		}
	}
}
