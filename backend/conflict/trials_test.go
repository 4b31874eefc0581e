package conflict_test

import (
	"slices"

	"tournee/backend/conflict"
	"tournee/backend/tour"
)

// trial is a change to a plan without a fault.
type trial struct {
	rule string
	has  func(*tour.Plan) // makes it a case of the rule
	near func(*tour.Plan) // nearly so
}

// on is the first of May 2018, nine days before the first evening.
func on(p *tour.Plan) []conflict.Conflict {
	around := world()
	around.Today = "2018-05-01"
	around.Holiday = func(_ tour.Stop, day tour.Date) (tour.Text, bool) {
		return tour.Text{tour.English: "Victoria Day", tour.French: "Journée des patriotes"}, day == "2018-05-21"
	}
	return conflict.Find(p, around)
}

// moved brings Toronto's evening to another day and hour.
func moved(p *tour.Plan, days int, at string) {
	p.Stops[1] = p.Stops[1].Shift(days)
	p.Sessions[1].Starts = tour.Wall(string(p.Stops[1].Starts.Date()) + "T" + at)
}

func away(from, to tour.Date) tour.Availability {
	return tour.Availability{Identity: tour.Identity{ID: "w"}, AvailabilityFields: tour.AvailabilityFields{PersonID: "a", From: from, To: to}}
}

func hold(id, stop string, from, to, expires tour.Date) tour.Hold {
	return tour.Hold{Identity: tour.Identity{ID: id}, HoldFields: tour.HoldFields{StopID: stop, VenueID: "v", Rank: 1, From: from, To: to, Expires: expires, Status: tour.HoldKept}}
}

func supporting(id, organization, category, stop string, alone bool) tour.Sponsorship {
	s := tour.Sponsorship{Identity: tour.Identity{ID: id}, SponsorshipFields: tour.SponsorshipFields{OrganizationID: organization, Scope: tour.ForTour, Category: category, Exclusive: alone}}
	if s.StopID = stop; stop != "" {
		s.Scope = tour.ForStop
	}
	return s
}

// another puts a second talk of Grace into Ottawa's evening.
func another(p *tour.Plan, at tour.Wall, room string) {
	p.Talks["u"] = tour.Talk{TalkFields: tour.TalkFields{Title: tour.Both("Compilers"), SpeakerIDs: []string{"g"}, Links: p.Talks["t"].Links}}
	p.Sessions = append(p.Sessions, tour.Session{Identity: tour.Identity{ID: "3"}, SessionFields: tour.SessionFields{StopID: "o", Kind: tour.Delivery, TalkID: "u", RoomID: room, Starts: at, Minutes: 30, Status: tour.SessionConfirmed}})
}

func trials() []trial {
	return slices.Concat(peopleTrials(), homeTrials(), agendaTrials(), stopTrials())
}

