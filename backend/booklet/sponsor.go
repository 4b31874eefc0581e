package booklet

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

// forSponsor makes the first pages of a sponsor's edition: what it supported,
// what its people gave, and where the recap tells of it. They name no other
// sponsor and no amount but their own where they wish it. body are the chapters' pages. It returns none for
// everybody's booklet.
func (c *composer) forSponsor(e *pdfpost.Element, body []*page) []*page {
	sponsor, ok := c.plan.Organizations[c.options.Sponsor]
	if !ok {
		return nil
	}
	name := ts.Tidy(c.words.lang, sponsor.Name)
	f := &flow{sheet: c.sheet}
	f.frame = func(p *page, _ int) { p.head, p.lineTo = say(c.words.edition, name), c.height }
	f.open(&page{}, c.top)
	f.fresh = true
	f.add(together(0, c.ragged(e.Add("P"), c.theme.over, c.words.editionFor, c.left, leading))...)
	f.add(together(0, c.balanced(e.Add("H2"), c.theme.city, name, 44))...)
	f.add(together(2, c.ragged(e.Add("P"), c.theme.summary, c.supportSaid(sponsor), c.left, 19))...)
	f.add(c.received(e, sponsor)...)
	theirs := c.theirs(sponsor)
	f.add(c.figureRow(e, c.sponsorCounts(sponsor), c.words.figuresOfSponsor)...)
	f.add(c.theirStops(e, sponsor)...)
	f.add(c.theirTalks(e, theirs, body)...)
	f.add(c.theirMentions(e, sponsor, theirs)...)
	f.add(c.proofRows(e)...)
	f.settle()
	return f.pages
}

// sponsorships returns those of an organization.
func (c *composer) sponsorships(o tour.Organization) []tour.Sponsorship {
	var own []tour.Sponsorship
	for _, s := range c.plan.Sponsorships {
		if s.OrganizationID == o.ID {
			own = append(own, s)
		}
	}
	return own
}

// supportSaid thanks for what an organization did for the tour.
func (c *composer) supportSaid(o tour.Organization) string {
	var roles, hosted, supported []string
	for _, s := range c.sponsorships(o) {
		stop, placed := c.plan.Stop(s.StopID)
		city := c.tidy(stop.City)
		var role string
		switch {
		case s.Host() && placed:
			hosted = append(hosted, city)
			continue
		case s.Scope == tour.ForStop && placed:
			supported = append(supported, city)
			continue
		case s.Host():
			role = c.words.roleHost
		case s.Scope == tour.Annual:
			role = c.words.roleAnnual
		case len(c.plan.Stops) == 1:
			role = c.words.roleOne
		default:
			role = c.words.roleTour
		}
		if tier := ts.Tidy(c.words.lang, s.Tier); tier != "" {
			role += " (" + tier + ")"
		}
		if !slices.Contains(roles, role) {
			roles = append(roles, role)
		}
	}
	if len(supported) > 0 {
		roles = append(roles, say(c.words.roleStop, c.words.list(supported)))
	}
	if len(hosted) > 0 {
		roles = append(roles, say(c.words.roleHostOf, c.words.list(hosted)))
	}
	if len(roles) == 0 {
		return c.words.thankYou
	}
	return say(c.words.thankYouFor, strings.Join(roles, ", "))
}

// supported returns the stops that an organization supported: all, when it
// supported the tour or the year.
func (c *composer) supported(o tour.Organization) []tour.Stop {
	var stops []tour.Stop
	own := c.sponsorships(o)
	for _, stop := range c.plan.Stops {
		covers := func(s tour.Sponsorship) bool { return s.StopID == stop.ID || s.Scope != tour.ForStop }
		if stop.Status != tour.Cancelled && slices.ContainsFunc(own, covers) {
			stops = append(stops, stop)
		}
	}
	return stops
}

// theirs returns the sessions that are given by an organization's people.
func (c *composer) theirs(o tour.Organization) []tour.Session {
	var own []tour.Session
	for _, s := range c.plan.Sessions {
		if stop, ok := c.plan.Stop(s.StopID); !ok || stop.Status == tour.Cancelled || s.Status == tour.SessionCancelled {
			continue
		}
		if slices.ContainsFunc(c.plan.Speakers(s), func(p tour.Person) bool { return p.OrganizationID == o.ID }) {
			own = append(own, s)
		}
	}
	return own
}

// sponsorCounts returns how many stops an organization supported, how many came
// to them where that is known of all, how many sessions its people gave, and how
// many they are.
func (c *composer) sponsorCounts(o tour.Organization) [4]int {
	stops := c.supported(o)
	attended := 0
	for _, stop := range stops {
		if !attendanceKnown(stop) {
			attended = 0
			break
		}
		attended += stop.Attended
	}
	people := map[string]bool{}
	sessions := c.theirs(o)
	for _, s := range sessions {
		for _, p := range c.plan.Speakers(s) {
			if p.OrganizationID == o.ID {
				people[p.ID] = true
			}
		}
	}
	counts := [4]int{len(stops), attended, len(sessions), len(people)}
	if c.alone() {
		counts[0] = 0
	}
	return counts
}

