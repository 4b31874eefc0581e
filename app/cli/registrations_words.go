package cli

// registrationsWords are the sentences of the command that takes in a list of
// registrations.
type registrationsWords struct {
	short, long, where, flagStop, flagColumn, flagStatus, flagScoreOf, flagKeep string
	column, status, unread, counted, taken, same                                string
	roles, standings, figures                                                   map[string]string
}

func registrationsEnglish() registrationsWords {
	return registrationsWords{
		short: "Take a stop’s figures from a list of registrations (.csv)",
		long: `Count, in a list of registrations (CSV) of Meetup, Luma, community.cncf.io or
another, how many were registered and present at a stop, and what they thought
of it. Columns are known by their names; --column says otherwise. Rows of the
same address count once; who cancelled, waits or is only invited does not count.
No name and no address is kept. It is one act; undo takes it back.`,
		where:       "name a tour (--tour) and its stop (--stop)",
		flagStop:    "`slug` of the stop",
		flagColumn:  "`NAME=ROLE`: what a column tells: email, id, status, present, guests or rating; nothing behind = leaves it aside; may be repeated",
		flagStatus:  "`WORD=MEANING`: what a status means: registered, came, waiting, asked or cancelled; may be repeated",
		flagScoreOf: "out of how many the ratings are: 5, 10, 20 or 100 (default: what holds them all)",
		flagKeep:    "`figure` that stays as it is: registered, attended or score; may be repeated",
		column:      "Column “%s”: %s", status: "Status “%s”: %s (%d rows)", unread: "line %d: %s",
		counted: "rows: %d, repeated: %d; present without registering: %d, waiting: %d, invited: %d, cancelled: %d, of unknown status: %d",
		taken:   "taken", same: "stays",
		roles:     map[string]string{"email": "e-mail address", "id": "who it is", "status": "status", "present": "present", "guests": "guests", "rating": "rating"},
		standings: map[string]string{"": "not known", "registered": "registered", "came": "registered and present", "waiting": "on the waiting list", "asked": "invited, or nothing is settled", "cancelled": "cancelled"},
		figures:   map[string]string{"registered": "registered", "attended": "present", "score": "score"},
	}
}

func registrationsFrench() registrationsWords {
	return registrationsWords{
		short: "Prendre les chiffres d’une étape d’une liste d’inscriptions (.csv)",
		long: `Compter, dans une liste d’inscriptions (CSV) de Meetup, Luma, community.cncf.io
ou d’ailleurs, combien de personnes étaient inscrites et présentes à une étape,
et ce qu’elles en ont pensé. Les colonnes sont reconnues à leur nom ; --column
dit autre chose. Les lignes d’une même adresse comptent une fois ; qui a annulé,
attend ou n’est qu’invité ne compte pas. Aucun nom ni aucune adresse n’est gardé.
C’est un seul acte ; annuler le retire.`,
		where:       "nommez une tournée (--tour) et son étape (--stop)",
		flagStop:    "`nom` de l’étape",
		flagColumn:  "`NOM=RÔLE` : ce que dit une colonne : email, id, status, present, guests ou rating ; rien après = la laisse de côté ; peut se répéter",
		flagStatus:  "`MOT=SENS` : ce que veut dire un statut : registered, came, waiting, asked ou cancelled ; peut se répéter",
		flagScoreOf: "sur combien sont les notes : 5, 10, 20 ou 100 (par défaut, ce qui les contient toutes)",
		flagKeep:    "`chiffre` qui reste tel quel : registered, attended ou score ; peut se répéter",
		column:      "Colonne « %s » : %s", status: "Statut « %s » : %s (%d lignes)", unread: "ligne %d : %s",
		counted: "lignes : %d, en double : %d ; venues sans s’inscrire : %d, en attente : %d, invitées : %d, annulées : %d, de statut inconnu : %d",
		taken:   "pris", same: "reste",
		roles:     map[string]string{"email": "adresse de courriel", "id": "qui c’est", "status": "statut", "present": "présence", "guests": "accompagnants", "rating": "note"},
		standings: map[string]string{"": "inconnu", "registered": "inscrit", "came": "inscrit et venu", "waiting": "en liste d’attente", "asked": "invité, ou rien n’est décidé", "cancelled": "annulé"},
		figures:   map[string]string{"registered": "inscriptions", "attended": "présences", "score": "note"},
	}
}
