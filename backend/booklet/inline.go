package booklet

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"

	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

// inliner collects the pieces of a text with their styles.
type inliner struct {
	theme  theme
	lang   tour.Lang
	source []byte
	spans  []ts.Span
}

type state struct {
	style        ts.Style
	strong, slim bool
	link         string
}

func (w *inliner) walk(n ast.Node, s state) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			w.put(string(c.Segment.Value(w.source)), s)
			if c.HardLineBreak() {
				w.spans = append(w.spans, ts.Span{Text: "", Style: s.style, Break: true})
			} else if c.SoftLineBreak() {
				w.put(" ", s)
			}
		case *ast.String:
			w.put(string(c.Value), s)
		case *ast.CodeSpan:
			w.spans = append(w.spans, ts.Span{Text: w.plain(c), Style: w.theme.code, Link: s.link, Raw: true})
		case *ast.Emphasis:
			inner := s
			if c.Level == 1 {
				inner.slim = !s.slim
			} else {
				inner.strong = true
			}
			w.walk(c, inner)
		case *ast.Link:
			inner := s
			inner.link = address(string(c.Destination))
			w.walk(c, inner)
		case *ast.AutoLink:
			url := string(c.URL(w.source))
			w.spans = append(w.spans, ts.Span{Text: strings.TrimPrefix(url, "https://"), Style: w.style(s, true), Link: address(url), Raw: true})
		case *ast.RawHTML:
			// Markup of pages has no place on paper.
		case *ast.Image:
			// The tour's photos are set below the paragraph, pictures of elsewhere never.
		default:
			w.walk(c, s)
		}
	}
}

// plain returns a node's text without styles.
func (w *inliner) plain(n ast.Node) string {
	var b strings.Builder
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if t, ok := c.(*ast.Text); ok {
			b.Write(t.Segment.Value(w.source))
		}
	}
	return b.String()
}

func (w *inliner) put(text string, s state) {
	text = string(util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations([]byte(text)))))
	w.spans = append(w.spans, ts.Span{Text: text, Style: w.style(s, s.link != ""), Link: s.link})
}

func (w *inliner) style(s state, linked bool) ts.Style {
	style := s.style
	slim := s.slim != (style.Font == ts.SerifItalic)
	switch {
	case style.Font == ts.SerifBold || style.Font == ts.Display:
	case s.strong && slim:
		style.Font = ts.SerifBoldItalic
	case s.strong:
		style.Font = ts.SerifBold
	case slim:
		style.Font = ts.SerifItalic
	default:
		style.Font = ts.Serif
	}
	if linked {
		style.Color = w.theme.accent
	}
	return style
}

// address returns a link's target, or nothing unless it is a web address.
func address(url string) string {
	if strings.HasPrefix(url, "https://") || strings.HasPrefix(url, "http://") {
		return url
	}
	return ""
}
