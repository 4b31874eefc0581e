package api

import (
	"context"
	"time"

	"tournee/app"
	"tournee/backend/store"
)

// past lists undo, redo, history and live updates.
func (s *surface) past() {
	h := s.app.History
	read(s, "history", "/api/history", "What was done, the newest first", func(ctx context.Context, _ *struct{}) (app.Past, error) { return h.Read(ctx) })
	write(s, "undo", "/api/undo", "Take back the latest act", func(ctx context.Context, _ *struct{}) (store.Act, error) { return h.Undo(ctx) })
	write(s, "redo", "/api/redo", "Bring again what was taken back", func(ctx context.Context, _ *struct{}) (store.Act, error) { return h.Redo(ctx) })
	read(s, "changes", "/api/changes", "What changed since; waits for something to change", func(ctx context.Context, in *since) (app.News, error) {
		return h.Since(ctx, in.Since, time.Duration(in.Wait)*time.Second)
	})
	read(s, "recordHistory", "/api/history/{kind}/{id}", "Who changed a record, and from what", func(ctx context.Context, in *pastOf) (app.RecordPast, error) {
		return h.Of(ctx, in.Kind, in.ID, in.Before)
	})
	write(s, "restoreRecord", "/api/history/{kind}/{id}/restore", "Put a record into a state that it had; a deleted one comes back with what went with it", func(ctx context.Context, in *restoreRecord) (app.Restored, error) {
		return h.Restore(ctx, app.RestoreRecord{Kind: in.Kind, ID: in.ID, Seq: in.Body.Seq, Before: in.Body.Side == "before", Rev: in.Rev})
	})
	read(s, "deleted", "/api/deleted", "What was deleted and is not there again, the latest first", func(ctx context.Context, in *deletedOf) ([]app.Deleted, error) {
		return h.Deleted(ctx, in.Kind, in.Tour)
	})
}

type since struct {
	Since int64 `query:"since" doc:"seq of the last answer"`
	Wait  int   `query:"wait" default:"25" minimum:"0" maximum:"60" doc:"Seconds to wait at most"`
}

type pastOf struct {
	Kind   string `path:"kind" doc:"Such as person or session"`
	ID     string `path:"id"`
	Before int64  `query:"before" doc:"Only what was done before the act of that seq; 0: all"`
}

type restoreRecord struct {
	Kind string `path:"kind" doc:"Such as person or session"`
	ID   string `path:"id"`
	Rev  int64  `header:"If-Match" required:"true" doc:"rev of the record that was seen; 0: it was seen not to be there"`
	Body struct {
		Seq  int64  `json:"seq" doc:"The act"`
		Side string `json:"side" enum:"before,after" doc:"Which state is wanted again: that before the act, or that after it"`
	}
}

type deletedOf struct {
	Kind string `query:"kind" doc:"Such as person or session; empty: of every kind"`
	Tour string `query:"tour" doc:"Slug or id of a tour; empty: of all, and of the library"`
}
