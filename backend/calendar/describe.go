package calendar

import (
	"slices"
	"strconv"
	"strings"

	"tournee/backend/tour"
)

// between parts the languages of a description.
const between = "\n\n———\n\n"

// inEach returns the text in each language of the calendar, once where they
// read alike.
func (m *maker) inEach(t tour.Text, sep string) string {
	return m.each(sep, func(l tour.Lang) string { return t.In(l) })
}

func (m *maker) each(sep string, say func(tour.Lang) string) string {
	var said []string
	for _, l := range m.langs {
		if s := tidy(say(l)); s != "" && !slices.Contains(said, s) {
			said = append(said, s)
		}
	}
	return strings.Join(said, sep)
}

// name returns what the calendar is called.
func (m *maker) name() string {
	s := m.o.Scope
	parts := []string{m.inEach(m.plan.Tour.Title, " / ")}
	if stop, ok := m.plan.Stop(s.Stop); ok && s.Stop != "" {
		parts = append(parts, m.inEach(stop.City, " / "))
	}
	if s.Person != "" {
		parts = append(parts, m.plan.People[s.Person].Name)
	}
	for _, id := range []string{s.Sponsor, s.Host} {
		if id != "" {
			parts = append(parts, m.plan.Organizations[id].Name)
		}
	}
	say := func(of func(words) string) {
		parts = append(parts, m.each(" / ", func(l tour.Lang) string { return of(wordsOf(l)) }))
	}
	if s.Day != "" {
		say(func(w words) string { return s.Day.WeekdayIn(w.lang) })
	}
	if s.Organizer {
		say(func(w words) string { return w.tasks })
	}
	if len(s.Sessions) > 0 {
		say(func(w words) string { return w.picked })
	}
	if r := m.rooms[s.Room]; r != nil {
		parts = append(parts, r.Name)
	}
	if t := m.tracks[s.Track]; t != nil {
		parts = append(parts, m.inEach(t.Name, " / "))
	}
	if m.o.Draft {
		say(func(w words) string { return w.draft })
	}
	return strings.Join(slices.DeleteFunc(parts, func(p string) bool { return oneLine(p) == "" }), " – ")
}

// summary returns the title of the event, the city first unless all events are
// in that city.
func (m *maker) summary(e *event) string {
	title := m.inEach(m.title(e), " / ")
	if title == "" && e.session != nil {
		title = m.inEach(kindText(e.session.Kind), " / ")
	}
	if city := m.inEach(e.stop.City, " / "); city != "" && (e.session == nil || m.o.Scope.Stop == "") {
		title = strings.TrimSuffix(city+" – "+title, " – ")
	}
	if title == "" {
		title = m.each(" / ", func(l tour.Lang) string { return wordsOf(l).stop })
	}
	if m.o.Draft {
		title = m.each(" / ", func(l tour.Lang) string { return strings.ToUpper(wordsOf(l).draft) }) + wordsOf(m.langs[0]).colon + title
	}
	if e.cancelled() {
		title = m.each(" / ", func(l tour.Lang) string { return wordsOf(l).cancelled }) + wordsOf(m.langs[0]).colon + title
	}
	return title
}

func (m *maker) title(e *event) tour.Text {
	if e.session == nil {
		return e.stop.Title.Or(m.plan.Tour.Title)
	}
	return m.plan.Title(*e.session).Or(kindText(e.session.Kind))
}

func kindText(k tour.Kind) tour.Text {
	return tour.Text{tour.French: wordsOf(tour.French).kind(k), tour.English: wordsOf(tour.English).kind(k)}
}

// description returns all there is to know about the event, in each language.
func (m *maker) description(e *event) string {
	return m.each(between, func(l tour.Lang) string {
		said := ""
		if e.left && !e.calledOff() {
			said = m.farewell(e, l) + "\n\n"
		}
		if e.session == nil {
			return said + m.describeStop(e.stop, l)
		}
		return said + m.describeSession(e, l)
	})
}

// farewell says why the event is cancelled in this calendar, and not elsewhere.
func (m *maker) farewell(e *event, l tour.Lang) string {
	w, s := wordsOf(l), m.o.Scope
	if e.session != nil && s.Person != "" && !m.gives(s.Person, e.session) {
		return oneLine(m.plan.People[s.Person].Name) + w.givesNoMore
	}
	return oneLine(m.plan.Organizations[s.Host].Name) + w.hostsNoMore
}

func (m *maker) describeStop(stop *tour.Stop, l tour.Lang) string {
	w := wordsOf(l)
	var d paragraphs
	number, of := m.number(stop)
	d.line(w.stopOf(m.plan.Tour.Title.In(l), number, of))
	d.gap()
	d.line(m.plan.Tour.Summary.In(l))
	d.gap()
	var day tour.Date
	for _, s := range m.agenda[stop.ID] {
		if date := s.Starts.Date(); stop.Days() > 1 && date != day {
			d.gap()
			d.line(date.WeekdayIn(l))
			day = date
		}
		d.line(m.agendaLine(s, l))
		if stop.Days() == 1 {
			d.links(w, l, m.plan.Links(*s))
		}
	}
	d.gap()
	d.named(w, w.hosts, names(m.plan.Hosts(stop.ID)))
	d.named(w, w.sponsors, names(m.sponsorsOf(stop.ID)))
	d.gap()
	d.line(m.plan.Venues[stop.VenueID].Access.In(l))
	d.gap()
	d.links(w, l, stop.Links)
	d.links(w, l, m.plan.Tour.Links)
	return d.String()
}

