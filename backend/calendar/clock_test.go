package calendar_test

import (
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-ical"

	"tournee/backend/calendar"
	"tournee/backend/tour"
	"tournee/backend/zone"
)

func TestInstant(t *testing.T) {
	tests := map[string]struct {
		zone string
		wall tour.Wall
		want string
	}{
		"in summer":                  {"America/Toronto", "2026-05-04T18:00", "2026-05-04T22:00:00Z"},
		"in winter":                  {"America/Toronto", "2026-12-04T18:00", "2026-12-04T23:00:00Z"},
		"the first of an hour twice": {"America/Toronto", "2026-11-01T01:30", "2026-11-01T05:30:00Z"},
		"the hour after":             {"America/Toronto", "2026-11-01T02:00", "2026-11-01T07:00:00Z"},
		"an hour that is skipped":    {"America/Toronto", "2026-03-08T02:30", "2026-03-08T07:30:00Z"},
		"half an hour twice":         {"Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-04T14:45:00Z"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got, err := calendar.Instant(tt.zone, tt.wall)

			if err != nil || got.UTC().Format(time.RFC3339) != tt.want {
				t.Errorf("got %v, %v, want %s", got.UTC(), err, tt.want)
			}
		})
	}
}

func TestAnHourThatComesTwiceIsWrittenInUTC(t *testing.T) {
	tests := map[tour.Wall]string{ // by the start of a session of half an hour
		"2026-11-01T00:00": "DTSTART;TZID=America/Toronto:20261101T000000",
		"2026-11-01T00:30": "DTSTART:20261101T043000Z",
		"2026-11-01T01:45": "DTSTART:20261101T054500Z",
		"2026-11-01T02:00": "DTSTART;TZID=America/Toronto:20261101T020000",
		"2026-03-08T03:00": "DTSTART;TZID=America/Toronto:20260308T030000",
		"2028-12-31T22:00": "DTSTART;TZID=America/Toronto:20281231T220000",
	}
	for wall, want := range tests {
		plan := riverTour()
		plan.Sessions[0].Starts, plan.Sessions[0].Minutes = wall, 30

		got := string(write(t, plan, calendar.Options{Scope: calendar.Scope{Stop: "s-1"}}))

		if !strings.Contains(got, want+"\r\n") {
			t.Errorf("%s: the calendar has no %s", wall, want)
		}
	}
}

func TestChangesEnds(t *testing.T) {
	from := time.Date(2023, 1, 1, 0, 0, 0, 0, time.UTC)
	for name, want := range map[string]int{"Europe/Berlin": 20, "America/Toronto": 20, "Asia/Tokyo": 0, "Europe/Dublin": 20} {
		got, err := calendar.Changes(name, from, from.AddDate(10, 0, 0))
		if err != nil || len(got) != want {
			t.Errorf("%s: %d changes, %v, want %d", name, len(got), err, want)
		}
	}
}

// TestZonesReadAsTheyAre asks the VTIMEZONE of every zone of the world what
// the clock says around each change of 2000 to 2040: once for a calendar of each
// year, once for one of all these years.
func TestZonesReadAsTheyAre(t *testing.T) {
	const first, last = 2000, 2040
	asked, zones := 0, 0
	for _, name := range allZones(t) {
		z, err := zone.Load(name)
		if err != nil {
			t.Fatal(err)
		}
		if k, err := zone.Load(zone.Canonical(name)); err != nil || k.String() != name {
			asked += sameClock(t, z, k)
			continue
		}
		zones++
		var all []time.Time
		for year := first; year <= last; year++ {
			times := around(t, name, year)
			asked += askZone(t, name, z, times)
			all = append(all, times...)
		}
		asked += askZone(t, name, z, all)
	}
	if zones < 300 || asked < 200_000 {
		t.Errorf("only %d times were asked in %d zones", asked, zones)
	}
}

// around returns the ends and the middle of a year, and moments on both sides
// of each change in it.
func around(tb testing.TB, name string, year int) []time.Time {
	tb.Helper()
	start := time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC)
	times := []time.Time{start, start.AddDate(0, 6, 0), start.AddDate(1, 0, -1)}
	changes, err := calendar.Changes(name, start, start.AddDate(1, 0, 0))
	if err != nil {
		tb.Fatal(err)
	}
	for _, c := range changes {
		times = append(times, c.Add(-3*time.Hour), c.Add(-time.Second), c, c.Add(3*time.Hour))
	}
	return times
}

