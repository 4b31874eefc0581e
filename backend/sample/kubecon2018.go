package sample

import (
	"fmt"

	"tournee/backend/tour"
)

// The size of KubeCon Europe 2018. Its list of sessions is not part of the
// sample: all but three talks are placeholders.
const (
	kubeConTracks   = 15  // each in a room of its own
	kubeConSpeakers = 198 // of whom two are named
)

// kubeConEurope2018 is the sample of scale: 300 sessions by 198 speakers in 15
// tracks and rooms, on three days and the two before them.
//
// A session counts here when it is the delivery of a talk: 20 at the co-located
// events of the two days before, 10 plenary ones and 270 in the tracks. Breaks,
// meals and networking stand beside them in the agenda and are not counted.
func kubeConEurope2018() tour.Plan {
	d := newDraft("kubecon-eu-2018", "CNCF", tour.TourFields{
		Title: tour.Both("KubeCon + CloudNativeCon Europe 2018"),
		Summary: text(
			"Trois jours à Copenhague, du 2 au 4 mai 2018 : 4\u00a0300 participants, environ 300 séances, 198 intervenants, 15 parcours parallèles.",
			"Three days in Copenhagen, 2 to 4 May 2018: 4,300 attendees, about 300 sessions, 198 speakers, 15 parallel tracks."),
		Line: "ardoise", Languages: []tour.Lang{tour.English, tour.French}, Currency: "EUR",
		From: "2018-04-30", To: "2018-05-04", Posted: tour.Days{},
		Notes: "illustrative: l’horaire, les salles, les parcours (tracks), les séances et intervenants numérotés / the timetable, the rooms, the tracks, the numbered sessions and speakers",
	})
	d.organization("Linux Foundation")
	venue := d.venue(copenhagen(), tour.VenueFields{
		Name:  "Bella Center",
		Notes: "illustrative: nom et coordonnées plausibles / plausible name and coordinates",
	})
	stop := d.stop(copenhagen(), tour.StopFields{
		Title:  tour.Both("KubeCon + CloudNativeCon Europe 2018"),
		Starts: "2018-04-30T08:30", Ends: "2018-05-04T17:30", VenueID: venue.ID, Attended: 4300,
		Notes: "illustrative: heures plausibles / plausible hours. Connu / known: 2018-05-02 – 2018-05-04, événements associés les deux jours avant / co-located events on the two days before, 4,300 attendees.",
	})
	c := conference{draft: d, stop: stop}
	c.open(venue)
	c.coLocatedDays("2018-04-30", "2018-05-01")
	c.mainDays("2018-05-02", "2018-05-03", "2018-05-04")
	d.recap(chapter{},
		chapter{stopID: stop.ID}, chapter{stopID: stop.ID},
		chapter{stopID: stop.ID}, chapter{stopID: stop.ID})
	d.photos(view{stop: stop, picture: "2018-copenhagen", cover: true, alt: meetingRoom(stop)})
	return d.finish()
}

// conference fills the agenda of KubeCon. Rooms and tracks go together: the
// nth track is in the nth room.
type conference struct {
	draft    *draft
	stop     tour.Stop
	rooms    []string
	tracks   []tour.Text
	sessions int // placeholders of talks so far
	turns    int // placeholders of speakers so far
}

func (c *conference) open(venue tour.Venue) {
	for i := range kubeConTracks {
		name := fmt.Sprintf("%c%d", 'A'+i/5, 1+i%5)
		c.rooms = append(c.rooms, c.draft.room(venue, name, "illustrative: nom plausible / plausible name"))
		track := text(fmt.Sprintf("Parcours %02d", i+1), fmt.Sprintf("Track %02d", i+1))
		c.tracks = append(c.tracks, track)
		c.draft.track(track)
	}
}

// coLocatedDays adds the events of the CNCF's projects and the workshops of
// the sponsors: on each day two rounds in five rooms.
func (c *conference) coLocatedDays(days ...tour.Date) {
	for _, day := range days {
		for _, clock := range []tour.Wall{"T09:30", "T14:00"} {
			for _, room := range c.rooms[:5] {
				c.give(c.at(day, clock, room), c.placeholder("workshop", 150), tour.Text{})
			}
		}
		c.pause(day, "T08:30", tour.Networking, text("Événements associés : accueil", "Co-located events: registration"), 60)
		c.pause(day, "T12:00", tour.Meal, text("Déjeuner", "Lunch"), 120)
	}
}

