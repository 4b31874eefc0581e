// Package calendar writes tours as iCalendar (RFC 5545, with the properties of
// RFC 7986 that readers know).
//
// Calendars are public: they are made of what may be published alone, never of
// notes, addresses of people, telephone numbers or amounts. Only those of
// organizers, hosts, sponsors and of a person's journeys hold more, for them
// alone: what there is to do, and when to be where. The same records
// give the same bytes at any time, so that who subscribes sees a change only
// where there is one. The package does not know where a calendar is kept or
// served, and reads none.
package calendar

import (
	"fmt"
	"io"
	"slices"

	"github.com/emersion/go-ical"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

// Options says what a calendar holds and how it reads.
type Options struct {
	Scope Scope

	// Lang holds the languages of the texts, one after the other; empty: those
	// of the tour.
	Lang []tour.Lang

	// Sessions adds the sessions to a calendar of stops.
	Sessions bool

	// Draft says that the plan is not released: everything is then tentative,
	// titles say so, and the stops that are but ideas are there too.
	Draft bool

	// Only keeps the stops and sessions of these ids, of what the scope holds;
	// nil: all.
	Only map[string]bool

	// Own is what the person of the scope has besides what they give.
	Own []Own

	// Owed is what sponsors were promised: all of it is in a calendar for
	// organizers, its own in that of a sponsor, and nothing in any other.
	Owed []Owed

	// Source is where the calendar is published, for readers to look again;
	// empty: nowhere.
	Source string

	// Stamps holds, by the id of a stop or session, what its release says of it;
	// one that is missing was never changed since. Without any the events are
	// numbered by the changes of their records, for a plan that was not released.
	Stamps map[string]tour.Stamp

	// Left holds, by the same ids, whose calendars held the stop or session in an
	// earlier release and do not now.
	Left map[string]tour.Holders

	// Feed says that readers read the calendar again by themselves, and drop what
	// is no longer in it. What went elsewhere stays in another one, as it is now.
	Feed bool
}

// Write writes the calendar of plan to w, event by event: beside the list of
// events it keeps the text of one and 32 KB that are not handed on yet. A
// calendar without events is valid too.
//
// Whatever may be wrong with the plan is found before the first byte. After it
// only w can fail, and what it took is then half a calendar: the caller gives a
// file that takes its name once it is whole, or a buffer with a bound, and
// never a reader's socket.
//
// It returns a NotFound fault when the scope names what the plan does not hold,
// and an Invalid one for a stop or session whose time or zone cannot be read.
// Times are in the zone of each stop's city, or in UTC where readers disagree
// about that zone. Stops of several days are whole days.
func Write(w io.Writer, plan *tour.Plan, o Options) error {
	if plan == nil {
		return fault.New(fault.NotFound, "There is no tour to make a calendar of.", "Il n’y a pas de tournée dont faire un calendrier.")
	}
	m := newMaker(plan, o)
	if err := m.find(); err != nil {
		return err
	}
	events, err := m.choose()
	if err != nil {
		return err
	}
	if err := m.encode(newEncoder(w), events); err != nil {
		return fmt.Errorf("calendar of %s: %w", plan.Tour.Slug, err)
	}
	return nil
}

// encode writes the calendar, and makes each event only when its turn comes.
func (m *maker) encode(to *encoder, events []event) error {
	c := m.calendar(events)
	if err := to.open(c); err != nil {
		return err
	}
	one := &ical.Component{Name: ical.CompEvent, Props: make(ical.Props, 32)}
	for i := range events {
		m.fill(one, &events[i])
		if err := to.encode(one); err != nil {
			return err
		}
	}
	return to.close(c)
}

// calendar returns the VCALENDAR of the events, without them.
func (m *maker) calendar(events []event) *ical.Component {
	c := ical.NewComponent(ical.CompCalendar)
	put(c, "VERSION", "2.0")
	put(c, "PRODID", "-//Tournee//Tournee//EN")
	put(c, "CALSCALE", "GREGORIAN")
	put(c, "METHOD", "PUBLISH")
	if len(events) == 0 {
		m.atHome()
	}
	if len(events) == 1 && !m.o.Feed { // Outlook makes a new calendar of an event whose file has a name
		put(c, "X-MS-OLK-FORCEINSPECTOROPEN", "TRUE")
	} else {
		m.nameOf(c)
	}
	m.clocks.settle()
	for _, k := range m.clocks.used() {
		if !k.inUTC {
			c.Children = append(c.Children, k.describe())
		}
	}
	if len(c.Children) == 0 && len(events) == 0 {
		utc := ical.NewComponent(ical.CompTimezone)
		put(utc, "TZID", "Etc/UTC")
		utc.Children = []*ical.Component{observance("STANDARD", "19700101T000000", 0, 0, "UTC")}
		c.Children = append(c.Children, utc)
	}
	return c
}

// atHome gives a calendar without events the zone of the first stop that it is of,
// or else of the tour: RFC 5545 (3.6) wants a component, and a zone is one that
// readers overlook. Where no stop has one that is described, it is that of UTC.
func (m *maker) atHome() {
	if len(m.plan.Stops) == 0 {
		return
	}
	own := slices.IndexFunc(m.plan.Stops, func(s tour.Stop) bool { return m.within(&s) })
	stop := m.plan.Stops[max(own, 0)]
	if k, err := m.clocks.of(stop.Zone); err == nil {
		if starts, err := k.instant(stop.Starts); err == nil {
			k.note(starts)
		}
	}
}

// nameOf gives a list of events its name, and how often to look for changes.
func (m *maker) nameOf(c *ical.Component) {
	if name := escaped(oneLine(m.name())); name != "" {
		put(c, "NAME", name)
		put(c, "X-WR-CALNAME", name)
	}
	if about := escaped(m.inEach(m.plan.Tour.Summary, "\n\n")); about != "" {
		put(c, "DESCRIPTION", about)
		put(c, "X-WR-CALDESC", about)
	}
	if used := m.clocks.used(); len(used) == 1 {
		put(c, "X-WR-TIMEZONE", escaped(used[0].name))
	}
	if url, ok := webAddress(firstLink(m.plan.Tour.Links)); ok {
		put(c, "URL", url)
	}
	if source, ok := webAddress(m.o.Source); ok {
		set(c, ical.Prop{Name: "SOURCE", Params: ical.Params{"VALUE": {"URI"}}, Value: source})
	}
	name, rgb := colour(m.plan.Tour.Line)
	put(c, "COLOR", name)
	put(c, "X-APPLE-CALENDAR-COLOR", rgb)
	set(c, ical.Prop{Name: "REFRESH-INTERVAL", Params: ical.Params{"VALUE": {"DURATION"}}, Value: "PT4H"})
	put(c, "X-PUBLISHED-TTL", "PT4H")
}

// colour returns the colour of a tour's line as the nearest one that CSS has a
// name for (RFC 7986, 5.9), and as it is.
func colour(line string) (name, rgb string) {
	switch line {
	case "pin":
		return "seagreen", "#0B6B58"
	case "prune":
		return "mediumvioletred", "#8F2A6E"
	case "brique":
		return "sienna", "#A8461C"
	case "ardoise":
		return "darkslategray", "#3A4A5C"
	case "mousse":
		return "darkolivegreen", "#55691A"
	}
	return "royalblue", "#2B3FCB"
}
