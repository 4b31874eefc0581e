package calendar

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/emersion/go-ical"
)

// width is how many octets a content line may have before its line break
// (RFC 5545, 3.1).
const width = 75

// ahead is how many octets of a calendar are kept before they are handed on.
const ahead = 32 << 10

// encoder writes components as RFC 5545 asks, which go-ical's own encoder does
// not: it folds no line, lets a line break in a parameter begin a new property
// and gives up the whole calendar for a quote in one.
//
// Values must already be escaped as their type asks; whatever could still end
// a line is dropped from them. The encoder holds one line and the octets not
// yet handed on, whatever the number of components.
type encoder struct {
	w     io.Writer
	out   []byte   // not yet handed on
	line  []byte   // the line at hand
	names []string // of its parameters
	order []string // of the properties of the component before
	err   error    // the first of w
}

func newEncoder(w io.Writer) *encoder {
	return &encoder{w: w, out: make([]byte, 0, ahead+ahead/8), line: make([]byte, 0, 1<<10)}
}

// encode writes c whole.
func (e *encoder) encode(c *ical.Component) error {
	if err := e.open(c); err != nil {
		return err
	}
	e.mark("END:", c.Name)
	return e.err
}

// open is encode up to the line that ends c, for more children to follow.
func (e *encoder) open(c *ical.Component) error {
	if !isName(c.Name) {
		return fmt.Errorf("bad component name %q", c.Name)
	}
	e.mark("BEGIN:", c.Name)
	if err := e.props(c.Props); err != nil {
		return fmt.Errorf("%s: %w", c.Name, err)
	}
	for _, child := range c.Children {
		if err := e.encode(child); err != nil {
			return err
		}
	}
	return nil
}

// close ends the component that was opened and hands on what is left.
func (e *encoder) close(c *ical.Component) error {
	e.mark("END:", c.Name)
	e.flush()
	return e.err
}

func (e *encoder) mark(what, name string) {
	e.line = append(append(e.line[:0], what...), name...)
	e.fold()
}

// usualOrder is the order in which readers expect properties; all others come
// after, by name.
func usualOrder() [36]string {
	return [...]string{
		"VERSION", "PRODID", "CALSCALE", "METHOD", "NAME", "X-WR-CALNAME",
		"UID", "DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "STATUS",
		"TZID", "DTSTART", "DTEND", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME", "RRULE",
		"SUMMARY", "DESCRIPTION", "X-WR-CALDESC", "LOCATION", "GEO", "X-APPLE-STRUCTURED-LOCATION",
		"URL", "CATEGORIES", "RELATED-TO", "CONFERENCE", "IMAGE", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS",
		"REFRESH-INTERVAL", "X-PUBLISHED-TTL", "COLOR", "X-APPLE-CALENDAR-COLOR",
	}
}

// props writes the properties in their order. That of the component before is
// tried first: an event has the properties of the next.
func (e *encoder) props(props ical.Props) error {
	known := len(e.order) == len(props)
	for i := 0; known && i < len(e.order); i++ {
		_, known = props[e.order[i]]
	}
	if !known {
		e.order = ordered(props, e.order[:0])
	}
	for _, name := range e.order {
		if err := e.list(props[name]); err != nil {
			return err
		}
	}
	return nil
}

// ordered puts the names of props into list as they are to be written.
func ordered(props ical.Props, list []string) []string {
	usual := usualOrder()
	for _, name := range usual {
		if _, ok := props[name]; ok {
			list = append(list, name)
		}
	}
	if len(list) == len(props) {
		return list
	}
	for _, name := range slices.Sorted(maps.Keys(props)) {
		if !slices.Contains(usual[:], name) {
			list = append(list, name)
		}
	}
	return list
}

func (e *encoder) list(list []ical.Prop) error {
	for i := range list {
		if err := e.prop(&list[i]); err != nil {
			return err
		}
	}
	return nil
}

// prop writes p as one line.
func (e *encoder) prop(p *ical.Prop) error {
	if !isName(p.Name) {
		return fmt.Errorf("bad property name %q", p.Name)
	}
	e.line = append(e.line[:0], p.Name...)
	e.names = e.names[:0]
	for name := range p.Params {
		e.names = append(e.names, name)
	}
	slices.Sort(e.names)
	for _, name := range e.names {
		if !isName(name) {
			return fmt.Errorf("bad parameter name %q in %s", name, p.Name)
		}
		for i, v := range p.Params[name] {
			if i == 0 {
				e.line = append(append(append(e.line, ';'), name...), '=')
			} else {
				e.line = append(e.line, ',')
			}
			e.line = append(e.line, paramValue(v)...)
		}
	}
	e.line = append(append(e.line, ':'), harmless(p.Value)...)
	e.fold()
	return nil
}

// paramValue encodes v as RFC 6868 asks and quotes it where RFC 5545 does.
func paramValue(v string) string {
	if strings.IndexByte(v, '^') >= 0 || strings.IndexByte(v, '"') >= 0 || !isHarmless(v) {
		v = strings.NewReplacer("^", "^^", "\n", "^n", `"`, "^'").Replace(oneKindOfBreak(v))
		v = harmless(v)
	}
	if strings.IndexByte(v, ':') >= 0 || strings.IndexByte(v, ';') >= 0 || strings.IndexByte(v, ',') >= 0 {
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

// fold writes the line at hand with its line breaks, at most 75 octets between
// two, never one inside a character and, where it can be helped, none beside a
// blank, which careless readers drop.
func (e *encoder) fold() {
	line, room := e.line, width
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
		e.out = append(append(e.out, line[:cut]...), "\r\n "...)
		line = line[cut:]
		room = width - 1
	}
	e.out = append(append(e.out, line...), "\r\n"...)
	if len(e.out) >= ahead {
		e.flush()
	}
}

// flush hands on what was written. After the first error nothing is.
func (e *encoder) flush() {
	if e.err == nil {
		_, e.err = e.w.Write(e.out)
	}
	e.out = e.out[:0]
}

// put sets a property without parameters to a value that is already escaped.
func put(c *ical.Component, name, value string) { set(c, ical.Prop{Name: name, Value: value}) }

// set puts p into c, in the place of others of its name.
func set(c *ical.Component, p ical.Prop) { c.Props[p.Name] = append(c.Props[p.Name][:0], p) }
