package exchange_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"tournee/backend/exchange"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

var year2026 = exchange.Window{
	From: time.Date(2026, 1, 1, 5, 0, 0, 0, time.UTC), To: time.Date(2027, 1, 1, 5, 0, 0, 0, time.UTC), Zone: "America/Toronto",
}

// calendarOf returns a calendar of one event of these lines.
func calendarOf(lines ...string) string {
	return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n" + strings.Join(lines, "\r\n") + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
}

func readCalendar(tb testing.TB, text string) *exchange.Calendar {
	tb.Helper()
	c, err := exchange.ReadCalendar(context.Background(), strings.NewReader(text), year2026)
	if err != nil {
		tb.Fatalf("%v\n%.500s", err, text)
	}
	return c
}

// told returns when each event is, by its zone or by days.
func told(c *exchange.Calendar) string {
	var all []string
	for _, e := range c.Events {
		if e.AllDay() {
			all = append(all, fmt.Sprintf("%s..%s", e.First, e.Last))
			continue
		}
		all = append(all, e.Start.UTC().Format("0102T1504")+"-"+e.End.UTC().Format("1504")+" "+e.Zone)
	}
	return strings.Join(all, "; ")
}

func TestReadCalendarTellsWhenEventsAre(t *testing.T) {
	ownZone := "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:My own\nBEGIN:STANDARD\nDTSTART:19671105T020000\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\nTZOFFSETFROM:-0400\nTZOFFSETTO:-0500\nEND:STANDARD\n" +
		"BEGIN:DAYLIGHT\nDTSTART:19870308T020000\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0400\nEND:DAYLIGHT\nEND:VTIMEZONE\n" +
		"BEGIN:VEVENT\nDTSTART;TZID=My own:20260307T120000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3\nEND:VEVENT\n" +
		"BEGIN:VEVENT\nDTSTART;TZID=\"My own\":20260308T023000\nDTEND:20260308T080000Z\nEND:VEVENT\n" +
		"BEGIN:VEVENT\nDTSTART;TZID=My own:20261101T013000\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR\n"
	tests := map[string]struct{ text, want string }{
		"in a zone":             {calendarOf("DTSTART;TZID=Europe/Paris:20260504T180000", "DTEND;TZID=Europe/Paris:20260504T193000"), "0504T1600-1730 Europe/Paris"},
		"from zone to zone":     {calendarOf("DTSTART;TZID=Europe/Paris:20260504T180000", "DTEND;TZID=America/Toronto:20260504T180000"), "0504T1600-2200 Europe/Paris"},
		"in UTC":                {calendarOf("DTSTART:20260504T180000Z", "DURATION:PT1H30M"), "0504T1800-1930 "},
		"by no zone":            {calendarOf("DTSTART:20260504T180000", "DURATION:PT1H"), "0504T2200-2300 America/Toronto"},
		"by a name of Windows":  {calendarOf("DTSTART;TZID=Romance Standard Time:20260504T180000", "DURATION:PT1H"), "0504T1600-1700 Europe/Paris"},
		"by whose zone it is":   {calendarOf("DTSTART;TZID=/example.org/2018_1/Europe/Paris:20260504T180000", "DURATION:PT1H"), "0504T1600-1700 Europe/Paris"},
		"by an old name":        {calendarOf("DTSTART;TZID=America/Montreal:20260504T180000", "DURATION:PT1H"), "0504T2200-2300 America/Montreal"},
		"by the file's zone":    {ownZone, "0307T1700-1800 ; 0308T0730-0800 ; 0308T1600-1700 ; 0309T1600-1700 ; 1101T0530-0630 "},
		"a day":                 {calendarOf("DTSTART;VALUE=DATE:20260504", "DTEND;VALUE=DATE:20260505"), "2026-05-04..2026-05-04"},
		"a day that ends on it": {calendarOf("DTSTART;VALUE=DATE:20260504", "DTEND;VALUE=DATE:20260504"), "2026-05-04..2026-05-04"},
		"three days":            {calendarOf("DTSTART;VALUE=DATE:20260504", "DURATION:P3D"), "2026-05-04..2026-05-06"},
		"no end":                {calendarOf("DTSTART:20260504T180000Z"), "0504T1800-1800 "},
		"each week, over the change of clocks": {
			calendarOf("DTSTART;TZID=America/Toronto:20261027T180000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;UNTIL=20261110T235959Z"),
			"1027T2200-2300 America/Toronto; 1103T2300-0000 America/Toronto; 1110T2300-0000 America/Toronto",
		},
		"until a day": {
			calendarOf("DTSTART;TZID=America/Toronto:20260601T180000", "DURATION:PT1H", "RRULE:FREQ=DAILY;UNTIL=20260602"),
			"0601T2200-2300 America/Toronto; 0602T2200-2300 America/Toronto",
		},
		"each year since long ago": {calendarOf("DTSTART;VALUE=DATE:19620701", "RRULE:FREQ=YEARLY"), "2026-07-01..2026-07-01"},
		"but for some days": {
			calendarOf("DTSTART;VALUE=DATE:20260601", "RRULE:FREQ=DAILY;COUNT=4", "EXDATE;VALUE=DATE:20260602,20260603", "RDATE;VALUE=DATE:20260610"),
			"2026-06-01..2026-06-01; 2026-06-04..2026-06-04; 2026-06-10..2026-06-10",
		},
		"one was moved": {
			"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260601T100000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3\nEND:VEVENT\n" +
				"BEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20260602T100000Z\nDTSTART:20260602T150000Z\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR",
			"0601T1000-1100 ; 0602T1500-1600 ; 0603T1000-1100 ",
		},
		"outside the window": {calendarOf("DTSTART:20250504T180000Z", "DURATION:PT1H"), ""},
		"busy": {
			"BEGIN:VCALENDAR\nBEGIN:VFREEBUSY\nFREEBUSY;FBTYPE=BUSY:20260504T100000Z/PT2H,20260505T100000Z/20260505T110000Z\nFREEBUSY;FBTYPE=FREE:20260506T100000Z/PT2H\nEND:VFREEBUSY\nEND:VCALENDAR",
			"0504T1000-1200 ; 0505T1000-1100 ",
		},
		"none":                   {"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", ""},
		"two calendars":          {calendarOf("DTSTART:20260504T180000Z") + calendarOf("DTSTART:20260505T180000Z"), "0504T1800-1800 ; 0505T1800-1800 "},
		"with nothing but LF":    {strings.ReplaceAll(calendarOf("DTSTART:20260504T180000Z"), "\r\n", "\n"), "0504T1800-1800 "},
		"with nothing but CR":    {strings.ReplaceAll(calendarOf("DTSTART:20260504T180000Z"), "\r\n", "\r"), "0504T1800-1800 "},
		"small letters, a blank": {"begin:vcalendar\nbegin:vevent\ndtstart:20260504T180000Z\n\nend:vevent\nend:vcalendar", "0504T1800-1800 "},
		"a tab begins a fold":    {calendarOf("DTSTART:2026\r\n\t0504T18\r\n 0000Z"), "0504T1800-1800 "},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			c := readCalendar(t, tt.text)

			if got := told(c); got != tt.want || len(c.Left) > 0 {
				t.Errorf("got  %s\nwant %s\nleft out: %v", got, tt.want, c.Left)
			}
		})
	}
}

