package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"modernc.org/sqlite"

	"tournee/backend/fault"
)

// readers is how many may read at once beside the one who writes.
const readers = 6

// claim makes the folder of the file at path and takes part in the file's lock.
// Where another program's part in it forbids that, it returns taken.
func claim(path string, mode lockMode, taken *fault.Error) (*fileLock, error) {
	folder := filepath.Dir(path)
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, notWritable(folder, err)
	}
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return nil, fault.New(fault.Invalid, "%s is a folder. Name a file in it.", "%s est un dossier. Nommez un fichier dedans.", path)
	}
	lock, err := lockFile(path+".lock", mode)
	if errors.Is(err, errLocked) {
		return nil, taken.Because(err)
	}
	if err != nil {
		return nil, notWritable(folder, err)
	}
	return lock, nil
}

// handle returns a way into the database at that address. Closing any handle on
// a file would drop POSIX locks of the whole process; those of open file
// descriptions stay, and must be chosen before the first lock.
func handle(dsn string) (*sql.DB, error) {
	if _, err := sqlite.OFDLocking(true); err != nil {
		return nil, fmt.Errorf("lock %s: %w", dsn, err)
	}
	return sql.Open("sqlite", dsn)
}

func (s *Store) connect(ctx context.Context) error {
	fresh, err := identify(ctx, s.path, s.path)
	if err != nil {
		return err
	}
	if s.write, err = handle(s.dsn("_txlock=immediate")); err != nil {
		return classify(err)
	}
	s.write.SetMaxOpenConns(1)
	if s.read, err = handle(s.dsn("_pragma=query_only(1)")); err != nil {
		return classify(err)
	}
	s.read.SetMaxOpenConns(readers)
	s.read.SetMaxIdleConns(readers)
	if err := s.write.PingContext(ctx); err != nil {
		return opening(s.path, err)
	}
	if fresh { // before its first table, lest it be taken for another program's
		return s.mark(ctx)
	}
	return nil
}

func (s *Store) dsn(extra string) string {
	pragmas := []string{
		"busy_timeout(5000)", "journal_mode(WAL)", "synchronous(FULL)", "foreign_keys(1)", "trusted_schema(0)", "cell_size_check(1)",
	}
	return "file:" + (&url.URL{Path: s.path}).EscapedPath() + "?_dqs=0&_defensive=1&_error_rc=1&" + extra + "&_pragma=" + strings.Join(pragmas, "&_pragma=")
}

// applicationID marks a SQLite file as ours: "Tour" (sqlite.org/fileformat.html, 1.3.16).
const applicationID = 0x546F7572

// identify refuses a file that another program made, before anything is
// changed in it, and reports whether there is nothing in it yet. Faults call
// the file by name.
func identify(ctx context.Context, path, name string) (empty bool, err error) {
	if info, err := os.Stat(path); err != nil || info.Size() == 0 {
		return true, nil // a new file
	}
	id, tables, err := inside(ctx, readOnly(path))
	if code(err) == sqliteReadOnlyRollback {
		// A transaction was cut short; whoever opens the file takes it back.
		id, tables, err = inside(ctx, strings.Replace(readOnly(path), "mode=ro", "mode=rw", 1))
	}
	if err != nil {
		return false, opening(name, err)
	}
	if id != applicationID && (id != 0 || tables != 0) {
		return false, notOurs(name, nil)
	}
	return tables == 0, nil
}

// inside tells whose database is at that address, and how many tables it has.
func inside(ctx context.Context, dsn string) (id, tables int, err error) {
	look, err := handle(dsn)
	if err != nil {
		return 0, 0, err
	}
	defer look.Close() //nolint:errcheck // only read
	// In one statement: another program may be making the file.
	err = look.QueryRowContext(ctx, "SELECT application_id, (SELECT count(*) FROM sqlite_schema) FROM pragma_application_id").Scan(&id, &tables)
	return id, tables, err
}

// readOnly names the database at path to SQLite, to be read and left alone.
func readOnly(path string) string {
	return "file:" + (&url.URL{Path: path}).EscapedPath() + "?mode=ro&_error_rc=1&_pragma=busy_timeout(5000)"
}

