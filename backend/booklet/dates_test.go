package booklet_test

import (
	"strings"
	"testing"

	"tournee/backend/booklet"
	"tournee/backend/tour"
)

func TestDatesInWords(t *testing.T) {
	tests := map[string]struct{ french, english, wantFrench, wantEnglish string }{
		"a day": {
			tour.Date("2018-05-10").WeekdayIn(tour.French), tour.Date("2018-05-10").WeekdayIn(tour.English),
			"jeudi 10 mai 2018", "Thursday 10 May 2018",
		},
		"the first of a month": {
			tour.Date("2018-05-01").WeekdayIn(tour.French), tour.Date("2018-05-01").WeekdayIn(tour.English),
			"mardi 1er mai 2018", "Tuesday 1 May 2018",
		},
		"days of a month": {
			booklet.Days(tour.French, "2018-05-02", "2018-05-04"), booklet.Days(tour.English, "2018-05-02", "2018-05-04"),
			"du 2 au 4 mai 2018", "2–4 May 2018",
		},
		"days of two months": {
			booklet.Days(tour.French, "2018-04-30", "2018-05-01"), booklet.Days(tour.English, "2018-04-30", "2018-05-01"),
			"30 avril – 1er mai 2018", "30 April – 1 May 2018",
		},
		"days of two years": {
			booklet.Days(tour.French, "2018-12-30", "2019-01-02"), booklet.Days(tour.English, "2018-12-30", "2019-01-02"),
			"30 décembre 2018 – 2 janvier 2019", "30 December 2018 – 2 January 2019",
		},
		"one day": {
			booklet.Days(tour.French, "2018-05-02", "2018-05-02"), booklet.Days(tour.English, "2018-05-02", "2018-05-02"),
			"2 mai 2018", "2 May 2018",
		},
		"no day":     {booklet.Days(tour.French, "", ""), tour.Date("soon").WeekdayIn(tour.English), "", ""},
		"a month":    {booklet.Months(tour.French, "2018-05-07", "2018-05-16"), booklet.Months(tour.English, "2018-05-07", "2018-05-16"), "mai 2018", "May 2018"},
		"two months": {booklet.Months(tour.French, "2019-05-27", "2019-06-06"), booklet.Months(tour.English, "2019-05-27", "2019-06-06"), "mai–juin 2019", "May–June 2019"},
		"an hour":    {tour.Wall("2018-05-07T19:45").ClockIn(tour.French), tour.Wall("2018-05-07T19:45").ClockIn(tour.English), "19 h 45", "19:45"},
		"a full one": {tour.Wall("2018-05-07T09:00").ClockIn(tour.French), tour.Wall("2018-05-07T09:00").ClockIn(tour.English), "9 h", "09:00"},
		"midnight":   {tour.Wall("2018-05-07T00:05").ClockIn(tour.French), tour.Wall("2018-05-07T00:05").ClockIn(tour.English), "0 h 05", "00:05"},
		"thousands":  {booklet.Count(tour.French, 1234567), booklet.Count(tour.English, 1234567), "1 234 567", "1,234,567"},
		"three":      {booklet.List(tour.French, "A", "B", "C"), booklet.List(tour.English, "A", "B", "C"), "A, B et C", "A, B and C"},
		"one":        {booklet.List(tour.French, "A"), booklet.List(tour.English), "A", ""},
	}
	plain := strings.NewReplacer("\u00a0", " ", "\u202f", " ")
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := plain.Replace(tt.french); got != tt.wantFrench {
				t.Errorf("French: %q, want %q", got, tt.wantFrench)
			}
			if got := plain.Replace(tt.english); got != tt.wantEnglish {
				t.Errorf("English: %q, want %q", got, tt.wantEnglish)
			}
		})
	}
}
