package geo_test

import (
	"strings"
	"testing"

	"tournee/backend/geo"
	"tournee/backend/tour"
)

// inYear returns the holidays of a year, "01-01 04-07 …".
func inYear(country, region, year string) string {
	days := []string{}
	for _, h := range geo.Holidays(country, region, tour.Date(year+"-01-01"), tour.Date(year+"-12-31")) {
		days = append(days, string(h.Date[5:]))
	}
	return strings.Join(days, " ")
}

// TestHolidaysOfAYear holds the rules against the days that governments
// published.
func TestHolidaysOfAYear(t *testing.T) {
	tests := []struct{ country, region, year, want string }{
		// Canada. In 2018 both 24 June and 1 July were Sundays.
		{"CA", "", "2024", "01-01 03-29 07-01 09-02 12-25"},
		{"CA", "QC", "2018", "01-01 03-30 05-21 06-24 06-25 07-01 07-02 09-03 10-08 12-25"},
		{"CA", "QC", "2026", "01-01 04-03 05-18 06-24 07-01 09-07 10-12 12-25"},
		{"CA", "ON", "2018", "01-01 02-19 03-30 05-21 07-01 07-02 09-03 10-08 12-25 12-26"},
		{"CA", "ON", "2026", "01-01 02-16 04-03 05-18 07-01 09-07 10-12 12-25 12-26"},
		{"CA", "AB", "2026", "01-01 02-16 04-03 05-18 07-01 09-07 10-12 11-11 12-25"},
		{"CA", "BC", "2018", "01-01 02-12 03-30 05-21 07-01 07-02 08-06 09-03 10-08 11-11 12-25"},
		{"CA", "BC", "2023", "01-01 02-20 04-07 05-22 07-01 08-07 09-04 09-30 10-09 11-11 12-25"},
		{"CA", "MB", "2023", "01-01 02-20 04-07 05-22 07-01 09-04 10-09 12-25"},
		{"CA", "MB", "2024", "01-01 02-19 03-29 05-20 07-01 09-02 09-30 10-14 12-25"},
		{"CA", "NB", "2017", "01-01 04-14 07-01 08-07 09-04 11-11 12-25"},
		{"CA", "NB", "2026", "01-01 02-16 04-03 07-01 08-03 09-07 11-11 12-25"},
		{"CA", "NL", "2026", "01-01 04-03 07-01 09-07 11-11 12-25"},
		{"CA", "NS", "2026", "01-01 02-16 04-03 07-01 09-07 11-11 12-25"},
		{"CA", "NT", "2021", "01-01 04-02 05-24 06-21 07-01 08-02 09-06 10-11 11-11 12-25"},
		{"CA", "NT", "2026", "01-01 04-03 05-18 06-21 07-01 08-03 09-07 09-30 10-12 11-11 12-25"},
		{"CA", "NU", "2026", "01-01 04-03 05-18 07-01 07-09 08-03 09-07 09-30 10-12 11-11 12-25"},
		{"CA", "PE", "2022", "01-01 02-21 04-15 07-01 09-05 09-19 09-30 11-11 12-25"},
		{"CA", "SK", "2018", "01-01 02-19 03-30 05-21 07-01 07-02 08-06 09-03 10-08 11-11 11-12 12-25"},
		{"CA", "YT", "2023", "01-01 04-07 05-22 06-21 07-01 08-21 09-04 09-30 10-09 11-11 12-25"},

		// The United States, where New Year’s Day of 2022 was kept in 2021.
		{"US", "", "2020", "01-01 01-20 02-17 05-25 07-03 07-04 09-07 10-12 11-11 11-26 12-25"},
		{"US", "", "2021", "01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31"},
		{"US", "MA", "2025", "01-01 01-20 02-17 04-21 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25"},
		{"US", "LA", "2025", "01-01 01-20 02-17 03-04 04-18 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25"},

		{"FR", "", "2024", "01-01 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25"},
		{"FR", "57", "2024", "01-01 03-29 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25 12-26"},
		{"RE", "", "2025", "01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-01 11-11 12-20 12-25"},

		{"GB", "ENG", "2020", "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-26 12-28"},
		{"GB", "WLS", "2022", "01-01 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-25 12-26 12-27"},
		{"GB", "SCT", "2022", "01-01 01-02 01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-25 12-26 12-27"},
		{"GB", "SCT", "2026", "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-26 12-28"},
		{"GB", "NIR", "2023", "01-01 01-02 03-17 04-07 04-10 05-01 05-08 05-29 07-12 08-28 12-25 12-26"},

		{"IE", "", "2022", "01-01 03-17 03-18 04-18 05-02 06-06 08-01 10-31 12-25 12-26"},
		{"IE", "", "2023", "01-01 02-06 03-17 04-10 05-01 06-05 08-07 10-30 12-25 12-26"},
		{"IE", "", "2030", "01-01 02-01 03-17 04-22 05-06 06-03 08-05 10-28 12-25 12-26"},
		{"BE", "", "2024", "01-01 04-01 05-01 05-09 05-20 07-21 08-15 11-01 11-11 12-25"},
		{"NL", "", "2025", "01-01 04-20 04-21 04-26 05-05 05-29 06-08 06-09 12-25 12-26"},

		{"DE", "", "2017", "01-01 04-14 04-17 05-01 05-25 06-05 10-03 10-31 12-25 12-26"},
		{"DE", "BE", "2025", "01-01 03-08 04-18 04-21 05-01 05-08 05-29 06-09 10-03 12-25 12-26"},
		{"DE", "BY", "2026", "01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 08-15 10-03 11-01 12-25 12-26"},
		{"DE", "SN", "2026", "01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 11-18 12-25 12-26"},
		{"DE", "TH", "2018", "01-01 03-30 04-02 05-01 05-10 05-21 10-03 10-31 12-25 12-26"},
		{"DE", "HH", "2018", "01-01 03-30 04-02 05-01 05-10 05-21 10-03 10-31 12-25 12-26"},

		{"CH", "", "2026", "01-01 05-14 08-01 12-25"},
		{"CH", "ZH", "2026", "01-01 04-03 04-06 05-01 05-14 05-25 08-01 12-25 12-26"},
		{"CH", "GE", "2026", "01-01 04-03 04-06 05-14 05-25 08-01 09-10 12-25 12-31"},
		{"CH", "VD", "2026", "01-01 01-02 04-03 04-06 05-14 05-25 08-01 09-21 12-25"},
		{"CH", "GL", "2026", "01-01 04-03 04-06 04-09 05-14 05-25 08-01 11-01 12-25 12-26"},

		{"ES", "MD", "2026", "01-01 01-06 04-03 05-01 08-15 10-12 11-01 12-06 12-08 12-25"},
		{"IT", "", "2025", "01-01 01-06 04-20 04-21 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26"},
		{"IT", "Bolzano", "2026", "01-01 01-06 04-05 04-06 04-25 05-01 05-25 06-02 08-15 10-04 11-01 12-08 12-25 12-26"},

		{"DK", "", "2023", "01-01 04-06 04-07 04-09 04-10 05-05 05-18 05-28 05-29 12-25 12-26"},
		{"DK", "", "2024", "01-01 03-28 03-29 03-31 04-01 05-09 05-19 05-20 12-25 12-26"},
		{"SE", "", "2026", "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31"},
		{"NO", "", "2024", "01-01 03-28 03-29 03-31 04-01 05-01 05-09 05-17 05-19 05-20 12-25 12-26"},

		{"JP", "", "2026", ""},
		{"", "QC", "2026", ""},
	}
	for _, tt := range tests {
		t.Run(tt.country+tt.region+tt.year, func(t *testing.T) {
			if got := inYear(tt.country, tt.region, tt.year); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// TestRegionsByEveryName asks for a day that only the region has.
func TestRegionsByEveryName(t *testing.T) {
	tests := []struct {
		country, day string
		names        []string
	}{
		{"CA", "06-24", []string{"QC", "qc", "CA-QC", "ca-qc", "Québec", "Quebec", "QUÉBEC", " québec "}},
		{"CA", "02-16", []string{"ON", "Ontario", "NS", "Nouvelle-Écosse", "Nova Scotia", "PE", "Île-du-Prince-Édouard", "NB", "Nouveau-Brunswick"}},
		{"CA", "08-03", []string{"Colombie-Britannique", "British Columbia", "Saskatchewan", "Territoires du Nord-Ouest", "Nunavut"}},
		{"FR", "12-26", []string{"57", "FR-57", "Moselle", "Alsace", "67", "FR-68", "Haut-Rhin", "6AE", "Collectivité européenne d’Alsace"}},
		{"FR", "05-22", []string{"MQ", "Martinique", "972"}},
		{"GB", "12-28", []string{"", "ENG", "GB-ENG", "Angleterre", "Pays de Galles", "Écosse", "Scotland", "Northern Ireland", "Irlande du Nord"}},
		{"GB", "11-30", []string{"SCT", "Écosse"}},
		{"DE", "01-06", []string{"BY", "DE-BY", "Bayern", "Bavière", "Baden-Württemberg", "Bade-Wurtemberg", "Saxe-Anhalt", "Saxony-Anhalt"}},
		{"DE", "06-04", []string{"Rhénanie-du-Nord-Westphalie", "North Rhine-Westphalia", "Hesse", "Hessen", "Sarre", "Rhineland-Palatinate"}},
		{"CH", "05-01", []string{"ZH", "Zürich", "Zurich", "Bâle-Ville", "Basel-Stadt", "Tessin"}},
		{"CH", "11-01", []string{"SG", "Saint-Gall", "St. Gallen", "Lucerne", "Luzern", "Fribourg"}},
		{"US", "04-20", []string{"Massachusetts", "US-ME"}},
		{"IT", "05-25", []string{"Haut-Adige", "Alto Adige", "Südtirol"}},
	}
	for _, tt := range tests {
		for _, name := range tt.names {
			if got := inYear(tt.country, name, "2026"); !strings.Contains(got, tt.day) {
				t.Errorf("%s %q: %s, want %s in it", tt.country, name, got, tt.day)
			}
		}
	}
	if got, want := inYear("CA", "Atlantis", "2026"), inYear("CA", "", "2026"); got != want {
		t.Errorf("a region that is none has %s, want %s", got, want)
	}
}

// TestGazetteersRegionsAreKnown asks for each region that the list of cities
// names in a country whose regions differ.
func TestGazetteersRegionsAreKnown(t *testing.T) {
	cities := geo.NewCities()
	whole := map[string]string{}
	for _, country := range []string{"CA", "DE", "CH"} {
		whole[country] = inYear(country, "", "2026")
	}
	seen := map[string]bool{}
	for letter := 'a'; letter <= 'z'; letter++ {
		for _, c := range cities.Search(string(letter), 100_000) {
			if whole[c.Country] == "" || c.Region.Empty() || seen[c.Country+c.Region.In(tour.English)] {
				continue
			}
			seen[c.Country+c.Region.In(tour.English)] = true
			french, english := inYear(c.Country, c.Region[tour.French], "2026"), inYear(c.Country, c.Region[tour.English], "2026")
			if french != english || french == whole[c.Country] {
				t.Errorf("%v of %s: %s, in English %s", c.Region, c.Country, french, english)
			}
		}
	}
	if len(seen) < 45 {
		t.Errorf("only %d regions", len(seen))
	}
}

func TestHolidayRegion(t *testing.T) {
	tests := map[string]struct {
		point geo.Point
		alsos bool
	}{
		"Strasbourg":   {geo.Point{Latitude: 48.58392, Longitude: 7.74553}, true},
		"Colmar":       {geo.Point{Latitude: 48.08078, Longitude: 7.35584}, true},
		"Mulhouse":     {geo.Point{Latitude: 47.75205, Longitude: 7.32866}, true},
		"Metz":         {geo.Point{Latitude: 49.11911, Longitude: 6.17269}, true},
		"Thionville":   {geo.Point{Latitude: 49.35776, Longitude: 6.16757}, true},
		"Sarrebourg":   {geo.Point{Latitude: 48.73464, Longitude: 7.05478}, true},
		"Nancy":        {geo.Point{Latitude: 48.68439, Longitude: 6.18496}, false},
		"Lunéville":    {geo.Point{Latitude: 48.59422, Longitude: 6.49634}, false},
		"Saint-Dié":    {geo.Point{Latitude: 48.28843, Longitude: 6.94955}, false},
		"Belfort":      {geo.Point{Latitude: 47.64218, Longitude: 6.85385}, false},
		"Longwy":       {geo.Point{Latitude: 49.52139, Longitude: 5.76}, false},
		"Reims":        {geo.Point{Latitude: 49.26526, Longitude: 4.02853}, false},
		"a place lost": {geo.Point{}, false},
	}
	for name, tt := range tests {
		region := geo.HolidayRegion("FR", "Grand Est", tt.point)
		if got := strings.Contains(inYear("FR", region, "2026"), "12-26"); got != tt.alsos {
			t.Errorf("%s: region %s, Saint-Étienne %t, want %t", name, region, got, tt.alsos)
		}
	}
	if got := geo.HolidayRegion("DE", "Bavière", geo.Point{Latitude: 48.58392, Longitude: 7.74553}); got != "Bavière" {
		t.Errorf("outside France it is %q", got)
	}
}

func TestHolidaysKnown(t *testing.T) {
	tests := map[string]bool{"CA": true, "ca": true, "DK": true, "RE": true, "JP": false, "": false, "Canada": false}
	for country, want := range tests {
		if got := geo.HolidaysKnown(country); got != want {
			t.Errorf("%q: %t, want %t", country, got, want)
		}
	}
}

func TestHolidaysFromDayToDay(t *testing.T) {
	tests := map[string]struct {
		from, to tour.Date
		want     int
	}{
		"a day":                {"2026-06-24", "2026-06-24", 1},
		"the day after":        {"2026-06-25", "2026-06-25", 0},
		"over New Year":        {"2025-12-20", "2026-01-05", 2},
		"to a day before":      {"2026-06-25", "2026-06-23", 0},
		"from no day":          {"", "2026-06-23", 0},
		"to what is no day":    {"2026-06-23", "soon", 0},
		"from what is not one": {"2026-02-30", "2026-06-24", 0},
	}
	for name, tt := range tests {
		got := geo.Holidays("CA", "QC", tt.from, tt.to)
		if got == nil || len(got) != tt.want {
			t.Errorf("%s: %v, want %d", name, got, tt.want)
		}
	}
}

// TestHolidayNames looks at the names of all countries' holidays.
func TestHolidayNames(t *testing.T) {
	for _, place := range [][2]string{
		{"CA", "QC"},
		{"CA", "ON"},
		{"CA", "NU"},
		{"US", "HI"},
		{"FR", "Alsace"},
		{"GB", "SCT"},
		{"GB", "NIR"},
		{"IE", ""},
		{"BE", ""},
		{"NL", ""},
		{"DE", "BE"},
		{"DE", "BY"},
		{"CH", "GE"},
		{"CH", "TI"},
		{"ES", ""},
		{"IT", ""},
		{"DK", ""},
		{"SE", ""},
		{"NO", ""},
	} {
		for _, h := range geo.Holidays(place[0], place[1], "2015-01-01", "2030-12-31") {
			for _, lang := range tour.Langs() {
				if h.Name[lang] == "" || strings.ContainsAny(h.Name[lang], "'") {
					t.Errorf("%v %s is called %q", place, h.Date, h.Name[lang])
				}
			}
		}
	}
	if got := geo.Holidays("CA", "QC", "2018-07-02", "2018-07-02"); len(got) != 1 || got[0].Name[tour.French] != "Fête du Canada (jour reporté)" || got[0].Name[tour.English] != "Canada Day (observed)" {
		t.Errorf("got %v", got)
	}
}

func BenchmarkHolidays(b *testing.B) {
	for b.Loop() {
		geo.Holidays("CA", "Québec", "2026-04-20", "2026-06-30")
	}
}

func BenchmarkWays(b *testing.B) {
	from, to := places()["Montréal"], places()["Toronto"]
	for b.Loop() {
		geo.Ways(from, to)
	}
}
