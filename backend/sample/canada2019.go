package sample

import "tournee/backend/tour"

// easternCanada2019 is the tour of the spring of 2019: five hosts, six
// sponsors, a workshop, a talk given twice and a giveaway of tickets.
func easternCanada2019() tour.Plan {
	d := newDraft("eastern-canada-2019-spring", "CloudOps", tour.TourFields{
		Title: text(
			"Meetups Kubernetes et Cloud Native de l’est du Canada, printemps 2019",
			"Kubernetes and Cloud Native Meetups of Eastern Canada, spring 2019"),
		Summary: text(
			"Cinq villes, une soirée chacune, après KubeCon Europe à Barcelone et avant Cloud Native Day Eastern Canada.",
			"Five cities, one evening each, after KubeCon Europe in Barcelona and before Cloud Native Day Eastern Canada."),
		Line: "pin", Languages: []tour.Lang{tour.French, tour.English}, Currency: "CAD",
		From: "2019-05-27", To: "2019-06-06", Posted: tour.Days{tour.French: "2019-06-14"},
		Links: links(named("Containerize your Apps with Docker and Kubernetes", "http://aka.ms/DockerK8s")),
		Notes: "Récit paru le 2019-06-14 en français / recap published in French on 2019-06-14.\n" +
			"illustrative: les soirées et les parcours (tracks) ; la traduction anglaise du récit / the evenings and the tracks; the recap in English",
	})
	stops := d.evenings2019()
	d.sponsors(tour.ForTour, amountUnknown,
		"Microsoft", "Rancher Labs", "Elastic", "Red Hat", "Tigera", "Container Solutions")
	chapters := []chapter{{}, {}}
	for _, s := range stops {
		chapters = append(chapters, chapter{stopID: s.ID})
	}
	d.recap(chapters...)
	d.photos(view{stop: stops[0], picture: "2019-montreal", cover: true, alt: meetingRoom(stops[0])})
	return d.finish()
}

// evenings2019 adds the stops and returns them in the order of the tour.
func (d *draft) evenings2019() []tour.Stop {
	update, observable := d.talk(update2019()), d.talk(observable2019())
	tickets := text(
		"Tirage : des billets pour Cloud Native Day Eastern Canada",
		"Giveaway: tickets to Cloud Native Day Eastern Canada")
	evenings := []evening{
		{
			city: montreal(), meetup: "Kubernetes-Montreal", day: "2019-05-27",
			host: "Ubisoft", venue: "Ubisoft", went: of(140, 141, 105, 1620, 16, 4.6),
			talks: []delivery{
				{talk: d.talk(gitOps2019()), track: operations()},
				{talk: d.talk(mediagrif2019()), track: operations()},
			},
		},
		{
			city: quebecCity(), meetup: "Kubernetes-Quebec", day: "2019-05-28",
			host: "Jive", venue: "Jive", went: of(80, 62, 50, 260, 11, 4.4),
			talks: []delivery{
				{talk: d.talk(chasm2019()), track: news()},
				{talk: d.talk(logging2019()), track: observability()},
			},
		},
		{
			city: ottawa(), meetup: "Kubernetes-Ottawa", day: "2019-05-30",
			host: "NiiR Technology", venue: "NiiR Technology", went: of(60, 57, 45, 850, 19, 4.8),
			talks: []delivery{{talk: d.talk(workshop2019()), track: operations()}},
		},
		{
			city: toronto(), meetup: "Kubernetes-Toronto", day: "2019-06-04",
			host: "Flybits", venue: "Flybits", went: of(130, 138, 100, 3700, 18, 4.5),
			talks: []delivery{
				{talk: d.talk(calico2019()), track: security()},
				{talk: observable, track: observability()},
				{talk: d.talk(bose2019()), track: operations()},
			},
		},
		{
			city: kitchenerWaterloo(), meetup: "Kubernetes-Kitchener-Waterloo", day: "2019-06-05",
			host: "Square", venue: "Square", went: of(80, 70, 55, 420, 9, 4.6),
			talks: []delivery{
				{talk: d.talk(learning2019()), track: dataAndState()},
				{talk: observable, track: observability()},
			},
		},
	}
	stops := make([]tour.Stop, 0, len(evenings))
	for _, e := range evenings {
		e.opening, e.giveaway = update, tickets
		stops = append(stops, d.evening(e))
	}
	return stops
}
