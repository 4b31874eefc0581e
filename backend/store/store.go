// Package store keeps tours in one SQLite file, and their pictures beside it.
//
// Every write is a transaction that raises the file's head number, and the
// journal of what it changed is part of it: history, undo, redo and live
// updates are read from there. The SQL is what SQLite and PostgreSQL share.
// The package knows nothing of what people do with tours; it asks the records
// themselves whether they hold.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/google/uuid"

	"tournee/backend/fault"
)

// Store is an open file of tours. It is safe for concurrent use.
type Store struct {
	path  string
	clock func() time.Time
	actor string
	twice bool

	write, read *sql.DB
	lock        *fileLock
	window      *fileLock // claimed by who shows a window
	blobs       Blobs

	hands hands

	mu   sync.Mutex
	wake chan struct{} // closed at the next change made here
}

// Options say how a file is opened.
type Options struct {
	Clock func() time.Time // what time it is
	Actor string           // who makes the changes
	Twice bool             // run each writing closure twice, as a retry would: for tests
}

// Open opens the file at path, makes it when it is not there, and brings its
// tables up to date (after a backup). It returns a fault that says what to do
// when the file is of a newer program, is no file of Tournée, is damaged, or
// its folder cannot be written.
func Open(ctx context.Context, path string, o Options) (*Store, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", path, err)
	}
	for try := range opens {
		s := &Store{path: path, clock: o.Clock, actor: o.Actor, twice: o.Twice, wake: make(chan struct{}), blobs: Blobs{folder: path + ".photos"}}
		if err = s.open(ctx); err == nil {
			return s, nil
		}
		err = errors.Join(err, s.Close())
		if !errors.Is(err, errLocked) {
			return nil, err
		}
		select {
		case <-time.After(time.Duration(10+rand.IntN(50*(try+1))) * time.Millisecond): //nolint:gosec // who goes first is no secret
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	return nil, err
}

// opens is how often Open tries while another program makes the file or brings
// it up to date.
const opens = 20

func (s *Store) open(ctx context.Context) (err error) {
	mode := shared
	if info, err := os.Stat(s.path); err != nil || info.Size() == 0 {
		mode = exclusive // who makes the file does so alone
	}
	if s.lock, err = claim(s.path, mode, fault.New(fault.Busy, "%s is being restored or brought up to date by another Tournée. Try again in a moment.",
		"%s est en cours de restauration ou de mise à jour par une autre fenêtre de Tournée. Réessayez dans un instant.", s.path)); err != nil {
		return err
	}
	if err := s.connect(ctx); err != nil {
		return err
	}
	if err := s.migrate(ctx); err != nil {
		return err
	}
	return s.lock.change(shared)
}

// Path returns the absolute path of the file.
func (s *Store) Path() string { return s.path }

// Blobs returns the pictures kept beside the file.
func (s *Store) Blobs() Blobs { return s.blobs }

// Close lets the file go. Changes are safe without it.
func (s *Store) Close() error {
	var errs []error
	for _, db := range []*sql.DB{s.read, s.write} {
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	return errors.Join(append(errs, s.lock.release(), s.window.release())...)
}

// Tx is one transaction. All of it sees the same time.
type Tx struct {
	Now time.Time

	sql     *sql.Tx
	hands   *hands
	act     Act
	changes []Change

	published []string // tours
}

// NewID makes the key of a new record: a UUIDv7 (RFC 9562, 5.7).
func NewID() string { return uuid.Must(uuid.NewV7()).String() }

const tries = 5

// Write runs fn in a transaction that commits when fn returns nil. fn may be
// run more than once and so must touch nothing but tx. A fn that changes
// nothing leaves no trace.
func (s *Store) Write(ctx context.Context, fn func(*Tx) error) error {
	if s.twice {
		rehearsal := errors.New("rehearsal")
		if err := s.attempt(ctx, func(tx *Tx) error { return errors.Join(fn(tx), rehearsal) }); ctx.Err() != nil {
			return err
		}
	}
	var err error
	for range tries {
		err = s.attempt(ctx, fn)
		if primary := code(err) & 0xff; primary != sqliteBusy && primary != sqliteLocked {
			return err
		}
	}
	return err
}

func (s *Store) attempt(ctx context.Context, fn func(*Tx) error) (err error) {
	begun, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return classify(err)
	}
	defer begun.Rollback() //nolint:errcheck // nothing to undo once it is committed
	tx := &Tx{Now: s.clock().UTC(), sql: begun, hands: &s.hands}
	if err := tx.begin(ctx, s.actor); err != nil {
		return err
	}
	if err := fn(tx); err != nil {
		return err
	}
	if len(tx.changes)+len(tx.published) == 0 {
		return nil
	}
	if err := tx.record(ctx); err != nil {
		return err
	}
	if err := begun.Commit(); err != nil {
		return classify(err)
	}
	s.hands.note(ctx, tx.changes)
	s.mu.Lock()
	defer s.mu.Unlock()
	close(s.wake)
	s.wake = make(chan struct{})
	return nil
}

// Read runs fn in a transaction that sees one state of the file and changes
// nothing.
func (s *Store) Read(ctx context.Context, fn func(*Tx) error) error {
	begun, err := s.read.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return classify(err)
	}
	defer begun.Rollback() //nolint:errcheck // nothing to undo
	return fn(&Tx{Now: s.clock().UTC(), sql: begun})
}

// texts reads one column of text.
func texts(ctx context.Context, tx *Tx, query string, args ...any) ([]string, error) {
	return scanAll(ctx, tx, func(rows *sql.Rows) (s string, err error) { return s, rows.Scan(&s) }, query, args...)
}

// scanAll reads all rows before the next statement; never nil.
func scanAll[T any](ctx context.Context, tx *Tx, scan func(*sql.Rows) (T, error), query string, args ...any) ([]T, error) {
	rows, err := tx.sql.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, classify(err)
	}
	defer rows.Close() //nolint:errcheck // rows.Err tells
	all := []T{}
	for rows.Next() {
		one, err := scan(rows)
		if err != nil {
			return nil, classify(err)
		}
		all = append(all, one)
	}
	if err := rows.Err(); err != nil {
		return nil, classify(err)
	}
	return all, nil
}

// ClaimWindow says that this program shows the file in a window, and reports
// whether it is the only one that does. The claim ends with Close.
func (s *Store) ClaimWindow() (alone bool, err error) {
	s.window, err = lockFile(s.path+".window", exclusive)
	if errors.Is(err, errLocked) {
		return false, nil
	}
	return err == nil, err
}
