package publish

import (
	"html/template"
	"io"
	"slices"

	"tournee/backend/tour"
)

// Listed is a tour whose calendars are in a folder: what the page of the folder
// says of it, and what is kept there for who puts another tour beside it.
type Listed struct {
	Slug      string      `json:"slug"`
	Title     tour.Text   `json:"title"`
	Languages []tour.Lang `json:"languages"`
	Line      string      `json:"line"`
	From      tour.Date   `json:"from"`
	To        tour.Date   `json:"to"`
	Release   int         `json:"release"`
}

// Page is the path of the page of the tour's calendars, beside the page of the folder.
func (l Listed) Page() string { return l.Slug + ".html" }

// Days says when the tour is.
func (l Listed) Days(lang tour.Lang) string {
	if l.From == l.To {
		return l.From.YearIn(lang)
	}
	return l.From.YearIn(lang) + " – " + l.To.YearIn(lang)
}

// Colour is that of the tour's line.
func (l Listed) Colour() template.CSS { return colour(l.Line) }

// ToursPage is what the page of a folder says that holds the calendars of several
// tours: it leads to the page of each.
type ToursPage struct{ Tours []Listed }

// Tours writes the page, in the languages of its tours.
func Tours(w io.Writer, page ToursPage) error { return write(w, "tours.html", page) }

// Langs are the languages of the tours, each once.
func (p ToursPage) Langs() []tour.Lang {
	spoken := []tour.Lang{}
	for _, t := range p.Tours {
		for _, lang := range t.Languages {
			if !slices.Contains(spoken, lang) && slices.Contains(tour.Langs(), lang) {
				spoken = append(spoken, lang)
			}
		}
	}
	if len(spoken) == 0 {
		return tour.Langs()
	}
	return spoken
}

// Title is what the page is, in each language.
func (p ToursPage) Title() string { return inEach(p.Langs(), func(w words) string { return w.Tours }) }

// Line is the colour of the page, which is that of no tour.
func (p ToursPage) Line() template.CSS { return colour("ardoise") }
