package calendar

import (
	"strconv"
	"time"

	"github.com/emersion/go-ical"

	"tournee/backend/tour"
)

// Own is something in one person's days besides what they give: a journey, or
// the hour to be there. It comes from the caller as plain values, since a plan
// does not hold it, and is written into the calendar of that person alone.
type Own struct {
	ID        string    // for ever the same, for ever of that thing
	StopID    string    // the stop that it is for
	Journey   bool      // a journey to it; otherwise the hour to be there
	Mode      string    // of a journey: rail, road or air; empty: not said
	From, To  tour.Text // of a journey: the cities
	Start     time.Time
	End       time.Time
	Zone      string // IANA, in which the start is told
	EndZone   string // in which the end is told; empty: the same
	Estimated bool   // the hours are worked out, not agreed upon
	Sequence  int    // as of a tour.Stamp
	Modified  int64  // unix milliseconds UTC
}

// ownEvents returns what the person of the scope has besides.
func (m *maker) ownEvents() ([]event, error) {
	s := m.o.Scope
	if s.Person == "" || s.Organizer || s.Room != "" || s.Track != "" || len(s.Sessions) > 0 {
		return nil, nil
	}
	var events []event
	for i := range m.o.Own {
		o := &m.o.Own[i]
		at, ok := m.indexOf(o.StopID)
		if !ok || !m.shows(&m.plan.Stops[at]) || s.Stop != "" && o.StopID != s.Stop {
			continue
		}
		e := event{stop: &m.plan.Stops[at], own: o, start: o.Start, end: o.End}
		var err error
		if e.clock, err = m.clocks.of(o.Zone); err != nil {
			return nil, err
		}
		if o.EndZone != "" {
			if e.endClock, err = m.clocks.of(o.EndZone); err != nil {
				return nil, err
			}
		}
		if s.Day != "" && tour.Date(o.End.In(e.ending().location).Format(time.DateOnly)) != s.Day {
			continue
		}
		e.settle()
		events = append(events, e)
	}
	return events, nil
}

// fillOwn makes c the VEVENT of a journey, or of the hour to be there.
func (m *maker) fillOwn(c *ical.Component, e *event) {
	o := e.own
	changed := time.UnixMilli(max(o.Modified, 0)).UTC().Format(utcTime)
	put(c, "UID", escaped("own-"+o.ID+"@tournee"))
	put(c, "DTSTAMP", changed)
	put(c, "LAST-MODIFIED", changed)
	put(c, "SEQUENCE", strconv.Itoa(max(o.Sequence, 0)))
	put(c, "SUMMARY", escaped(oneLine(m.ownTitle(e))))
	if about := escaped(m.each(between, func(l tour.Lang) string { return m.describeOwn(e, l) })); about != "" {
		put(c, "DESCRIPTION", about)
	}
	m.setTimes(c, e)
	status, transparency, busy := "CONFIRMED", "OPAQUE", "BUSY"
	switch {
	case e.cancelled():
		status, transparency, busy = "CANCELLED", "TRANSPARENT", "FREE"
	case o.Estimated || m.o.Draft || !e.stop.Sure():
		status, busy = "TENTATIVE", "TENTATIVE"
	}
	put(c, "STATUS", status)
	put(c, "TRANSP", transparency)
	put(c, "X-MICROSOFT-CDO-BUSYSTATUS", busy)
	if !o.Journey {
		m.placeOf(e).set(c)
	}
	put(c, "CATEGORIES", escaped(m.each(" / ", func(l tour.Lang) string { return wordsOf(l).ownKind(o) })))
	put(c, "RELATED-TO", escaped((&event{stop: e.stop}).uid()))
}

func (m *maker) ownTitle(e *event) string {
	title := m.each(" / ", func(l tour.Lang) string {
		w := wordsOf(l)
		if !e.own.Journey {
			return e.stop.City.In(l) + " – " + w.ownKind(e.own)
		}
		return w.ownKind(e.own) + w.colon + e.own.From.In(l) + " → " + e.own.To.In(l)
	})
	if e.cancelled() {
		title = m.each(" / ", func(l tour.Lang) string { return wordsOf(l).cancelled }) + wordsOf(m.langs[0]).colon + title
	}
	return title
}

func (m *maker) describeOwn(e *event, l tour.Lang) string {
	w := wordsOf(l)
	var d paragraphs
	if e.own.Estimated {
		d.line(w.estimated)
	}
	d.named(w, m.plan.Tour.Title.In(l), commas(e.stop.City.In(l), e.stop.Starts.Date().WeekdayIn(l)))
	if !e.own.Journey {
		d.gap()
		d.line(m.plan.Venues[e.stop.VenueID].Access.In(l))
	}
	return d.String()
}

// ownKind is what something in one person's days is.
func (w words) ownKind(o *Own) string {
	switch {
	case !o.Journey:
		return w.loadIn
	case o.Mode == "rail":
		return w.byRail
	case o.Mode == "road":
		return w.byRoad
	case o.Mode == "air":
		return w.byAir
	}
	return w.journey
}