func peopleTrials() []trial {
	return []trial{
		{conflict.PersonDoubleBooked, func(p *tour.Plan) { moved(p, -4, "19:10"); p.Sessions[1].RoomID = "" }, func(p *tour.Plan) { moved(p, -3, "19:10") }},
		{conflict.PersonTravel, func(p *tour.Plan) { moved(p, -4, "20:00"); p.Stops[1].Longitude = -4 }, func(p *tour.Plan) { moved(p, -3, "18:00"); p.Stops[1].Longitude = -4 }},
		{conflict.PersonUnavailable, func(p *tour.Plan) { p.Availability = []tour.Availability{away("2018-05-10", "2018-05-10")} }, func(p *tour.Plan) { p.Availability = []tour.Availability{away("2018-05-11", "2018-05-13")} }},
		{conflict.PersonUnavailable, func(p *tour.Plan) { // only until half past seven
			a := away("2018-05-10", "2018-05-10")
			a.Opens, a.Closes = "19:15", "22:00"
			p.Availability = []tour.Availability{a}
		}, func(p *tour.Plan) {
			a := away("2018-05-10", "2018-05-10")
			a.Opens, a.Closes = "19:30", "22:00"
			p.Availability = []tour.Availability{a}
		}},
		{conflict.PersonUnavailable, func(p *tour.Plan) { // can, but on other days
			a := away("2018-05-11", "2018-05-20")
			a.Can = true
			p.Availability = []tour.Availability{a}
		}, func(p *tour.Plan) {
			a := away("2018-05-10", "2018-05-20")
			a.Can = true
			p.Availability = []tour.Availability{a}
		}},
		{conflict.PersonUnavailable, func(p *tour.Plan) { // not in Ottawa
			a := away("2018-05-01", "2018-05-31")
			a.Place = tour.Both("ottawa")
			p.Availability = []tour.Availability{a}
		}, func(p *tour.Plan) {
			a := away("2018-05-01", "2018-05-31")
			a.Place = tour.Both("Montréal")
			p.Availability = []tour.Availability{a}
		}},
		{conflict.PersonAbsent, func(p *tour.Plan) { p.Engagements = []tour.Engagement{engaged(tour.Declined)} }, func(p *tour.Plan) { p.Engagements = []tour.Engagement{engaged(tour.Promised)} }},
		{conflict.PersonUnconfirmed, func(p *tour.Plan) {
			p.Tour.Planning.ConfirmWeeks = 2
			p.Engagements = []tour.Engagement{engaged(tour.Invited)}
		}, func(p *tour.Plan) {
			p.Tour.Planning.ConfirmWeeks = 1 // nine days are more than a week
			p.Engagements = []tour.Engagement{asked("2018-04-30")}
		}},
		{conflict.PersonUnconfirmed, func(p *tour.Plan) { p.Tour.Planning.ConfirmWeeks, p.Sessions[0].Status = 2, tour.SessionTentative }, func(p *tour.Plan) { p.Tour.Planning.ConfirmWeeks = 2 }},
		{conflict.PersonUnanswered, func(p *tour.Plan) { p.Engagements = []tour.Engagement{asked("2018-04-19")} }, func(p *tour.Plan) { p.Engagements = []tour.Engagement{asked("2018-04-25")} }},
		{conflict.PersonUnanswered, func(p *tour.Plan) { p.Engagements = []tour.Engagement{asked("")} }, func(p *tour.Plan) {
			e := asked("")
			e.RemindOn = "2018-05-02"
			p.Engagements = []tour.Engagement{e}
		}},
	}
}

func asked(on tour.Date) tour.Engagement {
	e := engaged(tour.Invited)
	e.AskedOn = on
	return e
}