// theirStops lists the stops that were supported, with their pages.
func (c *composer) theirStops(e *pdfpost.Element, o tour.Organization) []slab {
	stops := c.supported(o)
	if len(stops) == 0 || c.alone() {
		return nil
	}
	head := c.label(e.Add("H3"), c.words.yourStops)
	list := e.Add("L")
	var rows []slab
	for _, stop := range stops {
		n := entry{title: c.tidy(stop.City), number: c.plan.Number(stop.ID), beside: c.beside(stop), goal: c.goals[stop.ID]}
		rows = append(rows, c.entryLine(list.Add("LI").Add("LBody"), n))
	}
	rows[0].gap = 4
	return lead(head, rows)
}

// theirTalks lists what an organization's people gave, each talk once, with
// where and on which pages.
func (c *composer) theirTalks(e *pdfpost.Element, sessions []tour.Session, body []*page) []slab {
	if len(sessions) == 0 {
		return nil
	}
	type talk struct {
		sessions []tour.Session
		cities   []string
	}
	var talks []*talk
	known := map[string]*talk{}
	for _, s := range sessions {
		key := s.TalkID + " " + c.tidy(c.plan.Title(s))
		t := known[key]
		if t == nil {
			t = &talk{}
			known[key], talks = t, append(talks, t)
		}
		t.sessions = append(t.sessions, s)
		if stop, _ := c.plan.Stop(s.StopID); !slices.Contains(t.cities, c.tidy(stop.City)) {
			t.cities = append(t.cities, c.tidy(stop.City))
		}
	}
	head := c.label(e.Add("H3"), c.words.yourTalks)
	list := e.Add("L")
	var rows []slab
	for _, t := range talks {
		about := c.speakers(t.sessions[0])
		if !c.alone() {
			about += nbsp + "· " + strings.Join(t.cities, ", ")
		}
		rows = append(rows, c.reference(list.Add("LI").Add("LBody"), c.tidy(c.plan.Title(t.sessions[0])), about, c.pagesOf(t.sessions, body)))
	}
	rows[0].gap = 4
	return lead(head, rows)
}

// pagesOf returns the pages of the file that list sessions.
func (c *composer) pagesOf(sessions []tour.Session, body []*page) []int {
	var pages []int
	before := len(body)
	if before > 0 {
		before = c.before()
	}
	for _, s := range sessions {
		for _, p := range c.given[s.ID] {
			if at := slices.Index(body, p); at >= 0 && !slices.Contains(pages, before+at) {
				pages = append(pages, before+at)
			}
		}
	}
	slices.Sort(pages)
	return pages
}

// reference sets a title and what is said of it, with the pages where it is
// found.
func (c *composer) reference(e *pdfpost.Element, title, about string, pages []int) slab {
	room := 14.0 // for the pages
	for _, n := range pages {
		room += c.one(c.theme.folio, strconv.Itoa(n+1)+",").Width + 2.5
	}
	set := func(s ts.Style, text string) []ts.Line {
		return c.lib.Break([]ts.Span{{Text: text, Style: s}}, ts.Para{Lang: c.words.lang, Width: c.measure() - room, Ragged: true, NoHyphens: true})
	}
	titles, abouts := set(c.theme.talk, title), set(c.theme.small, about)
	height := float64(len(titles))*leading + float64(len(abouts))*smallLead
	return slab{gap: halfLine, height: height, draw: func(p *page, y float64) {
		c.numbers(p, e, pages, indexPlace{c.theme.folio, c.left, y + baseline(leading), c.right}, title)
		for _, l := range titles {
			p.text(e, c.left, y+baseline(leading), l)
			y += leading
		}
		for _, l := range abouts {
			p.text(e, c.left, y+baseline(smallLead), l)
			y += smallLead
		}
	}}
}

// theirMentions lists the sections of the recap that name an organization or
// tell of its sessions.
func (c *composer) theirMentions(e *pdfpost.Element, o tour.Organization, sessions []tour.Session) []slab {
	list := &pdfpost.Element{Type: "L"}
	var rows []slab
	for _, s := range c.plan.Sections {
		g := c.goals[s.ID]
		about := slices.ContainsFunc(sessions, func(own tour.Session) bool { return own.ID == s.SessionID })
		if g == nil || !about && !names(s.Body.In(c.words.lang), o.Name) {
			continue
		}
		chapter := ""
		if stop, ok := c.plan.Stop(s.StopID); ok && !c.alone() {
			chapter = c.tidy(stop.City)
		}
		rows = append(rows, c.entryLine(list.Add("LI").Add("LBody"), entry{title: c.tidy(s.Title), beside: chapter, inner: true, goal: g}))
	}
	if len(rows) == 0 {
		return nil
	}
	head := c.label(e.Add("H3"), c.words.yourMentions)
	e.Kids = append(e.Kids, pdfpost.Kid{Element: list})
	rows[0].gap = 4
	return lead(head, rows)
}

// names reports whether a text names an organization, as a word of its own.
func names(text, name string) bool {
	text, name = " "+wordly(text)+" ", strings.TrimSpace(wordly(name))
	return name != "" && strings.Contains(text, " "+name+" ")
}

// wordly returns the words of a text, folded and with single spaces.
func wordly(text string) string {
	return strings.Join(strings.FieldsFunc(tour.Fold(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r)
	}), " ")
}
