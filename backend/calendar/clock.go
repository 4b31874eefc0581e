package calendar

import (
	"slices"
	"time"

	"github.com/emersion/go-ical"

	"tournee/backend/tour"
	"tournee/backend/zone"
)

const (
	localTime = "20060102T150405"
	utcTime   = "20060102T150405Z"
	allDay    = "20060102"
)

// mostZones is how many zones a calendar may describe: Google garbles files
// with some 200 lines before the first event.
const mostZones = 11

// clocks knows the zones of one calendar and the span of its events in each.
type clocks struct {
	zones map[string]*clock
}

// clock is one zone of a calendar.
type clock struct {
	name        string // as IANA calls it today
	location    *time.Location
	first, last time.Time // of what is written in it; zero: nothing yet
	inUTC       bool      // its times are written in UTC, without a description of the zone
}

func newClocks() *clocks { return &clocks{zones: map[string]*clock{}} }

// of returns the clock of that IANA zone.
func (c *clocks) of(name string) (*clock, error) {
	if k, ok := c.zones[name]; ok {
		return k, nil
	}
	today := zone.Canonical(name)
	if k, ok := c.zones[today]; ok {
		c.zones[name] = k
		return k, nil
	}
	location, err := tour.Location(today)
	if err != nil {
		return nil, err
	}
	// Many readers go by a zone's name and by older tables: after a change of
	// rules only UTC reads the same everywhere.
	k := &clock{name: today, location: location, inUTC: zone.ChangedLately(today) || location == time.UTC}
	c.zones[name], c.zones[today] = k, k
	return k, nil
}

// used returns the clocks that something is written in, by name.
func (c *clocks) used() []*clock {
	var list []*clock
	for name, k := range c.zones {
		if name == k.name && !k.first.IsZero() {
			list = append(list, k)
		}
	}
	slices.SortFunc(list, func(a, b *clock) int {
		if a.name < b.name {
			return -1
		}
		return 1
	})
	return list
}

// settle decides which clocks are written in UTC: with more zones than readers
// bear, those that never change their clocks.
func (c *clocks) settle() {
	described := slices.DeleteFunc(c.used(), func(k *clock) bool { return k.inUTC })
	if len(described) <= mostZones {
		return
	}
	for _, k := range described {
		k.inUTC = len(changes(k.location, k.first.AddDate(-1, 0, 0), k.last.AddDate(1, 0, 0))) == 0
	}
}

// instant returns when the clock says w, as tour.Wall.On does.
func (k *clock) instant(w tour.Wall) (time.Time, error) {
	at, _, err := w.On(k.location)
	return at, err
}

// note widens the span of the clock to hold t.
func (k *clock) note(t time.Time) {
	if k.first.IsZero() || t.Before(k.first) {
		k.first = t
	}
	if k.last.IsZero() || t.After(k.last) {
		k.last = t
	}
}

// set puts t into c as that property, in UTC if asked to.
func (k *clock) set(c *ical.Component, name string, t time.Time, inUTC bool) {
	p := ical.Prop{Name: name}
	if inUTC || k.inUTC {
		p.Value = t.UTC().Format(utcTime)
	} else {
		p.Value = t.In(k.location).Format(localTime)
		p.Params = ical.Params{"TZID": {k.name}}
	}
	set(c, p)
}

// twice reports whether the clock says the same at another instant: readers
// disagree about which of the two is meant.
func (k *clock) twice(t time.Time) bool {
	t = t.In(k.location)
	_, now := t.Zone()
	start, end := t.ZoneBounds()
	if !start.IsZero() {
		_, before := start.Add(-time.Second).Zone()
		if t.Before(start.Add(time.Duration(before-now) * time.Second)) {
			return true
		}
	}
	if !end.After(t) {
		return false
	}
	_, then := end.Zone()
	return !t.Before(end.Add(-time.Duration(now-then) * time.Second))
}
