package conflict

import (
	"slices"
	"strings"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

// text writes a sentence in both languages; an argument that is a Text is
// written in each.
func text(english, french string, args ...any) tour.Text {
	english, french = fault.Say(english, french, args...)
	return tour.Text{tour.English: english, tour.French: french}
}

// conflict makes a conflict of a rule about records. facts are what they clash
// about: an acceptance of the conflict ends when they change.
func (x *index) conflict(rule, stopID string, facts []string, records ...Record) Conflict {
	c := Conflict{Rule: rule, Severity: x.levels[rule], StopID: stopID, StopIDs: []string{}, Sessions: []string{}, Records: records}
	if stopID != "" {
		c.StopIDs = append(c.StopIDs, stopID)
	}
	ids := make([]string, 0, len(records))
	for _, r := range records {
		ids = append(ids, r.ID)
		switch r.Kind {
		case "session":
			c.Sessions = append(c.Sessions, r.ID)
		case "person":
			c.PersonID = r.ID
		case "venue":
			c.VenueID = r.ID
		case "room":
			c.RoomID = r.ID
		case "organization":
			c.OrganizationID = r.ID
		case "hold":
			c.HoldID = r.ID
		}
	}
	slices.Sort(ids)
	c.about = rule + " " + strings.Join(ids, " ")
	c.Key = strings.TrimSpace(c.about + " " + strings.Join(facts, " "))
	return c
}

// saying gives a conflict its sentence and its advice.
func (c Conflict) saying(sentence, advice tour.Text) Conflict {
	c.Sentence, c.Advice = sentence, advice
	return c
}

// with adds the stops of slots to those concerned.
func (c Conflict) with(slots ...*slot) Conflict {
	for _, s := range slots {
		if !slices.Contains(c.StopIDs, s.at.stop.ID) {
			c.StopIDs = append(c.StopIDs, s.at.stop.ID)
		}
	}
	return c
}

func (x *index) personRecord(id string) Record {
	return Record{"person", id, tour.Both(x.plan.People[id].Name)}
}

func (x *index) sessionRecord(s *slot) Record { return Record{"session", s.session.ID, x.title(s)} }

func stopRecord(at *place) Record { return Record{"stop", at.stop.ID, at.stop.City} }

func (x *index) venueRecord(id string) Record {
	return Record{"venue", id, tour.Both(x.plan.Venues[id].Name)}
}

func (x *index) roomRecord(id string) Record {
	return Record{"room", id, tour.Both(x.rooms[id].Name)}
}

func (x *index) organizationRecord(id string) Record {
	return Record{"organization", id, tour.Both(x.plan.Organizations[id].Name)}
}

func (x *index) name(personID string) string { return x.plan.People[personID].Name }

// title is what a session is called: its title, its talk's, or its kind.
func (x *index) title(s *slot) tour.Text {
	if t := x.plan.Title(s.session).Or(s.title); !t.Empty() {
		return t
	}
	switch s.session.Kind {
	case tour.Opening:
		return text("Opening", "Ouverture")
	case tour.Break:
		return text("Break", "Pause")
	case tour.Meal:
		return text("Meal", "Repas")
	case tour.Networking:
		return text("Networking", "Réseautage")
	case tour.Giveaway:
		return text("Giveaway", "Tirage")
	case tour.Closing:
		return text("Closing", "Clôture")
	case tour.Blocker:
		return text("Blocker", "Blocage")
	default:
		return text("Talk", "Conférence")
	}
}

// when is the hours of a slot, as facts keep them.
func when(s *slot) string { return string(s.session.Starts) + "+" + number(s.session.Minutes) }

// at is the hour of a slot by the city's clock.
func at(s *slot) tour.Text { return clock(s.session.Starts) }

// clock is an hour in both languages.
func clock(w tour.Wall) tour.Text { return inEach(w.ClockIn) }

// day is a date in both languages.
func day(d tour.Date) tour.Text { return inEach(d.DayIn) }

func inEach(say func(tour.Lang) string) tour.Text {
	return tour.Text{tour.English: say(tour.English), tour.French: say(tour.French)}
}

// lasting writes a length of time: "2 h 20", "45 min".
func lasting(minutes int) tour.Text {
	const nbsp = "\u00a0"
	said := number(minutes) + nbsp + "min"
	if minutes >= 60 {
		said = number(minutes/60) + nbsp + "h"
		if rest := minutes % 60; rest != 0 {
			said += nbsp + strings.Repeat("0", 2-len(number(rest))) + number(rest)
		}
	}
	return tour.Both(said)
}
