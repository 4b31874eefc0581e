package tour

import (
	"strings"
	"unicode"

	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"

	"tournee/backend/fault"
)

// Lang is a language of people: its ISO 639-1 code.
type Lang = string

// The languages that Tournée speaks.
const (
	French  Lang = "fr"
	English Lang = "en"
)

// Langs lists the languages that Tournée speaks.
func Langs() []Lang { return []Lang{French, English} }

func checkLangs(langs []Lang) error {
	for _, l := range langs {
		if !oneOf(l, Langs()) {
			return fault.New(fault.Invalid, "Tournée speaks French and English, not “%s”.", "Tournée parle français et anglais, pas « %s ».", l).At("languages")
		}
	}
	return nil
}

// Text is what people read, by language. A missing language is an empty text.
type Text map[Lang]string

// Both is a Text that reads alike in both languages, such as a name.
func Both(s string) Text { return Text{French: s, English: s} }

// In returns the text in that language, or in the other one where it is missing.
func (t Text) In(lang Lang) string {
	if s := t[lang]; s != "" {
		return s
	}
	for _, other := range Langs() {
		if s := t[other]; s != "" {
			return s
		}
	}
	return ""
}

// Empty reports whether the text says nothing in any language.
func (t Text) Empty() bool { return t.In(English) == "" }

// Or returns t, or other when t is empty.
func (t Text) Or(other Text) Text {
	if t.Empty() {
		return other
	}
	return t
}

// Clean makes s fit to be kept: valid UTF-8 in normal form C, line ends as a
// single line feed, no control character but that and the tab, no blanks
// around it.
func Clean(s string) string {
	s = norm.NFC.String(strings.ToValidUTF8(s, "\uFFFD"))
	s = strings.ReplaceAll(s, "\r\n", "\n")
	s = strings.ReplaceAll(s, "\r", "\n")
	s = strings.Map(func(r rune) rune {
		if r != '\n' && r != '\t' && unicode.IsControl(r) || r == '\uFEFF' {
			return -1
		}
		return r
	}, s)
	return strings.TrimSpace(s)
}

// Fold makes s fit to be compared: without case, accents and repeated blanks,
// so that "quebec" finds "Québec".
func Fold(s string) string {
	strip := transform.Chain(norm.NFKD, runes.Remove(runes.In(unicode.Mn)))
	folded, _, err := transform.String(strip, s)
	if err != nil {
		folded = s
	}
	// Letters that Unicode does not take apart.
	folded = strings.NewReplacer("œ", "oe", "æ", "ae", "ß", "ss", "đ", "d", "ð", "d", "ł", "l", "ø", "o", "þ", "th", "ı", "i", "’", "'", "‘", "'").
		Replace(strings.ToLower(folded))
	return strings.Join(strings.Fields(folded), " ")
}

// longest is how long a slug may be, in bytes.
const longest = 60

// Slug makes a stable name for links and files out of s: folded letters and
// digits with hyphens between, at most 60 bytes. It is empty when s has
// neither.
func Slug(s string) string {
	var b strings.Builder
	gap := false
	for _, r := range Fold(s) {
		if (r >= 'a' && r <= 'z') || (r >= '0' && r <= '9') {
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			gap = false
			b.WriteRune(r)
		} else if r != '\'' && r != '.' {
			gap = true
		}
		if b.Len() >= longest || gap && b.Len() == longest-1 {
			break
		}
	}
	return b.String()
}
