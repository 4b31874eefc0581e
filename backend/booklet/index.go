package booklet

import (
	"slices"
	"strconv"
	"strings"

	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

// appear notes that a session's speakers are named on p.
func (c *composer) appear(s tour.Session, p *page) {
	if pages := c.given[s.ID]; !slices.Contains(pages, p) {
		c.given[s.ID] = append(pages, p)
	}
	for _, person := range c.plan.Speakers(s) {
		if pages := c.appears[person.ID]; !slices.Contains(pages, p) {
			c.appears[person.ID] = append(pages, p)
		}
	}
}

// indexEntry is a speaker with the pages, from 0 after the contents, that have
// a session of theirs.
type indexEntry struct {
	name, employer string
	pages          []int
}

// index lists the speakers by name.
func (c *composer) index(body []*page) []indexEntry {
	at := map[*page]int{}
	for i, p := range body {
		at[p] = i
	}
	var entries []indexEntry
	for id, pages := range c.appears {
		person := c.plan.People[id]
		e := indexEntry{name: ts.Tidy(c.words.lang, person.Name), employer: ts.Tidy(c.words.lang, c.plan.Employer(person).Name)}
		for _, p := range pages {
			e.pages = append(e.pages, at[p])
		}
		slices.Sort(e.pages)
		if e.name != "" {
			entries = append(entries, e)
		}
	}
	slices.SortFunc(entries, func(a, b indexEntry) int {
		if order := strings.Compare(lastFirst(a.name), lastFirst(b.name)); order != 0 {
			return order
		}
		return slices.Compare(a.pages, b.pages)
	})
	return entries
}

// lastFirst returns a name as it is sorted: folded, its last word first.
func lastFirst(name string) string {
	words := strings.Fields(tour.Fold(name))
	if n := len(words); n > 0 {
		return words[n-1] + " " + strings.Join(words[:n-1], " ")
	}
	return ""
}

const (
	indexGap  = 18.0
	indexLead = 14.5
)

// indexed sets the index of speakers in columns.
func (c *composer) indexed(e *pdfpost.Element, entries []indexEntry) []slab {
	if len(entries) == 0 {
		return nil
	}
	columns, style := 2, c.theme.small
	lead := indexLead
	if len(entries) > 60 {
		columns, style, lead = 3, c.theme.cell, 11.2
	}
	wide := (c.measure() - indexGap*float64(columns-1)) / float64(columns)
	offset := c.beforeBody()
	head := c.label(e.Add("H3"), c.words.speakersOf)
	list := e.Add("L")
	for i := range entries {
		for k := range entries[i].pages {
			entries[i].pages[k] += offset
		}
	}
	left := entries
	return append(head, slab{gap: halfLine, height: 4 * lead, glued: true, pour: func(room float64) (slab, bool) {
		rows := min(max(int(room/lead), 1), (len(left)+columns-1)/columns)
		part := left[:min(rows*columns, len(left))]
		left = left[len(part):]
		items := make([]*pdfpost.Element, len(part))
		for i := range items {
			items[i] = list.Add("LI").Add("LBody")
		}
		return slab{height: float64(rows) * lead, draw: func(p *page, y float64) {
			for i, n := range part {
				x := c.left + float64(i/rows)*(wide+indexGap)
				c.indexLine(p, items[i], n, indexPlace{style, x, y + float64(i%rows)*lead + baseline(lead), x + wide})
			}
		}}, len(left) > 0
	}})
}

// indexPlace is where a line of the index stands, and how it is set.
type indexPlace struct {
	style       ts.Style
	x, y, right float64
}

func (c *composer) indexLine(p *page, e *pdfpost.Element, n indexEntry, at indexPlace) {
	style, x, y := at.style, at.x, at.y
	right := c.numbers(p, e, n.pages, at, n.name)
	strong := style
	strong.Color = ink
	name := c.fit(strong, n.name, right-x-6)
	p.text(e, x, y, name)
	if n.employer != "" && name.Width+30 < right-x {
		p.text(e, x+name.Width+4, y, c.fit(style, n.employer, right-x-name.Width-10))
	}
}

// numbers writes the numbers of pages, each leading there, and returns where
// the first begins. name is what is there.
func (c *composer) numbers(p *page, e *pdfpost.Element, pages []int, at indexPlace, name string) float64 {
	number, right := at.style, at.right
	number.Color = c.theme.accent
	number.Font = ts.SansSemibold
	for i, page := range slices.Backward(pages) {
		l := c.one(number, strconv.Itoa(page+1))
		right -= l.Width
		p.ops = append(p.ops, op{element: e, x: right, y: at.y, line: &l, goal: &goal{page: page, name: name}})
		if i > 0 {
			comma := c.one(at.style, ",")
			right -= comma.Width + 2.5
			p.text(e, right, at.y, comma)
		}
	}
	return right
}

// beforeBody returns how many pages stand before the chapters once thanks and
// colophon are in the contents.
func (c *composer) beforeBody() int {
	whole := *c
	whole.entries = append(slices.Clone(c.entries), entry{title: c.words.colophon, goal: &goal{}})
	return whole.before()
}
