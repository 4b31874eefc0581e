package exchange

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"tournee/backend/tour"
)

// The objects of schedule.json, as the schema of the c3voc tools names them.
type (
	jsonFile struct {
		Schedule struct {
			Conference struct {
				Title   string    `json:"title"`
				Acronym string    `json:"acronym"`
				Venue   string    `json:"venue"`
				City    string    `json:"city"`
				Zone    string    `json:"time_zone_name"`
				Days    []jsonDay `json:"days"`
			} `json:"conference"`
		} `json:"schedule"`
	}
	jsonDay struct {
		Date  string                 `json:"date"`
		Rooms map[string][]jsonEvent `json:"rooms"`
	}
	jsonEvent struct {
		GUID        string       `json:"guid"`
		ID          any          `json:"id"`
		Date        string       `json:"date"`
		Start       string       `json:"start"`
		Duration    string       `json:"duration"`
		Room        string       `json:"room"`
		Title       string       `json:"title"`
		Subtitle    string       `json:"subtitle"`
		Track       any          `json:"track"` // a name, or an object with one
		Type        string       `json:"type"`
		Language    string       `json:"language"`
		Abstract    string       `json:"abstract"`
		Description string       `json:"description"`
		People      []jsonPerson `json:"persons"`
		Links       []jsonLink   `json:"links"`
	}
	jsonPerson struct {
		ID       any    `json:"id"`
		GUID     string `json:"guid"`
		Code     string `json:"code"`
		Name     string `json:"name"`
		Public   string `json:"public_name"`
		FullName string `json:"full_public_name"`
	}
	jsonLink struct {
		URL   string `json:"url"`
		Title string `json:"title"`
	}
)

func readJSON(content []byte) (*Schedule, error) {
	var f jsonFile
	if err := json.Unmarshal(content, &f); err != nil {
		return nil, broken(err)
	}
	c := f.Schedule.Conference
	s := &Schedule{Title: line(c.Title), Acronym: line(c.Acronym), Venue: line(c.Venue), City: line(c.City), Zone: line(c.Zone)}
	for _, day := range c.Days {
		for _, room := range slices.Sorted(maps.Keys(day.Rooms)) {
			for _, e := range day.Rooms[room] {
				s.add(e.raw(room), tour.Date(day.Date), "")
			}
		}
	}
	return s, nil
}

func (e jsonEvent) raw(room string) raw {
	r := raw{
		id: or(e.GUID, word(e.ID)), title: e.Title, subtitle: e.Subtitle, abstract: or(e.Abstract, e.Description), kind: e.Type, track: word(e.Track),
		room: or(room, e.Room), date: e.Date, start: e.Start, duration: e.Duration, language: e.Language,
	}
	for _, p := range e.People {
		r.people = person(r.people, or(p.GUID, or(p.Code, word(p.ID))), or(p.Public, or(p.FullName, p.Name)))
	}
	for _, l := range e.Links {
		r.links = link(r.links, l.URL, l.Title)
	}
	return r
}

// word is a value that files write as a number, a text, or an object with a name.
func word(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case map[string]any:
		return word(v["name"])
	case float64:
		return fmt.Sprintf("%.0f", v)
	}
	return fmt.Sprint(v)
}
