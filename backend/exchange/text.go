package exchange

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"tournee/backend/tour"
)

// PlainText takes the marks out of a text that may be HTML: paragraphs are
// parted by a blank line, items of a list have a hyphen.
func PlainText(s string) string {
	if !strings.ContainsAny(s, "<&") {
		return tour.Clean(s)
	}
	var b strings.Builder
	z := html.NewTokenizer(strings.NewReader(s))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return paragraphs(b.String())
		case html.TextToken:
			b.WriteString(z.Token().Data)
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			t := z.Token()
			switch t.DataAtom { //nolint:exhaustive // the other marks leave no trace
			case atom.Br:
				b.WriteByte('\n')
			case atom.Li:
				if t.Type == html.StartTagToken {
					b.WriteString("\n- ")
				}
			case atom.P, atom.Div, atom.Ul, atom.Ol, atom.H1, atom.H2, atom.H3, atom.H4, atom.Blockquote, atom.Pre:
				b.WriteString("\n\n")
			}
		case html.CommentToken, html.DoctypeToken:
		}
	}
}

// paragraphs tidies blanks: none at the ends of lines, one blank line at most.
func paragraphs(s string) string {
	var kept []string
	blank := true
	for l := range strings.Lines(s) {
		l = strings.Join(strings.Fields(l), " ")
		if l == "" && blank {
			continue
		}
		blank = l == ""
		kept = append(kept, l)
	}
	return tour.Clean(strings.Join(kept, "\n"))
}
