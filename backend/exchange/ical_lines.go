package exchange

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

// deepest is how far components may be in each other; an alarm in an event in
// a calendar is the third.
const deepest = 8

// component is a part of an iCalendar file between BEGIN and END.
type component struct {
	name  string
	line  int
	props []property
	parts []*component
}

// property is a content line: its name, parameters and value, still escaped.
type property struct {
	name, params, value string
	line                int
}

func itoa(n int) string { return strconv.Itoa(n) }

// decoded returns the file as text with line feeds.
func decoded(content []byte) (string, error) {
	switch {
	case bytes.HasPrefix(content, []byte("\xEF\xBB\xBF")):
		content = content[3:]
	case bytes.HasPrefix(content, []byte("\xFF\xFE")), bytes.HasPrefix(content, []byte("\xFE\xFF")), bytes.HasPrefix(content, []byte("B\x00E\x00")), bytes.HasPrefix(content, []byte("\x00B\x00E")):
		order := unicode.LittleEndian
		if content[0] == 0 {
			order = unicode.BigEndian
		}
		var err error
		if content, err = unicode.UTF16(order, unicode.UseBOM).NewDecoder().Bytes(content); err != nil {
			return "", notACalendar().Because(err)
		}
	}
	if !utf8.Valid(content) && !utf8.Valid(unfolded(content)) { // some fold inside a character
		var err error
		if content, err = charmap.Windows1252.NewDecoder().Bytes(content); err != nil {
			return "", notACalendar().Because(err)
		}
	}
	if bytes.IndexByte(content, '\n') < 0 {
		content = bytes.ReplaceAll(content, []byte("\r"), []byte("\n"))
	}
	return string(content), nil
}

func unfolded(content []byte) []byte {
	content = bytes.ReplaceAll(content, []byte("\r\n"), []byte("\n"))
	return bytes.ReplaceAll(bytes.ReplaceAll(content, []byte("\n "), nil), []byte("\n\t"), nil)
}

func notACalendar() *fault.Error {
	return fault.New(fault.Invalid, "This is no iCalendar file: it does not begin with BEGIN:VCALENDAR.", "Ce n’est pas un fichier iCalendar : il ne commence pas par BEGIN:VCALENDAR.")
}

// lines calls each with every content line, unfolded, and the number of the
// line of the file on which it begins.
func lines(text string, each func(line string, number int) error) error {
	number, from := 0, 0
	var parts []string // of the line at hand
	give := func() error {
		line := strings.Join(parts, "")
		if strings.TrimSpace(line) == "" {
			return nil
		}
		return each(line, from)
	}
	for line := range strings.Lines(text) {
		number++
		line = strings.TrimRight(line, "\r\n")
		if number > 1 && line != "" && (line[0] == ' ' || line[0] == '\t') {
			if len(line) > 1 {
				parts = append(parts, line[1:])
			}
			continue
		}
		if err := give(); err != nil {
			return err
		}
		parts, from = append(parts[:0], line), number
	}
	return give()
}

// components returns the calendars of a file.
func components(text string) ([]*component, error) {
	var calendars []*component
	var open []*component
	err := lines(text, func(line string, number int) error {
		p, err := contentLine(line, number)
		if err != nil {
			if len(calendars)+len(open) == 0 {
				return notACalendar().Because(err)
			}
			return err
		}
		switch {
		case p.name == "BEGIN":
			c := &component{name: strings.ToUpper(strings.TrimSpace(p.value)), line: number}
			switch {
			case len(open) == 0 && c.name != "VCALENDAR":
				return notACalendar()
			case len(open) == deepest:
				return badLine(number, "there are too many parts inside each other.", "il y a trop de parties l’une dans l’autre.")
			case len(open) == 0:
				calendars = append(calendars, c)
			default:
				open[len(open)-1].parts = append(open[len(open)-1].parts, c)
			}
			open = append(open, c)
		case len(open) == 0:
			return notACalendar()
		case p.name == "END":
			last := open[len(open)-1]
			if !strings.EqualFold(strings.TrimSpace(p.value), last.name) {
				return badLine(number, "END:%s ends what line %d began as %s.", "END:%s termine ce que la ligne %d a commencé comme %s.", shown(p.value), last.line, shown(last.name))
			}
			open = open[:len(open)-1]
		case isRead(p.name):
			last := open[len(open)-1]
			last.props = append(last.props, p)
		}
		return nil
	})
	switch {
	case err != nil:
		return nil, err
	case len(open) > 0:
		last := open[len(open)-1]
		return nil, badLine(last.line, "the file ends before the %s that begins here does.", "le fichier se termine avant le %s qui commence ici.", shown(last.name))
	case len(calendars) == 0:
		return nil, notACalendar()
	}
	return calendars, nil
}

