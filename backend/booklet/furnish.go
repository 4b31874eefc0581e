package booklet

import (
	"strconv"

	ts "tournee/backend/booklet/typeset"
)

// furnish gives a page the tour's line, its number and the titles at its foot.
func (c *composer) furnish(p *page, number int) {
	drawn := p.ops
	p.ops = nil
	if p.lineTo > p.lineFrom {
		p.rect(lineX-lineWide/2, p.lineFrom, lineWide, p.lineTo-p.lineFrom, c.theme.accent)
	}
	p.ops = append(p.ops, drawn...)
	if p.bare {
		return
	}
	p.rect(c.left, c.folioY-16, c.measure(), 0.5, hair)
	folio := c.one(c.theme.folio, strconv.Itoa(number))
	p.atRight(nil, c.right, c.folioY, folio)
	chapter := c.one(c.theme.head, p.head)
	p.atRight(nil, c.right-folio.Width-10, c.folioY, chapter)
	room := c.measure() - folio.Width - chapter.Width - 30
	p.text(nil, c.left, c.folioY, c.fit(c.theme.head, c.title(), room))
}

// station draws the numbered disc of a stop on the line.
func (c *common) station(p *page, x, y, r float64, number int) {
	p.disc(x, y, r+1.2+r*0.13, white)
	p.disc(x, y, r, c.theme.accent)
	s := ts.Style{Font: ts.SansSemibold, Size: r * 0.98, Color: white}
	p.atCentre(x, y+r*0.33, c.one(s, strconv.Itoa(number)))
}

// hollow draws the numbered ring of a stop that is not the one at hand.
func (c *common) hollow(p *page, x, y, r float64, number int, color ts.Color) {
	p.ring(x, y, r, 1.8, color, white)
	s := ts.Style{Font: ts.SansSemibold, Size: r * 1.1, Color: color}
	p.atCentre(x, y+r*0.37, c.one(s, strconv.Itoa(number)))
}
