package tour_test

import (
	"testing"

	"tournee/backend/tour"
)

func TestAway(t *testing.T) {
	evening := tour.Stop{StopFields: tour.StopFields{
		City: tour.Text{"fr": "Québec", "en": "Québec City"}, Zone: "America/Toronto", Starts: "2018-05-14T18:00", Ends: "2018-05-15T01:00",
	}}
	days := evening
	days.Ends = "2018-05-16T17:00"
	cannot := func(from, to tour.Date) tour.AvailabilityFields { return tour.AvailabilityFields{From: from, To: to} }
	can := func(from, to tour.Date) tour.AvailabilityFields {
		return tour.AvailabilityFields{Can: true, From: from, To: to}
	}
	hours := func(a tour.AvailabilityFields, opens, closes tour.Clock) tour.AvailabilityFields {
		a.Opens, a.Closes = opens, closes
		return a
	}
	in := func(a tour.AvailabilityFields, city string) tour.AvailabilityFields {
		a.Place = tour.Both(city)
		return a
	}
	tests := map[string]struct {
		stop tour.Stop
		its  []tour.AvailabilityFields
		want bool
	}{
		"nothing is known":                     {evening, nil, false},
		"cannot that day":                      {evening, []tour.AvailabilityFields{cannot("2018-05-14", "2018-05-14")}, true},
		"cannot the day after":                 {evening, []tour.AvailabilityFields{cannot("2018-05-15", "2018-05-20")}, false},
		"can on other days of the tour":        {evening, []tour.AvailabilityFields{can("2018-05-07", "2018-05-10")}, true},
		"can that day, and on others":          {evening, []tour.AvailabilityFields{can("2018-05-07", "2018-05-10"), can("2018-05-14", "2018-05-14")}, false},
		"can in another year":                  {evening, []tour.AvailabilityFields{can("2019-05-07", "2019-05-10")}, false},
		"cannot, although can":                 {evening, []tour.AvailabilityFields{can("2018-05-07", "2018-05-15"), cannot("2018-05-14", "2018-05-14")}, true},
		"cannot in this city":                  {evening, []tour.AvailabilityFields{in(cannot("2018-05-14", "2018-05-14"), "quebec")}, true},
		"cannot in another city":               {evening, []tour.AvailabilityFields{in(cannot("2018-05-14", "2018-05-14"), "Ottawa")}, false},
		"can in another city only":             {evening, []tour.AvailabilityFields{in(can("2018-05-14", "2018-05-14"), "Ottawa")}, true},
		"cannot in the morning":                {evening, []tour.AvailabilityFields{hours(cannot("2018-05-14", "2018-05-14"), "08:00", "12:00")}, false},
		"cannot until the middle of it":        {evening, []tour.AvailabilityFields{hours(cannot("2018-05-14", "2018-05-14"), "17:00", "20:00")}, false},
		"cannot in the evening and the night":  {evening, []tour.AvailabilityFields{hours(cannot("2018-05-14", "2018-05-14"), "17:00", "02:00")}, true},
		"can in the morning only":              {evening, []tour.AvailabilityFields{hours(can("2018-05-14", "2018-05-14"), "08:00", "12:00")}, true},
		"cannot on one of three days":          {days, []tour.AvailabilityFields{cannot("2018-05-14", "2018-05-14")}, false},
		"cannot on all three, said in two":     {days, []tour.AvailabilityFields{cannot("2018-05-14", "2018-05-15"), cannot("2018-05-16", "2018-05-16")}, true},
		"cannot on two, can on the third only": {days, []tour.AvailabilityFields{cannot("2018-05-14", "2018-05-15"), can("2018-05-16", "2018-05-16")}, false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			var its []tour.Availability
			for _, f := range tt.its {
				its = append(its, tour.Availability{AvailabilityFields: f})
			}

			_, got := tour.Away(its, tt.stop, "2018-05-07", "2018-05-16")

			if got != tt.want {
				t.Errorf("got %t, want %t", got, tt.want)
			}
		})
	}
}

func TestAwaySaysWhy(t *testing.T) {
	stop := tour.Stop{StopFields: tour.StopFields{City: tour.Both("Ottawa"), Starts: "2018-05-10T18:00", Ends: "2018-05-10T21:00"}}
	trip := tour.Availability{AvailabilityFields: tour.AvailabilityFields{From: "2018-05-09", To: "2018-05-11", Notes: "KubeCon"}}

	why, away := tour.Away([]tour.Availability{trip}, stop, "2018-05-07", "2018-05-16")

	if !away || why.Notes != "KubeCon" {
		t.Errorf("got %+v, %t", why, away)
	}
}
