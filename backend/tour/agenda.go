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
	for _, one := range agenda {
		here := roomID == "" || one.RoomID == "" || one.RoomID == roomID
		if !here || one.StopID != s.ID || one.Starts >= starts || one.Ends() <= starts {
			continue
		}
		if one.Starts.Minutes(starts)*2 < one.Minutes {
			return one.Starts
		}
		return one.Ends()
	}
	return starts
}

// Swapped returns two sessions with their places changed. Where one follows
// the other in one room they begin and end together where they did before.
func Swapped(a, b Session) (Session, Session) {
	if a.StopID == b.StopID && a.RoomID == b.RoomID && (a.Ends() == b.Starts || b.Ends() == a.Starts) {
		if a.Starts < b.Starts {
			a.Starts, b.Starts = b.Ends().Add(-a.Minutes), a.Starts
		} else {
			a.Starts, b.Starts = b.Starts, a.Ends().Add(-b.Minutes)
		}
		return a, b
	}
	a.StopID, b.StopID = b.StopID, a.StopID
	a.RoomID, b.RoomID = b.RoomID, a.RoomID
	a.Starts, b.Starts = b.Starts, a.Starts
	return a, b
}
