package sample

import "tournee/backend/tour"

// kcdFrance2023 is one day in three rooms, and a recap by several authors, a
// section for each talk.
func kcdFrance2023() tour.Plan {
	d := newDraft("kcd-france-2023", "", tour.TourFields{
		Title: tour.Both("Kubernetes Community Days France 2023"),
		Summary: text(
			"La première édition : une journée au Centre Pompidou, à Paris, trois salles, plus de 800 participants et une trentaine de partenaires.",
			"The first edition: a day at the Centre Pompidou in Paris, three rooms, more than 800 participants and about thirty partners."),
		Line: "prune", Languages: []tour.Lang{tour.French, tour.English}, Currency: "EUR",
		From: "2023-03-07", To: "2023-03-07", Posted: tour.Days{},
		Notes: "Édition préparée depuis 2019, retardée par la Covid / prepared since 2019, delayed by Covid.\n" +
			"Qui organise n’est pas connu / the organizer is not known.\n" +
			"illustrative: l’horaire, les salles, la traduction anglaise du récit / the timetable, the rooms, the recap in English",
	})
	d.organization("Ministère de l’Éducation nationale")
	venue := d.venue(paris(), tour.VenueFields{
		Name: "Centre Pompidou", Street: "Place Georges-Pompidou", PostalCode: "75004", Latitude: 48.8607, Longitude: 2.3522,
		Notes: "illustrative: adresse et coordonnées, que l’organisation n’a pas publiées / address and coordinates, not published by the organizers",
	})
	stop := d.stop(paris(), tour.StopFields{
		Title:  tour.Both("Kubernetes Community Days France 2023"),
		Starts: "2023-03-07T08:30", Ends: "2023-03-07T18:30", VenueID: venue.ID, Wanted: 10, Attended: 800,
		Notes: "illustrative: heures plausibles / plausible hours. Connu / known: plus de 800 participants / more than 800 participants.",
	})
	d.sponsors(tour.ForTour, amountUnknown+". Une trentaine de partenaires en tout / about thirty partners in all.",
		"Red Hat", "OVHcloud", "Scaleway")
	d.recap(d.day2023(stop, venue)...)
	d.photos(view{stop: stop, picture: "2023-paris", cover: true, alt: meetingRoom(stop)})
	return d.finish()
}

// reported is a talk of the day and who wrote the section about it.
type reported struct {
	talk   talk
	author string // empty: not signed
}

// day2023 adds the agenda of the day and returns the chapters of its recap: an
// introduction, one for each talk, a closing.
func (d *draft) day2023(stop tour.Stop, venue tour.Venue) []chapter {
	var rooms []string
	for _, name := range []string{"Salle bleue", "Salle blanche", "Salle rouge"} {
		rooms = append(rooms, d.room(venue, name, ""))
	}
	chapters := []chapter{{}}
	give := func(a agenda, r reported) {
		s := a.give(tour.Delivery, delivery{talk: d.talk(r.talk), notes: "illustrative: salle plausible / plausible room"})
		c := chapter{stopID: stop.ID, sessionID: s.ID}
		if r.author != "" {
			c.authors = []string{r.author}
		}
		chapters = append(chapters, c)
	}

	all := agenda{draft: d, stop: stop, clock: stop.Starts}
	all.pause(tour.Networking, text("Accueil et inscription", "Welcome and registration"), 30)
	give(all, keynote2023())
	for i, r := range append(morning2023(), afternoon2023()...) {
		starts := []tour.Wall{"2023-03-07T11:00", "2023-03-07T14:00", "2023-03-07T15:30"}[i/len(rooms)]
		give(agenda{draft: d, stop: stop, clock: starts, room: rooms[i%len(rooms)]}, r)
	}
	for _, p := range []struct {
		at      tour.Wall
		kind    tour.Kind
		title   tour.Text
		minutes int
	}{
		{"2023-03-07T10:00", tour.Break, text("Pause", "Break"), 60},
		{"2023-03-07T11:45", tour.Meal, text("Déjeuner", "Lunch"), 135},
		{"2023-03-07T14:45", tour.Break, text("Pause", "Break"), 45},
		{"2023-03-07T16:30", tour.Closing, text("Clôture", "Closing"), 30},
		{"2023-03-07T17:00", tour.Networking, text("Rencontres", "Networking"), 90},
	} {
		all.clock = p.at
		all.pause(p.kind, p.title, p.minutes)
	}
	return append(chapters, chapter{stopID: stop.ID})
}
