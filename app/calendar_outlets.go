package app

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"tournee/backend/fault"
	"tournee/backend/webdav"
)

// CalendarHost is a folder of a web host that takes files by WebDAV, and who
// puts them there. It is kept nowhere.
type CalendarHost struct{ Address, User, Password string }

// sentAtOnce is how many calendars are on their way to a host at a time: the way
// there takes longer than the host.
const sentAtOnce = 4

// SendCalendars puts what SaveCalendars would into a folder of a web host. It
// returns a fault that says why the host refuses; what it took by then are whole
// calendars, and the page that leads to them is sent after all of them.
func (p *Papers) SendCalendars(ctx context.Context, in PutCalendars, host CalendarHost, progress Progress) (CalendarsPut, error) {
	published, err := p.published(ctx, in)
	if err != nil {
		return CalendarsPut{}, err
	}
	to, err := webdav.Open(ctx, webdav.Options{
		Address: host.Address, User: host.User, Password: host.Password, Record: published.Schedule.Plan.Tour.Slug + "/sent.json",
	})
	if err != nil {
		return CalendarsPut{}, err
	}
	return putCalendars(ctx, in, published, to, sentAtOnce, progress)
}

// local is a folder of this machine.
type local struct {
	papers *Papers
	folder string
	sent   []string
}

// folderAt looks for the calendars of a tour in a folder, which need not be there.
func (p *Papers) folderAt(folder, top string) (local, error) {
	to := local{papers: p, folder: folder}
	found, err := fs.Glob(os.DirFS(folder), top+"/*/*.ics")
	to.sent = found
	return to, err
}

// Sent returns the calendars that are there.
func (l local) Sent() []string { return l.sent }

// Read returns a file that is there, or nothing.
func (l local) Read(_ context.Context, name string) ([]byte, error) {
	content, err := os.ReadFile(filepath.Join(l.folder, filepath.FromSlash(name)))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return content, err
}

// Put writes a file so that it is there whole or not at all.
func (l local) Put(_ context.Context, name string, content []byte) (bool, error) {
	path := filepath.Join(l.folder, filepath.FromSlash(name))
	if there, err := os.ReadFile(path); err == nil && bytes.Equal(there, content) {
		return false, nil
	}
	folder := filepath.Dir(path)
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return false, fault.New(fault.Denied, "The folder %s cannot be made. Choose another.", "Le dossier %s ne peut pas être créé. Choisissez-en un autre.", folder).Because(err)
	}
	return true, l.papers.Save(path, content)
}

// Finish has nothing to add.
func (l local) Finish(context.Context) error { return nil }

// pack is a folder in one file.
type pack struct{ *zip.Writer }

// Sent is empty: it is a new one.
func (p pack) Sent() []string { return nil }

// Read finds nothing: it is a new one.
func (p pack) Read(context.Context, string) ([]byte, error) { return nil, nil }

// Put adds a file.
func (p pack) Put(_ context.Context, name string, content []byte) (bool, error) {
	w, err := p.Create(name)
	if err == nil {
		_, err = w.Write(content)
	}
	return true, err
}

// Finish has nothing to add.
func (p pack) Finish(context.Context) error { return nil }
