package prose

import (
	"net/url"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"
)

// inliner collects the pieces of a block.
type inliner struct {
	source   []byte
	pieces   []Piece
	pictures []string
}

// walk collects what is within n; like says how that reads so far.
func (w *inliner) walk(n ast.Node, like Piece) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		inner := like
		switch c := c.(type) {
		case *ast.Text:
			w.put(string(c.Segment.Value(w.source)), like)
			if c.HardLineBreak() {
				w.pieces = append(w.pieces, Piece{Break: true})
			} else if c.SoftLineBreak() {
				w.put(" ", like)
			}
		case *ast.String:
			w.put(string(c.Value), like)
		case *ast.CodeSpan:
			inner.Text, inner.Code, inner.Raw = w.plain(c), true, true
			w.pieces = append(w.pieces, inner)
		case *ast.Emphasis:
			if c.Level == 1 {
				inner.Slim = !like.Slim
			} else {
				inner.Strong = true
			}
			w.walk(c, inner)
		case *ast.Link:
			inner.Link = Address(string(c.Destination))
			w.walk(c, inner)
		case *ast.AutoLink:
			w.pieces = append(w.pieces, w.bare(c, like))
		case *ast.Image:
			w.pictures = append(w.pictures, string(c.Destination))
		case *ast.RawHTML:
			// Recap texts are Markdown; markup of pages has no place in them.
		default:
			w.walk(c, like)
		}
	}
}

// bare returns an address that stands for itself.
func (w *inliner) bare(c *ast.AutoLink, like Piece) Piece {
	address := string(c.URL(w.source))
	like.Text, like.Raw = strings.TrimPrefix(address, "https://"), true
	if c.AutoLinkType == ast.AutoLinkEmail {
		address = "mailto:" + strings.TrimPrefix(address, "mailto:")
	}
	like.Link = Address(address)
	return like
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

func (w *inliner) put(text string, like Piece) {
	like.Text = string(util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations([]byte(text)))))
	w.pieces = append(w.pieces, like)
}

// Address returns where a link leads: to the web, or to an e-mail address. It
// is empty for all else.
func Address(link string) string {
	to, err := url.Parse(link)
	switch {
	case err != nil:
		return ""
	case (to.Scheme == "https" || to.Scheme == "http") && to.Host != "", to.Scheme == "mailto" && to.Opaque != "":
		return to.String()
	}
	return ""
}
