package api_test

import (
	"context"
	"net/http"
	"testing"
)

// A request that is cut off, as when the program ends, is not told as a fault
// of the program.
func TestACutRequestIsNoFault(t *testing.T) {
	s := serve(t)
	ctx, cut := context.WithCancel(t.Context())
	cut()

	got := s.ask(ctx, request{method: http.MethodGet, path: "/api/tours"})

	if got.Code != http.StatusServiceUnavailable {
		t.Errorf("got %d %s; want %d", got.Code, got.Body, http.StatusServiceUnavailable)
	}
}
