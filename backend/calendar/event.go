package calendar

import (
	"math"
	"strconv"
	"time"

	"github.com/emersion/go-ical"

	"tournee/backend/tour"
)

// fill makes c the VEVENT of e. It takes over what c holds of another.
func (m *maker) fill(c *ical.Component, e *event) {
	for name, list := range c.Props {
		c.Props[name] = list[:0]
	}
	switch {
	case e.due != nil:
		m.fillDue(c, e)
		return
	case e.own != nil:
		m.fillOwn(c, e)
		return
	}
	stamp := m.stamp(e)
	changed := time.UnixMilli(stamp.Modified).UTC().Format(utcTime)
	put(c, "UID", escaped(e.uid()))
	put(c, "DTSTAMP", changed)
	put(c, "LAST-MODIFIED", changed)
	put(c, "SEQUENCE", strconv.Itoa(stamp.Sequence))
	put(c, "SUMMARY", escaped(oneLine(m.summary(e))))
	if about := escaped(m.description(e)); about != "" {
		put(c, "DESCRIPTION", about)
	}
	m.setTimes(c, e)
	m.setStatus(c, e)
	m.placeOf(e).set(c)
	if e.session != nil {
		put(c, "RELATED-TO", escaped((&event{stop: e.stop}).uid()))
	}
	if categories := m.categories(e); categories != "" {
		put(c, "CATEGORIES", categories)
	}
	for _, links := range [][]tour.Link{e.stop.Links, m.plan.Tour.Links} {
		if url, ok := webAddress(firstLink(links)); ok {
			put(c, "URL", url)
			break
		}
	}
	m.setMedia(c, e)
}

// setMedia puts in where one takes part from afar and a picture, where a link
// of the event is known to be one.
func (m *maker) setMedia(c *ical.Component, e *event) {
	links := e.stop.Links
	if e.session != nil {
		links = append(m.plan.Links(*e.session), links...)
	}
	seen := map[string]bool{}
	for _, link := range links {
		address, ok := webAddress(link.URL)
		if !ok || seen[address] {
			continue
		}
		seen[address] = true
		if call, stream := isConference(address), isStream(address); call || stream {
			label := m.inEach(link.Label, " / ")
			if label == "" {
				label = m.each(" / ", func(l tour.Lang) string {
					if stream {
						return wordsOf(l).stream
					}
					return wordsOf(l).conference
				})
			}
			c.Props["CONFERENCE"] = append(c.Props["CONFERENCE"], ical.Prop{
				Name: "CONFERENCE", Params: ical.Params{"VALUE": {"URI"}, "FEATURE": {"AUDIO", "VIDEO"}, "LABEL": {oneLine(label)}}, Value: address,
			})
		}
		if kind := imageType(address); kind != "" && len(c.Props["IMAGE"]) == 0 {
			set(c, ical.Prop{Name: "IMAGE", Params: ical.Params{"VALUE": {"URI"}, "DISPLAY": {"BADGE"}, "FMTTYPE": {kind}}, Value: address})
		}
	}
}

// uid is made from the record alone, so that an event is the same one in all
// calendars and after any change.
func (e *event) uid() string {
	if e.session != nil {
		return "session-" + e.session.ID + "@tournee"
	}
	return "stop-" + e.stop.ID + "@tournee"
}

// stamp returns which edition of the event this is: what its release says, or
// else what its records do.
func (m *maker) stamp(e *event) tour.Stamp {
	if m.o.Stamps == nil {
		return tour.Stamp{Sequence: e.revisions(), Modified: m.changed(e)}
	}
	record := e.stop.Identity
	if e.session != nil {
		record = e.session.Identity
	}
	s, ok := m.o.Stamps[record.ID]
	if !ok {
		s.Modified = record.UpdatedAt
	}
	return tour.Stamp{Sequence: min(max(s.Sequence, 0), math.MaxInt32), Modified: max(s.Modified, 0)}
}

