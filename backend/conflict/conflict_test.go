package conflict_test

import (
	"slices"
	"strings"
	"testing"

	"tournee/backend/conflict"
	"tournee/backend/tour"
)

// evening is a tour of two evenings without a fault: Ada gives a talk in
// Ottawa, and the same in Toronto four days later.
func evening() *tour.Plan {
	stop := func(id string, city, day string) tour.Stop {
		return tour.Stop{Identity: tour.Identity{ID: id}, StopFields: tour.StopFields{
			City: tour.Both(city), Zone: "America/Toronto", Starts: tour.Wall(day + "T18:00"), Ends: tour.Wall(day + "T21:30"), Status: tour.Confirmed, VenueID: "v", Wanted: 1,
		}}
	}
	session := func(id, stop, starts, room string) tour.Session {
		return tour.Session{Identity: tour.Identity{ID: id}, SessionFields: tour.SessionFields{
			StopID: stop, Kind: tour.Delivery, TalkID: "t", RoomID: room, Starts: tour.Wall(starts), Minutes: 30, Status: tour.SessionConfirmed,
		}}
	}
	return &tour.Plan{
		Stops:         []tour.Stop{stop("o", "Ottawa", "2018-05-10"), stop("t", "Toronto", "2018-05-14")},
		Sponsorships:  []tour.Sponsorship{hosting("o"), hosting("t")},
		Rooms:         []tour.Room{{Identity: tour.Identity{ID: "r"}, RoomFields: tour.RoomFields{VenueID: "v", Name: "Main"}}},
		Sessions:      []tour.Session{session("1", "o", "2018-05-10T19:00", "r"), session("2", "t", "2018-05-14T19:00", "r")},
		Organizations: map[string]tour.Organization{"x": {OrganizationFields: tour.OrganizationFields{Name: "Xerox"}}, "y": {OrganizationFields: tour.OrganizationFields{Name: "Yoyodyne"}}},
		Venues:        map[string]tour.Venue{"v": {Identity: tour.Identity{ID: "v"}, VenueFields: tour.VenueFields{Name: "Shopify"}}},
		Talks:         map[string]tour.Talk{"t": {TalkFields: tour.TalkFields{Title: tour.Both("Engines"), SpeakerIDs: []string{"a"}, Links: []tour.Link{{URL: "https://example.com/slides"}}}}},
		People:        map[string]tour.Person{"a": {Identity: tour.Identity{ID: "a"}, PersonFields: tour.PersonFields{Name: "Ada"}}, "g": {Identity: tour.Identity{ID: "g"}, PersonFields: tour.PersonFields{Name: "Grace"}}},
	}
}

func hosting(stop string) tour.Sponsorship {
	return tour.Sponsorship{Identity: tour.Identity{ID: "h" + stop}, SponsorshipFields: tour.SponsorshipFields{OrganizationID: "x", Scope: tour.ForStop, StopID: stop, InKind: tour.InVenue}}
}

func engaged(status tour.EngagementStatus) tour.Engagement {
	return tour.Engagement{EngagementFields: tour.EngagementFields{StopID: "o", PersonID: "a", Status: status}}
}

func TestFind(t *testing.T) {
	tests := map[string]struct {
		change func(*tour.Plan)
		want   []string // rules, the worst first
		says   string
	}{
		"nothing wrong": {func(*tour.Plan) {}, nil, ""},
		"a person in two cities": {func(p *tour.Plan) {
			p.Sessions[1].Starts = "2018-05-10T19:10"
			p.Sessions[1].RoomID = ""
			p.Stops[1] = p.Stops[1].Shift(-4)
		}, []string{"person-double-booked"}, "Ada is in Ottawa at 19:00 and in Toronto at 19:10 on 10\u00a0May."},
		"one ends as another begins": {func(p *tour.Plan) { p.Sessions[1].Starts = "2018-05-10T19:30"; p.Stops[1] = p.Stops[1].Shift(-4) }, nil, ""},
		"a room for two": {func(p *tour.Plan) {
			p.Sessions[1].StopID, p.Sessions[1].Starts, p.Sessions[1].SpeakerIDs, p.Stops[1].Wanted = "o", "2018-05-10T19:15", []string{"g"}, 0
		}, []string{"room-double-booked"}, "Main holds two sessions at 19:15"},
		"a person twice in a city": {func(p *tour.Plan) {
			p.Sessions[1].StopID, p.Sessions[1].Starts, p.Sessions[1].RoomID, p.Stops[1].Wanted = "o", "2018-05-10T19:15", "", 0
		}, []string{"person-double-booked"}, "Ada speaks in two sessions at 19:15"},
		"a cancelled session is no conflict": {func(p *tour.Plan) {
			p.Sessions[1].StopID, p.Sessions[1].Starts, p.Sessions[1].Status, p.Stops[1].Wanted = "o", "2018-05-10T19:15", tour.SessionCancelled, 0
		}, nil, ""},
		"before the doors":     {func(p *tour.Plan) { p.Sessions[0].Starts = "2018-05-10T17:45" }, []string{"session-outside"}, "begins before the doors open at 18:00"},
		"after the curfew":     {func(p *tour.Plan) { p.Sessions[0].Starts = "2018-05-10T21:15" }, []string{"session-outside"}, "ends after the curfew at 21:30"},
		"who declined":         {func(p *tour.Plan) { p.Engagements = []tour.Engagement{engaged(tour.Declined)} }, []string{"person-absent"}, "Ada will not be in Ottawa, but is on at 19:00."},
		"who has not answered": {func(p *tour.Plan) { p.Engagements = []tour.Engagement{engaged(tour.Invited)} }, []string{"person-unanswered"}, "Ada has not answered for Ottawa."},
		"no venue":             {func(p *tour.Plan) { p.Stops[0].VenueID = "" }, []string{"stop-placeless"}, "Ottawa has no venue yet."},
		"an idea needs none":   {func(p *tour.Plan) { p.Stops[0].VenueID, p.Stops[0].Status = "", tour.Idea }, nil, ""},
		"too few talks":        {func(p *tour.Plan) { p.Stops[0].Wanted = 3 }, []string{"talks-wanting"}, "Ottawa has 1 of the 3 talks wanted."},
		"nobody gives it":      {func(p *tour.Plan) { p.Talks["t"] = tour.Talk{} }, []string{"talk-speakerless", "talk-speakerless"}, "has no speaker"},
		"the worst first": {func(p *tour.Plan) {
			p.Stops[0].VenueID = ""
			p.Engagements = []tour.Engagement{engaged(tour.Withdrawn)}
		}, []string{"person-absent", "stop-placeless"}, "Ada"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p := evening()
			tt.change(p)

			found := conflict.Find(p, conflict.Surroundings{})

			var rules, said []string
			for _, c := range found {
				rules = append(rules, c.Rule)
				said = append(said, c.Sentence["en"])
				if c.Sentence["fr"] == "" || c.Advice["fr"] == "" || c.Advice["en"] == "" || strings.Contains(c.Sentence["fr"], "%!") || strings.Contains(c.Sentence["en"], "%!") {
					t.Errorf("a sentence is missing: %+v", c)
				}
			}
			if !slices.Equal(rules, tt.want) || !strings.Contains(strings.Join(said, "\n"), tt.says) {
				t.Errorf("got %v, %q; want %v, %q", rules, said, tt.want, tt.says)
			}
		})
	}
}
