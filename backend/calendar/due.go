package calendar

import (
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/emersion/go-ical"

	"tournee/backend/tour"
)

// due is a day by which something is to be done. It is written as an event of
// a whole day, not as a VTODO, which the calendars of Google, Apple and Outlook
// do not show (nextcloud/server#38036).
type due struct {
	uid     string // without the part after @
	changes int64  // of its records
	changed int64  // unix milliseconds
	day     tour.Date
	title   tour.Text
	owner   string
	done    bool
	dropped bool
	owed    bool // promised to a sponsor
	missed  bool // and not delivered
	reason  tour.Text
}

// Owed is something that a sponsor was promised.
type Owed struct {
	tour.Deliverable
	To tour.Organization
}

// dueEvents returns the days by which something is to be done in the scope:
// all of them for organizers, what it must provide for a host, what it was
// promised and what its people have to do for a sponsor.
func (m *maker) dueEvents() []event {
	s := m.o.Scope
	if !s.Organizer && s.Host == "" && s.Sponsor == "" {
		return nil
	}
	var events []event
	add := func(stopID string, d due) {
		e := event{due: &d, firstDay: d.day, dayAfterEnd: d.day.Add(1), start: atMidnight(d.day)}
		if i, ok := m.indexOf(stopID); ok {
			e.stop = &m.plan.Stops[i]
		}
		if d.day != "" && !e.start.IsZero() && (s.Day == "" || s.Day == d.day) && (s.Stop == "" || stopID == s.Stop) {
			events = append(events, e)
		}
	}
	for i := range m.plan.Tasks {
		if t := &m.plan.Tasks[i]; m.concerns(t) {
			add(t.StopID, m.taskDue(t))
		}
	}
	for i := range m.o.Owed {
		if o := &m.o.Owed[i]; s.Sponsor != "" && o.To.ID == s.Sponsor || s.Organizer && (s.Person == "" || o.OwnerID == s.Person) {
			add(o.StopID, m.owedBy(o))
		}
	}
	if s.Organizer && s.Person == "" {
		m.deadlines(add)
	}
	return events
}

func (m *maker) indexOf(stopID string) (int, bool) {
	for i := range m.plan.Stops {
		if stopID != "" && m.plan.Stops[i].ID == stopID {
			return i, true
		}
	}
	return 0, false
}

// concerns reports whether the task is one of the scope's.
func (m *maker) concerns(t *tour.Task) bool {
	s := m.o.Scope
	switch {
	case s.Organizer:
		return s.Person == "" || t.OwnerID == s.Person
	case s.Host != "" && t.Side == tour.ForHost && t.StopID != "" && m.hosts(s.Host, t.StopID):
		return true
	}
	employer := m.plan.People[t.OwnerID].OrganizationID
	return s.Sponsor != "" && employer == s.Sponsor
}

func (m *maker) taskDue(t *tour.Task) due {
	d := due{
		uid: "task-" + t.ID, day: m.plan.Due(*t), title: t.Title, owner: m.plan.People[t.OwnerID].Name, changes: t.Rev, changed: t.UpdatedAt,
		done: t.Status == tour.TaskDone, dropped: t.Status == tour.TaskDropped,
	}
	m.follow(&d, t.StopID, t.Relative)
	return d
}

// follow counts the changes of the stop, whose day moves that of the due.
func (m *maker) follow(d *due, stopID string, relative bool) {
	if stop, ok := m.plan.Stop(stopID); ok && relative {
		d.changes, d.changed = d.changes+stop.Rev-1, max(d.changed, stop.UpdatedAt)
	}
}

// owedBy is the day by which a sponsor should have what it was promised. For
// organizers it begins with the sponsor's name.
func (m *maker) owedBy(o *Owed) due {
	d := due{
		uid: "deliverable-" + o.ID, day: m.plan.DeliverableDue(o.Deliverable), title: o.Called(), owner: m.plan.People[o.OwnerID].Name,
		changes: o.Rev, changed: o.UpdatedAt, owed: true,
		done: o.Status == tour.DeliverableDelivered, dropped: o.Status == tour.DeliverableWaived, missed: o.Status == tour.DeliverableMissed, reason: o.Reason,
	}
	if m.o.Scope.Organizer {
		d.title = tour.Text{}
		for _, l := range m.langs {
			d.title[l] = commas(o.To.Name, o.Called().In(l))
		}
	}
	m.follow(&d, o.StopID, o.Relative)
	return d
}

