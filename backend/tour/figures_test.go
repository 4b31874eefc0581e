package tour_test

import (
	"math"
	"slices"
	"testing"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

// went is a stop of a tour in a city on a day, with its figures.
func went(tourID, city string, day tour.Date, f tour.Figures) tour.Stop {
	s := aStop()
	s.TourID, s.City, s.Country = tourID, tour.Both(city), "CA"
	s.Starts, s.Ends, s.Status = tour.Wall(day+"T18:00"), tour.Wall(day+"T21:30"), tour.Held
	s.Registered, s.Attended, s.Capacity, s.Members, s.Questions, s.Score, s.ScoreOf = f.Registered, f.Attended, f.Capacity, f.Members, f.Questions, f.Score, f.ScoreOf
	return s
}

func TestFiguresOfAStop(t *testing.T) {
	tests := map[string]struct {
		figures tour.Figures
		field   string // empty: they are taken
	}{
		"nothing known":                  {tour.Figures{}, ""},
		"all known":                      {tour.Figures{Registered: 137, Attended: 110, Capacity: 150, Members: 900, Questions: 12, Score: 4.6, ScoreOf: 5}, ""},
		"more came than registered":      {tour.Figures{Registered: 40, Attended: 55}, ""},
		"more came than there are seats": {tour.Figures{Attended: 55, Capacity: 50}, ""},
		"the whole score":                {tour.Figures{Score: 20, ScoreOf: 20}, ""},
		"a scale without a score":        {tour.Figures{ScoreOf: 10}, ""},
		"a score above its scale":        {tour.Figures{Score: 5.1, ScoreOf: 5}, "score"},
		"a score below nothing":          {tour.Figures{Score: -1, ScoreOf: 5}, "score"},
		"a score without a scale":        {tour.Figures{Score: 4}, "scoreOf"},
		"a scale that nobody uses":       {tour.Figures{Score: 4, ScoreOf: 7}, "scoreOf"},
		"fewer people than none":         {tour.Figures{Attended: -1}, "attended"},
		"fewer questions than none":      {tour.Figures{Questions: -3}, "questions"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			err := went("t", "Ottawa", "2018-05-10", tt.figures).Check()

			if field := fieldOf(err); field != tt.field {
				t.Errorf("at %q, want %q: %v", field, tt.field, err)
			}
		})
	}
}

func fieldOf(err error) string {
	if err == nil {
		return ""
	}
	return fault.Shown(err).Field
}

func TestNoShowRate(t *testing.T) {
	tests := map[string]struct {
		registered, attended, missing int
		rate                          float64
		known                         bool
	}{
		"some did not come":           {100, 70, 30, 0.3, true},
		"all came":                    {40, 40, 0, 0, true},
		"others came too":             {40, 55, 0, 0, true},
		"nobody knows who came":       {100, 0, 0, 0, false},
		"nobody knows who registered": {0, 70, 0, 0, false},
		"nothing is known":            {0, 0, 0, 0, false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			f := tour.Figures{Registered: tt.registered, Attended: tt.attended}

			missing, known := f.NoShows()
			rate, knownToo := f.NoShowRate()

			if missing != tt.missing || rate != tt.rate || known != tt.known || knownToo != tt.known {
				t.Errorf("%d missing (%t), %g (%t)", missing, known, rate, knownToo)
			}
		})
	}
}

