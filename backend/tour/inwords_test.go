package tour_test

import (
	"testing"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

func TestDatesAndHoursInWords(t *testing.T) {
	tests := map[string]struct{ got, want string }{
		"a day":               {tour.Date("2018-05-10").DayIn("en"), "10\u00a0May"},
		"a day in French":     {tour.Date("2018-08-10").DayIn("fr"), "10\u00a0août"},
		"the first in French": {tour.Date("2018-05-01").DayIn("fr"), "1er\u00a0mai"},
		"with the year":       {tour.Date("2018-05-10").YearIn("fr"), "10\u00a0mai\u00a02018"},
		"with the weekday":    {tour.Date("2018-05-10").WeekdayIn("en"), "Thursday 10\u00a0May\u00a02018"},
		"a Sunday in French":  {tour.Date("2018-12-30").WeekdayIn("fr"), "dimanche 30\u00a0décembre\u00a02018"},
		"no date":             {tour.Date("").WeekdayIn("fr") + tour.Date("x").YearIn("en"), ""},
		"an hour":             {tour.Wall("2018-05-10T09:05").ClockIn("en"), "09:05"},
		"an hour in French":   {tour.Wall("2018-05-10T09:05").ClockIn("fr"), "9\u00a0h\u00a005"},
		"a full hour":         {tour.Wall("2018-05-10T18:00").ClockIn("fr"), "18\u00a0h"},
		"midnight":            {tour.Wall("2018-05-10T00:00").ClockIn("fr"), "0\u00a0h"},
		"no hour":             {tour.Wall("").ClockIn("fr"), ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if tt.got != tt.want {
				t.Errorf("got %q, want %q", tt.got, tt.want)
			}
		})
	}
}

func TestFaultsNameDaysAsPeopleDo(t *testing.T) {
	open := tour.Tour{TourFields: tour.TourFields{Title: tour.Both("T"), Line: tour.Lines()[0], Languages: tour.Langs(), From: "2018-05-14", To: "2018-05-01"}}
	away := tour.Availability{AvailabilityFields: tour.AvailabilityFields{PersonID: "a", From: "2018-05-14", To: "2018-05-01"}}
	_, skipped := tour.Wall("2018-03-11T02:30").At("America/Toronto")
	for want, err := range map[string]error{
		"The tour ends (1\u00a0May\u00a02018) before it begins (14\u00a0May\u00a02018). | La tournée finit (1er\u00a0mai\u00a02018) avant de commencer (14\u00a0mai\u00a02018).":                                                                open.Check(),
		"The last day (1\u00a0May\u00a02018) is before the first (14\u00a0May\u00a02018). | Le dernier jour (1er\u00a0mai\u00a02018) précède le premier (14\u00a0mai\u00a02018).":                                                               away.Check(),
		"The clocks of America/Toronto skip 02:30 on 11\u00a0March\u00a02018: choose an hour before or after. | Les horloges de America/Toronto sautent 2\u00a0h\u00a030 le 11\u00a0mars\u00a02018\u00a0: choisissez une heure avant ou après.": skipped,
	} {
		said := fault.Shown(err)
		if got := said.In("en") + " | " + said.In("fr"); got != want {
			t.Errorf("got  %q\nwant %q", got, want)
		}
	}
}
