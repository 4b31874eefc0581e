package conflict

import "tournee/backend/tour"

// The rules, by the names under which tours, papers and programs know them.
const (
	PersonDoubleBooked = "person-double-booked"
	PersonTravel       = "person-travel"
	PersonHome         = "person-home"
	PersonUnavailable  = "person-unavailable"
	PersonAbsent       = "person-absent"
	PersonUnconfirmed  = "person-unconfirmed"
	PersonUnanswered   = "person-unanswered"

	VenueUnavailable = "venue-unavailable"
	RoomUnavailable  = "room-unavailable"
	RoomDoubleBooked = "room-double-booked"
	RoomChangeover   = "room-changeover"

	SessionOutside  = "session-outside"
	SessionAstray   = "session-astray"
	SessionsAtOnce  = "sessions-at-once"
	TalkSpeakerless = "talk-speakerless"
	TalkLanguage    = "talk-language"
	TalkRepeated    = "talk-repeated"
	CompanyTwice    = "company-twice"
	MaterialMissing = "material-missing"

	StopPlaceless = "stop-placeless"
	StopHostless  = "stop-hostless"
	TalksWanting  = "talks-wanting"
	CapacityShort = "capacity-short"
	StopHoliday   = "stop-holiday"
	StopBlackout  = "stop-blackout"

	HoldExpired  = "hold-expired"
	HoldExpiring = "hold-expiring"
	HoldClash    = "hold-clash"

	SponsorExclusive = "sponsor-exclusive"
)

// Rule is something that a plan is judged by.
type Rule struct {
	ID      string    `json:"id"`
	Default Severity  `json:"default" enum:"error,warning,notice,off" doc:"Its level unless the tour has another"`
	Name    tour.Text `json:"name"`
	About   tour.Text `json:"about" doc:"When it speaks"`
}

// RuleLevel is a rule with its level in a tour.
type RuleLevel struct {
	Rule
	Level Severity `json:"level" enum:"error,warning,notice,off"`
}

// Levels returns the rules with their levels in a tour, in the order in which
// people read them.
func Levels(t tour.Tour) []RuleLevel {
	levels := levelsOf(t)
	rows := []RuleLevel{}
	for _, r := range Rules() {
		rows = append(rows, RuleLevel{r, levels[r.ID]})
	}
	return rows
}

func levelsOf(t tour.Tour) map[string]Severity {
	levels := map[string]Severity{}
	for _, r := range Rules() {
		levels[r.ID] = r.Default
		if chosen, ok := t.Planning.Levels[r.ID]; ok {
			levels[r.ID] = Severity(chosen)
		}
	}
	return levels
}

// Rules lists the rules in the order in which people read them.
func Rules() []Rule {
	return append(append(peopleRules(), agendaRules()...), stopRules()...)
}

func rule(id string, level Severity, name, nom, about, sur string) Rule {
	return Rule{id, level, tour.Text{tour.English: name, tour.French: nom}, tour.Text{tour.English: about, tour.French: sur}}
}

func peopleRules() []Rule {
	return []Rule{
		rule(PersonDoubleBooked, Error, "Person in two places at once", "Personne à deux endroits à la fois",
			"Somebody gives two sessions at the same time, in one city or in two, in this tour or another.",
			"Quelqu’un donne deux séances au même moment, dans une ville ou dans deux, dans cette tournée ou dans une autre."),
		rule(PersonTravel, Error, "No time to travel", "Pas le temps de voyager",
			"Between the end of a session and the beginning of the same person’s next one in another city, there is less time than the way takes (estimate).",
			"Entre la fin d’une séance et le début de la suivante de la même personne dans une autre ville, il y a moins de temps que n’en prend le trajet (estimation)."),
		rule(PersonHome, Warning, "No time from home or back", "Pas le temps de venir de chez soi ou d’y rentrer",
			"Somebody said until when, or from when, they cannot; a session in another city leaves less time than the way from home, or back, takes (estimate).",
			"Quelqu’un a dit jusqu’à quand, ou à partir de quand, il ou elle ne peut pas ; une séance dans une autre ville laisse moins de temps que n’en prend le trajet depuis son domicile, ou le retour (estimation)."),
		rule(PersonUnavailable, Error, "Person unavailable", "Personne indisponible",
			"Somebody is on the agenda at an hour at which they said they cannot.",
			"Quelqu’un est à l’agenda à une heure où il ou elle a dit ne pas pouvoir."),
		rule(PersonAbsent, Error, "Person will not come", "Personne qui ne vient pas",
			"Somebody who declined or withdrew is still on the agenda.",
			"Quelqu’un qui a décliné ou s’est retiré est encore à l’agenda."),
		rule(PersonUnconfirmed, Warning, "Speaker not confirmed in time", "Conférencier non confirmé à temps",
			"A speaker has not confirmed, and the stop is nearer than the weeks that the tour asks for (0: not asked).",
			"Un conférencier n’a pas confirmé, et l’étape est plus proche que les semaines que demande la tournée (0 : pas demandé)."),
		rule(PersonUnanswered, Notice, "No answer yet", "Pas encore de réponse",
			"Somebody invited to a stop ahead has not answered, and is not to be left alone until a later day.",
			"Une personne invitée à une étape à venir n’a pas répondu, et n’est pas à laisser tranquille jusqu’à plus tard."),
	}
}

