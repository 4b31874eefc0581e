package calendar

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/emersion/go-ical"
)

// width is how many octets a content line may have before its line break
// (RFC 5545, 3.1).
const width = 75

// encode writes c as RFC 5545 asks, which go-ical's own encoder does not: it
// folds no line, lets a line break in a parameter begin a new property and
// gives up the whole calendar for a quote in one.
//
// Values must already be escaped as their type asks; whatever could still end
// a line is dropped from them.
func encode(buf *bytes.Buffer, c *ical.Component) error {
	if err := open(buf, c); err != nil {
		return err
	}
	writeFolded(buf, "END:"+c.Name)
	return nil
}

// open is encode up to the line that ends c, for more children to follow.
func open(buf *bytes.Buffer, c *ical.Component) error {
	if !isName(c.Name) {
		return fmt.Errorf("bad component name %q", c.Name)
	}
	writeFolded(buf, "BEGIN:"+c.Name)
	if err := encodeProps(buf, c.Props); err != nil {
		return fmt.Errorf("%s: %w", c.Name, err)
	}
	for _, child := range c.Children {
		if err := encode(buf, child); err != nil {
			return err
		}
	}
	return nil
}

// usualOrder is the order in which readers expect properties; all others come
// after, by name.
func usualOrder() [32]string {
	return [...]string{
		"VERSION", "PRODID", "CALSCALE", "METHOD", "NAME", "X-WR-CALNAME",
		"UID", "DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "STATUS",
		"TZID", "DTSTART", "DTEND", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME", "RRULE",
		"SUMMARY", "DESCRIPTION", "X-WR-CALDESC", "LOCATION", "GEO", "X-APPLE-STRUCTURED-LOCATION",
		"URL", "CATEGORIES", "RELATED-TO", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS",
		"REFRESH-INTERVAL", "X-PUBLISHED-TTL",
	}
}

func encodeProps(buf *bytes.Buffer, props ical.Props) error {
	written := 0
	order := usualOrder()
	for _, name := range order {
		list, ok := props[name]
		if !ok {
			continue
		}
		written++
		if err := encodeList(buf, list); err != nil {
			return err
		}
	}
	if written == len(props) {
		return nil
	}
	for _, name := range slices.Sorted(maps.Keys(props)) {
		if slices.Contains(order[:], name) {
			continue
		}
		if err := encodeList(buf, props[name]); err != nil {
			return err
		}
	}
	return nil
}

func encodeList(buf *bytes.Buffer, list []ical.Prop) error {
	for i := range list {
		line, err := contentLine(&list[i])
		if err != nil {
			return err
		}
		writeFolded(buf, line)
	}
	return nil
}

// contentLine returns p as one line that is not folded yet.
func contentLine(p *ical.Prop) (string, error) {
	if !isName(p.Name) {
		return "", fmt.Errorf("bad property name %q", p.Name)
	}
	value := harmless(p.Value)
	if len(p.Params) == 0 {
		return p.Name + ":" + value, nil
	}
	var line strings.Builder
	line.WriteString(p.Name)
	for _, name := range slices.Sorted(maps.Keys(p.Params)) {
		if !isName(name) {
			return "", fmt.Errorf("bad parameter name %q in %s", name, p.Name)
		}
		for i, v := range p.Params[name] {
			if i == 0 {
				line.WriteString(";" + name + "=")
			} else {
				line.WriteByte(',')
			}
			line.WriteString(paramValue(v))
		}
	}
	line.WriteString(":" + value)
	return line.String(), nil
}

// paramValue encodes v as RFC 6868 asks and quotes it where RFC 5545 does.
func paramValue(v string) string {
	if strings.ContainsAny(v, "^\"") || !isTidy(v) || strings.Contains(v, "\n") {
		v = strings.NewReplacer("^", "^^", "\n", "^n", `"`, "^'").Replace(oneKindOfBreak(v))
		v = harmless(v)
	}
	if strings.ContainsAny(v, ":;,") {
		return `"` + v + `"`
	}
	return v
}

// isName tells whether s is a name of RFC 5545 (3.1): letters, digits, hyphens.
func isName(s string) bool {
	for i := range len(s) {
		c := s[i]
		if (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' {
			return false
		}
	}
	return s != ""
}

// writeFolded writes line with its line breaks, at most 75 octets between two,
// never one inside a character and, where it can be helped, none beside a
// blank, which careless readers drop.
func writeFolded(buf *bytes.Buffer, line string) {
	room := width
	for len(line) > room {
		cut := room
		for cut > room-utf8.UTFMax && !utf8.RuneStart(line[cut]) {
			cut--
		}
		for blank := cut; blank > room/2; blank-- {
			if line[blank] != ' ' && line[blank-1] != ' ' && utf8.RuneStart(line[blank]) {
				cut = blank
				break
			}
		}
		buf.WriteString(line[:cut])
		buf.WriteString("\r\n ")
		line = line[cut:]
		room = width - 1
	}
	buf.WriteString(line)
	buf.WriteString("\r\n")
}
