package typeset

import (
	"slices"
	"unicode"

	"github.com/go-text/typesetting/di"
	ot "github.com/go-text/typesetting/font/opentype"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"
	"golang.org/x/text/unicode/bidi"
)

// Glyph is a shape of a font, placed after the one before it.
type Glyph struct {
	Font    Font
	ID      uint32
	Text    string  // the characters that it stands for
	Width   float64 // its own width, in thousandths of the size
	Advance float64 // how far the next glyph stands, in thousandths of the size
	X, Y    float64 // how far it is moved from its place, likewise
}

// Style is how a piece of text is set.
type Style struct {
	Font   Font
	Size   float64 // points
	Color  Color
	Old    bool    // old-style, proportional figures, for running text
	Caps   bool    // small capitals in place of small letters
	Track  float64 // added between letters, in thousandths of the size
	Raised float64 // points above the base line
}

// Color is a colour of the screen, 0xRRGGBB.
type Color uint32

// RGB returns the shares of red, green and blue, from 0 to 1.
func (c Color) RGB() (r, g, b float64) {
	return float64(c>>16&0xff) / 255, float64(c>>8&0xff) / 255, float64(c&0xff) / 255
}

// Mix returns c thinned with white; part is what remains of c, from 0 to 1.
func (c Color) Mix(part float64) Color {
	thin := func(shift uint) Color {
		v := float64(c >> shift & 0xff)
		return Color(255-(255-v)*part+0.5) << shift
	}
	return thin(16) | thin(8) | thin(0)
}

type wordKey struct {
	font      Font
	old, caps bool
	text      string
}

// em is the size words are shaped at, so that one unit is a thousandth of it.
const em = fixed.Int26_6(1000 * 64)

// shape returns the glyphs of a word in the order they stand in on the line.
func (l *Library) shape(s Style, word string) []Glyph {
	key := wordKey{s.Font, s.Old, s.Caps, word}
	glyphs, known := l.words[key]
	if !known {
		parts, rtl := l.parts(s, word), rightToLeft(word)
		if rtl {
			slices.Reverse(parts)
		}
		for _, part := range parts {
			glyphs = append(glyphs, l.shapePart(s, part, rtl)...)
		}
		l.words[key] = glyphs
	}
	if s.Track == 0 {
		return glyphs
	}
	wide := make([]Glyph, len(glyphs))
	for i, g := range glyphs {
		g.Advance += s.Track
		wide[i] = g
	}
	return wide
}

// part is a piece of a word in one font.
type part struct {
	font  Font
	runes []rune // what is shaped
	reads []rune // what it reads as: the same, unless no font has a character
}

func (p *part) add(set, read rune) { p.runes, p.reads = append(p.runes, set), append(p.reads, read) }

// parts splits a word where the font changes. Marks stay with their letter.
func (l *Library) parts(s Style, word string) []part {
	var out []part
	for _, r := range word {
		if invisible(r) {
			continue
		}
		if n := len(out); n > 0 && unicode.Is(unicode.M, r) && l.has(out[n-1].font, r) {
			out[n-1].add(r, r)
			continue
		}
		f, set := l.fontFor(s.Font, r)
		if n := len(out); n > 0 && out[n-1].font == f {
			out[n-1].add(set, r)
			continue
		}
		out = append(out, part{f, []rune{set}, []rune{r}})
	}
	return out
}

// invisible reports whether r only tells how others are shown: variation
// selectors, joiners, marks of direction, soft hyphens.
func invisible(r rune) bool {
	return r == '\u00ad' || r == '\ufeff' || r >= '\u200b' && r <= '\u200f' ||
		r >= '\u202a' && r <= '\u202e' || r >= '\u2060' && r <= '\u2069' ||
		r >= '\ufe00' && r <= '\ufe0f' || unicode.Is(unicode.Cc, r)
}

func (l *Library) shapePart(s Style, p part, rtl bool) []Glyph {
	face := l.face(p.font)
	if l.err != nil {
		return nil
	}
	in := shaping.Input{
		Text: p.runes, RunEnd: len(p.runes), Face: face, Size: em,
		Direction: di.DirectionLTR, Script: script(p.runes), Language: "en",
	}
	if rtl && !leftToRight(p.runes) {
		in.Direction = di.DirectionRTL
	}
	if s.Old {
		in.FontFeatures = append(in.FontFeatures, feature("onum"), feature("pnum"))
	}
	if s.Caps {
		in.FontFeatures = append(in.FontFeatures, feature("smcp"))
	}
	out := l.shaper.ShapeNoExtents(in)
	glyphs := make([]Glyph, len(out.Glyphs))
	upem := float64(face.Upem())
	seen := map[int]int{}
	for i, g := range out.Glyphs {
		at := g.TextIndex()
		glyphs[i] = Glyph{
			Font: p.font, ID: uint32(g.GlyphID),
			Text:    clusterText(p.reads, at, g.RunesCount(), g.GlyphsCount(), seen[at]),
			Width:   float64(int(float64(face.HorizontalAdvance(g.GlyphID))*1000/upem + 0.5)),
			Advance: float64(g.Advance) / 64,
			X:       float64(g.XOffset) / 64,
			Y:       float64(g.YOffset) / 64,
		}
		seen[at]++
	}
	return glyphs
}

// clusterText returns what the nth glyph of a cluster reads as: one character
// each when there are as many glyphs as characters, else all with the first.
func clusterText(runes []rune, at, chars, glyphs, n int) string {
	switch {
	case chars == glyphs && at+n < len(runes):
		return string(runes[at+n])
	case n == 0:
		return string(runes[at:min(at+chars, len(runes))])
	}
	return "\u200b"
}

func feature(tag string) shaping.FontFeature {
	return shaping.FontFeature{Tag: ot.MustNewTag(tag), Value: 1}
}

func script(runes []rune) language.Script {
	for _, r := range runes {
		if s := language.LookupScript(r); s != language.Common && s != language.Inherited && s != language.Unknown {
			return s
		}
	}
	return language.Latin
}

// rightToLeft reports whether the first letter of text belongs to a script
// written from right to left.
func rightToLeft(text string) bool {
	for _, r := range text {
		p, _ := bidi.LookupRune(r)
		switch p.Class() {
		case bidi.R, bidi.AL:
			return true
		case bidi.L:
			return false
		default: // tells nothing
		}
	}
	return false
}

// leftToRight reports whether there is a letter or figure that is written from
// left to right.
func leftToRight(runes []rune) bool {
	for _, r := range runes {
		p, _ := bidi.LookupRune(r)
		if c := p.Class(); c == bidi.L || c == bidi.EN || c == bidi.AN {
			return true
		}
	}
	return false
}

// Width returns how wide text is on one line, in points.
func (l *Library) Width(s Style, text string) float64 {
	total := 0.0
	for _, g := range l.shape(s, text) {
		total += g.Advance
	}
	return total * s.Size / 1000
}