// mainDays adds the three days of the conference: plenary sessions in the
// morning, then six rounds in all rooms.
func (c *conference) mainDays(days ...tour.Date) {
	plenary := [][]talk{
		{c.placeholder("keynote", 20), c.placeholder("keynote", 20), c.placeholder("keynote", 20), c.placeholder("keynote", 20)},
		{outage2018(), c.placeholder("keynote", 20), c.placeholder("keynote", 20)},
		{maps2018(), c.placeholder("keynote", 20), c.placeholder("keynote", 20)},
	}
	lunch := []tour.Text{
		text("Déjeuner", "Lunch"),
		text("Déjeuner, dont le déjeuner de la diversité", "Lunch, among it the diversity lunch"),
		text("Déjeuner", "Lunch"),
	}
	for i, day := range days {
		morning := c.at(day, "T09:00", "")
		for _, t := range plenary[i] {
			morning = c.give(morning, t, tour.Text{})
		}
		for _, clock := range []tour.Wall{"T11:00", "T11:45", "T14:00", "T14:45", "T15:50", "T16:35"} {
			c.round(day, clock)
		}
		c.pause(day, "T08:30", tour.Networking, text("Accueil", "Registration"), 30)
		c.pause(day, "T10:20", tour.Break, text("Pause", "Break"), 40)
		c.pause(day, "T12:20", tour.Meal, lunch[i], 100)
		c.pause(day, "T15:20", tour.Break, text("Pause", "Break"), 30)
	}
}

// round adds a session in each room at the same time. The last round of all
// has the deep dive of SIG Apps in its first room.
func (c *conference) round(day tour.Date, clock tour.Wall) {
	for i, room := range c.rooms {
		var t talk
		if i == 0 && day+tour.Date(clock) == "2018-05-04T16:35" {
			t = sigApps2018(c.speaker())
		} else {
			t = c.placeholder("talk", 35)
		}
		c.give(c.at(day, clock, room), t, c.tracks[i])
	}
}

func (c *conference) at(day tour.Date, clock tour.Wall, room string) agenda {
	return agenda{draft: c.draft, stop: c.stop, room: room, clock: tour.Wall(day) + clock}
}

func (c *conference) give(a agenda, t talk, track tour.Text) agenda {
	a.give(tour.Delivery, delivery{talk: c.draft.talk(t), track: track, notes: "illustrative: salle plausible / plausible room"})
	return a
}

func (c *conference) pause(day tour.Date, clock tour.Wall, kind tour.Kind, title tour.Text, minutes int) {
	a := c.at(day, clock, "")
	a.pause(kind, title, minutes)
}

// speaker returns the name that stands for the next speaker not known. They
// take turns, so that nobody speaks twice within a round.
func (c *conference) speaker() string {
	c.turns++
	return fmt.Sprintf("Speaker %03d", 1+(c.turns-1)%(kubeConSpeakers-2))
}

// placeholder returns the next talk that stands for one not known.
func (c *conference) placeholder(format string, minutes int) talk {
	c.sessions++
	return talk{
		title:    text(fmt.Sprintf("Séance %03d", c.sessions), fmt.Sprintf("Session %03d", c.sessions)),
		original: tour.English, format: format, minutes: minutes,
		speakers: []string{c.speaker()},
		notes:    "illustrative: séance générée / generated session",
	}
}

func outage2018() talk {
	return talk{
		title:    text("Post-mortem d’un incident majeur", "Post-mortem of a major incident"),
		original: tour.English, format: "keynote", minutes: 20, speakers: []string{"Oliver Beattie"},
		abstract: text(
			"Ce qui a failli, comment et pourquoi : le récit d’un incident majeur par qui l’a vécu.",
			"What failed, how and why: a major incident told from the inside."),
		notes: "illustrative: titre et heure plausibles / plausible title and hour",
	}
}

func maps2018() talk {
	return talk{
		title:    text("La stratégie avec des cartes", "Strategy with maps"),
		original: tour.English, format: "keynote", minutes: 20, speakers: []string{"Simon Wardley"},
		abstract: text(
			"Dessiner la carte de ce dont on dépend avant de décider où aller.",
			"Drawing the map of what one depends on before deciding where to go."),
		notes: "illustrative: titre et heure plausibles / plausible title and hour",
	}
}

func sigApps2018(speaker string) talk {
	return talk{
		title:    text("SIG Apps en profondeur", "SIG Apps deep dive"),
		original: tour.English, format: "talk", minutes: 35, speakers: []string{speaker},
		abstract: text(
			"Une séance de fond du groupe d’intérêt de Kubernetes qui s’occupe des applications.",
			"A deep dive by the special interest group of Kubernetes that looks after applications."),
		notes: "illustrative: heure plausible, intervenant inconnu / plausible hour, speaker not known",
	}
}
