package app

import (
	"cmp"
	"slices"

	"tournee/backend/geo"
	"tournee/backend/tour"
)

// Candidate is a venue in which a stop could be held.
type Candidate struct {
	Venue  tour.Venue         `json:"venue"`
	Chosen bool               `json:"chosen" doc:"The stop is held there"`
	Held   string             `json:"held" enum:",held,confirmed,released" doc:"The stop's hold of it; empty: none ever"`
	Rank   int                `json:"rank" doc:"Of that hold, while it is kept"`
	Cost   tour.Money         `json:"cost" doc:"What the venue asks for this stop, or else usually"`
	Fits   string             `json:"fits" enum:",yes,no" doc:"Whether it seats those whom the stop needs seats for; empty: not known"`
	KM     *float64           `json:"km,omitempty" doc:"From the middle of the city, as the crow flies; absent: not known"`
	Free   string             `json:"free" enum:"free,held,no" doc:"On the stop's days: free as far as known, kept for other stops, or not to be had"`
	Why    *tour.Availability `json:"why,omitempty" doc:"Why the venue cannot"`
	Busy   []Visit            `json:"busy" nullable:"false" doc:"Other stops held there on these days"`
	Line   []InLine           `json:"line" nullable:"false" doc:"Others who keep it on these days"`
	Next   int                `json:"next" doc:"Rank that a hold placed now would have"`
	Past   []Visit            `json:"past" nullable:"false" doc:"Stops held there before, the latest first"`
	Best   []string           `json:"best" nullable:"false" enum:"capacity,access,cost,station,centre" doc:"In what it is the best of all candidates"`
}

// candidates returns the venues that were ever held for the stop, and those of
// its city.
func (p *placing) candidates() []Candidate {
	all := []Candidate{}
	for _, v := range p.venues {
		held := p.heldFor(v.ID)
		if v.ID != p.stop.VenueID && held == nil && !p.inTown(v) {
			continue
		}
		all = append(all, p.candidate(v, held))
	}
	markBest(all)
	order := byName()
	slices.SortStableFunc(all, func(a, b Candidate) int { return order(a.Venue.Name, b.Venue.Name) })
	return all
}

// heldFor returns the stop's hold of a venue, rather one that is kept.
func (p *placing) heldFor(venueID string) *tour.Hold {
	var found *tour.Hold
	for i, h := range p.plan.Holds {
		if h.StopID == p.stop.ID && h.VenueID == venueID && (found == nil || h.Kept()) {
			found = &p.plan.Holds[i]
		}
	}
	return found
}

func (p *placing) inTown(v tour.Venue) bool {
	return tour.SamePlace(v.City, p.stop.City) && (v.Country == "" || p.stop.Country == "" || v.Country == p.stop.Country)
}

func (p *placing) candidate(v tour.Venue, held *tour.Hold) Candidate {
	c := Candidate{Venue: v, Chosen: v.ID == p.stop.VenueID, Cost: v.Cost, Free: "free", Busy: []Visit{}, Past: []Visit{}, Best: []string{}}
	would := tour.Hold{HoldFields: tour.HoldFields{StopID: p.stop.ID, VenueID: v.ID, From: p.first(), To: p.last(), Status: tour.HoldKept}}
	if held != nil {
		c.Held = held.Status
		if held.Cost.Currency != "" {
			c.Cost = held.Cost
		}
		if held.Kept() {
			c.Rank, would.ID = held.Rank, held.ID
		}
	}
	if seats := cmp.Or(p.stop.Registered, p.stop.Capacity); seats > 0 && v.Capacity > 0 {
		c.Fits = "no"
		if v.Capacity >= seats {
			c.Fits = "yes"
		}
	}
	here, there := geo.Point{Latitude: p.stop.Latitude, Longitude: p.stop.Longitude}, geo.Point{Latitude: v.Latitude, Longitude: v.Longitude}
	if here.Known() && there.Known() {
		// A venue of which only the city is known stands in its middle.
		if km := geo.DistanceKM(here, there); km > 0.02 {
			c.KM = &km
		}
	}
	c.Line, c.Next = p.inLine(slices.DeleteFunc(slices.Clone(p.holds), func(h tour.Hold) bool { return !would.Meets(h) })), would.LastRank(p.holds)
	p.days(&c)
	return c
}

// days says whether a venue is to be had on the days of the stop, and what was
// held there before.
func (p *placing) days(c *Candidate) {
	for _, other := range p.shelf.stops {
		if other.VenueID != c.Venue.ID || other.ID == p.stop.ID || other.Status == tour.Cancelled {
			continue
		}
		switch from, to := other.Starts.Date(), other.Starts.Date().Add(other.Days()-1); {
		case from <= p.last() && p.first() <= to:
			c.Busy = append(c.Busy, p.visit(other))
		case to < p.first():
			c.Past = append(c.Past, p.visit(other))
		}
	}
	latest := func(a, b Visit) int {
		return cmp.Or(cmp.Compare(b.Starts, a.Starts), cmp.Compare(a.Stop.ID, b.Stop.ID))
	}
	slices.SortFunc(c.Busy, latest)
	slices.SortFunc(c.Past, latest)
	its := slices.DeleteFunc(slices.Clone(p.away), func(a tour.Availability) bool { return a.VenueID != c.Venue.ID })
	first, last := p.plan.Dates()
	why, cannot := tour.Away(its, p.stop, first, last)
	switch {
	case cannot:
		c.Free, c.Why = "no", &why
	case len(c.Busy) > 0:
		c.Free = "no"
	case len(c.Line) > 0:
		c.Free = "held"
	}
}

// markBest says of each candidate in what it is the best. Where all are alike
// none is.
func markBest(all []Candidate) {
	steps := map[string]float64{"yes": 2, "partly": 1, "no": 0}
	known := func(n int) (float64, bool) { return float64(n), n > 0 }
	most(all, "capacity", func(c Candidate) (float64, bool) { return known(c.Venue.Capacity) })
	most(all, "access", func(c Candidate) (float64, bool) { n, ok := steps[c.Venue.StepFree]; return n, ok })
	most(all, "station", func(c Candidate) (float64, bool) { n, ok := known(c.Venue.StationMetres); return -n, ok })
	most(all, "centre", func(c Candidate) (float64, bool) {
		if c.KM == nil {
			return 0, false
		}
		return -*c.KM, true
	})
	currencies := map[string]bool{}
	for _, c := range all {
		if c.Cost.Currency != "" {
			currencies[c.Cost.Currency] = true
		}
	}
	if len(currencies) == 1 { // amounts of two currencies cannot be compared
		most(all, "cost", func(c Candidate) (float64, bool) { return -float64(c.Cost.Minor), c.Cost.Currency != "" })
	}
}

// most marks the candidates whose value is the highest of those that have one.
func most(all []Candidate, name string, value func(Candidate) (float64, bool)) {
	var values []float64
	for _, c := range all {
		if n, ok := value(c); ok {
			values = append(values, n)
		}
	}
	if len(values) < 2 || slices.Min(values) == slices.Max(values) {
		return
	}
	for i, c := range all {
		if n, ok := value(c); ok && n == slices.Max(values) {
			all[i].Best = append(all[i].Best, name)
		}
	}
}
