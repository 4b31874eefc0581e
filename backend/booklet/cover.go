package booklet

import (
	"math"

	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

// cover makes the first page: a picture or the tour's line, the title, and the
// cities along the line.
func (c *composer) cover(e *pdfpost.Element) (*page, error) {
	p := &page{bare: true}
	title, height := c.coverTitle()
	const gap = 24.0
	step := 30.0
	stops := c.plan.Stops
	room := c.height - 104.0
	need := func() float64 { return 40 + float64(len(title))*height + 30 + float64(len(stops))*step + gap }
	for step > 13 && need() > room-190 {
		step -= 1
	}
	panel := min(max(room-need(), 190), 430)
	if err := c.coverPicture(p, e, panel); err != nil {
		return nil, err
	}
	p.lineFrom, p.lineTo = panel, c.height
	y := panel + 40
	h1 := e.Add("H1")
	for _, l := range title {
		y += height
		p.text(h1, labelLeft, y-height*0.26, l)
	}
	y += 20
	p.text(e.Add("P"), labelLeft, y, c.one(c.theme.coverMeta, capital(c.when())))
	y += gap
	c.coverStops(p, e, y, step, room+6)
	if sponsor, ok := c.plan.Organizations[c.options.Sponsor]; ok {
		text := say(c.words.edition, ts.Tidy(c.words.lang, sponsor.Name))
		p.text(e.Add("P"), labelLeft, c.height-68, c.fit(c.theme.over, text, c.right-labelLeft))
	}
	if by := c.organizer(); by != "" {
		room := c.right - labelLeft
		if len(c.options.Langs) > 1 {
			room -= 160 // for where the other language begins
		}
		p.text(e.Add("P"), labelLeft, c.height-52, c.fit(c.theme.coverMeta, say(c.words.organized, by), room))
	}
	return p, nil
}

// coverTitle sets the title: the larger the better, in few lines of like
// length, which end where its sense makes a pause.
func (c *composer) coverTitle() ([]ts.Line, float64) {
	style := c.theme.coverTitle
	const most = 3 // lines
	best, least, height := []ts.Line(nil), math.Inf(1), 0.0
	for _, try := range []struct{ size, cost float64 }{{42, 0}, {36, 0.12}, {30, 0.4}, {26, 0.8}} {
		style.Size = try.size
		lines, cost := c.phrased(style, c.title(), c.right-labelLeft, most)
		if cost += try.cost; cost < least {
			best, least, height = lines, cost, try.size*1.14
		}
	}
	if best == nil {
		best = c.lib.Balance([]ts.Span{{Text: c.title(), Style: style}}, ts.Para{Lang: c.words.lang, Width: c.right - labelLeft})
		height = style.Size * 1.14
	}
	return best, height
}

// when says in which days the tour is, or, where the days are not known, in
// which months.
func (c *composer) when() string {
	stops := c.plan.Stops
	if len(stops) == 0 {
		return c.words.days(c.plan.Tour.From, c.plan.Tour.To)
	}
	from, to, sure := stops[0].Starts.Date(), stops[0].Starts.Date(), true
	for _, s := range stops {
		from = min(from, s.Starts.Date())
		to = max(to, s.Starts.Date().Add(s.Days()-1))
		sure = sure && s.DatesKnown()
	}
	if !sure {
		return c.words.monthsOf(from, to)
	}
	if from == to {
		return from.WeekdayIn(c.words.lang)
	}
	return c.words.days(from, to)
}

// coverPicture fills the upper part of the cover.
func (c *composer) coverPicture(p *page, e *pdfpost.Element, panel float64) error {
	for _, photo := range c.plan.Photos {
		if !photo.Cover {
			continue
		}
		pic, err := c.picture(photo)
		if err != nil {
			return err
		}
		if pic != nil && pic.widest(c.width/panel) >= c.width {
			p.image(c.figure(e, photo), 0, 0, c.width, panel, pic)
			return nil
		}
	}
	p.rect(0, 0, c.width, panel, c.theme.accent)
	c.route(p, "", network{
		area: box{150, 64, c.width - 110, panel - 70}, clip: box{16, 16, c.width - 16, panel - 6}, scale: 1.3, apart: stationsApart, line: white, ground: c.theme.accent,
	})
	return nil
}

// coverStops lists the cities as stations of the line.
func (c *composer) coverStops(p *page, e *pdfpost.Element, y, step, limit float64) {
	r := min(9, step*0.42)
	list := e.Add("L")
	for _, s := range c.plan.Stops {
		if y > limit {
			return
		}
		item := list.Add("LI").Add("LBody")
		if s.Status == tour.Cancelled || !s.Sure() {
			c.hollow(p, lineX, y-3.5, r, c.plan.Number(s.ID), c.theme.accent)
		} else {
			c.station(p, lineX, y-3.5, r, c.plan.Number(s.ID))
		}
		city := c.one(c.theme.coverCity, c.tidy(s.City))
		p.text(item, labelLeft, y, city)
		beside := c.beside(s)
		if len(c.plan.Stops) == 1 {
			beside = ts.Tidy(c.words.lang, c.plan.Venues[s.VenueID].Name)
		}
		if s.Status == tour.Cancelled {
			beside = c.words.cancelled
		}
		if beside != "" {
			p.text(item, labelLeft+city.Width+9, y, c.fit(c.theme.coverSmall, beside, c.right-labelLeft-city.Width-9))
		}
		y += step
	}
}
