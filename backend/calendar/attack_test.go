package calendar_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tournee/backend/calendar"
	"tournee/backend/tour"
	"tournee/backend/zone"
)

// TestWriteAttacks writes calendars that are hard to read into the folder that
// CALENDARS names, for checkers outside: a stop in every zone of the world, in
// winter and in summer, all in one file and by the dozen; 10,000 sessions; and
// the nastiest texts in every place that shows one.
func TestWriteAttacks(t *testing.T) {
	folder := os.Getenv("CALENDARS")
	if folder == "" {
		t.Skip("CALENDARS names no folder")
	}
	keep := func(name string, plan *tour.Plan, o calendar.Options) {
		if err := os.WriteFile(filepath.Join(folder, name+".ics"), write(t, plan, o), 0o644); err != nil {
			t.Error(err)
		}
	}
	keep("zones", everyZone(zone.Names(), "2027"), calendar.Options{})
	names := zone.Names()
	for i := 0; i < len(names); i += 10 {
		keep(fmt.Sprintf("zones-%02d", i/10), everyZone(names[i:min(i+10, len(names))], "2027"), calendar.Options{Sessions: true})
	}
	keep("many", manySessions(100, 100), everyTalk())
	for i, s := range nastyTexts() {
		for _, lang := range tour.Langs() {
			o := calendar.Options{Lang: []tour.Lang{lang}, Sessions: true, Draft: i%2 == 0}
			keep(fmt.Sprintf("nasty-%02d-%s", i, lang), hostilePlan(s), o)
			o = calendar.Options{Lang: []tour.Lang{lang}, Scope: calendar.Scope{Stop: "s-1"}}
			keep(fmt.Sprintf("nasty-stop-%02d-%s", i, lang), hostilePlan(s), o)
			o = calendar.Options{Lang: []tour.Lang{lang}, Scope: calendar.Scope{Organizer: true}}
			keep(fmt.Sprintf("nasty-tasks-%02d-%s", i, lang), hostilePlan(s), o)
		}
	}
	for i, s := range nastyTexts() {
		left := map[string]tour.Holders{"e-2": {People: []string{"p-3"}}, "e-8": {People: []string{"p-3"}}}
		keep(fmt.Sprintf("nasty-left-%02d", i), hostilePlan(s), calendar.Options{Scope: calendar.Scope{Person: "p-3"}, Left: left})
	}
	keep("nasty-both", hostilePlan(strings.Join(nastyTexts(), "")), calendar.Options{Scope: calendar.Scope{Person: "p-1"}, Own: zoesDays()})
}

// nastyTexts are texts that have broken readers or writers of calendars.
func nastyTexts() []string {
	return []string{
		`a;b,c\d:e"f^g`, "\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR\r\n", "NUL\x00 BEL\x07 ESC\x1b[31m DEL\x7f", "\xff\xfe\xfa no UTF-8", "👩‍👩‍👧‍👦 café ñ ﷽ 𝔘𝔫𝔦",
		`^n^^^'^`, strings.Repeat("é", 500), strings.Repeat("ab ", 300), "\u202eevil\u202c", "a\u2028b\u2029c\u0085d\ve\ff", `\n\\n\,`, `"quoted" 'single' ’`, "<b>html</b> &amp; <script>",
		"%0d%0aX:1", "\uFEFFBOM", strings.Repeat("語", 60), "tab\there", "   blanks   \n\n\n  ", "https://example.org/?a=1,2;b=3", "ATTENDEE:mailto:a@b", "\u200bzero\u200dwidth", strings.Repeat("x", 4000),
		"e\u0301 combining a\u0308", "🇫🇷🇨🇦🏴󠁧󠁢󠁥󠁮󠁧󠁿",
	}
}

// everyZone has a stop in each zone in winter and one in summer, each with a
// session around a change of the clocks.
func everyZone(names []string, year string) *tour.Plan {
	p := riverTour()
	stop, session := p.Stops[0], p.Sessions[1]
	p.Stops, p.Sessions = nil, nil
	for i, name := range names {
		for j, day := range []string{"-01-15", "-07-15"} {
			s := stop
			s.ID, s.Slug, s.Zone, s.VenueID = fmt.Sprintf("s-%d-%d", i, j), fmt.Sprintf("s-%d-%d", i, j), name, ""
			s.City, s.Starts, s.Ends = tour.Both(name), tour.Wall(year+day+"T18:00"), tour.Wall(year+day+"T21:30")
			p.Stops = append(p.Stops, s)
			for k, start := range []string{"-03-28T01:30", "-03-28T03:30", "-10-31T00:30", "-10-31T03:00"} {
				e := session
				e.ID, e.StopID, e.RoomID, e.Starts = fmt.Sprintf("e-%d-%d-%d", i, j, k), s.ID, "", tour.Wall(year+start)
				p.Sessions = append(p.Sessions, e)
			}
		}
	}
	return p
}
