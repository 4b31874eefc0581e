package release_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"tournee/backend/release"
	"tournee/backend/tour"
)

// plan is two evenings, a talk by Ada and a break at each.
func plan() *tour.Plan {
	p := &tour.Plan{
		Tour:          tour.Tour{Identity: tour.Identity{ID: "t"}, TourFields: tour.TourFields{Title: tour.Both("Tour"), Notes: "secret"}},
		Venues:        map[string]tour.Venue{"v": {Identity: tour.Identity{ID: "v"}, VenueFields: tour.VenueFields{Name: "Hall", Notes: "secret", Cost: tour.Money{Minor: 7, Currency: "CAD"}}}, "w": {Identity: tour.Identity{ID: "w"}, VenueFields: tour.VenueFields{Name: "Loft"}}},
		Rooms:         []tour.Room{{Identity: tour.Identity{ID: "r1"}, RoomFields: tour.RoomFields{VenueID: "v", Name: "One"}}, {Identity: tour.Identity{ID: "r2"}, RoomFields: tour.RoomFields{VenueID: "v", Name: "Two"}}},
		Talks:         map[string]tour.Talk{"k": {Identity: tour.Identity{ID: "k"}, TalkFields: tour.TalkFields{Title: tour.Both("Rook"), SpeakerIDs: []string{"ada"}, Notes: "secret"}}},
		People:        map[string]tour.Person{},
		Organizations: map[string]tour.Organization{"o": {Identity: tour.Identity{ID: "o"}, OrganizationFields: tour.OrganizationFields{Name: "Org", Notes: "secret"}}},
	}
	for _, name := range []string{"ada", "bob"} {
		p.People[name] = tour.Person{Identity: tour.Identity{ID: name}, PersonFields: tour.PersonFields{Name: name, Email: "secret", Telephone: "secret", Notes: "secret", OrganizationID: "o"}}
	}
	for i, city := range []string{"Hull", "Lévis"} {
		day := tour.Date("2018-05-08").Add(i)
		id := string(rune('a' + i))
		p.Stops = append(p.Stops, tour.Stop{Identity: tour.Identity{ID: id}, StopFields: tour.StopFields{
			City: tour.Both(city), Zone: "America/Toronto", Starts: tour.Wall(day + "T18:00"), Ends: tour.Wall(day + "T21:00"), Status: tour.Announced, VenueID: "v", Notes: "secret",
		}})
		p.Sessions = append(p.Sessions,
			tour.Session{Identity: tour.Identity{ID: id + "1"}, SessionFields: tour.SessionFields{StopID: id, Kind: tour.Delivery, TalkID: "k", RoomID: "r1", Starts: tour.Wall(day + "T18:30"), Minutes: 25, Status: tour.SessionConfirmed, Notes: "secret"}},
			tour.Session{Identity: tour.Identity{ID: id + "2"}, SessionFields: tour.SessionFields{StopID: id, Kind: tour.Break, Title: tour.Both("Break"), Starts: tour.Wall(day + "T19:00"), Minutes: 15, Status: tour.SessionConfirmed}},
		)
	}
	return p
}

func day(n int) time.Time { return time.Date(2018, 4, n, 12, 0, 0, 0, time.UTC) }

// shift moves a stop and its sessions by days.
func shift(p *tour.Plan, stop int, days int) {
	s := &p.Stops[stop]
	s.Starts, s.Ends = s.Starts.AddDays(days), s.Ends.AddDays(days)
	for i := range p.Sessions {
		if p.Sessions[i].StopID == s.ID {
			p.Sessions[i].Starts = p.Sessions[i].Starts.AddDays(days)
		}
	}
}

