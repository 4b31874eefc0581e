package app

import (
	"tournee/backend/geo"
	"tournee/backend/tour"
)

// Leg is the way from one stop to the next, as a tour would likely travel it.
// Its time, CO2 and cost are estimates.
type Leg struct {
	From string `json:"from" doc:"Stop"`
	To   string `json:"to" doc:"Stop"`
	Way
	Ways []Way `json:"ways" nullable:"false" doc:"All that make sense, by rail, by road and by air, in this order; empty: a place is not known"`
}

// Way is one of the modes of a leg.
type Way struct {
	Mode      string     `json:"mode" enum:"rail,road,air," doc:"How one would travel; empty: a place is not known"`
	KM        float64    `json:"km"`
	Minutes   int        `json:"minutes" doc:"From door to door, without breaks"`
	CO2       float64    `json:"co2" doc:"Kilograms for one person"`
	Cost      tour.Money `json:"cost" doc:"For one person, rough; in Canadian dollars, in Europe in euros"`
	Estimated bool       `json:"estimated" doc:"The kilometres are worked out from coordinates, not the length of a road"`
}

func wayOf(w geo.Way) Way {
	return Way{Mode: string(w.Mode), KM: w.KM, Minutes: w.Minutes, CO2: w.CO2, Cost: w.Cost, Estimated: w.Estimated}
}

func pointOf(s *tour.Stop) geo.Point {
	return geo.Point{Latitude: s.Latitude, Longitude: s.Longitude}
}

// legs returns the ways between the stops that follow each other; cancelled
// ones are passed by.
func legs(p *tour.Plan) []Leg {
	all := []Leg{}
	var last *tour.Stop
	for i := range p.Stops {
		s := &p.Stops[i]
		if s.Status == tour.Cancelled {
			continue
		}
		if last != nil {
			leg := Leg{From: last.ID, To: s.ID, Way: wayOf(geo.Leg(pointOf(last), pointOf(s))), Ways: []Way{}}
			for _, w := range geo.Ways(pointOf(last), pointOf(s)) {
				leg.Ways = append(leg.Ways, wayOf(w))
			}
			all = append(all, leg)
		}
		last = s
	}
	return all
}
