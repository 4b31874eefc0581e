package conflict_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"tournee/backend/conflict"
	"tournee/backend/tour"
)

// edited is a copy of a plan with one record other than before, and what to
// call it.
func edited(r *rand.Rand, before *tour.Plan) (*tour.Plan, []conflict.Changed) {
	p := *before
	p.Sessions, p.Stops, p.Engagements = slices.Clone(p.Sessions), slices.Clone(p.Stops), slices.Clone(p.Engagements)
	p.Holds, p.Availability = slices.Clone(p.Holds), slices.Clone(p.Availability)
	people, n := len(p.People), len(p.Sessions)
	var changed []conflict.Changed
	say := func(kind, id string) { changed = append(changed, conflict.Changed{Kind: kind, ID: id}) }
	switch what := r.IntN(9); {
	case what <= 2 && n > 0:
		i := r.IntN(n)
		id := p.Sessions[i].ID
		p.Sessions[i] = drawn(r, &p, 0, people)
		p.Sessions[i].ID = id
		say("session", id)
	case what == 3 && n > 0:
		i := r.IntN(n)
		say("session", p.Sessions[i].ID)
		p.Sessions = slices.Delete(p.Sessions, i, i+1)
	case what == 4:
		s := drawn(r, &p, 900000+r.IntN(99999), people)
		p.Sessions = append(p.Sessions, s)
		say("session", s.ID)
	case what == 5:
		i := r.IntN(len(p.Stops))
		days := r.IntN(5) - 2
		p.Stops[i] = p.Stops[i].Shift(days)
		say("stop", p.Stops[i].ID)
		for k := range p.Sessions {
			if p.Sessions[k].StopID == p.Stops[i].ID {
				p.Sessions[k].Starts = p.Sessions[k].Starts.AddDays(days)
				say("session", p.Sessions[k].ID)
			}
		}
	case what == 6 && len(p.Engagements) > 0:
		i := r.IntN(len(p.Engagements))
		p.Engagements[i].Status = []tour.EngagementStatus{tour.Invited, tour.Promised, tour.Withdrawn}[r.IntN(3)]
		say("engagement", p.Engagements[i].ID)
	case what == 7 && len(p.Holds) > 0:
		i := r.IntN(len(p.Holds))
		p.Holds[i].Status = []string{tour.HoldKept, tour.HoldConfirmed, tour.HoldReleased}[r.IntN(3)]
		say("hold", p.Holds[i].ID)
	default:
		id := "t" + person(r.IntN(people))
		p.Talks = maps.Clone(p.Talks)
		t := p.Talks[id]
		t.SpeakerIDs, t.Title = []string{person(r.IntN(people))}, tour.Both(fmt.Sprint("Talk ", r.IntN(1000)))
		p.Talks[id] = t
		say("talk", id)
	}
	p.Sort()
	return &p, changed
}

func TestAfterEditsTheCheckerSaysWhatItWouldFromScratch(t *testing.T) {
	for seed := range uint64(50) {
		r := rand.New(rand.NewPCG(seed, 1))
		p := scattered(r)
		checker := conflict.NewChecker(p, world())
		for step := range 12 {
			next, changed := edited(r, p)

			checker.Update(next, changed...)
			all, scratch := checker.Conflicts(), conflict.NewChecker(next, world())
			checker.Mend(all[:min(8, len(all))])
			anew := scratch.Conflicts()
			scratch.Mend(anew[:min(8, len(anew))])

			got, want := written(t, all)+written(t, checker.Conflicts()), written(t, anew)+written(t, scratch.Conflicts())
			if got != want {
				t.Fatalf("seed %d, step %d, after %v: %s", seed, step, changed, difference(got, want))
			}
			p = next
		}
	}
}

// difference is where two texts part.
func difference(got, want string) string {
	a, b := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			from := max(0, i-5)
			return fmt.Sprintf("\n got %s\nwant %s", strings.Join(a[from:min(i+5, len(a))], "\n"), strings.Join(b[from:min(i+5, len(b))], "\n"))
		}
	}
	return fmt.Sprintf("%d and %d lines", len(a), len(b))
}

