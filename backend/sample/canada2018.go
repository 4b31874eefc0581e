package sample

import "tournee/backend/tour"

// easternCanada2018 is the tour of the second quarter of 2018: five cities
// after KubeCon Copenhagen, visiting speakers who give a talk in several of
// them, and a recap in two languages.
func easternCanada2018() tour.Plan {
	d := newDraft("eastern-canada-2018-q2", "CloudOps", tour.TourFields{
		Title: text(
			"Meetups Cloud Native, est du Canada, deuxième trimestre 2018",
			"Cloud Native Meetups, Eastern Canada, second quarter 2018"),
		Summary: text(
			"Cinq villes, une soirée chacune, après KubeCon Europe à Copenhague : Kubernetes 1.10, l’admission d’images, Rancher 2.0, KubeVirt, les Stateful Sets, Rook et Jaeger.",
			"Five cities, one evening each, after KubeCon Europe in Copenhagen: Kubernetes 1.10, image admittance, Rancher 2.0, KubeVirt, Stateful Sets, Rook and Jaeger."),
		Line: "fleuve", Languages: []tour.Lang{tour.French, tour.English}, Currency: "CAD",
		From: "2018-05-07", To: "2018-05-18", Posted: tour.Days{tour.English: "2018-05-19", tour.French: "2018-05-31"},
		Notes: "Récit paru le 2018-05-19 en anglais, le 2018-05-31 en français / recap published in English on 2018-05-19, in French on 2018-05-31.\n" +
			"illustrative: les soirées et les parcours (tracks) / the evenings and the tracks",
	})
	quebec, montreal, ottawa, toronto, kitchener := d.evenings2018()
	d.sponsors(tour.Annual, amountUnknown, "Rancher Labs", "Aqua Security")
	d.recap(
		chapter{}, chapter{},
		chapter{stopID: quebec.ID}, chapter{stopID: montreal.ID}, chapter{stopID: ottawa.ID},
		chapter{stopID: toronto.ID}, chapter{stopID: kitchener.ID},
	)
	d.photos(
		view{stop: kitchener, picture: "2018-kitchener-waterloo", cover: true, focus: 62, alt: groupPhoto(kitchener)},
		view{stop: montreal, picture: "2018-montreal", alt: meetingRoom(montreal)},
		view{stop: ottawa, picture: "2018-ottawa", alt: meetingRoom(ottawa)},
		view{stop: toronto, picture: "2018-toronto", alt: meetingRoom(toronto)},
		view{stop: quebec, picture: "2018-quebec-city", alt: meetingRoom(quebec)},
	)
	return d.finish()
}

func (d *draft) evenings2018() (quebec, montrealStop, ottawaStop, torontoStop, kitchener tour.Stop) {
	update, images, rancher := d.talk(update2018()), d.talk(images2018()), d.talk(rancher2018())
	rook, jaeger := d.talk(rook2018()), d.talk(jaeger2018())
	virt, stateful := d.talk(virt2018()), d.talk(stateful2018())

	quebec = d.evening(evening{
		city: quebecCity(), meetup: "Kubernetes-Quebec", day: "2018-05-07",
		host: "Ticketmaster", venue: "Ticketmaster", went: of(80, 58, 45, 180, 9, 4.3), opening: update,
		talks: []delivery{{talk: images, track: security()}, {talk: jaeger, track: observability()}},
	})
	montrealStop = d.evening(evening{
		city: montreal(), meetup: "Kubernetes-Montreal", day: "2018-05-08",
		host: "Desjardins", venue: "Desjardins", went: of(150, 152, 110, 1250, 17, 4.5), opening: update,
		talks: []delivery{{talk: images, track: security()}, {talk: rancher, track: operations()}},
	})
	ottawaStop = d.evening(evening{
		city: ottawa(), meetup: "Kubernetes-Ottawa", day: "2018-05-10",
		host: "Shopify", venue: "Shopify Ottawa", went: of(100, 96, 70, 640, 14, 4.6), opening: update,
		talks: []delivery{
			{talk: images, track: security(), links: links(slides(
				"https://speakerdeck.com/archyufa/2018-ottawa-q2-cncf-meetup-key-considerations-for-image-admittance-within-k8s"))},
			{talk: rancher, track: operations()},
			{talk: rook, track: dataAndState(), links: links(slides(
				"https://speakerdeck.com/archyufa/2018-ottawa-q2-cncf-meetup-using-rook-for-pv-in-k8s"))},
		},
	})
	torontoStop = d.evening(evening{
		city: toronto(), meetup: "Kubernetes-Toronto", day: "2018-05-14",
		host: "Wattpad", venue: "Wattpad", went: of(150, 165, 120, 2900, 21, 4.4), opening: update,
		talks: []delivery{
			{talk: images, track: security()},
			{talk: rancher, track: operations()},
			{
				talk: virt, track: operations(),
				links: links(slides("https://www.slideshare.net/gravityforall/unified-cluster-management-with-rancher-20")),
				notes: "Lien publié avec cette conférence ; son adresse nomme Rancher 2.0 / link published with this talk; its address names Rancher 2.0",
			},
		},
	})
	kitchener = d.evening(evening{
		city: kitchenerWaterloo(), meetup: "Kubernetes-Kitchener-Waterloo", day: "2018-05-15",
		host: "Shopify", venue: "Shopify Kitchener-Waterloo", went: of(90, 74, 60, 310, 8, 4.7), opening: update,
		talks: []delivery{{
			talk: stateful, track: dataAndState(),
			links: links(tour.Link{
				Label: text("Code de la démonstration", "Code of the demo"),
				URL:   "https://github.com/psycotica0-shopify/k8s-stateful-demo",
			}),
		}},
	})
	return quebec, montrealStop, ottawaStop, torontoStop, kitchener
}
