package booklet

import "tournee/backend/tour"

// owedWords are what a sponsor's own pages say of deliverables, in one language.
type owedWords struct {
	objectives, investment             string
	point                              string    // before decimals
	ofPromised                         string    // number
	underWay, toCome, missedMany       [2]string // number: one, several
	promised, madeGood, beyond, waived string
	owed                               map[tour.DeliverableStatus]string
	owedBy                             string // state, day
	fulfilledBy                        string // session
	makesUp                            string // deliverable, state
	stillOwed                          string
	proofs                             map[tour.ProofKind]string
	proofTitle                         string
}

func frenchOwed() owedWords {
	return owedWords{
		objectives: "Vos objectifs", investment: "Votre soutien", point: ",",
		ofPromised: "sur %s livrés",
		underWay:   [2]string{"%s en cours", "%s en cours"}, toCome: [2]string{"%s à venir", "%s à venir"}, missedMany: [2]string{"%s manqué", "%s manqués"},
		promised: "Ce qui vous a été promis", madeGood: "Ce qui compense", beyond: "Offert en plus", waived: "Levé avec votre accord",
		owed: map[tour.DeliverableStatus]string{
			tour.DeliverablePending: "à venir", tour.DeliverableProgress: "en cours", tour.DeliverableDelivered: "livré", tour.DeliverableWaived: "levé", tour.DeliverableMissed: "manqué",
		},
		owedBy: "%s, d’ici au %s", fulfilledBy: "Au programme\u00a0: %s", makesUp: "Compensé par\u00a0: %s (%s)", stillOwed: "Une compensation vous est due.",
		proofs:     map[tour.ProofKind]string{tour.ProofPhoto: "Photo\u00a0: %s", tour.ProofLink: "En ligne\u00a0: %s", tour.ProofFigure: "%s"},
		proofTitle: "En images",
	}
}

func englishOwed() owedWords {
	return owedWords{
		objectives: "Your objectives", investment: "Your support", point: ".",
		ofPromised: "of %s delivered",
		underWay:   [2]string{"%s in progress", "%s in progress"}, toCome: [2]string{"%s to come", "%s to come"}, missedMany: [2]string{"%s missed", "%s missed"},
		promised: "What you were promised", madeGood: "What makes up for it", beyond: "Given beyond", waived: "Waived with your agreement",
		owed: map[tour.DeliverableStatus]string{
			tour.DeliverablePending: "to come", tour.DeliverableProgress: "in progress", tour.DeliverableDelivered: "delivered", tour.DeliverableWaived: "waived", tour.DeliverableMissed: "missed",
		},
		owedBy: "%s, by %s", fulfilledBy: "On the programme: %s", makesUp: "Made up for by: %s (%s)", stillOwed: "A make-good is owed to you.",
		proofs:     map[tour.ProofKind]string{tour.ProofPhoto: "Photo: %s", tour.ProofLink: "Online: %s", tour.ProofFigure: "%s"},
		proofTitle: "In pictures",
	}
}
