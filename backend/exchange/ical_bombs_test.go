package exchange_test

import (
	"strings"
	"testing"
	"time"

	"tournee/backend/exchange"
	"tournee/backend/fault"
)

// filled returns a calendar of 5 MB that repeats a text, with # the number of
// the repeat.
func filled(each string) string {
	const size = 5 << 20
	var b strings.Builder
	b.WriteString("BEGIN:VCALENDAR\r\n")
	for i := 0; b.Len()+len(each) < size; i++ {
		b.WriteString(strings.ReplaceAll(each, "#", strings.Repeat("x", i%7)+time.UnixMilli(int64(i)).UTC().Format("150405.000")))
	}
	return b.String() + "END:VCALENDAR\r\n"
}

func event(lines string) string { return "BEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\n" }

// bombs are files of 5 MB that are made to take long.
func bombs() map[string]string {
	mb := func(n int, s string) string { return strings.Repeat(s, n<<20/len(s)) }
	return map[string]string{
		"events that repeat each day": filled(event("DTSTART:19000101T000000Z\r\nRRULE:FREQ=DAILY\r\n")),
		"rules that never come true":  filled(event("DTSTART:20260101T000000Z\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\r\n")),
		"months that never come true": filled(event("DTSTART:20260101T000000Z\r\nRRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30;BYSETPOS=-1\r\n")),
		"rules of each second":        filled(event("DTSTART:20260101T000000Z\r\nRRULE:FREQ=SECONDLY\r\n")),
		"one line":                    calendarOf("DTSTART:20260101T000000Z", "SUMMARY:"+mb(5, "é\\n\\,")),
		"one parameter":               calendarOf("DTSTART;X=\"" + mb(5, "a;=,") + "\":20260101T000000Z"),
		"parameters":                  calendarOf("DTSTART" + mb(4, ";X=\"a\"") + ":20260101T000000Z"),
		"a parameter of dates":        calendarOf("DTSTART:20260101T000000Z", "EXDATE;X="+mb(2, "abcdefgh")+":"+mb(2, "20260101T000000,")+"20260101"),
		"folds":                       calendarOf("DTSTART:20260101T000000Z", "SUMMARY:"+mb(5, "\r\n a")),
		"dates":                       calendarOf("DTSTART:20260101T000000Z", "RDATE;VALUE=DATE:"+mb(5, "20260101,")+"20260101"),
		"properties":                  calendarOf("DTSTART:20260101T000000Z", mb(5, "EXDATE:20260101\r\n")+"X:1"),
		"small properties":            calendarOf(mb(5, "X:\r\n") + "DTSTART:20260101T000000Z"),
		"names of zones":              filled(event("DTSTART;TZID=a/b/c/d/#:20260101T000000\r\n")),
		"zones":                       filled("BEGIN:VTIMEZONE\r\nTZID:#\r\nBEGIN:STANDARD\r\nDTSTART:19000101T000000\r\nRRULE:FREQ=YEARLY\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"),
		"one zone":                    "BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:x\r\n" + strings.Repeat("BEGIN:STANDARD\r\nDTSTART:19000101T000000\r\nRRULE:FREQ=YEARLY\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\nEND:STANDARD\r\n", 498) + "END:VTIMEZONE\r\n" + filled(event("DTSTART;TZID=x:20260101T000000\r\nRRULE:FREQ=DAILY;COUNT=999\r\n"))[len("BEGIN:VCALENDAR\r\n"):],
		"repeats that were moved":     filled(event("UID:1\r\nDTSTART:20260101T000000Z\r\nRRULE:FREQ=DAILY;COUNT=2\r\n") + event("UID:1\r\nRECURRENCE-ID:20260101T000000Z\r\nDTSTART:20260101T000000Z\r\n")),
		"parts":                       "BEGIN:VCALENDAR\r\n" + mb(5, "BEGIN:A\r\nEND:A\r\n") + "END:VCALENDAR\r\n",
		"parts in parts":              mb(5, "BEGIN:VCALENDAR\r\n"),
		"nothing":                     mb(5, "\n"),
		"zeros":                       mb(5, "\x00"),
		"blanks":                      "BEGIN:VCALENDAR\n" + mb(5, " \n"),
		"quotes":                      "BEGIN:VCALENDAR\nX;A=" + mb(5, "\"\"\"") + "\n",
		"busy":                        "BEGIN:VCALENDAR\r\nBEGIN:VFREEBUSY\r\nFREEBUSY:" + mb(5, "20260101T000000Z/P1D,") + "20260101T000000Z/P1D\r\nEND:VFREEBUSY\r\nEND:VCALENDAR",
	}
}

// TestNoFileTakesLong allows five seconds where two are promised, since the
// machine of the tests has other work too.
func TestNoFileTakesLong(t *testing.T) {
	for name, text := range bombs() {
		t.Run(name, func(t *testing.T) {
			began := time.Now()

			_, err := exchange.ReadCalendar(t.Context(), strings.NewReader(text), year2026)

			took := time.Since(began)
			t.Logf("%.1f MB, %v: %v", float64(len(text))/(1<<20), took, err)
			if f := fault.Shown(err); took > 5*time.Second || err != nil && f.Kind != fault.Invalid {
				t.Errorf("it took %v: %v", took, err)
			}
		})
	}
}
