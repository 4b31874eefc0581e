package api

import (
	"context"

	"tournee/app"
	"tournee/backend/conflict"
)

type acceptConflict struct {
	Tour string `path:"tour" doc:"Slug or id"`
	Body struct {
		Key    string `json:"key" doc:"Key of the conflict"`
		Reason string `json:"reason" doc:"Why it may stay"`
	}
}

type reopenConflict struct {
	Tour string `path:"tour" doc:"Slug or id"`
	Body struct {
		Key string `json:"key" doc:"Key of the conflict"`
	}
}

type repairConflict struct {
	Tour string `path:"tour" doc:"Slug or id"`
	Body struct {
		Key    string `json:"key" doc:"Key of the conflict"`
		Repair string `json:"repair" doc:"Id of one of its repairs"`
	}
}

type repairsOf struct {
	Tour string `path:"tour" doc:"Slug or id"`
	Key  string `query:"key" required:"true" doc:"Key of the conflict"`
}

type setRules struct {
	Tour string            `path:"tour" doc:"Slug or id"`
	Body map[string]string `doc:"By rule: error, warning, notice or off; a rule that is absent keeps its level"`
}

// conflicts lists what is wrong with a tour, and what can be done about it.
func (s *surface) conflicts() {
	c := s.app.Conflicts
	read(s, "conflicts", "/api/tours/{tour}/conflicts", "What is wrong with a tour, and by which rules", func(ctx context.Context, in *tourKey) (app.ConflictList, error) {
		return c.List(ctx, in.Tour)
	})
	read(s, "repairs", "/api/tours/{tour}/conflicts/repairs", "What would mend a conflict, the best first", func(ctx context.Context, in *repairsOf) ([]conflict.Repair, error) {
		return c.Repairs(ctx, in.Tour, in.Key)
	})
	write(s, "acceptConflict", "/api/tours/{tour}/conflicts/acknowledge", "Accept a conflict, with a reason", func(ctx context.Context, in *acceptConflict) (app.ConflictList, error) {
		return c.Acknowledge(ctx, in.Tour, in.Body.Key, in.Body.Reason)
	})
	write(s, "reopenConflict", "/api/tours/{tour}/conflicts/unacknowledge", "Take the acceptance of a conflict back", func(ctx context.Context, in *reopenConflict) (app.ConflictList, error) {
		return c.Unacknowledge(ctx, in.Tour, in.Body.Key)
	})
	write(s, "repairConflict", "/api/tours/{tour}/conflicts/repair", "Mend a conflict as one of its repairs says", func(ctx context.Context, in *repairConflict) (app.ConflictList, error) {
		return c.Repair(ctx, in.Tour, in.Body.Key, in.Body.Repair)
	})
	write(s, "setRules", "/api/tours/{tour}/conflicts/levels", "Say how bad the breach of rules is in a tour", func(ctx context.Context, in *setRules) (app.ConflictList, error) {
		return c.Levels(ctx, in.Tour, in.Body)
	})
}