func TestCompare(t *testing.T) {
	type said struct {
		id    string
		kinds []tour.DifferenceKind
		with  bool
	}
	for name, c := range map[string]struct {
		change  func(*tour.Plan)
		want    []said
		english string // of the first
		french  string
	}{
		"nothing":                  {func(*tour.Plan) {}, nil, "", ""},
		"what only organizers see": {func(p *tour.Plan) { p.Stops[0].Notes, p.Stops[0].Wanted = "x", 9; p.Sessions[0].Notes = "x" }, nil, "", ""},
		"a session later": {
			func(p *tour.Plan) { p.Sessions[0].Starts = "2018-05-08T18:45" },
			[]said{{"a1", []tour.DifferenceKind{tour.IsMoved}, false}},
			"“Rook”, Hull: now Tuesday 8 May 2018 18:45 (was Tuesday 8 May 2018 18:30).",
			"«\u00a0Rook\u00a0», Hull\u00a0: maintenant mardi 8 mai 2018 18\u00a0h\u00a045 (au lieu de mardi 8 mai 2018 18\u00a0h\u00a030).",
		},
		"a session longer": {
			func(p *tour.Plan) { p.Sessions[1].Minutes = 20 },
			[]said{{"a2", []tour.DifferenceKind{tour.IsMoved}, false}},
			"“Break”, Hull: now 20 minutes (was 15).", "«\u00a0Break\u00a0», Hull\u00a0: maintenant 20 minutes (au lieu de 15).",
		},
		"a stop a day later, with its agenda": {
			func(p *tour.Plan) { shift(p, 1, 1) },
			[]said{{"b", []tour.DifferenceKind{tour.IsMoved}, false}, {"b1", []tour.DifferenceKind{tour.IsMoved}, true}, {"b2", []tour.DifferenceKind{tour.IsMoved}, true}},
			"Lévis: now Thursday 10 May 2018 18:00 (was Wednesday 9 May 2018 18:00).",
			"Lévis\u00a0: maintenant jeudi 10 mai 2018 18\u00a0h (au lieu de mercredi 9 mai 2018 18\u00a0h).",
		},
		"another venue": {
			func(p *tour.Plan) { p.Stops[0].VenueID = "w"; p.Sessions[0].RoomID = "" },
			[]said{{"a", []tour.DifferenceKind{tour.IsPlaced}, false}, {"a1", []tour.DifferenceKind{tour.IsPlaced}, true}, {"a2", []tour.DifferenceKind{tour.IsPlaced}, true}},
			"Hull: now at Loft (was Hall).", "Hull\u00a0: maintenant à Loft (au lieu de Hall).",
		},
		"another room": {
			func(p *tour.Plan) { p.Sessions[0].RoomID = "r2" },
			[]said{{"a1", []tour.DifferenceKind{tour.IsPlaced}, false}},
			"“Rook”, Hull: now at Two, Hall (was One, Hall).", "«\u00a0Rook\u00a0», Hull\u00a0: maintenant à Two, Hall (au lieu de One, Hall).",
		},
		"other speakers and title": {
			func(p *tour.Plan) {
				p.Sessions[0].SpeakerIDs = []string{"ada", "bob"}
				p.Sessions[0].Title = tour.Both("Rookie")
			},
			[]said{{"a1", []tour.DifferenceKind{tour.IsSpeakers, tour.IsRenamed}, false}},
			"“Rookie”, Hull: now by ada and bob (was ada); renamed (was “Rook”).",
			"«\u00a0Rookie\u00a0», Hull\u00a0: maintenant par ada et bob (au lieu de ada); nouveau titre (avant\u00a0: «\u00a0Rook\u00a0»).",
		},
		"a session cancelled":  {func(p *tour.Plan) { p.Sessions[0].Status = tour.SessionCancelled }, []said{{"a1", []tour.DifferenceKind{tour.IsCancelled}, false}}, "Cancelled: “Rook”, Hull, Tuesday 8 May 2018 18:30.", "Annulé\u00a0: «\u00a0Rook\u00a0», Hull, mardi 8 mai 2018 18\u00a0h\u00a030."},
		"a session deleted":    {func(p *tour.Plan) { p.Sessions = p.Sessions[1:] }, []said{{"a1", []tour.DifferenceKind{tour.IsCancelled}, false}}, "Cancelled: “Rook”, Hull, Tuesday 8 May 2018 18:30.", ""},
		"a stop an idea again": {func(p *tour.Plan) { p.Stops[0].Status = tour.Idea }, []said{{"a", []tour.DifferenceKind{tour.IsCancelled}, false}, {"a1", []tour.DifferenceKind{tour.IsCancelled}, true}, {"a2", []tour.DifferenceKind{tour.IsCancelled}, true}}, "Cancelled: Hull, Tuesday 8 May 2018 18:00.", ""},
		"a stop tentative":     {func(p *tour.Plan) { p.Stops[0].Status = tour.Tentative }, []said{{"a", []tour.DifferenceKind{tour.IsConfirmed}, false}, {"a1", []tour.DifferenceKind{tour.IsConfirmed}, true}, {"a2", []tour.DifferenceKind{tour.IsConfirmed}, true}}, "Hull: to be confirmed.", "Hull\u00a0: à confirmer."},
		"another link of a stop": {
			func(p *tour.Plan) { p.Stops[0].Links = []tour.Link{{URL: "https://example.org"}} },
			[]said{{"a", []tour.DifferenceKind{tour.IsReworded}, false}},
			"Hull: its description changed.", "Hull\u00a0: la description a changé.",
		},
		"a new session": {
			func(p *tour.Plan) {
				p.Sessions = append(p.Sessions, tour.Session{Identity: tour.Identity{ID: "a3"}, SessionFields: tour.SessionFields{StopID: "a", TalkID: "k", RoomID: "r2", Starts: "2018-05-08T20:00", Minutes: 25, Status: tour.SessionConfirmed}})
			},
			[]said{{"a3", []tour.DifferenceKind{tour.IsNew}, false}},
			"New: “Rook”, Hull, Tuesday 8 May 2018 20:00, Two, Hall, ada.", "Nouveau\u00a0: «\u00a0Rook\u00a0», Hull, mardi 8 mai 2018 20\u00a0h, Two, Hall, ada.",
		},
	} {
		t.Run(name, func(t *testing.T) {
			first := release.Next(nil, plan(), day(1))
			p := plan()
			c.change(p)

			got := release.Compare(first.Plan, release.Next(&first, p, day(2)).Plan)

			want := c.want
			if len(got) != len(want) {
				t.Fatalf("got %+v, want %+v", got, want)
			}
			for i, w := range want {
				if id := got[i].StopID; got[i].SessionID != "" && got[i].SessionID != w.id || got[i].SessionID == "" && id != w.id || !slices.Equal(got[i].Kinds, w.kinds) || got[i].With != w.with {
					t.Errorf("%d: got %+v, want %+v", i, got[i], w)
				}
			}
			for lang, want := range map[tour.Lang]string{"en": c.english, "fr": c.french} {
				if want == "" {
					continue
				}
				if said := spaced(release.Tell(got[0], lang)); said != spaced(want) {
					t.Errorf("got  %s\nwant %s", said, want)
				}
			}
		})
	}
}

