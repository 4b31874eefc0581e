package calendar

import (
	"slices"
	"time"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

// maker makes one calendar. What it looks up often is indexed here.
type maker struct {
	plan   *tour.Plan
	o      Options
	langs  []tour.Lang
	rooms  map[string]*tour.Room
	tracks map[string]*tour.Track
	agenda map[string][]*tour.Session // by stop
	places map[[2]string]place        // by stop and room
	clocks *clocks
}

// event is a stop, or one session of it, with its instants.
type event struct {
	stop        *tour.Stop
	session     *tour.Session // nil: the stop itself
	clock       *clock
	start, end  time.Time
	firstDay    tour.Date // of a stop of several days; else empty
	dayAfterEnd tour.Date
}

func newMaker(plan *tour.Plan, o Options) *maker {
	m := &maker{
		plan: plan, o: o, langs: slices.Clone(o.Lang), clocks: newClocks(),
		rooms: map[string]*tour.Room{}, tracks: map[string]*tour.Track{},
		agenda: map[string][]*tour.Session{}, places: map[[2]string]place{},
	}
	if len(m.langs) == 0 {
		m.langs = slices.Clone(plan.Tour.Languages)
	}
	m.langs = slices.DeleteFunc(m.langs, func(l tour.Lang) bool { return !slices.Contains(tour.Langs(), l) })
	if len(m.langs) == 0 {
		m.langs = tour.Langs()
	}
	for i := range plan.Rooms {
		m.rooms[plan.Rooms[i].ID] = &plan.Rooms[i]
	}
	for i := range plan.Tracks {
		m.tracks[plan.Tracks[i].ID] = &plan.Tracks[i]
	}
	for i := range plan.Sessions {
		if s := &plan.Sessions[i]; s.Kind != tour.Blocker {
			m.agenda[s.StopID] = append(m.agenda[s.StopID], s)
		}
	}
	return m
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
	if s.Person != "" {
		if _, ok := m.plan.People[s.Person]; !ok {
			found := ""
			for id, p := range m.plan.People {
				if p.Slug == s.Person {
					found = id
				}
			}
			if found == "" {
				return missing("person", "de personne", s.Person)
			}
			s.Person = found
		}
	}
	if s.Sponsor != "" {
		if _, ok := m.plan.Organizations[s.Sponsor]; !ok {
			found := ""
			for id, o := range m.plan.Organizations {
				if o.Slug == s.Sponsor {
					found = id
				}
			}
			if found == "" {
				return missing("organization", "d’organisation", s.Sponsor)
			}
			s.Sponsor = found
		}
	}
	if s.Room != "" && m.rooms[s.Room] == nil {
		return missing("room", "de salle", s.Room)
	}
	if s.Track != "" && m.tracks[s.Track] == nil {
		return missing("track", "de parcours", s.Track)
	}
	return nil
}

func missing(english, french, key string) error {
	return fault.New(fault.NotFound, "The tour has no %[1]s %[3]q.", "La tournée n’a pas %[2]s «\u00a0%[3]s\u00a0».", english, french, key).At("scope")
}

// choose returns the events of the scope by start.
func (m *maker) choose() ([]event, error) {
	var events []event
	for i := range m.plan.Stops {
		stop := &m.plan.Stops[i]
		if !m.shows(stop) || !m.supports(stop) || m.o.Scope.Stop != "" && stop.ID != m.o.Scope.Stop {
			continue
		}
		chosen, err := m.eventsOf(stop)
		if err != nil {
			return nil, err
		}
		events = append(events, chosen...)
	}
	slices.SortStableFunc(events, func(a, b event) int { return a.start.Compare(b.start) })
	return events, nil
}

// shows reports whether the stop may be seen: one that is but an idea is only
// in drafts, and where it is asked for by name.
func (m *maker) shows(stop *tour.Stop) bool {
	return stop.Status != tour.Idea || m.o.Draft || stop.ID == m.o.Scope.Stop
}

// eventsOf returns the events of one stop: the stop, its sessions, or both.
func (m *maker) eventsOf(stop *tour.Stop) ([]event, error) {
	s := m.o.Scope
	onlyStop := s.Stop != "" && s.Person == "" && s.Room == "" && s.Track == ""
	var events []event
	if !s.bySession() || onlyStop && len(m.agenda[stop.ID]) == 0 {
		e, err := m.stopEvent(stop)
		if err != nil {
			return nil, err
		}
		events = append(events, e)
	}
	if !s.bySession() && !m.o.Sessions {
		return events, nil
	}
	for _, session := range m.agenda[stop.ID] {
		if s.Person != "" && !m.gives(s.Person, session) || s.Room != "" && session.RoomID != s.Room || s.Track != "" && session.TrackID != s.Track {
			continue
		}
		e, err := m.sessionEvent(stop, session)
		if err != nil {
			return nil, err
		}
		events = append(events, e)
	}
	return events, nil
}

func (m *maker) stopEvent(stop *tour.Stop) (event, error) {
	e := event{stop: stop}
	var err error
	if e.clock, err = m.clocks.of(stop.Zone); err != nil {
		return e, err
	}
	if e.start, err = e.clock.instant(stop.Starts); err != nil {
		return e, err
	}
	if e.end, err = e.clock.instant(stop.Ends); err != nil {
		return e, err
	}
	if days := stop.Days(); days > 1 {
		e.firstDay = stop.Starts.Date()
		e.dayAfterEnd = e.firstDay.Add(days)
		return e, nil
	}
	e.settle()
	return e, nil
}

func (m *maker) sessionEvent(stop *tour.Stop, session *tour.Session) (event, error) {
	e := event{stop: stop, session: session}
	var err error
	if e.clock, err = m.clocks.of(stop.Zone); err != nil {
		return e, err
	}
	if e.start, err = e.clock.instant(session.Starts); err != nil {
		return e, err
	}
	e.end = e.start.Add(time.Duration(session.Minutes) * time.Minute)
	e.settle()
	return e, nil
}

// settle makes sure that the event has a length, which readers insist on.
func (e *event) settle() {
	if !e.end.After(e.start) {
		e.end = e.start.Add(time.Minute)
	}
	e.clock.note(e.start)
	e.clock.note(e.end)
}

// gives reports whether the person delivers the session.
func (m *maker) gives(person string, s *tour.Session) bool {
	ids := s.SpeakerIDs
	if len(ids) == 0 {
		ids = m.plan.Talks[s.TalkID].SpeakerIDs
	}
	return slices.Contains(ids, person)
}

// supports reports whether the scope's sponsor, if any, supports the stop.
func (m *maker) supports(stop *tour.Stop) bool {
	if m.o.Scope.Sponsor == "" {
		return true
	}
	return slices.ContainsFunc(m.plan.Sponsorships, func(s tour.Sponsorship) bool {
		return s.OrganizationID == m.o.Scope.Sponsor && (s.Scope != tour.ForStop || s.StopID == stop.ID)
	})
}
