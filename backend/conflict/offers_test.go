package conflict_test

import (
	"slices"
	"strings"
	"testing"

	"tournee/backend/conflict"
	"tournee/backend/tour"
)

// offer is a plan with a conflict, and what is offered to mend it.
type offer struct {
	rule   string
	change func(*tour.Plan)
	want   []string
}

// grace has Grace come to a stop, and know two talks of her own.
func grace(p *tour.Plan, stop string) {
	p.Engagements = append(p.Engagements, tour.Engagement{Identity: tour.Identity{ID: "g" + stop}, EngagementFields: tour.EngagementFields{StopID: stop, PersonID: "g", Status: tour.Promised}})
	for id, title := range map[string]string{"u": "Compilers", "w": "Bugs"} {
		p.Talks[id] = tour.Talk{Identity: tour.Identity{ID: id}, TalkFields: tour.TalkFields{Title: tour.Both(title), SpeakerIDs: []string{"g"}, Links: p.Talks["t"].Links}}
	}
}

func room(id string, seats int) tour.Room {
	return tour.Room{Identity: tour.Identity{ID: id}, RoomFields: tour.RoomFields{VenueID: "v", Name: "Room " + id, Capacity: seats}}
}

// hall adds a venue of Ottawa.
func hall(p *tour.Plan, id string, seats int) {
	p.Venues[id] = tour.Venue{Identity: tour.Identity{ID: id}, VenueFields: tour.VenueFields{Name: "Hall " + id, City: tour.Both("Ottawa"), Capacity: seats}}
}

