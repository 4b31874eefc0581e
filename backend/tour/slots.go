package tour

import (
	"slices"
	"strings"
)

// FreeSlot returns where another session of so many minutes can begin at the
// stop, given what is on: after the last of a day where the curfew leaves the
// time, else in the first gap that is long enough, else after the last of all,
// outside of the stop's hours.
func (s Stop) FreeSlot(on []Session, minutes int) Wall {
	on = slices.Clone(on)
	slices.SortStableFunc(on, func(a, b Session) int { return strings.Compare(string(a.Starts), string(b.Starts)) })
	windows := s.openHours()
	for _, w := range windows {
		if after := w.last(on); after.Add(minutes) <= w.to {
			return after
		}
	}
	for _, w := range windows {
		if gap, ok := w.gap(on, minutes); ok {
			return gap
		}
	}
	return windows[len(windows)-1].last(on)
}

// window is from the doors to the curfew, on one day.
type window struct{ from, to Wall }

// openHours returns from when to when the stop is open on each of its days: on
// a stop of several days the hours of its doors and curfew hold for each.
func (s Stop) openHours() []window {
	if s.Days() == 1 {
		return []window{{s.Starts, s.Ends}}
	}
	opens, closes := Wall("T"+s.Starts.Clock()), Wall("T"+s.Ends.Clock())
	var open []window
	for n := range s.Days() {
		day := s.Starts.Date().Add(n)
		until := day
		if closes <= opens {
			until = day.Add(1)
		}
		open = append(open, window{Wall(day) + opens, Wall(until) + closes})
	}
	return open
}

// last returns when the last of these that begin within the window ends.
func (w window) last(on []Session) Wall {
	end := w.from
	for _, s := range on {
		if w.holds(s) {
			end = max(end, s.Ends())
		}
	}
	return end
}

// gap returns the first time of so many minutes in which nothing is on.
func (w window) gap(on []Session, minutes int) (Wall, bool) {
	free := w.from
	for _, s := range on {
		if !w.holds(s) {
			continue
		}
		if free.Add(minutes) <= s.Starts {
			return free, true
		}
		free = max(free, s.Ends())
	}
	return free, free.Add(minutes) <= w.to
}

func (w window) holds(s Session) bool { return s.Starts < w.to && s.Ends() > w.from }
