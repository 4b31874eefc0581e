package booklet

// sponsorWords are what a sponsor's own pages say, in one language.
type sponsorWords struct {
	editionFor       string
	thankYou         string
	thankYouFor      string // roles
	roleAnnual       string
	roleTour         string
	roleOne          string
	roleStop         string // cities
	roleHost         string
	roleHostOf       string // cities
	yourStops        string
	yourTalks        string
	yourMentions     string
	figuresOfSponsor [4][2]string // stops supported, attendees, sessions and speakers of theirs: likewise
}

func frenchToSponsors() sponsorWords {
	return sponsorWords{
		editionFor:       "Édition préparée pour",
		thankYou:         "Merci pour votre soutien.",
		thankYouFor:      "Merci pour votre soutien\u00a0: %s.",
		roleAnnual:       "partenaire de l’année",
		roleTour:         "partenaire de la tournée",
		roleOne:          "partenaire",
		roleStop:         "partenaire de l’étape de %s",
		roleHost:         "hôte",
		roleHostOf:       "hôte à %s",
		yourStops:        "Les étapes que vous avez soutenues",
		yourTalks:        "Vos équipes au programme",
		yourMentions:     "Le récit parle de vous",
		figuresOfSponsor: [4][2]string{{"étape soutenue", "étapes soutenues"}, {"participant", "participants"}, {"séance de vos équipes", "séances de vos équipes"}, {"intervenant", "intervenants"}},
	}
}

func englishToSponsors() sponsorWords {
	return sponsorWords{
		editionFor:       "Edition made for",
		thankYou:         "Thank you for your support.",
		thankYouFor:      "Thank you for your support: %s.",
		roleAnnual:       "annual sponsor",
		roleTour:         "sponsor of the tour",
		roleOne:          "sponsor",
		roleStop:         "sponsor of the stop in %s",
		roleHost:         "host",
		roleHostOf:       "host in %s",
		yourStops:        "The stops that you supported",
		yourTalks:        "Your teams on stage",
		yourMentions:     "The recap tells of you",
		figuresOfSponsor: [4][2]string{{"stop supported", "stops supported"}, {"attendee", "attendees"}, {"session by your teams", "sessions by your teams"}, {"speaker", "speakers"}},
	}
}
