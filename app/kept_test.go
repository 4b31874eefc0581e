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

// TestWhatIsKeptIsWhatIsThere makes long series of edits in two tours that share
// talks, people and venues, by two programs, and compares after each few what
// the first program keeps with what one that has just begun reads.
func TestWhatIsKeptIsWhatIsThere(t *testing.T) {
	done := map[string]int{}
	for seed := range uint64(2) {
		path := apptest.Sampled(t)
		here, there := apptest.Over(storetest.OpenFile(t, path)), apptest.Over(storetest.OpenFile(t, path))
		keys := []string{canada, doubled(t, here)}
		fresh := storetest.OpenFile(t, path)
		w := &shaken{t: t, r: rand.New(rand.NewPCG(seed, 7)), keys: keys, done: done}
		for _, v := range valuesOf(planOf(t, here, canada).Venues) {
			if err := made(w, here.Rooms, "", tour.RoomFields{VenueID: v.ID, Name: "Main"}); err != nil {
				t.Fatal(err)
			}
		}
		var last []string
		for step := range 130 {
			w.a = []*app.App{here, here, there}[w.r.IntN(3)]
			last = append(last, w.edit())
			if w.r.IntN(2) == 0 {
				continue // several changes at once are brought home too
			}
			for _, key := range keys {
				got, want := shown(t, here, key), shown(t, apptest.Over(fresh), key)
				if got != want {
					t.Fatalf("seed %d, step %d, %s, after %v: %s", seed, step, key, last, firstDifference(got, want))
				}
			}
			last = nil
		}
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

func (w *shaken) agendaDeeds() map[string]func() error {
	a, ctx := w.a, w.t.Context()
	revS := func(s tour.Session) int64 { return s.Rev }
	revE := func(e tour.Engagement) int64 { return e.Rev }
	session := func(apply func(*tour.SessionFields)) error { return changed(w, a.Sessions, w.p.Sessions, revS, apply) }
	return map[string]func() error{
		"move a session": func() error {
			return session(func(f *tour.SessionFields) { f.Starts = f.Starts.Add(w.r.IntN(60)*5 - 150) })
		},
		"lengthen a session":    func() error { return session(func(f *tour.SessionFields) { f.Minutes = 5 + w.r.IntN(100) }) },
		"cancel a session":      func() error { return session(func(f *tour.SessionFields) { f.Status = tour.SessionCancelled }) },
		"confirm a session":     func() error { return session(func(f *tour.SessionFields) { f.Status = tour.SessionConfirmed }) },
		"choose a speaker":      func() error { return session(func(f *tour.SessionFields) { f.SpeakerIDs = []string{w.person()} }) },
		"choose a talk":         func() error { return session(func(f *tour.SessionFields) { f.TalkID = w.talk() }) },
		"no speaker of its own": func() error { return session(func(f *tour.SessionFields) { f.SpeakerIDs = nil }) },
		"choose a room": func() error {
			for _, s := range w.p.Sessions {
				stop, _ := w.p.Stop(s.StopID)
				if rooms := w.p.RoomsOf(stop); len(rooms) > 0 {
					return changed(w, a.Sessions, []tour.Session{s}, revS, func(f *tour.SessionFields) { f.RoomID = drawnOf(w, rooms).ID })
				}
			}
			return nothing()
		},
		"send a session to another stop": func() error {
			return session(func(f *tour.SessionFields) {
				s := drawnOf(w, w.p.Stops)
				f.StopID, f.Starts, f.RoomID = s.ID, s.Starts, ""
			})
		},
		"give a talk": func() error {
			s := drawnOf(w, w.p.Stops)
			return made(w, a.Sessions, w.key, tour.SessionFields{StopID: s.ID, Kind: tour.Delivery, TalkID: w.talk(), Starts: s.Starts.Add(w.r.IntN(30) * 5), Minutes: 30, Status: tour.SessionTentative})
		},
		"delete a session": func() error { return gone(w, a.Sessions, w.p.Sessions) },
		"invite": func() error {
			people, err := a.Library.People(ctx)
			if err != nil {
				return err
			}
			return made(w, a.Engagements, w.key, tour.EngagementFields{StopID: drawnOf(w, w.p.Stops).ID, PersonID: drawnOf(w, people).ID, Status: tour.Invited})
		},
		"answer": func() error {
			return changed(w, a.Engagements, w.p.Engagements, revE, func(f *tour.EngagementFields) {
				f.Status = drawnOf(w, []tour.EngagementStatus{tour.Invited, tour.Promised, tour.Declined, tour.Withdrawn})
			})
		},
		"forget an invitation": func() error { return gone(w, a.Engagements, w.p.Engagements) },
		"undo":                 w.undo,
		"undo again":           w.undo,
		"undo and redo": func() error {
			if err := w.undo(); err != nil {
				return err
			}
			_, err := a.History.Redo(ctx)
			return err
		},
		"accept a conflict": func() error {
			list, err := a.Conflicts.List(ctx, w.key)
			if err != nil || len(list.Conflicts) == 0 {
				return nothing()
			}
			_, err = a.Conflicts.Acknowledge(ctx, w.key, drawnOf(w, list.Conflicts).Key, "So be it.")
			return err
		},
		"repair a conflict": func() error {
			list, err := a.Conflicts.List(ctx, w.key)
			if err != nil || len(list.Conflicts) == 0 {
				return nothing()
			}
			one := drawnOf(w, list.Conflicts)
			if len(one.Repairs) == 0 {
				return nothing()
			}
			_, err = a.Conflicts.Repair(ctx, w.key, one.Key, drawnOf(w, one.Repairs).ID)
			return err
		},
		"weigh a rule": func() error {
			_, err := a.Conflicts.Levels(ctx, w.key, map[string]string{"company-twice": drawnOf(w, []string{"off", "warning"})})
			return err
		},
	}
}

func (w *shaken) stopDeeds() map[string]func() error {
	a, ctx := w.a, w.t.Context()
	rev := func(s tour.Stop) int64 { return s.Rev }
	stop := func(apply func(*tour.StopFields)) error { return changed(w, &a.Stops.Records, w.p.Stops, rev, apply) }
	return map[string]func() error{
		"move a stop": func() error {
			s := drawnOf(w, w.p.Stops)
			_, err := a.Stops.Move(ctx, app.MoveStop{ID: s.ID, Rev: s.Rev, Days: w.r.IntN(5) - 2})
			return err
		},
		"stretch a stop":  func() error { return stop(func(f *tour.StopFields) { f.Ends = f.Starts.Add(60 * (2 + w.r.IntN(40))) }) },
		"choose a venue":  func() error { return stop(func(f *tour.StopFields) { f.VenueID = w.venue() }) },
		"leave a venue":   func() error { return stop(func(f *tour.StopFields) { f.VenueID = "" }) },
		"register people": func() error { return stop(func(f *tour.StopFields) { f.Registered = w.r.IntN(900) }) },
		"name a contact":  func() error { return stop(func(f *tour.StopFields) { f.ContactID = w.person() }) },
		"be less sure":    func() error { return stop(func(f *tour.StopFields) { f.Status = drawnOf(w, tour.StopStatuses()) }) },
		"copy a stop":     func() error { _, err := a.Stops.Duplicate(ctx, drawnOf(w, w.p.Stops).ID); return err },
		"delete a stop": func() error {
			if len(w.p.Stops) < 4 {
				return nothing()
			}
			return gone(w, &a.Stops.Records, w.p.Stops)
		},
		"hold": func() error {
			d := w.day()
			return made(w, &a.Holds.Records, w.key, tour.HoldFields{StopID: drawnOf(w, w.p.Stops).ID, VenueID: w.venue(), Rank: 1, From: d, To: d, Expires: "2018-05-04", Status: tour.HoldKept})
		},
		"release a hold": func() error {
			return changed(w, &a.Holds.Records, w.p.Holds, func(h tour.Hold) int64 { return h.Rev }, func(f *tour.HoldFields) { f.Status = drawnOf(w, []string{tour.HoldReleased, tour.HoldConfirmed}) })
		},
		"forget a hold": func() error { return gone(w, &a.Holds.Records, w.p.Holds) },
		"say what happens": func() error {
			return made(w, a.Happenings, w.key, tour.HappeningFields{Name: tour.Both("A race"), From: w.day(), To: w.day().Add(9), Blackout: w.r.IntN(2) == 0})
		},
		"a task": func() error {
			return made(w, &a.Tasks.Records, w.key, tour.TaskFields{Title: tour.Both("Call"), OwnerID: w.person(), Status: tour.TaskOpen, Due: w.day()})
		},
		"a section": func() error {
			return made(w, a.Sections, w.key, tour.SectionFields{Title: tour.Both("What we saw"), AuthorIDs: []string{w.person()}, Position: w.r.IntN(5)})
		},
		"a sponsor": func() error {
			return made(w, a.Sponsorships, w.key, tour.SponsorshipFields{OrganizationID: drawnOf(w, slices.Sorted(maps.Keys(w.p.Organizations))), Scope: tour.ForTour, Category: "cloud", Exclusive: w.r.IntN(2) == 0})
		},
		"a sponsor less": func() error { return gone(w, a.Sponsorships, w.p.Sponsorships) },
		"tour dates": func() error {
			return changed(w, &a.Tours.Records, []tour.Tour{w.p.Tour}, func(t tour.Tour) int64 { return t.Rev }, func(f *tour.TourFields) {
				f.Planning.ChangeoverMinutes, f.Planning.ConfirmWeeks = w.r.IntN(20), w.r.IntN(4)
			})
		},
	}
}

func (w *shaken) libraryDeeds() map[string]func() error {
	a := w.a
	talk := func(apply func(*tour.TalkFields)) error {
		return changed(w, a.Talks, valuesOf(w.p.Talks), func(t tour.Talk) int64 { return t.Rev }, apply)
	}
	person := func(apply func(*tour.PersonFields)) error {
		return changed(w, a.People, valuesOf(w.p.People), func(p tour.Person) int64 { return p.Rev }, apply)
	}
	return map[string]func() error{
		"rename a talk": func() error {
			return talk(func(f *tour.TalkFields) { f.Title = tour.Both(fmt.Sprint("Talk ", w.r.IntN(99))) })
		},
		"give a talk to another": func() error { return talk(func(f *tour.TalkFields) { f.SpeakerIDs = []string{w.person()} }) },
		"take the slides away":   func() error { return talk(func(f *tour.TalkFields) { f.Links = nil }) },
		"delete a talk":          func() error { return gone(w, a.Talks, valuesOf(w.p.Talks)) },
		"rename a person": func() error {
			return person(func(f *tour.PersonFields) { f.Name = fmt.Sprint("Person ", w.r.IntN(99)) })
		},
		"change employer": func() error {
			return person(func(f *tour.PersonFields) { f.OrganizationID = drawnOf(w, slices.Sorted(maps.Keys(w.p.Organizations))) })
		},
		"forget a person": func() error { return gone(w, a.People, valuesOf(w.p.People)) },
		"enlarge a venue": func() error {
			return changed(w, a.Venues, valuesOf(w.p.Venues), func(v tour.Venue) int64 { return v.Rev }, func(f *tour.VenueFields) { f.Capacity = w.r.IntN(500) })
		},
		"a room": func() error {
			at := drawnOf(w, w.p.Stops).VenueID
			return made(w, a.Rooms, "", tour.RoomFields{VenueID: at, Name: fmt.Sprint("Room ", w.r.IntN(9)), Position: w.r.IntN(5)})
		},

		"rename a room": func() error {
			return changed(w, a.Rooms, w.p.Rooms, func(r tour.Room) int64 { return r.Rev }, func(f *tour.RoomFields) { f.Name, f.Position = fmt.Sprint("Hall ", w.r.IntN(9)), w.r.IntN(5) })
		},
		"close a room": func() error { return gone(w, a.Rooms, w.p.Rooms) },
		"rename an organization": func() error {
			return changed(w, a.Organizations, valuesOf(w.p.Organizations), func(o tour.Organization) int64 { return o.Rev }, func(f *tour.OrganizationFields) { f.Name = fmt.Sprint("Company ", w.r.IntN(99)) })
		},
		"somebody cannot": func() error {
			return made(w, &a.Availabilities.Records, "", tour.AvailabilityFields{PersonID: w.person(), Can: w.r.IntN(4) == 0, From: w.day(), To: w.day().Add(4)})
		},
		"a venue cannot": func() error {
			return made(w, &a.Availabilities.Records, "", tour.AvailabilityFields{VenueID: w.venue(), From: w.day(), To: w.day().Add(4)})
		},
		"somebody can again": func() error { return gone(w, &a.Availabilities.Records, w.p.Availability) },
	}
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
