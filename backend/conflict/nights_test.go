package conflict_test

import (
	"testing"

	"tournee/backend/conflict"
	"tournee/backend/tour"
)

// TestNightsOnWhichClocksChange holds each rule that compares hours in one city
// against such a night. In Toronto 02:00 was followed by 03:00 on the 11th of
// March 2018, and 01:59 by 01:00 on the 4th of November: what clocks say is an
// hour off what passes.
func TestNightsOnWhichClocksChange(t *testing.T) {
	const forward, back = "2018-03-11", "2018-11-04"
	night := func(date tour.Date, starts string, minutes int, change func(p *tour.Plan, at func(clock string) tour.Wall)) []conflict.Conflict {
		p := evening()
		at := func(clock string) tour.Wall { return tour.Wall(string(date) + "T" + clock) }
		p.Stops[0].Starts, p.Stops[0].Ends = tour.Wall(string(date.Add(-1))+"T22:00"), at("06:00")
		p.Sessions[0].Starts, p.Sessions[0].Minutes = at(starts), minutes
		if change != nil {
			change(p, at)
		}
		p.Sort()
		around := world()
		around.Today = "2018-01-01"
		return conflict.Find(p, around)
	}
	second := func(clock, room string) func(*tour.Plan, func(string) tour.Wall) {
		return func(p *tour.Plan, at func(string) tour.Wall) { another(p, at(clock), room) }
	}
	changeover := func(clock string) func(*tour.Plan, func(string) tour.Wall) {
		return func(p *tour.Plan, at func(string) tour.Wall) {
			p.Tour.Planning.ChangeoverMinutes = 10
			another(p, at(clock), "r")
		}
	}
	roomless := func(clock string) func(*tour.Plan, func(string) tour.Wall) {
		return func(p *tour.Plan, at func(string) tour.Wall) { p.Sessions[0].RoomID = ""; another(p, at(clock), "") }
	}
	same := func(clock string) func(*tour.Plan, func(string) tour.Wall) {
		return func(p *tour.Plan, at func(string) tour.Wall) {
			another(p, at(clock), "q")
			p.Sessions[len(p.Sessions)-1].SpeakerIDs = []string{"a"}
		}
	}
	blocked := func(clock string) func(*tour.Plan, func(string) tour.Wall) {
		return func(p *tour.Plan, at func(string) tour.Wall) { block(p, at(clock)) }
	}
	absent := func(opens tour.Clock) func(*tour.Plan, func(string) tour.Wall) {
		return func(p *tour.Plan, at func(string) tour.Wall) {
			day := at(string(opens)).Date()
			a := away(day, day)
			a.Opens, a.Closes = opens, "05:00"
			p.Availability = []tour.Availability{a}
		}
	}
	curfew := func(clock string) func(*tour.Plan, func(string) tour.Wall) {
		return func(p *tour.Plan, at func(string) tour.Wall) { p.Stops[0].Ends = at(clock) }
	}
	elsewhere := func(clock string) func(*tour.Plan, func(string) tour.Wall) {
		return func(p *tour.Plan, at func(string) tour.Wall) { // 133 minutes from there
			p.Stops[1].Starts, p.Stops[1].Ends, p.Stops[1].Longitude = at(clock), at("09:00"), -2
			p.Sessions[1].Starts, p.Sessions[1].RoomID = at(clock), ""
		}
	}
	// An hour from 01:30 ends at 03:30 in March; two and a half from 00:30 end at 02:00 in November.
	tests := map[string]struct {
		rule      string
		has, near func(*tour.Plan, func(string) tour.Wall)
		date      tour.Date
		hasAt     string
	}{
		"a room, forward":        {conflict.RoomDoubleBooked, second("03:25", "r"), second("03:30", "r"), forward, "01:30"},
		"a room, back":           {conflict.RoomDoubleBooked, second("00:55", "r"), second("02:00", "r"), back, "00:30"},
		"a person, forward":      {conflict.PersonDoubleBooked, same("03:25"), same("03:30"), forward, "01:30"},
		"a person, back":         {conflict.PersonDoubleBooked, same("00:55"), same("02:00"), back, "00:30"},
		"talks at once, forward": {conflict.SessionsAtOnce, roomless("03:25"), roomless("03:30"), forward, "01:30"},
		"talks at once, back":    {conflict.SessionsAtOnce, roomless("00:55"), roomless("02:00"), back, "00:30"},
		"a changeover, forward":  {conflict.RoomChangeover, changeover("03:35"), changeover("03:40"), forward, "01:30"},
		"a changeover, back":     {conflict.RoomChangeover, changeover("02:05"), changeover("02:10"), back, "00:30"},
		"a blocker, forward":     {conflict.RoomUnavailable, blocked("03:25"), blocked("03:30"), forward, "01:30"},
		"a blocker, back":        {conflict.RoomUnavailable, blocked("00:55"), blocked("02:00"), back, "00:30"},
		"cannot from, forward":   {conflict.PersonUnavailable, absent("03:25"), absent("03:30"), forward, "01:30"},
		"cannot from, back":      {conflict.PersonUnavailable, absent("00:55"), absent("02:00"), back, "00:30"},
		"to travel, forward":     {conflict.PersonTravel, elsewhere("05:00"), elsewhere("06:00"), forward, "01:30"},
		"to travel, back":        {conflict.PersonTravel, elsewhere("04:00"), elsewhere("05:00"), back, "00:30"},
		"after curfew, forward":  {conflict.SessionOutside, curfew("03:25"), curfew("03:30"), forward, "01:30"},
		"at the curfew, back":    {conflict.SessionOutside, curfew("00:55"), curfew("02:00"), back, "00:30"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			minutes := map[tour.Date]int{forward: 60, back: 150}[tt.date]
			of := func(change func(*tour.Plan, func(string) tour.Wall)) int {
				n := 0
				for _, c := range night(tt.date, tt.hasAt, minutes, change) {
					if c.Rule == tt.rule {
						n++
					}
				}
				return n
			}

			has, near := of(tt.has), of(tt.near)

			if has == 0 || near != 0 {
				t.Errorf("got %d of the case, %d of the near miss", has, near)
			}
		})
	}
}
