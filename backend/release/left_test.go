package release_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"tournee/backend/release"
	"tournee/backend/tour"
)

// staffed is plan with Ada hosted by Org at Hull.
func staffed() *tour.Plan {
	p := plan()
	p.Tracks = []tour.Track{{Identity: tour.Identity{ID: "k1"}}, {Identity: tour.Identity{ID: "k2"}}}
	p.Sessions[0].TrackID = "k1"
	p.Organizations["q"] = tour.Organization{Identity: tour.Identity{ID: "q"}, OrganizationFields: tour.OrganizationFields{Name: "Quay"}}
	p.Sponsorships = []tour.Sponsorship{{SponsorshipFields: tour.SponsorshipFields{OrganizationID: "o", Scope: tour.ForStop, StopID: "a", InKind: tour.InVenue}}}
	return p
}

func TestWhoHeldItIsKnown(t *testing.T) {
	for name, c := range map[string]struct {
		change   func(*tour.Plan)
		want     map[string]tour.Holders
		sequence int // of the session a1
	}{
		"nothing": {func(*tour.Plan) {}, map[string]tour.Holders{}, 0},
		"another speaker": {
			func(p *tour.Plan) { p.Sessions[0].SpeakerIDs = []string{"bob"} },
			map[string]tour.Holders{"a1": {People: []string{"ada"}}},
			1,
		},
		"another speaker of the talk": {
			func(p *tour.Plan) {
				talk := p.Talks["k"]
				talk.SpeakerIDs = []string{"bob"}
				p.Talks["k"] = talk
			},
			map[string]tour.Holders{"a1": {People: []string{"ada"}}, "b1": {People: []string{"ada"}}},
			1,
		},
		"one speaker more": {
			func(p *tour.Plan) { p.Sessions[0].SpeakerIDs = []string{"ada", "bob"} }, map[string]tour.Holders{}, 1,
		},
		"another room": {
			func(p *tour.Plan) { p.Sessions[0].RoomID = "r2" }, map[string]tour.Holders{"a1": {Rooms: []string{"r1"}}}, 1,
		},
		"another track, which is no matter for readers": {
			func(p *tour.Plan) { p.Sessions[0].TrackID = "k2" }, map[string]tour.Holders{"a1": {Tracks: []string{"k1"}}}, 0,
		},
		"another stop": {
			func(p *tour.Plan) { p.Sessions[0].StopID, p.Sessions[0].Starts = "b", "2018-05-09T20:00" },
			map[string]tour.Holders{"a1": {Stops: []string{"a"}, Days: []tour.Date{"2018-05-08"}}},
			1,
		},
		"another day, with its stop": {
			func(p *tour.Plan) { shift(p, 0, 3) },
			map[string]tour.Holders{"a": {Days: []tour.Date{"2018-05-08"}}, "a1": {Days: []tour.Date{"2018-05-08"}}, "a2": {Days: []tour.Date{"2018-05-08"}}},
			1,
		},
		"another host": {
			func(p *tour.Plan) { p.Sponsorships[0].OrganizationID = "q" }, map[string]tour.Holders{"a": {Hosts: []string{"o"}}}, 0,
		},
		"cancelled, which stays where it was": {
			func(p *tour.Plan) { p.Sessions = p.Sessions[1:] }, map[string]tour.Holders{}, 1,
		},
	} {
		t.Run(name, func(t *testing.T) {
			first := release.Next(nil, staffed(), day(1))
			p := staffed()
			c.change(p)

			next := release.Next(&first, p, day(2))

			if len(first.Left) > 0 || !reflect.DeepEqual(next.Left, c.want) {
				t.Errorf("got %+v, want %+v", next.Left, c.want)
			}
			if got := next.Stamps["a1"].Sequence; got != c.sequence {
				t.Errorf("the sequence is %d, want %d", got, c.sequence)
			}
			again := release.Next(&next, p, day(3))
			if !reflect.DeepEqual(again.Left, c.want) || len(release.Compare(next.Plan, again.Plan)) > 0 {
				t.Errorf("a release later it is %+v", again.Left)
			}
			back := release.Next(&again, staffed(), day(4))
			for id := range c.want {
				if slices.Contains(back.Left[id].People, "ada") || slices.Contains(back.Left[id].Rooms, "r1") || slices.Contains(back.Left[id].Hosts, "o") {
					t.Errorf("back where it was, it is %+v", back.Left)
				}
			}
		})
	}
}

func TestWhoLeftIsForgottenWithTime(t *testing.T) {
	first := release.Next(nil, staffed(), day(1))
	p := staffed()
	delete(p.People, "ada")
	talk := p.Talks["k"]
	talk.SpeakerIDs = []string{"bob"}
	p.Talks["k"] = talk
	p.Rooms = p.Rooms[1:]
	p.Sessions[0].RoomID = ""

	second := release.Next(&first, p, day(2))

	if _, known := second.Plan.People["ada"]; !known || second.Plan.People["ada"].Email != "" {
		t.Error("the calendar of who left cannot be asked for, or tells more than is public")
	}
	if _, known := second.Plan.Room("r1"); !known {
		t.Error("the calendar of the room cannot be asked for")
	}
	for n, want := range map[int]bool{38: true, 39: false} { // 8 May and 30 days, from 1 April on
		kept := release.Next(&second, p, day(n+30)).Left["a1"]
		if got := slices.Contains(kept.People, "ada"); got != want {
			t.Errorf("%d: got %t, want %t", n, got, want)
		}
	}
}

