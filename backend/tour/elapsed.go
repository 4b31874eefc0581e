package tour

import "time"

// Clocks are the time zones that were asked for, by name: each is read once.
type Clocks map[string]*time.Location

// Ends returns what the clocks of a zone say as a session ends. Its length is
// time that passes: on a night on which clocks change the end is not the sum of
// the start and the length (RFC 5545, 3.3.6).
func (c Clocks) Ends(s Session, zone string) Wall { return c.After(s.Starts, s.Minutes, zone) }

// After returns what the clocks of a zone say so many minutes after they say w,
// or before, for a negative number.
func (c Clocks) After(w Wall, minutes int, zone string) Wall {
	if at, ok := c.after(w, minutes, zone); ok {
		return wallOf(at)
	}
	return w
}

// Next is After for something that is to begin then: where an hour comes twice a
// wall clock names the first, so instead of the second it is the end of that hour.
func (c Clocks) Next(w Wall, minutes int, zone string) Wall {
	if at, ok := c.after(w, minutes, zone); ok {
		return named(at)
	}
	return w
}

func (c Clocks) after(w Wall, minutes int, zone string) (at time.Time, ok bool) {
	at, _, err := w.On(c.of(zone))
	return at.Add(time.Duration(minutes) * time.Minute), err == nil
}

// Minutes returns how many minutes pass between two hours of the clocks of a zone.
func (c Clocks) Minutes(from, to Wall, zone string) int {
	a, _, errA := from.On(c.of(zone))
	b, _, errB := to.On(c.of(zone))
	if errA != nil || errB != nil {
		return 0
	}
	return int(b.Sub(a) / time.Minute)
}

// of returns a zone; for one that is not known a clock that never changes.
func (c Clocks) of(zone string) *time.Location {
	location, known := c[zone]
	if !known {
		location = clockOf(zone)
		c[zone] = location
	}
	return location
}

// clockOf reads a zone; for one that is not known it returns a clock that never
// changes.
func clockOf(zone string) *time.Location {
	location, err := Location(zone)
	if err != nil {
		return time.UTC
	}
	return location
}

// wallOf returns what the clock of an instant's zone says.
func wallOf(at time.Time) Wall { return Wall(at.Format(wallLayout)) }

// named returns the wall clock that names an instant. Of an hour that comes
// twice a wall clock names the first: in the second, it is the end of that hour.
func named(at time.Time) Wall {
	w := wallOf(at)
	first, _, err := w.On(at.Location())
	if err != nil || !first.Before(at) {
		return w
	}
	changed, _ := at.ZoneBounds()
	return wallOf(changed.Add(at.Sub(first)))
}

// span returns between which instants a session is on, by that clock.
func (s Session) span(clock *time.Location) (from, to time.Time) {
	from, _, err := s.Starts.On(clock)
	if err != nil {
		return from, from
	}
	return from, from.Add(time.Duration(s.Minutes) * time.Minute)
}
