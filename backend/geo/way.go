package geo

import (
	"math"

	"tournee/backend/tour"
)

// earthRadius is the mean radius of the Earth in kilometres (IUGG).
const earthRadius = 6371.0088

// Point is a place on Earth, in degrees north and east. Zero is taken for not
// known, as in tour.Stop.
type Point struct{ Latitude, Longitude float64 }

// Known reports whether the point is known and on Earth.
func (p Point) Known() bool {
	return (p.Latitude != 0 || p.Longitude != 0) && math.Abs(p.Latitude) <= 90 && math.Abs(p.Longitude) <= 180
}

// DistanceKM returns the great-circle distance in kilometres, by the haversine
// formula on a sphere of the Earth's mean radius: at most 0.6 % off.
func DistanceKM(a, b Point) float64 {
	rad := func(degrees float64) float64 { return degrees * math.Pi / 180 }
	lat := math.Sin(rad(b.Latitude-a.Latitude) / 2)
	lon := math.Sin(rad(b.Longitude-a.Longitude) / 2)
	h := lat*lat + math.Cos(rad(a.Latitude))*math.Cos(rad(b.Latitude))*lon*lon
	return 2 * earthRadius * math.Asin(math.Sqrt(min(1, h)))
}

// Mode is how one travels.
type Mode string

// The modes of travel.
const (
	Rail Mode = "rail"
	Road Mode = "road"
	Air  Mode = "air"
)

// Way is a journey for one person, from door to door. It knows no timetable
// and no ferry: its time, CO2 and cost are estimates and must be shown as such.
type Way struct {
	Mode      Mode // empty: a place is not known
	KM        float64
	Minutes   int
	CO2       float64    // kilograms of CO2 equivalent
	Cost      tour.Money // rough, in Canadian dollars, in Europe in euros
	Estimated bool       // KM is worked out from the great circle, not the length of a road
}

const (
	// byRoadUpTo is the length of road in kilometres up to which a tour drives:
	// a day of it.
	byRoadUpTo = 900
	// groundUpTo is the length in kilometres beyond which nobody would go by
	// road or rail to an evening's event.
	groundUpTo = 1500
	// railFrom and airFrom are the great circles in kilometres below which
	// nobody takes a train, or a plane.
	railFrom, airFrom = 15, 200
	// sameTown is the great circle in kilometres below which there is no journey.
	sameTown = 1
)

// Leg returns the likely way between two places: by road, or by air where the
// road takes more than a day, or where there is water in between. It is empty
// when a place is not known.
func Leg(a, b Point) Way {
	if w := By(Road, a, b); w.KM <= byRoadUpTo && sameLand(a, b) {
		return w
	}
	return By(Air, a, b)
}

// Ways returns the ways between two places that make sense, by rail, by road
// and by air in this order: on the ground up to 1,500 km and not over the sea,
// by rail from 15 km and where trains go, by air from 200 km. It is empty when
// a place is not known; in the same town it is one way of no length.
func Ways(a, b Point) []Way {
	if !a.Known() || !b.Known() {
		return []Way{}
	}
	g, ways := DistanceKM(a, b), []Way{}
	if g < sameTown {
		return append(ways, By(Road, a, b))
	}
	if sameLand(a, b) {
		if rail := By(Rail, a, b); g >= railFrom && rail.KM <= groundUpTo && !trainless(a) && !trainless(b) {
			ways = append(ways, rail)
		}
		if road := By(Road, a, b); road.KM <= groundUpTo {
			ways = append(ways, road)
		}
	}
	if g >= airFrom || len(ways) == 0 {
		ways = append(ways, By(Air, a, b))
	}
	return ways
}

// Between returns how many minutes one must allow at the least between two
// places, from door to door, and by which mode that is: 15 % more than the
// estimate, and on the road a break of 30 minutes after each two hours of
// driving. The mode is empty when a place is not known.
func Between(a, b Point) (minutes int, mode Mode) {
	for _, w := range Ways(a, b) {
		if m := withMargin(w); mode == "" || m < minutes {
			minutes, mode = m, w.Mode
		}
	}
	return minutes, mode
}

// withMargin returns the minutes of w with what a plan must allow for delays
// and breaks.
func withMargin(w Way) int {
	minutes := int(math.Ceil(float64(w.Minutes) * 1.15))
	if w.Mode == Road && minutes > 0 {
		const stretch, rest = 120, 30
		minutes += (minutes - 1) / stretch * rest
	}
	return minutes
}

// By estimates the journey between two places in that mode, whether or not it
// makes sense; an unknown mode is taken for the road.
//
// The length of a road is that of the table where the table has it. Elsewhere
// it is 1.20 times the great circle: a mean error of 5.7 % over 4,946 pairs of
// Belgian towns and of 4.6 % over 1,225 pairs in the United States, against the
// road matrices of OptaPlanner's examples. It takes 18 minutes and an hour for
// each 100 km, without breaks: some 15 % off there.
//
// Rails are 1.15 times the great circle, and take half an hour and an hour for
// each 120 km, or 200 km where trains are fast; a flight takes three hours and
// one for each 750 km. Those are guesses, checked only between Montréal and
// Toronto (5.3 and 3.7 hours).
func By(mode Mode, a, b Point) Way {
	if !a.Known() || !b.Known() {
		return Way{}
	}
	g := DistanceKM(a, b)
	w := Way{Mode: mode, KM: g, Estimated: true}
	var hours float64
	fast := false
	switch mode {
	case Rail:
		w.KM = 1.15 * g
		fast = fastTrains(a) && fastTrains(b) && g >= fastFrom
		if hours = 0.5 + w.KM/120; fast {
			hours = 0.5 + w.KM/200
		}
	case Air:
		hours = 3 + g/750
	default:
		w.Mode, w.KM = Road, 1.20*g
		if km, ok := roadKM(a, b); ok {
			w.KM, w.Estimated = km, false
		}
		hours = 0.3 + w.KM/100
	}
	if g < sameTown {
		return Way{Mode: w.Mode, Estimated: true}
	}
	w.Minutes = int(math.Round(hours * 60))
	w.CO2 = w.KM * co2PerKM(w.Mode, g, fast)
	w.Cost = cost(w, europe(a) && europe(b))
	return w
}
