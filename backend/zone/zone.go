// Package zone holds the time zones of the world as the program was built with
// them, so that every machine reads the same clock.
//
// The tables of a machine are often old, and those inside Go lag behind too;
// a stop in Vancouver would be an hour off. The package knows the IANA names
// and their offsets; it does not know where on the map a zone lies.
package zone

import (
	"compress/flate"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"
)

//go:generate go run ../../build/zones -o zones.dat
//go:embed zones.dat
var data string

// ErrUnknown is what Load returns for a name that is not in the tables.
var ErrUnknown = errors.New("unknown time zone")

// Version returns the release of the IANA tables inside, such as "2026f".
func Version() string {
	version, _, _ := strings.Cut(data, "\n")
	return version
}

// Load returns the zone with that IANA name, spelled exactly, such as
// "America/Toronto". Old names are known too ("America/Montreal"), "Local" and
// the empty name are not. The error wraps ErrUnknown. It keeps nothing: who
// asks often keeps the answer.
func Load(name string) (*time.Location, error) {
	if name == "UTC" {
		return time.UTC, nil
	}
	e, ok := find(name)
	if !ok {
		return nil, fmt.Errorf("%w: %q", ErrUnknown, name)
	}
	tzif, err := io.ReadAll(flate.NewReader(strings.NewReader(e.blob)))
	if err != nil {
		return nil, fmt.Errorf("zone %s: %w", name, err)
	}
	return time.LoadLocationFromTZData(name, tzif)
}

// Canonical returns the name of today for an old name: "America/Toronto" for
// "America/Montreal". A name of today, and one it does not know, is returned
// as it is.
func Canonical(name string) string {
	if e, ok := find(name); ok && e.stands != "-" {
		return e.stands
	}
	return name
}

// Names returns the names that IANA gives to places of today, in order of the
// alphabet, and "UTC" last. They are what a person may choose from.
func Names() []string {
	var names []string
	for line := range strings.Lines(index()) {
		if f := strings.Fields(line); len(f) == 5 && f[0] == f[3] {
			names = append(names, f[0])
		}
	}
	return append(names, "UTC")
}

// ChangedLately reports whether the rules of a zone changed so lately that other
// programs may not know it: they do what the zone's name meant before. The list
// is made with the tables, by holding them against those inside Go and against
// the edition before; a change counts until the second New Year after it.
func ChangedLately(name string) bool {
	e, ok := find(name)
	return ok && e.seen != "-"
}

// entry is one line of the index: the zone in compressed TZif (RFC 8536), the
// name that stands for it today, and the release in which its rules were seen to
// change lately ("-" when there is none).
type entry struct{ blob, stands, seen string }

func index() string {
	head, _, _ := strings.Cut(data, "\n\n")
	return head
}

func find(name string) (entry, bool) {
	if name == "" || strings.ContainsAny(name, " \n") {
		return entry{}, false
	}
	head, blobs, _ := strings.Cut(data, "\n\n")
	_, line, ok := strings.Cut(head, "\n"+name+" ")
	if !ok {
		return entry{}, false
	}
	line, _, _ = strings.Cut(line, "\n")
	f := strings.Fields(line)
	if len(f) != 4 {
		return entry{}, false
	}
	start, err1 := strconv.Atoi(f[0])
	size, err2 := strconv.Atoi(f[1])
	if err1 != nil || err2 != nil || start+size > len(blobs) {
		return entry{}, false
	}
	return entry{blob: blobs[start : start+size], stands: f[2], seen: f[3]}, true
}
