package booklet

import (
	"cmp"
	"slices"
	"strings"

	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

// grid is a poster with the place of all that stands on it. Its hours are not
// evenly apart: each session has the height that its words need, and what is
// left of the page is shared out by how long things last.
type grid struct {
	poster
	area  box
	ticks []tour.Wall // all starts and ends, in order
	at    []float64   // how far below the area's top each stands
	cards []card
	size  float64 // of the titles
}

// card is a session on a poster.
type card struct {
	tour.Call
	lane        int // -1: across all
	left, right float64
	from, to    int // ticks
	need        float64
}

const (
	cardPad   = 3.5
	tickGap   = 11.0 // from one hour's label to the next
	sizeStep  = 0.5
	leastType = 6.6  // smaller is not read
	laneType  = 11.0 // of titles at the most, in many rooms
	fewType   = 15.0 // in few
	mostType  = 22.0 // in one
	pausePart = 0.45 // of what a session gets for each minute, a pause gets
)

// gridOf lays out a poster as large as its words can be.
func (h *handout) gridOf(n poster, area box) *grid {
	g := &grid{poster: n, area: area}
	g.place()
	g.size = laneType
	if len(n.lanes) == 1 {
		g.size = mostType
	} else if len(n.lanes) <= fewLanes {
		g.size = fewType
	}
	for ; ; g.size -= sizeStep {
		whole := true
		for i := range g.cards {
			g.cards[i].need = h.cardHeight(g.cards[i], g.size)
			whole = whole && h.wordsFit(g.cards[i], g.size)
		}
		least := g.least()
		total := 0.0
		for _, high := range least {
			total += high
		}
		if whole && total <= area.bottom-area.top || g.size-sizeStep < leastType {
			g.share(least, total)
			return g
		}
	}
}

// place finds the ticks, and where each session stands from left to right.
// Sessions of one room that are on at once share its width.
func (g *grid) place() {
	wide := (g.area.right - g.area.left) / float64(len(g.lanes))
	for i, l := range g.lanes {
		left := g.area.left + wide*float64(i)
		for _, group := range overlapping(l.calls) {
			part := wide / float64(group.abreast)
			for k, c := range group.calls {
				x := left + part*float64(group.at[k])
				g.cards = append(g.cards, card{Call: c, lane: i, left: x, right: x + part})
			}
		}
	}
	for _, c := range g.wide {
		g.cards = append(g.cards, card{Call: c, lane: -1, left: g.area.left, right: g.area.right})
	}
	for _, c := range g.cards {
		g.ticks = append(g.ticks, c.At, c.Ends)
	}
	slices.Sort(g.ticks)
	g.ticks = slices.Compact(g.ticks)
	for i := range g.cards {
		g.cards[i].from, _ = slices.BinarySearch(g.ticks, g.cards[i].At)
		g.cards[i].to, _ = slices.BinarySearch(g.ticks, g.cards[i].Ends)
	}
}

// abreast are sessions of a room that overlap, one way or another.
type abreast struct {
	calls   []tour.Call
	at      []int // the column of each
	abreast int   // how many columns
}

// overlapping parts the sessions of a room, by start, into those that overlap.
func overlapping(calls []tour.Call) []abreast {
	var groups []abreast
	end := tour.Wall("")
	var free []tour.Wall // when each column of the group is free again
	for _, c := range calls {
		if c.At >= end {
			groups, free = append(groups, abreast{}), nil
		}
		last := &groups[len(groups)-1]
		column := slices.IndexFunc(free, func(w tour.Wall) bool { return w <= c.At })
		if column < 0 {
			column = len(free)
			free = append(free, "")
		}
		free[column] = c.Ends
		last.calls, last.at, last.abreast = append(last.calls, c), append(last.at, column), len(free)
		end = max(end, c.Ends)
	}
	return groups
}

// least returns the least height from each tick to the next.
func (g *grid) least() []float64 {
	high := make([]float64, len(g.ticks)-1)
	for i := range high {
		high[i] = 5
	}
	spans := slices.Clone(g.cards)
	starts := g.starts()
	for i := 1; i < len(starts); i++ {
		spans = append(spans, card{from: starts[i-1], to: starts[i], need: tickGap})
	}
	slices.SortStableFunc(spans, func(a, b card) int { return cmp.Compare(a.to-a.from, b.to-b.from) })
	for _, s := range spans {
		have := 0.0
		for _, part := range high[s.from:s.to] {
			have += part
		}
		if have >= s.need {
			continue
		}
		long := float64(g.minutes(s.from, s.to))
		for i := s.from; i < s.to; i++ {
			high[i] += (s.need - have) * float64(g.minutes(i, i+1)) / long
		}
	}
	return high
}

// starts returns the ticks at which something begins.
func (g *grid) starts() []int {
	var starts []int
	for _, c := range g.cards {
		starts = append(starts, c.from)
	}
	slices.Sort(starts)
	return slices.Compact(starts)
}

func (g *grid) minutes(from, to int) int { return max(g.ticks[from].Minutes(g.ticks[to]), 1) }

// share gives each stretch what it needs at the least, and by its length what
// the page has besides; where there is too little, all shrink alike.
func (g *grid) share(least []float64, total float64) {
	room := g.area.bottom - g.area.top
	high := func(perMinute float64) ([]float64, float64) {
		all, sum := make([]float64, len(least)), 0.0
		for i := range least {
			all[i] = max(least[i], perMinute*float64(g.minutes(i, i+1))*g.part(i))
			sum += all[i]
		}
		return all, sum
	}
	low, most := 0.0, room
	for range 40 {
		middle := (low + most) / 2
		if _, sum := high(middle); sum > room {
			most = middle
		} else {
			low = middle
		}
	}
	all, _ := high(low)
	g.at = []float64{0}
	for i, each := range all {
		if total > room {
			each = least[i] * room / total
		}
		g.at = append(g.at, g.at[i]+each)
	}
}

// part is how much of the room of its minutes the stretch after a tick gets:
// little, when nothing but pauses is on.
func (g *grid) part(tick int) float64 {
	for _, c := range g.cards {
		if c.from <= tick && tick < c.to && !c.Session.Pause() {
			return 1
		}
	}
	return pausePart
}

// cardSaid is what a session's card says in titles of that size.
func (h *handout) cardSaid(c card, size float64) []said {
	s := c.Session
	title := ts.Style{Font: ts.SansSemibold, Size: size, Color: ink}
	small := ts.Style{Font: ts.Sans, Size: max(size-1, leastType), Color: ink2}
	if s.Pause() {
		title.Font, title.Color = ts.Sans, ink2
	}
	all := []said{{style: title, text: h.called(s)}}
	if who := h.speakers(s); who != "" {
		all = append(all, said{style: small, text: who})
	}
	if t := h.trackOf(s); t >= 0 && len(h.plan.Tracks) > len(trackColors()) {
		small.Font = ts.SansItalic
		all = append(all, said{style: small, text: h.tidy(h.plan.Tracks[t].Name)})
	}
	return all
}

// mostCardLines is how many lines of a card the page makes room for.
const mostCardLines = 8

// wordsFit reports whether each word of a card fits its width whole.
func (h *handout) wordsFit(c card, size float64) bool {
	for _, s := range h.cardSaid(c, size) {
		for word := range strings.FieldsSeq(s.text) {
			if h.lib.Width(s.style, word) > c.wide() {
				return false
			}
		}
	}
	return true
}

// wide is the width of a card's words.
func (c card) wide() float64 { return c.right - c.left - 2*cardPad - 5 }

func (h *handout) cardLines(c card, size float64, most int) []ts.Line {
	return h.set(h.cardSaid(c, size), c.wide(), most)
}

func (h *handout) cardHeight(c card, size float64) float64 {
	high := 2 * cardPad
	for _, l := range h.cardLines(c, size, mostCardLines) {
		high += cardLead(l)
	}
	return high + 2
}

func cardLead(l ts.Line) float64 { return l.Runs[0].Style.Size * 1.2 }
