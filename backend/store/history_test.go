package store_test

import (
	"context"
	"encoding/json"
	"path/filepath"
	"regexp"
	"testing"
	"time"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/store/storetest"
	"tournee/backend/tour"
)

// content is all that a plan holds but the revs, which never come back.
func content(t *testing.T, p *tour.Plan) string {
	t.Helper()
	text, err := json.MarshalIndent(p, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return regexp.MustCompile(`"(rev|updatedAt)": \d+`).ReplaceAllString(string(text), "")
}

func rename(t *testing.T, s *store.Store, id, city string) {
	t.Helper()
	write(t, s, func(ctx context.Context, tx *store.Tx) error {
		stop, err := store.Read[tour.Stop](ctx, tx, id)
		if err != nil {
			return err
		}
		tx.Say("renameStop", map[string]tour.Text{"what": stop.City, "to": tour.Both(city)})
		stop.City = tour.Both(city)
		return store.Save(ctx, tx, &stop)
	})
}

func city(t *testing.T, s *store.Store, id string) string {
	t.Helper()
	return read(t, s, func(ctx context.Context, tx *store.Tx) (tour.Stop, error) { return store.Read[tour.Stop](ctx, tx, id) }).City.In("en")
}

func TestUndoAndRedoGoBackAndForthOverRestarts(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.tournee")
	s := storetest.OpenFile(t, path)
	k := keepSmall(t, s)
	rename(t, s, k.stop.ID, "Hull")
	rename(t, s, k.stop.ID, "Aylmer")
	steps := []struct {
		turn func(*store.Store) (store.Act, error)
		want string
	}{
		{undo, "Hull"}, {undo, "Quebec City"}, {redo, "Hull"}, {redo, "Aylmer"}, {undo, "Hull"},
	}
	for i, step := range steps {
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		s = storetest.OpenFile(t, path)

		act, err := step.turn(s)

		if err != nil || act.Name != "renameStop" {
			t.Fatalf("step %d: got %+v, %v", i, act, err)
		}
		if got := city(t, s, k.stop.ID); got != step.want {
			t.Fatalf("step %d: the stop is %q, want %q", i, got, step.want)
		}
	}
	rename(t, s, k.stop.ID, "Chelsea")

	_, err := redo(s)

	if !fault.Is(err, fault.NotFound) {
		t.Errorf("got %v, want nothing to redo after a new act", err)
	}
}

func undo(s *store.Store) (store.Act, error) { return s.Undo(context.Background()) }
func redo(s *store.Store) (store.Act, error) { return s.Redo(context.Background()) }

func TestUndoGoesBackToTheEmptyFileAndAgain(t *testing.T) {
	s := storetest.Open(t)
	k := keepSmall(t, s)
	before := content(t, plan(t, s, k.tour.ID))

	if _, err := undo(s); err != nil {
		t.Fatal(err)
	}
	if n := read(t, s, func(ctx context.Context, tx *store.Tx) (int, error) { return store.Count[tour.Person](ctx, tx) }); n != 0 {
		t.Fatalf("%d people are left", n)
	}
	if _, err := undo(s); !fault.Is(err, fault.NotFound) {
		t.Fatalf("got %v, want nothing to undo", err)
	}
	if _, err := redo(s); err != nil {
		t.Fatal(err)
	}
	if after := content(t, plan(t, s, k.tour.ID)); after != before {
		t.Errorf("redo brought\n%s\nwant\n%s", after, before)
	}
}

func TestUndoRefusesToTouchWhatAnotherPersonChanged(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.tournee")
	mine := storetest.OpenFile(t, path)
	k := keepSmall(t, mine)
	rename(t, mine, k.stop.ID, "Hull")
	theirs, err := store.Open(t.Context(), path, store.Options{Clock: storetest.Noon, Actor: "somebody else"})
	if err != nil {
		t.Fatal(err)
	}
	defer theirs.Close()
	rename(t, theirs, k.stop.ID, "Aylmer")

	_, err = mine.Undo(t.Context())

	if !fault.Is(err, fault.Conflict) {
		t.Errorf("got %v, want a Conflict fault", err)
	}
	if got := city(t, mine, k.stop.ID); got != "Aylmer" {
		t.Errorf("the stop is %q, want it left alone", got)
	}
}

func TestSinceTellsWhatAnotherProgramChanged(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.tournee")
	window, command := storetest.OpenFile(t, path), storetest.OpenFile(t, path)
	k := keepSmall(t, window)
	seq := head(t, window)
	type news struct {
		head    int64
		changes []store.Change
		err     error
	}
	told := make(chan news, 1)
	go func() {
		h, c, err := window.Since(context.Background(), seq, 10*time.Second)
		told <- news{h, c, err}
	}()

	rename(t, command, k.stop.ID, "Hull")

	got := <-told
	if got.err != nil || got.head != seq+1 || len(got.changes) != 1 || got.changes[0].ID != k.stop.ID || got.changes[0].TourID != k.tour.ID {
		t.Errorf("got %+v", got)
	}
}

func TestSinceComesBackWhenNothingChanges(t *testing.T) {
	s := storetest.Open(t)

	h, changes, err := s.Since(t.Context(), 0, time.Millisecond)

	if h != 0 || len(changes) != 0 || changes == nil || err != nil {
		t.Errorf("got %d, %v, %v", h, changes, err)
	}
}

func TestSearch(t *testing.T) {
	s := storetest.Open(t)
	k := keepSmall(t, s)
	tests := map[string]struct {
		query string
		kinds []string
		want  []string // kinds found
	}{
		"without accents":            {"quebec", nil, []string{"stop"}},
		"by the beginning of a word": {"rook stock", nil, []string{"talk"}},
		"words in any order":         {"maika ray", nil, []string{"person"}},
		"not inside a word":          {"aika", nil, nil},
		"several kinds":              {"shopify", nil, []string{"organization", "venue"}},
		"one kind":                   {"shopify", []string{"venue"}, []string{"venue"}},
		"nothing":                    {"  ", nil, nil},
		"signs of SQL":               {"%", nil, nil},
		"one sign of SQL":            {"_ook", nil, nil},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			hits := read(t, s, func(ctx context.Context, tx *store.Tx) ([]store.Hit, error) {
				return tx.Search(ctx, tt.query, 10, tt.kinds...)
			})

			var got []string
			for _, h := range hits {
				got = append(got, h.Kind)
			}
			if len(got) != len(tt.want) {
				t.Fatalf("got %v, want %v", got, tt.want)
			}
			for i := range got {
				if got[i] != tt.want[i] {
					t.Errorf("got %v, want %v", got, tt.want)
				}
			}
		})
	}
	rename(t, s, k.stop.ID, "Hull")
	if _, err := undo(s); err != nil {
		t.Fatal(err)
	}
	for query, want := range map[string]int{"hull": 0, "québec": 1} {
		if hits := read(t, s, func(ctx context.Context, tx *store.Tx) ([]store.Hit, error) { return tx.Search(ctx, query, 10) }); len(hits) != want {
			t.Errorf("after undo %q finds %v, want %d", query, hits, want)
		}
	}
}
