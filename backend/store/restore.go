package store

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"tournee/backend/fault"
)

// What a backup may unpack to, in bytes.
const (
	backupLimit  = 8 << 30
	pictureLimit = 64 << 20
)

// Restore puts the backup at from in the place of the file at path. What was
// there is kept beside it under the name returned, which is empty when nothing
// was. It refuses while another program has the file open, and a backup that
// could not be opened afterwards.
func Restore(ctx context.Context, path, from string, now time.Time) (kept string, err error) {
	archive, err := zip.OpenReader(from)
	if errors.Is(err, os.ErrNotExist) {
		return "", fault.New(fault.NotFound, "There is no file %s.", "Il n’y a pas de fichier %s.", from).Because(err)
	}
	if err != nil {
		return "", noBackup(from, err)
	}
	defer archive.Close() //nolint:errcheck // only read
	lock, err := claim(path, exclusive, fault.New(fault.Busy, "Another Tournée has %s open. Close it, then restore.",
		"Une autre fenêtre de Tournée a ouvert %s. Fermez-la, puis restaurez.", path))
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, lock.release()) }()
	fresh := path + ".restored"
	defer os.Remove(fresh) //nolint:errcheck // it is there only when the restoring failed
	if err := unpack(&archive.Reader, from, fresh, Blobs{folder: path + ".photos"}); err != nil {
		return "", err
	}
	if err := checkRestored(ctx, fresh, from); err != nil {
		return "", err
	}
	if kept, err = setAside(ctx, path, now); err != nil {
		return "", err
	}
	return kept, errors.Join(os.Rename(fresh, path), syncFolder(filepath.Dir(path)))
}

func noBackup(from string, err error) error {
	return fault.New(fault.Invalid, "%s is not a backup of Tournée.", "%s n’est pas une sauvegarde de Tournée.", from).Because(err)
}

// checkRestored returns a fault unless the database at path, which came out of
// the backup at from, is whole, ours, and none of a newer program.
func checkRestored(ctx context.Context, path, from string) error {
	empty, err := identify(ctx, path, from)
	if err != nil {
		return err
	}
	if empty {
		return noBackup(from, nil)
	}
	db, err := handle(readOnly(path))
	if err != nil {
		return classify(err)
	}
	defer db.Close() //nolint:errcheck // only read
	if err := checkDB(ctx, db, from); err != nil {
		return err
	}
	_, current, target, err := versions(ctx, db)
	if err != nil {
		return noBackup(from, err)
	}
	if current > target {
		return newer(from)
	}
	return nil
}

// setAside renames the file at path, with its write-ahead log, and returns its
// new name; empty when there is none.
func setAside(ctx context.Context, path string, now time.Time) (kept string, err error) {
	if _, err := os.Stat(path); errors.Is(err, os.ErrNotExist) {
		return "", nil
	}
	fold(ctx, path)
	base := fmt.Sprintf("%s.replaced-%s", path, now.UTC().Format("20060102T150405"))
	kept = base
	for n := 2; ; n++ {
		if _, err := os.Stat(kept); errors.Is(err, os.ErrNotExist) {
			break
		}
		kept = fmt.Sprintf("%s-%d", base, n)
	}
	// The journal of the old file must not be taken for the new one's.
	for _, suffix := range []string{"", "-wal", "-shm"} {
		if err := os.Rename(path+suffix, kept+suffix); err != nil && !errors.Is(err, os.ErrNotExist) {
			return "", notWritable(filepath.Dir(path), err)
		}
	}
	return kept, nil
}

// fold writes what a program that was killed left in the write-ahead log into
// the file itself, so that the file alone is whole. One that is damaged stays as
// it is, beside its log.
func fold(ctx context.Context, path string) {
	if info, err := os.Stat(path + "-wal"); err != nil || info.Size() == 0 {
		return
	}
	db, err := handle(strings.Replace(readOnly(path), "mode=ro", "mode=rw", 1))
	if err != nil {
		return
	}
	_, _ = db.ExecContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)") // setting it aside goes on without
	_ = db.Close()
}

// unpack takes the database and the pictures out of a backup, and nothing else
// that it may hold.
func unpack(archive *zip.Reader, from, data string, blobs Blobs) error {
	found := false
	left := int64(backupLimit)
	for _, f := range archive.File {
		var took int64
		var err error
		switch {
		case f.Name == backupData:
			found = true
			took, err = unpackEntry(f, left, func(content io.Reader) error { return WriteWhole(data, content) })
		case strings.HasPrefix(f.Name, backupPhotos):
			took, err = unpackEntry(f, min(left, pictureLimit), func(content io.Reader) error { return putPicture(blobs, content) })
		}
		if errors.Is(err, zip.ErrChecksum) || errors.Is(err, zip.ErrFormat) || errors.Is(err, zip.ErrAlgorithm) || errors.As(err, new(flate.CorruptInputError)) || errors.Is(err, io.ErrUnexpectedEOF) {
			return fault.New(fault.Invalid, "The backup %s is damaged.", "La sauvegarde %s est abîmée.", from).Because(err)
		}
		if err != nil {
			return fmt.Errorf("unpack %s: %w", f.Name, err)
		}
		left -= took
	}
	if !found {
		return fault.New(fault.Invalid, "This is not a backup of Tournée: it holds no %s.", "Ceci n’est pas une sauvegarde de Tournée : il y manque %s.", backupData)
	}
	return nil
}

// unpackEntry hands the content of an entry to keep, and returns how many bytes
// it was. Whatever the archive says, it reads no more than limit.
func unpackEntry(f *zip.File, limit int64, keep func(io.Reader) error) (took int64, err error) {
	content, err := f.Open()
	if err != nil {
		return 0, err
	}
	c := &capped{content: content, left: limit}
	err = errors.Join(keep(c), content.Close())
	return limit - c.left, err
}

// capped reads at most so many bytes; more is a fault.
type capped struct {
	content io.Reader
	left    int64
}

func (c *capped) Read(p []byte) (int, error) {
	n, err := c.content.Read(p)
	if c.left -= int64(n); c.left < 0 {
		return 0, fault.New(fault.Invalid, "The backup holds more than it could have been made with.", "La sauvegarde contient plus que ce qui a pu y être mis.")
	}
	return n, err
}

func putPicture(blobs Blobs, content io.Reader) error {
	var b bytes.Buffer
	if _, err := io.Copy(&b, content); err != nil {
		return err
	}
	_, err := blobs.Put(b.Bytes())
	return err
}
