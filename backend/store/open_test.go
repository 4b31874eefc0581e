package store_test

import (
	"context"
	"database/sql"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"modernc.org/sqlite"

	"tournee/backend/fault"
	"tournee/backend/golden"
	"tournee/backend/store"
	"tournee/backend/store/storetest"
	"tournee/backend/tour"
)

func open(t *testing.T, path string) (*store.Store, error) {
	t.Helper()
	return store.Open(t.Context(), path, store.Options{Clock: storetest.Noon, Actor: "test"})
}

func TestOpenRefuses(t *testing.T) {
	tests := map[string]struct {
		make func(t *testing.T, path string)
		want fault.Kind
		says string
	}{
		"a file of a newer program": {func(t *testing.T, path string) {
			t.Helper()
			s := storetest.OpenFile(t, path)
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			alter(t, path, "INSERT INTO goose_db_version (version_id, is_applied) VALUES (9999, 1)")
		}, fault.Invalid, "Update Tournée"},
		"a database of another program": {func(t *testing.T, path string) { t.Helper(); alter(t, path, "CREATE TABLE moz_places (id INTEGER)") }, fault.Invalid, "not a file of Tournée"},
		"a picture": {func(t *testing.T, path string) {
			t.Helper()
			keepFile(t, path, strings.Repeat("\xff\xd8\xff\xe0 JFIF", 200))
		}, fault.Invalid, "not a file of Tournée"},
		"a folder": {func(t *testing.T, path string) {
			t.Helper()
			if err := os.Mkdir(path, 0o755); err != nil {
				t.Fatal(err)
			}
		}, fault.Invalid, "is a folder"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "a.tournee")
			tt.make(t, path)
			before := bytesOf(t, path)

			s, err := open(t, path)

			f, ok := errors.AsType[*fault.Error](err)
			if !ok || f.Kind != tt.want || !strings.Contains(f.English, tt.says) || s != nil {
				t.Fatalf("got %v, want a fault that says %q", err, tt.says)
			}
			if bytesOf(t, path) != before {
				t.Error("the file was changed")
			}
		})
	}
}

func TestOpenInAFolderThatCannotBeWritten(t *testing.T) {
	_, err := open(t, "/proc/tournee/a.tournee")

	if !fault.Is(err, fault.Denied) {
		t.Errorf("got %v, want a Denied fault", err)
	}
}

func TestOpenGoesOnWhereTheMakingWasCutShort(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.tournee")
	alter(t, path, "PRAGMA user_version = 1")
	// A rollback journal (sqlite.org/fileformat.html, 3) of a file that was empty.
	journal := make([]byte, 512)
	copy(journal, "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7")
	binary.BigEndian.PutUint32(journal[20:], 512)
	binary.BigEndian.PutUint32(journal[24:], 4096)
	keepFile(t, path+"-journal", string(journal))

	s, err := open(t, path)

	if err != nil || s.Verify(t.Context()) != nil || s.Close() != nil {
		t.Errorf("got %v", err)
	}
}

