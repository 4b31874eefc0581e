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
		c.spared = true
		f, err = c.opening(false)
	}
	if err != nil {
		return nil, err
	}
	return f.pages, nil
}

// opening lays the opening chapter out, with the tour's figures or, to spare a
// page that would be mostly empty, without: the contents then have them.
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
	c.summary(f, e)
	if figures {
		f.add(c.figures(e)...)
		f.add(c.wentAll(e)...)
	}
	sections := c.plan.Recap("")
	return f, c.recap(f, e, sections, c.unnamed(sections, c.plan.PhotosOf("")), 0)
}

// summary sets the few lines that say what the tour was.
func (c *composer) summary(f *flow, e *pdfpost.Element) {
	if summary := c.tidy(c.plan.Tour.Summary); summary != "" {
		f.add(together(halfLine, c.ragged(e.Add("P"), c.theme.summary, summary, c.left, 19))...)
	}
}

// alone reports whether the tour is one event: its own recap is then part of
// that stop's chapter.
func (c *composer) alone() bool {
	return len(c.plan.Stops) == 1 && c.plan.Stops[0].Status != tour.Cancelled
}

// chapter tells one stop. before is how many pages stand between the contents
// and it.
func (c *composer) chapter(stop tour.Stop, before int) ([]*page, error) {
	e := c.root.Add("Sect")
	city := c.tidy(stop.City)
	number := c.plan.Number(stop.ID)
	g := &goal{page: before}
	c.goals[stop.ID] = g
	c.entries = append(c.entries, entry{title: city, number: number, beside: c.beside(stop), goal: g})
	f := &flow{sheet: c.sheet}
	f.frame = func(p *page, from int) {
		p.head, p.lineTo = city, c.height
		if from == 0 && before == 0 && number == 1 {
			p.lineFrom = c.openTop
		}
	}
	opener := &page{}
	photos := c.unnamed(c.plan.Recap(stop.ID), c.plan.PhotosOf(stop.ID))
	photos, err := c.openWith(opener, e, stop, photos)
	if err != nil {
		return nil, err
	}
	f.open(opener, c.openTop+26)
	c.station(opener, lineX, c.openTop, stationR, number)
	f.add(c.chapterHead(e, stop, city)...)
	if c.alone() {
		if err := c.introduction(f, e, before); err != nil {
			return nil, err
		}
	}
	if err := c.told(f, e, stop, photos, before); err != nil {
		return nil, err
	}
	c.ends(f)
	return f.pages, nil
}

// introduction sets what is told of the whole tour.
func (c *composer) introduction(f *flow, e *pdfpost.Element, before int) error {
	c.summary(f, e)
	f.add(c.figures(e)...)
	f.add(c.wentAll(e)...)
	sections := c.plan.Recap("")
	return c.recap(f, e, sections, c.unnamed(sections, c.plan.PhotosOf("")), before)
}

// told sets the programme of a stop and its recap: the recap first where the
// programme is a long table, which is there to be looked up.
func (c *composer) told(f *flow, e *pdfpost.Element, stop tour.Stop, photos []tour.Photo, before int) error {
	programme, long := c.agenda(e, stop)
	if long {
		if err := c.recap(f, e, c.plan.Recap(stop.ID), photos, before); err != nil {
			return err
		}
	}
	f.settle()
	used := (f.y - f.top) / (f.bottom - f.top)
	if c.alone() && (used > 0.75 || used > 0.55 && !long) {
		f.turn()
	}
	f.add(programme...)
	f.settle()
	if long {
		return nil
	}
	return c.recap(f, e, c.plan.Recap(stop.ID), photos, before)
}

// beside says what stands beside a stop in lists: its dates where they are
// known, and who hosts it.
func (c *common) beside(stop tour.Stop) string {
	if stop.DatesKnown() {
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
	if stop.DatesKnown() {
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
	if about := c.whereabouts(stop); len(about) > 0 {
		slabs = append(slabs, c.raggedSpans(e.Add("P"), about, c.left, 13.5)...)
	}
	return together(0, slabs)
}

// whereabouts writes the venue of a stop, who came and its links in a row.
func (c *composer) whereabouts(stop tour.Stop) []ts.Span {
	var spans []ts.Span
	put := func(more ...ts.Span) {
		if len(spans) > 0 {
			spans = append(spans, ts.Span{Text: nbsp + "· ", Style: c.theme.small})
		}
		spans = append(spans, more...)
	}
	if where := c.place(stop); where != "" {
		put(ts.Span{Text: where, Style: c.theme.small})
	}
	for _, figure := range c.went(stop) {
		put(ts.Span{Text: figure, Style: c.theme.small})
	}
	for _, l := range stop.Links {
		put(c.linkSpans(l, "")...)
	}
	return spans
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
