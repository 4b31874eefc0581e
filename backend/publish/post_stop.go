package publish

import (
	"fmt"
	"iter"
	"net/url"
	"slices"
	"strings"

	"tournee/backend/prose"
	"tournee/backend/tour"
)

// stop tells one stop: where it was, its recap, what was given there.
func (p *post) stop(s tour.Stop) {
	sections, alone := p.Plan.Recap(s.ID), len(p.stops) == 1
	level := 3
	switch {
	case alone:
		level = 2
	case len(sections) == 1 && strings.Contains(tour.Fold(p.plain(sections[0].Title)), tour.Fold(p.plain(s.City))):
		level = 2 // its title names the city
	default:
		p.heading(2, s.City)
	}
	for i, section := range sections {
		p.section(section, level, i == 0)
	}
	p.photos(s.ID)
	p.agenda(s)
}

// where says when and at whose place a stop was, as far as that is known.
func (p *post) where(s tour.Stop) string {
	var parts []string
	if day := s.Starts.Date(); s.DatesKnown() && day != "" {
		parts = append(parts, day.WeekdayIn(p.Lang))
	}
	var hosts []string
	for _, o := range p.Plan.Hosts(s.ID) {
		hosts = append(hosts, p.linked(o.URL, p.name(o.Name)))
	}
	if len(hosts) > 0 {
		parts = append(parts, fmt.Sprintf(p.words.at, p.list(hosts)))
	}
	return strings.Join(parts, ", ")
}

// agenda lists the talks of a stop, with who gave them and their material.
func (p *post) agenda(s tour.Stop) {
	var given []tour.Session
	hours := !tour.Illustrative(s.Notes)
	for _, session := range p.Plan.Agenda(s.ID) {
		if session.Status == tour.SessionCancelled || session.Kind == tour.Blocker {
			continue
		}
		hours = hours && !tour.Illustrative(session.Notes)
		if len(p.Plan.Speakers(session)) > 0 || session.TalkID != "" {
			given = append(given, session)
		}
	}
	if len(given) == 0 || s.Status == tour.Cancelled {
		return
	}
	p.heading(min(len(p.stops)+1, 3), tour.Both(p.words.agenda))
	if where := p.where(s); where != "" {
		p.write("<p>%s</p>\n", capital(where))
	}
	days := [][]tour.Session{given}
	if s.Days() > 1 {
		days = slices.Collect(byDay(given))
	}
	for _, day := range days {
		if len(days) > 1 {
			p.write("<p><strong>%s</strong></p>\n", capital(day[0].Starts.Date().WeekdayIn(p.Lang)))
		}
		p.write("<ul>\n")
		for _, session := range day {
			p.session(session, hours)
		}
		p.write("</ul>\n")
	}
}

// byDay parts sessions, which are in their order, where a day ends.
func byDay(sessions []tour.Session) iter.Seq[[]tour.Session] {
	return func(yield func([]tour.Session) bool) {
		for from, to := 0, 1; to <= len(sessions); to++ {
			if to < len(sessions) && sessions[to].Starts.Date() == sessions[from].Starts.Date() {
				continue
			}
			if !yield(sessions[from:to]) {
				return
			}
			from = to
		}
	}
}

func (p *post) session(s tour.Session, hours bool) {
	title := p.Plan.Title(s)
	p.write("<li>")
	if hours {
		p.write("%s – ", s.Starts.ClockIn(p.Lang))
	}
	p.write("<strong%s>%s</strong>", p.foreign(title), p.text(title))
	if who := p.speakers(s); who != "" {
		p.write(", %s", who)
	}
	for _, l := range p.Plan.Links(s) {
		label := p.text(l.Label)
		if label == "" {
			label = escape(p.material(l.URL))
		}
		if to := p.linked(l.URL, label); to != label {
			p.write(" – %s", to)
		}
	}
	p.write("</li>\n")
}

// material says what a link of a session leads to.
func (p *post) material(link string) string {
	to, err := url.Parse(link)
	if err != nil {
		return p.words.slides
	}
	switch strings.TrimPrefix(to.Hostname(), "www.") {
	case "github.com", "gitlab.com":
		return p.words.code
	case "youtube.com", "youtu.be", "vimeo.com":
		return p.words.recording
	}
	return p.words.slides
}

// linked makes a link of words in HTML, where it leads to the web.
func (p *post) linked(to, words string) string {
	if to = prose.Address(to); to == "" {
		return words
	}
	return `<a href="` + escape(to) + `">` + words + "</a>"
}

// thanks names those who supported what the post tells, and the hosts.
func (p *post) thanks() {
	groups := []struct {
		word string
		of   func(tour.Sponsorship) bool
	}{
		{p.words.annual, func(s tour.Sponsorship) bool { return !s.Host() && s.Scope == tour.Annual }},
		{p.words.sponsors, func(s tour.Sponsorship) bool { return !s.Host() && s.Scope != tour.Annual }},
		{p.words.hosts, tour.Sponsorship.Host},
	}
	var lines []string
	for _, g := range groups {
		if names := p.supporters(g.of); len(names) > 0 {
			lines = append(lines, fmt.Sprintf("<li>%s%s</li>\n", g.word, p.list(names)))
		}
	}
	if len(lines) > 0 {
		p.heading(2, tour.Both(p.words.thanks))
		p.write("<ul>\n%s</ul>\n", strings.Join(lines, ""))
	}
}

// supporters returns the names of organizations, each once, with the cities
// for which they stand where those are not all.
func (p *post) supporters(of func(tour.Sponsorship) bool) []string {
	var order []string
	cities := map[string][]string{}
	for _, s := range p.Plan.Sponsorships {
		stop, at := p.Plan.Stop(s.StopID)
		if !of(s) || p.Plan.Organizations[s.OrganizationID].Name == "" || at && p.StopID != "" && stop.ID != p.StopID {
			continue
		}
		if _, known := cities[s.OrganizationID]; !known {
			order = append(order, s.OrganizationID)
			cities[s.OrganizationID] = nil
		}
		if at && len(p.stops) > 1 {
			cities[s.OrganizationID] = append(cities[s.OrganizationID], p.text(stop.City))
		}
	}
	names := make([]string, len(order))
	for i, id := range order {
		o := p.Plan.Organizations[id]
		names[i] = p.linked(o.URL, p.name(o.Name))
		if len(cities[id]) > 0 {
			names[i] += " (" + strings.Join(cities[id], ", ") + ")"
		}
	}
	return names
}

// call asks readers to come next time: to the page of each city.
func (p *post) call() {
	var pages []string
	for _, s := range p.stops {
		if len(s.Links) > 0 {
			if city := p.text(s.City); p.linked(s.Links[0].URL, city) != city {
				pages = append(pages, p.linked(s.Links[0].URL, city))
			}
		}
	}
	if len(pages) > 0 {
		p.write("<p>%s</p>\n", fmt.Sprintf(p.words.join, p.list(pages)))
	}
}
