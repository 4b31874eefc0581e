package store_test

import (
	"context"
	"strings"
	"testing"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/store/storetest"
	"tournee/backend/tour"
)

func TestWhatComesBackIsNeverTakenForWhatWasSeen(t *testing.T) {
	s := storetest.Open(t)
	k := keepSmall(t, s)
	rename(t, s, k.stop.ID, "Hull")
	seen := read(t, s, func(ctx context.Context, tx *store.Tx) (tour.Stop, error) {
		return store.Read[tour.Stop](ctx, tx, k.stop.ID)
	})
	for _, turn := range []func(*store.Store) (store.Act, error){undo, undo, redo} { // it has its first city again
		if _, err := turn(s); err != nil {
			t.Fatal(err)
		}
	}

	err := s.Write(t.Context(), func(tx *store.Tx) error {
		stale := seen
		stale.Notes = "typed while it said Hull"
		return store.Save(t.Context(), tx, &stale)
	})

	if !fault.Is(err, fault.Conflict) {
		t.Errorf("got %v, want a Conflict fault", err)
	}
}

func inHand(name string) func(*testing.T) context.Context {
	return func(t *testing.T) context.Context {
		t.Helper()
		return store.InHand(t.Context(), name)
	}
}

func TestWhoWroteWhatChangedSinceIsNotTold(t *testing.T) {
	mine, theirs := inHand("mine"), inHand("theirs")
	for name, c := range map[string]struct {
		between  []func(*testing.T) context.Context
		conflict bool
	}{
		"nobody":                    {nil, false},
		"I, twice":                  {[]func(*testing.T) context.Context{mine, mine}, false},
		"somebody else":             {[]func(*testing.T) context.Context{theirs}, true},
		"somebody else, then I":     {[]func(*testing.T) context.Context{theirs, mine}, true},
		"I, then a program unnamed": {[]func(*testing.T) context.Context{mine, (*testing.T).Context}, true},
	} {
		t.Run(name, func(t *testing.T) {
			s := storetest.Open(t)
			k := keepSmall(t, s)
			seen := read(t, s, func(ctx context.Context, tx *store.Tx) (tour.Stop, error) {
				return store.Read[tour.Stop](ctx, tx, k.stop.ID)
			})
			for i, who := range c.between {
				now := read(t, s, func(ctx context.Context, tx *store.Tx) (tour.Stop, error) {
					return store.Read[tour.Stop](ctx, tx, k.stop.ID)
				})
				now.Notes = strings.Repeat("x", i+1)
				if err := s.Write(who(t), func(tx *store.Tx) error { again := now; return store.Save(who(t), tx, &again) }); err != nil {
					t.Fatal(err)
				}
			}

			err := s.Write(mine(t), func(tx *store.Tx) error {
				again := seen
				again.Notes = "last"
				return store.Save(mine(t), tx, &again)
			})

			if fault.Is(err, fault.Conflict) != c.conflict {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestUndoSaysWhatIsInTheWay(t *testing.T) {
	s := storetest.Open(t)
	k := keepSmall(t, s)
	theirs, err := store.Open(t.Context(), s.Path(), store.Options{Clock: storetest.Noon, Actor: "somebody else"})
	if err != nil {
		t.Fatal(err)
	}
	defer theirs.Close()
	write(t, theirs, func(ctx context.Context, tx *store.Tx) error {
		return store.Insert(ctx, tx, &tour.Room{RoomFields: tour.RoomFields{VenueID: k.venue.ID, Name: "Annex"}}, "")
	})

	_, err = undo(s)

	if !fault.Is(err, fault.Conflict) || !strings.Contains(err.Error(), "made since needs this one") {
		t.Errorf("got %v, want to be told that another record needs it", err)
	}
}

func TestNobodyIsTwiceInAList(t *testing.T) {
	s := storetest.Open(t)
	k := keepSmall(t, s)
	talk := tour.Talk{TalkFields: tour.TalkFields{Title: tour.Both("Rook"), Format: "talk", Minutes: 25, SpeakerIDs: []string{k.person.ID, k.person.ID}}}

	err := s.Write(t.Context(), func(tx *store.Tx) error {
		fresh := talk
		err := store.Insert(t.Context(), tx, &fresh, "Rook")
		talk.SpeakerIDs = fresh.SpeakerIDs
		return err
	})

	if err != nil || len(talk.SpeakerIDs) != 1 {
		t.Errorf("got %v, %v", talk.SpeakerIDs, err)
	}
}

func TestSearchOfAVeryLongQuery(t *testing.T) {
	s := storetest.Open(t)
	keepSmall(t, s)
	for name, query := range map[string]string{"many words": strings.Repeat("rook ", 9000), "a long word": strings.Repeat("a", 60_000)} {
		t.Run(name, func(t *testing.T) {
			if err := s.Read(t.Context(), func(tx *store.Tx) error { _, err := tx.Search(t.Context(), query, 20); return err }); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestWriteTriesAgainOnlyWhatAnotherWriterForbade(t *testing.T) {
	s, err := open(t, t.TempDir()+"/a.tournee")
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	runs := 0

	err = s.Write(t.Context(), func(*store.Tx) error {
		runs++
		return fault.New(fault.Busy, "The disk is full.", "Le disque est plein.")
	})

	if !fault.Is(err, fault.Busy) || runs != 1 {
		t.Errorf("got %v after %d runs", err, runs)
	}
}
