package store_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/store/storetest"
)

// backedUp makes a file of tours and a backup of it.
func backedUp(t *testing.T, folder string) (path, backup string) {
	t.Helper()
	path, backup = filepath.Join(folder, "a.tournee"), filepath.Join(folder, "a.backup")
	s := storetest.OpenFile(t, path)
	keepPhoto(t, s, keepSmall(t, s))
	if err := errors.Join(s.Backup(t.Context(), backup), s.Close()); err != nil {
		t.Fatal(err)
	}
	return path, backup
}

// pack makes a ZIP file of these contents by name.
func pack(t *testing.T, path string, entries map[string]string) {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for name, content := range entries {
		entry, err := w.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := entry.Write([]byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	keepFile(t, path, b.String())
}

func TestRestoreMakesTheFolder(t *testing.T) {
	_, backup := backedUp(t, t.TempDir())
	path := filepath.Join(t.TempDir(), "a new machine", "50% ?of#it", "a.tournee")

	kept, err := store.Restore(t.Context(), path, backup, storetest.Noon())

	if err != nil || kept != "" {
		t.Fatalf("got %q, %v", kept, err)
	}
	if err := storetest.OpenFile(t, path).Verify(t.Context()); err != nil {
		t.Error(err)
	}
	if beside, err := os.ReadDir(filepath.Dir(filepath.Dir(path))); err != nil || len(beside) != 1 {
		t.Errorf("got %v, %v; want nothing beside the folder", beside, err)
	}
}

func TestRestoreTwiceKeepsBoth(t *testing.T) {
	path, backup := backedUp(t, t.TempDir())

	first, errA := store.Restore(t.Context(), path, backup, storetest.Noon())
	second, errB := store.Restore(t.Context(), path, backup, storetest.Noon())

	if errA != nil || errB != nil || first == second || second == "" {
		t.Errorf("got %q, %v and %q, %v", first, errA, second, errB)
	}
}

func TestRestoreKeepsWhatAKilledProgramWrote(t *testing.T) {
	folder := t.TempDir()
	_, backup := backedUp(t, folder)
	killed, path := storetest.OpenFile(t, filepath.Join(folder, "killed.tournee")), filepath.Join(folder, "b.tournee")
	k := keepSmall(t, killed)
	for _, suffix := range []string{"", "-wal"} { // as it lies on the disk while the program runs
		keepFile(t, path+suffix, bytesOf(t, killed.Path()+suffix))
	}

	kept, err := store.Restore(t.Context(), path, backup, storetest.Noon())
	if err != nil {
		t.Fatal(err)
	}

	alone := filepath.Join(folder, "alone.tournee")
	keepFile(t, alone, bytesOf(t, kept))
	if got := city(t, storetest.OpenFile(t, alone), k.stop.ID); got != "Quebec City" {
		t.Errorf("the file that was kept says %q without its log", got)
	}
}

func TestRestoreRefusesWhatCouldNotBeOpened(t *testing.T) {
	folder := t.TempDir()
	path, backup := backedUp(t, folder)
	other, future := filepath.Join(folder, "other.db"), filepath.Join(folder, "future.tournee")
	alter(t, other, "CREATE TABLE moz_places (id INTEGER)")
	if _, err := store.Restore(t.Context(), future, backup, storetest.Noon()); err != nil {
		t.Fatal(err)
	}
	alter(t, future, "INSERT INTO goose_db_version (version_id, is_applied) VALUES (9999, 1)")
	tests := map[string]struct {
		entries map[string]string
		damage  bool
		says    string
	}{
		"a database of another program": {map[string]string{"tournee.db": bytesOf(t, other)}, false, "not a file of Tournée"},
		"a backup of a newer program":   {map[string]string{"tournee.db": bytesOf(t, future)}, false, "Update Tournée"},
		"an empty database":             {map[string]string{"tournee.db": ""}, false, "not a backup"},
		"no database":                   {map[string]string{"../../tournee.db": bytesOf(t, path)}, false, "no tournee.db"},
		"a damaged backup":              {map[string]string{"tournee.db": strings.Repeat(bytesOf(t, path), 2)}, true, "damaged"},
		"a picture that swells":         {map[string]string{"tournee.db": bytesOf(t, path), "photos/x": strings.Repeat("\x00", 64<<20+1)}, false, "more than"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			from := filepath.Join(t.TempDir(), "a.backup")
			pack(t, from, tt.entries)
			if tt.damage {
				content := []byte(bytesOf(t, from))
				content[len(content)/2] ^= 0xff
				keepFile(t, from, string(content))
			}
			before := bytesOf(t, path)

			_, err := store.Restore(t.Context(), path, from, storetest.Noon())

			if f, ok := errors.AsType[*fault.Error](err); !ok || f.Kind != fault.Invalid || !strings.Contains(f.English, tt.says) {
				t.Errorf("got %v, want a fault that says %q", err, tt.says)
			}
			if left, err := filepath.Glob(path + ".re*"); err != nil || len(left) != 0 || bytesOf(t, path) != before {
				t.Errorf("the file was changed, or %v was left", left)
			}
		})
	}
}

func TestRestoreLeavesAFolderAlone(t *testing.T) {
	_, backup := backedUp(t, t.TempDir())
	folder := t.TempDir()

	_, err := store.Restore(t.Context(), folder, backup, storetest.Noon())

	if info, errStat := os.Stat(folder); !fault.Is(err, fault.Invalid) || errStat != nil || !info.IsDir() {
		t.Errorf("got %v; %v", err, errStat)
	}
}

func TestNothingIsWrittenOverTheFileOfTours(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.tournee")
	s := storetest.OpenFile(t, path)
	link := path + ".link"
	if err := os.Symlink(path, link); err != nil {
		t.Fatal(err)
	}
	for _, target := range []string{path, link, path + "-wal", path + ".lock"} {
		if err := s.Backup(t.Context(), target); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: got %v, want an Invalid fault", target, err)
		}
	}
	if err := s.Verify(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestWriteWholeFollowsLinksAndLeavesDevices(t *testing.T) {
	folder := t.TempDir()
	file, link := filepath.Join(folder, "file"), filepath.Join(folder, "link")
	keepFile(t, file, "old")
	if err := os.Symlink(file, link); err != nil {
		t.Fatal(err)
	}

	if err := errors.Join(store.WriteWhole(link, strings.NewReader("new")), store.WriteWhole("/dev/null", strings.NewReader("new"))); err != nil {
		t.Fatal(err)
	}

	info, err := os.Stat("/dev/null")
	if bytesOf(t, file) != "new" || err != nil || info.Mode().IsRegular() {
		t.Errorf("the link leads to %q; /dev/null is %v, %v", bytesOf(t, file), info, err)
	}
	if err := store.WriteWhole(folder, strings.NewReader("new")); !fault.Is(err, fault.Invalid) {
		t.Errorf("a folder: got %v, want an Invalid fault", err)
	}
}

func TestManyMayMakeTheFileAtOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.tournee")
	var all sync.WaitGroup
	for range 6 {
		all.Go(func() {
			s, err := open(t, path)
			if err != nil {
				t.Error(err)
				return
			}
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
}
