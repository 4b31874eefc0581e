package geo_test

import (
	"fmt"
	"strings"
	"testing"

	"tournee/backend/geo"
	"tournee/backend/tour"
)

// first is what a city is called in a list.
func first(c geo.City) string {
	return fmt.Sprintf("%s, %s, %s, %s", c.Name.In(tour.French), c.Region.In(tour.French), c.Country, c.Zone)
}

func TestSearchFinds(t *testing.T) {
	cities := geo.NewCities()
	tests := map[string]string{ // the first city by query
		"Montréal":           "Montréal, Québec, CA, America/Toronto",
		"montreal":           "Montréal, Québec, CA, America/Toronto",
		"MONTR":              "Montréal, Québec, CA, America/Toronto",
		"quebec":             "Québec, Québec, CA, America/Toronto",
		"Quebec City":        "Québec, Québec, CA, America/Toronto",
		"kitchener-waterloo": "Kitchener-Waterloo, Ontario, CA, America/Toronto",
		"kitchener w":        "Kitchener-Waterloo, Ontario, CA, America/Toronto",
		"Kitchener":          "Kitchener, Ontario, CA, America/Toronto",
		"waterloo ontario":   "Waterloo, Ontario, CA, America/Toronto",
		"ottawa":             "Ottawa, Ontario, CA, America/Toronto",
		"toronto":            "Toronto, Ontario, CA, America/Toronto",
		"st. john's":         "St. John’s, Terre-Neuve-et-Labrador, CA, America/St_Johns",
		"saint johns":        "St. John’s, Terre-Neuve-et-Labrador, CA, America/St_Johns",
		"saint jean sur":     "Saint-Jean-sur-Richelieu, Québec, CA, America/Toronto",
		"st-jerome":          "Saint-Jérôme, Québec, CA, America/Toronto",
		"trois rivieres":     "Trois-Rivières, Québec, CA, America/Toronto",
		"val d'or":           "Val-d’Or, Québec, CA, America/Toronto",
		"val d’or":           "Val-d’Or, Québec, CA, America/Toronto",
		"l'assomption":       "L’Assomption, Québec, CA, America/Toronto",
		"assomption":         "L’Assomption, Québec, CA, America/Toronto",
		"vancouver":          "Vancouver, Colombie-Britannique, CA, America/Vancouver",
		"regina":             "Regina, Saskatchewan, CA, America/Regina",
		"halifax":            "Halifax, Nouvelle-Écosse, CA, America/Halifax",
		"london":             "Londres, Angleterre, GB, Europe/London",
		"Londres":            "Londres, Angleterre, GB, Europe/London",
		"london on":          "London, Ontario, CA, America/Toronto",
		"london canada":      "London, Ontario, CA, America/Toronto",
		"paris":              "Paris, Île-de-France, FR, Europe/Paris",
		"paris texas":        "Paris, Texas, US, America/Chicago",
		"copenhague":         "Copenhague, , DK, Europe/Copenhagen",
		"København":          "",
		"copenhagen":         "Copenhague, , DK, Europe/Copenhagen",
		"cologne":            "Cologne, Rhénanie-du-Nord-Westphalie, DE, Europe/Berlin",
		"lodz":               "Łódź, , PL, Europe/Warsaw",
		"new york":           "New York, New York, US, America/New_York",
		"geneva":             "Genève, Genève, CH, Europe/Zurich",
		"anvers":             "Anvers, Flandre, BE, Europe/Brussels",
		"nyons":              "Nyons, Auvergne-Rhône-Alpes, FR, Europe/Paris",
		"Vaduz":              "Vaduz, , LI, Europe/Vaduz",
		"aix en p":           "Aix-en-Provence, Provence-Alpes-Côte d’Azur, FR, Europe/Paris",
		"chateau-thierry":    "Château-Thierry, Hauts-de-France, FR, Europe/Paris",
		"ontario":            "Ontario, Californie, US, America/Los_Angeles",
		"hanoi":              "Hanoï, , VN, Asia/Ho_Chi_Minh",
		"osoyoos":            "Osoyoos, Colombie-Britannique, CA, America/Vancouver",
		"pohenegamook":       "Pohénégamook, Québec, CA, America/Toronto",
		"villers-le-lac":     "Villers-le-Lac, Bourgogne-Franche-Comté, FR, Europe/Paris",
		"qqqqq":              "",
		"":                   "",
		"  -’. ":             "",
		"\x01":               "",
		"canada":             "Cañada de Gómez, , AR, America/Argentina/Cordoba",
	}
	for query, want := range tests {
		t.Run(query, func(t *testing.T) {
			got := cities.Search(query, 5)

			if want == "" {
				if got == nil || len(got) > 0 {
					t.Fatalf("got %v, want an empty list", got)
				}
				return
			}
			if len(got) == 0 || first(got[0]) != want {
				t.Errorf("got %v, want first %s", got, want)
			}
		})
	}
}