// askZone compares the VTIMEZONE of a calendar of these times with the zone.
func askZone(tb testing.TB, name string, z *time.Location, times []time.Time) int {
	tb.Helper()
	first, last := slices.MinFunc(times, time.Time.Compare), slices.MaxFunc(times, time.Time.Compare)
	c, err := calendar.Describe(name, first, last)
	if err != nil {
		tb.Fatal(err)
	}
	if n := len(c.Children); last.Year() == first.Year() && n > 9 { // Morocco, four changes a year
		tb.Errorf("%s in %d is told in %d parts", name, first.Year(), n)
	}
	onsets := onsetsOf(tb, c, last.Year()+1)
	for _, at := range times {
		_, want := at.In(z).Zone()
		if got := offsetAt(onsets, at); got != want {
			tb.Errorf("%s at %s: the calendar of %d to %d says %d s, the zone %d s", name, at, first.Year(), last.Year(), got, want)
		}
	}
	return len(times)
}

// sameClock checks that an old name and the one of today say the same.
func sameClock(tb testing.TB, a, b *time.Location) int {
	tb.Helper()
	asked := 0
	for at := time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC); at.Year() <= 2040; at = at.Add(7 * 24 * time.Hour) {
		asked++
		if x, y := at.In(a).Format(time.RFC3339), at.In(b).Format(time.RFC3339); x != y {
			tb.Errorf("%s is %s in %s and %s in %s", at, x, a, y, b)
		}
	}
	return asked
}

// allZones returns every name of the tables, those of the past too.
func allZones(tb testing.TB) []string {
	tb.Helper()
	data, err := os.ReadFile("../zone/zones.dat")
	if err != nil {
		tb.Fatal(err)
	}
	head, _, _ := strings.Cut(string(data), "\n\n")
	_, head, _ = strings.Cut(head, "\n")
	var names []string
	for line := range strings.Lines(head) {
		names = append(names, strings.Fields(line)[0])
	}
	return names
}

// onsetAt is a moment from which an offset holds, in seconds.
type onsetAt struct {
	at     time.Time
	offset int
}

// onsetsOf reads a VTIMEZONE as RFC 5545 (3.6.5) says, up to a year.
func onsetsOf(tb testing.TB, c *ical.Component, upto int) []onsetAt {
	tb.Helper()
	var list []onsetAt
	standard := false
	for _, o := range c.Children {
		standard = standard || o.Name == "STANDARD"
		start, err := time.Parse("20060102T150405", o.Props["DTSTART"][0].Value)
		if err != nil {
			tb.Fatal(err)
		}
		before, then := seconds(tb, o.Props["TZOFFSETFROM"][0].Value), seconds(tb, o.Props["TZOFFSETTO"][0].Value)
		list = append(list, onsetAt{start.Add(-time.Duration(before) * time.Second), then})
		if len(o.Props["RRULE"]) == 0 {
			continue
		}
		for y := start.Year() + 1; y <= upto; y++ {
			local := occurrence(tb, o.Props["RRULE"][0].Value, y, start)
			list = append(list, onsetAt{local.Add(-time.Duration(before) * time.Second), then})
		}
	}
	if !standard {
		tb.Errorf("a zone without STANDARD: %v", c.Props["TZID"])
	}
	slices.SortFunc(list, func(a, b onsetAt) int { return a.at.Compare(b.at) })
	return list
}

func offsetAt(list []onsetAt, at time.Time) int {
	offset := -1
	for _, o := range list {
		if !o.at.After(at) {
			offset = o.offset
		}
	}
	return offset
}

// occurrence returns when a rule such as FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU falls
// in a year, at the hour of start.
func occurrence(tb testing.TB, rule string, year int, start time.Time) time.Time {
	tb.Helper()
	_, day, ok := strings.Cut(rule, "BYDAY=")
	if !ok {
		tb.Fatalf("a rule without BYDAY: %s", rule)
	}
	nth, err := strconv.Atoi(day[:len(day)-2])
	if err != nil {
		tb.Fatal(err)
	}
	var days []time.Time
	for d := time.Date(year, start.Month(), 1, start.Hour(), start.Minute(), start.Second(), 0, time.UTC); d.Month() == start.Month(); d = d.AddDate(0, 0, 1) {
		if d.Weekday() == start.Weekday() {
			days = append(days, d)
		}
	}
	if nth < 0 {
		return days[len(days)+nth]
	}
	return days[nth-1]
}

func seconds(tb testing.TB, offset string) int {
	tb.Helper()
	n, err := strconv.Atoi(offset[1:5])
	if err != nil {
		tb.Fatal(err)
	}
	s := n/100*3600 + n%100*60
	if len(offset) == 7 {
		rest, err := strconv.Atoi(offset[5:])
		if err != nil {
			tb.Fatal(err)
		}
		s += rest
	}
	if offset[0] == '-' {
		return -s
	}
	return s
}
