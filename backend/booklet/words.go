package booklet

import "tournee/backend/tour"

// words are what the booklet itself says, in one language.
type words struct {
	lang              tour.Lang
	own               string // what the language calls itself
	here              string // page on which it begins
	and               string
	contents          string
	opening           string // of a tour of several stops
	openingOne        string // of a single one
	agenda            string
	allRooms          string
	continued         string // name of a room
	stopOf            string // number, count
	at                string // host
	writtenBy         string // names
	withSpeakers      string // names
	photo             string // credit
	slides            string
	code              string
	recording         string
	attended          string    // count
	ofRegistered      string    // present, registered
	questions         [2]string // one, several
	scored            string    // score, out of how many
	ofStops           string    // stops of which figures are known, all
	cancelled         string
	unsure            string // of a stop
	thanks            string
	thanksLead        string // of a tour of several stops
	thanksLeadOne     string // of a single one
	annual            string
	forTour           string
	forOne            string
	forStop           string
	hosts             string
	speakersOf        string
	colophon          string
	made              string // date
	setIn             string
	illustrative      string
	illustrativeHours string
	illustrated       string // cities
	emptyTour         string
	untitled          string
	organized         string // organizer
	edition           string // sponsor
	subject           string
	figures           [4][2]string // cities, talks, speakers, supporters: one, several
	figuresOfOne      [4][2]string // attendees, sessions, speakers, rooms: likewise
	sponsorWords
	owedWords
	kinds map[tour.Kind]string
	hand  handWords
}

func wordsOf(lang tour.Lang) words {
	if lang == tour.French {
		return french()
	}
	return english()
}

func french() words {
	return words{
		lang:              tour.French,
		own:               "Français",
		here:              "Version française\u00a0: page\u00a0%s",
		and:               " et ",
		contents:          "Sommaire",
		opening:           "La tournée",
		openingOne:        "L’événement",
		agenda:            "Programme",
		allRooms:          "Toutes les salles",
		stopOf:            "Étape %d sur %d",
		at:                "chez %s",
		writtenBy:         "Rédigé par %s",
		withSpeakers:      "Avec %s",
		photo:             "Photo\u00a0: %s",
		thanks:            "Remerciements",
		thanksLead:        "Cette tournée a eu lieu grâce aux organisations qui l’ont soutenue ou accueillie, et à celles et ceux qui y ont pris la parole.",
		thanksLeadOne:     "Cet événement a eu lieu grâce aux organisations qui l’ont soutenu et à celles et ceux qui y ont pris la parole.",
		forOne:            "Partenaires",
		speakersOf:        "Intervenantes et intervenants",
		annual:            "Partenaires de l’année",
		forTour:           "Partenaires de la tournée",
		forStop:           "Partenaires d’une étape",
		hosts:             "Hôtes",
		colophon:          "Colophon",
		made:              "Livret établi le %s.",
		setIn:             "Composé en Source Serif\u00a04 et Source Sans\u00a03, d’Adobe, sous licence SIL Open Font License\u00a01.1.",
		illustrativeHours: "Les heures sont données à titre d’exemple.",
		continued:         "%s (suite)",
		illustrative:      "Les dates et les heures sont données à titre d’exemple.",
		illustrated:       "Étapes concernées\u00a0: %s.",
		emptyTour:         "Aucune étape encore.",
		cancelled:         "annulée",
		unsure:            "à confirmer",
		slides:            "Diapositives",
		code:              "Code",
		recording:         "Vidéo",
		attended:          "%s participants",
		ofRegistered:      "%s\u00a0participants sur %s\u00a0inscrits",
		questions:         [2]string{"question posée", "questions posées"},
		scored:            "note de %s sur %d",
		ofStops:           "%d des %d\u00a0étapes",
		untitled:          "Tournée",
		edition:           "Édition préparée pour %s",
		organized:         "Organisation\u00a0: %s",
		subject:           "Livret de la tournée",
		figures:           [4][2]string{{"ville", "villes"}, {"conférence", "conférences"}, {"intervenant", "intervenants"}, {"partenaire ou hôte", "partenaires et hôtes"}},
		figuresOfOne:      [4][2]string{{"participant", "participants"}, {"séance", "séances"}, {"intervenant", "intervenants"}, {"salle", "salles"}},
		sponsorWords:      frenchToSponsors(),
		owedWords:         frenchOwed(),
		kinds: map[tour.Kind]string{
			tour.Opening: "Ouverture", tour.Break: "Pause", tour.Meal: "Repas", tour.Networking: "Rencontres",
			tour.Giveaway: "Tirage au sort", tour.Closing: "Clôture", tour.Delivery: "Séance",
		},
		hand: handFrench(),
	}
}

func english() words {
	return words{
		lang:              tour.English,
		own:               "English",
		here:              "English version: page\u00a0%s",
		and:               " and ",
		contents:          "Contents",
		opening:           "The tour",
		openingOne:        "The event",
		agenda:            "Agenda",
		allRooms:          "All rooms",
		stopOf:            "Stop %d of %d",
		at:                "at %s",
		writtenBy:         "Written by %s",
		withSpeakers:      "With %s",
		photo:             "Photo: %s",
		thanks:            "Thanks",
		thanksLead:        "This tour took place thanks to the organizations that supported or hosted it, and to all who spoke.",
		thanksLeadOne:     "This event took place thanks to the organizations that supported it and to all who spoke.",
		forOne:            "Sponsors",
		speakersOf:        "Speakers",
		annual:            "Annual sponsors",
		forTour:           "Sponsors of the tour",
		forStop:           "Sponsors of a stop",
		hosts:             "Hosts",
		colophon:          "Colophon",
		made:              "This booklet was made on %s.",
		setIn:             "Set in Source Serif\u00a04 and Source Sans\u00a03 by Adobe, under the SIL Open Font License\u00a01.1.",
		illustrativeHours: "Hours are illustrative.",
		continued:         "%s (continued)",
		illustrative:      "Dates and hours are illustrative.",
		illustrated:       "This is so for %s.",
		emptyTour:         "No stops yet.",
		cancelled:         "cancelled",
		unsure:            "to be confirmed",
		slides:            "Slides",
		code:              "Code",
		recording:         "Video",
		attended:          "%s attendees",
		ofRegistered:      "%s\u00a0attendees of %s\u00a0registered",
		questions:         [2]string{"question asked", "questions asked"},
		scored:            "rated %s out of %d",
		ofStops:           "%d of %d stops",
		untitled:          "Tour",
		edition:           "Edition made for %s",
		organized:         "Organized by %s",
		subject:           "Booklet of the tour",
		figures:           [4][2]string{{"city", "cities"}, {"talk", "talks"}, {"speaker", "speakers"}, {"sponsor or host", "sponsors and hosts"}},
		figuresOfOne:      [4][2]string{{"attendee", "attendees"}, {"session", "sessions"}, {"speaker", "speakers"}, {"room", "rooms"}},
		sponsorWords:      englishToSponsors(),
		owedWords:         englishOwed(),
		kinds: map[tour.Kind]string{
			tour.Opening: "Opening", tour.Break: "Break", tour.Meal: "Meal", tour.Networking: "Networking",
			tour.Giveaway: "Giveaway", tour.Closing: "Closing", tour.Delivery: "Session",
		},
		hand: handEnglish(),
	}
}
