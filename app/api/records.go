package api

import (
	"context"
	"net/http"

	"tournee/app"
)

// keeper is what Records of app can do.
type keeper[T, F any] interface {
	Create(ctx context.Context, tourKey string, defaults F, apply app.Apply[F]) (T, error)
	Edit(ctx context.Context, id string, rev int64, apply app.Apply[F]) (T, error)
	Duplicate(ctx context.Context, id string) (T, error)
	Delete(ctx context.Context, id string, rev int64) error
	EditAll(ctx context.Context, seen []app.Seen, apply app.Apply[F]) ([]T, error)
	DeleteAll(ctx context.Context, seen []app.Seen) error
}

type createRecord[F any] struct {
	Tour string `query:"tour" doc:"Slug or id of the tour that it belongs to; empty for the library"`
	Body Patch[F]
}

type editRecord[F any] struct {
	ID   string `path:"id"`
	Rev  int64  `header:"If-Match" required:"true" doc:"rev of the record that was seen"`
	Body Patch[F]
}

type oneRecord struct {
	ID string `path:"id"`
}

type deleteRecord struct {
	ID  string `path:"id"`
	Rev int64  `header:"If-Match" doc:"rev of the record that was seen; 0: whatever it is"`
}

// editRecords asks for the same change of several records.
type editRecords[F any] struct {
	Body bulkEdit[F]
}

type bulkEdit[F any] struct {
	Records []app.Seen `json:"records" minItems:"1" maxItems:"10000"`
	Patch   Patch[F]   `json:"patch" doc:"What changes of each"`
}

type deleteRecords struct {
	Body struct {
		Records []app.Seen `json:"records" minItems:"1" maxItems:"10000"`
	}
}

// Done is the answer to what leaves nothing to show.
type Done struct {
	OK bool `json:"ok"`
}

// records registers what every kind of record has. defaults make a record that
// nothing was said about yet.
func records[T, F any](s *surface, noun, plural string, k keeper[T, F], defaults func() F) {
	write(s, "create"+noun, "/api/"+plural, "Make a "+noun, func(ctx context.Context, in *createRecord[F]) (T, error) {
		return k.Create(ctx, in.Tour, defaults(), in.Body.Apply)
	})
	write(s, "edit"+noun, "/api/"+plural+"/{id}/edit", "Change what is given of a "+noun, func(ctx context.Context, in *editRecord[F]) (T, error) {
		return k.Edit(ctx, in.ID, in.Rev, in.Body.Apply)
	})
	write(s, "duplicate"+noun, "/api/"+plural+"/{id}/duplicate", "Copy a "+noun, func(ctx context.Context, in *oneRecord) (T, error) {
		return k.Duplicate(ctx, in.ID)
	})
	operation(s, http.MethodDelete, "delete"+noun, "/api/"+plural+"/{id}", "Take a "+noun+" away; undo brings it back", func(ctx context.Context, in *deleteRecord) (Done, error) {
		return Done{true}, k.Delete(ctx, in.ID, in.Rev)
	})
	write(s, "bulkEdit"+noun, "/api/bulk/"+plural, "Change the same of several records at once, all or none", func(ctx context.Context, in *editRecords[F]) ([]T, error) {
		return k.EditAll(ctx, in.Body.Records, in.Body.Patch.Apply)
	})
	write(s, "bulkDelete"+noun, "/api/bulk/"+plural+"/delete", "Take several records away at once, all or none; undo brings them back", func(ctx context.Context, in *deleteRecords) (Done, error) {
		return Done{true}, k.DeleteAll(ctx, in.Body.Records)
	})
}
