package conflict_test

import (
	"fmt"
	"math/rand/v2"

	"tournee/backend/conflict"
	"tournee/backend/tour"
)

// size says how large a plan is made.
type size struct{ stops, sessions, people int }

// laid is a plan whose agendas are laid in eight rooms without overlap, with
// people drawn for them: some of them will be in two places at once.
func laid(r *rand.Rand, n size) *tour.Plan {
	p := base(r, n)
	each := n.sessions / n.stops
	for i := range n.sessions {
		stop, place := p.Stops[min(i/each, n.stops-1)], i%each
		day, row := place/64, place%64/8
		speaker := person(r.IntN(n.people))
		talk := tour.Talk{Identity: tour.Identity{ID: fmt.Sprint("d", i)}, TalkFields: tour.TalkFields{Title: tour.Both(fmt.Sprint("Talk ", i)), SpeakerIDs: []string{speaker}, Language: tour.English}}
		p.Talks[talk.ID] = talk
		p.Engagements = append(p.Engagements, tour.Engagement{Identity: tour.Identity{ID: fmt.Sprint("e", i)}, EngagementFields: tour.EngagementFields{StopID: stop.ID, PersonID: speaker, Status: tour.Promised}})
		p.Sessions = append(p.Sessions, session(i, stop, fmt.Sprint("r", place%8, "-", stop.ID), stop.Starts.AddDays(day).Add(row*50), 45, []string{speaker}))
		p.Sessions[i].TalkID, p.Sessions[i].SpeakerIDs = talk.ID, nil
	}
	p.Sort()
	return p
}

func person(i int) string { return fmt.Sprintf("p%05d", i) }

// base is a plan without sessions: a stop every third day, in one of ten
// cities, over three time zones.
func base(r *rand.Rand, n size) *tour.Plan {
	cities := []struct {
		name, zone string
		lat, lon   float64
	}{
		{"Ottawa", "America/Toronto", 45.42, -75.70},
		{"Montréal", "America/Toronto", 45.50, -73.57},
		{"Vancouver", "America/Vancouver", 49.28, -123.12},
		{"Halifax", "America/Halifax", 44.65, -63.57},
		{"Paris", "Europe/Paris", 48.86, 2.35},
	}
	p := &tour.Plan{
		Tour:   tour.Tour{TourFields: tour.TourFields{Planning: tour.Planning{ConfirmWeeks: 2, ChangeoverMinutes: 5}}},
		Venues: map[string]tour.Venue{}, Organizations: map[string]tour.Organization{}, People: map[string]tour.Person{}, Talks: map[string]tour.Talk{},
	}
	for i := range n.people {
		id := person(i)
		p.People[id] = tour.Person{Identity: tour.Identity{ID: id}, PersonFields: tour.PersonFields{Name: "Person " + id, OrganizationID: fmt.Sprint("o", i%7)}}
		p.Talks["t"+id] = tour.Talk{Identity: tour.Identity{ID: "t" + id}, TalkFields: tour.TalkFields{Title: tour.Both("Talk of " + id), SpeakerIDs: []string{id}, Language: tour.English}}
	}
	for i := range n.stops {
		c, id := cities[r.IntN(len(cities))], fmt.Sprintf("s%03d", i)
		day := tour.Date("2027-01-04").Add(3 * i)
		s := tour.Stop{Identity: tour.Identity{ID: id}, Slug: id, StopFields: tour.StopFields{
			City: tour.Both(c.name), Zone: c.zone, Latitude: c.lat, Longitude: c.lon, Country: "CA", Starts: tour.Wall(day + "T09:00"), Ends: tour.Wall(day.Add(1) + "T18:00"),
			Status: tour.Confirmed, VenueID: "v" + id,
		}}
		p.Stops = append(p.Stops, s)
		p.Venues["v"+id] = tour.Venue{Identity: tour.Identity{ID: "v" + id}, VenueFields: tour.VenueFields{Name: "Venue " + id}}
		p.Sponsorships = append(p.Sponsorships, hosting(id))
		for k := range 8 {
			p.Rooms = append(p.Rooms, tour.Room{Identity: tour.Identity{ID: fmt.Sprint("r", k, "-", id)}, RoomFields: tour.RoomFields{VenueID: "v" + id, Name: fmt.Sprint("Room ", k)}})
		}
	}
	return p
}

func session(i int, stop tour.Stop, room string, starts tour.Wall, minutes int, people []string) tour.Session {
	return tour.Session{Identity: tour.Identity{ID: fmt.Sprintf("x%06d", i)}, SessionFields: tour.SessionFields{
		StopID: stop.ID, Kind: tour.Delivery, TalkID: "t" + people[0], SpeakerIDs: people, RoomID: room, Starts: starts, Minutes: minutes, Status: tour.SessionConfirmed,
	}}
}

