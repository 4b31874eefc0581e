package booklet

import (
	"cmp"
	"slices"
	"strings"

	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

// thanked is a group of supporters with the reason why they are thanked.
type thanked struct {
	title string
	hosts bool
	who   []supporter
	place place
}

// place is where a group stands: by scope, then by tier.
type place struct {
	scope int
	tier  string
}

type supporter struct {
	organization tour.Organization
	beside       []string // cities
	first        int      // number of the first stop of those
}

// supporters groups who is thanked: by the year, the tour, a stop, then hosts;
// sponsors by tier and by name, hosts along the line.
func (c *composer) supporters() []thanked {
	var groups []thanked
	for _, s := range c.plan.Sponsorships {
		o, ok := c.plan.Organizations[s.OrganizationID]
		if !ok {
			continue
		}
		at := c.placeOf(s)
		i := slices.IndexFunc(groups, func(g thanked) bool { return g.place == at })
		if i < 0 {
			i = len(groups)
			groups = append(groups, thanked{title: c.supportWords(s), hosts: s.Host(), place: at})
		}
		city := ""
		if stop, ok := c.plan.Stop(s.StopID); ok {
			city = c.tidy(stop.City)
		}
		groups[i].add(o, city, c.plan.Number(s.StopID))
	}
	slices.SortFunc(groups, func(a, b thanked) int {
		return cmp.Or(a.place.scope-b.place.scope, tierRank(a.place.tier)-tierRank(b.place.tier), strings.Compare(a.place.tier, b.place.tier))
	})
	for _, g := range groups {
		slices.SortFunc(g.who, func(a, b supporter) int {
			byName := strings.Compare(tour.Fold(a.organization.Name), tour.Fold(b.organization.Name))
			if g.hosts {
				return cmp.Or(a.first-b.first, byName)
			}
			return byName
		})
	}
	return groups
}

// placeOf says in which group a sponsorship is.
func (c *composer) placeOf(s tour.Sponsorship) place {
	switch {
	case s.Host():
		return place{scope: 3}
	case s.Scope == tour.Annual:
		return place{0, tour.Fold(s.Tier)}
	case s.Scope == tour.ForTour:
		return place{1, tour.Fold(s.Tier)}
	default:
		return place{2, tour.Fold(s.Tier)}
	}
}

// supportWords says what a sponsorship is: of the year, the tour or a stop, with
// its tier, or a host's.
func (c *composer) supportWords(s tour.Sponsorship) string {
	title := c.words.forStop
	switch {
	case s.Host():
		return c.words.hosts
	case s.Scope == tour.Annual:
		title = c.words.annual
	case s.Scope == tour.ForTour && len(c.plan.Stops) == 1:
		title = c.words.forOne
	case s.Scope == tour.ForTour:
		title = c.words.forTour
	}
	if tier := ts.Tidy(c.words.lang, s.Tier); tier != "" {
		title += nbsp + "– " + tier
	}
	return title
}

// tierRank orders the tiers whose names say how high they are; the others come
// after them.
func tierRank(tier string) int {
	ranks := map[string]int{
		"title": 1, "titre": 1, "diamond": 2, "diamant": 2, "platinum": 3, "platine": 3, "gold": 4, "or": 4,
		"silver": 5, "argent": 5, "bronze": 6,
	}
	return cmp.Or(ranks[tier], len(ranks))
}

func (t *thanked) add(o tour.Organization, city string, number int) {
	for i := range t.who {
		if t.who[i].organization.ID == o.ID {
			t.who[i].beside = append(t.who[i].beside, city)
			return
		}
	}
	s := supporter{organization: o, first: number}
	if city != "" {
		s.beside = []string{city}
	}
	t.who = append(t.who, s)
}

func (c *composer) group(e *pdfpost.Element, g thanked) []slab {
	head := c.label(e.Add("H3"), g.title)
	list := e.Add("L")
	var slabs []slab
	const columns = 2
	for i := 0; i < len(g.who); i += columns {
		row := g.who[i:min(i+columns, len(g.who))]
		slabs = append(slabs, c.supporterRow(list, g, row, c.measure()/columns))
	}
	return lead(head, slabs)
}

// supporterRow sets supporters beside each other.
func (c *composer) supporterRow(list *pdfpost.Element, g thanked, row []supporter, wide float64) slab {
	type column struct {
		e     *pdfpost.Element
		name  ts.Line
		about []ts.Line
	}
	columns := make([]column, len(row))
	style, high := c.theme.section, 20.0
	if g.hosts {
		style, high = c.theme.entry, 16
	}
	most := 0
	for i, s := range row {
		o := s.organization
		columns[i].e = list.Add("LI").Add("LBody")
		name := ts.Tidy(c.words.lang, o.Name)
		columns[i].name = c.lib.One(ts.Span{Text: name, Style: style})
		if columns[i].name.Width > wide-14 {
			columns[i].name = c.fit(style, name, wide-14)
		}
		about := strings.Join(s.beside, ", ")
		if text := c.tidy(o.About); text != "" && about == "" {
			about = text
		}
		spans := []ts.Span{{Text: about, Style: c.theme.small}}
		if site := siteOf(o.URL); site != "" {
			link := c.theme.small
			link.Color = c.theme.accent
			if about != "" {
				spans = append(spans, ts.Span{Style: c.theme.small, Break: true})
			}
			spans = append(spans, ts.Span{Text: site, Style: link, Link: address(o.URL), Raw: true})
		}
		if len(spans) == 1 && about == "" {
			continue
		}
		columns[i].about = c.lib.Break(spans, ts.Para{Lang: c.words.lang, Width: wide - 14, Ragged: true, NoHyphens: true})
		most = max(most, len(columns[i].about))
	}
	height := high + float64(most)*smallLead
	return slab{gap: halfLine, height: height, draw: func(p *page, y float64) {
		for i, k := range columns {
			x := c.left + float64(i)*wide
			p.text(k.e, x, y+baseline(high), k.name)
			for n, l := range k.about {
				p.text(k.e, x, y+high+float64(n)*smallLead+baseline(smallLead), l)
			}
		}
	}}
}
