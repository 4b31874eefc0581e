// Package apptest opens the use cases over real files for tests. Only tests
// import it.
package apptest

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"tournee/app"
	"tournee/backend/store"
	"tournee/backend/store/storetest"
)

// Over returns the use cases over an open file.
func Over(s *store.Store) *app.App {
	return app.New(s, app.Options{Clock: storetest.Noon, Actor: "test", Log: slog.New(slog.DiscardHandler)})
}

// Sampled makes a file with the sample tours, named tournee.db, in a folder of
// its own that goes away with the test, and returns its path. It is a copy of
// one that was loaded once, with its pictures.
func Sampled(tb testing.TB) string {
	tb.Helper()
	original, err := loaded()
	if err != nil {
		tb.Fatal(err)
	}
	folder := tb.TempDir()
	if err := os.CopyFS(folder, os.DirFS(original)); err != nil {
		tb.Fatal(err)
	}
	return filepath.Join(folder, "tournee.db")
}

// loaded makes a folder with the file; it goes away with the machine's
// temporary files.
var loaded = sync.OnceValues(func() (folder string, err error) { //nolint:gochecknoglobals // made once for all tests of a package
	if folder, err = os.MkdirTemp("", "tournee-*"); err != nil {
		return "", err
	}
	ctx := context.Background()
	s, err := store.Open(ctx, filepath.Join(folder, "tournee.db"), store.Options{Clock: storetest.Noon, Actor: "test"})
	if err != nil {
		return "", err
	}
	_, err = Over(s).Samples.Load(ctx, func(int, int) {})
	return folder, errors.Join(err, s.Close())
})
