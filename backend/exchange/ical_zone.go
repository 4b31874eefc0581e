package exchange

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"tournee/backend/tour"
)

const (
	// firstYear and lastYear bound what is taken for a date; programs write
	// years far off for "none".
	firstYear, lastYear = 1900, 2200
	// mostRules is how many parts a file's own zones may have in all.
	mostRules = 500
	// mostZones is how many names of zones a file may use.
	mostZones = 200
)

var errNoZone = errors.New("no such time zone")

// timeZone is a zone of a calendar: one that is known, or the file's own. Its
// clock is told by naive times: what it says, as if it were UTC.
type timeZone struct {
	name    string // IANA; empty: the file's own
	known   *time.Location
	onsets  []onset // by time
	offsets int     // before the first
}

// onset is a moment from which an offset holds, in seconds east of Greenwich.
type onset struct {
	at           time.Time // as the clock said it just before
	before, then int
}

// instant returns when the clock says naive: the first time when it does so
// twice, and as before the change when it skips it (RFC 5545, 3.3.5).
func (z *timeZone) instant(naive time.Time) time.Time {
	if z.known != nil {
		at, _, err := tour.Wall(naive.Format("2006-01-02T15:04")).On(z.known)
		if err != nil {
			return naive
		}
		return at.UTC().Add(time.Duration(naive.Second()) * time.Second)
	}
	offset := z.offsets
	if i := z.last(func(o onset) bool { return !o.at.After(naive) }); i >= 0 {
		o := z.onsets[i]
		offset = o.then
		if naive.Before(o.at.Add(time.Duration(o.then-o.before) * time.Second)) {
			offset = o.before
		}
	}
	return naive.Add(-time.Duration(offset) * time.Second)
}

// naive returns what the clock says at an instant.
func (z *timeZone) naive(at time.Time) time.Time {
	if z.known != nil {
		_, offset := at.In(z.known).Zone()
		return at.UTC().Add(time.Duration(offset) * time.Second)
	}
	offset := z.offsets
	if i := z.last(func(o onset) bool { return !o.at.Add(-time.Duration(o.before) * time.Second).After(at) }); i >= 0 {
		offset = z.onsets[i].then
	}
	return at.UTC().Add(time.Duration(offset) * time.Second)
}

// last returns the index of the last onset for which past holds, or -1; past
// holds up to some onset and for none after it.
func (z *timeZone) last(past func(onset) bool) int {
	n, _ := slices.BinarySearchFunc(z.onsets, true, func(o onset, _ bool) int {
		if past(o) {
			return -1
		}
		return 1
	})
	return n - 1
}

// named returns the zone that a TZID means: an IANA name, also at the end of a
// path that says whose it is, a name of Windows, or one of the file's own.
func (in *intake) named(tzid string) (*timeZone, error) {
	z, ok := in.zones[tzid]
	switch {
	case z != nil:
		return z, nil
	case ok || len(in.zones) > mostZones:
		return nil, errNoZone
	}
	names := []string{tzid, ofWindows(tzid)}
	for parts := strings.Split(tzid, "/"); len(parts) > 2 && len(parts) < 6; parts = parts[1:] {
		names = append(names, strings.Join(parts[1:], "/"))
	}
	for _, name := range names {
		if name == "" {
			continue
		}
		if known, err := tour.Location(name); err == nil {
			in.zones[tzid] = &timeZone{name: name, known: known}
			return in.zones[tzid], nil
		}
	}
	in.zones[tzid] = nil
	return nil, errNoZone
}

// describe takes in the file's own zones, for TZIDs that nothing else explains.
func (in *intake) describe(calendar *component) error {
	for _, c := range calendar.parts {
		if c.name != "VTIMEZONE" {
			continue
		}
		tzid := c.text("TZID")
		if _, err := in.named(tzid); err == nil {
			continue
		}
		if in.rules += 1 + len(c.parts); in.rules > mostRules {
			return badLine(c.line, "the time zones of the file have more than %d parts.", "les fuseaux horaires du fichier ont plus de %d parties.", mostRules)
		}
		z, err := ownZone(c)
		if err != nil {
			return err
		}
		if z != nil {
			in.zones[tzid] = z
		}
	}
	return nil
}

