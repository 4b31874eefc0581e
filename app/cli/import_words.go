package cli

// icsWords are the sentences of the command that takes in a calendar.
type icsWords struct {
	short, long, intoOne, flagStop, flagPerson, flagVenue, flagFrom, flagTo, flagZone string
	flagBlackout, flagPlace, flagTalks, flagRemove, flagTake, taken, clocks, left     string
	states                                                                            map[string]string // of an entry
}

func icsEnglish() icsWords {
	return icsWords{
		short: "Take in somebody’s calendar (.ics)",
		long: `Take in an iCalendar file (RFC 5545): what else happens around a tour (--tour),
sessions of a stop (--stop), or when a person or a venue cannot (--person,
--venue). Events that repeat are taken for each time on these days. All of it is
taken in, or nothing; undo takes it back.

Again, the same entries are found, and only what has changed in the file is
brought. What was changed here as well stays, unless --take names its key.`,
		intoOne:  "name one of --stop, --person, --venue, or --tour alone",
		flagStop: "`slug` of a stop: the events become its sessions", flagPerson: "`slug` of a person, who cannot then", flagVenue: "`slug` of a venue, which cannot then",
		flagFrom: "first `day` that counts (default: of the tour or the stop)", flagTo: "last `day` that counts (default: of the tour or the stop)", flagZone: "time `zone` by whose clock hours are told (default: of the stop nearest in time)",
		flagBlackout: "no stop on these days", flagPlace: "`city` or region that it is about (default: everywhere)", flagTalks: "give the talk of the library that has the title of a session",
		flagRemove: "take away what the calendar had and has no more", flagTake: "`key` of an entry in which the file is right; may be repeated",
		taken:  "new: %d, changed: %d, changed on both sides: %d, as before: %d, no longer in the file: %d, deleted here: %d; left out: %d free, %d cancelled, %d on other days, %d not understood",
		clocks: "From %s to %s, by the clock of %s.", left: "“%s”, %s",
		states: map[string]string{"new": "new", "changed": "changed", "both": "changed on both sides", "same": "as before", "gone": "no longer in the file", "deleted": "deleted here"},
	}
}

func icsFrench() icsWords {
	return icsWords{
		short: "Prendre le calendrier de quelqu’un (.ics)",
		long: `Prendre un fichier iCalendar (RFC 5545) : ce qui a lieu autour d’une tournée
(--tour), les séances d’une étape (--stop), ou quand une personne ou un lieu ne
peut pas (--person, --venue). Ce qui se répète est pris pour chaque fois, ces
jours-là. Tout est pris, ou rien ; annuler le retire.

Une autre fois, les mêmes entrées sont retrouvées, et seul ce qui a changé dans
le fichier est apporté. Ce qui a changé ici aussi reste, sauf si --take en nomme
la clé.`,
		intoOne:  "nommez --stop, --person ou --venue, ou --tour seul",
		flagStop: "`nom` d’une étape : les événements deviennent ses séances", flagPerson: "`nom` d’une personne, qui ne peut pas alors", flagVenue: "`nom` d’un lieu, qui ne peut pas alors",
		flagFrom: "premier `jour` qui compte (par défaut, celui de la tournée ou de l’étape)", flagTo: "dernier `jour` qui compte (par défaut, celui de la tournée ou de l’étape)", flagZone: "`fuseau` dont l’horloge dit les heures (par défaut, celui de l’étape la plus proche dans le temps)",
		flagBlackout: "aucune étape ces jours-là", flagPlace: "`ville` ou région concernée (par défaut, partout)", flagTalks: "donner la conférence de la bibliothèque qui a le titre d’une séance",
		flagRemove: "retirer ce que le calendrier avait et n’a plus", flagTake: "`clé` d’une entrée où le fichier a raison ; peut se répéter",
		taken:  "nouvelles : %d, changées : %d, changées des deux côtés : %d, inchangées : %d, absentes du fichier : %d, supprimées ici : %d ; laissés de côté : %d libres, %d annulés, %d d’autres jours, %d non compris",
		clocks: "Du %s au %s, à l’horloge de %s.", left: "« %s », %s",
		states: map[string]string{"new": "nouvelle", "changed": "changée", "both": "changée des deux côtés", "same": "inchangée", "gone": "absente du fichier", "deleted": "supprimée ici"},
	}
}
