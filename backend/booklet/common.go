package booklet

import (
	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

// common is what every paper is set with.
type common struct {
	sheet
	plan  *tour.Plan
	words words
	theme theme
	lib   *ts.Library
	root  *pdfpost.Element
	pad   float64 // above and below what stands in the row of a table
}

func newCommon(plan *tour.Plan, lang tour.Lang, s sheet) common {
	return common{
		sheet: s, plan: plan, words: wordsOf(lang), theme: newTheme(plan.Tour.Line), lib: ts.Open(),
		root: &pdfpost.Element{Type: "Document"}, pad: 3.5,
	}
}

func (c *common) title() string {
	if t := c.tidy(c.plan.Tour.Title); t != "" {
		return t
	}
	return c.words.untitled
}

func (c *common) organizer() string {
	return ts.Tidy(c.words.lang, c.plan.Organizations[c.plan.Tour.OrganizerID].Name)
}

// tidy returns a text, ready to be set: in the booklet's language or, where it
// lacks that, in the one it has.
func (c *common) tidy(t tour.Text) string { return ts.Tidy(c.spoken(t), t.In(c.words.lang)) }

// spoken returns the language in which the booklet has a text.
func (c *common) spoken(t tour.Text) tour.Lang {
	if t[c.words.lang] == "" {
		for _, other := range tour.Langs() {
			if t[other] != "" {
				return other
			}
		}
	}
	return c.words.lang
}

// foreign returns the language of a text where that is not the booklet's, for
// who has it read aloud.
func (c *common) foreign(t tour.Text) tour.Lang {
	if lang := c.spoken(t); lang != c.words.lang {
		return lang
	}
	return ""
}
