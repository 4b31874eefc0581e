package calendar

import (
	"slices"
	"time"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

// Scope says what of a tour a calendar holds; its zero value is the whole
// tour. Fields narrow it together. Each holds an id or, where the record has
// one, a slug.
type Scope struct {
	Stop      string    // sessions of that stop
	Day       tour.Date // sessions of that day, by the cities' clocks
	Person    string    // sessions that this person gives
	Room      string    // sessions in that room
	Track     string    // sessions of that track
	Sessions  []string  // these sessions, by id, as somebody picked them
	Sponsor   string    // stops that this organization supports or hosts, what it was promised, and tasks that its people have
	Host      string    // stops that this organization hosts, and what it must provide for them
	Organizer bool      // no stops and sessions: tasks, and days by which something must be answered
}

// bySession reports whether the scope is about sessions rather than stops.
func (s Scope) bySession() bool {
	return s.Stop != "" || s.Day != "" || s.Person != "" || s.Room != "" || s.Track != "" || len(s.Sessions) > 0
}

// ofWholeStops reports whether the scope is about sessions only because it
// names a stop or a day.
func (s Scope) ofWholeStops() bool {
	return s.Person == "" && s.Room == "" && s.Track == "" && len(s.Sessions) == 0
}

// find turns the slugs of the scope into ids.
func (m *maker) find() error {
	s := &m.o.Scope
	if s.Stop != "" {
		stop, ok := m.plan.Stop(s.Stop)
		if !ok {
			return missing("stop", "d’étape", s.Stop)
		}
		s.Stop = stop.ID
	}
	if s.Person != "" && !known(&s.Person, m.plan.People, func(p tour.Person) string { return p.Slug }) {
		return missing("person", "de personne", s.Person)
	}
	for _, id := range []*string{&s.Sponsor, &s.Host} {
		if *id != "" && !known(id, m.plan.Organizations, func(o tour.Organization) string { return o.Slug }) {
			return missing("organization", "d’organisation", *id)
		}
	}
	if s.Room != "" && m.rooms[s.Room] == nil {
		return missing("room", "de salle", s.Room)
	}
	if s.Track != "" && m.tracks[s.Track] == nil {
		return missing("track", "de parcours", s.Track)
	}
	for _, id := range s.Sessions {
		if !slices.ContainsFunc(m.plan.Sessions, func(e tour.Session) bool { return e.ID == id && e.Kind != tour.Blocker }) {
			return missing("session", "de séance", id)
		}
	}
	if s.Day != "" {
		return s.Day.CheckAt("scope")
	}
	return nil
}

// known turns key into the id of the record that it is the id or slug of.
func known[T any](key *string, all map[string]T, slug func(T) string) bool {
	if _, ok := all[*key]; ok {
		return true
	}
	for id, one := range all {
		if slug(one) == *key {
			*key = id
			return true
		}
	}
	return false
}

func missing(english, french, key string) error {
	return fault.New(fault.NotFound, "The tour has no %[1]s %[3]q.", "La tournée n’a pas %[2]s «\u00a0%[3]s\u00a0».", english, french, key).At("scope")
}

// within reports whether the scope holds the stop.
func (m *maker) within(stop *tour.Stop) bool {
	s, left := m.o.Scope, m.left(stop.ID)
	on := s.Day >= stop.Starts.Date() && s.Day < stop.Starts.Date().Add(stop.Days())
	return m.concerned(stop) && (s.Stop == "" || stop.ID == s.Stop) && (s.Day == "" || on || slices.Contains(left.Days, s.Day))
}

// concerned reports whether the stop is one of the organization's that the
// scope names, if any.
func (m *maker) concerned(stop *tour.Stop) bool {
	s := m.o.Scope
	return (s.Sponsor == "" || m.supports(s.Sponsor, stop.ID)) && (m.lends(stop) || slices.Contains(m.left(stop.ID).Hosts, s.Host))
}

// lends reports whether the host of the scope, if any, lends the venue of the stop.
func (m *maker) lends(stop *tour.Stop) bool {
	return m.o.Scope.Host == "" || m.hosts(m.o.Scope.Host, stop.ID)
}

// holds reports whether the scope holds a session of the stop.
func (m *maker) holds(stop *tour.Stop, session *tour.Session) bool {
	s, left := m.o.Scope, m.left(session.ID)
	return m.concerned(stop) &&
		(s.Stop == "" || s.Stop == stop.ID || slices.Contains(left.Stops, s.Stop)) &&
		(s.Day == "" || s.Day == stop.DayOf(session.Starts) || slices.Contains(left.Days, s.Day)) &&
		(s.Person == "" || m.gives(s.Person, session) || slices.Contains(left.People, s.Person)) &&
		(s.Room == "" || s.Room == session.RoomID || slices.Contains(left.Rooms, s.Room)) &&
		(s.Track == "" || s.Track == session.TrackID || slices.Contains(left.Tracks, s.Track)) &&
		(len(s.Sessions) == 0 || slices.Contains(s.Sessions, session.ID))
}

// left returns whose calendars held a stop or session before and still show it.
// Those of people and hosts show it as cancelled, for them it is. Those of a
// stop, a day, a room or a track show it as it is now, so that who imported it
// sees it go elsewhere; in a feed it goes by not being there.
func (m *maker) left(id string) tour.Holders {
	left := m.o.Left[id]
	if m.o.Feed {
		return tour.Holders{People: left.People, Hosts: left.Hosts}
	}
	return left
}

// gives reports whether the person delivers the session.
func (m *maker) gives(person string, s *tour.Session) bool {
	ids := s.SpeakerIDs
	if len(ids) == 0 {
		ids = m.plan.Talks[s.TalkID].SpeakerIDs
	}
	return slices.Contains(ids, person)
}

// supports reports whether the organization supports the stop.
func (m *maker) supports(organization, stop string) bool {
	return slices.ContainsFunc(m.plan.Sponsorships, func(s tour.Sponsorship) bool {
		return s.OrganizationID == organization && (s.Scope != tour.ForStop || s.StopID == stop)
	})
}

// hosts reports whether the organization lends the venue of the stop.
func (m *maker) hosts(organization, stop string) bool {
	return slices.ContainsFunc(m.plan.Sponsorships, func(s tour.Sponsorship) bool {
		return s.OrganizationID == organization && s.Host() && s.StopID == stop
	})
}

// atMidnight returns the start of a day for putting whole days in order; the
// zero time when it is no day.
func atMidnight(d tour.Date) time.Time {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return time.Time{}
	}
	return t
}