func alter(t *testing.T, path, statement string) {
	t.Helper()
	if _, err := sqlite.OFDLocking(true); err != nil { // as the store does before its first lock
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", "file:"+path)
	if err != nil {
		t.Fatal(err)
	}
	_, err = db.ExecContext(t.Context(), statement)
	if err = errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
}

func keepFile(t *testing.T, path, content string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

func bytesOf(t *testing.T, path string) string {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if info.IsDir() {
		return ""
	}
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

func TestSchema(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.tournee")
	storetest.OpenFile(t, path)
	db, err := sql.Open("sqlite", "file:"+path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	rows, err := db.QueryContext(t.Context(), "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'goose%' AND name NOT LIKE 'sqlite%' ORDER BY name")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var schema strings.Builder
	for rows.Next() {
		var one string
		if err := rows.Scan(&one); err != nil {
			t.Fatal(err)
		}
		schema.WriteString(one + ";\n")
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}

	golden.Check(t, "testdata/schema.sql", []byte(schema.String()))
}

func TestOneWindowIsAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.tournee")
	first, second := storetest.OpenFile(t, path), storetest.OpenFile(t, path)

	a, errA := first.ClaimWindow()
	b, errB := second.ClaimWindow()

	if !a || b || errA != nil || errB != nil {
		t.Errorf("got %v, %v and %v, %v", a, errA, b, errB)
	}
}

func TestBackupAndRestore(t *testing.T) {
	folder := t.TempDir()
	path, backup := filepath.Join(folder, "a.tournee"), filepath.Join(folder, "a.backup")
	s := storetest.OpenFile(t, path)
	k := keepSmall(t, s)
	digest := keepPhoto(t, s, k)
	before := content(t, plan(t, s, k.tour.ID))
	if err := s.Backup(t.Context(), backup); err != nil {
		t.Fatal(err)
	}
	rename(t, s, k.stop.ID, "Hull")

	_, err := store.Restore(t.Context(), path, backup, storetest.Noon())

	if !fault.Is(err, fault.Busy) {
		t.Fatalf("got %v, want a Busy fault while the file is open", err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(path + ".photos"); err != nil {
		t.Fatal(err)
	}
	kept, err := store.Restore(t.Context(), path, backup, storetest.Noon())
	if err != nil {
		t.Fatal(err)
	}
	restored, replaced := storetest.OpenFile(t, path), storetest.OpenFile(t, kept)
	if after := content(t, plan(t, restored, k.tour.ID)); after != before {
		t.Errorf("restored\n%s\nwant\n%s", after, before)
	}
	if err := restored.Verify(t.Context()); err != nil {
		t.Errorf("verify: %v", err)
	}
	if picture, err := restored.Blobs().Open(digest); err != nil || picture.Close() != nil {
		t.Errorf("the picture: %v", err)
	}
	if got := city(t, replaced, k.stop.ID); got != "Hull" {
		t.Errorf("what was replaced says %q, want it kept", got)
	}
}

func keepPhoto(t *testing.T, s *store.Store, k small) string {
	t.Helper()
	digest, err := s.Blobs().Put([]byte("a picture"))
	if err != nil {
		t.Fatal(err)
	}
	write(t, s, func(ctx context.Context, tx *store.Tx) error {
		return store.Insert(ctx, tx, &tour.Photo{TourID: k.tour.ID, PhotoFields: tour.PhotoFields{StopID: k.stop.ID, Blob: digest, Width: 3, Height: 2}}, "")
	})
	return digest
}

func TestRestoreRefusesWhatIsNoBackup(t *testing.T) {
	folder := t.TempDir()
	path, backup := filepath.Join(folder, "a.tournee"), filepath.Join(folder, "a.backup")
	s := storetest.OpenFile(t, path)
	k := keepSmall(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	keepFile(t, backup, "PK\x03\x04 not quite")

	_, err := store.Restore(t.Context(), path, backup, storetest.Noon())

	if !fault.Is(err, fault.Invalid) {
		t.Errorf("got %v, want an Invalid fault", err)
	}
	if got := city(t, storetest.OpenFile(t, path), k.stop.ID); got != "Quebec City" {
		t.Errorf("the file says %q, want it left alone", got)
	}
}

func TestVerifyNamesWhatIsDamaged(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.tournee")
	s := storetest.OpenFile(t, path)
	digest := keepPhoto(t, s, keepSmall(t, s))
	picture := filepath.Join(path+".photos", digest[:2], digest)
	keepFile(t, picture, "another picture")

	if err := s.Verify(t.Context()); !fault.Is(err, fault.Invalid) || !strings.Contains(err.Error(), digest[:8]) {
		t.Errorf("got %v, want a fault that names the picture", err)
	}
	if err := os.Remove(picture); err != nil {
		t.Fatal(err)
	}
	if err := s.Verify(t.Context()); !fault.Is(err, fault.NotFound) {
		t.Errorf("got %v, want a NotFound fault", err)
	}
}

func TestBlobsAreKeptOnceByContent(t *testing.T) {
	s := storetest.Open(t)
	first, errA := s.Blobs().Put([]byte("x"))
	second, errB := s.Blobs().Put([]byte("x"))

	_, err := s.Blobs().Open("../../etc/passwd")

	if first != second || errA != nil || errB != nil || !fault.Is(err, fault.NotFound) {
		t.Errorf("got %s, %s, %v, %v and %v", first, second, errA, errB, err)
	}
}
