package app_test

import (
	"bytes"
	"cmp"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"tournee/app"
	"tournee/backend/conflict"
	"tournee/backend/tour"
)

// published is an event as its file tells it, read here without our reader.
type published struct {
	from, to time.Time
	room     string
	people   map[string]string // name by itself in small letters: old files give a person an id for each event
}

// TestPublishedSchedules takes in programmes of real conferences, and holds
// what the checker says of them against pairs counted in the file itself.
// Whole files are tried too, where SCHEDULES names a folder of them.
func TestPublishedSchedules(t *testing.T) {
	files, err := filepath.Glob("testdata/schedules/*.[xj]*")
	if err != nil || len(files) == 0 {
		t.Fatalf("no files: %v", err)
	}
	if folder := os.Getenv("SCHEDULES"); folder != "" {
		more, err := filepath.Glob(filepath.Join(folder, "*.[xj]*"))
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, more...)
	}
	clashes := 0
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			content, err := os.ReadFile(file) //nolint:gosec // a file of this repository, or one that who runs the test names
			if err != nil {
				t.Fatal(err)
			}
			events := publishedIn(t, content)
			want := clashesOf(events)

			checked, sessions := bookedTwice(t, content)

			if sessions != len(events) {
				t.Errorf("got %d sessions of %d events", sessions, len(events))
			}
			if !slices.Equal(checked, want) {
				t.Errorf("the checker says\n%s\nthe file says\n%s", strings.Join(checked, "\n"), strings.Join(want, "\n"))
			}
			clashes += len(want)
			t.Logf("%d events, %d clashes", len(events), len(want))
		})
	}
	if clashes < 40 {
		t.Errorf("got %d clashes in all: the files no longer try the checker", clashes)
	}
}

// bookedTwice imports a programme into a file of its own and returns its double
// bookings as "rule, who or where, the two beginnings", and how many sessions
// there are.
func bookedTwice(t *testing.T, content []byte) ([]string, int) {
	t.Helper()
	a, _ := open(t)
	in := app.ImportSchedule{Content: bytes.NewReader(content)}
	if !bytes.Contains(content, []byte("<city>")) && !bytes.Contains(content, []byte(`"city"`)) {
		in.City = "Hamburg"
	}
	made, err := a.Imports.Schedule(t.Context(), in)
	if err != nil {
		t.Fatal(err)
	}
	plan, err := a.Tours.Plan(t.Context(), made.Tour)
	if err != nil {
		t.Fatal(err)
	}
	overview, err := a.Tours.Overview(t.Context(), made.Tour)
	if err != nil {
		t.Fatal(err)
	}
	starts := map[string]tour.Wall{}
	for _, s := range plan.Sessions {
		starts[s.ID] = s.Starts
	}
	said := []string{}
	for _, c := range overview.Conflicts {
		if c.Rule == conflict.PersonDoubleBooked || c.Rule == conflict.RoomDoubleBooked {
			said = append(said, clash(c.Rule, c.Records[0].Name[tour.English], starts[c.Records[1].ID], starts[c.Records[2].ID]))
		}
	}
	slices.Sort(said)
	return said, made.Sessions
}

func clash(rule, whom string, a, b tour.Wall) string {
	return fmt.Sprintf("%s, %s, %s, %s", rule, whom, min(a, b), max(a, b))
}

// clashesOf looks at each pair of events.
func clashesOf(events []published) []string {
	found := []string{}
	wall := func(t time.Time) tour.Wall { return tour.Wall(t.Format("2006-01-02T15:04")) }
	for i, a := range events {
		for _, b := range events[i+1:] {
			if !a.from.Before(b.to) || !b.from.Before(a.to) {
				continue
			}
			if a.room != "" && a.room == b.room {
				found = append(found, clash("room-double-booked", a.room, wall(a.from), wall(b.from)))
			}
			for key, name := range a.people {
				if _, both := b.people[key]; both {
					found = append(found, clash("person-double-booked", name, wall(a.from), wall(b.from)))
				}
			}
		}
	}
	slices.Sort(found)
	return found
}

// publishedIn reads the events that have a length: schedule.xml as a stream of
// elements, schedule.json as nested maps.
func publishedIn(t *testing.T, content []byte) []published {
	t.Helper()
	if content[0] == '{' {
		return publishedJSON(t, content)
	}
	var (
		events                     []published
		day, change, hall, element string
		at                         map[string]string
		people                     map[string]string
	)
	d := xml.NewDecoder(bytes.NewReader(content))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return events
		}
		if err != nil {
			t.Fatal(err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			element = token.Name.Local
			switch attributes := named(token.Attr); element {
			case "day":
				day, hall = attributes["date"], ""
			case "room":
				hall = cmp.Or(attributes["name"], hall)
			case "event":
				at, people = map[string]string{}, map[string]string{}
			}
		case xml.CharData:
			switch text := words(string(token)); {
			case element == "day_change":
				change += text
			case element == "person" && text != "":
				people[strings.ToLower(text)] = text
			case at != nil:
				at[element] += text
			}
		case xml.EndElement:
			element = ""
			if token.Name.Local == "event" {
				events = append(events, event(t, day, change, cmp.Or(hall, at["room"]), at, people)...)
				at = nil
			}
		}
	}
}

func named(attributes []xml.Attr) map[string]string {
	m := map[string]string{}
	for _, a := range attributes {
		m[a.Name.Local] = a.Value
	}
	return m
}

func publishedJSON(t *testing.T, content []byte) []published {
	t.Helper()
	var file any
	if err := json.Unmarshal(content, &file); err != nil {
		t.Fatal(err)
	}
	var events []published
	conference := file.(map[string]any)["schedule"].(map[string]any)["conference"].(map[string]any)
	for _, day := range conference["days"].([]any) {
		for room, list := range day.(map[string]any)["rooms"].(map[string]any) {
			for _, one := range list.([]any) {
				at, people := map[string]string{}, map[string]string{}
				for name, value := range one.(map[string]any) {
					at[name], _ = value.(string)
				}
				for _, p := range one.(map[string]any)["persons"].([]any) {
					name := words(p.(map[string]any)["public_name"].(string))
					people[strings.ToLower(name)] = name
				}
				events = append(events, event(t, "", "", words(room), at, people)...)
			}
		}
	}
	return events
}

func words(s string) string { return strings.Join(strings.Fields(s), " ") }

// event is one event, or none when it has no length. What begins before the
// day changes belongs to the next date.
func event(t *testing.T, day, change, room string, at, people map[string]string) []published {
	t.Helper()
	var hours, minutes int
	if _, err := fmt.Sscanf(at["duration"], "%d:%d", &hours, &minutes); err != nil {
		t.Fatalf("%v: %v", at, err)
	}
	if hours+minutes == 0 {
		return nil
	}
	clock := at["start"][:5]
	from, err := time.Parse("2006-01-02 15:04", day+" "+clock)
	if date := at["date"]; date != "" {
		from, err = time.Parse("2006-01-02T15:04:05", date[:19])
	} else if change < "12" && clock < change {
		from = from.AddDate(0, 0, 1)
	}
	if err != nil {
		t.Fatal(err)
	}
	return []published{{from, from.Add(time.Duration(hours)*time.Hour + time.Duration(minutes)*time.Minute), room, people}}
}