// revisions rises with each change of the event's records.
func (e *event) revisions() int {
	n := max(e.stop.Rev-1, 0)
	if e.session != nil {
		n += max(e.session.Rev-1, 0)
	}
	return int(min(n, math.MaxInt32))
}

// changed returns the last change of anything that the event shows, in unix
// milliseconds.
func (m *maker) changed(e *event) int64 {
	last := max(e.stop.UpdatedAt, m.plan.Tour.UpdatedAt, m.plan.Venues[e.stop.VenueID].UpdatedAt, 0)
	if e.session != nil {
		return max(last, m.changedSession(e.session))
	}
	for _, s := range m.agenda[e.stop.ID] {
		last = max(last, m.changedSession(s))
	}
	for _, s := range m.plan.Sponsorships {
		if s.Scope != tour.ForStop || s.StopID == e.stop.ID {
			last = max(last, s.UpdatedAt, m.plan.Organizations[s.OrganizationID].UpdatedAt)
		}
	}
	return last
}

func (m *maker) changedSession(s *tour.Session) int64 {
	last := max(s.UpdatedAt, m.plan.Talks[s.TalkID].UpdatedAt)
	for _, p := range m.plan.Speakers(*s) {
		last = max(last, p.UpdatedAt, m.plan.Employer(p).UpdatedAt)
	}
	return last
}

func (m *maker) setTimes(c *ical.Component, e *event) {
	if e.firstDay == "" {
		inUTC := e.clock.twice(e.start) || e.ending().twice(e.end)
		e.clock.set(c, "DTSTART", e.start, inUTC)
		e.ending().set(c, "DTEND", e.end, inUTC)
		return
	}
	day := func(name string, d tour.Date) {
		value := ""
		if t, err := time.Parse(time.DateOnly, string(d)); err == nil {
			value = t.Format(allDay)
		}
		set(c, ical.Prop{Name: name, Params: ical.Params{"VALUE": {"DATE"}}, Value: value})
	}
	day("DTSTART", e.firstDay)
	day("DTEND", e.dayAfterEnd)
}

// cancelled reports whether the event does not take place, or not for the one
// whose calendar it is. It stays in the calendar: readers that only see it go would keep theirs.
func (e *event) cancelled() bool {
	return e.left || e.calledOff()
}

// calledOff reports whether the event takes place for nobody.
func (e *event) calledOff() bool {
	return e.stop.Status == tour.Cancelled || e.session != nil && e.session.Status == tour.SessionCancelled
}

func (m *maker) tentative(e *event) bool {
	return m.o.Draft || !e.stop.Sure() || e.session != nil && e.session.Status == tour.SessionTentative
}

// setStatus says how sure the event is, and whether it makes who imports it
// busy: what one goes to does, the programme of a whole tour does not.
func (m *maker) setStatus(c *ical.Component, e *event) {
	mine := m.o.Scope.Stop != "" || m.o.Scope.Person != "" || len(m.o.Scope.Sessions) > 0
	if e.session != nil && e.session.Pause() {
		mine = false
	}
	status, busy := "CONFIRMED", "BUSY"
	switch {
	case e.cancelled():
		status, mine = "CANCELLED", false
	case m.tentative(e):
		status, busy = "TENTATIVE", "TENTATIVE"
	}
	put(c, "STATUS", status)
	if mine {
		put(c, "TRANSP", "OPAQUE")
		put(c, "X-MICROSOFT-CDO-BUSYSTATUS", busy)
		return
	}
	put(c, "TRANSP", "TRANSPARENT")
	put(c, "X-MICROSOFT-CDO-BUSYSTATUS", "FREE")
}

// categories returns the track and kind of a session, or what a stop belongs to.
func (m *maker) categories(e *event) string {
	if e.session == nil {
		return escaped(oneLine(m.plan.Tour.Title.In(m.langs[0])))
	}
	list := escaped(wordsOf(m.langs[0]).kind(e.session.Kind))
	if t := m.tracks[e.session.TrackID]; t != nil {
		list = escaped(oneLine(t.Name.In(m.langs[0]))) + "," + list
	}
	return list
}
