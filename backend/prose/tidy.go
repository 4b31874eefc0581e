package prose

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Spaces at which a line never breaks.
const (
	NBSP  = '\u00a0' // stretches with the line
	NNBSP = '\u202f' // keeps its width
)

// Tidy gives text the signs and spaces of a printed page in lang ("fr", or
// else English): curly quotes and apostrophes, ellipses and, in French, the
// no-break spaces before tall punctuation and inside guillemets. It puts
// letters and their accents together (normal form C).
func Tidy(lang, text string) string { return tidy(lang, []Piece{{Text: text}})[0].Text }

// tidy tidies the pieces of a paragraph as one text: a quote may close in
// another piece than it opened in. Raw pieces stay as they are.
func tidy(lang string, pieces []Piece) []Piece {
	t := tidier{french: lang == "fr"}
	for i, p := range pieces {
		for _, r := range norm.NFC.String(strings.ToValidUTF8(p.Text, "\ufffd")) {
			t.in = append(t.in, r)
			t.from = append(t.from, i)
		}
	}
	for t.at < len(t.in) {
		if pieces[t.from[t.at]].Raw {
			t.put(t.in[t.at])
		} else {
			t.step()
		}
		t.at++
	}
	texts := make([]strings.Builder, len(pieces))
	for i, r := range t.out {
		texts[t.outFrom[i]].WriteRune(r)
	}
	tidied := slices.Clone(pieces)
	for i := range tidied {
		tidied[i].Text = texts[i].String()
	}
	return tidied
}

type tidier struct {
	french  bool
	in      []rune
	from    []int // the piece of each character
	at      int
	out     []rune
	outFrom []int
	open    bool // inside straight double quotes
}

// put writes characters into the piece of the one at hand.
func (t *tidier) put(runes ...rune) {
	for _, r := range runes {
		t.out = append(t.out, r)
		t.outFrom = append(t.outFrom, t.from[min(t.at, len(t.from)-1)])
	}
}

func (t *tidier) step() {
	r := t.in[t.at]
	switch {
	case r == '\'':
		t.apostrophe()
	case r == '"':
		t.quote()
	case r == '.' && t.peek(1) == '.' && t.peek(2) == '.':
		t.put('…')
		t.at += 2
	case t.french && (r == ';' || r == '!' || r == '?') && t.ends():
		t.bind(NNBSP)
		t.put(r)
	case t.french && r == ':' && t.ends():
		t.bind(NBSP)
		t.put(r)
	case t.french && r == '»':
		t.bind(NNBSP)
		t.put(r)
	case t.french && r == '«':
		t.put(r, NNBSP)
		for unicode.IsSpace(t.peek(1)) {
			t.at++
		}
	case (r == ' ' || r == NBSP) && t.afterNumber() && t.belongs():
		t.bind(NBSP)
	case t.french && (r == '%' || r == '€' || r == '$') && t.afterNumber():
		t.bind(NNBSP)
		t.put(r)
	default:
		t.put(r)
	}
}

// peek returns the character so many places on, 0 past the end.
func (t *tidier) peek(n int) rune {
	if t.at+n >= len(t.in) || t.at+n < 0 {
		return 0
	}
	return t.in[t.at+n]
}

// ends reports whether the sign at hand closes what is before it, as it does
// in a sentence and does not in an address or an hour.
func (t *tidier) ends() bool {
	if len(t.out) == 0 {
		return false
	}
	next := t.peek(1)
	return next == 0 || unicode.IsSpace(next) || strings.ContainsRune("»”)]!?…\"", next)
}

// bind replaces the blanks before the sign at hand with one that does not
// break, unless the sign follows another of its kind or an opening.
func (t *tidier) bind(space rune) {
	for len(t.out) > 0 && unicode.IsSpace(t.out[len(t.out)-1]) {
		t.out, t.outFrom = t.out[:len(t.out)-1], t.outFrom[:len(t.out)-1]
	}
	closes := t.in[t.at] == '»' || t.in[t.at] == '"'
	if len(t.out) == 0 || !closes && strings.ContainsRune("!?…([“", t.out[len(t.out)-1]) {
		return
	}
	t.put(space)
}

// belongs reports whether what follows the blank at hand is of one piece with
// the number before it: a unit, a month or, in French, three more figures.
func (t *tidier) belongs() bool {
	end := t.at + 1
	for end < len(t.in) && (unicode.IsLetter(t.in[end]) || unicode.IsDigit(t.in[end])) {
		end++
	}
	word := string(t.in[t.at+1 : end])
	if t.french && len(word) == 3 && strings.Trim(word, "0123456789") == "" {
		return true
	}
	const units = " km m h min s kg Go Mo " +
		" janvier février mars avril mai juin juillet août septembre octobre novembre décembre" +
		" January February March April May June July August September October November December "
	return word != "" && strings.Contains(units, " "+word+" ")
}

func (t *tidier) afterNumber() bool {
	for _, r := range slices.Backward(t.out) {
		if !unicode.IsSpace(r) {
			return unicode.IsDigit(r)
		}
	}
	return false
}

func (t *tidier) wordBefore() bool {
	if len(t.out) == 0 {
		return false
	}
	last := t.out[len(t.out)-1]
	return unicode.IsLetter(last) || unicode.IsDigit(last) || unicode.Is(unicode.M, last) || strings.ContainsRune(".,;:!?)]…”’»", last)
}

func (t *tidier) apostrophe() {
	if t.wordBefore() || unicode.IsDigit(t.peek(1)) {
		t.put('’')
		return
	}
	t.put('‘')
}

func (t *tidier) quote() {
	opens := !t.open
	t.open = !t.open
	switch {
	case t.french && opens:
		t.put('«', NNBSP)
	case t.french:
		t.bind(NNBSP)
		t.put('»')
	case opens:
		t.put('“')
	default:
		t.put('”')
	}
}
