package geo_test

import (
	"math"
	"testing"

	"tournee/backend/geo"
)

func places() map[string]geo.Point {
	return map[string]geo.Point{
		"Montréal":  {Latitude: 45.50884, Longitude: -73.58781},
		"Ottawa":    {Latitude: 45.41117, Longitude: -75.69812},
		"Toronto":   {Latitude: 43.70011, Longitude: -79.4163},
		"Québec":    {Latitude: 46.81228, Longitude: -71.21454},
		"Kitchener": {Latitude: 43.42537, Longitude: -80.5112},
		"Waterloo":  {Latitude: 43.4668, Longitude: -80.51639},
		"Paris":     {Latitude: 48.85341, Longitude: 2.3488},
		"Vancouver": {Latitude: 49.24966, Longitude: -123.11934},
		"nowhere":   {},
		"off Earth": {Latitude: 91, Longitude: 1},
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

// TestLegIsNearTheRoad holds estimates against the lengths of roads that are
// commonly published.
func TestLegIsNearTheRoad(t *testing.T) {
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
		{"Kitchener", "Waterloo", 5},
	}
	for _, tt := range tests {
		w := geo.Leg(places()[tt.from], places()[tt.to])
		if off := w.KM/tt.road - 1; math.Abs(off) > 0.13 || w.Mode != geo.Road {
			t.Errorf("%s to %s: %.0f km by %s, the road has %.0f", tt.from, tt.to, w.KM, w.Mode, tt.road)
		}
		if math.Abs(w.CO2-0.170*w.KM) > 1e-9 || math.Abs(float64(w.Minutes)-(18+w.KM*0.6)) > 1 {
			t.Errorf("%s to %s: %+v", tt.from, tt.to, w)
		}
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
		geo.Road: {6.3, 102.7},
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
