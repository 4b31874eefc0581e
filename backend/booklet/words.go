package booklet

import "tournee/backend/tour"

// words are what the booklet itself says, in one language.
type words struct {
	lang                     tour.Lang
	colon                    string
	and                      string
	contents, opening        string
	agenda, allRooms         string
	stopOf                   string // number, count
	at                       string // host
	writtenBy                string // names
	withSpeakers             string // names
	photo                    string // credit
	thanks, thanksLead       string
	annual, forTour, forStop string
	hosts, inKind            string
	colophon, made, setIn    string
	illustrative             string
	illustrativeHours        string
	illustrated              string // cities
	speakers                 string
	continued                string // name of a room
	emptyTour, cancelled     string
	slides, code, recording  string
	attended                 string // count
	unwritten                string
	untitled                 string
	organized                string
	subject                  string
	kinds                    map[tour.Kind]string
	months, weekdays         []string
}

func wordsOf(lang tour.Lang) words {
	if lang == tour.French {
		return french()
	}
	return english()
}

func french() words {
	return words{
		lang: tour.French, colon: "\u00a0: ", and: " et ",
		contents: "Sommaire", opening: "La tournée", agenda: "Programme", allRooms: "Toutes les salles",
		stopOf: "Étape %d sur %d", at: "chez %s", writtenBy: "Rédigé par %s", withSpeakers: "Avec %s", photo: "Photo\u00a0: %s",
		thanks: "Remerciements", thanksLead: "Cette tournée a eu lieu grâce aux organisations qui l’ont soutenue et qui ont ouvert leurs portes.",
		annual: "Partenaires de l’année", forTour: "Partenaires de la tournée", forStop: "Partenaires d’une étape",
		hosts: "Hôtes", inKind: "Soutiens en nature",
		colophon: "Colophon", made: "Carnet établi le %s.",
		setIn:             "Composé en Source Serif\u00a04 et Source Sans\u00a03, d’Adobe, sous licence SIL Open Font License\u00a01.1.",
		illustrativeHours: "Les heures sont données à titre d’exemple.",
		speakers:          "Index des intervenants", continued: "%s (suite)",
		illustrative: "Les dates et les heures sont données à titre d’exemple.",
		illustrated:  "Étapes concernées\u00a0: %s.",
		emptyTour:    "Aucune étape encore.", cancelled: "annulée",
		slides: "Diapositives", code: "Code", recording: "Vidéo", attended: "%s participants",
		unwritten: "Le récit de cette étape reste à écrire.", untitled: "Tournée", organized: "Organisation\u00a0: %s",
		subject: "Carnet de la tournée",
		kinds: map[tour.Kind]string{
			tour.Opening: "Ouverture", tour.Break: "Pause", tour.Meal: "Repas", tour.Networking: "Rencontres",
			tour.Giveaway: "Tirage au sort", tour.Closing: "Clôture", tour.Delivery: "Séance",
		},
		months:   []string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"},
		weekdays: []string{"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"},
	}
}

func english() words {
	return words{
		lang: tour.English, colon: ": ", and: " and ",
		contents: "Contents", opening: "The tour", agenda: "Agenda", allRooms: "All rooms",
		stopOf: "Stop %d of %d", at: "at %s", writtenBy: "Written by %s", withSpeakers: "With %s", photo: "Photo: %s",
		thanks: "Thanks", thanksLead: "This tour took place thanks to the organizations that supported it and opened their doors.",
		annual: "Annual sponsors", forTour: "Sponsors of the tour", forStop: "Sponsors of a stop",
		hosts: "Hosts", inKind: "Support in kind",
		colophon: "Colophon", made: "This booklet was made on %s.",
		setIn:             "Set in Source Serif\u00a04 and Source Sans\u00a03 by Adobe, under the SIL Open Font License\u00a01.1.",
		illustrativeHours: "Hours are illustrative.",
		speakers:          "Index of speakers", continued: "%s (continued)",
		illustrative: "Dates and hours are illustrative.",
		illustrated:  "This is so for %s.",
		emptyTour:    "No stops yet.", cancelled: "cancelled",
		slides: "Slides", code: "Code", recording: "Video", attended: "%s attendees",
		unwritten: "The account of this stop is still to be written.", untitled: "Tour", organized: "Organized by %s",
		subject: "Booklet of the tour",
		kinds: map[tour.Kind]string{
			tour.Opening: "Opening", tour.Break: "Break", tour.Meal: "Meal", tour.Networking: "Networking",
			tour.Giveaway: "Giveaway", tour.Closing: "Closing", tour.Delivery: "Session",
		},
		months:   []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
		weekdays: []string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
	}
}
