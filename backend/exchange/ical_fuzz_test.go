package exchange_test

import (
	"strings"
	"testing"

	"tournee/backend/exchange"
	"tournee/backend/fault"
)

// FuzzRead checks that no file breaks the reader, and that what it returns
// holds together.
func FuzzRead(f *testing.F) {
	for _, s := range []string{
		calendarOf("DTSTART;TZID=Europe/Paris:20260504T180000", "DTEND;TZID=Europe/Paris:20260504T193000", "SUMMARY:a\\nb"),
		calendarOf("DTSTART;VALUE=DATE:20260504", "RRULE:FREQ=MONTHLY;BYDAY=-1MO,2TU;BYSETPOS=1;COUNT=9", "EXDATE:20260601"),
		calendarOf("DTSTART:20260504T180000", "DURATION:-P1W", "RRULE:FREQ=YEARLY;BYWEEKNO=53;BYEASTER=0"),
		calendarOf("ATTENDEE;CN=foo", `ATTENDEE;CN="foo"bar:`),
		"BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:x\nBEGIN:STANDARD\nDTSTART:19671105T020000\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=-1SU;UNTIL=20301103T060000Z\nTZOFFSETFROM:-0400\nTZOFFSETTO:-050030\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nDTSTART;TZID=x:20261101T013000\nEND:VEVENT\nEND:VCALENDAR",
		"BEGIN:VCALENDAR\nBEGIN:VFREEBUSY\nFREEBUSY:20260504T100000Z/PT2H\nEND:VFREEBUSY\nEND:VCALENDAR",
		"\xff\xfeB\x00", "\x00B\x00E", "BEGIN:VCALENDAR\r\rEND:VCALENDAR", " \n\t\n",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		c, err := exchange.ReadCalendar(t.Context(), strings.NewReader(text), year2026)
		if err != nil {
			if shown := fault.Shown(err); shown.Kind != fault.Invalid || strings.Contains(shown.English+shown.French, "%!") {
				t.Errorf("it is refused as %+v", err)
			}
			return
		}
		for i, e := range c.Events {
			switch {
			case e.End.Before(e.Start), !e.Start.Before(year2026.To), e.End.Before(year2026.From):
				t.Errorf("an event is from %v to %v", e.Start, e.End)
			case i > 0 && e.Start.Before(c.Events[i-1].Start):
				t.Error("the events are not in order")
			case e.AllDay() && e.Last < e.First, e.Line < 1:
				t.Errorf("an event of line %d is from %s to %s", e.Line, e.First, e.Last)
			}
		}
		for _, l := range c.Left {
			if strings.Contains(l.Why["en"]+l.Why["fr"], "%!") {
				t.Errorf("left out: %v", l.Why)
			}
		}
	})
}
