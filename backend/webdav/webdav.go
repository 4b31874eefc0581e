// Package webdav puts files into a folder of a web host by WebDAV (RFC 4918):
// what is new is sent, what the host has already is not. When a host refuses, it
// says why in a sentence. It knows nothing of what is in the files, and keeps no
// password.
package webdav

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"path"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/emersion/go-webdav"

	"tournee/backend/fault"
)

// Options say where the folder is, and who puts files there.
type Options struct {
	Address        string // of the folder; the folder is made if only it is missing
	User, Password string // empty: the host asks for none
	Record         string // path, from the folder, of the file that says what was sent
	Timeout        time.Duration
}

// sent is what the record tells of a file: its content, and the mark that the
// host gave it. A file that has another mark was changed by somebody else.
type sent struct {
	Sum  string `json:"sha256"`
	Mark string `json:"mark"`
}

// Folder is a folder of a web host. Several files may be put at once.
type Folder struct {
	at     address
	asker  *asker
	client *webdav.Client
	record string

	mu     sync.Mutex
	before map[string]sent              // what the record told
	after  map[string]sent              // what it will tell
	marks  map[string]map[string]string // of the files of each folder that was looked into
}

// Open looks into a folder and reads what was sent there before. It writes
// nothing but the folder itself.
func Open(ctx context.Context, o Options) (*Folder, error) {
	at, err := parse(o.Address, o.User != "")
	if err != nil {
		return nil, err
	}
	a := newAsker(at, o)
	client, err := webdav.NewClient(a, at.String())
	if err != nil {
		return nil, err
	}
	f := &Folder{at: at, asker: a, client: client, record: o.Record, before: map[string]sent{}, after: map[string]sent{}, marks: map[string]map[string]string{}}
	err = f.look(ctx, "")
	if errors.Is(err, errNotDAV) { // or it takes the folder for its page, as markAlone knows
		_, err = f.markAlone(ctx, f.record)
	}
	if err != nil {
		return nil, err
	}
	return f, f.recall(ctx)
}

// markAlone returns the mark of a file without looking at its folder; empty when
// it is not there. Apache takes a folder with an index.html for that page, and
// tells nothing of the folder, unless DirectoryIndex is disabled there.
func (f *Folder) markAlone(ctx context.Context, name string) (string, error) {
	found, err := f.client.Stat(ctx, f.at.of(name))
	if fault.Is(err, fault.NotFound) {
		return "", nil
	}
	if err != nil {
		return "", f.at.unreached(ctx, err)
	}
	return markIn(*found), nil
}

// recall reads the record. One that cannot be understood tells nothing: all is
// sent again.
func (f *Folder) recall(ctx context.Context) error {
	text, err := f.Read(ctx, f.record)
	if err != nil {
		return err
	}
	var told struct {
		Files map[string]sent `json:"files"`
	}
	if json.Unmarshal(text, &told) == nil && told.Files != nil {
		f.before = told.Files
	}
	return nil
}

// Read returns a file that the host has, or nothing.
func (f *Folder) Read(ctx context.Context, name string) ([]byte, error) {
	content, err := f.client.Open(ctx, f.at.of(name))
	if fault.Is(err, fault.NotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	text, err := io.ReadAll(content)
	return text, errors.Join(err, content.Close())
}

// Sent returns the paths of what was sent before, in order.
func (f *Folder) Sent() []string { return slices.Sorted(maps.Keys(f.before)) }

// Put sends a file, whose path has slashes, unless the host has it as it is. It
// reports whether it was sent. Folders are made on the way.
func (f *Folder) Put(ctx context.Context, name string, content []byte) (bool, error) {
	sum := sha256.Sum256(content)
	now := sent{Sum: hex.EncodeToString(sum[:])}
	there, err := f.markOf(ctx, name)
	if err != nil {
		return false, err
	}
	f.mu.Lock()
	was := f.before[name]
	f.mu.Unlock()
	if was.Sum == now.Sum && was.Mark == there && there != "" {
		f.note(name, was)
		return false, nil
	}
	if now.Mark, err = f.send(ctx, name, content); err != nil {
		return false, err
	}
	f.note(name, now)
	return true, nil
}

func (f *Folder) note(name string, s sent) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.after[name] = s
}

