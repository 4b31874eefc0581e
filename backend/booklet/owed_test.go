package booklet_test

import (
	"strings"
	"testing"

	"tournee/backend/golden"
	"tournee/backend/tour"
)

// owing is the small tour with what two sponsors were promised: of every state,
// with every kind of proof.
func owing() *tour.Plan {
	p := small()
	gold := &p.Sponsorships[1]
	gold.Objectives, gold.ShowsAmount = text("Être connue des équipes qui exploitent Kubernetes.", "Be known to the teams that run Kubernetes."), true
	owed := func(id, sponsorship, stop string, f tour.DeliverableFields) {
		f.SponsorshipID, f.StopID, f.Notes = sponsorship, stop, "secret deliverable"
		p.Deliverables = append(p.Deliverables, tour.Deliverable{Identity: tour.Identity{ID: id}, DeliverableFields: f})
	}
	owed("d1", "g", "montreal", tour.DeliverableFields{Benefit: "logo", Title: text("Logo sur les diapositives", "Logo on the slides"), Status: tour.DeliverableDelivered})
	owed("d2", "g", "quebec", tour.DeliverableFields{Benefit: "logo", Title: text("Logo sur les diapositives", "Logo on the slides"), Status: tour.DeliverableMissed, Reason: text("L’ancien modèle a été montré.", "The old template was shown.")})
	owed("d3", "g", "montreal", tour.DeliverableFields{Benefit: "talk", Status: tour.DeliverableDelivered, SessionID: "montreal18:30"})
	owed("d4", "g", "", tour.DeliverableFields{Benefit: "post", Status: tour.DeliverableProgress, Due: "2019-06-30"})
	owed("d5", "g", "", tour.DeliverableFields{Benefit: "tickets", Status: tour.DeliverablePending})
	owed("d6", "g", "", tour.DeliverableFields{Benefit: "list", Status: tour.DeliverableWaived, Reason: text("Personne n’y a consenti.", "Nobody consented.")})
	owed("d7", "g", "", tour.DeliverableFields{Benefit: "mention", Status: tour.DeliverableDelivered, MakesUpForID: "d2"})
	owed("d8", "g", "quebec", tour.DeliverableFields{Benefit: "booth", Status: tour.DeliverableDelivered, Extra: true})
	owed("d9", "h", "montreal", tour.DeliverableFields{Benefit: "mention", Title: text("Mot de l’hôte", "A word by the host"), Status: tour.DeliverableMissed})
	proof := func(of string, f tour.ProofFields) {
		f.DeliverableID, f.Notes = of, "secret proof"
		p.Proofs = append(p.Proofs, tour.Proof{ProofFields: f})
	}
	proof("d1", tour.ProofFields{Kind: tour.ProofPhoto, PhotoID: "p0", Caption: text("Le logo à l’écran", "The logo on screen"), On: "2019-05-28", By: "Anna Écrit"})
	proof("d3", tour.ProofFields{Kind: tour.ProofLink, URL: "https://speakerdeck.com/rook"})
	proof("d8", tour.ProofFields{Kind: tour.ProofFigure, Figure: text("40 visites", "40 visits"), On: "2019-06-04"})
	proof("d9", tour.ProofFields{Kind: tour.ProofLink, URL: "https://host.example.org/proof"})
	return p
}

func TestASponsorsEditionTellsWhatItReceived(t *testing.T) {
	for _, lang := range tour.Langs() {
		o := options(lang)
		o.Sponsor = "gold"
		golden.Check(t, "testdata/owed-"+lang+".txt", []byte(ownPage(layout(t, owing(), o))))
	}
}

func TestNobodyReadsWhatOthersReceived(t *testing.T) {
	tests := map[string]struct {
		sponsor string
		never   []string
	}{
		"everybody": {"", []string{"987", "9 876", "Objecti", "Logo sur", "promis", "manqué", "Mot de l’hôte", "à l’écran", "host.example"}},
		"a host":    {"host", []string{"987", "9 876", "Kubernetes", "Logo sur", "à l’écran", "40 visites"}},
		"the year":  {"gold", []string{"Mot de l’hôte", "host.example", "Une compensation"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			o := options(tour.French)
			o.Sponsor = tt.sponsor
			got := layout(t, owing(), o)
			for _, never := range append(tt.never, "secret") {
				if tt.sponsor == "gold" && strings.HasPrefix(never, "9") {
					continue
				}
				if strings.Contains(got, never) {
					t.Errorf("%q is in it", never)
				}
			}
		})
	}
}

func TestARefusedPhotoProvesNothing(t *testing.T) {
	p := owing()
	o := options(tour.English)
	o.Sponsor = "gold"
	if got := layout(t, p, o); !strings.Contains(got, "The logo on screen") {
		t.Fatal("the photo that proves it is not shown")
	}

	p.Photos[0].Consent = tour.ConsentRefused
	if got := layout(t, p, o); strings.Contains(got, "The logo on screen") || strings.Contains(got, "In pictures") {
		t.Error("a photo is shown that those on it refused")
	}
}