func TestWhoLeftIsTold(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*tour.Plan)
		want   map[string][2]string // by kind and id: English, then French
	}{
		"another speaker": {
			func(p *tour.Plan) { p.Sessions[0].SpeakerIDs = []string{"bob"} },
			map[string][2]string{
				"person ada": {"– You no longer give “Rook”, Hull, Tuesday 8 May 2018 18:30.\n", "– Vous ne donnez plus « Rook », Hull, mardi 8 mai 2018 18 h 30.\n"},
				"person bob": {"– You now give “Rook”, Hull, Tuesday 8 May 2018 18:30, One, Hall.\n", "– Vous donnez maintenant « Rook », Hull, mardi 8 mai 2018 18 h 30, One, Hall.\n"},
				"host o":     {"– “Rook”, Hull: now by bob (was ada).\n", ""},
				"stop a":     {"– “Rook”, Hull: now by bob (was ada).\n", ""},
			},
		},
		"another speaker, later and elsewhere": {
			func(p *tour.Plan) {
				p.Sessions[0].SpeakerIDs, p.Sessions[0].Starts, p.Sessions[0].RoomID = []string{"bob"}, "2018-05-08T20:00", "r2"
			},
			map[string][2]string{
				"person ada": {"– You no longer give “Rook”, Hull, Tuesday 8 May 2018 18:30.\n", ""},
				"person bob": {"– You now give “Rook”, Hull, Tuesday 8 May 2018 20:00, Two, Hall.\n", ""},
			},
		},
		"one speaker more": {
			func(p *tour.Plan) { p.Sessions[0].SpeakerIDs = []string{"ada", "bob"} },
			map[string][2]string{"person ada": {"– “Rook”, Hull: now by ada and bob (was ada).\n", ""}},
		},
		"another speaker of what is cancelled": {
			func(p *tour.Plan) {
				p.Sessions[0].SpeakerIDs, p.Sessions[0].Status = []string{"bob"}, tour.SessionCancelled
			},
			map[string][2]string{"person ada": {"– Cancelled: “Rook”, Hull, Tuesday 8 May 2018 18:30.\n", ""}},
		},
		"another host": {
			func(p *tour.Plan) { p.Sponsorships[0].OrganizationID = "q" },
			map[string][2]string{
				"host o": {"– You no longer host Hull, Tuesday 8 May 2018 18:00.\n", "– Vous n’accueillez plus Hull, mardi 8 mai 2018 18 h.\n"},
				"host q": {"– You now host Hull, Tuesday 8 May 2018 18:00, Hall.\n", "– Vous accueillez maintenant Hull, mardi 8 mai 2018 18 h, Hall.\n"},
				"stop a": {"– Hull: now hosted by Quay (was Org).\n", "– Hull : maintenant chez Quay (au lieu de Org).\n"},
			},
		},
		"no host": {
			func(p *tour.Plan) { p.Sponsorships = nil },
			map[string][2]string{"stop a": {"– Hull: now hosted by nobody yet (was Org).\n", ""}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			first := release.Next(nil, staffed(), day(1))
			p := staffed()
			c.change(p)
			next := release.Next(&first, p, day(2))

			told := map[string]release.Audience{}
			for _, a := range release.Audiences(next.Plan, release.Compare(first.Plan, next.Plan)) {
				told[a.Kind+" "+a.ID] = a
			}

			for who, want := range c.want {
				for i, lang := range []tour.Lang{tour.English, tour.French} {
					if said := spaced(told[who].Letter(p.Tour, 2, nil, lang)); want[i] != "" && !strings.HasSuffix(said, "\n\n"+want[i]) {
						t.Errorf("%s: got %s\nwant %s", who, said, want[i])
					}
				}
			}
		})
	}
}

func TestWhatIsCancelledLateIsToldToo(t *testing.T) {
	first := release.Next(nil, staffed(), day(1))
	p := staffed()
	p.Sessions = slices.Delete(p.Sessions, 0, 1)

	late := release.Next(&first, p, day(200))

	for n, want := range map[int]bool{200: true, 230: true, 231: false} {
		next := late
		if n > 200 {
			next = release.Next(&late, p, day(n))
		}
		if got := slices.ContainsFunc(next.Plan.Sessions, func(s tour.Session) bool { return s.ID == "a1" && s.Status == tour.SessionCancelled }); got != want {
			t.Errorf("day %d: the cancelled session is there: %t", n, got)
		}
	}
}
