package tour_test

import (
	"testing"

	"tournee/backend/tour"
)

// aPlan is a tour of two stops in which one talk is given twice.
func aPlan() *tour.Plan {
	p := &tour.Plan{
		Stops: []tour.Stop{
			{Identity: tour.Identity{ID: "b"}, Slug: "toronto", StopFields: tour.StopFields{City: tour.Both("Toronto"), Starts: "2018-05-14T18:00"}},
			{Identity: tour.Identity{ID: "a"}, Slug: "ottawa", StopFields: tour.StopFields{City: tour.Both("Ottawa"), Starts: "2018-05-10T18:00", VenueID: "v"}},
		},
		Rooms: []tour.Room{{Identity: tour.Identity{ID: "r2"}, RoomFields: tour.RoomFields{VenueID: "v", Position: 2}}, {Identity: tour.Identity{ID: "r1"}, RoomFields: tour.RoomFields{VenueID: "v", Position: 1}}},
		Sessions: []tour.Session{
			{Identity: tour.Identity{ID: "3"}, SessionFields: tour.SessionFields{StopID: "a", TalkID: "t", RoomID: "r2", Starts: "2018-05-10T19:00", Links: []tour.Link{{URL: "https://example.org/2"}}}},
			{Identity: tour.Identity{ID: "2"}, SessionFields: tour.SessionFields{StopID: "a", TalkID: "t", RoomID: "r1", Starts: "2018-05-10T19:00", Title: tour.Both("Again"), SpeakerIDs: []string{"q"}, Status: tour.SessionCancelled}},
			{Identity: tour.Identity{ID: "1"}, SessionFields: tour.SessionFields{StopID: "b", Kind: tour.Break, Starts: "2018-05-14T19:00"}},
		},
		Talks:  map[string]tour.Talk{"t": {TalkFields: tour.TalkFields{Title: tour.Both("Rook"), Language: "en", SpeakerIDs: []string{"p", "gone"}, Links: []tour.Link{{URL: "https://example.org/1"}, {URL: "https://example.org/2"}}}}},
		People: map[string]tour.Person{"p": {PersonFields: tour.PersonFields{Name: "P"}}, "q": {PersonFields: tour.PersonFields{Name: "Q"}}},
		Sponsorships: []tour.Sponsorship{
			{SponsorshipFields: tour.SponsorshipFields{OrganizationID: "o", Scope: tour.ForStop, StopID: "a", InKind: tour.InVenue}},
			{SponsorshipFields: tour.SponsorshipFields{OrganizationID: "o", Scope: tour.Annual}},
			{SponsorshipFields: tour.SponsorshipFields{OrganizationID: "o", Scope: tour.Annual, InKind: "credits"}},
		},
		Organizations: map[string]tour.Organization{"o": {Identity: tour.Identity{ID: "o"}, OrganizationFields: tour.OrganizationFields{Name: "O"}}},
	}
	p.Sort()
	return p
}

func TestPlanIsReadInRouteOrder(t *testing.T) {
	p := aPlan()

	if p.Number("a") != 1 || p.Number("b") != 2 || p.Number("?") != 0 {
		t.Errorf("Ottawa is %d and Toronto %d", p.Number("a"), p.Number("b"))
	}
	agenda := p.Agenda("a")
	if len(agenda) != 2 || agenda[0].ID != "2" || agenda[1].ID != "3" {
		t.Errorf("got %v, want the session in the first room first", agenda)
	}
	if rooms := p.RoomsOf(p.Stops[0]); len(rooms) != 2 || rooms[0].ID != "r1" {
		t.Errorf("got rooms %v", rooms)
	}
	if p.Talking("a") != 1 || p.Talking("b") != 0 {
		t.Errorf("got %d talks in Ottawa, want 1: the other is cancelled", p.Talking("a"))
	}
}

func TestSessionTakesFromItsTalkWhatItDoesNotSay(t *testing.T) {
	p := aPlan()
	again, plain := p.Agenda("a")[0], p.Agenda("a")[1]

	if p.Title(again).In("en") != "Again" || p.Title(plain).In("en") != "Rook" || p.Language(plain) != "en" {
		t.Errorf("got titles %v and %v", p.Title(again), p.Title(plain))
	}
	if s := p.Speakers(again); len(s) != 1 || s[0].Name != "Q" {
		t.Errorf("got %v, want Q", s)
	}
	if s := p.Speakers(plain); len(s) != 1 || s[0].Name != "P" {
		t.Errorf("got %v, want P alone: the other is not there any more", s)
	}
	if links := p.Links(plain); len(links) != 2 || links[0].URL != "https://example.org/2" {
		t.Errorf("got %v, want each link once, the session's first", links)
	}
}

func TestHostIsASponsorshipOfAVenue(t *testing.T) {
	p := aPlan()

	if hosts := p.Hosts("a"); len(hosts) != 1 || hosts[0].Name != "O" {
		t.Errorf("got hosts %v", hosts)
	}
	if len(p.Hosts("b")) != 0 || len(p.Sponsors(tour.ForStop)) != 0 {
		t.Error("a host is one of its stop, and no other sponsor")
	}
	if len(p.Sponsors(tour.Annual)) != 1 {
		t.Errorf("got %v, want O once", p.Sponsors(tour.Annual))
	}
}
