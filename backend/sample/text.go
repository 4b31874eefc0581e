package sample

import (
	"embed"
	"strings"

	"tournee/backend/tour"
)

// recaps holds a recap for each tour and language. A section begins with its
// title, as a Markdown heading of the first level.
//
//go:embed texts/*.md
var recaps embed.FS

// text is a text in both languages.
func text(french, english string) tour.Text {
	return tour.Text{tour.French: spaced(french), tour.English: english}
}

// spaced makes the spaces of French punctuation such that no line breaks there,
// so that the texts of this package may be typed with plain ones.
func spaced(french string) string {
	return strings.NewReplacer(
		" :", "\u00a0:", " ;", "\u00a0;", " ?", "\u00a0?", " !", "\u00a0!", "« ", "«\u00a0", " »", "\u00a0»",
	).Replace(french)
}

func slides(url string) tour.Link { return tour.Link{Label: text("Diapositives", "Slides"), URL: url} }

func named(name, url string) tour.Link { return tour.Link{Label: tour.Both(name), URL: url} }

// chapter says what a section of the recap is about, and who wrote it.
type chapter struct {
	stopID, sessionID string
	authors           []string // by name
}

// recap adds the sections of the tour's recap in the order in which its two
// files tell them. Where a file lacks a section the text of that language is
// missing.
func (d *draft) recap(chapters ...chapter) {
	french := sections(d.plan.Tour.Slug, tour.French)
	english := sections(d.plan.Tour.Slug, tour.English)
	for i, c := range chapters {
		title, body := tour.Text{}, tour.Text{}
		if i < len(french) {
			title[tour.French], body[tour.French] = spaced(french[i].title), spaced(french[i].body)
		}
		if i < len(english) {
			title[tour.English], body[tour.English] = english[i].title, english[i].body
		}
		notes := ""
		if len(c.authors) > 0 {
			notes = writtenForSample
		}
		authors := make([]string, 0, len(c.authors))
		for _, name := range c.authors {
			authors = append(authors, d.person(name))
		}
		d.plan.Sections = append(d.plan.Sections, tour.Section{
			Written: tour.Moments{}, Checked: tour.Moments{},
			Identity: d.own("section", c.stopID, c.sessionID, title[tour.English]),
			TourID:   d.plan.Tour.ID,
			SectionFields: tour.SectionFields{
				Ready:  tour.Langs(),
				StopID: c.stopID, SessionID: c.sessionID, Position: i + 1,
				Title: title, Body: body, AuthorIDs: authors, Notes: notes,
			},
		})
	}
}

type section struct{ title, body string }

// sections reads a recap; it is empty when there is none for that tour and
// language.
func sections(slug string, lang tour.Lang) []section {
	file, err := recaps.ReadFile("texts/" + slug + "." + lang + ".md")
	if err != nil {
		return nil
	}
	var found []section
	for part := range strings.SplitSeq("\n"+string(file), "\n# ") {
		title, body, _ := strings.Cut(part, "\n")
		if title != "" {
			found = append(found, section{title, strings.TrimSpace(body)})
		}
	}
	return found
}
