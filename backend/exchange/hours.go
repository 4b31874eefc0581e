package exchange

import (
	"strconv"
	"strings"
	"time"

	"tournee/backend/tour"
)

// begins returns the wall clock at which an event starts: that of its own date
// with offset (RFC 3339) where it has one, or else the hour on the day.
func begins(date string, day tour.Date, start, change string) tour.Wall {
	if t, err := time.Parse(time.RFC3339, strings.TrimSpace(date)); err == nil {
		return tour.Wall(t.Format("2006-01-02T15:04"))
	}
	hour, ok := clock(start)
	if !ok {
		return ""
	}
	if _, err := time.Parse("2006-01-02", string(day)); err != nil {
		return ""
	}
	if c, ok := clock(change); ok && c < "12:00" && hour < c {
		day = day.Add(1)
	}
	return tour.Wall(string(day) + "T" + hour)
}

// clock returns an hour as "09:05", of "9:05", "09:05" or "09:05:00".
func clock(s string) (string, bool) {
	for _, layout := range []string{"15:04", "15:04:05"} {
		if t, err := time.Parse(layout, strings.TrimSpace(s)); err == nil {
			return t.Format("15:04"), true
		}
	}
	return "", false
}

// length returns minutes, of "00:45", "1:30", "00:45:00", "1:02:30" (a day, two
// hours and a half, as frab writes it when the first number is no hour), or a
// bare number of minutes.
func length(s string) (int, bool) {
	parts := strings.Split(strings.TrimSpace(s), ":")
	numbers := make([]int, len(parts))
	for i, p := range parts {
		n, err := strconv.Atoi(p)
		if err != nil || n < 0 || n > 100000 {
			return 0, false
		}
		numbers[i] = n
	}
	switch len(numbers) {
	case 1:
		return numbers[0], true
	case 2:
		return numbers[0]*60 + numbers[1], true
	case 3:
		if len(parts[0]) < 2 { // days:hours:minutes
			return numbers[0]*24*60 + numbers[1]*60 + numbers[2], true
		}
		return numbers[0]*60 + numbers[1], true
	}
	return 0, false
}