func written(t *testing.T, found []conflict.Conflict) string {
	t.Helper()
	text, err := json.MarshalIndent(found, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestRepairsMend applies each repair that is offered in random plans, and
// looks whether the conflict is gone and no error has come.
func TestRepairsMend(t *testing.T) {
	kinds, n := map[string]int{}, 0
	for seed := range uint64(40) {
		p := scattered(rand.New(rand.NewPCG(seed, 2)))
		before := conflict.Find(p, world())
		for _, c := range before {
			for _, repair := range c.Repairs {
				kinds[repair.Kind]++
				n++
				after := conflict.NewChecker(mended(p, repair.Edits()), world()).Conflicts()

				if repair.Kind != "remind" && slices.ContainsFunc(after, func(o conflict.Conflict) bool { return o.Rule == c.Rule && sameRecords(o, c) }) {
					t.Errorf("seed %d: %q does not mend %q", seed, repair.Label["en"], c.Sentence["en"])
				}
				for _, o := range after {
					if o.Severity == conflict.Error && !slices.ContainsFunc(before, func(b conflict.Conflict) bool { return b.Rule == o.Rule && sameRecords(b, o) }) {
						t.Errorf("seed %d: %q brings %q", seed, repair.Label["en"], o.Sentence["en"])
					}
				}
			}
		}
	}
	for _, kind := range []string{"swap", "move", "room", "date", "remind", "promote", "extend", "release", "shift", "instead", "cancel", "share", "end", "task"} {
		if kinds[kind] == 0 {
			t.Errorf("no repair of the kind %s among %d: %v", kind, n, kinds)
		}
	}
}

func sameRecords(a, b conflict.Conflict) bool {
	ids := func(c conflict.Conflict) []string {
		var all []string
		for _, r := range c.Records {
			all = append(all, r.ID)
		}
		slices.Sort(all)
		return all
	}
	return slices.Equal(ids(a), ids(b))
}

// mended is a copy of a plan with what a repair changes.
func mended(before *tour.Plan, e conflict.Edits) *tour.Plan {
	p := *before
	p.Sessions, p.Stops, p.Engagements, p.Holds = slices.Clone(p.Sessions), slices.Clone(p.Stops), slices.Clone(p.Engagements), slices.Clone(p.Holds)
	for _, s := range e.Sessions {
		if s.ID == "" {
			s.ID = "new"
			p.Sessions = append(p.Sessions, s)
			continue
		}
		p.Sessions[slices.IndexFunc(p.Sessions, func(o tour.Session) bool { return o.ID == s.ID })] = s
	}
	for _, s := range e.Stops {
		p.Stops[slices.IndexFunc(p.Stops, func(o tour.Stop) bool { return o.ID == s.ID })] = s
	}
	for _, h := range e.Holds {
		p.Holds[slices.IndexFunc(p.Holds, func(o tour.Hold) bool { return o.ID == h.ID })] = h
	}
	for _, one := range e.Engagements {
		if i := slices.IndexFunc(p.Engagements, func(o tour.Engagement) bool { return o.ID == one.ID }); i >= 0 {
			p.Engagements[i] = one
		} else {
			p.Engagements = append(p.Engagements, one)
		}
	}
	p.Sponsorships = slices.DeleteFunc(slices.Clone(p.Sponsorships), func(s tour.Sponsorship) bool { return slices.Contains(e.Ended, s.ID) })
	for _, s := range e.Sponsorships {
		if i := slices.IndexFunc(p.Sponsorships, func(o tour.Sponsorship) bool { return o.ID == s.ID && s.ID != "" }); i >= 0 {
			p.Sponsorships[i] = s
		} else {
			p.Sponsorships = append(p.Sponsorships, s)
		}
	}
	p.Tasks = append(slices.Clone(p.Tasks), e.Tasks...)
	p.Sort()
	return &p
}

// TestPairsAreThoseOfACount counts the pairs of sessions that ask for one person
// or one room at once, each with each, by the clocks of their cities.
func TestPairsAreThoseOfACount(t *testing.T) {
	for seed := range uint64(100) {
		p := scattered(rand.New(rand.NewPCG(seed, 3)))
		people, rooms := 0, 0
		for i, a := range p.Sessions {
			for _, b := range p.Sessions[:i] {
				if a.Status == tour.SessionCancelled || b.Status == tour.SessionCancelled || !sameTime(t, p, a, b) {
					continue
				}
				if a.RoomID != "" && a.RoomID == b.RoomID {
					rooms++
				}
				for id := range p.People {
					if gives(p, a, id) && gives(p, b, id) {
						people++
					}
				}
			}
		}

		got := map[string]int{}
		for _, c := range conflict.Find(p, world()) {
			got[c.Rule]++
		}

		if got[conflict.PersonDoubleBooked] != people || got[conflict.RoomDoubleBooked] != rooms {
			t.Errorf("seed %d: got %d people and %d rooms, counted %d and %d", seed, got[conflict.PersonDoubleBooked], got[conflict.RoomDoubleBooked], people, rooms)
		}
	}
}

func gives(p *tour.Plan, s tour.Session, person string) bool {
	if len(s.SpeakerIDs) > 0 {
		return slices.Contains(s.SpeakerIDs, person)
	}
	return slices.Contains(p.Talks[s.TalkID].SpeakerIDs, person)
}

func sameTime(t *testing.T, p *tour.Plan, a, b tour.Session) bool {
	t.Helper()
	begins := func(s tour.Session) time.Time {
		stop, _ := p.Stop(s.StopID)
		zone, err := time.LoadLocation(stop.Zone)
		if err != nil {
			t.Fatal(err)
		}
		at, err := time.ParseInLocation("2006-01-02T15:04", string(s.Starts), zone)
		if err != nil {
			t.Fatal(err)
		}
		return at
	}
	length := func(s tour.Session) time.Duration { return time.Duration(s.Minutes) * time.Minute }
	x, y := begins(a), begins(b)
	return x.Before(y.Add(length(b))) && y.Before(x.Add(length(a)))
}
