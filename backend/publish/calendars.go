// Package publish makes the pages that a tour's public reads on any web host:
// plain HTML that needs no script, in both languages. It knows what may be
// published and nothing of where it is put.
package publish

import (
	"embed"
	"html/template"
	"io"
	"net/url"
	"strings"
	"unicode/utf8"

	"tournee/backend/tour"
)

//go:embed *.html
var pages embed.FS

// mostTitle is how many characters of a page's title search engines and tabs show.
const mostTitle = 70

// Calendar is one calendar that a page offers.
type Calendar struct {
	Group string // tour, stop, day, person, room or track
	Name  tour.Text
	Path  string // from the page, with slashes
}

// CalendarsPage is what the page beside a tour's calendars says.
type CalendarsPage struct {
	Tour      tour.Tour
	Number    int // of the release
	Note      tour.Text
	Calendars []Calendar

	// Base is the address of the folder once it is on a web host, such as
	// https://example.org/tour/; calendar programs subscribe to addresses below
	// it. Empty: not known yet, and the files can only be taken.
	Base string
}

// Calendars writes the page. Its texts are those of the languages of the tour.
func Calendars(w io.Writer, page CalendarsPage) error { return write(w, "calendars.html", view(page)) }

// write writes what a template makes of a page.
func write(w io.Writer, name string, page any) error {
	made, err := template.New(name).Funcs(template.FuncMap{
		"in":    func(t tour.Text, lang tour.Lang) string { return t.In(lang) },
		"words": func(lang tour.Lang) words { return wordsOf(lang) },
	}).ParseFS(pages, name, "style.html")
	if err != nil {
		return err
	}
	return made.Execute(w, page)
}

// shown is a page as its template reads it.
type shown struct {
	CalendarsPage
	Langs  []tour.Lang
	Groups []group
}

type group struct {
	Name  string
	Lines []line
}

type line struct {
	Calendar
	Subscribe template.URL // webcal, for programs that take it
	Address   string       // https, for those that want it typed in
}

func view(page CalendarsPage) shown {
	s := shown{CalendarsPage: page, Langs: page.Tour.Languages}
	if len(s.Langs) == 0 {
		s.Langs = tour.Langs()
	}
	for _, c := range page.Calendars {
		if len(s.Groups) == 0 || s.Groups[len(s.Groups)-1].Name != c.Group {
			s.Groups = append(s.Groups, group{Name: c.Group})
		}
		last := &s.Groups[len(s.Groups)-1]
		last.Lines = append(last.Lines, page.line(c))
	}
	return s
}

func (p CalendarsPage) line(c Calendar) line {
	base, err := url.Parse(p.Base)
	if err != nil || base.Host == "" || base.Scheme != "https" && base.Scheme != "http" {
		return line{Calendar: c}
	}
	address := base.JoinPath(c.Path)
	l := line{Calendar: c, Address: address.String()}
	address.Scheme = "webcal"
	l.Subscribe = template.URL(address.String()) //nolint:gosec // its scheme and host are ours, its path was escaped
	return l
}

// Title is the title of the tour with what the page is, in each language, short
// enough to be shown whole.
func (s shown) Title() string {
	what := inEach(s.Langs, func(w words) string { return w.Title })
	return tour.Cut(s.Tour.Title.In(s.Langs[0]), mostTitle-utf8.RuneCountInString(between+what)) + between + what
}

const between = " · "

// inEach is a word in each of these languages.
func inEach(langs []tour.Lang, word func(words) string) string {
	said := make([]string, 0, len(langs))
	for _, lang := range langs {
		said = append(said, word(wordsOf(lang)))
	}
	return strings.Join(said, between)
}

type words struct {
	Title, Tours, Release, Intro, Subscribe, Take, How string
	Groups                                             map[string]string
}

func wordsOf(lang tour.Lang) words {
	if lang == tour.French {
		return words{
			Title: "Calendriers", Tours: "Calendriers des tournées", Release: "Version", Subscribe: "S’abonner", Take: "Prendre le fichier",
			Intro:  "Un calendrier auquel on s’abonne suit les changements\u00a0; un fichier importé reste tel qu’il était.",
			How:    "Google Agenda\u00a0: Autres agendas, « + », À partir de l’URL, puis collez l’adresse.",
			Groups: map[string]string{"tour": "Toute la tournée", "stop": "Par étape", "day": "Par jour", "person": "Par personne", "room": "Par salle", "track": "Par parcours"},
		}
	}
	return words{
		Title: "Calendars", Tours: "Calendars of tours", Release: "Release", Subscribe: "Subscribe", Take: "Take the file",
		Intro:  "A calendar that you subscribe to follows the changes; a file that you import stays as it was.",
		How:    "Google Calendar: Other calendars, “+”, From URL, then paste the address.",
		Groups: map[string]string{"tour": "The whole tour", "stop": "By stop", "day": "By day", "person": "By person", "room": "By room", "track": "By track"},
	}
}

// Line is the colour of the tour's line, for the page's own style.
func (s shown) Line() template.CSS { return colour(s.Tour.Line) }

func colour(line string) template.CSS {
	colours := map[string]string{"fleuve": "#2B3FCB", "pin": "#0B6B58", "prune": "#8F2A6E", "brique": "#A8461C", "ardoise": "#3A4A5C", "mousse": "#55691A"}
	return template.CSS(colours[line]) //nolint:gosec // one of the six above
}
