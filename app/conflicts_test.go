package app_test

import (
	"slices"
	"testing"

	"tournee/app"
	"tournee/backend/conflict"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

// clashing is the sample tours with Ottawa's second talk brought to the hour of
// the first, which is given by others in the same room.
func clashing(t *testing.T) (*app.App, conflict.Conflict) {
	t.Helper()
	a := sampled(t)
	var talks []app.SessionCard
	page := stopOf(t, a, "ottawa")
	for _, s := range page.Agenda {
		if s.TalkID != "" {
			talks = append(talks, s)
		}
	}
	room, err := a.Rooms.Create(t.Context(), "", tour.RoomFields{VenueID: page.Stop.VenueID, Name: "Main"}, func(*tour.RoomFields) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range talks[:2] {
		_, err := a.Sessions.Edit(t.Context(), s.ID, s.Rev, func(f *tour.SessionFields) error {
			f.Starts, f.RoomID, f.Minutes = talks[0].Starts, room.ID, 20
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return a, only(t, a, conflict.RoomDoubleBooked)
}

func listed(t *testing.T, a *app.App) app.ConflictList {
	t.Helper()
	list, err := a.Conflicts.List(t.Context(), canada)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// only returns the one conflict of a rule.
func only(t *testing.T, a *app.App, rule string) conflict.Conflict {
	t.Helper()
	found := slices.DeleteFunc(listed(t, a).Conflicts, func(c conflict.Conflict) bool { return c.Rule != rule })
	if len(found) != 1 {
		t.Fatalf("got %d conflicts of %s, want one", len(found), rule)
	}
	return found[0]
}

func TestSampleToursHaveNothingToSettle(t *testing.T) {
	a := sampled(t)
	for _, key := range []string{canada, "eastern-canada-2019-spring", "kcd-france-2023", "kubecon-eu-2018"} {
		list, err := a.Conflicts.List(t.Context(), key)
		if err != nil || len(list.Conflicts) != 0 || len(list.Rules) != len(conflict.Rules()) {
			t.Errorf("%s: got %+v, %v", key, list.Conflicts, err)
		}
	}
}

// TestConferencesHaveThePairsThatACountFinds counts each pair of sessions of the
// two conferences among the samples that ask for one person or one room at the
// same hour.
func TestConferencesHaveThePairsThatACountFinds(t *testing.T) {
	for _, key := range []string{"kubecon-eu-2018", "kcd-france-2023"} {
		t.Run(key, func(t *testing.T) { pairsAreThoseOfACount(t, key) })
	}
}

func pairsAreThoseOfACount(t *testing.T, key string) {
	t.Helper()
	a := sampled(t)
	p, err := a.Tours.Plan(t.Context(), key)
	if err != nil {
		t.Fatal(err)
	}
	one := p.Speakers(p.Sessions[len(p.Sessions)/2])
	if len(one) == 0 {
		one = p.Speakers(p.Sessions[len(p.Sessions)-1])
	}
	for k := range p.Sessions { // all an hour longer, some given by one person: now there are many
		s := p.Sessions[k]
		if _, err := a.Sessions.Edit(t.Context(), s.ID, s.Rev, func(f *tour.SessionFields) error {
			if f.Minutes += 60; k%7 == 0 {
				f.SpeakerIDs = []string{one[0].ID}
			}
			p.Sessions[k].SessionFields = *f
			return nil
		}); err != nil {
			t.Fatal(err)
		}
	}
	people, rooms := 0, 0
	for i, one := range p.Sessions {
		for _, other := range p.Sessions[:i] {
			if one.Starts >= other.Starts.Add(other.Minutes) || other.Starts >= one.Starts.Add(one.Minutes) || one.Status == tour.SessionCancelled || other.Status == tour.SessionCancelled {
				continue
			}
			if one.RoomID != "" && one.RoomID == other.RoomID {
				rooms++
			}
			for _, person := range p.Speakers(one) {
				if slices.ContainsFunc(p.Speakers(other), func(o tour.Person) bool { return o.ID == person.ID }) {
					people++
				}
			}
		}
	}

	list, err := a.Conflicts.List(t.Context(), key)

	got := map[string]int{}
	for _, c := range list.Conflicts {
		got[c.Rule]++
	}
	if err != nil || got[conflict.PersonDoubleBooked] != people || got[conflict.RoomDoubleBooked] != rooms || people == 0 || rooms == 0 {
		t.Errorf("got %v, %v; counted %d people and %d rooms", got, err, people, rooms)
	}
}

func TestAConflictIsAcceptedWithAReasonAndReopened(t *testing.T) {
	a, c := clashing(t)

	accepted, err := a.Conflicts.Acknowledge(t.Context(), canada, c.Key, " A panel. ")

	if err != nil || accepted.Counts.Errors != 0 || accepted.Counts.Acknowledged != 1 {
		t.Fatalf("got %+v, %v", accepted.Counts, err)
	}
	if got := only(t, a, c.Rule).Acknowledged; got == nil || got.Reason != "A panel." || got.By != "test" || got.On != "2018-05-01" {
		t.Errorf("got %+v", got)
	}
	if page := stopOf(t, a, "ottawa"); page.Stop.Errors != 0 {
		t.Errorf("the stop still counts %d errors", page.Stop.Errors)
	}
	past, err := a.History.Read(t.Context())
	if err != nil || past.Undo == nil || past.Undo.Name != "acceptConflict" || past.Undo.Args["what"].In("en") != c.Sentence["en"] {
		t.Errorf("got %+v, %v", past.Undo, err)
	}
	again, err := a.Conflicts.Acknowledge(t.Context(), canada, c.Key, "A duel.")
	if err != nil || again.Counts.Acknowledged != 1 || only(t, a, c.Rule).Acknowledged.Reason != "A duel." {
		t.Errorf("again: %+v, %v", again.Counts, err)
	}
	reopened, err := a.Conflicts.Unacknowledge(t.Context(), canada, c.Key)
	if err != nil || reopened.Counts.Errors != 1 || reopened.Counts.Acknowledged != 0 {
		t.Errorf("reopened: %+v, %v", reopened.Counts, err)
	}
}

func TestARepairIsOneActThatUndoTakesBack(t *testing.T) {
	a, c := clashing(t)
	if len(c.Repairs) == 0 {
		t.Fatal("no repair is offered")
	}

	for _, repair := range c.Repairs {
		after, err := a.Conflicts.Repair(t.Context(), canada, c.Key, repair.ID)

		if err != nil || after.Counts.Errors != 0 {
			t.Fatalf("%s: got %+v, %v", repair.ID, after.Conflicts, err)
		}
		past, err := a.History.Read(t.Context())
		if err != nil || past.Undo.Name != "repairConflict" || past.Undo.Args["what"].In("fr") != repair.Label["fr"] {
			t.Errorf("%s: got %+v, %v", repair.ID, past.Undo, err)
		}
		if _, err := a.History.Undo(t.Context()); err != nil {
			t.Fatal(err)
		}
		if back := only(t, a, c.Rule); back.Key != c.Key {
			t.Errorf("%s: after undo got %s", repair.ID, back.Key)
		}
	}
}

func TestWhatIsNoLongerThereIsRefused(t *testing.T) {
	a, c := clashing(t)
	if _, err := a.Conflicts.Repair(t.Context(), canada, c.Key, c.Repairs[0].ID); err != nil {
		t.Fatal(err)
	}
	refused := map[string]error{}
	_, refused["a repair of a conflict that is gone"] = a.Conflicts.Repair(t.Context(), canada, c.Key, c.Repairs[0].ID)
	_, refused["an acceptance of it"] = a.Conflicts.Acknowledge(t.Context(), canada, c.Key, "Why not.")
	for name, err := range refused {
		if !fault.Is(err, fault.Conflict) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	b, c := clashing(t)
	if _, err := b.Conflicts.Repair(t.Context(), canada, c.Key, "move:nothing"); !fault.Is(err, fault.Conflict) {
		t.Errorf("a repair that is not offered: got %v", err)
	}
	if _, err := b.Conflicts.Acknowledge(t.Context(), canada, c.Key, "  "); !fault.Is(err, fault.Invalid) || fault.Shown(err).Field != "reason" {
		t.Errorf("no reason: got %v", err)
	}
	if _, err := b.Conflicts.Unacknowledge(t.Context(), canada, c.Key); !fault.Is(err, fault.Conflict) {
		t.Errorf("nobody accepted it: got %v", err)
	}
}

func TestATourWeighsTheRules(t *testing.T) {
	a, c := clashing(t)

	list, err := a.Conflicts.Levels(t.Context(), canada, map[string]string{c.Rule: "notice"})

	if err != nil || list.Counts.Errors != 0 || list.Counts.Notices == 0 {
		t.Fatalf("got %+v, %v", list.Counts, err)
	}
	if list, err = a.Conflicts.Levels(t.Context(), canada, map[string]string{c.Rule: "off"}); err != nil || slices.ContainsFunc(list.Conflicts, func(o conflict.Conflict) bool { return o.Rule == c.Rule }) {
		t.Errorf("off: got %+v, %v", list.Conflicts, err)
	}
	if list, err = a.Conflicts.Levels(t.Context(), canada, map[string]string{c.Rule: "error"}); err != nil || list.Counts.Errors != 1 {
		t.Errorf("as it was: got %+v, %v", list.Counts, err)
	}
	if plan, err := a.Tours.Plan(t.Context(), canada); err != nil || len(plan.Tour.Planning.Levels) != 0 {
		t.Errorf("a level at its default is kept: %v, %v", plan.Tour.Planning.Levels, err)
	}
	for rule, level := range map[string]string{"no-rule": "error", c.Rule: "dreadful"} {
		if _, err := a.Conflicts.Levels(t.Context(), canada, map[string]string{rule: level}); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s %s: got %v", rule, level, err)
		}
	}
}

// TestAnotherToursHoursCount has one person speak in two tours at once.
func TestAnotherToursHoursCount(t *testing.T) {
	a := sampled(t)
	plan, err := a.Tours.Plan(t.Context(), canada)
	if err != nil {
		t.Fatal(err)
	}
	copied, err := a.Tours.Duplicate(t.Context(), plan.Tour.ID)
	if err != nil {
		t.Fatal(err)
	}

	list, err := a.Conflicts.List(t.Context(), copied.Slug)

	if err != nil || !slices.ContainsFunc(list.Conflicts, func(c conflict.Conflict) bool {
		return c.Rule == conflict.PersonDoubleBooked && len(c.StopIDs) == 2 && c.Severity == conflict.Error
	}) {
		t.Errorf("nobody is in two tours at once: %+v, %v", list.Counts, err)
	}
}

// TestARoomMayBeAnotherTours has two tours that share nobody and no talk ask for
// one room at once.
func TestARoomMayBeAnotherTours(t *testing.T) {
	a, c := clashing(t)
	copied, err := a.Tours.Duplicate(t.Context(), planOf(t, a, canada).Tour.ID)
	if err != nil {
		t.Fatal(err)
	}
	theirs := planOf(t, a, copied.Slug)
	for _, s := range theirs.Sessions { // no talks, so nobody either
		if s.RoomID != c.RoomID {
			err = a.Sessions.Delete(t.Context(), s.ID, s.Rev)
		} else {
			_, err = a.Sessions.Edit(t.Context(), s.ID, s.Rev, func(f *tour.SessionFields) error {
				f.Kind, f.TalkID, f.SpeakerIDs, f.Title = tour.Break, "", nil, tour.Both("Lunch")
				return nil
			})
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	shared := func() int {
		return len(slices.DeleteFunc(listed(t, a).Conflicts, func(o conflict.Conflict) bool {
			return o.Rule != conflict.RoomDoubleBooked || len(o.StopIDs) != 2
		}))
	}

	if n := shared(); n != 4 {
		t.Errorf("got %d pairs of two and two sessions, want 4", n)
	}

	ottawa := theirs.Stops[slices.IndexFunc(theirs.Stops, func(s tour.Stop) bool { return s.Slug == "ottawa" })]
	if _, err := a.Stops.Edit(t.Context(), ottawa.ID, ottawa.Rev, func(f *tour.StopFields) error { f.Status = tour.Idea; return nil }); err != nil {
		t.Fatal(err)
	}
	if n := shared(); n != 0 {
		t.Errorf("an idea of another tour still counts %d times", n)
	}
}

// TestTheWayFromHomeTakesTheZoneOfTheHome has somebody who lives in Vancouver be
// busy there until nine, and speak in Quebec City in the evening.
func TestTheWayFromHomeTakesTheZoneOfTheHome(t *testing.T) {
	a := sampled(t)
	p := planOf(t, a, canada)
	first := p.Stops[0]
	i := slices.IndexFunc(p.Sessions, func(s tour.Session) bool { return s.StopID == first.ID && s.TalkID != "" })
	who := p.Speakers(p.Sessions[i])[0]
	if _, err := a.People.Edit(t.Context(), who.ID, who.Rev, func(f *tour.PersonFields) error {
		f.Home, f.Latitude, f.Longitude = tour.Both("Vancouver"), 49.25, -123.12
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if _, err := a.Stops.Edit(t.Context(), first.ID, first.Rev, func(f *tour.StopFields) error { f.Status = tour.Confirmed; return nil }); err != nil {
		t.Fatal(err)
	}
	day := first.Starts.Date()
	said, err := a.Availabilities.Create(t.Context(), "", tour.AvailabilityFields{PersonID: who.ID, From: day, To: day, Opens: "06:00", Closes: "09:00"}, func(*tour.AvailabilityFields) error { return nil })
	if err != nil {
		t.Fatal(err)
	}

	c := only(t, a, conflict.PersonHome)

	if c.PersonID != who.ID || c.StopID != first.ID || c.Severity != conflict.Warning {
		t.Errorf("got %+v", c)
	}
	if want := "Mike Wojcikiewicz cannot until 09:00 on 7\u00a0May by the clock at home; Quebec City starts at 18:30 on 7\u00a0May: 6\u00a0h\u00a030; the flight takes 9\u00a0h\u00a016 (estimate). Ask whether that can be, or move the session."; c.Advice["en"] != want {
		t.Errorf("got %q, want %q", c.Advice["en"], want)
	}
	if _, err := a.Availabilities.Edit(t.Context(), said.ID, said.Rev, func(f *tour.AvailabilityFields) error { f.Opens, f.Closes = "01:00", "02:00"; return nil }); err != nil {
		t.Fatal(err)
	}
	if found := listed(t, a).Conflicts; slices.ContainsFunc(found, func(o conflict.Conflict) bool { return o.Rule == conflict.PersonHome }) {
		t.Errorf("there is time: %+v", found)
	}
}