// number returns the place of a stop among those that may be shown, from 1,
// and how many there are.
func (m *maker) number(stop *tour.Stop) (number, of int) {
	for i := range m.plan.Stops {
		if s := &m.plan.Stops[i]; m.shows(s) {
			of++
			if s.ID == stop.ID {
				number = of
			}
		}
	}
	return number, of
}

// agendaLine is one session in the agenda of a stop.
func (m *maker) agendaLine(s *tour.Session, l tour.Lang) string {
	w := wordsOf(l)
	line := s.Starts.ClockIn(l) + " – " + oneLine(m.plan.Title(*s).Or(kindText(s.Kind)).In(l))
	if who := m.speakers(s); who != "" {
		line += " – " + who
	}
	if r := m.rooms[s.RoomID]; r != nil {
		line += " (" + w.room + w.colon + oneLine(r.Name) + ")"
	}
	if s.Status == tour.SessionCancelled {
		line = w.cancelled + w.colon + line
	}
	return line
}

func (m *maker) describeSession(e *event, l tour.Lang) string {
	w, s := wordsOf(l), e.session
	var d paragraphs
	d.line(m.speakers(s))
	d.gap()
	d.line(m.plan.Abstract(*s).In(l))
	d.gap()
	if language := m.plan.Language(*s); language != "" && !s.Pause() {
		d.named(w, w.language, w.langName(language))
	}
	if t := m.tracks[s.TrackID]; t != nil {
		d.named(w, w.track, t.Name.In(l))
	}
	if r := m.rooms[s.RoomID]; r != nil {
		d.named(w, w.room, r.Name)
	}
	d.named(w, m.plan.Tour.Title.In(l), commas(e.stop.City.In(l), s.Starts.Date().WeekdayIn(l)))
	d.gap()
	d.links(w, l, m.plan.Links(*s))
	d.links(w, l, e.stop.Links)
	return d.String()
}

// speakers returns who gives a session, each with the organization.
func (m *maker) speakers(s *tour.Session) string {
	var who []string
	for _, p := range m.plan.Speakers(*s) {
		name := oneLine(p.Name)
		if o := oneLine(m.plan.Employer(p).Name); o != "" {
			name += " (" + o + ")"
		}
		if name != "" {
			who = append(who, name)
		}
	}
	return strings.Join(who, ", ")
}

// sponsorsOf returns who supports a stop other than by its venue: its own
// sponsors first, then those of the tour and of the year.
func (m *maker) sponsorsOf(stopID string) []tour.Organization {
	var own, all []tour.Organization
	for _, s := range m.plan.Sponsorships {
		o, ok := m.plan.Organizations[s.OrganizationID]
		switch {
		case !ok || s.Host():
		case s.Scope == tour.ForStop && s.StopID == stopID:
			own = append(own, o)
		case s.Scope != tour.ForStop:
			all = append(all, o)
		}
	}
	return append(own, all...)
}

// names returns the organizations' names, each once.
func names(list []tour.Organization) string {
	var said []string
	for _, o := range list {
		if n := oneLine(o.Name); n != "" && !slices.Contains(said, n) {
			said = append(said, n)
		}
	}
	return strings.Join(said, ", ")
}

// paragraphs is a text that is being written, without empty lines at its ends
// and never two of them together.
type paragraphs struct {
	lines []string
	seen  []string // links
}

func (p *paragraphs) line(s string) {
	if s = tidy(s); s != "" {
		p.lines = append(p.lines, s)
	}
}

func (p *paragraphs) gap() {
	if n := len(p.lines); n > 0 && p.lines[n-1] != "" {
		p.lines = append(p.lines, "")
	}
}

func (p *paragraphs) named(w words, name, value string) {
	if value = oneLine(value); value != "" {
		p.line(oneLine(name) + w.colon + value)
	}
}

// links writes each address once, bare and at the end of its line: readers
// make a link of it by themselves.
func (p *paragraphs) links(w words, l tour.Lang, links []tour.Link) {
	for _, link := range links {
		address, ok := webAddress(link.URL)
		if !ok || slices.Contains(p.seen, address) {
			continue
		}
		p.seen = append(p.seen, address)
		if label := oneLine(link.Label.In(l)); label != "" {
			address = label + w.colon + address
		}
		p.line(address)
	}
}

func (p *paragraphs) String() string { return strings.TrimSpace(strings.Join(p.lines, "\n")) }

func (w words) stopOf(title string, number, of int) string {
	title = oneLine(title)
	if number == 0 || of < 2 {
		return title
	}
	return title + w.comma + w.stop + " " + strconv.Itoa(number) + w.of + strconv.Itoa(of)
}
