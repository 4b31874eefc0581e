package conflict_test

import (
	"slices"
	"testing"

	"tournee/backend/conflict"
	"tournee/backend/tour"
)

// living has Ada live 333 km from Ottawa, with what she said of when she can, and
// speak in Toronto five days after Ottawa, not four.
func living(p *tour.Plan, said ...tour.Availability) {
	ada := p.People["a"]
	ada.Home, ada.Latitude = tour.Both("Victoria"), 48.5
	p.People["a"] = ada
	for i := range p.Stops {
		p.Stops[i].Latitude = 45.5
	}
	p.Availability = said
	moved(p, 1, "19:00")
}

// at is an absence between two hours of days.
func at(from, to tour.Date, opens, closes tour.Clock) tour.Availability {
	a := away(from, to)
	a.Opens, a.Closes = opens, closes
	return a
}

func homeTrials() []trial {
	// Three degrees are 333 km: 199 minutes. Ottawa's talk is from 19:00 to 19:30 in
	// Toronto's zone: from 16:00 to 16:30 in Vancouver's.
	return []trial{
		{conflict.PersonHome, func(p *tour.Plan) { living(p, at("2018-05-10", "2018-05-10", "09:00", "12:42")) }, func(p *tour.Plan) { living(p, at("2018-05-10", "2018-05-10", "09:00", "12:41")) }},
		{conflict.PersonHome, func(p *tour.Plan) { living(p, at("2018-05-10", "2018-05-10", "19:48", "22:00")) }, func(p *tour.Plan) { living(p, at("2018-05-10", "2018-05-10", "19:49", "22:00")) }},
		{conflict.PersonHome, func(p *tour.Plan) { // each day of a month, of which only that evening counts
			living(p, at("2018-05-01", "2018-05-31", "08:00", "13:00"))
		}, func(p *tour.Plan) { living(p, at("2018-05-01", "2018-05-31", "08:00", "12:30")) }},
		{conflict.PersonHome, func(p *tour.Plan) { // four days later she is to be in Toronto
			living(p, at("2018-05-10", "2018-05-10", "19:30", "22:00"))
		}, func(p *tour.Plan) {
			living(p, at("2018-05-10", "2018-05-10", "19:30", "22:00"))
			moved(p, -1, "19:00")
		}},
		{conflict.PersonHome, func(p *tour.Plan) { living(p, at("2018-05-10", "2018-05-10", "09:00", "15:00")) }, func(p *tour.Plan) { // at home already
			living(p, at("2018-05-10", "2018-05-10", "09:00", "15:00"))
			p.Stops[0].City = tour.Both("Victoria")
		}},
		{conflict.PersonHome, func(p *tour.Plan) { living(p, at("2018-05-10", "2018-05-10", "09:00", "15:00")) }, func(p *tour.Plan) { // she cannot in one city, wherever she is
			a := at("2018-05-10", "2018-05-10", "09:00", "15:00")
			a.Place = tour.Both("Toronto")
			living(p, a)
		}},
		{conflict.PersonHome, func(p *tour.Plan) { // away until the day before, ten degrees off: until midnight in Vancouver
			living(p, away("2018-05-01", "2018-05-09"))
			p.Stops[0].Latitude, p.Sessions[0].Starts = 36, "2018-05-10T18:00"
			p.Stops[0].Longitude = 10
		}, func(p *tour.Plan) {
			living(p, away("2018-05-01", "2018-05-09"))
			p.Stops[0].Latitude, p.Sessions[0].Starts = 36, "2018-05-10T18:00"
		}},
		{conflict.PersonHome, func(p *tour.Plan) { // away from the next day, which begins at six
			living(p, away("2018-05-11", "2018-05-12"))
			p.Stops[0].Longitude = 12
		}, func(p *tour.Plan) {
			living(p, away("2018-05-11", "2018-05-12"))
			p.Stops[0].Longitude = 8
		}},
	}
}

