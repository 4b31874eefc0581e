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
			case unicode.IsControl(r), r == '\uFEFF':
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
	for i := range len(s) {
		switch c := s[i]; {
		case c >= ' ' && c < 0x7f:
		case c == '\n':
			if before, _ := utf8.DecodeLastRuneInString(s[:i]); before != '\n' && unicode.IsSpace(before) {
				return false
			}
		case c < ' ', c == 0x7f, isOdd(s[i:]):
			return false
		}
	}
	return utf8.ValidString(s)
}

// isOdd reports whether s begins with a control character of Latin-1, a line
// or paragraph separator, or a byte order mark.
func isOdd(s string) bool {
	switch s[0] {
	case 0xc2:
		return len(s) > 1 && s[1] < 0xa0
	case 0xe2:
		return len(s) > 2 && s[1] == 0x80 && (s[2] == 0xa8 || s[2] == 0xa9)
	case 0xef:
		return len(s) > 2 && s[1] == 0xbb && s[2] == 0xbf
	}
	return false
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
	if !strings.Contains(s, "\n") && isTidy(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || r == '\u2028' || r == '\u2029' || r == '\uFEFF' {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
}
