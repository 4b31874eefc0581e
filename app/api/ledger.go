package api

import (
	"context"

	"tournee/app"
	"tournee/backend/tour"
)

// ledger lists what can be asked and done about what sponsors are owed.
func (s *surface) ledger() {
	a := s.app
	records[tour.Deliverable, tour.DeliverableFields](s, "Deliverable", "deliverables", a.Deliverables, app.NewDeliverable)
	records[tour.Proof, tour.ProofFields](s, "Proof", "proofs", a.Proofs, app.NewProof)
	read(s, "ledger", "/api/tours/{tour}/ledger", "What the sponsors of a tour are owed", func(ctx context.Context, in *tourKey) (app.LedgerPage, error) {
		return a.Tours.Ledger(ctx, in.Tour)
	})
	write(s, "promiseDeliverables", "/api/tours/{tour}/deliverables", "Promise the same to a sponsor at several stops in one act", func(ctx context.Context, in *promiseDeliverables) ([]tour.Deliverable, error) {
		return a.Deliverables.Promise(ctx, in.Tour, in.Body.Stops, in.Body.Deliverable.Apply)
	})
}

type promiseDeliverables struct {
	Tour string `path:"tour" doc:"Slug or id"`
	Body promise
}

type promise struct {
	Stops       []string                      `json:"stops" nullable:"false" minItems:"1" maxItems:"1000" doc:"Ids; empty text: the tour as a whole"`
	Deliverable Patch[tour.DeliverableFields] `json:"deliverable" doc:"What is promised at each"`
}
