// Package geo knows where cities are, about how far it is from one to the
// other, and on which days their people are off by law.
//
// Its cities are those of GeoNames (https://www.geonames.org), licensed under
// CC BY 4.0, which whoever shows them must say. Distances are great circles and
// journeys are estimates of them: but for a table of a few roads, the package
// knows no roads, no timetables, no borders, and asks no network.
package geo

import (
	"compress/flate"
	_ "embed"
	"fmt"
	"io"
	"strconv"
	"strings"
	"sync"

	"tournee/backend/tour"
)

//go:generate npm --prefix ../../build/cities ci
//go:generate npm --prefix ../../build/cities run build
//go:embed cities.dat
var data string

// Credit is what must be said where the cities are shown.
const Credit = "GeoNames (geonames.org), CC BY 4.0"

// City is a city that a stop can be in.
type City struct {
	Name       tour.Text `json:"name" doc:"By language"`
	Region     tour.Text `json:"region" doc:"Province, state or the like, by language; empty where it is not known"`
	Country    string    `json:"country" doc:"ISO 3166-1 alpha-2"`
	CountryIn  tour.Text `json:"countryName" doc:"By language"`
	Latitude   float64   `json:"latitude" doc:"Degrees north"`
	Longitude  float64   `json:"longitude" doc:"Degrees east"`
	Zone       string    `json:"zone" doc:"IANA time zone"`
	Population int       `json:"population" doc:"Inhabitants, about"`
}

// Point returns where the city is.
func (c City) Point() Point { return Point{c.Latitude, c.Longitude} }

// Cities finds cities by name: those of the world with 15,000 inhabitants, its
// capitals, and those of Canada and France with 1,000. It reads its list when
// it is first asked, and may be asked by several at once.
type Cities struct {
	once sync.Once
	rows []row
	keys string // what the rows are searched by, most populous first
	err  error

	letters   *strings.Replacer // those without an accent to lose
	regions   []region
	countries map[string]tour.Text
}

// NewCities returns the embedded list.
func NewCities() *Cities { return &Cities{} }

// row is a city as it is kept; its texts are pieces of the list itself.
type row struct {
	french, english, country, zone string
	region                         int // in regions, from 1; 0: none
	latitude, longitude            int // in ten-thousandths of a degree
	population                     int
	key                            int // where its key begins
}

type region struct {
	country, code, french, english string
}

// load reads the list: regions, zones and cities, parted by empty lines.
func (c *Cities) load() {
	text, err := io.ReadAll(flate.NewReader(strings.NewReader(data)))
	if err != nil {
		c.err = fmt.Errorf("read list of cities: %w", err)
		return
	}
	tables := strings.SplitN(strings.TrimSuffix(string(text), "\n"), "\n\n", 3)
	if len(tables) != 3 {
		c.err = fmt.Errorf("read list of cities: %d tables, want 3", len(tables))
		return
	}
	for line := range strings.SplitSeq(tables[0], "\n") {
		f := strings.SplitN(line, "\t", 4)
		if len(f) != 4 {
			c.err = fmt.Errorf("read list of cities: bad region %q", line)
			return
		}
		c.regions = append(c.regions, region{f[0], f[1], f[2], f[3]})
	}
	zones := strings.Split(tables[1], "\n")
	c.rows = make([]row, 0, strings.Count(tables[2], "\n")+1)
	for line := range strings.SplitSeq(tables[2], "\n") {
		r, err := parse(line, zones)
		if err != nil {
			c.err = fmt.Errorf("read list of cities: %q: %w", line, err)
			return
		}
		c.rows = append(c.rows, r)
	}
	c.index()
}

// parse reads one city: French and English name, country, region, latitude,
// longitude, zone, population.
func parse(line string, zones []string) (row, error) {
	var f [8]string
	rest, more := line, true
	for i := range f {
		if !more {
			return row{}, fmt.Errorf("%d fields", i)
		}
		f[i], rest, more = strings.Cut(rest, "\t")
	}
	r := row{french: f[0], english: f[1], country: f[2]}
	if r.english == "" {
		r.english = r.french
	}
	var numbers [5]int
	for i := range numbers {
		n, err := strconv.Atoi(f[3+i])
		if err != nil {
			return r, err
		}
		numbers[i] = n
	}
	r.region, r.latitude, r.longitude, r.population = numbers[0], numbers[1], numbers[2], numbers[4]
	zone := numbers[3]
	if zone < 1 || zone > len(zones) {
		return r, fmt.Errorf("zone %d", zone)
	}
	r.zone = zones[zone-1]
	return r, nil
}

// city returns the row as callers see it.
func (c *Cities) city(r *row) City {
	out := City{
		Name:      tour.Text{tour.French: r.french, tour.English: r.english},
		Region:    tour.Text{},
		Country:   r.country,
		CountryIn: c.countries[r.country],
		Latitude:  float64(r.latitude) / 1e4, Longitude: float64(r.longitude) / 1e4,
		Zone: r.zone, Population: r.population,
	}
	if r.region > 0 && r.region <= len(c.regions) {
		g := c.regions[r.region-1]
		out.Region = tour.Text{tour.French: g.french, tour.English: g.english}
	}
	return out
}