// mark says whose file this is.
func (s *Store) mark(ctx context.Context) error {
	_, err := s.write.ExecContext(ctx, fmt.Sprintf("PRAGMA application_id = %d", applicationID))
	if err != nil {
		return opening(s.path, err)
	}
	return nil
}

func notOurs(path string, err error) error {
	return fault.New(fault.Invalid, "%s is not a file of Tournée. It was left as it is.",
		"%s n’est pas un fichier de Tournée. Il a été laissé tel quel.", path).Because(err)
}

func notWritable(folder string, err error) error {
	return fault.New(fault.Denied, "Nothing can be written in %s. Give yourself the right to, or choose another file with --db.",
		"Rien ne peut être écrit dans %s. Donnez-vous-en le droit, ou choisissez un autre fichier avec --db.", folder).Because(err)
}

// opening says why a file could not be opened.
func opening(path string, err error) error {
	switch code(err) & 0xff {
	case sqliteNotADB:
		return notOurs(path, err)
	case sqliteReadOnly, sqliteCantOpen, sqlitePerm, sqliteAuth:
		return notWritable(filepath.Dir(path), err)
	}
	if errors.Is(err, syscall.EACCES) || errors.Is(err, syscall.EROFS) {
		return notWritable(filepath.Dir(path), err)
	}
	return classify(err)
}

// Result codes of SQLite (sqlite.org/rescode.html); all but two are primary.
const (
	sqliteForeignKey       = 787
	sqliteReadOnlyRollback = 776 // a transaction is to be taken back first

	sqlitePerm       = 3
	sqliteBusy       = 5
	sqliteLocked     = 6
	sqliteReadOnly   = 8
	sqliteIOErr      = 10
	sqliteCorrupt    = 11
	sqliteFull       = 13
	sqliteCantOpen   = 14
	sqliteConstraint = 19
	sqliteAuth       = 23
	sqliteNotADB     = 26
)

func code(err error) int {
	if e, ok := errors.AsType[*sqlite.Error](err); ok {
		return e.Code()
	}
	return 0
}

// classify turns what the engine says into a fault where a person can do
// something about it.
func classify(err error) error {
	if err == nil {
		return nil
	}
	if _, ok := errors.AsType[*fault.Error](err); ok {
		return err
	}
	switch code(err) & 0xff {
	case sqliteBusy, sqliteLocked:
		return fault.New(fault.Busy, "The file is busy: nothing was saved. Try again in a moment.",
			"Le fichier est occupé : rien n’a été enregistré. Réessayez dans un instant.").Because(err)
	case sqliteFull, sqliteIOErr:
		return fault.New(fault.Busy, "The disk is full or cannot be written: nothing was saved. Your text is still here; free some space, then try again.",
			"Le disque est plein ou ne peut pas être écrit : rien n’a été enregistré. Votre texte est encore là ; libérez de la place, puis réessayez.").Because(err)
	case sqliteReadOnly:
		return fault.New(fault.Denied, "The file can be read but not written: nothing was saved.",
			"Le fichier peut être lu mais pas écrit : rien n’a été enregistré.").Because(err)
	case sqliteCorrupt, sqliteNotADB:
		return fault.New(fault.Invalid, "The file is damaged. Restore a backup: tournee restore FILE.",
			"Le fichier est abîmé. Restaurez une sauvegarde : tournee restore FICHIER.").Because(err)
	case sqliteConstraint:
		return constraint(err)
	}
	return err
}

func constraint(err error) error {
	text := err.Error()
	switch {
	case strings.Contains(text, "engagements"):
		return fault.New(fault.Conflict, "This person is already engaged for this stop.", "Cette personne est déjà engagée pour cette étape.").At("personId").Because(err)
	case strings.Contains(text, "FOREIGN KEY"):
		return fault.New(fault.Conflict, "This refers to a record that is no longer there.", "Ceci renvoie à un élément qui n’existe plus.").Because(err)
	}
	return fault.New(fault.Conflict, "Another record has the same name for links.", "Un autre élément porte le même nom de lien.").At("slug").Because(err)
}
