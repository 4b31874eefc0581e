package release

import (
	"fmt"
	"slices"
	"strings"

	"tournee/backend/tour"
)

// The kinds of audiences.
const (
	ToPerson = "person" // who delivers
	ToHost   = "host"   // the organization that lends the venue
	ToStop   = "stop"   // who comes to a stop
)

// Audience is somebody whom a release concerns, with what changed for them.
type Audience struct {
	Kind        string            `json:"kind" enum:"person,host,stop"`
	ID          string            `json:"id" doc:"Of the person, organization or stop"`
	Name        tour.Text         `json:"name"`
	Differences []tour.Difference `json:"differences" nullable:"false"`
}

// Audiences returns whom the differences to a published plan concern: those who
// deliver, before or after, then hosts, then who comes to a stop. What is but
// worded otherwise concerns nobody.
func Audiences(p *tour.Plan, all []tour.Difference) []Audience {
	var people, hosts, stops []Audience
	add := func(list []Audience, kind, id string, name tour.Text, d tour.Difference) []Audience {
		i := slices.IndexFunc(list, func(a Audience) bool { return a.ID == id })
		if i < 0 {
			list, i = append(list, Audience{Kind: kind, ID: id, Name: name}), len(list)
		}
		list[i].Differences = append(list[i].Differences, d)
		return list
	}
	for _, d := range all {
		if !d.Loud() {
			continue
		}
		for i, id := range d.Before.SpeakerIDs {
			people = add(people, ToPerson, id, tour.Both(d.Before.Speakers[i]), d)
		}
		for i, id := range d.After.SpeakerIDs {
			if !slices.Contains(d.Before.SpeakerIDs, id) {
				people = add(people, ToPerson, id, tour.Both(d.After.Speakers[i]), d)
			}
		}
		if d.With {
			continue // what became of the stop says it
		}
		for _, o := range p.Hosts(d.StopID) {
			hosts = add(hosts, ToHost, o.ID, tour.Both(o.Name), d)
		}
		if stop, ok := p.Stop(d.StopID); ok {
			stops = add(stops, ToStop, stop.ID, stop.City, d)
		}
	}
	slices.SortFunc(people, func(a, b Audience) int { return strings.Compare(a.Name.In(tour.English), b.Name.In(tour.English)) })
	return slices.Concat(people, hosts, stops)
}

// Letter is what the audience is told, as plain text to send: what changed for
// them, then the note of the release.
func (a Audience) Letter(of tour.Tour, number int, note tour.Text, lang tour.Lang) string {
	var b strings.Builder
	head := "What changed for you in %s (release %d):"
	if lang == tour.French {
		head = "Ce qui a changé pour vous dans %s (version %d)\u00a0:"
	}
	fmt.Fprintf(&b, head+"\n\n", of.Title.In(lang), number)
	for _, d := range a.Differences {
		b.WriteString("– " + Tell(d, lang) + "\n")
	}
	if said := note.In(lang); said != "" {
		b.WriteString("\n" + said + "\n")
	}
	return b.String()
}