// scattered is a small plan in which much is wrong: hours, rooms, people,
// answers, availabilities and holds are drawn.
func scattered(r *rand.Rand) *tour.Plan {
	n := size{stops: 1 + r.IntN(6), sessions: r.IntN(60), people: 2 + r.IntN(12)}
	p := base(r, n)
	for i := range n.sessions {
		p.Sessions = append(p.Sessions, drawn(r, p, i, n.people))
	}
	for i := range r.IntN(10) {
		p.Engagements = append(p.Engagements, tour.Engagement{Identity: tour.Identity{ID: fmt.Sprint("e", i)}, EngagementFields: tour.EngagementFields{
			StopID: p.Stops[r.IntN(n.stops)].ID, PersonID: person(r.IntN(n.people)), Status: []tour.EngagementStatus{tour.Invited, tour.Promised, tour.Declined}[r.IntN(3)],
		}})
	}
	for i := range r.IntN(6) {
		from := tour.Date("2027-01-03").Add(r.IntN(15))
		p.Availability = append(p.Availability, tour.Availability{Identity: tour.Identity{ID: fmt.Sprint("a", i)}, AvailabilityFields: tour.AvailabilityFields{
			PersonID: person(r.IntN(n.people)), Can: r.IntN(4) == 0, From: from, To: from.Add(r.IntN(3)),
		}})
	}
	for i := range r.IntN(5) {
		stop := p.Stops[r.IntN(n.stops)]
		p.Holds = append(p.Holds, tour.Hold{Identity: tour.Identity{ID: fmt.Sprint("h", i)}, HoldFields: tour.HoldFields{
			StopID: stop.ID, VenueID: p.Stops[r.IntN(n.stops)].VenueID, Rank: 1 + r.IntN(2), From: stop.Starts.Date(), To: stop.Starts.Date().Add(r.IntN(3)), Expires: "2027-01-05", Status: tour.HoldKept,
		}})
	}
	p.Tour.Planning.Levels = map[string]string{conflict.CompanyTwice: "warning"}
	for i := range p.Stops {
		if v := p.Stops[i].VenueID; r.IntN(3) == 0 {
			p.Stops[i].Registered = 50 + r.IntN(100)
			venue := p.Venues[v]
			venue.Capacity, venue.City = 50+r.IntN(100), p.Stops[i].City
			p.Venues[v] = venue
		}
	}
	for i := range r.IntN(3) {
		s := supporting(fmt.Sprint("b", i), fmt.Sprint("o", i), "Cloud", "", r.IntN(2) == 0)
		p.Organizations[s.OrganizationID] = tour.Organization{OrganizationFields: tour.OrganizationFields{Name: s.OrganizationID}}
		p.Sponsorships = append(p.Sponsorships, s)
	}
	p.Sort()
	return p
}

func drawn(r *rand.Rand, p *tour.Plan, i, people int) tour.Session {
	stop := p.Stops[r.IntN(len(p.Stops))]
	room := ""
	if r.IntN(4) > 0 {
		room = fmt.Sprint("r", r.IntN(3), "-", stop.ID)
	}
	speakers := []string{person(r.IntN(people))}
	if r.IntN(3) == 0 {
		speakers = append(speakers, person(r.IntN(people)))
	}
	s := session(i, stop, room, stop.Starts.Add(r.IntN(33*12)*5-60), 5*(1+r.IntN(20)), speakers)
	if r.IntN(10) == 0 {
		s.Status = tour.SessionCancelled
	}
	if r.IntN(10) == 0 {
		s.Kind, s.TalkID, s.SpeakerIDs = tour.Blocker, "", nil
	}
	return s
}

// world is where the plans of these tests are: an hour for each hundred
// kilometres, no holidays but one.
func world() conflict.Surroundings {
	return conflict.Surroundings{
		Today: "2027-01-02",
		Travel: func(a, b conflict.Point) (int, string, float64) {
			km := 111 * (abs(a.Latitude-b.Latitude) + abs(a.Longitude-b.Longitude))
			return int(km * 0.6), "road", km
		},
		Zone: func(conflict.Point) string { return "America/Vancouver" },
		Holiday: func(_ tour.Stop, day tour.Date) (tour.Text, bool) {
			return tour.Text{tour.English: "Epiphany", tour.French: "Épiphanie"}, day == "2027-01-06"
		},
	}
}

func abs(f float64) float64 { return max(f, -f) }