// isRead reports whether anything is ever read of the properties of that name.
func isRead(name string) bool {
	switch name {
	case "UID", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "CATEGORIES", "STATUS", "TRANSP", "CLASS", "X-MICROSOFT-CDO-BUSYSTATUS", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID",
		"FREEBUSY", "X-WR-CALNAME", "NAME", "TZID", "TZOFFSETFROM", "TZOFFSETTO":
		return true
	}
	return false
}

// contentLine takes a line apart. Its parameters are kept as they are, since
// few are ever read.
func contentLine(line string, number int) (property, error) {
	i := strings.IndexAny(line, ":;")
	if i <= 0 {
		return property{}, badLine(number, "“%s” has no name and colon. It may be the rest of a text that was not folded.",
			"« %s » n’a ni nom ni deux-points. C’est peut-être la suite d’un texte qui n’a pas été plié.", shown(line))
	}
	p := property{name: strings.ToUpper(strings.TrimSpace(line[:i])), line: number}
	rest := line[i:]
	quoted := false
	for j := range len(rest) {
		switch {
		case rest[j] == '"':
			quoted = !quoted
		case rest[j] == ':' && !quoted:
			p.params, p.value = rest[:j], rest[j+1:]
			return p, nil
		}
	}
	if quoted {
		return property{}, badLine(number, "a quotation mark is not closed in “%s”.", "un guillemet n’est pas fermé dans « %s ».", shown(line))
	}
	return property{}, badLine(number, "“%s” has no colon and value.", "« %s » n’a ni deux-points ni valeur.", shown(line))
}

// shown returns the beginning of s, fit to be shown.
func shown(s string) string {
	s = strings.Join(strings.Fields(tour.Clean(s[:min(len(s), 200)])), " ")
	if r := []rune(s); len(r) > 40 {
		return string(r[:40]) + "…"
	}
	return s
}

// param returns the first value of a parameter, decoded (RFC 6868).
func (p property) param(name string) string {
	rest := p.params
	for rest != "" {
		rest = rest[1:] // the semicolon
		end, quoted := len(rest), false
		for j := range len(rest) {
			if rest[j] == '"' {
				quoted = !quoted
			} else if rest[j] == ';' && !quoted {
				end = j
				break
			}
		}
		key, value, _ := strings.Cut(rest[:end], "=")
		rest = rest[end:]
		if strings.EqualFold(strings.TrimSpace(key), name) {
			if quote, ok := strings.CutPrefix(value, `"`); ok {
				value, _, _ = strings.Cut(quote, `"`)
			} else {
				value, _, _ = strings.Cut(value, ",")
			}
			return strings.NewReplacer("^n", "\n", "^'", `"`, "^^", "^").Replace(value)
		}
	}
	return ""
}

// first returns the first property of that name.
func (c *component) first(name string) (property, bool) {
	for _, p := range c.props {
		if p.name == name {
			return p, true
		}
	}
	return property{}, false
}

// text returns a property's text, unescaped.
func (c *component) text(name string) string {
	p, _ := c.first(name)
	s := p.value
	if strings.IndexByte(s, '\\') >= 0 {
		var b strings.Builder
		for i := 0; i < len(s); i++ {
			if s[i] != '\\' || i+1 == len(s) {
				b.WriteByte(s[i])
				continue
			}
			i++
			if s[i] == 'n' || s[i] == 'N' {
				b.WriteByte('\n')
			} else {
				b.WriteByte(s[i])
			}
		}
		s = b.String()
	}
	return tour.Clean(s)
}
