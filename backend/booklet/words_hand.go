package booklet

import (
	"strconv"

	"tournee/backend/tour"
)

// handWords are what the handouts say besides, in one language.
type handWords struct {
	kinds              map[HandoutKind]string
	subject            string
	crew               string
	page               string // number, count
	version            string // its name
	calls              map[tour.CallKind]string
	blocker            string // one that is neither load-in nor load-out
	open               string // an hour that nobody set
	schedule, notes    string
	noSessions         string
	parallel           string // count, hour of the end
	place, noPlace     string
	mapOf              string
	seats              string // count
	rooms              string
	access             string
	stepFree           map[string]string
	station            string // its name
	walk               string // metres
	travel             string
	travelFrom         string // city, way
	travelTo           string // city, way
	way                string // how, duration
	modes              map[string]string
	contacts           string
	host, speaks, team string
	unreachable        string // count
	others             string // count
	noContacts         string
	cues               []string // heads of the columns of a run of show
	overMeans          string
	speaker            string // on a badge
	reached            string // ways
	notReached         string
	comes              string // city, way, hour
	beThere, ask, stay string
	guessed            string
	nights             [2]string // one, several: count
	inLang             map[tour.Lang]string
	with               string // names
	elsewhere          string // a column of what is on besides
	roomsPart          string // first room, last room
}

func handFrench() handWords {
	return handWords{
		kinds: map[HandoutKind]string{
			DaySheet: "Feuille de route", RunOfShow: "Conducteur", Grid: "Grille du programme",
			Badges: "Badges", Tents: "Chevalets", CallSheet: "Feuille d’appel",
		},
		subject: "Document de la tournée",
		crew:    "Pour l’équipe, pas pour le public",
		page:    "Page\u00a0%d sur\u00a0%d",
		version: "Version\u00a0%s",
		calls: map[tour.CallKind]string{
			tour.CallLoadIn: "Installation", tour.CallDoors: "Portes", tour.CallSession: "Début",
			tour.CallCurfew: "Couvre-feu", tour.CallLoadOut: "Démontage",
		},
		blocker:     "Réservé",
		open:        "à fixer",
		schedule:    "Heures",
		notes:       "Notes",
		noSessions:  "Le programme est encore vide.",
		parallel:    "%d séances en parallèle, jusqu’à %s",
		place:       "Lieu",
		noPlace:     "Aucun lieu n’est encore trouvé.",
		mapOf:       "Carte",
		seats:       "%s places",
		rooms:       "Salles\u00a0:",
		access:      "Accès",
		stepFree:    map[string]string{"yes": "Entrée sans marche.", "partly": "Entrée sans marche en partie.", "no": "Pas d’entrée sans marche."},
		station:     "Station\u00a0: %s",
		walk:        "à %s\u00a0m",
		travel:      "Trajets",
		travelFrom:  "De %s\u00a0: %s.",
		travelTo:    "Puis vers %s\u00a0: %s.",
		way:         "%s, environ %s (estimation)",
		modes:       map[string]string{"rail": "en train", "road": "par la route", "air": "en avion"},
		contacts:    "Contacts",
		host:        "hôte",
		speaks:      "prend la parole",
		team:        "équipe",
		unreachable: "%s personnes prennent la parole\u00a0; aucune n’a ici de téléphone ni d’adresse.",
		others:      "et %s autres sans téléphone ni adresse ici.",
		noContacts:  "Aucun contact n’est encore noté.",
		speaker:     "Prend la parole",
		reached:     "Nous vous joignons ainsi\u00a0: %s. Dites-nous ce qui n’est pas juste.",
		notReached:  "Nous n’avons ni votre téléphone ni votre adresse\u00a0: donnez-les-nous.",
		comes:       "de %s, %s, départ vers %s",
		beThere:     "Être sur place",
		ask:         "Demander",
		stay:        "Hôtel",
		guessed:     "estimation",
		nights:      [2]string{"%d nuit prise en charge", "%d nuits prises en charge"},
		inLang:      map[tour.Lang]string{tour.French: "en français", tour.English: "en anglais"},
		with:        "avec %s",
		elsewhere:   "Partout",
		roomsPart:   "salles %s à %s",
		cues:        []string{"Nº", "Début fixé", "Durée", "+/− min", "Quoi", "Qui", "Réel", "Notes"},
		overMeans:   "+/−\u00a0: les durées depuis la première séance, ajoutées, comparées au début fixé. + dépasse, − laisse du temps.",
	}
}

func handEnglish() handWords {
	return handWords{
		kinds: map[HandoutKind]string{
			DaySheet: "Day sheet", RunOfShow: "Run of show", Grid: "Schedule grid",
			Badges: "Badges", Tents: "Table tents", CallSheet: "Call sheet",
		},
		subject: "Paper of the tour",
		crew:    "For the crew, not for the public",
		page:    "Page\u00a0%d of\u00a0%d",
		version: "Version\u00a0%s",
		calls: map[tour.CallKind]string{
			tour.CallLoadIn: "Load-in", tour.CallDoors: "Doors", tour.CallSession: "Begins",
			tour.CallCurfew: "Curfew", tour.CallLoadOut: "Load-out",
		},
		blocker:     "Kept free",
		open:        "not set",
		schedule:    "Hours",
		notes:       "Notes",
		noSessions:  "The agenda is still empty.",
		parallel:    "%d sessions at once, until %s",
		place:       "Venue",
		noPlace:     "No venue is found yet.",
		mapOf:       "Map",
		seats:       "%s seats",
		rooms:       "Rooms:",
		access:      "Access",
		stepFree:    map[string]string{"yes": "Way in without steps.", "partly": "Way in partly without steps.", "no": "No way in without steps."},
		station:     "Station: %s",
		walk:        "%s\u00a0m away",
		travel:      "Travel",
		travelFrom:  "From %s: %s.",
		travelTo:    "Then to %s: %s.",
		way:         "%s, about %s (estimate)",
		modes:       map[string]string{"rail": "by rail", "road": "by road", "air": "by air"},
		contacts:    "Contacts",
		host:        "host",
		speaks:      "speaks",
		team:        "crew",
		unreachable: "%s people speak; none has a telephone number or an address here.",
		others:      "and %s others without telephone or address here.",
		noContacts:  "No contact is noted yet.",
		speaker:     "Speaker",
		reached:     "We reach you at %s. Tell us what is not right.",
		notReached:  "We have neither your telephone number nor your address: please give them to us.",
		comes:       "from %s, %s, leaving about %s",
		beThere:     "Be there",
		ask:         "Ask for",
		stay:        "Hotel",
		guessed:     "estimate",
		nights:      [2]string{"%d night paid for", "%d nights paid for"},
		inLang:      map[tour.Lang]string{tour.French: "in French", tour.English: "in English"},
		with:        "with %s",
		elsewhere:   "All over",
		roomsPart:   "rooms %s to %s",
		cues:        []string{"No.", "Pinned start", "Length", "+/− min", "What", "Who", "Actual", "Notes"},
		overMeans:   "+/−: all lengths since the first session, added up, against the pinned start. + runs over, − leaves time.",
	}
}

// length writes how long something takes: "45 min", "2 h 05".
func (w words) length(minutes int) string {
	if minutes < 60 {
		return strconv.Itoa(minutes) + nbsp + "min"
	}
	text := w.count(minutes/60) + nbsp + "h"
	if rest := minutes % 60; rest > 0 {
		text += nbsp + strconv.Itoa(rest/10) + strconv.Itoa(rest%10)
	}
	return text
}
