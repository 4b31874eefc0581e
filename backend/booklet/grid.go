package booklet

import (
	"context"
	"maps"
	"slices"
	"strings"

	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

const (
	// fewLanes is up to how many rooms stand side by side on a sheet upright.
	fewLanes = 3
	// laneLeast is how narrow a room's column on a poster may be; what does not
	// fit beside goes to another page.
	laneLeast = 62.0
	hourLane  = 46.0 // of the hours, at both edges
)

// grids lays out the schedule of each stop as posters: rooms side by side, the
// hours down the page, a page a day, or more where there are very many rooms.
func (h *handout) grids(ctx context.Context, stops []tour.Stop) error {
	var posters []poster
	most := 0
	for _, stop := range stops {
		for _, d := range h.plan.Calls(stop) {
			p := h.posterOf(stop, d)
			if len(p.lanes) > 0 {
				posters = append(posters, p)
				most = max(most, len(p.lanes))
			}
		}
	}
	if len(posters) == 0 {
		return nothing("The agenda is still empty: put a session into it, and it has a grid.", "Le programme est encore vide : mettez-y une séance, et il aura sa grille.")
	}
	if most > fewLanes {
		h.sheet = h.doubled()
	}
	for _, p := range posters {
		for _, part := range h.divided(p) {
			if err := ctx.Err(); err != nil {
				return err
			}
			h.poster(part)
		}
	}
	return nil
}

// poster is the schedule of one day, or of some of its rooms.
type poster struct {
	stop     tour.Stop
	day      tour.Date
	lanes    []lane
	wide     []tour.Call // across all rooms
	part, of int         // 1 of 1, unless there are too many rooms
}

// lane is a column of a poster: a room, and what is on in it by start.
type lane struct {
	name  string
	calls []tour.Call
}

// posterOf sorts what is on that day into rooms. What is in no room is across
// all of them, unless something else is on at the same time: then it has a
// column of its own.
func (h *handout) posterOf(stop tour.Stop, d tour.CallDay) poster {
	byRoom := map[string][]tour.Call{}
	for _, c := range d.Calls {
		if c.Session.ID != "" && c.Session.Kind != tour.Blocker {
			byRoom[c.Session.RoomID] = append(byRoom[c.Session.RoomID], c)
		}
	}
	p := poster{stop: stop, day: d.Day, part: 1, of: 1}
	loose := byRoom[""]
	delete(byRoom, "")
	for _, r := range h.plan.Rooms {
		if len(byRoom[r.ID]) > 0 {
			p.lanes = append(p.lanes, lane{h.neat(r.Name), byRoom[r.ID]})
			delete(byRoom, r.ID)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(byRoom)) { // of rooms that the plan does not have
		loose = append(loose, byRoom[id]...)
	}
	if len(p.lanes) == 0 {
		if len(loose) > 0 {
			p.lanes = []lane{{h.placeName(stop), loose}}
		}
		return p
	}
	var aside []tour.Call
	for i, c := range loose {
		clash := slices.ContainsFunc(loose[:i], func(o tour.Call) bool { return meets(c, o) })
		for _, l := range p.lanes {
			clash = clash || slices.ContainsFunc(l.calls, func(o tour.Call) bool { return meets(c, o) })
		}
		if clash {
			aside = append(aside, c)
		} else {
			p.wide = append(p.wide, c)
		}
	}
	if len(aside) > 0 {
		p.lanes = append(p.lanes, lane{h.words.hand.elsewhere, aside})
	}
	return p
}

// meets reports whether two sessions are on at the same time.
func meets(a, b tour.Call) bool { return a.At < b.Ends && b.At < a.Ends }

func (h *handout) placeName(stop tour.Stop) string {
	if v, ok := h.plan.Venues[stop.VenueID]; ok {
		return h.neat(v.Name)
	}
	return h.tidy(stop.City)
}

// divided parts a poster with more rooms than fit side by side, evenly.
func (h *handout) divided(p poster) []poster {
	fit := int((h.measure() - 2*hourLane) / laneLeast)
	parts := (len(p.lanes) + fit - 1) / fit
	var all []poster
	for i := range parts {
		part := p
		part.part, part.of = i+1, parts
		part.lanes = p.lanes[i*len(p.lanes)/parts : (i+1)*len(p.lanes)/parts]
		all = append(all, part)
	}
	return all
}

// poster lays out one page.
func (h *handout) poster(n poster) {
	e := h.root.Add("Sect")
	page := &page{}
	title := h.tidy(n.stop.Title)
	if title == "" {
		title = h.tidy(n.stop.City)
	}
	over := []string{h.words.hand.kinds[Grid], h.tidy(n.stop.City), h.placeName(n.stop)}
	if n.of > 1 {
		over = append(over, say(h.words.hand.roomsPart, n.lanes[0].name, n.lanes[len(n.lanes)-1].name))
	}
	when := capital(n.day.WeekdayIn(h.words.lang))
	y := h.headed(page, e, n.stop, heading{strings.Join(over, ", "), title, when})
	h.bookmark(title, when)
	h.pages = append(h.pages, page)
	bottom := h.bottom
	if caveat := h.caveat(n.stop); caveat != "" {
		page.text(e.Add("P"), h.left, bottom, h.fit(h.theme.note, caveat, h.measure()))
		bottom -= 14
	}
	if legend := h.legend(n); len(legend) > 0 {
		h.drawLegend(page, e, legend, bottom)
		bottom -= 16
	}
	g := h.gridOf(n, box{h.left + hourLane, y + 30, h.right - hourLane, bottom - 6})
	h.drawGrid(page, e, g)
}

// trackOf returns the place of a session's track among the tour's, from 0; -1: none.
func (h *handout) trackOf(s tour.Session) int {
	return slices.IndexFunc(h.plan.Tracks, func(t tour.Track) bool { return t.ID == s.TrackID })
}

// legend lists the tracks of a poster, where their colours tell them apart.
func (h *handout) legend(n poster) []int {
	seen := map[int]bool{}
	for _, l := range n.lanes {
		for _, c := range l.calls {
			if t := h.trackOf(c.Session); t >= 0 {
				seen[t] = true
			}
		}
	}
	var tracks []int
	for t := range h.plan.Tracks {
		if seen[t] {
			tracks = append(tracks, t)
		}
	}
	if len(tracks) > len(trackColors()) {
		return nil // each session says its own
	}
	return tracks
}

func (h *handout) drawLegend(p *page, e *pdfpost.Element, tracks []int, y float64) {
	list := e.Add("L")
	x := h.left + hourLane
	for _, t := range tracks {
		name := h.one(h.theme.small, h.tidy(h.plan.Tracks[t].Name))
		if x+name.Width+16 > h.right {
			return
		}
		color := trackColors()[t%len(trackColors())]
		p.rect(x, y-8, 10, 10, color[0])
		p.rect(x, y-8, 3, 10, color[1])
		p.text(list.Add("LI").Add("LBody"), x+14, y, name)
		x += name.Width + 32
	}
}

// trackColors are ground and edge of the tracks, as in the window; from the
// seventh on they come again.
func trackColors() [][2]ts.Color {
	return [][2]ts.Color{
		{0xE5E8FB, 0x2B3FCB},
		{0xDFF0EA, 0x0B6B58},
		{0xF7E4F0, 0x8F2A6E},
		{0xFBE9DD, 0xA8461C},
		{0xE9EEDA, 0x55691A},
		{0xE3EDF4, 0x235E86},
	}
}
