package exchange

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"net/url"
	"strings"

	"golang.org/x/text/encoding/htmlindex"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

// The elements of schedule.xml, as the schema of the c3voc tools names them.
// Older files have events right under their day.
type (
	xmlSchedule struct {
		XMLName    xml.Name `xml:"schedule"`
		Conference struct {
			Title   string `xml:"title"`
			Acronym string `xml:"acronym"`
			Venue   string `xml:"venue"`
			City    string `xml:"city"`
			Change  string `xml:"day_change"`
			Zone    string `xml:"time_zone_name"`
		} `xml:"conference"`
		Days []xmlDay `xml:"day"`
	}
	xmlDay struct {
		Date   string     `xml:"date,attr"`
		Rooms  []xmlRoom  `xml:"room"`
		Events []xmlEvent `xml:"event"`
	}
	xmlRoom struct {
		Name   string     `xml:"name,attr"`
		Events []xmlEvent `xml:"event"`
	}
	xmlEvent struct {
		GUID        string      `xml:"guid,attr"`
		ID          string      `xml:"id,attr"`
		Date        string      `xml:"date"`
		Start       string      `xml:"start"`
		Duration    string      `xml:"duration"`
		Room        string      `xml:"room"`
		Title       string      `xml:"title"`
		Subtitle    string      `xml:"subtitle"`
		Track       string      `xml:"track"`
		Type        string      `xml:"type"`
		Language    string      `xml:"language"`
		Abstract    string      `xml:"abstract"`
		Description string      `xml:"description"`
		People      []xmlPerson `xml:"persons>person"`
		Links       []xmlLink   `xml:"links>link"`
	}
	xmlPerson struct {
		ID   string `xml:"id,attr"`
		Name string `xml:",chardata"`
	}
	xmlLink struct {
		Href string `xml:"href,attr"`
		Name string `xml:",chardata"`
	}
)

func readXML(content []byte) (*Schedule, error) {
	d := xml.NewDecoder(bytes.NewReader(content))
	d.CharsetReader = func(charset string, r io.Reader) (io.Reader, error) {
		encoding, err := htmlindex.Get(charset)
		if err != nil {
			return nil, err
		}
		return encoding.NewDecoder().Reader(r), nil
	}
	var x xmlSchedule
	if err := d.Decode(&x); err != nil {
		if syntax, ok := errors.AsType[*xml.SyntaxError](err); ok {
			return nil, fault.New(fault.Invalid, "The file is no longer XML at line %d: %s.", "Le fichier n’est plus du XML à la ligne %d : %s.", syntax.Line, syntax.Msg).Because(err)
		}
		return nil, broken(err)
	}
	c := x.Conference
	s := &Schedule{Title: line(c.Title), Acronym: line(c.Acronym), Venue: line(c.Venue), City: line(c.City), Zone: line(c.Zone)}
	for _, day := range x.Days {
		rooms := append([]xmlRoom{{Events: day.Events}}, day.Rooms...)
		for _, room := range rooms {
			for _, e := range room.Events {
				s.add(e.raw(room.Name), tour.Date(day.Date), c.Change)
			}
		}
	}
	return s, nil
}

func (e xmlEvent) raw(room string) raw {
	r := raw{
		id: or(e.GUID, e.ID), title: e.Title, subtitle: e.Subtitle, abstract: or(e.Abstract, e.Description), kind: e.Type, track: e.Track,
		room: or(room, e.Room), date: e.Date, start: e.Start, duration: e.Duration, language: e.Language,
	}
	for _, p := range e.People {
		r.people = person(r.people, p.ID, p.Name)
	}
	for _, l := range e.Links {
		r.links = link(r.links, l.Href, l.Name)
	}
	return r
}

// or returns the first text, or the second where the first is blank.
func or(s, other string) string {
	if strings.TrimSpace(s) == "" {
		return other
	}
	return s
}

// person adds somebody who has a name.
func person(people []Person, id, name string) []Person {
	if name = line(name); name == "" {
		return people
	}
	return append(people, Person{or(id, tour.Fold(name)), name})
}

// link adds a web address; others are of no use.
func link(links []tour.Link, href, name string) []tour.Link {
	address, err := url.Parse(strings.TrimSpace(href))
	if err != nil || address.Host == "" || address.Scheme != "https" && address.Scheme != "http" || len(href) > tour.AddressLength {
		return links
	}
	return append(links, tour.Link{Label: tour.Both(line(name)), URL: address.String()})
}
