package publish

import "tournee/backend/tour"

// postPhrases are what a post itself says, in one language.
type postPhrases struct {
	and, contents, introduction, agenda, at, with, writtenBy, photo string
	slides, code, recording, thanks, annual, sponsors, hosts, join  string
}

func postWords(lang tour.Lang) postPhrases {
	if lang == tour.French {
		return postPhrases{
			and: " et ", contents: "Sommaire", introduction: "Introduction", agenda: "Programme", at: "chez %s", with: "Avec %s",
			writtenBy: "Rédigé par %s", photo: "Photo\u00a0: %s", slides: "Diapositives", code: "Code", recording: "Vidéo",
			thanks: "Merci", annual: "Partenaires de l’année\u00a0: ", sponsors: "Partenaires\u00a0: ", hosts: "Hôtes\u00a0: ",
			join: "Pour les prochaines rencontres, rejoignez la page de votre ville\u00a0: %s.",
		}
	}
	return postPhrases{
		and: " and ", contents: "Contents", introduction: "Introduction", agenda: "Agenda", at: "at %s", with: "With %s",
		writtenBy: "Written by %s", photo: "Photo: %s", slides: "Slides", code: "Code", recording: "Video",
		thanks: "Thanks", annual: "Annual sponsors: ", sponsors: "Sponsors: ", hosts: "Hosts: ",
		join: "For what comes next, join the page of your city: %s.",
	}
}
