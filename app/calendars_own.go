package app

import (
	"time"

	"tournee/backend/calendar"
	"tournee/backend/geo"
	"tournee/backend/tour"
)

const (
	// hereBefore is how long before their first session a speaker should be
	// there, where nothing in the agenda says when setting up begins.
	hereBefore = time.Hour
	// fromStop is up to how many days after a stop one is taken to come from
	// there, and not from home.
	fromStop = 4
)

// ownDays returns the journeys of a person to the stops of a plan where they
// speak or are expected, and when to be there. The hours are worked out: a
// journey ends when one should be there and takes as long as is estimated.
func ownDays(p *tour.Plan, person tour.Person) []calendar.Own {
	var own []calendar.Own
	var last *tour.Stop
	for i := range p.Stops {
		s := &p.Stops[i]
		expected, engagement := expectedAt(p, s, person.ID)
		if !expected {
			continue
		}
		load, err := loadIn(p, s, person.ID)
		if err != nil {
			continue // a stop without hours is told by its own event
		}
		load.Sequence = int(s.Rev + engagement.Rev)
		load.Modified = max(s.UpdatedAt, engagement.UpdatedAt)
		own = append(own, load)
		from, city, zone := geo.Point{Latitude: person.Latitude, Longitude: person.Longitude}, person.Home, s.Zone
		if last != nil && last.Ends.Date().Days(s.Starts.Date()) <= fromStop {
			from, city, zone = pointOf(last), last.City, last.Zone
		}
		if j, ok := journey(load, engagement, from, pointOf(s)); ok {
			j.From, j.To, j.Zone, j.EndZone = city, s.City, zone, s.Zone
			j.Sequence, j.Modified = j.Sequence+int(person.Rev), max(j.Modified, person.UpdatedAt)
			own = append(own, j)
		}
		if s.Status != tour.Cancelled {
			last = s
		}
	}
	return own
}

// expectedAt reports whether somebody speaks at a stop or said that they come,
// and returns their engagement, if any.
func expectedAt(p *tour.Plan, s *tour.Stop, person string) (expected bool, engagement tour.Engagement) {
	for _, e := range p.Engagements {
		if e.StopID == s.ID && e.PersonID == person {
			engagement = e
		}
	}
	switch engagement.Status {
	case tour.Declined, tour.Withdrawn:
		return false, engagement
	case tour.Promised:
		return true, engagement
	case tour.Invited:
	}
	return len(sessionsOf(p, s.ID, person)) > 0, engagement
}

// sessionsOf returns what a person gives at a stop, by start.
func sessionsOf(p *tour.Plan, stop, person string) []tour.Session {
	var given []tour.Session
	for _, session := range p.Agenda(stop) {
		for _, speaker := range p.Speakers(session) {
			if speaker.ID == person && session.Status != tour.SessionCancelled && session.Kind != tour.Blocker {
				given = append(given, session)
				break
			}
		}
	}
	return given
}

// loadIn returns when a person should be at a stop: when setting up begins, as
// a blocker before the doors says, or an hour before their first session.
func loadIn(p *tour.Plan, s *tour.Stop, person string) (calendar.Own, error) {
	load := calendar.Own{ID: person + "-" + s.ID, StopID: s.ID, Zone: s.Zone}
	doors, err := s.Starts.At(s.Zone)
	if err != nil {
		return load, err
	}
	load.End = doors
	for _, b := range p.Agenda(s.ID) {
		if b.Kind != tour.Blocker || b.Starts >= s.Starts || b.Starts.Date() != s.Starts.Date() {
			continue
		}
		load.Start, err = b.Starts.At(s.Zone)
		return load, err
	}
	load.Estimated = true
	if given := sessionsOf(p, s.ID, person); len(given) > 0 {
		if load.End, err = given[0].Starts.At(s.Zone); err != nil {
			return load, err
		}
	}
	load.Start = load.End.Add(-hereBefore)
	return load, nil
}

// journey returns the way to a stop so that one is there for the load-in;
// there is none within a town, or where a place is not known.
func journey(load calendar.Own, e tour.Engagement, from, to geo.Point) (calendar.Own, bool) {
	if !from.Known() || !to.Known() || geo.DistanceKM(from, to) < 1 {
		return calendar.Own{}, false
	}
	way := geo.Leg(from, to)
	if e.Mode != "" {
		way = geo.By(geo.Mode(e.Mode), from, to)
	}
	if way.Minutes <= 0 {
		return calendar.Own{}, false
	}
	j := load
	j.ID, j.Journey, j.Estimated, j.Mode = load.ID+"-journey", true, true, string(way.Mode)
	j.Start, j.End = load.Start.Add(-time.Duration(way.Minutes)*time.Minute), load.Start
	return j, true
}
