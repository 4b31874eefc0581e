package publish

import (
	"fmt"
	"html"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"tournee/backend/prose"
	"tournee/backend/tour"
)

// escape makes text of s: neither HTML nor, by a brace, the signs of Hugo and
// Jekyll.
func escape(s string) string {
	return strings.ReplaceAll(html.EscapeString(s), "{", "&#123;")
}

// capital returns s with its first letter as a capital.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// frontMatter is what a builder of sites reads of the post.
func (p *post) frontMatter() string {
	var b strings.Builder
	line := func(name, value string) { fmt.Fprintf(&b, "%s: %s\n", name, quoted(value)) }
	b.WriteString("---\n")
	line("title", p.title)
	fmt.Fprintf(&b, "lastmod: %s\n", p.Date)
	if author := p.Plan.Organizations[p.Plan.Tour.OrganizerID].Name; author != "" {
		line("author", author)
	}
	line("class_name", "blog post")
	if thumbnail, ok := p.thumbnail(); ok {
		fmt.Fprintf(&b, "resources:\n  - name: thumbnail\n    src: %s\n", quoted(thumbnail.Name))
	}
	b.WriteString("---\n")
	return b.String()
}

// quoted writes a string of YAML. Its escapes are among Go's.
func quoted(s string) string { return strconv.QuoteToGraphic(strings.ToValidUTF8(s, "\ufffd")) }

// thumbnail is the photo that stands for the post: the cover, else the first.
func (p *post) thumbnail() (Beside, bool) {
	for _, b := range p.Photos {
		if b.Photo.Cover {
			return b, true
		}
	}
	if len(p.Photos) > 0 {
		return p.Photos[0], true
	}
	return Beside{}, false
}

// contents leads to the sections of a long post.
func (p *post) contents() string {
	if !p.many {
		return ""
	}
	var b strings.Builder
	fmt.Fprintf(&b, "<nav aria-label=\"%s\">\n<ol>\n", p.words.contents)
	for _, e := range p.entries {
		fmt.Fprintf(&b, "<li><a href=\"#%s\">%s</a></li>\n", e.id, e.title)
	}
	b.WriteString("</ol>\n</nav>\n")
	return b.String()
}

// figure writes a photo with its caption, once. One that floats has the text
// beside it, in turn at its right and its left.
func (p *post) figure(b Beside, floats bool) {
	if p.shown[b.Name] {
		return
	}
	p.shown[b.Name] = true
	style := "margin: 1em 0;"
	if floats {
		side, margin := "right", "0 0 1em 1.5em"
		if p.left {
			side, margin = "left", "0 1.5em 1em 0"
		}
		p.left = !p.left
		share := 45
		if b.Photo.Height > b.Photo.Width {
			share = 30
		}
		style = fmt.Sprintf("float: %s; width: %d%%; margin: %s;", side, share, margin)
	}
	alt := b.Photo.Alt.Or(b.Photo.Caption)
	p.write("<figure style=\"%s\">\n<img src=\"%s\" alt=\"%s\"%s width=\"%d\" height=\"%d\" style=\"max-width: 100%%; height: auto;\">\n",
		style, escape(b.Name), p.text(alt), p.foreign(alt), b.Photo.Width, b.Photo.Height)
	if caption := p.caption(b.Photo); caption != "" {
		p.write("<figcaption>%s</figcaption>\n", caption)
	}
	p.write("</figure>\n")
}

// caption is what stands under a photo: its caption, and its credit where that
// does not say the same.
func (p *post) caption(photo tour.Photo) string {
	text := p.text(photo.Caption)
	for said := range strings.SplitSeq(tour.Fold(photo.Credit), " / ") {
		if strings.Contains(tour.Fold(photo.Caption.In(p.Lang)), said) {
			return text
		}
	}
	credit := fmt.Sprintf(p.words.photo, p.name(photo.Credit))
	return strings.TrimSpace(text + " " + credit)
}

// markdown writes the text of a section; its headings begin at that level, and
// like says in which language it is where that is not the post's.
func (p *post) markdown(blocks []prose.Block, level int, like string) {
	if like != "" {
		p.write("<div%s>\n", like)
	}
	p.blocks(blocks, level)
	if like != "" {
		p.write("</div>\n")
	}
}

func (p *post) blocks(blocks []prose.Block, level int) {
	for _, b := range blocks {
		p.block(b, level)
	}
}

func (p *post) block(b prose.Block, level int) {
	switch b.Kind {
	case prose.Heading:
		p.write("<h%d>%s</h%[1]d>\n", min(level+max(b.Level-2, 0), 6), inline(b.Pieces))
	case prose.List:
		p.items(b, level)
	case prose.Quote:
		p.write("<blockquote>\n")
		p.blocks(b.Blocks, level)
		p.write("</blockquote>\n")
	case prose.Rule:
		p.write("<hr>\n")
	case prose.Code:
		p.write("<pre><code>%s\n</code></pre>\n", escape(strings.Join(b.Lines, "\n")))
	default:
		if text := inline(b.Pieces); text != "" {
			p.write("<p>%s</p>\n", text)
		}
		p.pictures(b)
	}
}

// pictures sets the photos that a paragraph names below it.
func (p *post) pictures(b prose.Block) {
	for _, name := range b.Pictures {
		meant, ok := tour.Meant(p.Plan.Photos, name)
		for _, beside := range p.Photos {
			if ok && beside.Photo.Blob == meant.Blob {
				p.figure(beside, false)
			}
		}
	}
}

func (p *post) items(list prose.Block, level int) {
	tag, start := "ul", ""
	if list.Number {
		tag = "ol"
		if list.Start != 1 {
			start = fmt.Sprintf(" start=\"%d\"", list.Start)
		}
	}
	p.write("<%s%s>\n", tag, start)
	for _, item := range list.Blocks {
		p.write("<li>")
		rest := item.Blocks
		if len(rest) > 0 && rest[0].Kind == prose.Paragraph && len(rest[0].Pictures) == 0 {
			p.write("%s", inline(rest[0].Pieces))
			rest = rest[1:]
		}
		p.blocks(rest, level)
		p.write("</li>\n")
	}
	p.write("</%s>\n", tag)
}

// inline writes the pieces of a text. Neighbours with one address are one link.
func inline(pieces []prose.Piece) string {
	var b strings.Builder
	open := ""
	lead := func(to string) {
		if to == open {
			return
		}
		if open != "" {
			b.WriteString("</a>")
		}
		if open = to; to != "" {
			b.WriteString(`<a href="` + escape(to) + `">`)
		}
	}
	for _, piece := range pieces {
		if piece.Text != "" {
			lead(piece.Link)
			b.WriteString(marked(piece))
		}
		if piece.Break {
			lead("")
			b.WriteString("<br>\n")
		}
	}
	lead("")
	return strings.TrimSpace(b.String())
}

// marked writes a piece in its marks.
func marked(piece prose.Piece) string {
	words := escape(piece.Text)
	for _, mark := range []struct {
		on  bool
		tag string
	}{{piece.Code, "code"}, {piece.Slim, "em"}, {piece.Strong, "strong"}} {
		if mark.on {
			words = "<" + mark.tag + ">" + words + "</" + mark.tag + ">"
		}
	}
	return words
}