func TestDoubts(t *testing.T) {
	tests := map[string]struct {
		figures tour.Figures
		today   tour.Date
		want    []string // beginnings, in English
	}{
		"nothing to doubt":                   {tour.Figures{Registered: 137, Attended: 110, Capacity: 150}, "2018-06-01", nil},
		"registered ahead of time":           {tour.Figures{Registered: 137, Capacity: 100}, "2018-05-01", nil},
		"present ahead of time":              {tour.Figures{Attended: 12}, "2018-05-09", []string{"Ottawa is still to come, and 12 people were there."}},
		"present on the day":                 {tour.Figures{Attended: 12}, "2018-05-10", nil},
		"more present than registered":       {tour.Figures{Registered: 40, Attended: 55}, "2018-06-01", []string{"55 people came and 40 were registered."}},
		"more present than there were seats": {tour.Figures{Registered: 60, Attended: 55, Capacity: 50}, "2018-06-01", []string{"55 people came for 50 seats."}},
		"both":                               {tour.Figures{Registered: 1, Attended: 1300, Capacity: 50}, "2018-06-01", []string{"1,300 people came and 1 were", "1,300 people came for 50"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			doubts := went("t", "Ottawa", "2018-05-10", tt.figures).Doubts(tt.today)

			if len(doubts) != len(tt.want) {
				t.Fatalf("%v", doubts)
			}
			for i, d := range doubts {
				if begins := d.Text[tour.English][:min(len(tt.want[i]), len(d.Text[tour.English]))]; begins != tt.want[i] || d.Field != "attended" || d.Text[tour.French] == "" {
					t.Errorf("%v, want %q", d, tt.want[i])
				}
			}
		})
	}
}

func TestSumFiguresCountsWhatIsKnown(t *testing.T) {
	cancelled := went("t", "Halifax", "2018-05-20", tour.Figures{Registered: 500, Attended: 400, Members: 90, Score: 1, ScoreOf: 5})
	cancelled.Status = tour.Cancelled
	stops := []tour.Stop{
		went("t", "Québec", "2018-05-07", tour.Figures{Registered: 60, Attended: 45, Capacity: 80, Members: 700, Questions: 9, Score: 4, ScoreOf: 5}),
		went("t", "Montréal", "2018-05-08", tour.Figures{Registered: 120, Members: 1000, Score: 9, ScoreOf: 10}),
		went("t", "Ottawa", "2018-05-10", tour.Figures{Registered: 40, Attended: 50, Capacity: 50, Score: 5, ScoreOf: 5}),
		cancelled,
		went("t", "Montréal", "2018-05-22", tour.Figures{Members: 1100, Questions: 1}),
		went("t", "Toronto", "2018-05-24", tour.Figures{}),
	}

	got := tour.SumFigures(stops)

	want := tour.FigureSums{
		Stops: 5, Registered: tour.Sum{Total: 220, Stops: 3}, Attended: tour.Sum{Total: 95, Stops: 2}, Capacity: tour.Sum{Total: 130, Stops: 2},
		Members: tour.Sum{Total: 1800, Stops: 2}, Questions: tour.Sum{Total: 10, Stops: 2},
		NoShow: tour.NoShowSum{Missing: 15, Of: 100, Share: 0.15, Stops: 2}, Score: tour.Mean{Value: 4.5, Of: 5, Stops: 2},
	}
	if got != want {
		t.Errorf("%+v", got)
	}
	if none := tour.SumFigures(nil); none != (tour.FigureSums{}) {
		t.Errorf("of no stop: %+v", none)
	}
}

func TestScoresOfDifferentScalesAreNotMixed(t *testing.T) {
	scored := func(score float64, of int) tour.Stop {
		return went("t", "Ottawa", "2018-05-10", tour.Figures{Score: score, ScoreOf: of})
	}
	tests := map[string]struct {
		stops []tour.Stop
		want  tour.Mean
	}{
		"one":              {[]tour.Stop{scored(16, 20)}, tour.Mean{Value: 16, Of: 20, Stops: 1}},
		"most of them":     {[]tour.Stop{scored(4, 5), scored(8, 10), scored(9, 10)}, tour.Mean{Value: 8.5, Of: 10, Stops: 2}},
		"as many as those": {[]tour.Stop{scored(80, 100), scored(4, 5)}, tour.Mean{Value: 4, Of: 5, Stops: 1}},
		"none":             {[]tour.Stop{scored(0, 5)}, tour.Mean{}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got := tour.SumFigures(tt.stops).Score

			if math.Abs(got.Value-tt.want.Value) > 1e-9 || got.Of != tt.want.Of || got.Stops != tt.want.Stops {
				t.Errorf("%+v, want %+v", got, tt.want)
			}
		})
	}
}

