package booklet

import (
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"tournee/backend/tour"
)

const nbsp = "\u00a0"

// days writes the days from one date to another as briefly as can be:
// "2–4 May 2018", "30 avril – 2 mai 2018".
func (w words) days(from, to tour.Date) string {
	a, errA := time.Parse(time.DateOnly, string(from))
	b, errB := time.Parse(time.DateOnly, string(to))
	switch {
	case errA != nil || errB != nil:
		return ""
	case from == to:
		return from.YearIn(w.lang)
	case a.Year() != b.Year():
		return from.YearIn(w.lang) + nbsp + "– " + to.YearIn(w.lang)
	case a.Month() != b.Month():
		return from.DayIn(w.lang) + nbsp + "– " + to.YearIn(w.lang)
	}
	if w.lang == tour.French {
		return "du" + nbsp + tour.DayNumberIn(a.Day(), w.lang) + " au" + nbsp + to.YearIn(w.lang)
	}
	return tour.DayNumberIn(a.Day(), w.lang) + "–" + to.YearIn(w.lang)
}

// monthsOf writes the months from one date to another: "mai 2018",
// "May–June 2019".
func (w words) monthsOf(from, to tour.Date) string {
	a, errA := time.Parse(time.DateOnly, string(from))
	b, errB := time.Parse(time.DateOnly, string(to))
	if errA != nil || errB != nil {
		return ""
	}
	last := tour.MonthIn(b.Month(), w.lang) + nbsp + strconv.Itoa(b.Year())
	switch {
	case a.Year() != b.Year():
		return tour.MonthIn(a.Month(), w.lang) + nbsp + strconv.Itoa(a.Year()) + " – " + last
	case a.Month() != b.Month():
		return tour.MonthIn(a.Month(), w.lang) + "–" + last
	}
	return last
}

// count writes a number with its thousands apart: "4 300", "4,300".
func (w words) count(n int) string {
	s := strconv.Itoa(n)
	gap := ","
	if w.lang == tour.French {
		gap = "\u202f"
	}
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + gap + s[i:]
	}
	return s
}

// list writes names in a row: "A, B et C".
func (w words) list(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + w.and + names[last]
}

// capital returns s with its first letter as a capital.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// say fills one of the catalogue's phrases.
func say(phrase string, args ...any) string { return fmt.Sprintf(phrase, args...) }

// dayAndMonth writes the days of a stop for a station's ring: "7" and "mars",
// "2–4" and "May", or, over the end of a month, "30–1" and "April–May".
func (w words) dayAndMonth(stop tour.Stop) (days, month string) {
	from, errFrom := time.Parse(time.DateOnly, string(stop.Starts.Date()))
	to, errTo := time.Parse(time.DateOnly, string(stop.Starts.Date().Add(stop.Days()-1)))
	if errFrom != nil || errTo != nil {
		return "", ""
	}
	days, month = strconv.Itoa(from.Day()), tour.MonthIn(from.Month(), w.lang)
	if from != to {
		days += "–" + strconv.Itoa(to.Day())
	}
	if from.Month() != to.Month() {
		month += "–" + tour.MonthIn(to.Month(), w.lang)
	}
	return days, month
}
