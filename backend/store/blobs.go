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

// WriteWhole writes a file so that it is there whole or not at all.
func WriteWhole(path string, content io.Reader) (err error) {
	temporary, err := os.CreateTemp(filepath.Dir(path), ".tournee-*")
	if err != nil {
		return notWritable(filepath.Dir(path), err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(temporary.Name()))
		}
	}()
	if _, err = io.Copy(temporary, content); err == nil {
		err = temporary.Sync()
	}
	if err = errors.Join(err, temporary.Close()); err != nil {
		return noRoom(err)
	}
	if err = os.Chmod(temporary.Name(), 0o644); err != nil {
		return err
	}
	if err = os.Rename(temporary.Name(), path); err != nil {
		return notWritable(filepath.Dir(path), err)
	}
	return syncFolder(filepath.Dir(path))
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