// ownZone reads a VTIMEZONE; nil when it has no part that can be understood.
func ownZone(c *component) (*timeZone, error) {
	z := &timeZone{}
	for _, part := range c.parts {
		if part.name != "STANDARD" && part.name != "DAYLIGHT" {
			continue
		}
		start, err := naiveTime(part.text("DTSTART"))
		before, errBefore := offsetOf(part.text("TZOFFSETFROM"))
		then, errThen := offsetOf(part.text("TZOFFSETTO"))
		if err != nil || errBefore != nil || errThen != nil {
			return nil, badLine(part.line, "this part of a time zone has no readable DTSTART, TZOFFSETFROM and TZOFFSETTO.", "cette partie d’un fuseau n’a pas de DTSTART, TZOFFSETFROM et TZOFFSETTO lisibles.")
		}
		z.onsets = append(z.onsets, onset{start, before, then})
		if rule, ok := part.first("RRULE"); ok {
			z.onsets = append(z.onsets, yearly(rule.value, start, before, then)...)
		}
		for _, p := range part.props {
			if p.name != "RDATE" {
				continue
			}
			for date := range strings.SplitSeq(p.value, ",") {
				if at, err := naiveTime(date); err == nil {
					z.onsets = append(z.onsets, onset{at, before, then})
				}
			}
		}
	}
	if len(z.onsets) == 0 {
		return nil, nil //nolint:nilnil // nothing in it: the same as no zone
	}
	slices.SortStableFunc(z.onsets, func(a, b onset) int { return a.at.Compare(b.at) })
	z.offsets = z.onsets[0].before
	return z, nil
}

// yearly returns the later onsets of a rule such as
// FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU, the only kind that zones have. What else
// it says is not followed.
func yearly(rule string, start time.Time, before, then int) []onset {
	month, week, day, until := start.Month(), 0, start.Weekday(), time.Date(lastYear, 1, 1, 0, 0, 0, 0, time.UTC)
	onDay := start.Day()
	for part := range strings.SplitSeq(rule, ";") {
		key, value, _ := strings.Cut(part, "=")
		switch n, err := strconv.Atoi(value); {
		case key == "FREQ" && value != "YEARLY":
			return nil
		case key == "BYMONTH" && err == nil && n >= 1 && n <= 12:
			month = time.Month(n)
		case key == "BYMONTHDAY" && err == nil && n >= 1 && n <= 31:
			onDay = n
		case key == "BYDAY" && len(value) > 2:
			i := slices.Index([]string{"SU", "MO", "TU", "WE", "TH", "FR", "SA"}, value[len(value)-2:])
			w, err := strconv.Atoi(value[:len(value)-2])
			if i < 0 || err != nil || w < -5 || w > 5 {
				return nil
			}
			day, week = time.Weekday(i), w
		case key == "UNTIL":
			if t, err := naiveTime(strings.TrimSuffix(value, "Z")); err == nil {
				until = t.AddDate(0, 0, 1) // it is in UTC, the onset is not: no two are that near
			}
		}
	}
	var later []onset
	for y := start.Year() + 1; y < lastYear; y++ {
		at := time.Date(y, month, onDay, start.Hour(), start.Minute(), start.Second(), 0, time.UTC)
		switch {
		case week > 0:
			at = time.Date(y, month, 1, start.Hour(), start.Minute(), start.Second(), 0, time.UTC)
			at = at.AddDate(0, 0, (int(day)-int(at.Weekday())+7)%7+7*(week-1))
		case week < 0:
			at = time.Date(y, month+1, 0, start.Hour(), start.Minute(), start.Second(), 0, time.UTC)
			at = at.AddDate(0, 0, -((int(at.Weekday())-int(day)+7)%7)+7*(week+1))
		}
		if at.After(until) {
			break
		}
		later = append(later, onset{at, before, then})
	}
	return later
}

// offsetOf reads +HHMM or +HHMMSS as seconds east of Greenwich.
func offsetOf(s string) (int, error) {
	if len(s) != 5 && len(s) != 7 {
		return 0, strconv.ErrSyntax
	}
	n, err := strconv.ParseUint(s[1:5]+(s + "00")[5:7], 10, 32)
	if err != nil || s[0] != '+' && s[0] != '-' {
		return 0, strconv.ErrSyntax
	}
	seconds := int(n/10000*3600 + n/100%100*60 + n%100)
	if s[0] == '-' {
		return -seconds, nil
	}
	return seconds, nil
}

// naiveTime reads 20260504T180000, or a day as its midnight.
func naiveTime(s string) (time.Time, error) {
	layout := "20060102T150405"
	if len(s) == 8 {
		layout = "20060102"
	}
	t, err := time.Parse(layout, strings.TrimSpace(s))
	if err == nil && (t.Year() < firstYear || t.Year() > lastYear) {
		err = strconv.ErrRange
	}
	return t, err
}
