package geo

import (
	"math"

	"tournee/backend/tour"
)

// co2PerKM returns the kilograms of CO2 equivalent for a kilometre of one
// person; g is the great circle in kilometres.
//
// As of 2022, by the conversion factors of the United Kingdom's DESNZ as Our
// World in Data prints them ("Carbon footprint of travel per kilometre"): a
// petrol car 0.170, with one person in it; national rail, largely diesel, as
// VIA Rail is, 0.035; Eurostar 0.004, taken for fast trains; a domestic flight
// 0.246, a short-haul one 0.151, a long-haul one 0.148. ADEME's Impact CO2
// (2026-07) has 0.0029 for a TGV, and 0.225, 0.185 and 0.167 for flights, with
// their trails. Flights count here as domestic below 700 km and as long-haul
// from 3,700 km.
func co2PerKM(mode Mode, g float64, fast bool) float64 {
	switch {
	case mode == Rail && fast:
		return 0.004
	case mode == Rail:
		return 0.035
	case mode == Road:
		return 0.170
	case g < 700:
		return 0.246
	case g < 3700:
		return 0.151
	}
	return 0.148
}

// rate is what a journey costs one person: to set out, and for each kilometre,
// in whole units of the currency.
type rate struct{ base, perKM float64 }

// rates returns the currency and the rates of a part of the world, as of 2026.
//
// In Canadian dollars they meet the middle of what is asked between Montréal
// and Toronto: fuel 50 to 90, train 60 to 160, flight 100 to 300. A car's is
// the fuel, for one person who drives alone: no rent, no wear, no toll. In
// euros they are set by hand, true to the order of size only.
func rates(european bool) (currency string, by map[Mode]rate) {
	if european {
		return "EUR", map[Mode]rate{Rail: {10, 0.11}, Road: {0, 0.12}, Air: {60, 0.08}}
	}
	return "CAD", map[Mode]rate{Rail: {15, 0.165}, Road: {0, 0.13}, Air: {140, 0.12}}
}

// cost returns what the way costs, to the whole unit of its currency, at least
// one. Both currencies have a hundred cents.
func cost(w Way, european bool) tour.Money {
	currency, by := rates(european)
	r := by[w.Mode]
	whole := max(1, math.Round(r.base+r.perKM*w.KM))
	return tour.Money{Minor: int64(whole) * 100, Currency: currency}
}
