package calendar

import (
	"slices"
	"time"

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

// event is a stop, or one session of it, with its instants; or else something
// of an organizer's or one person's days.
type event struct {
	stop        *tour.Stop    // nil: of the whole tour, or of no stop
	session     *tour.Session // nil: the stop itself
	due         *due          // a day by which something is to be done
	own         *Own          // a journey, or the hour to be there
	left        bool          // the one whose calendar it is has nothing to do with it any more
	clock       *clock        // nil: whole days
	endClock    *clock        // of a journey into another zone; nil: the same
	start, end  time.Time
	firstDay    tour.Date // of whole days; else empty
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

// choose returns the events of the scope by start.
func (m *maker) choose() ([]event, error) {
	var events []event
	for i := range m.plan.Stops {
		stop := &m.plan.Stops[i]
		if m.o.Scope.Organizer || !m.shows(stop) {
			continue
		}
		chosen, err := m.eventsOf(stop)
		if err != nil {
			return nil, err
		}
		events = append(events, chosen...)
	}
	own, err := m.ownEvents()
	if err != nil {
		return nil, err
	}
	events = append(append(events, own...), m.dueEvents()...)
	if m.o.Only != nil {
		events = slices.DeleteFunc(events, func(e event) bool { return !m.o.Only[e.record()] })
	}
	slices.SortStableFunc(events, func(a, b event) int { return a.start.Compare(b.start) })
	return events, nil
}

// record is the id of the stop or session that the event is of; empty for what
// a person has besides.
func (e *event) record() string {
	switch {
	case e.session != nil:
		return e.session.ID
	case e.stop != nil && e.due == nil && e.own == nil:
		return e.stop.ID
	}
	return ""
}

// shows reports whether the stop may be seen: one that is but an idea is only
// in drafts, and where it is asked for by name.
func (m *maker) shows(stop *tour.Stop) bool {
	return stop.Status != tour.Idea || m.o.Draft || stop.ID == m.o.Scope.Stop
}

// eventsOf returns the events of one stop: the stop, its sessions, or both.
func (m *maker) eventsOf(stop *tour.Stop) ([]event, error) {
	s := m.o.Scope
	var sessions []*tour.Session
	for _, session := range m.agenda[stop.ID] {
		if (s.bySession() || m.o.Sessions) && m.holds(stop, session) {
			sessions = append(sessions, session)
		}
	}
	var events []event
	if m.within(stop) && (!s.bySession() || s.ofWholeStops() && len(sessions) == 0) { // an evening without a programme yet is one event
		e, err := m.stopEvent(stop)
		if err != nil {
			return nil, err
		}
		events = append(events, e)
	}
	for _, session := range sessions {
		e, err := m.sessionEvent(stop, session)
		if err != nil {
			return nil, err
		}
		events = append(events, e)
	}
	return events, nil
}

func (m *maker) stopEvent(stop *tour.Stop) (event, error) {
	e := event{stop: stop, left: !m.lends(stop)}
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
	e := event{stop: stop, session: session, left: !m.lends(stop) || m.o.Scope.Person != "" && !m.gives(m.o.Scope.Person, session)}
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

// ending returns the clock of the event's end.
func (e *event) ending() *clock {
	if e.endClock != nil {
		return e.endClock
	}
	return e.clock
}

// settle makes sure that the event has a length, which readers insist on.
func (e *event) settle() {
	if !e.end.After(e.start) {
		e.end = e.start.Add(time.Minute)
	}
	e.clock.note(e.start)
	e.ending().note(e.end)
}