// spaced has plain spaces only; where they may not break is the dates' own affair.
func spaced(s string) string { return strings.ReplaceAll(s, "\u00a0", " ") }

func TestNothingPrivateIsPublished(t *testing.T) {
	said := fmt.Sprintf("%+v", release.Next(nil, plan(), day(1)).Plan)
	if strings.Contains(said, "secret") || strings.Contains(said, "CAD") {
		t.Error(said)
	}
}

func TestStampsOverFourReleases(t *testing.T) {
	var last *tour.Schedule
	p := plan()
	stamp := func(id string) tour.Stamp { return last.Stamps[id] }
	next := func(n int, change func()) {
		change()
		s := release.Next(last, p, day(n))
		last = &s
	}
	expect := func(id string, sequence, modified int, cancelled bool) {
		t.Helper()
		want := tour.Stamp{Sequence: sequence, Modified: day(modified).UnixMilli()}
		if stamp(id) != want {
			t.Errorf("%s: got %+v, want %+v", id, stamp(id), want)
		}
		for _, s := range last.Plan.Sessions {
			if s.ID == id && last.Plan.Cancelled(s) != cancelled {
				t.Errorf("%s: cancelled is %t", id, !cancelled)
			}
		}
	}

	next(1, func() {})
	expect("a1", 0, 1, false)
	next(2, func() { p.Sessions[0].Starts = "2018-05-08T18:45" })
	expect("a1", 1, 2, false)
	expect("a2", 0, 1, false)
	expect("a", 0, 2, false) // its agenda reads otherwise
	expect("b", 0, 1, false)
	next(3, func() { p.Sessions[0].Title = tour.Both("Rookie") })
	expect("a1", 1, 3, false)
	kept := p.Sessions[0]
	next(4, func() { p.Sessions = slices.Delete(slices.Clone(p.Sessions), 0, 1) })
	expect("a1", 2, 4, true)
	next(5, func() {})
	expect("a1", 2, 4, true)
	next(6, func() { p.Sessions = append(p.Sessions, kept) })
	expect("a1", 3, 6, false)
	next(7, func() { p.Sessions = p.Sessions[:len(p.Sessions)-1] })
	next(45, func() {}) // 15 May
	expect("a1", 4, 7, true)
	next(70, func() {}) // 9 June: more than 30 days after
	if slices.ContainsFunc(last.Plan.Sessions, func(s tour.Session) bool { return s.ID == "a1" }) {
		t.Error("a cancelled session stays for ever")
	}
	next(71, func() { p.Sessions = append(p.Sessions, kept) })
	expect("a1", 5, 71, false)
}
