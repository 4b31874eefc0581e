// Command zones makes the data file of backend/zone from the tzdata of the
// machine (Debian package tzdata, and zic of libc-bin). It knows the format of
// that file and nothing else of the program.
//
// It also marks the zones whose rules changed lately, which it finds by holding
// the new tables against those inside Go and against the file that it replaces.
// It refuses to put older tables in the place of newer ones.
//
// It is run by make zones.
package main

import (
	"bytes"
	"compress/flate"
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"log"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("zones: ")
	from := flag.String("from", "/usr/share/zoneinfo", "folder that holds tzdata.zi and zone.tab")
	out := flag.String("o", "zones.dat", "file to write")
	flag.Parse()
	if err := update(context.Background(), *from, *out); err != nil {
		log.Fatal(err)
	}
}

// update writes the data file anew and says what changed.
func update(ctx context.Context, from, out string) error {
	before, err := read(out)
	if err != nil {
		return err
	}
	data, now, err := build(ctx, from, before)
	if err != nil {
		return err
	}
	log.Printf("%s, before it %s; changed lately, so written in UTC: %s", now, firstOf(before.version, "nothing"), strings.Join(lately(data), ", "))
	return os.WriteFile(out, data, 0o644)
}

func firstOf(a, b string) string {
	if a == "" {
		return b
	}
	return a
}

// build returns the data file and its version: the version, one line a name, an
// empty line and the compressed zones.
func build(ctx context.Context, from string, before tables) (data []byte, version string, err error) {
	source, err := os.ReadFile(filepath.Join(from, "tzdata.zi"))
	if err != nil {
		return nil, "", err
	}
	version, ok := strings.CutPrefix(strings.SplitN(string(source), "\n", 2)[0], "# version ")
	if !ok || len(version) < 5 {
		return nil, "", errors.New("tzdata.zi does not begin with its version")
	}
	if version < before.version {
		return nil, "", fmt.Errorf("the tables in %s are of %s, those of the program of %s: update tzdata first (apt-get install tzdata), or name a folder with -from", from, version, before.version)
	}
	table, err := os.ReadFile(filepath.Join(from, "zone.tab"))
	if err != nil {
		return nil, "", err
	}
	zones, err := compile(ctx, filepath.Join(from, "tzdata.zi"))
	if err != nil {
		return nil, "", err
	}
	inGo, err := toolchain(ctx)
	if err != nil {
		return nil, "", err
	}
	seen, err := marks(version, zones, inGo, before)
	if err != nil {
		return nil, "", err
	}
	data, err = join(version, zones, canonical(string(source), placesOf(string(table))), seen)
	return data, version, err
}

// compile runs zic and returns what it made, by name of the zone.
func compile(ctx context.Context, source string) (zones map[string][]byte, err error) {
	dir, err := os.MkdirTemp("", "zones")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	if text, err := exec.CommandContext(ctx, "zic", "-b", "slim", "-d", dir, source).CombinedOutput(); err != nil {
		return nil, fmt.Errorf("zic: %w: %s", err, text)
	}
	zones = map[string][]byte{}
	err = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, err := filepath.Rel(dir, path)
		if err != nil || name == "Factory" {
			return err
		}
		zones[filepath.ToSlash(name)], err = os.ReadFile(path)
		return err
	})
	return zones, err
}

// placesOf returns the names that tzdata gives to places of today.
func placesOf(table string) map[string]bool {
	places := map[string]bool{}
	for line := range strings.Lines(table) {
		if f := strings.Fields(line); len(f) >= 3 && !strings.HasPrefix(line, "#") {
			places[f[2]] = true
		}
	}
	return places
}

// canonical returns the name that stands for each old name. A name of a place
// of today stands for itself, also where its clock is another city's.
func canonical(source string, places map[string]bool) map[string]string {
	stands := map[string]string{}
	for line := range strings.Lines(source) {
		if f := strings.Fields(line); len(f) == 3 && f[0] == "L" && !places[f[2]] {
			stands[f[2]] = f[1]
		}
	}
	for p := range places {
		stands[p] = p
	}
	return stands
}

func join(version string, zones map[string][]byte, stands, seen map[string]string) ([]byte, error) {
	var index, blobs bytes.Buffer
	fmt.Fprintf(&index, "%s\n", version)
	at := map[string][2]int{}
	for _, name := range slices.Sorted(maps.Keys(zones)) {
		place, known := at[string(zones[name])]
		if !known {
			start := blobs.Len()
			if err := deflate(&blobs, zones[name]); err != nil {
				return nil, err
			}
			place = [2]int{start, blobs.Len() - start}
			at[string(zones[name])] = place
		}
		fmt.Fprintf(&index, "%s %d %d %s %s\n", name, place[0], place[1], firstOf(stands[name], "-"), firstOf(seen[name], "-"))
	}
	index.WriteByte('\n')
	return append(index.Bytes(), blobs.Bytes()...), nil
}

func deflate(w *bytes.Buffer, data []byte) error {
	f, err := flate.NewWriter(w, flate.BestCompression)
	if err != nil {
		return err
	}
	if _, err := f.Write(data); err != nil {
		return err
	}
	return f.Close()
}
