package booklet

import (
	"context"
	"strconv"
	"strings"

	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

// bound is a booklet with all its pages: a part for each language.
type bound struct {
	parts []*composer
	pages []*page
	lib   *ts.Library
}

// bind lays out a part for each language and puts them together.
func bind(ctx context.Context, plan *tour.Plan, o Options) (*bound, error) {
	b := &bound{}
	var covers []*page
	for _, lang := range o.Langs {
		c := newComposer(plan, o, lang)
		if len(b.parts) > 0 {
			c.lib, c.pictures = b.parts[0].lib, b.parts[0].pictures
		}
		c.first = len(b.pages)
		pages, err := c.compose(ctx)
		if err != nil {
			return nil, err
		}
		b.parts, covers, b.pages = append(b.parts, c), append(covers, pages[0]), append(b.pages, pages...)
	}
	b.lib = b.parts[0].lib
	if len(b.parts) == 1 {
		return b, b.lib.Err()
	}
	for i, c := range b.parts {
		cover := covers[i]
		cover.text(c.root.Kids[0].Element.Add("P"), labelLeft, cover.lineFrom+34, c.one(c.theme.over, c.words.own))
		at := c.right
		for k, other := range b.parts {
			if k != i {
				at = c.leadTo(other, cover, at) - 12
			}
		}
	}
	return b, b.lib.Err()
}

// leadTo writes on a part's cover where the other language begins, ending at x,
// and returns where that begins.
func (c *composer) leadTo(other *composer, cover *page, x float64) float64 {
	text := say(other.words.here, strconv.Itoa(other.first+1))
	style := c.theme.coverMeta
	style.Color = c.theme.accent
	line := c.lib.One(ts.Span{Text: text, Style: style})
	e := c.root.Kids[0].Element.Add("P")
	e.Language = other.words.lang
	cover.ops = append(cover.ops, op{
		element: e, x: x - line.Width, y: c.height - 52, line: &line,
		goal: &goal{page: other.first, name: other.words.own},
	})
	return x - line.Width
}

// document returns what the file says of itself.
func (b *bound) document(o Options) *pdfpost.Document {
	c := b.parts[0]
	d := &pdfpost.Document{
		Author: c.organizer(), Subject: c.words.subject,
		Language: c.words.lang, Made: o.Made,
		Width: c.width, Height: c.height, Root: c.root,
	}
	var titles []string
	for _, part := range b.parts {
		if t := part.title(); len(titles) == 0 || titles[0] != t {
			titles = append(titles, t)
		}
	}
	d.Title = strings.Join(titles, " / ")
	if d.Author == "" {
		d.Author = d.Title
	}
	if len(b.parts) == 1 {
		d.Outline = c.outline()
		return d
	}
	d.Root = &pdfpost.Element{Type: "Document"}
	for _, part := range b.parts {
		part.root.Type, part.root.Language = "Part", part.words.lang
		d.Root.Kids = append(d.Root.Kids, pdfpost.Kid{Element: part.root})
		d.Outline = append(d.Outline, pdfpost.Bookmark{Title: part.words.own, Page: part.first, Top: part.height, Children: part.outline()})
	}
	return d
}
