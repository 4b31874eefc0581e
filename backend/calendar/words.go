package calendar

import (
	"tournee/backend/tour"
)

// words are what a calendar says of its own in one language.
type words struct {
	lang                          tour.Lang
	draft, cancelled              string
	colon, comma, stop, of        string
	hosts, sponsors               string
	language, track, room         string
	french, english               string
	talk, opening, pause, meal    string
	networking, giveaway, closing string
	task, toDo, done, owner       string
	owed, delivered, missed       string
	tasks, picked                 string
	conference, stream            string
	loadIn, journey, estimated    string
	byRail, byRoad, byAir         string
	givesNoMore, hostsNoMore      string // after a name
}

func wordsOf(l tour.Lang) words {
	if l == tour.French {
		return words{
			lang: l, draft: "Brouillon", cancelled: "ANNULÉ",
			colon: "\u00a0: ", comma: ", ", stop: "étape", of: " sur ",
			hosts: "Hôte", sponsors: "Avec le soutien de",
			language: "Langue", track: "Parcours", room: "Salle",
			french: "français", english: "anglais",
			talk: "Conférence", opening: "Ouverture", pause: "Pause", meal: "Repas",
			networking: "Réseautage", giveaway: "Tirage", closing: "Clôture",
			task: "Tâche", toDo: "À faire", done: "Fait", owner: "Qui s’en charge",
			owed: "Livrable", delivered: "Livré", missed: "Manqué",
			tasks: "tâches et échéances", picked: "ma sélection", conference: "Visioconférence", stream: "Diffusion en direct",
			loadIn: "Être sur place", journey: "Trajet", estimated: "Heures estimées, à vérifier.",
			byRail: "Train", byRoad: "Route", byAir: "Avion",
			givesNoMore: " ne donne plus cette séance.", hostsNoMore: " n’accueille plus cette étape.",
		}
	}
	return words{
		lang: l, draft: "Draft", cancelled: "CANCELLED",
		colon: ": ", comma: ", ", stop: "stop", of: " of ",
		hosts: "Host", sponsors: "Supported by",
		language: "Language", track: "Track", room: "Room",
		french: "French", english: "English",
		talk: "Talk", opening: "Opening", pause: "Break", meal: "Meal",
		networking: "Networking", giveaway: "Giveaway", closing: "Closing",
		task: "Task", toDo: "To do", done: "Done", owner: "Who does it",
		owed: "Deliverable", delivered: "Delivered", missed: "Missed",
		tasks: "tasks and deadlines", picked: "my selection", conference: "Video call", stream: "Live stream",
		loadIn: "Load-in", journey: "Journey", estimated: "The hours are estimates: check them.",
		byRail: "Train", byRoad: "Road", byAir: "Flight",
		givesNoMore: " no longer gives this session.", hostsNoMore: " no longer hosts this stop.",
	}
}

func (w words) kind(k tour.Kind) string {
	switch k {
	case tour.Opening:
		return w.opening
	case tour.Break, tour.Blocker:
		return w.pause
	case tour.Meal:
		return w.meal
	case tour.Networking:
		return w.networking
	case tour.Giveaway:
		return w.giveaway
	case tour.Closing:
		return w.closing
	case tour.Delivery:
	}
	return w.talk
}

func (w words) langName(l tour.Lang) string {
	if l == tour.French {
		return w.french
	}
	return w.english
}