func TestReadCalendarTellsWhatEventsAre(t *testing.T) {
	text := "BEGIN:VCALENDAR\r\nX-WR-CALNAME:Jours fériés\\, Québec\r\nBEGIN:VEVENT\r\nUID:a@b\r\nDTSTART:20260504T180000Z\r\nSTATUS:CANCELLED\r\nSUMMARY:Écrire\\; relire\\, livrer\\\\\r\n" +
		"DESCRIPTION;ALTREP=\"data:text/html,a;b:c\":Une\\nDeux\r\nLOCATION:Mont\r\n réal\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
	utf16 := func(s string, big bool) string {
		var b []byte
		for _, r := range "\uFEFF" + s {
			if big {
				b = append(b, byte(r>>8), byte(r))
			} else {
				b = append(b, byte(r), byte(r>>8))
			}
		}
		return string(b)
	}
	latin := strings.NewReplacer("é", "\xe9", "É", "\xc9").Replace(text)
	tests := map[string]string{
		"UTF-8": text, "UTF-8 with a mark": "\uFEFF" + text, "UTF-16, little end first": utf16(text, false), "UTF-16, big end first": utf16(text, true),
		"UTF-16 without a mark": utf16(text, false)[2:], "Windows-1252": latin, "folds inside characters": strings.Replace(text, "f\u00e9ri", "f\xc3\r\n \xa9ri", 1),
	}
	for name, text := range tests {
		t.Run(name, func(t *testing.T) {
			c := readCalendar(t, text)

			e := c.Events[0]
			got := []string{c.Name, e.UID, e.Summary, e.Description, e.Location, e.Status, fmt.Sprint(e.Line)}
			want := []string{"Jours fériés, Québec", "a@b", `Écrire; relire, livrer\`, "Une\nDeux", "Montréal", "cancelled", "3"}
			if strings.Contains(name, "folds") {
				want[6] = "4"
			}
			if fmt.Sprint(got) != fmt.Sprint(want) {
				t.Errorf("got  %q\nwant %q", got, want)
			}
		})
	}
}

func TestReadCalendarRefuses(t *testing.T) {
	tests := map[string]struct{ text, want string }{
		"nothing":              {"", "The file is empty"},
		"a page":               {"<!DOCTYPE html><html>", "This is no iCalendar file"},
		"a picture":            {"\x89PNG\r\n\x1a\n\x00\x00", "This is no iCalendar file"},
		"an event alone":       {"BEGIN:VEVENT\nEND:VEVENT\n", "This is no iCalendar file"},
		"a line of no name":    {calendarOf("DTSTART:20260504T180000Z", "DESCRIPTION:one", "two and so on"), "Line 7: “two and so on” has no name and colon"},
		"no colon":             {calendarOf("ATTENDEE;CN=foo"), "Line 5: “ATTENDEE;CN=foo” has no colon"},
		"a quote that is open": {calendarOf(`ATTENDEE;CN="foo:mailto:a@b`), "Line 5: a quotation mark is not closed"},
		"half a file":          {"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260504T180000Z\n", "Line 2: the file ends before the VEVENT"},
		"crossed parts":        {"BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\nEND:VEVENT\n", "Line 3: END:VCALENDAR ends what line 2 began as VEVENT"},
		"parts in parts":       {strings.Repeat("BEGIN:VCALENDAR\n", 9), "Line 9: there are too many parts"},
		"a zone without hours": {"BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:x\nBEGIN:STANDARD\nEND:STANDARD\nEND:VTIMEZONE\nEND:VCALENDAR", "Line 4: this part of a time zone"},
		"too many events":      {"BEGIN:VCALENDAR\n" + strings.Repeat("BEGIN:VEVENT\nEND:VEVENT\n", 20_001) + "END:VCALENDAR", "Line 40002: from here on"},
		"too large":            {"BEGIN:VCALENDAR\n" + strings.Repeat("X-A:0123456789\n", 800_000), "The file has more than 10 MB"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := exchange.ReadCalendar(t.Context(), strings.NewReader(tt.text), year2026)

			f := fault.Shown(err)
			if f.Kind != fault.Invalid || !strings.HasPrefix(f.English, tt.want) || strings.Contains(f.English+f.French, "%!") || f.French == "" || f.French == f.English {
				t.Errorf("got %s / %s, want %s", f.English, f.French, tt.want)
			}
		})
	}
}

func TestReadCalendarLeavesOutWhatItDoesNotUnderstand(t *testing.T) {
	tests := map[string]struct {
		lines []string
		want  string
	}{
		"no start":          {[]string{"SUMMARY:A"}, "line 3: it does not say when it begins"},
		"a start of no day": {[]string{"DTSTART:tomorrow"}, "line 3: “tomorrow” is no date"},
		"the year 1":        {[]string{"DTSTART:00010101T000000Z"}, "line 3: “00010101T000000” is no date"},
		"a zone unknown":    {[]string{"DTSTART;TZID=Mars/Olympus:20260504T180000"}, "line 3: no time zone is called “Mars/Olympus”"},
		"a bad end":         {[]string{"DTSTART:20260504T180000Z", "DTEND:never"}, "line 3: “never” is no date"},
		"a bad length":      {[]string{"DTSTART:20260504T180000Z", "DURATION:1 h"}, "line 3: “1 h” is no duration"},
		"a bad rule":        {[]string{"DTSTART:20260504T180000Z", "RRULE:FREQ=SOMETIMES"}, "line 3: its rule “FREQ=SOMETIMES” cannot be read"},
		"each second":       {[]string{"DTSTART:20260504T180000Z", "RRULE:FREQ=SECONDLY"}, "line 3: it repeats within a day (FREQ=SECONDLY)"},
		"all day long":      {[]string{"DTSTART:20260504T180000Z", "RRULE:FREQ=DAILY;BYHOUR=1,2,3,4,5;BYMINUTE=0,10,20,30,40,50"}, "line 3: it repeats within a day"},
		"backwards":         {[]string{"DTSTART:20260504T180000Z", "RRULE:FREQ=DAILY;INTERVAL=-1"}, "line 3: its rule"},
		"too often":         {[]string{"DTSTART:20260101T180000Z", "RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10"}, "line 3: it takes place more than 2000 times"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			c := readCalendar(t, calendarOf(tt.lines...))

			if len(c.Events) > 0 || len(c.Left) != 1 || !strings.HasPrefix(c.Left[0].Why[tour.English], tt.want) {
				t.Fatalf("got %v and left out %v, want %s", c.Events, c.Left, tt.want)
			}
			if why := c.Left[0].Why; why[tour.French] == "" || strings.Contains(why[tour.French]+why[tour.English], "%!") {
				t.Errorf("it is said as %v", why)
			}
		})
	}
}
