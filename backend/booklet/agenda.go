package booklet

import (
	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

// dense is how many sessions an agenda may have before it becomes a table.
const dense = 36

// agenda sets the programme of a stop, and reports whether it is so long that it
// became a table.
func (c *composer) agenda(e *pdfpost.Element, stop tour.Stop) (slabs []slab, long bool) {
	var sessions []tour.Session
	for _, s := range c.plan.Agenda(stop.ID) {
		if s.Status != tour.SessionCancelled && s.Kind != tour.Blocker {
			sessions = append(sessions, s)
		}
	}
	if len(sessions) == 0 {
		return nil, false
	}
	e = e.Add("Sect")
	head := c.heading(e.Add("H3"), c.words.agenda)
	if caveat := c.caveat(stop); caveat != "" {
		if stop.Days() == 1 && !stop.DatesKnown() {
			caveat = capital(stop.Starts.Date().WeekdayIn(c.words.lang)) + ". " + caveat
		}
		head = append(head, c.ragged(e.Add("P"), c.theme.note, caveat, c.left, smallLead)...)
		head[len(head)-1].glued = true
	}
	if len(sessions) > dense {
		return append(head, c.table(e, sessions)...), true
	}
	rooms := map[string]bool{}
	for _, s := range sessions {
		rooms[s.RoomID] = true
	}
	list := e.Add("L")
	day := tour.Date("")
	for i, s := range sessions {
		if d := s.Starts.Date(); d != day && stop.Days() > 1 {
			slabs = append(slabs, c.dayHead(e, d, c.left, i == 0)...)
			list = e.Add("L")
			day = d
		}
		again := i > 0 && sessions[i-1].Starts == s.Starts
		slabs = append(slabs, c.listed(list.Add("LI"), s, len(rooms) > 1, again)...)
		if i == 0 && len(slabs) > 0 {
			slabs[0].gap = halfLine
		}
	}
	return lead(head, slabs), false
}

func (c *composer) dayHead(e *pdfpost.Element, d tour.Date, x float64, first bool) []slab {
	slabs := c.ragged(e.Add("P"), c.theme.over, capital(d.WeekdayIn(c.words.lang)), x, leading)
	gap := leading
	if first {
		gap = halfLine
	}
	return together(gap, slabs)
}

// listed sets one session: hour in the margin, title, who, links.
// The hour is left out when it is that of the session above.
func (c *composer) listed(li *pdfpost.Element, s tour.Session, rooms, again bool) []slab {
	style, height := c.theme.talk, leading
	title := c.tidy(c.plan.Title(s))
	if title == "" {
		title = c.words.kinds[s.Kind]
	}
	if s.Pause() {
		style = c.theme.small
	}
	lbl, e := li.Add("Lbl"), li.Add("LBody")
	name := e.Add("P")
	name.Language = c.foreign(c.plan.Title(s))
	slabs := c.ragged(name, style, title, c.left, height)
	if len(slabs) == 0 {
		return nil
	}
	if who := c.speakers(s); who != "" {
		slabs = append(slabs, c.ragged(e.Add("P"), c.theme.speaker, who, c.left, 13)...)
	}
	if links := c.plan.Links(s); len(links) > 0 {
		slabs = append(slabs, c.raggedSpans(e.Add("P"), c.material(links), c.left, 13)...)
	}
	var hour ts.Line
	if !again {
		hour = c.one(c.theme.hour, s.Starts.ClockIn(c.words.lang))
	}
	var room ts.Line
	if r, ok := c.plan.Room(s.RoomID); ok && rooms {
		room = c.fit(c.theme.note, ts.Tidy(c.words.lang, r.Name), labelEdge-labelLeft)
	}
	lower := 11.5
	if again {
		lower = 0
	} else if len(room.Runs) > 0 && len(slabs) == 1 {
		slabs = append(slabs, slab{height: 6})
	}
	draw, pause := slabs[0].draw, s.Pause()
	slabs[0].draw = func(p *page, y float64) {
		at := y + baseline(height)
		if pause {
			p.rect(lineX-5, at-3.6, 10, 1.2, white)
		} else {
			p.ring(lineX, at-3.2, 3.4, 1.6, c.theme.accent, white)
		}
		p.atRight(lbl, labelEdge, at, hour)
		p.atRight(lbl, labelEdge, at+lower, room)
		c.appear(s, p)
		draw(p, y)
	}
	return together(c.sessionGap, slabs)
}

// material writes the links of a session in a row.
func (c *composer) material(links []tour.Link) []ts.Span {
	var spans []ts.Span
	for i, l := range links {
		if i > 0 {
			spans = append(spans, ts.Span{Text: ", ", Style: c.theme.small})
		}
		otherwise := c.words.slides
		if site := siteOf(l.URL); site == "github.com" || site == "gitlab.com" {
			otherwise = c.words.code
		} else if site == "youtube.com" || site == "youtu.be" || site == "vimeo.com" {
			otherwise = c.words.recording
		}
		spans = append(spans, c.linkSpans(l, otherwise)...)
	}
	return spans
}
