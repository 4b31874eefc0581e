package store

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"tournee/backend/fault"
)

// Blobs keeps large bytes, such as photos, as files named by the SHA-256 of
// their content. What is there never changes.
type Blobs struct{ folder string }

// Put keeps bytes and returns their digest in hexadecimal. Bytes already there
// are left alone. It writes beside, syncs and renames: a digest that exists
// has its whole content.
func (b Blobs) Put(content []byte) (digest string, err error) {
	sum := sha256.Sum256(content)
	digest = hex.EncodeToString(sum[:])
	path := b.path(digest)
	if _, err := os.Stat(path); err == nil {
		return digest, nil
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return "", notWritable(b.folder, err)
	}
	return digest, WriteWhole(path, bytes.NewReader(content))
}

// Open reads the bytes of that digest; a NotFound fault when they are not there.
func (b Blobs) Open(digest string) (io.ReadCloser, error) {
	if len(digest) != sha256.Size*2 || filepath.Base(digest) != digest {
		return nil, gone()
	}
	file, err := os.Open(b.path(digest))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fault.New(fault.NotFound, "The picture %s is missing beside the file.", "L’image %s manque à côté du fichier.", digest[:8]).Because(err)
	}
	return file, err
}

func (b Blobs) path(digest string) string { return filepath.Join(b.folder, digest[:2], digest) }

// all lists the digests that are kept.
func (b Blobs) all() ([]string, error) {
	var digests []string
	err := filepath.WalkDir(b.folder, func(path string, entry fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err == nil && !entry.IsDir() && len(entry.Name()) == sha256.Size*2 {
			digests = append(digests, entry.Name())
		}
		return err
	})
	return digests, err
}

// WriteOut is WriteWhole for what leaves the program: it refuses to take the
// place of the file of tours itself.
func (s *Store) WriteOut(path string, content io.Reader) error {
	target, err := os.Stat(path)
	for _, own := range []string{"", "-wal", "-shm", ".lock", ".window"} {
		if info, errOwn := os.Stat(s.path + own); err == nil && errOwn == nil && os.SameFile(target, info) {
			return fault.New(fault.Invalid, "%s is where your tours are kept. Choose another name.",
				"%s est là où vos tournées sont gardées. Choisissez un autre nom.", path).At("out")
		}
	}
	return WriteWhole(path, content)
}

// WriteWhole writes a file so that it is there whole or not at all. Only what is
// no file, such as a pipe or a terminal, is written as it comes.
func WriteWhole(path string, content io.Reader) error {
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target
	}
	info, err := os.Stat(path)
	if err == nil && info.IsDir() {
		return fault.New(fault.Invalid, "%s is a folder. Name a file in it.", "%s est un dossier. Nommez un fichier dedans.", path)
	}
	if err == nil && !info.Mode().IsRegular() {
		file, err := os.OpenFile(path, os.O_WRONLY, 0)
		if err != nil {
			return notWritable(path, err)
		}
		return fill(file, content)
	}
	folder := filepath.Dir(path)
	temporary := filepath.Join(folder, ".tournee-"+NewID())
	file, err := os.OpenFile(temporary, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return notWritable(folder, err)
	}
	if err := fill(file, content); err != nil {
		return errors.Join(err, os.Remove(temporary))
	}
	if err := os.Rename(temporary, path); err != nil {
		return errors.Join(notWritable(folder, err), os.Remove(temporary))
	}
	return syncFolder(folder)
}

// fill writes content into an open file, and closes it.
func fill(file *os.File, content io.Reader) error {
	from := &source{content: content}
	_, err := io.Copy(file, from)
	if info, errStat := file.Stat(); err == nil && errStat == nil && info.Mode().IsRegular() {
		err = file.Sync()
	}
	if err = errors.Join(err, file.Close()); err == nil || from.err != nil {
		return from.err
	}
	return noRoom(err)
}

// source tells a failure to read from a failure to write.
type source struct {
	content io.Reader
	err     error
}

func (s *source) Read(p []byte) (int, error) {
	n, err := s.content.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		s.err = err
	}
	return n, err
}

func syncFolder(path string) error {
	folder, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("sync %s: %w", path, err)
	}
	// Some systems cannot sync a folder; the file itself is synced.
	_ = folder.Sync()
	return folder.Close()
}

func noRoom(err error) error {
	return fault.New(fault.Busy, "The file could not be written: nothing was saved. Free some space, then try again.",
		"Le fichier n’a pas pu être écrit : rien n’a été enregistré. Libérez de la place, puis réessayez.").Because(err)
}