// TestTheWayFromHomeIsMeasuredInInstants looks at an absence at home, an hour of
// which ends or begins on the day on which clocks change.
func TestTheWayFromHomeIsMeasuredInInstants(t *testing.T) {
	tests := map[string]struct {
		zones  [2]string // of the home and of the stop
		starts tour.Wall
		said   tour.Availability
		way    int // minutes
		want   string
	}{
		"three hours are six by two clocks":       {[2]string{"America/Vancouver", "America/Toronto"}, "2018-05-10T19:00", at("2018-05-10", "2018-05-10", "09:00", "13:00"), 181, "Ada cannot until 13:00 on 10\u00a0May by the clock at home; Ottawa starts at 19:00 on 10\u00a0May: 3\u00a0h; the drive takes 3\u00a0h\u00a001 (estimate). Ask whether that can be, or move the session."},
		"exactly the three hours":                 {[2]string{"America/Vancouver", "America/Toronto"}, "2018-05-10T19:00", at("2018-05-10", "2018-05-10", "09:00", "13:00"), 180, ""},
		"the night the clocks go forward":         {[2]string{"America/Toronto", "America/Toronto"}, "2018-03-11T07:00", at("2018-03-10", "2018-03-10", "20:00", "01:00"), 301, "Ada cannot until 01:00 on 11\u00a0March; Ottawa starts at 07:00 on 11\u00a0March: 5\u00a0h; the drive takes 5\u00a0h\u00a001 (estimate). Ask whether that can be, or move the session."},
		"that night, exactly":                     {[2]string{"America/Toronto", "America/Toronto"}, "2018-03-11T07:00", at("2018-03-10", "2018-03-10", "20:00", "01:00"), 300, ""},
		"the night the clocks go back":            {[2]string{"America/Toronto", "America/Toronto"}, "2018-11-04T07:00", at("2018-11-03", "2018-11-03", "20:00", "00:30"), 451, "Ada cannot until 00:30 on 4\u00a0November; Ottawa starts at 07:00 on 4\u00a0November: 7\u00a0h\u00a030; the drive takes 7\u00a0h\u00a031 (estimate). Ask whether that can be, or move the session."},
		"that night, exactly, an hour more":       {[2]string{"America/Toronto", "America/Toronto"}, "2018-11-04T07:00", at("2018-11-03", "2018-11-03", "20:00", "00:30"), 450, ""},
		"only Canada put its clocks forward":      {[2]string{"Europe/Paris", "America/Toronto"}, "2018-03-20T12:00", at("2018-03-20", "2018-03-20", "08:00", "10:00"), 421, "Ada cannot until 10:00 on 20\u00a0March by the clock at home; Ottawa starts at 12:00 on 20\u00a0March: 7\u00a0h; the drive takes 7\u00a0h\u00a001 (estimate). Ask whether that can be, or move the session."},
		"both did, an hour more":                  {[2]string{"Europe/Paris", "America/Toronto"}, "2018-03-26T12:00", at("2018-03-26", "2018-03-26", "08:00", "10:00"), 480, ""},
		"back on the morning the clocks go ahead": {[2]string{"America/Toronto", "America/Toronto"}, "2018-03-10T22:00", at("2018-03-11", "2018-03-11", "08:00", "12:00"), 511, "Ottawa ends at 22:30 on 10\u00a0March; Ada cannot any more from 08:00 on 11\u00a0March: 8\u00a0h\u00a030; the drive takes 8\u00a0h\u00a031 (estimate). Ask whether that can be, or move the session."},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p := evening()
			living(p, tt.said)
			p.Stops[0].Zone, p.Stops[0].Starts, p.Stops[0].Ends, p.Sessions[0].Starts = tt.zones[1], tt.starts.Add(-30), tt.starts.Add(60), tt.starts
			around := conflict.Surroundings{
				Travel: func(a, b conflict.Point) (int, string, float64) { return tt.way, "road", 0 },
				Zone:   func(conflict.Point) string { return tt.zones[0] },
			}

			got := ""
			for _, c := range conflict.Find(p, around) {
				if c.Rule == conflict.PersonHome {
					got += c.Advice["en"]
				}
			}

			if got != tt.want {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
}

// TestWhoCannotIsNotToldTwice has Ada speak at an hour at which she cannot: where
// she would come from is no matter then.
func TestWhoCannotIsNotToldTwice(t *testing.T) {
	p := evening()
	living(p, at("2018-05-10", "2018-05-10", "09:00", "19:15"))

	found := on(p)

	if len(found) != 1 || found[0].Rule != conflict.PersonUnavailable {
		t.Errorf("got %+v", found)
	}
	if slices.ContainsFunc(on(evening()), func(c conflict.Conflict) bool { return c.Rule == conflict.PersonHome }) {
		t.Error("nobody said anything")
	}
}
