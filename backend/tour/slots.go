package tour

import (
	"slices"
	"strings"
	"time"
)

// FreeSlot returns where another session of so many minutes can begin at the
// stop, given what is on: after the last of a day where the curfew leaves the
// time, else in the first gap that is long enough, else after the last of all,
// outside of the stop's hours.
func (s Stop) FreeSlot(on []Session, minutes int) Wall {
	on = slices.Clone(on)
	slices.SortStableFunc(on, func(a, b Session) int { return strings.Compare(string(a.Starts), string(b.Starts)) })
	clock, length := clockOf(s.Zone), time.Duration(minutes)*time.Minute
	windows := s.openHours(clock)
	for _, w := range windows {
		if after := w.last(on, clock); !after.Add(length).After(w.to) {
			return named(after)
		}
	}
	for _, w := range windows {
		if gap, ok := w.gap(on, length, clock); ok {
			return named(gap)
		}
	}
	return named(windows[len(windows)-1].last(on, clock))
}

// window is from the doors to the curfew, on one day.
type window struct{ from, to time.Time }

// openHours returns from when to when the stop is open on each of its days: on
// a stop of several days the hours of its doors and curfew hold for each.
func (s Stop) openHours(clock *time.Location) []window {
	between := func(from, to Wall) window {
		opens, _, _ := from.On(clock)
		closes, _, _ := to.On(clock)
		return window{opens, closes}
	}
	if s.Days() == 1 {
		return []window{between(s.Starts, s.Ends)}
	}
	opens, closes := Wall("T"+s.Starts.Clock()), Wall("T"+s.Ends.Clock())
	var open []window
	for n := range s.Days() {
		day := s.Starts.Date().Add(n)
		until := day
		if closes <= opens {
			until = day.Add(1)
		}
		open = append(open, between(Wall(day)+opens, Wall(until)+closes))
	}
	return open
}

// last returns when the last of these that begin within the window ends.
func (w window) last(on []Session, clock *time.Location) time.Time {
	end := w.from
	for _, s := range on {
		if from, to := s.span(clock); w.holds(from, to) && to.After(end) {
			end = to
		}
	}
	return end
}

// gap returns the first time of that length in which nothing is on.
func (w window) gap(on []Session, length time.Duration, clock *time.Location) (time.Time, bool) {
	free := w.from
	for _, s := range on {
		from, to := s.span(clock)
		if !w.holds(from, to) {
			continue
		}
		if !free.Add(length).After(from) {
			return free, true
		}
		if to.After(free) {
			free = to
		}
	}
	return free, !free.Add(length).After(w.to)
}

func (w window) holds(from, to time.Time) bool { return from.Before(w.to) && to.After(w.from) }