// markOf returns the mark that the host gives a file, empty when it is not
// there. The folder of the file is there afterwards.
func (f *Folder) markOf(ctx context.Context, name string) (string, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	folder := folderOf(name)
	if err := f.reach(ctx, folder); err != nil {
		return "", err
	}
	if folder == "" {
		return f.markAlone(ctx, name)
	}
	return f.marks[folder][path.Base(name)], nil
}

// reach looks into a folder and those on the way to it, once.
func (f *Folder) reach(ctx context.Context, folder string) error {
	for i, c := range folder {
		if c != '/' {
			continue
		}
		if _, seen := f.marks[folder[:i+1]]; seen {
			continue
		}
		if err := f.look(ctx, folder[:i+1]); err != nil {
			return err
		}
	}
	return nil
}

// folderOf returns the folder of a file with its last slash; empty for the
// folder itself.
func folderOf(name string) string { return name[:strings.LastIndex(name, "/")+1] }

// look reads what is in a folder, which it makes if it is not there.
func (f *Folder) look(ctx context.Context, folder string) error {
	found, err := f.client.ReadDir(ctx, f.at.of(folder), false)
	if fault.Is(err, fault.NotFound) {
		err = f.client.Mkdir(ctx, f.at.of(folder))
		if fault.Is(err, fault.NotFound) || fault.Is(err, fault.Conflict) {
			return f.at.missing(err)
		}
		found = nil
	}
	if err != nil {
		return f.at.unreached(ctx, err)
	}
	marks := map[string]string{}
	for _, file := range found {
		if !file.IsDir {
			marks[path.Base(file.Path)] = markIn(file)
		}
	}
	f.marks[folder] = marks
	return nil
}

// markIn is what tells a state of a file from others: its entity tag or, where
// the host gives none, its size and time.
func markIn(file webdav.FileInfo) string {
	if file.ETag != "" {
		return tag(file.ETag)
	}
	return fmt.Sprintf("%d at %d", file.Size, file.ModTime.Unix())
}

func tag(etag string) string { return strings.Trim(strings.TrimPrefix(etag, "W/"), `"`) }

// send puts a file with its length and type: hosts that hand a request on to
// another program may keep nothing of one whose length is not said.
func (f *Folder) send(ctx context.Context, name string, content []byte) (mark string, err error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodPut, f.at.url(name), bytes.NewReader(content))
	if err != nil {
		return "", err
	}
	r.Header.Set("Content-Type", typeOf(name))
	answer, err := f.asker.Do(r)
	if err != nil {
		return "", err
	}
	return tag(answer.Header.Get("Etag")), answer.Body.Close()
}

func typeOf(name string) string {
	switch path.Ext(name) {
	case ".ics":
		return "text/calendar; charset=utf-8"
	case ".html":
		return "text/html; charset=utf-8"
	case ".json":
		return "application/json"
	}
	return "application/octet-stream"
}

// Finish keeps in the record what was put. Hosts that gave no mark for what they
// took are asked for it once more.
func (f *Folder) Finish(ctx context.Context) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	seen := map[string]bool{}
	for name, s := range f.after {
		if s.Mark != "" {
			continue
		}
		folder := folderOf(name)
		var err error
		if folder == "" {
			s.Mark, err = f.markAlone(ctx, name)
		} else {
			if !seen[folder] {
				err, seen[folder] = f.look(ctx, folder), true
			}
			s.Mark = f.marks[folder][path.Base(name)]
		}
		if err != nil {
			return err
		}
		f.after[name] = s
	}
	if maps.Equal(f.before, f.after) {
		return nil
	}
	if err := f.reach(ctx, folderOf(f.record)); err != nil {
		return err
	}
	text, err := json.Marshal(map[string]any{"files": f.after})
	if err != nil {
		return err
	}
	_, err = f.send(ctx, f.record, text)
	return err
}
