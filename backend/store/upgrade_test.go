package store_test

import (
	"database/sql"
	"path/filepath"
	"testing"

	_ "modernc.org/sqlite"

	"tournee/backend/store"
	"tournee/backend/store/storetest"
	"tournee/backend/tour"
)

// An act of a time at which a kind had fewer columns can still be taken back.
func TestUndoKnowsOlderRows(t *testing.T) {
	ctx := t.Context()
	path := filepath.Join(t.TempDir(), "old.db")
	s, err := store.Open(ctx, path, store.Options{Clock: storetest.Noon, Actor: "test"})
	if err != nil {
		t.Fatal(err)
	}
	ada := tour.Person{PersonFields: tour.PersonFields{Name: "Ada"}}
	err = s.Write(ctx, func(tx *store.Tx) error { return store.Insert(ctx, tx, &ada, "Ada") })
	if err != nil {
		t.Fatal(err)
	}
	ada.Name = "Grace"
	err = s.Write(ctx, func(tx *store.Tx) error { return store.Save(ctx, tx, &ada) })
	if err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	_, err = db.ExecContext(ctx, `UPDATE change SET
		before = json_remove(before, '$.home', '$.languages', '$.latitude', '$.longitude'),
		after = json_remove(after, '$.home', '$.languages', '$.latitude', '$.longitude')`)
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}

	if _, err := s.Undo(ctx); err != nil {
		t.Fatal(err)
	}

	var back tour.Person
	err = s.Read(ctx, func(tx *store.Tx) (err error) { back, err = store.Read[tour.Person](ctx, tx, ada.ID); return err })
	if err != nil || back.Name != "Ada" {
		t.Errorf("got %q, %v; want Ada", back.Name, err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}
