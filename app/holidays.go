package app

import (
	"cmp"
	"maps"
	"slices"

	"tournee/backend/geo"
	"tournee/backend/tour"
)

// HolidayDay is a public holiday where stops of a tour are.
type HolidayDay struct {
	Date    tour.Date `json:"date"`
	Name    tour.Text `json:"name"`
	StopIDs []string  `json:"stopIds" nullable:"false" doc:"The stops whose city has the holiday, in route order"`
}

// around is for how many days before and after a tour its holidays are given.
const around = 10

// year is the days of a year.
const year = 366

// holidays returns the public holidays where the tour's stops are, around its
// days and within its window of dates, by date. A day that two regions call by
// two names is there twice. Cancelled stops have none.
func holidays(p *tour.Plan) []HolidayDay {
	from, to := daysOf(p)
	if from == "" {
		return []HolidayDay{}
	}
	from, to = from.Add(-around), to.Add(around)
	type key struct {
		date tour.Date
		name string
	}
	found := map[key]HolidayDay{}
	known := map[[2]string][]geo.Holiday{} // by country and region
	for i := range p.Stops {
		s := &p.Stops[i]
		if s.Status == tour.Cancelled {
			continue
		}
		place := [2]string{s.Country, regionOf(s)}
		if _, ok := known[place]; !ok {
			known[place] = geo.Holidays(place[0], place[1], from, to)
		}
		for _, h := range known[place] {
			k := key{h.Date, h.Name.In(tour.English)}
			d := found[k]
			d.Date, d.Name, d.StopIDs = h.Date, h.Name, append(d.StopIDs, s.ID)
			found[k] = d
		}
	}
	all := slices.AppendSeq([]HolidayDay{}, maps.Values(found))
	slices.SortFunc(all, func(a, b HolidayDay) int {
		return cmp.Or(cmp.Compare(a.Date, b.Date), cmp.Compare(a.Name.In(tour.English), b.Name.In(tour.English)))
	})
	return all
}

// daysOf returns the first and the last day of the tour: of its stops that are
// not cancelled, and of its window where that reaches further, up to a year.
// They are empty where there is no such stop.
func daysOf(p *tour.Plan) (first, last tour.Date) {
	for _, s := range p.Stops {
		if s.Status == tour.Cancelled {
			continue
		}
		if starts := s.Starts.Date(); first == "" || starts < first {
			first = starts
		}
		last = max(last, s.Starts.Date().Add(s.Days()-1))
	}
	if first == "" {
		return "", ""
	}
	if p.Tour.From != "" {
		first = max(min(first, p.Tour.From), first.Add(-year))
	}
	return first, min(max(last, p.Tour.To), last.Add(year))
}

// regionOf returns the region by whose law the stop's city has its holidays.
func regionOf(s *tour.Stop) string {
	return geo.HolidayRegion(s.Country, s.Region.In(tour.French), pointOf(s))
}

// holidayOn returns the public holiday that the stop's city has on a day.
func holidayOn(s *tour.Stop, day tour.Date) (name tour.Text, ok bool) {
	found := geo.Holidays(s.Country, regionOf(s), day, day)
	if len(found) == 0 {
		return tour.Text{}, false
	}
	return found[0].Name, true
}

// holidayOf returns the first public holiday on which the stop is held; empty:
// none.
func holidayOf(s tour.Stop) tour.Text {
	day := s.Starts.Date()
	for range s.Days() {
		if name, ok := holidayOn(&s, day); ok {
			return name
		}
		day = day.Add(1)
	}
	return tour.Text{}
}
