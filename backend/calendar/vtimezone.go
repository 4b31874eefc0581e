package calendar

import (
	"fmt"
	"time"

	"github.com/emersion/go-ical"
)

// yearsAhead is how long a pair of yearly rules must hold to be written as one.
const yearsAhead = 10

// change is a moment at which a zone's clocks are put forward or back. Offsets
// are seconds east of Greenwich.
type change struct {
	at           time.Time
	before, then int
	name         string // what the time is called from then on, such as "EDT"
}

// changes returns when the clocks of z change from one instant to the other.
func changes(z *time.Location, from, to time.Time) []change {
	var found []change
	t := from
	for t.Before(to) {
		_, end := t.In(z).ZoneBounds()
		if end.IsZero() || !end.Before(to) {
			break
		}
		if !end.After(t) { // on 31 December of a leap year, Go 1.26 gives an end that is past
			t = t.AddDate(0, 0, 1)
			continue
		}
		_, before := end.Add(-time.Second).In(z).Zone()
		name, then := end.In(z).Zone()
		if before != then { // at New Year, Go gives ends at which nothing changes
			found = append(found, change{at: end, before: before, then: then, name: name})
		}
		t = end
	}
	return found
}

// describe returns the VTIMEZONE of k, as short as its events allow: a single
// offset, or a pair of yearly rules, or else each change in the span.
func (k *clock) describe() *ical.Component {
	c := ical.NewComponent(ical.CompTimezone)
	put(c, "TZID", escaped(k.name))
	start := time.Date(k.first.Year()-1, time.January, 1, 0, 0, 0, 0, time.UTC)
	years := k.last.Year() + yearsAhead - start.Year() + 1
	all := changes(k.location, start, start.AddDate(years, 0, 0))
	if len(all) == 0 {
		c.Children = append(c.Children, k.always(start))
		return c
	}
	if pair, ok := yearly(all, years); ok {
		c.Children = append(c.Children, pair...)
		return c
	}
	c.Children = k.oneByOne(start)
	return c
}

// always describes a zone whose clocks are never put forward or back.
func (k *clock) always(at time.Time) *ical.Component {
	name, offset := at.In(k.location).Zone()
	return observance("STANDARD", "19700101T000000", offset, offset, name)
}

// oneByOne describes the offset at the start and each change up to the last event.
func (k *clock) oneByOne(start time.Time) []*ical.Component {
	list := []*ical.Component{k.always(start)}
	found := changes(k.location, start, k.last.AddDate(0, 0, 2))
	if len(found) > 0 && found[0].then < found[0].before {
		list[0].Name = "DAYLIGHT"
	}
	for _, ch := range found {
		list = append(list, observance(kindOf(ch), onset(ch).Format(localTime), ch.before, ch.then, ch.name))
	}
	return list
}

// yearly describes all as two yearly rules, where each year has two changes
// that follow one rule each.
func yearly(all []change, years int) ([]*ical.Component, bool) {
	if len(all) != 2*years {
		return nil, false
	}
	var pair []*ical.Component
	for first := range 2 {
		var same []change
		for i := first; i < len(all); i += 2 {
			same = append(same, all[i])
		}
		rule, ok := ruleOf(same)
		if !ok {
			return nil, false
		}
		o := observance(kindOf(same[0]), onset(same[0]).Format(localTime), same[0].before, same[0].then, same[0].name)
		put(o, "RRULE", rule)
		pair = append(pair, o)
	}
	return pair, pair[0].Name != pair[1].Name
}

// ruleOf returns the rule of changes that come once in each year on the same
// weekday of the month: "the last Sunday of March". Outlook takes no other kind.
func ruleOf(same []change) (string, bool) {
	first := onset(same[0])
	week, last := (first.Day()-1)/7+1, true
	nth := true
	for i, ch := range same {
		o := onset(ch)
		alike := o.Year() == first.Year()+i && o.Month() == first.Month() && o.Weekday() == first.Weekday() &&
			o.Format("150405") == first.Format("150405") && ch.before == same[0].before && ch.then == same[0].then
		if !alike {
			return "", false
		}
		nth = nth && (o.Day()-1)/7+1 == week
		last = last && o.AddDate(0, 0, 7).Month() != o.Month()
	}
	switch day := [...]string{"SU", "MO", "TU", "WE", "TH", "FR", "SA"}[first.Weekday()]; {
	case last:
		return fmt.Sprintf("FREQ=YEARLY;BYMONTH=%d;BYDAY=-1%s", first.Month(), day), true
	case nth:
		return fmt.Sprintf("FREQ=YEARLY;BYMONTH=%d;BYDAY=%d%s", first.Month(), week, day), true
	}
	return "", false
}

// onset returns the change as the clock said it just before (RFC 5545, 3.6.5).
func onset(ch change) time.Time { return ch.at.UTC().Add(time.Duration(ch.before) * time.Second) }

// kindOf calls the larger offset DAYLIGHT, also in Dublin, whose law calls
// summer the standard: readers know no other way.
func kindOf(ch change) string {
	if ch.then > ch.before {
		return "DAYLIGHT"
	}
	return "STANDARD"
}

func observance(kind, start string, before, then int, name string) *ical.Component {
	c := ical.NewComponent(kind)
	put(c, "DTSTART", start)
	put(c, "TZOFFSETFROM", offsetOf(before))
	put(c, "TZOFFSETTO", offsetOf(then))
	put(c, "TZNAME", escaped(name))
	return c
}

// offsetOf writes seconds east of Greenwich as +HHMM, or +HHMMSS where needed.
func offsetOf(seconds int) string {
	sign := '+'
	if seconds < 0 {
		sign, seconds = '-', -seconds
	}
	s := fmt.Sprintf("%c%02d%02d", sign, seconds/3600, seconds/60%60)
	if seconds%60 != 0 {
		s += fmt.Sprintf("%02d", seconds%60)
	}
	return s
}
