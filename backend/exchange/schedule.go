// Package exchange reads what other programs write about events. It says what
// a file holds in tournée's words and decides nothing about what is kept of it.
package exchange

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

// Schedule is the programme of one conference, as the files schedule.xml and
// schedule.json of frab, pentabarf and pretalx tell it.
type Schedule struct {
	Title   string
	Acronym string
	Venue   string
	City    string
	Zone    string // IANA; empty: the file does not say
	Events  []Event
	Left    []Left // what was not understood, with why
}

// Event is an entry of the programme.
type Event struct {
	ID       string // as the file has it: its guid, or else its id
	Title    string
	Subtitle string
	Abstract string // plain text
	Type     string
	Track    string
	Room     string
	Starts   tour.Wall
	Minutes  int
	Language string // as written
	People   []Person
	Links    []tour.Link
}

// Person is somebody who delivers an event. Two of the same key are one human.
type Person struct{ Key, Name string }

// Left is an event that was left out.
type Left struct {
	Event string    `json:"event"`
	Why   tour.Text `json:"why"`
	UID   string    `json:"-"` // that of a calendar's event; empty: it has none
}

// limit is the largest file that is read, in bytes; the largest programmes known
// have three million.
const limit = 64 << 20

// ReadSchedule reads a schedule.xml or a schedule.json, whichever it is. It
// returns an Invalid fault for anything else.
func ReadSchedule(r io.Reader) (*Schedule, error) {
	content, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, err
	}
	if len(content) > limit {
		return nil, fault.New(fault.Invalid, "The file has more than 64 MB: no schedule is that large.", "Le fichier dépasse 64 Mo : aucun programme n’est si gros.")
	}
	if isEmpty(content) {
		return nil, emptyFile()
	}
	content = bytes.TrimPrefix(content, []byte("\xEF\xBB\xBF"))
	first, err := bufio.NewReader(bytes.NewReader(bytes.TrimSpace(content))).ReadByte()
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	var s *Schedule
	switch first {
	case '<':
		s, err = readXML(content)
	case '{':
		s, err = readJSON(content)
	default:
		return nil, fault.New(fault.Invalid, "This is neither a schedule.xml nor a schedule.json. A calendar (.ics) is taken in by `tournee import ics`.", "Ce n’est ni un schedule.xml ni un schedule.json. Un calendrier (.ics) se prend par `tournee import ics`.")
	}
	if err != nil {
		return nil, err
	}
	if len(s.Events) == 0 {
		return nil, fault.New(fault.Invalid, "The schedule has no event with a day and an hour.", "Le programme n’a aucune séance avec un jour et une heure.")
	}
	if s.Title == "" {
		s.Title = s.Acronym
	}
	slices.SortStableFunc(s.Events, func(a, b Event) int { return strings.Compare(string(a.Starts), string(b.Starts)) })
	return s, nil
}

// isEmpty reports whether a file holds nothing but blanks and a byte order mark.
func isEmpty(content []byte) bool {
	return !slices.ContainsFunc(content, func(b byte) bool { return strings.IndexByte("\xEF\xBB\xBF\xFE\xFF\x00 \t\r\n", b) < 0 })
}

func emptyFile() error {
	return fault.New(fault.Invalid, "The file is empty. Download or export it again, then try again.",
		"Le fichier est vide. Téléchargez-le ou exportez-le de nouveau, puis réessayez.")
}

func broken(err error) error {
	return fault.New(fault.Invalid, "The file ends or breaks before the schedule is complete: %s.", "Le fichier s’arrête ou se rompt avant la fin du programme : %s.", err.Error()).Because(err)
}

// raw is an event as either file has it, in text.
type raw struct {
	id, title, subtitle, abstract, kind, track, room, date, start, duration, language string
	people                                                                            []Person
	links                                                                             []tour.Link
}

// add takes an event in, or says why it is left out. day is the date of the
// part of the file it stands in, change the hour at which that day begins:
// what starts before belongs to the next date.
func (s *Schedule) add(r raw, day tour.Date, change string) {
	e := Event{
		ID: r.id, Title: line(r.title), Subtitle: line(r.subtitle), Abstract: PlainText(r.abstract), Type: line(r.kind), Track: line(r.track), Room: line(r.room),
		Language: strings.ToLower(line(r.language)), People: r.people, Links: r.links,
	}
	minutes, ok := length(r.duration)
	e.Minutes = minutes
	e.Starts = begins(r.date, day, strings.TrimSpace(r.start), change)
	switch {
	case e.Title == "":
		s.leave(e, "it has no title", "elle n’a pas de titre")
	case e.Starts == "":
		s.leave(e, "its day or hour cannot be read", "son jour ou son heure est illisible")
	case !ok || minutes < 1:
		s.leave(e, "it has no length", "elle n’a pas de durée")
	case minutes > 24*60:
		s.leave(e, "it lasts more than a day", "elle dure plus d’un jour")
	default:
		s.Events = append(s.Events, e)
	}
}

func (s *Schedule) leave(e Event, why, pourquoi string) {
	name := e.Title
	if name == "" {
		name = e.ID
	}
	s.Left = append(s.Left, Left{Event: name, Why: tour.Text{tour.English: why, tour.French: pourquoi}})
}

// line is a text of one line, cut to what a title or a name may hold.
func line(s string) string {
	return tour.Cut(strings.Join(strings.Fields(tour.Clean(s)), " "), tour.LineLength)
}
