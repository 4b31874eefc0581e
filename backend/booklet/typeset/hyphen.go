package typeset

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/speedata/hyphenation"
)

// longest is the length in characters from which a word is not looked up: no
// language has such words, and the search takes the square of the length.
const longest = 60

// hyphenate returns after how many characters of word a hyphen may be put. It
// leaves alone names, addresses and words with figures or signs.
func (l *Library) hyphenate(lang, word string) []int {
	n := utf8.RuneCountInString(word)
	if n < 6 || n > longest {
		return nil
	}
	for i, r := range []rune(word) {
		if !unicode.IsLetter(r) && r != '’' || i == 0 && unicode.IsUpper(r) || i > 0 && unicode.IsUpper(r) {
			return nil
		}
	}
	key := lang + word
	points, known := l.breaks[key]
	if !known {
		points = l.patterns(lang).Hyphenate(strings.ReplaceAll(word, "’", "'"))
		l.breaks[key] = points
	}
	return points
}

func (l *Library) patterns(lang string) *hyphenation.Lang {
	if lang != "fr" {
		lang = "en"
	}
	if l.hyphens[lang] == nil {
		file, err := files.ReadFile("patterns/" + lang + ".txt")
		if err != nil {
			l.err = fmt.Errorf("hyphenation: %w", err)
			return &hyphenation.Lang{}
		}
		patterns, err := hyphenation.New(bytes.NewReader(file))
		if err != nil {
			l.err = fmt.Errorf("hyphenation %s: %w", lang, err)
			return &hyphenation.Lang{}
		}
		patterns.Leftmin, patterns.Rightmin = 2, 3
		l.hyphens[lang] = patterns
	}
	return l.hyphens[lang]
}