func agendaTrials() []trial {
	return []trial{
		{conflict.RoomDoubleBooked, func(p *tour.Plan) { another(p, "2018-05-10T19:15", "r") }, func(p *tour.Plan) { another(p, "2018-05-10T19:30", "r") }},
		{conflict.RoomUnavailable, func(p *tour.Plan) { block(p, "2018-05-10T18:30") }, func(p *tour.Plan) { block(p, "2018-05-10T19:30") }},
		{conflict.RoomChangeover, func(p *tour.Plan) {
			p.Tour.Planning.ChangeoverMinutes = 10
			another(p, "2018-05-10T19:35", "r")
		}, func(p *tour.Plan) {
			p.Tour.Planning.ChangeoverMinutes = 10
			another(p, "2018-05-10T19:40", "r")
		}},
		{conflict.SessionsAtOnce, func(p *tour.Plan) { p.Sessions[0].RoomID = ""; another(p, "2018-05-10T19:15", "") }, func(p *tour.Plan) { p.Sessions[0].RoomID = ""; another(p, "2018-05-10T19:30", "") }},
		{conflict.SessionOutside, func(p *tour.Plan) { p.Sessions[0].Starts = "2018-05-10T17:45" }, func(p *tour.Plan) { p.Sessions[0].Starts = "2018-05-10T18:00" }},
		{conflict.SessionOutside, func(p *tour.Plan) { p.Sessions[0].Starts = "2018-05-10T21:15" }, func(p *tour.Plan) { p.Sessions[0].Starts = "2018-05-10T21:00" }},
		{conflict.SessionAstray, func(p *tour.Plan) { p.Sessions[0].Starts = "2018-05-11T19:00" }, func(p *tour.Plan) { p.Stops[0].Ends = "2018-05-11T01:00"; p.Sessions[0].Starts = "2018-05-11T00:10" }},
		{conflict.TalkSpeakerless, func(p *tour.Plan) { p.Talks["t"] = silent(p) }, func(p *tour.Plan) {
			p.Talks["t"] = silent(p)
			p.Sessions[0].SpeakerIDs, p.Sessions[1].SpeakerIDs = []string{"g"}, []string{"g"}
		}},
		{conflict.TalkLanguage, func(p *tour.Plan) { p.Sessions[0].Language, p.Stops[0].Languages = "en", []tour.Lang{"fr"} }, func(p *tour.Plan) { p.Sessions[0].Language, p.Stops[0].Languages = "en", []tour.Lang{"fr", "en"} }},
		{conflict.TalkRepeated, func(p *tour.Plan) { before(p, "2017-05-11") }, func(p *tour.Plan) { before(p, "2017-05-10") }},
		{conflict.CompanyTwice, func(p *tour.Plan) { employed(p, "x"); another(p, "2018-05-10T20:00", "r") }, func(p *tour.Plan) { employed(p, "y"); another(p, "2018-05-10T20:00", "r") }},
		{
			conflict.MaterialMissing, func(p *tour.Plan) {
				moved(p, -6, "19:00")
				p.Talks["t"] = tour.Talk{TalkFields: tour.TalkFields{Title: tour.Both("Engines"), SpeakerIDs: []string{"a"}}}
			},
			func(p *tour.Plan) {
				p.Talks["t"] = tour.Talk{TalkFields: tour.TalkFields{Title: tour.Both("Engines"), SpeakerIDs: []string{"a"}}}
			},
		},
	}
}

// silent is the talk with nobody to give it.
func silent(p *tour.Plan) tour.Talk {
	t := p.Talks["t"]
	t.SpeakerIDs = nil
	return t
}

func block(p *tour.Plan, at tour.Wall) {
	p.Sessions = append(p.Sessions, tour.Session{Identity: tour.Identity{ID: "4"}, SessionFields: tour.SessionFields{StopID: "o", Kind: tour.Blocker, Starts: at, Minutes: 60, Status: tour.SessionConfirmed}})
}

// before has Ottawa hear the talk on another day, in another tour.
func before(p *tour.Plan, day tour.Date) {
	stop := p.Stops[0]
	stop.ID, stop.Starts, stop.Ends = "q", tour.Wall(day+"T18:00"), tour.Wall(day+"T21:00")
	session := p.Sessions[0]
	session.ID, session.StopID, session.Starts = "9", "q", tour.Wall(day+"T19:00")
	p.Elsewhere = []tour.Elsewhere{{Tour: tour.Tour{TourFields: tour.TourFields{Title: tour.Both("Spring")}}, Stop: stop, Session: session, SpeakerIDs: []string{"g"}}}
}

// employed has Ada work for x, Grace for the company of that id.
func employed(p *tour.Plan, company string) {
	p.Tour.Planning.Levels = map[string]string{conflict.CompanyTwice: "warning"}
	for id, works := range map[string]string{"a": "x", "g": company} {
		person := p.People[id]
		person.OrganizationID = works
		p.People[id] = person
	}
}

