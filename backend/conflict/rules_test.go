package conflict_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tournee/backend/conflict"
	"tournee/backend/tour"
)

func TestEachRuleHasACaseAndANearMiss(t *testing.T) {
	seen := map[string]bool{}
	for _, tt := range trials() {
		seen[tt.rule] = true
		t.Run(tt.rule, func(t *testing.T) {
			of := func(change func(*tour.Plan)) []conflict.Conflict {
				p := evening()
				change(p)
				p.Sort()
				return slices.DeleteFunc(on(p), func(c conflict.Conflict) bool { return c.Rule != tt.rule })
			}

			has, near := of(tt.has), of(tt.near)

			if len(has) == 0 || len(near) != 0 {
				t.Fatalf("got %d of the case, %d of the near miss: %v", len(has), len(near), near)
			}
			for _, c := range has {
				wellSaid(t, c)
			}
		})
	}
	for _, r := range conflict.Rules() {
		if !seen[r.ID] {
			t.Errorf("the rule %s has no case", r.ID)
		}
	}
}

// wellSaid asks for both languages, whole sentences, French marks and records.
func wellSaid(t *testing.T, c conflict.Conflict) {
	t.Helper()
	texts := []tour.Text{c.Sentence, c.Advice}
	for _, r := range c.Repairs {
		texts = append(texts, r.Label)
	}
	broken := regexp.MustCompile(`%!|  | [;:?!»]|« |\(\)`)
	for _, one := range texts {
		for _, lang := range tour.Langs() {
			if one[lang] == "" || broken.MatchString(one[lang]) && (lang == tour.French || strings.Contains(one[lang], "%!")) {
				t.Errorf("badly said in %s: %q", lang, one[lang])
			}
		}
	}
	for lang, end := range map[string]string{"en": ".?", "fr": ".?"} {
		if !strings.ContainsAny(c.Sentence[lang][len(c.Sentence[lang])-1:], end) {
			t.Errorf("no sentence: %q", c.Sentence[lang])
		}
	}
	if len(c.Records) == 0 || c.Key == "" || !strings.HasPrefix(c.Key, c.Rule+" ") {
		t.Errorf("no records or no key: %+v", c)
	}
}

func TestHeldStopsAskForNoMore(t *testing.T) {
	for _, tt := range trials() {
		p := evening()
		tt.has(p)
		for i := range p.Stops {
			p.Stops[i].Status = tour.Held
		}
		p.Sort()
		for _, c := range on(p) {
			if !slices.Contains([]string{conflict.PersonDoubleBooked, conflict.RoomDoubleBooked, conflict.PersonAbsent, conflict.SessionOutside, conflict.SessionAstray}, c.Rule) {
				t.Errorf("%s: after the fact, %q", c.Rule, c.Sentence["en"])
			}
		}
	}
}

func TestLevelsOfATour(t *testing.T) {
	p := evening()
	p.Stops[0].Wanted = 3
	p.Stops[0].VenueID = ""
	p.Tour.Planning.Levels = map[string]string{conflict.TalksWanting: "error", conflict.StopPlaceless: "off"}

	found := conflict.Find(p, conflict.Surroundings{})

	if len(found) != 1 || found[0].Rule != conflict.TalksWanting || found[0].Severity != conflict.Error {
		t.Errorf("got %+v", found)
	}
}

func TestAnAcceptanceEndsWhenTheClashChanges(t *testing.T) {
	p := evening()
	another(p, "2018-05-10T19:15", "r")
	key := conflict.Find(p, conflict.Surroundings{})[0].Key
	p.Acknowledged = []tour.Acknowledgement{{Identity: tour.Identity{ID: "k"}, AcknowledgementFields: tour.AcknowledgementFields{Rule: conflict.RoomDoubleBooked, Key: key, Reason: "A panel", By: "Ayrat", On: "2018-05-01"}}}

	accepted := conflict.Find(p, conflict.Surroundings{})
	p.Sessions[2].Starts = "2018-05-10T19:20"
	changed := conflict.Find(p, conflict.Surroundings{})

	if len(accepted) != 1 || accepted[0].Acknowledged == nil || accepted[0].Acknowledged.Reason != "A panel" || conflict.Count(accepted) != (conflict.Tally{Acknowledged: 1}) {
		t.Errorf("got %+v", accepted)
	}
	if len(changed) != 1 || changed[0].Acknowledged != nil || conflict.Count(changed) != (conflict.Tally{Errors: 1}) {
		t.Errorf("after the change: %+v", changed)
	}
}

