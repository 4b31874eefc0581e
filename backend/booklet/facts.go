package booklet

import "tournee/backend/tour"

// attendanceKnown reports whether how many came to a stop is a fact.
func attendanceKnown(stop tour.Stop) bool {
	return stop.Attended > 0 && stop.FiguresKnown()
}

// caveat returns the sentence that owns up to what is illustrative in a stop's
// programme, or nothing.
func (c *common) caveat(stop tour.Stop) string {
	if !stop.DatesKnown() {
		return c.words.illustrative
	}
	if tour.Illustrative(stop.Notes) {
		return c.words.illustrativeHours
	}
	for _, s := range c.plan.Agenda(stop.ID) {
		if tour.Illustrative(s.Notes) {
			return c.words.illustrativeHours
		}
	}
	return ""
}

// caveats returns what the colophon says of illustrative facts: each sentence
// with the cities it concerns, unless that is all of them.
func (c *composer) caveats() []string {
	var out []string
	for _, sentence := range []string{c.words.illustrative, c.words.illustrativeHours} {
		var cities []string
		for _, s := range c.plan.Stops {
			if c.caveat(s) == sentence {
				cities = append(cities, c.tidy(s.City))
			}
		}
		switch len(cities) {
		case 0:
		case len(c.plan.Stops):
			out = append(out, sentence)
		default:
			out = append(out, sentence+" "+say(c.words.illustrated, c.words.list(cities)))
		}
	}
	return out
}
