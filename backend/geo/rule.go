package geo

import (
	"slices"
	"time"

	"tournee/backend/tour"
)

// day is a day that comes each year.
type day func(year int) time.Time

func date(year int, month time.Month, n int) time.Time {
	return time.Date(year, month, n, 0, 0, 0, 0, time.UTC)
}

// fixed is the same day of the same month.
func fixed(month time.Month, n int) day {
	return func(year int) time.Time { return date(year, month, n) }
}

// onOrAfter is the first such weekday from a day of a month on.
func onOrAfter(w time.Weekday, month time.Month, n int) day {
	return func(year int) time.Time {
		first := date(year, month, n)
		return first.AddDate(0, 0, (int(w-first.Weekday())+7)%7)
	}
}

// nth is the nth such weekday of a month.
func nth(n int, w time.Weekday, month time.Month) day { return onOrAfter(w, month, 7*n-6) }

// before is the last such weekday before a day of a month.
func before(w time.Weekday, month time.Month, n int) day { return onOrAfter(w, month, n-7) }

// plus is so many days after another day.
func (d day) plus(days int) day {
	return func(year int) time.Time { return d(year).AddDate(0, 0, days) }
}

// easter is so many days after Easter Sunday of the Gregorian calendar, by the
// computus of Meeus, Jones and Butcher (Meeus, Astronomical Algorithms, 1991,
// chapter 8).
func easter(days int) day {
	return func(year int) time.Time {
		a, b, c := year%19, year/100, year%100
		h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
		l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
		m := (a + 11*h + 22*l) / 451
		n := h + l - 7*m + 114
		return date(year, time.Month(n/31), n%31+1).AddDate(0, 0, days)
	}
}

// rule is a line of a country's law: a day that comes each year, and where and
// when it holds.
type rule struct {
	name         tour.Text
	day          day
	since, until int      // years; 0: open
	not          []int    // years in which it does not hold
	in, out      []string // codes of regions in which it holds, or does not; none: everywhere
	shift        map[time.Weekday]int
	moves        bool // a shifted day is kept in place of the day itself
}

// on makes a rule that holds everywhere, for ever.
func on(d day, french, english string) rule {
	return rule{name: tour.Text{tour.French: french, tour.English: english}, day: d}
}

// The following change one thing of a rule.
func (r rule) from(year int) rule            { r.since = year; return r }
func (r rule) to(year int) rule              { r.until = year; return r }
func (r rule) only(year int) rule            { return r.from(year).to(year) }
func (r rule) except(years ...int) rule      { r.not = years; return r }
func (r rule) within(regions ...string) rule { r.in = regions; return r }
func (r rule) outside(regions ...string) rule {
	r.out = regions
	return r
}

// also adds a day off so many days later when the day falls on a Saturday or a
// Sunday; 0: none.
func (r rule) also(saturday, sunday int) rule {
	r.shift = map[time.Weekday]int{time.Saturday: saturday, time.Sunday: sunday}
	return r
}

// moved is also, but that the day itself is then none.
func (r rule) moved(saturday, sunday int) rule {
	r = r.also(saturday, sunday)
	r.moves = true
	return r
}

// holdsIn reports whether the rule holds in that region in that year.
func (r rule) holdsIn(region string, year int) bool {
	return (r.since == 0 || r.since <= year) && (r.until == 0 || year <= r.until) && !slices.Contains(r.not, year) &&
		(len(r.in) == 0 || slices.Contains(r.in, region)) && !slices.Contains(r.out, region)
}

// days returns the holidays that the rule makes in a year; a shifted one may
// lie in the year before.
func (r rule) days(year int) []Holiday {
	d := r.day(year)
	off := r.shift[d.Weekday()]
	if off == 0 {
		return []Holiday{{dateOf(d), r.name}}
	}
	kept := dateOf(d.AddDate(0, 0, off))
	if r.moves {
		return []Holiday{{kept, r.name}}
	}
	return []Holiday{{dateOf(d), r.name}, {kept, tour.Text{
		tour.French: r.name[tour.French] + " (jour reporté)", tour.English: r.name[tour.English] + " (observed)",
	}}}
}

const layout = "2006-01-02"

func dateOf(t time.Time) tour.Date { return tour.Date(t.Format(layout)) }
