package calendar

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// escaped returns s as a value of type TEXT (RFC 5545, 3.3.11).
func escaped(s string) string {
	s = tidy(s)
	special := 0
	for i := range len(s) {
		switch s[i] {
		case '\\', ';', ',', '\n':
			special++
		}
	}
	if special == 0 {
		return s
	}
	var e strings.Builder
	e.Grow(len(s) + special)
	start := 0
	for i := range len(s) {
		switch c := s[i]; c {
		case '\\', ';', ',':
			e.WriteString(s[start:i])
			e.WriteByte('\\')
			start = i
		case '\n':
			e.WriteString(s[start:i])
			e.WriteString(`\n`)
			start = i + 1
		}
	}
	e.WriteString(s[start:])
	return e.String()
}

// oneLine returns s without its line breaks, for a title or an address.
func oneLine(s string) string {
	s = tidy(s)
	if !strings.Contains(s, "\n") && !strings.Contains(s, "  ") {
		return s
	}
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '\n' }), " ")
}

// tidy returns s as every reader shows it alike: one kind of line break, no
// control characters, and no blanks at the ends of it or of its lines, which
// some readers drop.
func tidy(s string) string {
	if !isTidy(s) {
		s = strings.Map(func(r rune) rune {
			switch {
			case r == '\t':
				return ' '
			case r == '\n':
				return r
			case isOdd(r):
				return -1
			}
			return r
		}, oneKindOfBreak(s))
		lines := strings.Split(s, "\n")
		for i, l := range lines {
			lines[i] = strings.TrimRightFunc(l, unicode.IsSpace)
		}
		s = strings.Join(lines, "\n")
	}
	return strings.TrimSpace(s)
}

// isTidy reports whether s is tidy but for blanks at its ends.
func isTidy(s string) bool {
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c < 0x7f {
			i++
			continue
		}
		if c == '\n' {
			if before, _ := utf8.DecodeLastRuneInString(s[:i]); before != '\n' && unicode.IsSpace(before) {
				return false
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if isOdd(r) || r == utf8.RuneError && size == 1 {
			return false
		}
		i += size
	}
	return true
}

// isOdd reports whether r is a control character, a line or paragraph
// separator, or a byte order mark.
func isOdd(r rune) bool {
	return r < ' ' || r >= 0x7f && r < 0xa0 || r == '\u2028' || r == '\u2029' || r == '\uFEFF'
}

// oneKindOfBreak makes every line break of s a line feed, those too that only
// some readers take for one, and s valid UTF-8.
func oneKindOfBreak(s string) string {
	s = strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\r\n", "\n")
	return strings.Map(func(r rune) rune {
		switch r {
		case '\r', '\v', '\f', '\u0085', '\u2028', '\u2029':
			return '\n'
		}
		return r
	}, s)
}

// harmless returns s without what could end a content line or upset a reader
// of lines. It is the last gate: what passes it has been escaped before.
func harmless(s string) string {
	if isHarmless(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if isOdd(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
}

// isHarmless looks at eight octets of ASCII at a time, since every octet of a
// calendar passes here.
func isHarmless(s string) bool {
	const ones, tops = 0x0101010101010101, 0x8080808080808080
	for i := 0; i < len(s); {
		if i+8 <= len(s) {
			v := uint64(s[i]) | uint64(s[i+1])<<8 | uint64(s[i+2])<<16 | uint64(s[i+3])<<24 |
				uint64(s[i+4])<<32 | uint64(s[i+5])<<40 | uint64(s[i+6])<<48 | uint64(s[i+7])<<56
			if (v|(v-' '*ones)|(v+ones))&tops == 0 { // none has its top bit, is below the blank, or is DEL
				i += 8
				continue
			}
		}
		switch c := s[i]; {
		case c >= ' ' && c < 0x7f:
			i++
			continue
		case c > 0xc2 && c < 0xe0 && i+1 < len(s) && s[i+1]&0xc0 == 0x80: // é and its like
			i += 2
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if isOdd(r) || r == utf8.RuneError && size == 1 {
			return false
		}
		i += size
	}
	return true
}
