package calendar

import (
	"io"
	"time"

	"github.com/emersion/go-ical"

	"tournee/backend/tour"
	"tournee/backend/zone"
)

// Encode is encode, for tests.
func Encode(w io.Writer, c *ical.Component) error {
	e := newEncoder(w)
	if err := e.open(c); err != nil {
		return err
	}
	return e.close(c)
}

// Components returns the calendar of plan as a tree, all of it at once.
func Components(plan *tour.Plan, o Options) (*ical.Calendar, error) {
	m := newMaker(plan, o)
	if err := m.find(); err != nil {
		return nil, err
	}
	events, err := m.choose()
	if err != nil {
		return nil, err
	}
	c := m.calendar(events)
	for i := range events {
		one := ical.NewComponent(ical.CompEvent)
		m.fill(one, &events[i])
		c.Children = append(c.Children, one)
	}
	return &ical.Calendar{Component: c}, nil
}

// Escaped is escaped, for tests.
func Escaped(s string) string { return escaped(s) }

// Tidy is tidy, for tests.
func Tidy(s string) string { return tidy(s) }

// WebAddress is webAddress, for tests.
func WebAddress(s string) (string, bool) { return webAddress(s) }

// Describe returns the VTIMEZONE of a zone for events between two instants.
func Describe(name string, first, last time.Time) (*ical.Component, error) {
	k, err := newClocks().of(name)
	if err != nil {
		return nil, err
	}
	k.note(first)
	k.note(last)
	return k.describe(), nil
}

// Changes returns when the clocks of that zone change between two instants.
func Changes(name string, from, to time.Time) ([]time.Time, error) {
	z, err := zone.Load(name)
	if err != nil {
		return nil, err
	}
	var at []time.Time
	for _, ch := range changes(z, from, to) {
		at = append(at, ch.at)
	}
	return at, nil
}

// Instant returns when the clocks of that zone say w.
func Instant(name string, w tour.Wall) (time.Time, error) {
	k, err := newClocks().of(name)
	if err != nil {
		return time.Time{}, err
	}
	return k.instant(w)
}

// IsConference is isConference, for tests.
func IsConference(address string) bool { return isConference(address) }

// IsStream is isStream, for tests.
func IsStream(address string) bool { return isStream(address) }

// Harmless is harmless, for tests.
func Harmless(s string) string { return harmless(s) }

// OneKindOfBreak is oneKindOfBreak, for tests.
func OneKindOfBreak(s string) string { return oneKindOfBreak(s) }
