package tour

import (
	"slices"
	"strings"
)

// smallHours is until when a session still belongs to the evening before.
const smallHours = "06:00"

// DayOf returns the day of the agenda on which something of the stop starts:
// what begins in the small hours belongs to the evening before.
func (s Stop) DayOf(starts Wall) Date {
	day := starts.Date()
	if starts.Clock() < smallHours && day > s.Starts.Date() {
		return day.Add(-1)
	}
	return day
}

// Following returns the sessions of the stop's agenda that begin with or after
// from on one day, by start: those in the room and those across all rooms. An
// empty roomID asks for all rooms.
func (s Stop) Following(agenda []Session, from Wall, roomID string) []Session {
	var follow []Session
	for _, one := range agenda {
		here := roomID == "" || one.RoomID == "" || one.RoomID == roomID
		if here && one.StopID == s.ID && s.DayOf(one.Starts) == s.DayOf(from) && one.Starts >= from {
			follow = append(follow, one)
		}
	}
	slices.SortStableFunc(follow, func(a, b Session) int { return strings.Compare(string(a.Starts), string(b.Starts)) })
	return follow
}

// Between returns where something put into the room at starts begins without
// cutting what is on: with it, when starts is in its first half, or else after
// it.
func (s Stop) Between(agenda []Session, starts Wall, roomID string) Wall {
	clock := clockOf(s.Zone)
	at, _, err := starts.On(clock)
	if err != nil {
		return starts
	}
	for _, one := range agenda {
		here := roomID == "" || one.RoomID == "" || one.RoomID == roomID
		from, to := one.span(clock)
		if !here || one.StopID != s.ID || !from.Before(at) || !to.After(at) {
			continue
		}
		if at.Sub(from)*2 < to.Sub(from) {
			return one.Starts
		}
		return named(to)
	}
	return starts
}

// Over returns when what is on the stop's first day is over; with nothing, when
// its doors open.
func (s Stop) Over(agenda []Session) Wall {
	clock := clockOf(s.Zone)
	end, _, err := s.Starts.On(clock)
	if err != nil {
		return s.Starts
	}
	for _, one := range agenda {
		if _, to := one.span(clock); s.DayOf(one.Starts) == s.Starts.Date() && to.After(end) {
			end = to
		}
	}
	return named(end)
}

// Swapped returns two sessions with their places changed. Where one follows
// the other in one room, of a stop in that zone, they begin and end together
// where they did before.
func Swapped(a, b Session, zone string) (Session, Session) {
	if a.StopID == b.StopID && a.RoomID == b.RoomID {
		clocks := Clocks{}
		switch {
		case clocks.Ends(a, zone) == b.Starts:
			a.Starts, b.Starts = clocks.After(b.Starts, b.Minutes-a.Minutes, zone), a.Starts
			return a, b
		case clocks.Ends(b, zone) == a.Starts:
			a.Starts, b.Starts = b.Starts, clocks.After(a.Starts, a.Minutes-b.Minutes, zone)
			return a, b
		}
	}
	a.StopID, b.StopID = b.StopID, a.StopID
	a.RoomID, b.RoomID = b.RoomID, a.RoomID
	a.Starts, b.Starts = b.Starts, a.Starts
	return a, b
}
