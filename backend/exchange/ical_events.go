package exchange

import (
	"context"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

// intake takes in one file.
type intake struct {
	window Window
	here   *timeZone            // of what is told by no zone
	zones  map[string]*timeZone // by TZID
	rules  int                  // parts of the file's own zones
	found  *Calendar
	seen   int
	tzidOf int          // line of the property that tzid is of
	tzid   string       // its TZID
	line   atomic.Int64 // of the event at hand
}

// all takes in the calendars of a file.
func (in *intake) all(ctx context.Context, calendars []*component) error {
	for _, calendar := range calendars {
		if in.found.Name == "" {
			in.found.Name = calendar.text("X-WR-CALNAME")
		}
		if in.found.Name == "" {
			in.found.Name = calendar.text("NAME")
		}
		if err := in.describe(calendar); err != nil {
			return err
		}
		moved := overrides(calendar)
		for _, c := range calendar.parts {
			in.line.Store(int64(c.line))
			if err := ctx.Err(); err != nil {
				return tooLong(in.line.Load())
			}
			if in.seen++; in.seen > mostEvents || len(in.found.Events) > mostEvents {
				return badLine(c.line, "from here on there are too many events: a calendar may have %d, repeats in these dates included.",
					"à partir d’ici il y a trop d’événements : un calendrier peut en avoir %d, répétitions dans ces dates comprises.", mostEvents)
			}
			var err error
			switch c.name {
			case "VEVENT":
				uid := c.text("UID")
				err = in.event(ctx, c, moved[uid])
				if hasProp(c, "RRULE") {
					delete(moved, uid) // one event has them
				}
			case "VFREEBUSY":
				err = in.freeBusy(c)
			}
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// overrides returns, by UID, the times of repeats that have an event of their
// own, as they were before it.
func overrides(calendar *component) map[string][]property {
	moved := map[string][]property{}
	for _, c := range calendar.parts {
		if p, ok := c.first("RECURRENCE-ID"); ok && c.name == "VEVENT" {
			moved[c.text("UID")] = append(moved[c.text("UID")], p)
		}
	}
	return moved
}

// moment is a date or a time as a property tells it.
type moment struct {
	naive  time.Time // what the clock says
	zone   *timeZone
	day    bool // a whole day
	float  bool // told by no zone
	utc    bool
	reason [2]string // why it is not understood, in English and French
}

func (m moment) at() time.Time {
	if m.utc {
		return m.naive
	}
	return m.zone.instant(m.naive)
}

// moment reads a value of a property, which may hold several.
func (in *intake) moment(p property, value string) moment {
	value = strings.TrimSpace(value)
	m := moment{zone: in.here}
	value, m.utc = strings.CutSuffix(value, "Z")
	m.day = len(value) == 8
	if in.tzidOf != p.line { // a property may have thousands of values
		in.tzidOf, in.tzid = p.line, p.param("TZID")
	}
	tzid := in.tzid
	switch {
	case m.utc || m.day:
	case tzid == "":
		m.float = true
	default:
		var err error
		if m.zone, err = in.named(tzid); err != nil {
			m.reason = [2]string{"no time zone is called “" + shown(tzid) + "”, and the file does not describe it", "aucun fuseau horaire ne s’appelle « " + shown(tzid) + " », et le fichier ne le décrit pas"}
		}
	}
	var err error
	if m.naive, err = naiveTime(value); err != nil {
		m.reason = [2]string{"“" + shown(value) + "” is no date between 1900 and 2200", "« " + shown(value) + " » n’est pas une date entre 1900 et 2200"}
	}
	return m
}

func (m moment) bad() bool { return m.reason[0] != "" }

// span returns the start and the length of an event. A length of days is kept
// by the clock, one of hours by the time that passes.
func (in *intake) span(c *component) (start moment, length time.Duration, ok bool) {
	p, there := c.first("DTSTART")
	if !there {
		in.leave(c, "it does not say when it begins", "il ne dit pas quand il commence")
		return start, 0, false
	}
	start = in.moment(p, p.value)
	if start.bad() {
		in.leave(c, "%s", "%s", tour.Text{tour.English: start.reason[0], tour.French: start.reason[1]})
		return start, 0, false
	}
	if start.day {
		length = 24 * time.Hour
	}
	if p, there := c.first("DTEND"); there {
		end := in.moment(p, p.value)
		switch {
		case end.bad():
			in.leave(c, "%s", "%s", tour.Text{tour.English: end.reason[0], tour.French: end.reason[1]})
			return start, 0, false
		case start.day:
			length = max(end.naive.Truncate(24*time.Hour).Sub(start.naive), 24*time.Hour)
		default:
			length = max(end.at().Sub(start.at()), 0)
		}
	} else if p, there := c.first("DURATION"); there {
		var err error
		if length, err = duration(p.value); err != nil {
			in.leave(c, "“%s” is no duration", "« %s » n’est pas une durée", shown(p.value))
			return start, 0, false
		}
	}
	return start, length, true
}

// event takes in one VEVENT. moved are the times that other events replace.
func (in *intake) event(ctx context.Context, c *component, moved []property) error {
	start, length, ok := in.span(c)
	if !ok {
		return nil
	}
	e := told(c)
	e.Status, e.Zone, e.Floating = status(c.text("STATUS")), start.zone.name, start.float
	if p, ok := c.first("RECURRENCE-ID"); ok {
		e.Repeat = repeatID(in.moment(p, p.value))
	}
	if start.utc {
		e.Zone = ""
	}
	times, ok := in.times(ctx, c, start, length, moved)
	if !ok {
		return ctx.Err()
	}
	inside := false
	for _, t := range times {
		one := e
		one.Repeats = len(times) > 1
		m := start
		m.naive = t
		one.Start = m.at()
		if one.Repeat == "" && (hasProp(c, "RRULE") || hasProp(c, "RDATE")) {
			one.Repeat = repeatID(m)
		}
		one.End = one.Start.Add(length)
		if start.day {
			one.First = tour.Date(t.Format(time.DateOnly))
			one.Last = tour.Date(t.Add(length - 24*time.Hour).Format(time.DateOnly))
			one.End = start.zone.instant(t.Add(length))
		}
		if one.Start.Before(in.window.To) && (one.End.After(in.window.From) || one.End.Equal(one.Start) && !one.Start.Before(in.window.From)) {
			in.found.Events = append(in.found.Events, one)
			inside = true
		}
	}
	if !inside {
		in.found.Outside++
	}
	return nil
}

// told is what an event says, whenever it is.
func told(c *component) CalendarEvent {
	e := CalendarEvent{
		UID: c.text("UID"), Summary: c.text("SUMMARY"), Description: c.text("DESCRIPTION"), Location: c.text("LOCATION"),
		URL: c.text("URL"), Categories: c.text("CATEGORIES"), Line: c.line,
	}
	if p, ok := c.first("SUMMARY"); ok {
		for _, lang := range tour.Langs() {
			if strings.HasPrefix(strings.ToLower(p.param("LANGUAGE")), lang) {
				e.Language = lang
			}
		}
	}
	e.Free = strings.EqualFold(c.text("TRANSP"), "TRANSPARENT") || strings.EqualFold(c.text("X-MICROSOFT-CDO-BUSYSTATUS"), "FREE")
	class := c.text("CLASS")
	e.Private = class != "" && !strings.EqualFold(class, "PUBLIC")
	return e
}

// repeatID names one time of an event that repeats.
func repeatID(m moment) string {
	switch {
	case m.bad():
		return ""
	case m.day:
		return m.naive.Format("20060102")
	}
	return m.at().UTC().Format("20060102T150405Z")
}

func status(s string) string {
	switch strings.ToUpper(s) {
	case "TENTATIVE":
		return "tentative"
	case "CANCELLED":
		return "cancelled"
	}
	return "confirmed"
}

// freeBusy takes in when somebody is busy, without what with.
func (in *intake) freeBusy(c *component) error {
	for _, p := range c.props {
		if p.name != "FREEBUSY" || strings.EqualFold(p.param("FBTYPE"), "FREE") {
			continue
		}
		for period := range strings.SplitSeq(p.value, ",") {
			if len(in.found.Events) > mostEvents {
				return badLine(p.line, "there are more than %d times here.", "il y a plus de %d périodes ici.", mostEvents)
			}
			from, to, _ := strings.Cut(period, "/")
			start, end := in.moment(p, from), in.moment(p, to)
			if length, err := duration(to); err == nil {
				end = moment{naive: start.at().Add(length), utc: true}
			}
			if start.bad() || end.bad() {
				return badLine(p.line, "“%s” is no span of time.", "« %s » n’est pas une période.", shown(period))
			}
			e := CalendarEvent{UID: c.text("UID"), Summary: c.text("SUMMARY"), Status: "busy", Start: start.at(), End: end.at(), Line: p.line}
			if e.Start.Before(in.window.To) && e.End.After(in.window.From) {
				in.found.Events = append(in.found.Events, e)
			} else {
				in.found.Outside++
			}
		}
	}
	return nil
}

// duration reads P1D, PT1H30M and the like; below zero it is none.
func duration(s string) (time.Duration, error) {
	bad := fault.New(fault.Invalid, "no duration", "pas une durée")
	rest, ok := strings.CutPrefix(strings.TrimPrefix(strings.TrimSpace(s), "+"), "P")
	if !ok || rest == "" || rest == "T" {
		return 0, bad
	}
	var d time.Duration
	inTime := false
	for rest != "" {
		if after, ok := strings.CutPrefix(rest, "T"); ok && !inTime {
			inTime, rest = true, after
			continue
		}
		i := strings.IndexFunc(rest, func(r rune) bool { return r < '0' || r > '9' })
		if i <= 0 || i > 7 {
			return 0, bad
		}
		n, err := strconv.Atoi(rest[:i])
		units := map[byte]time.Duration{'W': 7 * 24 * time.Hour, 'D': 24 * time.Hour}
		if inTime {
			units = map[byte]time.Duration{'H': time.Hour, 'M': time.Minute, 'S': time.Second}
		}
		unit, known := units[rest[i]]
		if err != nil || !known {
			return 0, bad
		}
		if d += time.Duration(n) * unit; d < 0 || d > 100*366*24*time.Hour {
			return 0, bad
		}
		rest = rest[i+1:]
	}
	return d, nil
}
