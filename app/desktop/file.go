package desktop

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// writeFile writes data to path as a whole or not at all: into a new file
// beside it, which then takes its name.
func writeFile(path string, data []byte, mode fs.FileMode) (err error) {
	part, err := partFile(path, mode)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(part.Name()))
		}
	}()
	if _, err = part.Write(data); err == nil {
		err = part.Sync()
	}
	if err = errors.Join(err, part.Close()); err != nil {
		return err
	}
	return os.Rename(part.Name(), path)
}

// partFile makes a new file beside path. Unlike os.CreateTemp it leaves the
// mode to the person's umask, for what is saved is to be shared.
func partFile(path string, mode fs.FileMode) (*os.File, error) {
	for n := 1; ; n++ {
		name := path + strings.Repeat("~", n)
		f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
		if !errors.Is(err, fs.ErrExist) {
			return f, err
		}
	}
}

// proposedName makes of name one that every system takes: no folder, none of
// the characters that Windows refuses, never empty or hidden.
func proposedName(name string) string {
	name = filepath.Base(strings.ReplaceAll(name, `\`, "/"))
	name = strings.Map(func(r rune) rune {
		if r < ' ' || strings.ContainsRune(`<>:"/\|?*`, r) {
			return '-'
		}
		return r
	}, name)
	name = strings.Trim(name, ". ")
	if name == "" || name == "-" {
		return "tournee"
	}
	return name
}
