package tour

import (
	"strconv"
	"strings"
	"time"
)

// nbsp keeps the parts of a date or an hour on one line.
const nbsp = "\u00a0"

// MonthIn returns the name of a month.
func MonthIn(m time.Month, lang Lang) string {
	if lang != French {
		return m.String()
	}
	return [...]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}[m-1]
}

// DayNumberIn returns the day of the month as dates write it: "10", "1er".
func DayNumberIn(day int, lang Lang) string {
	if lang == French && day == 1 {
		return "1er"
	}
	return strconv.Itoa(day)
}

// DayIn writes the day and the month: "10 May", "1er mai". It is empty for no
// date.
func (d Date) DayIn(lang Lang) string {
	t, err := time.Parse(dateLayout, string(d))
	if err != nil {
		return ""
	}
	return DayNumberIn(t.Day(), lang) + nbsp + MonthIn(t.Month(), lang)
}

// YearIn is DayIn with the year: "10 May 2018".
func (d Date) YearIn(lang Lang) string {
	if d.DayIn(lang) == "" {
		return ""
	}
	return d.DayIn(lang) + nbsp + string(d[:4])
}

// InWords is a day with its year in both languages, as messages name it.
func (d Date) InWords() Text { return Text{English: d.YearIn(English), French: d.YearIn(French)} }

// WeekdayIn is YearIn with the day of the week: "Thursday 10 May 2018".
func (d Date) WeekdayIn(lang Lang) string {
	t, err := time.Parse(dateLayout, string(d))
	if err != nil {
		return ""
	}
	name := t.Weekday().String()
	if lang == French {
		name = [...]string{"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"}[t.Weekday()]
	}
	return name + " " + d.YearIn(lang)
}

// ClockIn writes the hour: "19:45", "19 h 45", "19 h".
func (w Wall) ClockIn(lang Lang) string {
	hours, minutes, ok := strings.Cut(w.Clock(), ":")
	if !ok || lang != French {
		return w.Clock()
	}
	hours = strings.TrimPrefix(hours, "0")
	if minutes == "00" {
		return hours + nbsp + "h"
	}
	return hours + nbsp + "h" + nbsp + minutes
}
