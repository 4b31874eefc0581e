package booklet

import (
	"math"
	"strconv"
	"strings"

	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

// figures sets a tour's sums in a row, as the plan counts them.
func (c *composer) figures(e *pdfpost.Element) []slab {
	counts, words := c.counts(), c.words.figures
	if c.alone() {
		counts, words = c.countsOfOne(), c.words.figuresOfOne
	}
	return c.figureRow(e, counts, words)
}

// figureRow sets figures large, each with its word; none where there are fewer
// than three.
func (c *composer) figureRow(e *pdfpost.Element, counts [4]int, words [4][2]string) []slab {
	type column struct{ number, label ts.Line }
	var row []column
	for i, n := range counts {
		if n > 0 {
			row = append(row, column{c.one(c.theme.figure, c.words.count(n)), c.one(c.theme.small, words[i][min(n-1, 1)])})
		}
	}
	if len(row) < 3 {
		return nil
	}
	items := make([]*pdfpost.Element, len(row))
	list := e.Add("L")
	for i := range row {
		items[i] = list.Add("LI").Add("LBody")
	}
	const high = 54.0
	return []slab{{gap: 20, height: high, draw: func(p *page, y float64) {
		x := c.left
		for i, k := range row {
			p.text(items[i], x, y+34, k.number)
			p.text(items[i], x, y+49, k.label)
			x += max(c.measure()/4, max(k.number.Width, k.label.Width)+26)
		}
	}}}
}

// went says in numbers how a stop went, as far as that is known: who came, the
// questions asked, the score. Of a single event the row above says who came.
func (c *composer) went(stop tour.Stop) []string {
	if !stop.FiguresKnown() {
		return nil
	}
	if c.alone() {
		stop.Registered, stop.Attended = 0, 0
	}
	return c.toldFigures(tour.SumFigures([]tour.Stop{stop}))
}

// wentAll says the same of the whole tour, and of how many of its stops it is
// known where that is not all of them.
func (c *composer) wentAll(e *pdfpost.Element) []slab {
	var known []tour.Stop
	held := 0
	for _, s := range c.plan.Stops {
		if s.Status == tour.Cancelled {
			continue
		}
		held++
		if s.FiguresKnown() && s.Attended > 0 {
			known = append(known, s)
		}
	}
	if c.alone() || len(known) == 0 {
		return nil
	}
	line := strings.Join(c.toldFigures(tour.SumFigures(known)), nbsp+"· ")
	if len(known) < held {
		line += " (" + say(c.words.ofStops, len(known), held) + ")"
	}
	return together(10, c.ragged(e.Add("P"), c.theme.small, line, c.left, 13.5))
}

// toldFigures writes sums in words.
func (c *composer) toldFigures(sums tour.FigureSums) []string {
	var out []string
	switch {
	case sums.NoShow.Stops > 0 && sums.NoShow.Stops == sums.Attended.Stops:
		out = append(out, say(c.words.ofRegistered, c.words.count(sums.Attended.Total), c.words.count(sums.NoShow.Of)))
	case sums.Attended.Stops > 0:
		out = append(out, say(c.words.attended, c.words.count(sums.Attended.Total)))
	}
	if n := sums.Questions.Total; n > 0 {
		out = append(out, c.words.count(n)+nbsp+c.words.questions[min(n-1, 1)])
	}
	if sums.Score.Stops > 0 {
		out = append(out, say(c.words.scored, c.words.hundredths(sums.Score.Value), sums.Score.Of))
	}
	return out
}

// hundredths writes a number with up to two decimals.
func (w words) hundredths(n float64) string {
	text := strconv.FormatFloat(math.Round(n*100)/100, 'f', -1, 64)
	if w.lang == tour.French {
		return strings.Replace(text, ".", ",", 1)
	}
	return text
}

// counts returns how many cities the tour visits, talks it gives, people who
// speak, and organizations that support it.
func (c *composer) counts() [4]int {
	cities, talks, people, supporters := map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}
	held := map[string]bool{}
	for _, s := range c.plan.Stops {
		if s.Status != tour.Cancelled {
			cities[tour.Fold(s.City.In(tour.English))], held[s.ID] = true, true
		}
	}
	for _, s := range c.plan.Sessions {
		if s.Status == tour.SessionCancelled || !held[s.StopID] {
			continue
		}
		if s.TalkID != "" {
			talks[s.TalkID] = true
		}
		for _, p := range c.plan.Speakers(s) {
			people[p.ID] = true
		}
	}
	for _, s := range c.plan.Sponsorships {
		if _, ok := c.plan.Organizations[s.OrganizationID]; ok {
			supporters[s.OrganizationID] = true
		}
	}
	return [4]int{len(cities), len(talks), len(people), len(supporters)}
}

// countsOfOne returns how many came to a single event, and how many sessions,
// speakers and rooms it had.
func (c *composer) countsOfOne() [4]int {
	stop := c.plan.Stops[0]
	counts := [4]int{}
	if attendanceKnown(stop) {
		counts[0] = stop.Attended
	}
	people, rooms := map[string]bool{}, map[string]bool{}
	for _, s := range c.plan.Agenda(stop.ID) {
		if s.Status == tour.SessionCancelled || s.Kind != tour.Delivery {
			continue
		}
		counts[1]++
		if s.RoomID != "" {
			rooms[s.RoomID] = true
		}
		for _, p := range c.plan.Speakers(s) {
			people[p.ID] = true
		}
	}
	counts[2], counts[3] = len(people), len(rooms)
	return counts
}
