package geo_test

import (
	"math"
	"slices"
	"testing"

	"tournee/backend/geo"
)

func places() map[string]geo.Point {
	return map[string]geo.Point{
		"Montréal":           {Latitude: 45.50884, Longitude: -73.58781},
		"Ottawa":             {Latitude: 45.41117, Longitude: -75.69812},
		"Toronto":            {Latitude: 43.70011, Longitude: -79.4163},
		"Québec":             {Latitude: 46.81228, Longitude: -71.21454},
		"Kitchener":          {Latitude: 43.42537, Longitude: -80.5112},
		"Waterloo":           {Latitude: 43.4668, Longitude: -80.51639},
		"Paris":              {Latitude: 48.85341, Longitude: 2.3488},
		"Vancouver":          {Latitude: 49.24966, Longitude: -123.11934},
		"Victoria":           {Latitude: 48.4329, Longitude: -123.3693},
		"Iqaluit":            {Latitude: 63.74697, Longitude: -68.51727},
		"Kuujjuaq":           {Latitude: 58.10342, Longitude: -68.41893},
		"Halifax":            {Latitude: 44.64533, Longitude: -63.57239},
		"Charlottetown":      {Latitude: 46.23525, Longitude: -63.12671},
		"St. John’s":         {Latitude: 47.56494, Longitude: -52.70931},
		"Copenhague":         {Latitude: 55.67594, Longitude: 12.56553},
		"Malmö":              {Latitude: 55.60587, Longitude: 13.00073},
		"Ajaccio":            {Latitude: 41.91886, Longitude: 8.73812},
		"Nice":               {Latitude: 43.70313, Longitude: 7.26608},
		"Reykjavík":          {Latitude: 64.13548, Longitude: -21.89541},
		"Akureyri":           {Latitude: 65.68353, Longitude: -18.0878},
		"Laval":              {Latitude: 45.56995, Longitude: -73.692},
		"Lyon":               {Latitude: 45.74846, Longitude: 4.84671},
		"Bruxelles":          {Latitude: 50.85045, Longitude: 4.34878},
		"London":             {Latitude: 51.50853, Longitude: -0.12574},
		"Dublin":             {Latitude: 53.33306, Longitude: -6.24889},
		"Tōkyō":              {Latitude: 35.6895, Longitude: 139.69171},
		"Ōsaka":              {Latitude: 34.69374, Longitude: 135.50218},
		"Panamá":             {Latitude: 8.9936, Longitude: -79.51973},
		"Medellín":           {Latitude: 6.25184, Longitude: -75.56359},
		"Sydney":             {Latitude: -33.86785, Longitude: 151.20732},
		"Kitchener-Waterloo": {Latitude: 43.4516, Longitude: -80.4925},
		"nowhere":            {},
		"off Earth":          {Latitude: 91, Longitude: 1},
	}
}

func TestDistanceKM(t *testing.T) {
	tests := []struct {
		from, to string
		want     float64
	}{
		{"Montréal", "Ottawa", 164.9},
		{"Montréal", "Toronto", 503.2},
		{"Montréal", "Québec", 233.3},
		{"Kitchener", "Waterloo", 4.6},
		{"Montréal", "Paris", 5502},
		{"Paris", "Paris", 0},
	}
	for _, tt := range tests {
		a, b := places()[tt.from], places()[tt.to]
		got, back := geo.DistanceKM(a, b), geo.DistanceKM(b, a)
		if math.Abs(got-tt.want) > 1+tt.want*0.005 || got != back {
			t.Errorf("%s to %s: %.1f km, and %.1f back, want %.1f", tt.from, tt.to, got, back, tt.want)
		}
	}
	if half := geo.DistanceKM(geo.Point{Latitude: 0.1}, geo.Point{Latitude: -0.1, Longitude: 180}); math.Abs(half-20015) > 1 {
		t.Errorf("half round the Earth is %.1f km, want 20015", half)
	}
}

// TestEstimatesAreNearTheRoad holds estimates against lengths of roads that are
// commonly published. Both ends are moved just out of the reach of the table,
// which would answer with those.
func TestEstimatesAreNearTheRoad(t *testing.T) {
	off := func(name string) geo.Point { // 13 km north, beyond the reach of the table
		p := places()[name]
		p.Latitude += 0.117
		return p
	}
	tests := []struct {
		from, to string
		road     float64
	}{
		{"Montréal", "Ottawa", 199},
		{"Montréal", "Toronto", 541},
		{"Montréal", "Québec", 253},
		{"Montréal", "Kitchener", 645},
		{"Ottawa", "Toronto", 450},
		{"Toronto", "Kitchener", 108},
	}
	for _, tt := range tests {
		w := geo.Leg(off(tt.from), off(tt.to))
		if away := w.KM/tt.road - 1; math.Abs(away) > 0.13 || w.Mode != geo.Road || !w.Estimated {
			t.Errorf("%s to %s: %+v, the road has %.0f", tt.from, tt.to, w, tt.road)
		}
		if math.Abs(w.CO2-0.170*w.KM) > 1e-9 || math.Abs(float64(w.Minutes)-(18+w.KM*0.6)) > 1 {
			t.Errorf("%s to %s: %+v", tt.from, tt.to, w)
		}
	}
}