func TestSearchKeepsToItsLimit(t *testing.T) {
	cities := geo.NewCities()
	for _, limit := range []int{-1, 0, 1, 8} {
		if got := cities.Search("sai", limit); len(got) != max(limit, 0) {
			t.Errorf("%d cities, want %d", len(got), max(limit, 0))
		}
	}
}

func TestSearchTellsAllOfACity(t *testing.T) {
	got := geo.NewCities().Search("Québec", 1)

	if len(got) != 1 {
		t.Fatalf("%d cities", len(got))
	}
	c := got[0]
	if c.Name[tour.English] != "Quebec City" || c.Region[tour.English] != "Quebec" || c.CountryIn[tour.French] != "Canada" || c.Population < 500_000 {
		t.Errorf("got %+v", c)
	}
	if d := geo.DistanceKM(c.Point(), geo.Point{Latitude: 46.8139, Longitude: -71.2080}); d > 5 {
		t.Errorf("it lies %.1f km from where it should", d)
	}
}

// TestListIsWhole looks at every city of the list.
func TestListIsWhole(t *testing.T) {
	cities := geo.NewCities()
	if err := cities.Err(); err != nil {
		t.Fatal(err)
	}
	zones, seen := map[string]bool{}, map[string]bool{}
	for letter := 'a'; letter <= 'z'; letter++ {
		for _, c := range cities.Search(string(letter), 100_000) {
			zones[c.Zone] = true
			seen[fmt.Sprint(c.Name, c.Country, c.Latitude, c.Longitude)] = true
			if !c.Point().Known() || len(c.Country) != 2 || c.Name[tour.French] == "" || c.Name[tour.English] == "" || c.CountryIn[tour.French] == "" {
				t.Errorf("%+v is not whole", c)
			}
		}
	}
	if len(seen) < 32_000 {
		t.Errorf("only %d cities", len(seen))
	}
	for z := range zones {
		if _, err := tour.Location(z); err != nil || strings.Contains(z, "Montreal") {
			t.Errorf("zone %s: %v", z, err)
		}
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if err := geo.NewCities().Err(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSearch(b *testing.B) {
	cities := geo.NewCities()
	for _, query := range []string{"a", "sa", "mon", "montreal", "saint j", "london on", "qqqq"} {
		b.Run(query, func(b *testing.B) {
			for b.Loop() {
				cities.Search(query, 8)
			}
		})
	}
}

func TestZoneAt(t *testing.T) {
	cities := geo.NewCities()
	for place, want := range map[geo.Point]string{
		{Latitude: 45.51, Longitude: -73.56}:   "America/Toronto",
		{Latitude: 49.26, Longitude: -123.11}:  "America/Vancouver",
		{Latitude: 47.56, Longitude: -52.71}:   "America/St_Johns",
		{Latitude: -17.71, Longitude: 178.06}:  "Pacific/Fiji",
		{Latitude: -18.40, Longitude: -179.90}: "Pacific/Fiji", // over the date line
		{}:                                     "",
	} {
		if got := cities.ZoneAt(place); got != want {
			t.Errorf("%v: got %q, want %q", place, got, want)
		}
	}
}