func offers() map[string]offer {
	return map[string]offer{
		"another talk of who comes": {conflict.TalkRepeated, func(p *tour.Plan) { before(p, "2018-04-01"); grace(p, "o") }, []string{"Give “Compilers” instead"}},
		"of who comes not, none":    {conflict.TalkRepeated, func(p *tour.Plan) { before(p, "2018-04-01"); grace(p, "t") }, nil},
		"in a language that the audience knows": {conflict.TalkRepeated, func(p *tour.Plan) {
			before(p, "2018-04-01")
			grace(p, "o")
			p.Stops[0].Languages, p.Sessions[0].Language = []tour.Lang{"fr"}, "fr"
			for id, lang := range map[string]tour.Lang{"u": "fr", "w": "en"} {
				t := p.Talks[id]
				t.Language = lang
				p.Talks[id] = t
			}
		}, []string{"Give “Compilers” instead"}},
		"what is given elsewhere": {conflict.TalkRepeated, func(p *tour.Plan) { // Grace gives it in Toronto, Ada comes there too
			before(p, "2018-04-01")
			grace(p, "t")
			grace(p, "o")
			p.Sessions[1].TalkID, p.Sessions[1].SpeakerIDs = "u", nil
			p.Engagements = append(p.Engagements, tour.Engagement{Identity: tour.Identity{ID: "at"}, EngagementFields: tour.EngagementFields{StopID: "t", PersonID: "a", Status: tour.Promised}})
		}, []string{"Give “Compilers” instead", "Swap with “Compilers” in Toronto"}},
		"one talk of another company": {conflict.CompanyTwice, func(p *tour.Plan) {
			employed(p, "x")
			another(p, "2018-05-10T20:00", "r")
			p.People["l"] = tour.Person{Identity: tour.Identity{ID: "l"}, PersonFields: tour.PersonFields{Name: "Lin", OrganizationID: "y"}}
			t := p.Talks["u"]
			t.SpeakerIDs = []string{"g", "l"}
			p.Talks["u"] = t
		}, []string{"Have “Compilers” given by Lin alone", "Cancel “Compilers” in Ottawa", "Cancel “Engines” in Ottawa"}},
		"of a company with two talks, one is cancelled": {conflict.CompanyTwice, func(p *tour.Plan) {
			employed(p, "x")
			another(p, "2018-05-10T20:00", "r")
			p.Stops[0].Wanted = 1
		}, []string{"Cancel “Compilers” in Ottawa", "Cancel “Engines” in Ottawa"}},
		"but not if then too few are left": {conflict.CompanyTwice, func(p *tour.Plan) { employed(p, "x"); another(p, "2018-05-10T20:00", "r"); p.Stops[0].Wanted = 2 }, nil},
		"a task until two days before": {conflict.MaterialMissing, func(p *tour.Plan) {
			moved(p, -6, "19:00")
			p.Talks["t"] = tour.Talk{TalkFields: tour.TalkFields{Title: tour.Both("Engines"), SpeakerIDs: []string{"a"}}}
		}, []string{"Ask for them by 6\u00a0May, as a task"}},
		"a larger room": {conflict.CapacityShort, func(p *tour.Plan) {
			p.Stops[0].Registered = 90
			p.Rooms = []tour.Room{room("r", 80), room("b", 300), room("c", 100), room("d", 89)}
		}, []string{"Move Ottawa to Room c, which has 100 seats"}},
		"that is free": {conflict.CapacityShort, func(p *tour.Plan) {
			p.Stops[0].Registered, p.Stops[0].Capacity = 90, 80
			p.Rooms = []tour.Room{room("r", 80), room("c", 100), room("b", 300)}
			p.Sessions = append(p.Sessions, tour.Session{Identity: tour.Identity{ID: "7"}, SessionFields: tour.SessionFields{StopID: "o", Kind: tour.Break, RoomID: "c", Starts: "2018-05-10T19:00", Minutes: 30, Status: tour.SessionConfirmed}})
		}, []string{"Move Ottawa to Room b, which has 300 seats"}},
		"a larger venue": {conflict.CapacityShort, func(p *tour.Plan) {
			p.Stops[0].Registered, p.Stops[0].Capacity = 90, 80
			hall(p, "q", 500)
			hall(p, "s", 100)
			hall(p, "n", 89)
			p.Holds = []tour.Hold{hold("1", "o", "2018-05-10", "2018-05-10", "")}
			p.Holds[0].VenueID = "q"
		}, []string{"Move Ottawa to Hall q, which has 500 seats", "Move Ottawa to Hall s, which has 100 seats"}},
		"that nobody has": {conflict.CapacityShort, func(p *tour.Plan) {
			p.Stops[0].Registered, p.Stops[0].Capacity = 90, 80
			hall(p, "q", 500)
			hall(p, "s", 100)
			hall(p, "n", 200)
			p.Holds = []tour.Hold{hold("1", "t", "2018-05-10", "2018-05-14", "")}
			p.Holds[0].VenueID = "q"
			shut := closed("2018-05-10")
			shut.VenueID = "s"
			p.Availability = []tour.Availability{shut}
			before(p, "2018-05-10")
			p.Elsewhere[0].Stop.VenueID, p.Elsewhere[0].Session.TalkID, p.Elsewhere[0].Session.RoomID = "n", "", ""
		}, nil},
		"one more talk, of who comes anyway": {conflict.TalksWanting, func(p *tour.Plan) { p.Stops[0].Wanted = 2; grace(p, "o") }, []string{"Give “Compilers” at 19:30", "Give “Bugs” at 19:30"}},
		"of who is to be asked": {conflict.TalksWanting, func(p *tour.Plan) { p.Stops[0].Wanted = 2; grace(p, "t") }, []string{
			"Give “Compilers” at 19:30, and invite Grace", "Give “Bugs” at 19:30, and invite Grace",
		}},
		"of who was asked already": {conflict.TalksWanting, func(p *tour.Plan) {
			p.Stops[0].Wanted = 2
			grace(p, "o")
			p.Engagements[0].Status = tour.Invited
		}, []string{"Give “Compilers” at 19:30", "Give “Bugs” at 19:30"}},
		"but not of who said no": {conflict.TalksWanting, func(p *tour.Plan) {
			p.Stops[0].Wanted = 2
			grace(p, "o")
			p.Engagements[0].Status = tour.Declined
		}, nil},
		"nor of who cannot then": {conflict.TalksWanting, func(p *tour.Plan) {
			p.Stops[0].Wanted = 2
			grace(p, "t")
			cannot := away("2018-05-10", "2018-05-10")
			cannot.PersonID = "g"
			p.Availability = []tour.Availability{cannot}
		}, nil},
		"nor after the curfew": {conflict.TalksWanting, func(p *tour.Plan) {
			p.Stops[0].Wanted = 2
			grace(p, "o")
			p.Sessions[0].Starts, p.Sessions[0].Minutes = "2018-05-10T18:00", 200
		}, nil},
		"one shares, or one ends": {conflict.SponsorExclusive, func(p *tour.Plan) {
			p.Sponsorships = append(p.Sponsorships, supporting("1", "x", "Cloud", "", true), supporting("2", "y", "cloud", "t", false))
		}, []string{"Note that Xerox shares “Cloud”", "End the sponsorship of Yoyodyne", "End the sponsorship of Xerox"}},
		"two share": {conflict.SponsorExclusive, func(p *tour.Plan) {
			p.Sponsorships = append(p.Sponsorships, supporting("1", "x", "Cloud", "t", true), supporting("2", "y", "cloud", "t", true))
		}, []string{"Note that Xerox and Yoyodyne share “cloud”", "End the sponsorship of Xerox", "End the sponsorship of Yoyodyne"}},
	}
}