func TestRoadsOfTheTable(t *testing.T) {
	tests := []struct {
		from, to string
		want     float64
	}{
		{"Montréal", "Toronto", 541},
		{"Montréal", "Ottawa", 199},
		{"Québec", "Kitchener", 897},
		{"Kitchener", "Waterloo", 5},
		{"Waterloo", "Toronto", 113},
		{"Kitchener-Waterloo", "Toronto", 113}, // nearer to Waterloo
		{"Laval", "Toronto", 541},              // within 12 km of Montréal
	}
	for _, tt := range tests {
		there, back := geo.By(geo.Road, places()[tt.from], places()[tt.to]), geo.By(geo.Road, places()[tt.to], places()[tt.from])
		if there.KM != tt.want || back.KM != tt.want || there.Estimated {
			t.Errorf("%s to %s: %+v, and %+v back, want %.0f km", tt.from, tt.to, there, back, tt.want)
		}
	}
	for _, mode := range []geo.Mode{geo.Rail, geo.Air} {
		if w := geo.By(mode, places()["Montréal"], places()["Toronto"]); !w.Estimated {
			t.Errorf("by %s: %+v, want an estimate", mode, w)
		}
	}
	if w := geo.By(geo.Road, places()["Montréal"], places()["Laval"]); !w.Estimated || w.KM < 10 {
		t.Errorf("within a city of the table: %+v", w)
	}
}

func TestWays(t *testing.T) {
	tests := map[string]struct {
		from, to string
		want     []geo.Mode
	}{
		"too near to fly":        {"Montréal", "Ottawa", []geo.Mode{geo.Rail, geo.Road}},
		"too near for a train":   {"Kitchener", "Waterloo", []geo.Mode{geo.Road}},
		"all three":              {"Montréal", "Toronto", []geo.Mode{geo.Rail, geo.Road, geo.Air}},
		"too far for the ground": {"Toronto", "Vancouver", []geo.Mode{geo.Air}},
		"over the ocean":         {"Montréal", "Paris", []geo.Mode{geo.Air}},
		"to an island near by":   {"Vancouver", "Victoria", []geo.Mode{geo.Air}},
		"over the Irish Sea":     {"Dublin", "London", []geo.Mode{geo.Air}},
		"under the Channel":      {"Paris", "London", []geo.Mode{geo.Rail, geo.Road, geo.Air}},
		"along an island":        {"Tōkyō", "Ōsaka", []geo.Mode{geo.Rail, geo.Road, geo.Air}},
		"between the Americas":   {"Panamá", "Medellín", []geo.Mode{geo.Air}},
		"round half the world":   {"Montréal", "Sydney", []geo.Mode{geo.Air}},
		"where no road leads":    {"Iqaluit", "Kuujjuaq", []geo.Mode{geo.Air}},
		"up to where one leads":  {"Halifax", "Charlottetown", []geo.Mode{geo.Road}},
		"round Iceland":          {"Reykjavík", "Akureyri", []geo.Mode{geo.Road, geo.Air}},
		"over the bridge":        {"Copenhague", "Malmö", []geo.Mode{geo.Rail, geo.Road}},
		"out to an island":       {"Halifax", "St. John’s", []geo.Mode{geo.Air}},
		"over to another":        {"Ajaccio", "Nice", []geo.Mode{geo.Air}},
		"in the same town":       {"Paris", "Paris", []geo.Mode{geo.Road}},
		"from nowhere":           {"nowhere", "Paris", nil},
		"to nowhere":             {"Paris", "off Earth", nil},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			var got []geo.Mode
			for _, w := range geo.Ways(places()[tt.from], places()[tt.to]) {
				got = append(got, w.Mode)
				if tt.from != tt.to && (w.KM <= 0 || w.Minutes <= 0 || w.CO2 <= 0 || w.Cost.Minor <= 0) {
					t.Errorf("%+v is not whole", w)
				}
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}

// TestFastTrains holds journeys against their timetables, to half an hour with
// the way to the station.
func TestFastTrains(t *testing.T) {
	tests := []struct {
		from, to string
		hours    float64
	}{
		{"Paris", "Lyon", 2.5},
		{"Paris", "Bruxelles", 2},
		{"Montréal", "Toronto", 5.3},
	}
	for _, tt := range tests {
		w := geo.By(geo.Rail, places()[tt.from], places()[tt.to])
		if math.Abs(float64(w.Minutes)/60-tt.hours) > 0.5 {
			t.Errorf("%s to %s: %+v, want about %.1f h", tt.from, tt.to, w, tt.hours)
		}
	}
	if fast, slow := geo.By(geo.Rail, places()["Paris"], places()["Lyon"]), geo.By(geo.Rail, places()["Montréal"], places()["Toronto"]); fast.CO2/fast.KM > 0.005 || slow.CO2/slow.KM < 0.03 {
		t.Errorf("got %+v and %+v, want the diesel train to emit more", fast, slow)
	}
}

// TestCost holds costs against the ranges that are asked between Montréal and
// Toronto, in cents.
func TestCost(t *testing.T) {
	tests := map[geo.Mode][2]int64{geo.Rail: {60_00, 160_00}, geo.Road: {50_00, 90_00}, geo.Air: {100_00, 300_00}}
	for mode, want := range tests {
		w := geo.By(mode, places()["Montréal"], places()["Toronto"])
		if w.Cost.Currency != "CAD" || w.Cost.Minor < want[0] || w.Cost.Minor > want[1] || w.Cost.Minor%100 != 0 {
			t.Errorf("by %s: %+v, want within %v", mode, w.Cost, want)
		}
	}
	if w := geo.By(geo.Rail, places()["Paris"], places()["Lyon"]); w.Cost.Currency != "EUR" {
		t.Errorf("in Europe it costs %+v", w.Cost)
	}
	if w := geo.By(geo.Road, places()["Kitchener"], places()["Waterloo"]); w.Cost.Minor != 100 {
		t.Errorf("round the corner it costs %+v", w.Cost)
	}
}

func TestBetween(t *testing.T) {
	tests := map[string]struct {
		from, to string
		minutes  int
		mode     geo.Mode
	}{
		"a short drive":             {"Toronto", "Kitchener", 96, geo.Road},  // (18 + 65) × 1.15
		"a drive with one break":    {"Montréal", "Ottawa", 144, geo.Rail},   // the road takes 158 and 30 of rest
		"the plane is faster":       {"Montréal", "Toronto", 254, geo.Air},   // (180 + 40) × 1.15
		"the fast train is":         {"Paris", "Lyon", 190, geo.Rail},        // (30 + 135) × 1.15
		"no journey at all":         {"Paris", "Paris", 0, geo.Road},         //
		"from nowhere":              {"nowhere", "Paris", 0, ""},             //
		"over the sea, by air only": {"Vancouver", "Victoria", 216, geo.Air}, //
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			minutes, mode := geo.Between(places()[tt.from], places()[tt.to])
			back, _ := geo.Between(places()[tt.to], places()[tt.from])
			if math.Abs(float64(minutes-tt.minutes)) > 3 || mode != tt.mode || back != minutes {
				t.Errorf("got %d minutes by %q, %d back, want %d by %q", minutes, mode, back, tt.minutes, tt.mode)
			}
		})
	}
}

