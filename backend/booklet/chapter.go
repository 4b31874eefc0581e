package booklet

import (
	"strings"

	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

// openingChapter tells the tour as a whole. It is left out when nobody wrote
// about it and nothing was summed up.
func (c *composer) openingChapter() ([]*page, error) {
	if len(c.plan.Recap("")) == 0 && c.plan.Tour.Summary.Empty() {
		return nil, nil
	}
	entries, kids := len(c.entries), len(c.root.Kids)
	f, err := c.opening(true)
	if err == nil && len(f.pages) > 1 && f.y < c.top+(c.bottom-c.top)/2 {
		c.entries, c.root.Kids = c.entries[:entries], c.root.Kids[:kids]
		f, err = c.opening(false)
	}
	if err != nil {
		return nil, err
	}
	return f.pages, nil
}

// opening lays the opening chapter out, with the tour's figures or, to spare a
// page that would be mostly empty, without.
func (c *composer) opening(figures bool) (*flow, error) {
	e := c.root.Add("Sect")
	name := c.words.opening
	if len(c.plan.Stops) == 1 {
		name = c.words.openingOne
	}
	c.entries = append(c.entries, entry{title: name, goal: &goal{}})
	f := &flow{sheet: c.sheet}
	f.frame = func(p *page, _ int) { p.head, p.lineTo = name, c.height }
	f.open(&page{}, c.top)
	f.fresh = true
	f.add(together(0, c.ragged(e.Add("H2"), c.theme.title, name, c.left, 34))...)
	if summary := c.tidy(c.plan.Tour.Summary); summary != "" {
		f.add(together(halfLine, c.ragged(e.Add("P"), c.theme.summary, summary, c.left, 19))...)
	}
	if figures {
		f.add(c.figures(e)...)
	}
	sections := c.plan.Recap("")
	return f, c.recap(f, e, sections, c.unnamed(sections, c.plan.PhotosOf("")), 0)
}

// chapter tells one stop. before is how many pages stand between the contents
// and it.
func (c *composer) chapter(stop tour.Stop, before int) ([]*page, error) {
	e := c.root.Add("Sect")
	city := c.tidy(stop.City)
	number := c.plan.Number(stop.ID)
	g := &goal{page: before}
	c.entries = append(c.entries, entry{title: city, number: number, beside: c.beside(stop), goal: g})
	f := &flow{sheet: c.sheet}
	f.frame = func(p *page, from int) {
		p.head, p.lineTo = city, c.height
		if from == 0 && before == 0 && number == 1 {
			p.lineFrom = c.openTop
		}
	}
	opener := &page{}
	sections := c.plan.Recap(stop.ID)
	photos := c.unnamed(sections, c.plan.PhotosOf(stop.ID))
	photos, err := c.openWith(opener, e, stop, photos)
	if err != nil {
		return nil, err
	}
	f.open(opener, c.openTop+26)
	c.station(opener, lineX, c.openTop, stationR, number)
	f.add(c.chapterHead(e, stop, city)...)
	f.add(c.agenda(e, stop)...)
	f.settle()
	if err := c.recap(f, e, sections, photos, before); err != nil {
		return nil, err
	}
	c.ends(f)
	return f.pages, nil
}

// beside says what stands beside a stop in lists: its dates where they are
// known, and who hosts it.
func (c *common) beside(stop tour.Stop) string {
	if datesKnown(stop) {
		return c.words.days(stop.Starts.Date(), stop.Starts.Date().Add(stop.Days()-1))
	}
	return c.hostsOf(stop)
}

func (c *common) hostsOf(stop tour.Stop) string {
	var names []string
	for _, o := range c.plan.Hosts(stop.ID) {
		names = append(names, ts.Tidy(c.words.lang, o.Name))
	}
	if len(names) == 0 {
		return ""
	}
	return say(c.words.at, c.words.list(names))
}

// chapterHead is the stop's date, city, place and addresses.
func (c *composer) chapterHead(e *pdfpost.Element, stop tour.Stop, city string) []slab {
	over := say(c.words.stopOf, c.plan.Number(stop.ID), len(c.plan.Stops))
	if datesKnown(stop) {
		over = c.words.days(stop.Starts.Date(), stop.Starts.Date().Add(stop.Days()-1))
		if stop.Days() == 1 {
			over = stop.Starts.Date().WeekdayIn(c.words.lang)
		}
	}
	if host := c.hostsOf(stop); host != "" {
		over += ", " + host
	}
	if !stop.Sure() {
		over += " (" + c.words.unsure + ")"
	}
	slabs := c.ragged(e.Add("P"), c.theme.over, capital(over), c.left, leading)
	slabs = append(slabs, c.balanced(e.Add("H2"), c.theme.city, city, 44)...)
	if t := c.tidy(stop.Title); t != "" && t != city && t != c.title() {
		slabs = append(slabs, c.ragged(e.Add("P"), c.theme.section, t, c.left, 21)...)
	}
	if where := c.place(stop); where != "" {
		slabs = append(slabs, c.ragged(e.Add("P"), c.theme.small, where, c.left, 13.5)...)
	}
	if stop.Attended > 0 && !tour.Illustrative(stop.Notes) {
		slabs = append(slabs, c.ragged(e.Add("P"), c.theme.small, say(c.words.attended, c.words.count(stop.Attended)), c.left, 13.5)...)
	}
	for _, l := range stop.Links {
		slabs = append(slabs, c.raggedSpans(e.Add("P"), c.linkSpans(l, ""), c.left, 13.5)...)
	}
	return together(0, slabs)
}

// place writes the venue's name and address on one line.
func (c *common) place(stop tour.Stop) string {
	v, ok := c.plan.Venues[stop.VenueID]
	var parts []string
	put := func(s string) {
		if s = ts.Tidy(c.words.lang, s); s != "" {
			parts = append(parts, s)
		}
	}
	if ok {
		put(v.Name)
	}
	address := ok && !tour.Illustrative(v.Notes)
	if address {
		put(v.Street)
	}
	region := stop.Region
	if ok && !v.Region.Empty() {
		region = v.Region
	}
	city := c.tidy(stop.City)
	if ok && !v.City.Empty() {
		city = c.tidy(v.City)
	}
	if address && v.PostalCode != "" {
		city = v.PostalCode + nbsp + city
	}
	if r := c.tidy(region); r != "" && r != city {
		city += " (" + r + ")"
	}
	put(city)
	return strings.Join(parts, ", ")
}
