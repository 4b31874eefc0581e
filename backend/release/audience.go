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
// deliver and hosts, before or after, then who comes to a stop. What is but
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
		ids, names := either(d.Before.SpeakerIDs, d.After.SpeakerIDs, d.Before.Speakers, d.After.Speakers)
		for i, id := range ids {
			people = add(people, ToPerson, id, tour.Both(names[i]), d)
		}
		if d.With {
			continue // what became of the stop says it
		}
		ids, names = either(d.Before.HostIDs, d.After.HostIDs, d.Before.Hosts, d.After.Hosts)
		if len(ids) == 0 {
			for _, o := range p.Hosts(d.StopID) {
				ids, names = append(ids, o.ID), append(names, o.Name)
			}
		}
		for i, id := range ids {
			hosts = add(hosts, ToHost, id, tour.Both(names[i]), d)
		}
		if stop, ok := p.Stop(d.StopID); ok {
			stops = add(stops, ToStop, stop.ID, stop.City, d)
		}
	}
	slices.SortFunc(people, func(a, b Audience) int { return strings.Compare(a.Name.In(tour.English), b.Name.In(tour.English)) })
	return slices.Concat(people, hosts, stops)
}

// either returns those who were or are, each once, with their names.
func either(was, is, wasNamed, isNamed []string) (ids, names []string) {
	ids, names = slices.Clone(was), slices.Clone(wasNamed)
	for i, id := range is {
		if !slices.Contains(was, id) {
			ids, names = append(ids, id), append(names, isNamed[i])
		}
	}
	return ids, names
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
		b.WriteString("– " + a.tellTo(d, lang) + "\n")
	}
	if said := note.In(lang); said != "" {
		b.WriteString("\n" + said + "\n")
	}
	return b.String()
}
