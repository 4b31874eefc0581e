package api

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"testing"

	"tournee/app"
	"tournee/backend/golden"
	"tournee/backend/store/storetest"
)

// TestDescriptionIsCurrent keeps the description from which the frontend's
// types are made equal to the operations.
func TestDescriptionIsCurrent(t *testing.T) {
	a := app.New(storetest.Open(t), app.Options{Clock: storetest.Noon, Actor: "test", Log: slog.New(slog.DiscardHandler)})

	description, err := json.MarshalIndent(describe(http.NewServeMux(), a, Options{}).OpenAPI(), "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	golden.Check(t, "../../frontend/src/api/openapi.json", append(description, '\n'))
}