// deadlines are the days on which a venue waits no longer, and those by which
// who was asked should have answered.
func (m *maker) deadlines(add func(stopID string, d due)) {
	for _, h := range m.plan.Holds {
		if h.Status != tour.HoldKept || h.Expires == "" {
			continue
		}
		venue := m.plan.Venues[h.VenueID].Name
		add(h.StopID, due{
			uid: "hold-" + h.ID, day: h.Expires, changes: h.Rev, changed: h.UpdatedAt,
			title: tour.Text{tour.French: "répondre à " + venue + ", l’option expire", tour.English: "answer " + venue + ", the hold expires"},
		})
	}
	weeks := m.plan.Tour.Planning.ConfirmWeeks
	for _, e := range m.plan.Engagements {
		first := m.plan.FirstDay(e.StopID)
		if weeks == 0 || e.Status != tour.Invited || e.StopID == "" || first == "" {
			continue
		}
		who := m.plan.People[e.PersonID].Name
		add(e.StopID, due{
			uid: "confirm-" + e.ID, day: first.Add(-7 * weeks), changes: e.Rev, changed: e.UpdatedAt,
			title: tour.Text{tour.French: "avoir la réponse de " + who, tour.English: "have the answer of " + who},
		})
	}
}

// fillDue makes c the VEVENT of a day by which something is to be done.
func (m *maker) fillDue(c *ical.Component, e *event) {
	d := e.due
	changed := time.UnixMilli(max(d.changed, 0)).UTC().Format(utcTime)
	put(c, "UID", escaped(d.uid+"@tournee"))
	put(c, "DTSTAMP", changed)
	put(c, "LAST-MODIFIED", changed)
	put(c, "SEQUENCE", strconv.FormatInt(min(max(d.changes-1, 0), math.MaxInt32), 10))
	put(c, "SUMMARY", escaped(oneLine(m.dueTitle(e))))
	if about := escaped(m.each(between, func(l tour.Lang) string { return m.describeDue(e, l) })); about != "" {
		put(c, "DESCRIPTION", about)
	}
	m.setTimes(c, e)
	status := "CONFIRMED"
	if d.dropped {
		status = "CANCELLED"
	}
	put(c, "STATUS", status)
	put(c, "CATEGORIES", escaped(m.each(" / ", func(l tour.Lang) string { return e.due.sort(wordsOf(l)) })))
	put(c, "TRANSP", "TRANSPARENT")
	put(c, "X-MICROSOFT-CDO-BUSYSTATUS", "FREE")
	if e.stop != nil {
		put(c, "RELATED-TO", escaped((&event{stop: e.stop}).uid()))
	}
}

func (m *maker) dueTitle(e *event) string {
	title := m.inEach(e.due.title, " / ")
	if e.stop != nil {
		title = strings.TrimSuffix(m.inEach(e.stop.City, " / ")+" – "+title, " – ")
	}
	return m.each(" / ", func(l tour.Lang) string {
		switch w := wordsOf(l); {
		case e.due.dropped:
			return w.cancelled
		case e.due.missed:
			return w.missed
		case e.due.done && e.due.owed:
			return w.delivered
		case e.due.done:
			return w.done
		case e.due.owed:
			return w.owed
		default:
			return w.toDo
		}
	}) + wordsOf(m.langs[0]).colon + title
}

// sort is what a calendar calls it: a task, or a deliverable.
func (d *due) sort(w words) string {
	if d.owed {
		return w.owed
	}
	return w.task
}

func (m *maker) describeDue(e *event, l tour.Lang) string {
	w := wordsOf(l)
	var d paragraphs
	if e.due.missed || e.due.dropped {
		d.line(e.due.reason.In(l))
	}
	d.named(w, w.owner, e.due.owner)
	if e.stop != nil {
		d.named(w, m.plan.Tour.Title.In(l), commas(e.stop.City.In(l), e.stop.Starts.Date().WeekdayIn(l)))
	} else {
		d.line(m.plan.Tour.Title.In(l))
	}
	return d.String()
}
