// Package storetest opens real stores for tests. Only tests import it.
package storetest

import (
	"path/filepath"
	"testing"
	"time"

	"tournee/backend/store"
)

// Noon is the time in a store that Open returns.
func Noon() time.Time { return time.Date(2018, time.May, 1, 12, 0, 0, 0, time.UTC) }

// Open returns an empty store in a fresh file; it goes away with the test.
// Every writing closure is run twice, as a retry would.
func Open(tb testing.TB) *store.Store {
	tb.Helper()
	return OpenFile(tb, filepath.Join(tb.TempDir(), "test.tournee"))
}

// OpenFile is Open for the file at path.
func OpenFile(tb testing.TB, path string) *store.Store {
	tb.Helper()
	s, err := store.Open(tb.Context(), path, store.Options{Clock: Noon, Actor: "test", Twice: true})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := s.Close(); err != nil {
			tb.Error(err)
		}
	})
	return s
}
