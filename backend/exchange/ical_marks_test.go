package exchange_test

import (
	"fmt"
	"testing"
)

// What tells one event from another, and whether it makes anybody busy.
func TestReadCalendarTellsWhatEventsMean(t *testing.T) {
	start := "DTSTART;TZID=America/Toronto:20260601T100000"
	moved := "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n" + start + "\nRRULE:FREQ=DAILY;COUNT=2\nEND:VEVENT\n" +
		"BEGIN:VEVENT\nUID:1\nRECURRENCE-ID;TZID=America/Toronto:20260602T100000\nDTSTART;TZID=America/Toronto:20260603T150000\nEND:VEVENT\nEND:VCALENDAR"
	tests := map[string]struct{ text, want string }{
		"nothing said":          {calendarOf(start), "[ false false  ]"},
		"free":                  {calendarOf(start, "TRANSP:TRANSPARENT"), "[ true false  ]"},
		"busy":                  {calendarOf(start, "TRANSP:OPAQUE"), "[ false false  ]"},
		"free by Outlook":       {calendarOf(start, "TRANSP:OPAQUE", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"), "[ true false  ]"},
		"public":                {calendarOf(start, "CLASS:PUBLIC"), "[ false false  ]"},
		"private":               {calendarOf(start, "CLASS:PRIVATE"), "[ false true  ]"},
		"of a class of its own": {calendarOf(start, "CLASS:X-BOARD"), "[ false true  ]"},
		"in French":             {calendarOf(start, "SUMMARY;LANGUAGE=fr-CA:Fête", "CATEGORIES:A,B"), "[ false false fr A,B]"},
		"in German":             {calendarOf(start, "SUMMARY;LANGUAGE=de:Fest"), "[ false false  ]"},
		"one of a series":       {moved, "[20260601T140000Z false false  ][20260602T140000Z false false  ]"},
		"days of a series":      {calendarOf("DTSTART;VALUE=DATE:20260601", "RRULE:FREQ=DAILY;COUNT=2"), "[20260601 false false  ][20260602 false false  ]"},
		"all but one outside":   {calendarOf("DTSTART;VALUE=DATE:20250601", "RRULE:FREQ=YEARLY;COUNT=2"), "[20260601 false false  ]"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got := ""
			for _, e := range readCalendar(t, tt.text).Events {
				got += fmt.Sprintf("[%s %t %t %s %s]", e.Repeat, e.Free, e.Private, e.Language, e.Categories)
			}

			if got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}
