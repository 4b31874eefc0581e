package calendar

import (
	"strconv"
	"strings"
	"time"

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

// clock writes the hour: 19:45, or 19 h 45.
func (w words) clock(at tour.Wall) string {
	hours, minutes, ok := strings.Cut(at.Clock(), ":")
	if !ok || w.lang != tour.French {
		return at.Clock()
	}
	hours = strings.TrimPrefix(hours, "0")
	if minutes == "00" {
		return hours + "\u00a0h"
	}
	return hours + "\u00a0h\u00a0" + minutes
}

// date writes the day with its weekday: Monday 7 May, or lundi 7 mai.
func (w words) date(d tour.Date) string {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return ""
	}
	if w.lang != tour.French {
		return t.Format("Monday 2 January 2006")
	}
	days := [...]string{"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"}
	months := [...]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}
	day := strconv.Itoa(t.Day())
	if t.Day() == 1 {
		day = "1er"
	}
	return strings.Join([]string{days[t.Weekday()], day, months[t.Month()-1], strconv.Itoa(t.Year())}, " ")
}
