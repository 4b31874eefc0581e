package store

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"tournee/backend/fault"
)

// A backup is a ZIP file: the database, and the pictures under their digests.
const (
	backupData   = "tournee.db"
	backupPhotos = "photos/"
	backupLimit  = 8 << 30 // bytes that a backup may unpack to
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
	err = WriteWhole(path, reader)
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
	db, err := sql.Open("sqlite", "file:"+path+"?mode=ro")
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

// Restore puts the backup at from in the place of the file at path. What was
// there is kept beside it under the name returned, which is empty when nothing
// was. It refuses while another program has the file open.
func Restore(ctx context.Context, path, from string, now time.Time) (kept string, err error) {
	archive, err := zip.OpenReader(from)
	if err != nil {
		return "", fault.New(fault.Invalid, "%s is not a backup of Tournée.", "%s n’est pas une sauvegarde de Tournée.", from).Because(err)
	}
	defer archive.Close() //nolint:errcheck // only read
	lock, err := lockFile(path+".lock", exclusive)
	if errors.Is(err, errLocked) {
		return "", fault.New(fault.Busy, "Another Tournée has %s open. Close it, then restore.", "Une autre fenêtre de Tournée a ouvert %s. Fermez-la, puis restaurez.", path)
	}
	if err != nil {
		return "", notWritable(filepath.Dir(path), err)
	}
	defer func() { err = errors.Join(err, lock.release()) }()
	fresh := path + ".restored"
	if err := unpack(&archive.Reader, fresh, Blobs{folder: path + ".photos"}); err != nil {
		return "", err
	}
	if err := checkFile(ctx, fresh); err != nil {
		return "", errors.Join(err, os.Remove(fresh))
	}
	if _, err := os.Stat(path); err == nil {
		kept = fmt.Sprintf("%s.replaced-%s", path, now.UTC().Format("20060102T150405"))
		// The journal of the old file must not be taken for the new one's.
		for _, suffix := range []string{"", "-wal", "-shm"} {
			if err := os.Rename(path+suffix, kept+suffix); err != nil && !errors.Is(err, os.ErrNotExist) {
				return "", notWritable(filepath.Dir(path), err)
			}
		}
	}
	return kept, os.Rename(fresh, path)
}

func unpack(archive *zip.Reader, data string, blobs Blobs) error {
	found := false
	left := int64(backupLimit)
	for _, f := range archive.File {
		content, err := f.Open()
		if err != nil {
			return err
		}
		limited := &io.LimitedReader{R: content, N: left}
		switch {
		case f.Name == backupData:
			found = true
			err = WriteWhole(data, limited)
		case strings.HasPrefix(f.Name, backupPhotos):
			var b bytes.Buffer
			if _, err = io.Copy(&b, limited); err == nil {
				_, err = blobs.Put(b.Bytes())
			}
		}
		left = limited.N
		if err = errors.Join(err, content.Close()); err != nil {
			return fmt.Errorf("unpack %s: %w", f.Name, err)
		}
		if left <= 0 {
			return fault.New(fault.Invalid, "The backup is larger than %d GB.", "La sauvegarde dépasse %d Go.", backupLimit>>30)
		}
	}
	if !found {
		return fault.New(fault.Invalid, "This is not a backup of Tournée: it holds no %s.", "Ceci n’est pas une sauvegarde de Tournée : il y manque %s.", backupData)
	}
	return nil
}
