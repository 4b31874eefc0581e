package main

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

// tables are a data file that was made before.
type tables struct {
	version string
	zones   map[string][]byte // TZif by name
	seen    map[string]string // the version in which a change was first seen
}

// read returns the tables of a data file; none when there is no file.
func read(path string) (tables, error) {
	t := tables{zones: map[string][]byte{}, seen: map[string]string{}}
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return t, nil
	}
	if err != nil {
		return t, err
	}
	head, blobs, _ := strings.Cut(string(data), "\n\n")
	t.version, head, _ = strings.Cut(head, "\n")
	for line := range strings.Lines(head) {
		f := strings.Fields(line)
		if len(f) < 4 {
			return t, fmt.Errorf("%s: bad line %q", path, line)
		}
		start, err1 := strconv.Atoi(f[1])
		size, err2 := strconv.Atoi(f[2])
		if err := errors.Join(err1, err2); err != nil || start+size > len(blobs) {
			return t, fmt.Errorf("%s: bad line %q", path, line)
		}
		t.zones[f[0]], err = io.ReadAll(flate.NewReader(strings.NewReader(blobs[start : start+size])))
		if err != nil {
			return t, fmt.Errorf("%s: %s: %w", path, f[0], err)
		}
		if len(f) > 4 && f[4] != "-" {
			t.seen[f[0]] = f[4]
		}
	}
	return t, nil
}

// toolchain returns the zones that are inside Go.
func toolchain(ctx context.Context) (map[string][]byte, error) {
	root, err := exec.CommandContext(ctx, "go", "env", "GOROOT").Output()
	if err != nil {
		return nil, fmt.Errorf("go env GOROOT: %w", err)
	}
	archive, err := zip.OpenReader(filepath.Join(strings.TrimSpace(string(root)), "lib", "time", "zoneinfo.zip"))
	if err != nil {
		return nil, err
	}
	defer archive.Close() //nolint:errcheck // only read
	zones := map[string][]byte{}
	for _, f := range archive.File {
		r, err := f.Open()
		if err != nil {
			return nil, err
		}
		if zones[f.Name], err = io.ReadAll(r); err != nil {
			return nil, err
		}
	}
	return zones, nil
}

// marks returns, for each zone whose rules changed lately, the version in which
// that was first seen. A mark is kept until the second New Year after it, and
// as long as Go has the old rules: whoever reads calendars may have them too.
func marks(version string, zones, inGo map[string][]byte, before tables) (map[string]string, error) {
	year, err := strconv.Atoi(version[:4])
	if err != nil {
		return nil, fmt.Errorf("version %q: %w", version, err)
	}
	seen := map[string]string{}
	for name, now := range zones {
		changed, err1 := differ(now, before.zones[name], year)
		lags, err2 := differ(now, inGo[name], year)
		if err := errors.Join(err1, err2); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		mark := before.seen[name]
		switch {
		case changed, lags && mark == "":
			seen[name] = version
		case lags, mark != "" && mark[:4] >= strconv.Itoa(year-1):
			seen[name] = mark
		}
	}
	return seen, nil
}

// differ reports whether two editions of a zone disagree from the year before
// that of the tables on. One that is missing disagrees with none.
func differ(a, b []byte, year int) (bool, error) {
	if b == nil || bytes.Equal(a, b) {
		return false, nil
	}
	x, err1 := time.LoadLocationFromTZData("a", a)
	y, err2 := time.LoadLocationFromTZData("b", b)
	if err := errors.Join(err1, err2); err != nil {
		return false, err
	}
	for t := time.Date(year-1, 1, 1, 0, 0, 0, 0, time.UTC); t.Year() < year+12; t = t.Add(6 * time.Hour) {
		_, offX := t.In(x).Zone()
		_, offY := t.In(y).Zone()
		if offX != offY {
			return true, nil
		}
	}
	return false, nil
}

// lately returns the marked names of a data file.
func lately(data []byte) []string {
	head, _, _ := strings.Cut(string(data), "\n\n")
	var names []string
	for line := range strings.Lines(head) {
		if f := strings.Fields(line); len(f) == 5 && f[4] != "-" {
			names = append(names, f[0])
		}
	}
	slices.Sort(names)
	return names
}
