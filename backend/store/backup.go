package store

import (
	"archive/zip"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"path/filepath"

	"tournee/backend/fault"
)

// A backup is a ZIP file: the database, and the pictures under their digests.
const (
	backupData   = "tournee.db"
	backupPhotos = "photos/"
)

// Backup writes all tours and pictures into one new file at path, while others
// may go on working.
func (s *Store) Backup(ctx context.Context, path string) error {
	folder, err := os.MkdirTemp(filepath.Dir(s.path), ".tournee-*")
	if err != nil {
		return notWritable(filepath.Dir(s.path), err)
	}
	defer os.RemoveAll(folder) //nolint:errcheck // a left-over does no harm
	data := filepath.Join(folder, backupData)
	if err := s.copyTo(ctx, data); err != nil {
		return err
	}
	reader, writer := io.Pipe()
	go func() { writer.CloseWithError(s.pack(ctx, writer, data)) }()
	err = s.WriteOut(path, reader)
	return errors.Join(err, reader.Close())
}

func (s *Store) pack(ctx context.Context, w io.Writer, data string) error {
	archive := zip.NewWriter(w)
	add := func(name string, content io.ReadCloser, err error) error {
		if err != nil {
			return err
		}
		defer content.Close() //nolint:errcheck // only read
		entry, err := archive.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: s.clock().UTC()})
		if err != nil {
			return err
		}
		_, err = io.Copy(entry, content)
		return err
	}
	file, err := os.Open(data)
	if err := add(backupData, file, err); err != nil {
		return err
	}
	digests, err := s.blobs.all()
	if err != nil {
		return err
	}
	for _, d := range digests {
		if err := ctx.Err(); err != nil {
			return err
		}
		content, err := s.blobs.Open(d)
		if err := add(backupPhotos+d, content, err); err != nil {
			return err
		}
	}
	return archive.Close()
}

// copyTo writes the database alone to a new file and checks the copy.
func (s *Store) copyTo(ctx context.Context, path string) error {
	if _, err := s.write.ExecContext(ctx, "VACUUM INTO $1", path); err != nil {
		return classify(err)
	}
	return checkFile(ctx, path)
}

// checkFile returns a fault unless the database at path is whole.
func checkFile(ctx context.Context, path string) error {
	db, err := handle(readOnly(path))
	if err != nil {
		return err
	}
	defer db.Close() //nolint:errcheck // only read
	return checkDB(ctx, db, path)
}

func checkDB(ctx context.Context, db *sql.DB, path string) error {
	var said string
	if err := db.QueryRowContext(ctx, "PRAGMA integrity_check").Scan(&said); err != nil {
		return notOurs(path, err)
	}
	if said != "ok" {
		return fault.New(fault.Invalid, "%s is damaged (%s). Restore a backup: tournee restore FILE.",
			"%s est abîmé (%s). Restaurez une sauvegarde : tournee restore FICHIER.", path, said)
	}
	return nil
}

// Verify reads the whole file and every picture again, and returns a fault
// that names the first that is damaged or missing.
func (s *Store) Verify(ctx context.Context) error {
	if err := checkDB(ctx, s.read, s.path); err != nil {
		return err
	}
	var broken int
	if err := s.read.QueryRowContext(ctx, "SELECT count(*) FROM pragma_foreign_key_check").Scan(&broken); err != nil {
		return classify(err)
	}
	if broken > 0 {
		return fault.New(fault.Invalid, "%d records refer to records that are not there. Restore a backup: tournee restore FILE.",
			"%d éléments renvoient à des éléments absents. Restaurez une sauvegarde : tournee restore FICHIER.", broken)
	}
	var digests []string
	err := s.Read(ctx, func(tx *Tx) (err error) {
		digests, err = texts(ctx, tx, "SELECT DISTINCT blob FROM photos ORDER BY blob")
		return err
	})
	if err != nil {
		return err
	}
	for _, d := range digests {
		content, err := s.blobs.Open(d)
		if err != nil {
			return err
		}
		sum := sha256.New()
		_, err = io.Copy(sum, content)
		if err = errors.Join(err, content.Close()); err != nil {
			return err
		}
		if hex.EncodeToString(sum.Sum(nil)) != d {
			return fault.New(fault.Invalid, "The picture %s is damaged. Restore a backup: tournee restore FILE.",
				"L’image %s est abîmée. Restaurez une sauvegarde : tournee restore FICHIER.", d[:8])
		}
	}
	return nil
}
