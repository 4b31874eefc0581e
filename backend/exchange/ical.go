package exchange

import (
	"cmp"
	"context"
	"io"
	"slices"
	"time"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

const (
	// largestCalendar is the largest calendar that is read, in bytes.
	largestCalendar = 10 << 20
	// mostEvents is how many events a calendar may have, as written and as
	// repeated in the window.
	mostEvents = 20_000
	// mostRepeats is how often one event may take place in the window.
	mostRepeats = 2_000
	// patience is how long repeats may take to be worked out. A rule that never
	// comes true is looked for until the year 9999.
	patience = time.Second
)

// Calendar is what somebody's calendar holds in a span of time: a list of
// holidays, a conference, when a speaker is busy.
type Calendar struct {
	Name    string
	Events  []CalendarEvent // by start
	Outside int             // events that are on at no time of the window
	Left    []Left          // what was not understood, with why
}

// CalendarEvent is one event, or one time that it takes place.
type CalendarEvent struct {
	UID         string
	Repeat      string // which time of an event that repeats: when the rule has it, in UTC, or its day; empty: it does not
	Summary     string
	Description string
	Location    string
	URL         string
	Categories  string    // as written
	Language    tour.Lang // of the summary, where it is said and one of ours
	Free        bool      // nobody is busy meanwhile
	Private     bool      // not for everyone's eyes
	Status      string    // confirmed, tentative or cancelled; busy: the calendar says no more
	Start, End  time.Time
	Zone        string // IANA, in which it is told; empty: one of the file's own, or UTC
	Floating    bool   // it is told by no zone: the times are those of the window's
	First, Last tour.Date
	Repeats     bool
	Line        int // in the file
}

// AllDay reports whether the event is of whole days, First to Last; the times
// are then their midnights in the zone of the window.
func (e CalendarEvent) AllDay() bool { return e.First != "" }

// Window is the span of time that is asked for, and the IANA zone of what is
// told by no zone.
type Window struct {
	From, To time.Time
	Zone     string
}

// ReadCalendar reads an iCalendar file (RFC 5545) in UTF-8, UTF-16 or
// Windows-1252, with any line ends. Repeats are worked out within the window.
//
// It returns an Invalid fault, with the number of the line, for what is no
// calendar or breaks off, and for one that holds more than it can take; an
// event that it does not understand is left out, with why. Times of a zone that
// has no IANA or Windows name follow the file's own VTIMEZONE.
func ReadCalendar(ctx context.Context, r io.Reader, w Window) (*Calendar, error) {
	content, err := io.ReadAll(io.LimitReader(r, largestCalendar+1))
	if err != nil {
		return nil, err
	}
	if len(content) > largestCalendar {
		return nil, fault.New(fault.Invalid, "The file has more than %d MB: no calendar is that large.", "Le fichier dépasse %d Mo : aucun calendrier n’est si gros.", largestCalendar>>20)
	}
	if isEmpty(content) {
		return nil, emptyFile()
	}
	text, err := decoded(content)
	if err != nil {
		return nil, err
	}
	calendars, err := components(text)
	if err != nil {
		return nil, err
	}
	in := &intake{window: w, found: &Calendar{}, zones: map[string]*timeZone{}}
	if in.here, err = in.named(w.Zone); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	done := make(chan error, 1)
	go func() { done <- in.guarded(ctx, calendars) }() // a rule that never comes true cannot be stopped, only left behind
	select {
	case err = <-done:
	case <-ctx.Done():
		return nil, tooLong(in.line.Load())
	}
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(in.found.Events, func(a, b CalendarEvent) int {
		return cmp.Or(a.Start.Compare(b.Start), a.Line-b.Line)
	})
	return in.found, nil
}

// guarded is all, with a panic of the library made a fault: it is in a goroutine
// of its own, and would end the program.
func (in *intake) guarded(ctx context.Context, calendars []*component) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = badLine(int(in.line.Load()), "this event cannot be read.", "cet événement est illisible.")
		}
	}()
	return in.all(ctx, calendars)
}

func tooLong(line int64) error {
	return fault.New(fault.Invalid, "Line %d: working out when this event repeats takes too long. Take the event out of the file, then try again.",
		"Ligne %d : trouver quand cet événement se répète prend trop de temps. Retirez-le du fichier, puis réessayez.", line)
}

// badLine is a fault at a line of the file.
func badLine(line int, english, french string, args ...any) error {
	english, french = fault.Say(english, french, args...)
	return fault.New(fault.Invalid, "Line %[1]d: %[2]s", "Ligne %[1]d : %[3]s", line, english, french)
}

// leave notes that an event is left out.
func (in *intake) leave(c *component, english, french string, args ...any) {
	english, french = fault.Say(english, french, args...)
	name, uid := c.text("SUMMARY"), c.text("UID")
	if name == "" {
		name = uid
	}
	in.found.Left = append(in.found.Left, Left{Event: name, UID: uid, Why: tour.Text{
		tour.English: tour.Clean("line " + itoa(c.line) + ": " + english), tour.French: tour.Clean("ligne " + itoa(c.line) + " : " + french),
	}})
}