// TestHoursAreInstants looks at one person in two cities, over clock changes
// and time zones.
func TestHoursAreInstants(t *testing.T) {
	tests := map[string]struct {
		zones  [2]string
		starts [2]tour.Wall
		want   bool
	}{
		"the same hour in one zone":                   {[2]string{"America/Toronto", "America/Toronto"}, [2]tour.Wall{"2018-05-10T19:00", "2018-05-10T19:00"}, true},
		"the same hour, three zones apart":            {[2]string{"America/Toronto", "America/Vancouver"}, [2]tour.Wall{"2018-05-10T19:00", "2018-05-10T19:00"}, false},
		"the same instant, three zones apart":         {[2]string{"America/Toronto", "America/Vancouver"}, [2]tour.Wall{"2018-05-10T19:00", "2018-05-10T16:00"}, true},
		"another day, the same instant":               {[2]string{"America/Vancouver", "Europe/Paris"}, [2]tour.Wall{"2018-05-10T20:00", "2018-05-11T05:15"}, true},
		"Europe put its clocks forward, Canada did":   {[2]string{"America/Toronto", "Europe/Paris"}, [2]tour.Wall{"2018-03-26T12:00", "2018-03-26T18:00"}, true},
		"only Canada put its clocks forward":          {[2]string{"America/Toronto", "Europe/Paris"}, [2]tour.Wall{"2018-03-20T12:00", "2018-03-20T18:00"}, false},
		"only Canada, an hour nearer":                 {[2]string{"America/Toronto", "Europe/Paris"}, [2]tour.Wall{"2018-03-20T12:00", "2018-03-20T17:00"}, true},
		"the night the clocks go back, before":        {[2]string{"America/Toronto", "America/Halifax"}, [2]tour.Wall{"2018-11-04T00:45", "2018-11-04T01:45"}, true},
		"the night the clocks go forward, over it":    {[2]string{"America/Toronto", "America/Chicago"}, [2]tour.Wall{"2018-03-11T03:10", "2018-03-11T01:15"}, true},
		"the night the clocks go forward, an hour on": {[2]string{"America/Toronto", "America/Chicago"}, [2]tour.Wall{"2018-03-11T03:10", "2018-03-11T03:15"}, false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p := evening()
			for i := range p.Stops {
				p.Stops[i].Zone, p.Stops[i].Starts, p.Stops[i].Ends = tt.zones[i], tt.starts[i].Add(-30), tt.starts[i].Add(120)
				p.Sessions[i].Starts, p.Sessions[i].RoomID = tt.starts[i], ""
			}

			got := slices.ContainsFunc(conflict.Find(p, conflict.Surroundings{}), func(c conflict.Conflict) bool { return c.Rule == conflict.PersonDoubleBooked })

			if got != tt.want {
				t.Errorf("got %v", got)
			}
		})
	}
}

func TestTheSumOfTravelIsShown(t *testing.T) {
	p := evening()
	moved(p, -3, "09:00")
	p.Stops[1].Starts, p.Stops[1].Latitude = "2018-05-11T08:30", 7
	p.Sessions[0].Starts = "2018-05-10T20:30"
	around := conflict.Surroundings{Travel: func(_, _ conflict.Point) (int, string, float64) { return 14*60 + 20, "road", 1200 }}

	found := conflict.Find(p, around)

	if len(found) != 1 || found[0].Advice["en"] != "Ottawa ends 21:00, Toronto starts 09:00: 12\u00a0h; the drive takes 14\u00a0h\u00a020 (estimate)." ||
		found[0].Advice["fr"] != "Ottawa finit à 21\u00a0h, Toronto commence à 9\u00a0h\u00a0: 12\u00a0h\u00a0; la route en prend 14\u00a0h\u00a020 (estimation)." {
		t.Errorf("got %+v", found)
	}
	around.Travel = func(_, _ conflict.Point) (int, string, float64) { return 12 * 60, "road", 900 }
	if found := conflict.Find(p, around); len(found) != 0 {
		t.Errorf("just in time: %+v", found)
	}
}

func TestTheRulesAreDocumented(t *testing.T) {
	content, err := os.ReadFile("../../docs/CONFLICTS.md")
	if err != nil {
		t.Fatal(err)
	}
	rows := regexp.MustCompile("(?m)^\\| `([a-z-]+)` \\| ([a-z]+) \\| (.+?) \\|").FindAllStringSubmatch(string(content), -1)
	var listed []string
	for _, row := range rows {
		listed = append(listed, row[1]+" "+row[2]+" "+row[3])
	}
	var rules []string
	for _, r := range conflict.Rules() {
		rules = append(rules, r.ID+" "+string(r.Default)+" "+r.About[tour.English])
	}
	if !slices.Equal(listed, rules) {
		t.Errorf("docs/CONFLICTS.md lists\n%s\nwant\n%s", strings.Join(listed, "\n"), strings.Join(rules, "\n"))
	}
}