func stopTrials() []trial {
	return []trial{
		{conflict.StopPlaceless, func(p *tour.Plan) { p.Stops[0].VenueID = "" }, func(p *tour.Plan) { p.Stops[0].VenueID, p.Stops[0].Status = "", tour.Idea }},
		{conflict.StopHostless, func(p *tour.Plan) { p.Sponsorships = p.Sponsorships[:1] }, func(p *tour.Plan) { p.Sponsorships, p.Stops[1].Status = p.Sponsorships[:1], tour.Idea }},
		{conflict.VenueUnavailable, func(p *tour.Plan) { p.Availability = []tour.Availability{closed("2018-05-14")} }, func(p *tour.Plan) { p.Availability = []tour.Availability{closed("2018-05-15")} }},
		{conflict.TalksWanting, func(p *tour.Plan) { p.Stops[0].Wanted = 2 }, func(p *tour.Plan) { p.Stops[0].Wanted = 1 }},
		{conflict.CapacityShort, func(p *tour.Plan) { p.Stops[0].Capacity, p.Stops[0].Registered = 80, 81 }, func(p *tour.Plan) { p.Stops[0].Capacity, p.Stops[0].Registered = 80, 80 }},
		{conflict.StopHoliday, func(p *tour.Plan) { moved(p, 7, "19:00") }, func(p *tour.Plan) { moved(p, 8, "19:00") }},
		{conflict.StopBlackout, func(p *tour.Plan) { p.Happenings = []tour.Happening{ruledOut("2018-05-14", "")} }, func(p *tour.Plan) { p.Happenings = []tour.Happening{ruledOut("2018-05-14", "Ottawa")} }},
		{conflict.HoldExpired, func(p *tour.Plan) {
			p.Holds = []tour.Hold{hold("1", "o", "2018-05-10", "2018-05-10", "2018-04-30")}
		}, func(p *tour.Plan) {
			p.Holds = []tour.Hold{hold("1", "o", "2018-05-10", "2018-05-10", "2018-05-20")}
		}},
		{conflict.HoldExpiring, func(p *tour.Plan) {
			p.Holds = []tour.Hold{hold("1", "o", "2018-05-10", "2018-05-10", "2018-05-08")}
		}, func(p *tour.Plan) {
			p.Holds = []tour.Hold{hold("1", "o", "2018-05-10", "2018-05-10", "2018-05-09")}
		}},
		{conflict.HoldClash, func(p *tour.Plan) { p.Holds = []tour.Hold{hold("1", "o", "2018-05-11", "2018-05-12", "")} }, func(p *tour.Plan) { p.Holds = []tour.Hold{hold("1", "o", "2018-05-09", "2018-05-10", "")} }},
		{conflict.HoldClash, func(p *tour.Plan) {
			p.Holds = []tour.Hold{hold("1", "o", "2018-05-10", "2018-05-14", ""), hold("2", "t", "2018-05-14", "2018-05-14", "")}
		}, func(p *tour.Plan) {
			p.Holds = []tour.Hold{hold("1", "o", "2018-05-10", "2018-05-13", ""), hold("2", "t", "2018-05-14", "2018-05-14", "")}
		}},
		{
			conflict.SponsorExclusive, func(p *tour.Plan) {
				p.Sponsorships = append(p.Sponsorships, supporting("1", "x", "Cloud", "", true), supporting("2", "y", "cloud", "t", false))
			},
			func(p *tour.Plan) {
				p.Sponsorships = append(p.Sponsorships, supporting("1", "x", "Cloud", "o", true), supporting("2", "y", "cloud", "t", false))
			},
		},
	}
}

func closed(on tour.Date) tour.Availability {
	return tour.Availability{Identity: tour.Identity{ID: "c"}, AvailabilityFields: tour.AvailabilityFields{VenueID: "v", From: on, To: on}}
}

func ruledOut(on tour.Date, city string) tour.Happening {
	h := tour.Happening{Identity: tour.Identity{ID: "b"}, HappeningFields: tour.HappeningFields{Name: tour.Both("KubeCon"), From: on, To: on, Blackout: true}}
	if city != "" {
		h.Place = tour.Both(city)
	}
	return h
}
