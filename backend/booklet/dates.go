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

// day writes a date in words, with its weekday: "jeudi 10 mai 2018".
func (w words) day(d tour.Date) string {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return ""
	}
	return w.weekdays[t.Weekday()] + " " + w.date(d, true)
}

// date writes a date in words: "10 mai 2018", "1er mai 2018".
func (w words) date(d tour.Date, year bool) string {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return ""
	}
	s := w.dayNumber(t) + nbsp + w.months[t.Month()-1]
	if year {
		s += nbsp + strconv.Itoa(t.Year())
	}
	return s
}

func (w words) dayNumber(t time.Time) string {
	if w.lang == tour.French && t.Day() == 1 {
		return "1er"
	}
	return strconv.Itoa(t.Day())
}

// days writes the days from one date to another as briefly as can be:
// "2–4 May 2018", "30 avril – 2 mai 2018".
func (w words) days(from, to tour.Date) string {
	a, errA := time.Parse(time.DateOnly, string(from))
	b, errB := time.Parse(time.DateOnly, string(to))
	switch {
	case errA != nil || errB != nil:
		return ""
	case from == to:
		return w.date(from, true)
	case a.Year() != b.Year():
		return w.date(from, true) + nbsp + "– " + w.date(to, true)
	case a.Month() != b.Month():
		return w.date(from, false) + nbsp + "– " + w.date(to, true)
	}
	if w.lang == tour.French {
		return "du" + nbsp + w.dayNumber(a) + " au" + nbsp + w.date(to, true)
	}
	return w.dayNumber(a) + "–" + w.date(to, true)
}

// monthsOf writes the months from one date to another: "mai 2018",
// "May–June 2019".
func (w words) monthsOf(from, to tour.Date) string {
	a, errA := time.Parse(time.DateOnly, string(from))
	b, errB := time.Parse(time.DateOnly, string(to))
	if errA != nil || errB != nil {
		return ""
	}
	last := w.months[b.Month()-1] + nbsp + strconv.Itoa(b.Year())
	switch {
	case a.Year() != b.Year():
		return w.months[a.Month()-1] + nbsp + strconv.Itoa(a.Year()) + " – " + last
	case a.Month() != b.Month():
		return w.months[a.Month()-1] + "–" + last
	}
	return last
}

// clock writes an hour: "19 h 45", "19 h", "19:45".
func (w words) clock(wall tour.Wall) string {
	c := wall.Clock()
	if c == "" || w.lang != tour.French {
		return c
	}
	hours, minutes, _ := strings.Cut(c, ":")
	hours = strings.TrimPrefix(hours, "0")
	if minutes == "00" {
		return hours + nbsp + "h"
	}
	return hours + nbsp + "h" + nbsp + minutes
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
	days, month = strconv.Itoa(from.Day()), w.months[from.Month()-1]
	if from != to {
		days += "–" + strconv.Itoa(to.Day())
	}
	if from.Month() != to.Month() {
		month += "–" + w.months[to.Month()-1]
	}
	return days, month
}
