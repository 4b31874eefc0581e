// Package typeset turns text into lines of placed glyphs: it chooses fonts,
// shapes words, hyphenates and breaks paragraphs as a whole.
//
// Lengths are points. The package knows nothing of tours, pages or PDF; it
// holds the fonts and the hyphenation patterns that a booklet is set in.
package typeset

import (
	"bytes"
	"embed"
	"fmt"
	"strings"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/shaping"
	"github.com/speedata/hyphenation"
)

// Font is one of the embedded fonts.
type Font int

// The fonts that text may ask for. What they lack is taken from fallbacks.
const (
	Serif Font = iota
	SerifItalic
	SerifBold
	SerifBoldItalic
	Display
	Sans
	SansItalic
	SansSemibold
	arabic
	symbols
	kanji
	emoji
	fontCount
)

//go:embed fonts/*.ttf fonts/*.txt patterns/*.txt
var files embed.FS

// Name returns the font's file name, which is also its PostScript name.
func (f Font) Name() string {
	return [fontCount]string{
		Serif:           "SourceSerif4-Regular",
		SerifItalic:     "SourceSerif4-It",
		SerifBold:       "SourceSerif4-Bold",
		SerifBoldItalic: "SourceSerif4-BoldIt",
		Display:         "SourceSerif4Display-Semibold",
		Sans:            "SourceSans3-Regular",
		SansItalic:      "SourceSans3-It",
		SansSemibold:    "SourceSans3-Semibold",
		arabic:          "NotoNaskhArabic-Regular",
		symbols:         "DejaVuSans",
		kanji:           "NotoSansJP-Subset",
		emoji:           "NotoEmoji-Regular",
	}[f]
}

// Library holds the fonts and patterns that one document uses, read when they
// are first needed. It is not safe for concurrent use: make one for each document.
type Library struct {
	faces    [fontCount]*font.Face
	raw      [fontCount][]byte
	shaper   shaping.HarfbuzzShaper
	words    map[wordKey][]Glyph
	hyphens  map[string]*hyphenation.Lang
	breaks   map[string][]int
	set      map[string][]Line // paragraphs, by what tells them from others
	replaced map[rune]bool
	codes    [fontCount]codeTable
	err      error
}

// Open returns an empty library.
func Open() *Library {
	return &Library{
		words:    map[wordKey][]Glyph{},
		hyphens:  map[string]*hyphenation.Lang{},
		breaks:   map[string][]int{},
		set:      map[string][]Line{},
		replaced: map[rune]bool{},
	}
}

// Err returns the first error met while a font or a pattern file was read.
// They are part of the program, so that any error is a bug of the build.
func (l *Library) Err() error { return l.err }

// Replaced returns the characters for which no font has a glyph, in no order.
// Each was drawn as the replacement character; what it reads as is kept.
func (l *Library) Replaced() []rune {
	out := make([]rune, 0, len(l.replaced))
	for r := range l.replaced {
		out = append(out, r)
	}
	return out
}

// Licences returns the licence texts of the fonts and patterns, by file name.
func Licences() (map[string]string, error) {
	out := map[string]string{}
	for _, dir := range []string{"fonts", "patterns"} {
		entries, err := files.ReadDir(dir)
		if err != nil {
			return nil, err
		}
		for _, e := range entries {
			name := dir + "/" + e.Name()
			if !strings.HasSuffix(name, ".txt") || name == "patterns/fr.txt" || name == "patterns/en.txt" {
				continue
			}
			text, err := files.ReadFile(name)
			if err != nil {
				return nil, err
			}
			out[name] = string(text)
		}
	}
	return out, nil
}

func (l *Library) face(f Font) *font.Face {
	if l.faces[f] == nil {
		raw, err := files.ReadFile("fonts/" + f.Name() + ".ttf")
		if err == nil {
			l.raw[f] = raw
			l.faces[f], err = font.ParseTTF(bytes.NewReader(raw))
		}
		if err != nil {
			l.err = fmt.Errorf("font %s: %w", f.Name(), err)
			l.faces[f] = &font.Face{Font: &font.Font{}}
		}
	}
	return l.faces[f]
}

// has reports whether f has a glyph of its own for r.
func (l *Library) has(f Font, r rune) bool {
	face := l.face(f)
	if l.err != nil {
		return false
	}
	g, ok := face.NominalGlyph(r)
	return ok && g != 0
}

// fontFor returns the font that r is set in where want is asked for, and the
// character to set, which is U+FFFD when no font has r.
func (l *Library) fontFor(want Font, r rune) (Font, rune) {
	if l.has(want, r) {
		return want, r
	}
	for _, f := range [...]Font{arabic, Sans, symbols, kanji, emoji} {
		if l.has(f, r) {
			return f, r
		}
	}
	if r == '\u2011' {
		return want, '-'
	}
	l.replaced[r] = true
	return symbols, '\ufffd'
}
