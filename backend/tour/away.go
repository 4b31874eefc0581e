package tour

// Away returns why somebody cannot be at a stop, and whether they cannot: they
// are away on each of its days. its is what is known of that person or venue,
// first and last are the dates of the tour.
func Away(its []Availability, s Stop, first, last Date) (why Availability, away bool) {
	limits := within(its, first, last)
	for n := range s.Days() {
		day := s.Starts.Date().Add(n)
		reason, cannot := awayOn(its, limits, s, day)
		if !cannot {
			return Availability{}, false
		}
		if !away {
			why, away = reason, true
		}
	}
	return why, away
}

// AwayOn returns why somebody cannot be at a stop on one of its days, and
// whether they cannot.
func AwayOn(its []Availability, s Stop, day, first, last Date) (why Availability, away bool) {
	return awayOn(its, within(its, first, last), s, day)
}

// Dates returns the first and the last day of the tour: of its window, and of
// its stops beyond.
func (p *Plan) Dates() (first, last Date) {
	first, last = p.Tour.From, p.Tour.To
	for _, s := range p.Stops {
		if from := s.Starts.Date(); first == "" || from < first {
			first = from
		}
		last = max(last, s.Starts.Date().Add(s.Days()-1))
	}
	return first, last
}

// within returns those that say when somebody can, within these dates: on other
// days they cannot.
func within(its []Availability, first, last Date) []Availability {
	var limits []Availability
	for _, a := range its {
		if a.Can && a.From <= last && a.To >= first {
			limits = append(limits, a)
		}
	}
	return limits
}

func awayOn(its, limits []Availability, s Stop, day Date) (why Availability, away bool) {
	opens, closes := s.hoursOn(day)
	for _, a := range its {
		from, to := a.hoursOn(day)
		if !a.Can && a.Covers(day) && a.at(s) && from <= opens && closes <= to {
			return a, true
		}
	}
	for _, a := range limits {
		from, to := a.hoursOn(day)
		if a.Covers(day) && a.at(s) && from < closes && opens < to {
			return Availability{}, false
		}
	}
	if len(limits) > 0 {
		return limits[0], true
	}
	return Availability{}, false
}

// hoursOn returns from when to when the stop is on, of what is counted to that day.
func (s Stop) hoursOn(day Date) (from, to Wall) {
	return max(s.Starts, Wall(day+"T00:00")), min(s.Ends, Wall(day.Add(1)+"T06:00"))
}

// hoursOn returns the hours of which the availability speaks on that day.
func (a Availability) hoursOn(day Date) (from, to Wall) {
	if a.Opens == "" {
		return Wall(day + "T00:00"), Wall(day.Add(1) + "T06:00")
	}
	until := day
	if a.Closes <= a.Opens {
		until = day.Add(1)
	}
	return Wall(string(day) + "T" + string(a.Opens)), Wall(string(until) + "T" + string(a.Closes))
}

// at reports whether the availability is about the city of the stop.
func (a Availability) at(s Stop) bool { return a.Place.Empty() || SamePlace(a.Place, s.City) }

// SamePlace reports whether two names of cities are of one: they read alike in
// one of the languages, but for case and accents.
func SamePlace(a, b Text) bool {
	for _, one := range a {
		for _, other := range b {
			if one != "" && Fold(one) == Fold(other) {
				return true
			}
		}
	}
	return false
}