func agendaRules() []Rule {
	return []Rule{
		rule(RoomDoubleBooked, Error, "Room double-booked", "Salle occupée deux fois",
			"A room holds two sessions at the same time, of this tour or of two tours.", "Une salle accueille deux séances au même moment, de cette tournée ou de deux tournées."),
		rule(RoomUnavailable, Error, "Room unavailable", "Salle indisponible",
			"A session is on while a blocker keeps all rooms of the stop.", "Une séance a lieu pendant qu’un blocage retient toutes les salles de l’étape."),
		rule(RoomChangeover, Warning, "Changeover too short", "Changement de plateau trop court",
			"Two sessions follow each other in a room in less than the minutes that the tour asks for (0: not asked).",
			"Deux séances se suivent dans une salle en moins de minutes que n’en demande la tournée (0 : pas demandé)."),
		rule(SessionsAtOnce, Warning, "Two talks at once", "Deux conférences à la fois",
			"Two talks of a stop are on at the same time, and nothing says that they are in different rooms.",
			"Deux conférences d’une étape ont lieu au même moment, et rien ne dit qu’elles sont dans des salles différentes."),
		rule(SessionOutside, Warning, "Outside doors and curfew", "Hors de l’ouverture et de la fermeture",
			"A session begins before the doors open, or ends after the curfew.", "Une séance commence avant l’ouverture des portes, ou finit après la fermeture."),
		rule(SessionAstray, Error, "Session outside its stop", "Séance hors de son étape",
			"A session is on when its stop is not on at all.", "Une séance a lieu quand son étape n’a pas lieu du tout."),
		rule(TalkSpeakerless, Warning, "Talk without speaker", "Conférence sans personne",
			"Nobody gives a talk of a stop ahead.", "Personne ne donne une conférence d’une étape à venir."),
		rule(TalkLanguage, Warning, "Not the audience’s language", "Pas la langue du public",
			"A talk is given in a language that is none of the stop’s.", "Une conférence est donnée dans une langue qui n’est pas de celles de l’étape."),
		rule(TalkRepeated, Warning, "Talk repeated in a city", "Conférence répétée dans une ville",
			"A talk is given at two stops of one city within a year, in this tour or another.", "Une conférence est donnée à deux étapes d’une même ville en moins d’un an, dans cette tournée ou une autre."),
		rule(CompanyTwice, Off, "Two talks of one company", "Deux conférences d’une même entreprise",
			"Two talks of one stop are given by people of the same organization.", "Deux conférences d’une étape sont données par des personnes de la même organisation."),
		rule(MaterialMissing, Notice, "Material missing", "Supports manquants",
			"A talk has no slides or other link, a week or less before its stop.", "Une conférence n’a ni diapositives ni autre lien, une semaine ou moins avant son étape."),
	}
}

func stopRules() []Rule {
	return []Rule{
		rule(StopPlaceless, Warning, "Stop without venue", "Étape sans lieu",
			"A stop ahead that is more than an idea has no venue.", "Une étape à venir qui est plus qu’une idée n’a pas de lieu."),
		rule(StopHostless, Warning, "Stop without host", "Étape sans hôte",
			"A stop ahead that is more than an idea has no organization that hosts it.", "Une étape à venir qui est plus qu’une idée n’a pas d’organisation qui l’accueille."),
		rule(VenueUnavailable, Error, "Venue unavailable", "Lieu indisponible",
			"A stop is in a venue that cannot then.", "Une étape se tient dans un lieu qui ne peut pas à ce moment."),
		rule(TalksWanting, Warning, "Talks wanting", "Conférences manquantes",
			"A stop ahead has fewer talks than are wanted.", "Une étape à venir a moins de conférences que voulu."),
		rule(CapacityShort, Warning, "More registered than seats", "Plus d’inscrits que de places",
			"More people are registered for a stop ahead than there are seats.", "Plus de personnes sont inscrites à une étape à venir qu’il n’y a de places."),
		rule(StopHoliday, Warning, "Stop on a holiday", "Étape un jour férié",
			"A stop ahead is on a public holiday of where it is.", "Une étape à venir tombe un jour férié là où elle est."),
		rule(StopBlackout, Error, "Stop on a day ruled out", "Étape un jour exclu",
			"A stop ahead is on a day on which the tour does not go.", "Une étape à venir tombe un jour que la tournée exclut."),
		rule(HoldExpired, Error, "Hold expired", "Option expirée",
			"A venue waited for an answer until a day that is over.", "Un lieu attendait une réponse jusqu’à un jour qui est passé."),
		rule(HoldExpiring, Warning, "Hold about to expire", "Option près d’expirer",
			"A venue waits for an answer for another week or less.", "Un lieu attend une réponse pendant une semaine encore, ou moins."),
		rule(HoldClash, Error, "Hold clashing", "Options qui se heurtent",
			"A venue is kept for two stops on one day, a stop has two venues confirmed, or a hold is not for the days of its stop.",
			"Un lieu est retenu pour deux étapes le même jour, une étape a deux lieux confirmés, ou une option ne vaut pas pour les jours de son étape."),
		rule(SponsorExclusive, Error, "Sponsor’s exclusive broken", "Exclusivité d’un partenaire rompue",
			"Beside a sponsor that is the only one of its category, another one of that category supports the same stops.",
			"À côté d’un partenaire seul de sa catégorie, un autre de cette catégorie soutient les mêmes étapes."),
	}
}
