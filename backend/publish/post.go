package publish

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"tournee/backend/prose"
	"tournee/backend/tour"
)

// PostPage says which blog post is made.
type PostPage struct {
	Plan   *tour.Plan
	StopID string // the post tells this stop alone; empty: the whole tour
	Lang   tour.Lang
	Date   tour.Date // that the post bears
	Photos []Beside  // in their order
}

// Beside is a photo that stands beside a post, in a file of that name.
type Beside struct {
	Name  string
	Photo tour.Photo
}

// manySections is from how many a post begins with contents.
const manySections = 9

// Post writes a blog post: front matter in YAML, then the body in HTML, which
// needs no style of its own. All texts are escaped, also from what a builder of
// sites would take for its own signs.
func Post(w io.Writer, page PostPage) error {
	p := &post{PostPage: page, words: postWords(page.Lang), ids: map[string]bool{}, shown: map[string]bool{}}
	for _, s := range page.Plan.Stops {
		if page.StopID == "" && p.told(s) || page.StopID == s.ID {
			p.stops = append(p.stops, s)
		}
	}
	p.open()
	if page.StopID == "" {
		for i, s := range p.tourSections() {
			p.section(s, 2, i == 0)
		}
		p.photos("")
	}
	for _, s := range p.stops {
		p.stop(s)
	}
	p.thanks()
	p.call()
	_, err := io.WriteString(w, p.frontMatter()+p.contents()+p.body.String())
	return err
}

// post is a post that is being written.
type post struct {
	PostPage
	words      postPhrases
	stops      []tour.Stop
	body       strings.Builder
	title      string // as it was written: builders of sites have signs of their own
	opens      string // id of the section whose title is the post's
	many       bool   // it begins with contents
	entries    []anchor
	ids, shown map[string]bool
	left       bool // the next photo stands at the left
}

// anchor is a section as the contents lead to it.
type anchor struct{ id, title string }

// told reports whether a post of the whole tour has something to say of a stop.
func (p *post) told(s tour.Stop) bool {
	return len(p.Plan.Recap(s.ID)) > 0 || s.Sure()
}

func (p *post) tourSections() []tour.Section { return p.Plan.Recap("") }

// open finds the title: what opens the recap of the tour, or of the only stop,
// says what the post is about.
func (p *post) open() {
	all := p.sections()
	p.many = len(all) >= manySections
	switch {
	case len(all) > 0 && (all[0].StopID == "" || len(p.stops) == 1):
		p.opens, p.title = all[0].ID, all[0].Title.In(p.Lang)
	case p.StopID != "":
		p.title = p.stops[0].Title.Or(p.stops[0].City).In(p.Lang)
	default:
		p.title = p.Plan.Tour.Title.In(p.Lang)
	}
}

// sections returns those of the post, in their order.
func (p *post) sections() []tour.Section {
	var all []tour.Section
	if p.StopID == "" {
		all = p.tourSections()
	}
	for _, s := range p.stops {
		all = append(all, p.Plan.Recap(s.ID)...)
	}
	return all
}

func (p *post) write(format string, args ...any) { fmt.Fprintf(&p.body, format, args...) }

// plain returns a text with the signs of print, not escaped.
func (p *post) plain(t tour.Text) string { return prose.Tidy(p.spoken(t), t.In(p.Lang)) }

// text returns a text as HTML.
func (p *post) text(t tour.Text) string { return escape(p.plain(t)) }

func (p *post) name(s string) string { return escape(prose.Tidy(p.Lang, s)) }

// spoken returns the language in which the post has a text.
func (p *post) spoken(t tour.Text) tour.Lang {
	if t[p.Lang] != "" {
		return p.Lang
	}
	for _, other := range tour.Langs() {
		if t[other] != "" {
			return other
		}
	}
	return p.Lang
}

// foreign returns the attribute that says in which language a text is, where it
// is not the post's.
func (p *post) foreign(t tour.Text) string {
	if lang := p.spoken(t); lang != p.Lang {
		return ` lang="` + lang + `"`
	}
	return ""
}

// heading writes a heading that links can lead to.
func (p *post) heading(level int, t tour.Text) anchor {
	a, style := anchor{p.id(p.plain(t)), p.text(t)}, ""
	if level == 2 {
		style = ` style="clear: both;"`
	}
	p.write("<h%d id=\"%s\"%s%s>%s</h%[1]d>\n", level, a.id, p.foreign(t), style, a.title)
	return a
}

// id makes a name for a heading that no other has.
func (p *post) id(title string) string {
	base := tour.Slug(title)
	if base == "" {
		base = "section"
	}
	id := base
	for n := 2; p.ids[id]; n++ {
		id = fmt.Sprintf("%s-%d", base, n)
	}
	p.ids[id] = true
	return id
}

// section writes one section of the recap. The one that opens the post has its
// title already.
func (p *post) section(s tour.Section, level int, first bool) {
	switch {
	case s.ID != p.opens:
		p.entries = append(p.entries, p.heading(level, s.Title))
	case p.many:
		p.entries = append(p.entries, p.heading(level, tour.Both(p.words.introduction)))
	}
	if who := p.about(s); who != "" {
		p.write("<p>%s</p>\n", fmt.Sprintf(p.words.with, who))
	}
	if authors := p.Plan.Authors(s); len(authors) > 0 {
		p.write("<p><em>%s</em></p>\n", fmt.Sprintf(p.words.writtenBy, p.list(p.names(authors))))
	}
	for _, b := range p.Photos {
		if b.Photo.About(s) && !p.named(b.Photo) {
			p.figure(b, true)
		}
	}
	if first {
		p.photos(s.StopID)
	}
	p.markdown(prose.Read(p.spoken(s.Body), s.Body.In(p.Lang)), level+1, p.foreign(s.Body))
}

// photos sets those of a stop, or of the tour, that no section has.
func (p *post) photos(stopID string) {
	for _, b := range p.Photos {
		if b.Photo.StopID == stopID && !p.sectioned(b.Photo) && !p.named(b.Photo) {
			p.figure(b, true)
		}
	}
}

func (p *post) sectioned(photo tour.Photo) bool {
	return slices.ContainsFunc(p.sections(), photo.About)
}

// named reports whether a text of the post names the photo: it stands there.
func (p *post) named(photo tour.Photo) bool {
	return slices.ContainsFunc(p.sections(), func(s tour.Section) bool {
		return strings.Contains(s.Body.In(p.Lang), photo.Mark())
	})
}

// about says who gave the talk that a section tells of.
func (p *post) about(s tour.Section) string {
	for _, session := range p.Plan.Sessions {
		if s.SessionID != "" && session.ID == s.SessionID {
			return p.speakers(session)
		}
	}
	return ""
}

func (p *post) names(people []tour.Person) []string {
	names := make([]string, len(people))
	for i, person := range people {
		names[i] = p.name(person.Name)
	}
	return names
}

// list writes names in a row: "A, B et C".
func (p *post) list(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + p.words.and + names[last]
}

// speakers writes who gives a session: "A, B (Employer), C (Other)".
func (p *post) speakers(s tour.Session) string {
	var parts []string
	people := p.Plan.Speakers(s)
	for i := 0; i < len(people); {
		employer := p.name(p.Plan.Employer(people[i]).Name)
		end := i + 1
		for end < len(people) && people[end].OrganizationID == people[i].OrganizationID && employer != "" {
			end++
		}
		group := strings.Join(p.names(people[i:end]), ", ")
		if employer != "" {
			group += " (" + employer + ")"
		}
		parts = append(parts, group)
		i = end
	}
	return strings.Join(parts, ", ")
}
