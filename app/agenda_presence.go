package app

import (
	"slices"

	"tournee/backend/tour"
)

// Presence says when somebody can be at a stop on one day of it.
type Presence struct {
	PersonID string    `json:"personId"`
	Day      tour.Date `json:"day"`
	Away     bool      `json:"away" doc:"Cannot come that day"`
	From     tour.Wall `json:"from" doc:"By the city's clock"`
	To       tour.Wall `json:"to"`
}

// presences returns when those who are engaged or speak at a stop can be there,
// as far as that is known; of whom nothing is known nothing is said.
func presences(p *tour.Plan, s tour.Stop, people []EngagementCard) []Presence {
	found := []Presence{}
	for _, card := range people {
		var known []tour.Availability
		for _, a := range p.Availability {
			if a.PersonID == card.PersonID {
				known = append(known, a)
			}
		}
		for n := 0; n < s.Days() && len(known) > 0; n++ {
			day := s.Starts.Date().Add(n)
			if one := presence(p, known, s, day); one.Away || one.From > "" {
				one.PersonID = card.PersonID
				found = append(found, one)
			}
		}
	}
	return found
}

func presence(p *tour.Plan, known []tour.Availability, s tour.Stop, day tour.Date) Presence {
	first, last := p.Dates()
	_, away := tour.AwayOn(known, s, day, first, last)
	one := Presence{Day: day, Away: away}
	if i := slices.IndexFunc(known, func(a tour.Availability) bool { return a.Can && a.Opens != "" && a.Covers(day) }); i >= 0 && !one.Away {
		a := known[i]
		one.From, one.To = tour.Wall(string(day)+"T"+string(a.Opens)), tour.Wall(string(day)+"T"+string(a.Closes))
		if a.Closes <= a.Opens {
			one.To = one.To.AddDays(1)
		}
	}
	return one
}
