package exchange

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/teambition/rrule-go"
)

// times returns when an event takes place, by its own clock: once, or each time
// that its rules and dates say within the window. It leaves an event out whose
// rule is no rule, or one that nobody plans around.
func (in *intake) times(ctx context.Context, c *component, start moment, length time.Duration, moved []property) ([]time.Time, bool) {
	rules, dates, out := in.repeats(c, start)
	if len(rules) == 0 && len(dates) == 0 || hasProp(c, "RECURRENCE-ID") {
		return []time.Time{start.naive}, true
	}
	for _, p := range moved {
		if m := in.moment(p, p.value); !m.bad() {
			out[in.byClock(m, start).Unix()] = true
		}
	}
	from, to := start.zone.naive(in.window.From).Add(-length-24*time.Hour), start.zone.naive(in.window.To).Add(24*time.Hour)
	times := slices.DeleteFunc(append(dates, start.naive), func(t time.Time) bool { return t.Before(from) || t.After(to) })
	for _, p := range rules {
		option, ok := in.rule(c, p, start)
		if !ok {
			return nil, false
		}
		rule, err := rrule.NewRRule(option)
		if err != nil {
			in.leave(c, "its rule “%s” cannot be followed: %s", "sa règle « %s » ne peut pas être suivie : %s", shown(p.value), err.Error())
			return nil, false
		}
		next := rule.Iterator()
		for t, more := next(); more && !t.After(to); t, more = next() {
			if ctx.Err() != nil {
				return nil, false
			}
			if !t.Before(from) {
				times = append(times, t)
			}
			if len(times) > mostRepeats {
				break
			}
		}
	}
	slices.SortFunc(times, time.Time.Compare)
	times = slices.CompactFunc(times, time.Time.Equal)
	if len(times) > mostRepeats {
		in.leave(c, "it takes place more than %d times in these dates", "il a lieu plus de %d fois dans ces dates", mostRepeats)
		return nil, false
	}
	return slices.DeleteFunc(times, func(t time.Time) bool { return out[t.Unix()] }), true
}

func hasProp(c *component, name string) bool {
	_, ok := c.first(name)
	return ok
}

// repeats returns the rules of an event, the dates beside them, and the times
// that are left out, by the event's own clock.
func (in *intake) repeats(c *component, start moment) (rules []property, dates []time.Time, out map[int64]bool) {
	out = map[int64]bool{}
	for _, p := range c.props {
		switch p.name {
		case "RRULE":
			rules = append(rules, p)
		case "RDATE", "EXDATE":
			for value := range strings.SplitSeq(p.value, ",") {
				value, _, _ = strings.Cut(value, "/") // a period: its length is taken for the event's
				m := in.moment(p, value)
				switch t := in.byClock(m, start); {
				case m.bad():
				case p.name == "RDATE":
					dates = append(dates, t)
				default:
					out[t.Unix()] = true
				}
			}
		}
	}
	return rules, dates, out
}

// byClock returns a moment as the clock of the event's start says it.
func (in *intake) byClock(m, start moment) time.Time {
	if m.bad() || m.day || m.zone == start.zone && m.utc == start.utc {
		if m.day && !start.day { // a date alone means the event's hour on that day
			return m.naive.Add(start.naive.Sub(start.naive.Truncate(24 * time.Hour)))
		}
		return m.naive
	}
	if start.utc {
		return m.at()
	}
	return start.zone.naive(m.at())
}

// rule reads an RRULE. One that repeats within a day is not followed: it would
// be millions of times, and no calendar of people has one.
func (in *intake) rule(c *component, p property, start moment) (rrule.ROption, bool) {
	option, err := rrule.StrToROption(strings.ToUpper(strings.TrimSpace(strings.TrimSuffix(p.value, ";"))))
	if err != nil {
		in.leave(c, "its rule “%s” cannot be read", "sa règle « %s » est illisible", shown(p.value))
		return rrule.ROption{}, false
	}
	if option.Interval < 0 || option.Interval > 4000 || option.Count < 0 {
		in.leave(c, "its rule “%s” cannot be read", "sa règle « %s » est illisible", shown(p.value))
		return rrule.ROption{}, false
	}
	if option.Freq > rrule.DAILY || max(1, len(option.Byhour))*max(1, len(option.Byminute))*max(1, len(option.Bysecond)) > 24 {
		in.leave(c, "it repeats within a day (%s)", "il se répète au cours d’une journée (%s)", shown(p.value))
		return rrule.ROption{}, false
	}
	option.Dtstart = start.naive
	switch until := option.Until; {
	case until.IsZero():
	case !untilHasTime(p.value):
		option.Until = until.Add(24*time.Hour - time.Second) // a date: all of that day
	case !start.utc && !start.float && untilIsUTC(p.value):
		option.Until = start.zone.naive(until)
	}
	return *option, true
}

// untilOf returns when a rule ends, as it is written.
func untilOf(rule string) string {
	_, until, _ := strings.Cut(strings.ToUpper(rule), "UNTIL=")
	until, _, _ = strings.Cut(until, ";")
	return strings.TrimSpace(until)
}

// untilHasTime reports whether a rule ends at an hour and not with a day.
func untilHasTime(rule string) bool { return strings.Contains(untilOf(rule), "T") }

func untilIsUTC(rule string) bool { return strings.HasSuffix(untilOf(rule), "Z") }