func TestEarlierInTheSameCity(t *testing.T) {
	known := tour.Figures{Attended: 40}
	later := went("now", "Montréal", "2019-05-27", known)
	elsewhere := went("before", "Montréal", "2018-05-09", known)
	elsewhere.Country = "BE"
	cancelled := went("before", "Montréal", "2018-12-01", known)
	cancelled.Status = tour.Cancelled
	tests := map[string]struct {
		others []tour.Stop
		want   tour.Date // empty: none
	}{
		"none":                        {nil, ""},
		"the latest of two":           {[]tour.Stop{went("a", "Montreal", "2017-05-08", known), went("before", "Montréal", "2018-05-08", known), went("a", "Montréal", "2016-05-08", known)}, "2018-05-08"},
		"nothing is known of it":      {[]tour.Stop{went("before", "Montréal", "2018-05-08", tour.Figures{Capacity: 150})}, ""},
		"a later one":                 {[]tour.Stop{went("after", "Montréal", "2020-05-08", known)}, ""},
		"of the same tour":            {[]tour.Stop{went("now", "Montréal", "2019-05-01", known)}, ""},
		"another city":                {[]tour.Stop{went("before", "Ottawa", "2018-05-08", known)}, ""},
		"another country":             {[]tour.Stop{elsewhere}, ""},
		"one that did not take place": {[]tour.Stop{cancelled}, ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got, found := tour.Earlier(later, tt.others)

			if found != (tt.want != "") || found && got.Starts.Date() != tt.want {
				t.Errorf("%t %s", found, got.Starts)
			}
		})
	}
}

func TestCompareLikeWithLike(t *testing.T) {
	pairs := []tour.Beside{
		{
			Now:    went("now", "Montréal", "2019-05-27", tour.Figures{Registered: 130, Attended: 105, Capacity: 140, Score: 4.5, ScoreOf: 5}),
			Before: went("before", "Montréal", "2018-05-08", tour.Figures{Registered: 137, Attended: 110, Score: 9, ScoreOf: 10}),
		},
		{
			Now:    went("now", "Ottawa", "2019-05-30", tour.Figures{Attended: 45, Score: 4, ScoreOf: 5}),
			Before: went("before", "Ottawa", "2018-05-10", tour.Figures{Registered: 87, Attended: 70, Score: 3.5, ScoreOf: 5}),
		},
	}

	got := tour.Compare(pairs)

	want := tour.Compared{
		Now: tour.FigureSums{
			Stops: 2, Registered: tour.Sum{Total: 130, Stops: 1}, Attended: tour.Sum{Total: 150, Stops: 2},
			NoShow: tour.NoShowSum{Missing: 25, Of: 130, Share: 25.0 / 130, Stops: 1}, Score: tour.Mean{Value: 4, Of: 5, Stops: 1},
		},
		Before: tour.FigureSums{
			Stops: 2, Registered: tour.Sum{Total: 137, Stops: 1}, Attended: tour.Sum{Total: 180, Stops: 2},
			NoShow: tour.NoShowSum{Missing: 27, Of: 137, Share: 27.0 / 137, Stops: 1}, Score: tour.Mean{Value: 3.5, Of: 5, Stops: 1},
		},
	}
	if got != want {
		t.Errorf("%+v", got)
	}
	if pairs[0].Now.Capacity != 140 {
		t.Error("the stops themselves are changed")
	}
}

func TestPublicTellsNoFigures(t *testing.T) {
	p := &tour.Plan{Stops: []tour.Stop{went("t", "Ottawa", "2018-05-10", tour.Figures{Registered: 1, Attended: 2, Capacity: 3, Members: 4, Questions: 5, Score: 1, ScoreOf: 5})}}

	shown := p.Public().Stops

	if i := slices.IndexFunc(shown, func(s tour.Stop) bool { return s.Figures() != tour.Figures{Capacity: 3} }); i >= 0 {
		t.Errorf("%+v", shown[i].Figures())
	}
}