func TestLeg(t *testing.T) {
	tests := map[string]struct {
		from, to string
		want     geo.Mode
	}{
		"a day's drive":     {"Montréal", "Toronto", geo.Road},
		"further":           {"Toronto", "Vancouver", geo.Air},
		"over the sea":      {"Montréal", "Paris", geo.Air},
		"from nowhere":      {"nowhere", "Paris", ""},
		"to nowhere":        {"Paris", "nowhere", ""},
		"from off the map":  {"off Earth", "Paris", ""},
		"over a strait":     {"Vancouver", "Victoria", geo.Air},
		"no journey at all": {"Paris", "Paris", geo.Road},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got := geo.Leg(places()[tt.from], places()[tt.to])

			if got.Mode != tt.want {
				t.Errorf("got %+v, want mode %q", got, tt.want)
			}
			if (tt.want == "" || tt.from == tt.to) && (got.KM != 0 || got.Minutes != 0 || got.CO2 != 0) {
				t.Errorf("got %+v for no journey", got)
			}
		})
	}
}

func TestByModes(t *testing.T) {
	a, b := places()["Montréal"], places()["Toronto"]
	tests := map[geo.Mode]struct {
		hours, co2 float64
	}{
		geo.Road: {5.7, 92},
		geo.Rail: {5.3, 20.3},
		geo.Air:  {3.7, 123.8},
	}
	for mode, want := range tests {
		w := geo.By(mode, a, b)
		if math.Abs(float64(w.Minutes)/60-want.hours) > 0.1 || math.Abs(w.CO2-want.co2) > 0.5 || w.Mode != mode {
			t.Errorf("by %s: %+v, want about %.1f h and %.1f kg", mode, w, want.hours, want.co2)
		}
	}
	if w := geo.By("teleport", a, b); w.Mode != geo.Road {
		t.Errorf("an unknown mode gave %+v", w)
	}
}
