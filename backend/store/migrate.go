package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/pressly/goose/v3"

	"tournee/backend/fault"
)

//go:embed migrations
var migrations embed.FS

// versions returns how far the tables of db are, how far this program knows to
// bring them, and what does.
func versions(ctx context.Context, db *sql.DB) (provider *goose.Provider, current, target int64, err error) {
	steps, err := fs.Sub(migrations, "migrations/sqlite")
	if err != nil {
		return nil, 0, 0, err
	}
	if provider, err = goose.NewProvider(goose.DialectSQLite3, db, steps); err != nil {
		return nil, 0, 0, err
	}
	current, target, err = provider.GetVersions(ctx)
	return provider, current, target, err
}

func newer(name string) error {
	return fault.New(fault.Invalid, "%s comes from a newer version. Update Tournée to open it; the file was left as it is.",
		"%s vient d’une version plus récente. Mettez Tournée à jour pour l’ouvrir ; le fichier a été laissé tel quel.", name)
}

// migrate brings the tables up to date, one migration a transaction, after a
// backup, and keeps the file to itself from then on. It refuses a file that a newer program has changed.
func (s *Store) migrate(ctx context.Context) error {
	provider, current, target, err := versions(ctx, s.write)
	if err != nil {
		return opening(s.path, err)
	}
	if current > target {
		return newer(s.path)
	}
	if current == target {
		return nil
	}
	if err := s.lock.change(exclusive); errors.Is(err, errLocked) {
		return fault.New(fault.Busy, "%s must be brought up to date, but another Tournée has it open. Close it, then try again.",
			"%s doit être mis à jour, mais une autre fenêtre de Tournée l’a ouvert. Fermez-la, puis réessayez.", s.path).Because(err)
	} else if err != nil {
		return err
	}
	if current > 0 {
		copied := fmt.Sprintf("%s.before-%d", s.path, target)
		if err := os.Remove(copied); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return notWritable(copied, err)
		}
		if err := s.copyTo(ctx, copied); err != nil {
			return err
		}
	}
	if _, err := provider.Up(ctx); err != nil {
		return opening(s.path, err)
	}
	return nil
}
