package sample

import "tournee/backend/tour"

// organization returns the id of the organization of that name, and adds it
// to the plan; no name, no organization.
func (d *draft) organization(name string) string {
	if name == "" {
		return ""
	}
	known := d.orgs[name]
	o := tour.Organization{
		Identity: identify(libraryDay, "organization", tour.Slug(name)),
		Slug:     tour.Slug(name),
		OrganizationFields: tour.OrganizationFields{
			Name: name, About: known.about.Or(tour.Text{}), Notes: known.notes,
		},
	}
	d.plan.Organizations[o.ID] = o
	return o.ID
}

// person returns the id of the person of that name, and adds them and their
// employer to the plan.
func (d *draft) person(name string) string {
	known := d.people[name]
	p := tour.Person{
		Identity: identify(libraryDay, "person", tour.Slug(name)),
		Slug:     tour.Slug(name),
		PersonFields: tour.PersonFields{
			Name:           name,
			OrganizationID: d.organization(known.employer),
			Headline:       known.headline.Or(tour.Text{}),
			Biography:      tour.Text{},
			Home:           tour.Text{},
			Languages:      []tour.Lang{},
			Links:          links(),
			Notes:          known.notes,
		},
	}
	d.plan.People[p.ID] = p
	return p.ID
}

// venue adds a place in that city.
func (d *draft) venue(in city, fields tour.VenueFields) tour.Venue {
	fields.City, fields.Region, fields.Country = in.name, in.region, in.country
	if fields.Latitude == 0 && fields.Longitude == 0 {
		fields.Latitude, fields.Longitude = in.latitude, in.longitude
	}
	fields.Access = fields.Access.Or(tour.Text{})
	slug := tour.Slug(fields.Name)
	v := tour.Venue{Identity: identify(libraryDay, "venue", slug), Slug: slug, VenueFields: fields}
	d.plan.Venues[v.ID] = v
	return v
}

// talk is what is known of a talk; its speakers are named, not referred to.
type talk struct {
	title    tour.Text
	original tour.Lang // of the title; the slug is made of it
	format   string
	language tour.Lang
	minutes  int
	speakers []string
	abstract tour.Text
	links    []tour.Link
	notes    string // besides the length, which is illustrative
}

// talk adds a talk with its speakers.
func (d *draft) talk(t talk) tour.Talk {
	slug := tour.Slug(t.title[t.original])
	notes := illustrativeLength
	if t.notes != "" {
		notes += "\n" + t.notes
	}
	speakers := make([]string, 0, len(t.speakers))
	for _, name := range t.speakers {
		speakers = append(speakers, d.person(name))
	}
	kept := tour.Talk{
		Identity: identify(libraryDay, "talk", slug),
		Slug:     slug,
		TalkFields: tour.TalkFields{
			Title: t.title, Abstract: t.abstract.Or(tour.Text{}), Format: t.format, Language: t.language,
			Minutes: t.minutes, SpeakerIDs: speakers, Links: links(t.links...), Notes: notes,
		},
	}
	d.plan.Talks[kept.ID] = kept
	return kept
}