// TestWhatIsOfferedMends looks at what is offered, and makes each change: the
// conflict is gone, and nothing as bad has come.
func TestWhatIsOfferedMends(t *testing.T) {
	for name, tt := range offers() {
		t.Run(name, func(t *testing.T) {
			p := evening()
			for id, talk := range p.Talks {
				talk.ID = id
				p.Talks[id] = talk
			}
			tt.change(p)
			p.Sort()
			found := on(p)
			i := slices.IndexFunc(found, func(c conflict.Conflict) bool { return c.Rule == tt.rule })
			if i < 0 {
				t.Fatalf("there is no such conflict: %+v", found)
			}

			var labels []string
			for _, r := range found[i].Repairs {
				labels = append(labels, r.Label["en"])
				if r.Label["fr"] == "" {
					t.Errorf("%s is not said in French", r.Label["en"])
				}
				after := conflict.Count(on(mended(p, r.Edits())))
				left := slices.ContainsFunc(on(mended(p, r.Edits())), func(c conflict.Conflict) bool { return c.Rule == tt.rule })
				if before := conflict.Count(found); left || after.Errors > before.Errors || after.Errors+after.Warnings > before.Errors+before.Warnings {
					t.Errorf("%q leaves %+v of %+v", r.Label["en"], after, before)
				}
			}

			if !slices.Equal(labels, tt.want) {
				t.Errorf("got  %s\nwant %s", strings.Join(labels, " | "), strings.Join(tt.want, " | "))
			}
		})
	}
}

// TestATaskSettlesMissingMaterialUntilItIsDue asks for slides by a task that names
// the talk.
func TestATaskSettlesMissingMaterialUntilItIsDue(t *testing.T) {
	tests := map[string]struct {
		task tour.TaskFields
		want bool // the material is still told of
	}{
		"an open one":                      {tour.TaskFields{Title: tour.Both("Chase ENGINES"), StopID: "o", Due: "2018-05-05", Status: tour.TaskOpen}, false},
		"due today":                        {tour.TaskFields{Title: tour.Both("Chase Engines"), StopID: "o", Due: "2018-05-04", Status: tour.TaskDoing}, false},
		"late":                             {tour.TaskFields{Title: tour.Both("Chase Engines"), StopID: "o", Due: "2018-05-03", Status: tour.TaskOpen}, true},
		"without a date":                   {tour.TaskFields{Title: tour.Both("Chase Engines"), StopID: "o", Status: tour.TaskOpen}, true},
		"relative to the stop":             {tour.TaskFields{Title: tour.Both("Chase Engines"), StopID: "o", Relative: true, Offset: -2, Status: tour.TaskOpen}, false},
		"done, and there is nothing":       {tour.TaskFields{Title: tour.Both("Chase Engines"), StopID: "o", Due: "2018-05-05", Status: tour.TaskDone}, true},
		"of another stop":                  {tour.TaskFields{Title: tour.Both("Chase Engines"), StopID: "t", Due: "2018-05-05", Status: tour.TaskOpen}, true},
		"about something else of the stop": {tour.TaskFields{Title: tour.Both("Book the room"), StopID: "o", Due: "2018-05-05", Status: tour.TaskOpen}, true},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p := evening()
			p.Talks["t"] = tour.Talk{TalkFields: tour.TalkFields{Title: tour.Both("Engines"), SpeakerIDs: []string{"a"}}}
			p.Tasks = []tour.Task{{Identity: tour.Identity{ID: "k"}, TaskFields: tt.task}}
			around := world()
			around.Today = "2018-05-04"

			got := slices.ContainsFunc(conflict.Find(p, around), func(c conflict.Conflict) bool { return c.Rule == conflict.MaterialMissing && c.StopID == "o" })

			if got != tt.want {
				t.Errorf("got %v", got)
			}
		})
	}
}

// Of several talks that are wanted each press gives one more.
func TestATalkMoreIsOfferedWhereSeveralAreWanted(t *testing.T) {
	p := evening()
	grace(p, "o")
	delete(p.Talks, "w")
	for _, id := range []string{"x", "y"} {
		more := p.Talks["u"]
		more.Title = tour.Both("More of " + id)
		p.Talks[id] = more
	}
	p.Stops[0].Wanted = 3
	for want := range 2 {
		found := on(p)
		i := slices.IndexFunc(found, func(c conflict.Conflict) bool { return c.Rule == conflict.TalksWanting })
		if i < 0 || len(found[i].Repairs) == 0 {
			t.Fatalf("after %d: got %+v", want, found)
		}
		p = mended(p, found[i].Repairs[0].Edits())
		for k := range p.Sessions {
			if p.Sessions[k].ID == "new" {
				p.Sessions[k].ID = p.Sessions[k].TalkID
			}
		}
	}
	if found := on(p); len(found) != 0 {
		t.Errorf("left: %+v", found)
	}
}
