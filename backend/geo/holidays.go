package geo

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"tournee/backend/tour"
)

// Holiday is a day off by law.
type Holiday struct {
	Date tour.Date
	Name tour.Text
}

// Holidays returns the public holidays of a country from one day to another,
// both included, by date. Country is an ISO 3166-1 alpha-2 code; region is a
// code of ISO 3166-2, with or without the country, or the region's name in
// French, English or its own language, without regard to case and accents. A
// region that is not known, and none, gives what holds in the whole country.
//
// A holiday is a day that the law gives most people who work there, or on which
// it shuts offices. What an employer or a collective agreement adds is none,
// nor are half days and the days of single towns. Where a law gives another
// day for one that falls on a weekend, whoever works, both are returned. The
// rules hold for the years from 2010 on.
//
// It is empty when the country is not known, which HolidaysKnown tells, and
// when a day is none.
func Holidays(country, region string, from, to tour.Date) []Holiday {
	found := []Holiday{}
	first, errFirst := time.Parse(layout, string(from))
	last, errLast := time.Parse(layout, string(to))
	if errFirst != nil || errLast != nil {
		return found
	}
	country, region = jurisdiction(country, region)
	for _, r := range law(country) {
		for year := first.Year(); year <= last.Year()+1; year++ {
			if !r.holdsIn(region, year) {
				continue
			}
			for _, h := range r.days(year) {
				if from <= h.Date && h.Date <= to {
					found = append(found, h)
				}
			}
		}
	}
	slices.SortStableFunc(found, func(a, b Holiday) int { return cmp.Compare(a.Date, b.Date) })
	return found
}

// HolidaysKnown reports whether the holidays of that country are known.
func HolidaysKnown(country string) bool {
	country, _ = jurisdiction(country, "")
	return law(country) != nil
}

// law returns the rules of a country; nil: it is not known.
func law(country string) []rule {
	switch country {
	case "CA":
		return canada()
	case "US":
		return unitedStates()
	case "FR":
		return france()
	case "GB":
		return unitedKingdom()
	case "IE":
		return ireland()
	case "BE":
		return belgium()
	case "NL":
		return netherlands()
	case "DE":
		return germany()
	case "CH":
		return switzerland()
	case "ES":
		return spain()
	case "IT":
		return italy()
	case "DK":
		return denmark()
	case "SE":
		return sweden()
	case "NO":
		return norway()
	}
	return nil
}

// jurisdiction returns the codes by which the rules call a country and one of
// its regions; the region is empty where no rule is about it alone.
func jurisdiction(country, region string) (countryCode, regionCode string) {
	country = strings.ToUpper(strings.TrimSpace(country))
	switch country {
	case "GP", "MQ", "GF", "RE", "YT", "MF", "BL": // countries by ISO 3166-1, regions by law
		return "FR", country
	}
	words := strings.Fields(strings.NewReplacer("-", " ", "'", " ", ".", " ").Replace(tour.Fold(region)))
	if len(words) > 1 && strings.EqualFold(words[0], country) {
		words = words[1:]
	}
	name := strings.Join(words, " ")
	if name == "" {
		return country, ""
	}
	for code, names := range regions(country) {
		if strings.EqualFold(code, name) || slices.Contains(names, name) {
			return country, code
		}
	}
	return country, ""
}

// HolidayRegion returns the region by which to ask for the holidays of a place:
// region itself, but Alsace-Moselle for places of France that lie there, since
// Grand Est is more than it.
func HolidayRegion(country, region string, p Point) string {
	if country == "FR" && p.Known() && inAlsaceMoselle(p) {
		return alsaceMoselle
	}
	return region
}
