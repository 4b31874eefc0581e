//go:build desktop || dev || bindings

package desktop

import (
	"context"
	"log/slog"
	"sync"

	"github.com/wailsapp/wails/v2/pkg/runtime"

	"tournee/backend/fault"
)

// Window is what the page may ask of the machine. Its exported methods are
// bound, and each argument is taken for hostile: no method takes a path of the
// disk except one that a dialog of this window has returned.
type Window struct {
	api       *asker
	calendars func(ctx context.Context, tour, base, folder, lang string) (told string, err error)
	post      func(ctx context.Context, tour, stop, folder, lang string) (told string, err error)
	file      string // where state is kept

	// ctx is Wails' own: it holds the window, and every call to it needs it.
	ctx context.Context //nolint:containedctx // Wails hands it over once, at startup

	mu    sync.Mutex
	state state
	known map[string]bool // paths that a dialog returned
	ended bool            // closing has begun
}

// Save asks where to keep the file that apiPath offers, has the API make it,
// and writes it. It returns the path, empty when the person cancelled.
func (w *Window) Save(apiPath, name string) (string, error) {
	data, err := w.api.download(w.ctx, apiPath)
	if err != nil {
		return "", err
	}
	path, err := runtime.SaveFileDialog(w.ctx, runtime.SaveDialogOptions{
		Title:                spoken("Save as", "Enregistrer sous"),
		DefaultFilename:      proposedName(name),
		CanCreateDirectories: true,
	})
	if err != nil || path == "" {
		return "", err
	}
	if err := writeFile(path, data, 0o666); err != nil {
		return "", notWritten(path, err)
	}
	w.remember(path)
	return path, nil
}

// Open asks for a file and posts its bytes to apiPath, with the file's name as
// the query's name. It returns the API's answer, empty when the person
// cancelled.
func (w *Window) Open(apiPath string) (string, error) {
	path, err := runtime.OpenFileDialog(w.ctx, runtime.OpenDialogOptions{Title: spoken("Open", "Ouvrir")})
	if err != nil || path == "" {
		return "", err
	}
	w.remember(path)
	return w.api.upload(w.ctx, apiPath, path)
}

// SaveCalendars asks for a folder, and puts the calendars of a tour into it with
// the page that leads to them. It returns what was done and the folder, both
// empty when the person cancelled.
func (w *Window) SaveCalendars(tour, base string) (Saved, error) {
	return w.into(spoken("Folder for the web host", "Dossier pour l’hébergeur"), func(folder string) (string, error) {
		return w.calendars(w.ctx, tour, base, folder, w.api.language())
	})
}

// SavePost asks for a folder, and puts the blog post of a tour or one of its
// stops into it, with its photos. It returns what was done and the folder, both
// empty when the person cancelled.
func (w *Window) SavePost(tour, stop string) (Saved, error) {
	return w.into(spoken("Folder for the post", "Dossier pour le billet"), func(folder string) (string, error) {
		return w.post(w.ctx, tour, stop, folder, w.api.language())
	})
}

// into asks for a folder and has something put into it.
func (w *Window) into(title string, put func(folder string) (told string, err error)) (Saved, error) {
	folder, err := runtime.OpenDirectoryDialog(w.ctx, runtime.OpenDialogOptions{Title: title, CanCreateDirectories: true})
	if err != nil || folder == "" {
		return Saved{}, err
	}
	told, err := put(folder)
	if err != nil {
		return Saved{}, err
	}
	w.remember(folder)
	return Saved{Told: told, Path: folder}, nil
}

// Saved is what was done, in words, and where.
type Saved struct {
	Told string `json:"told"`
	Path string `json:"path"`
}

// Reveal shows, in the system's file manager, a file or folder that a dialog
// returned. It returns a Denied fault for any other path.
func (w *Window) Reveal(path string) error {
	w.mu.Lock()
	known := w.known[path]
	w.mu.Unlock()
	if !known {
		return fault.New(fault.Denied,
			"Only a file that was just saved or opened can be shown.",
			"Seul un fichier qui vient d’être enregistré ou ouvert peut être montré.")
	}
	return reveal(w.ctx, path)
}

// OpenLink opens a web page or a new e-mail in the person's own programs. It
// returns a Denied fault for any other kind of link.
func (w *Window) OpenLink(link string) error {
	link, err := outside(link)
	if err != nil {
		return err
	}
	runtime.BrowserOpenURL(w.ctx, link)
	return nil
}

// Zoom returns the kept zoom of the page, 1 being the usual.
func (w *Window) Zoom() float64 {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.state.Zoom
}

// SetZoom draws the page at a zoom, keeps it, and returns it as it is kept,
// between 0.5 and 3.
func (w *Window) SetZoom(zoom float64) (float64, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.state.Zoom = saneZoom(zoom)
	drawAt(w.ctx, w.state.Zoom)
	return w.state.Zoom, w.state.write(w.file)
}

func (w *Window) remember(path string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.known[path] = true
}

// place puts the window where it stood, inside the screen it is on.
func (w *Window) place() {
	w.mu.Lock()
	defer w.mu.Unlock()
	screens, err := runtime.ScreenGetAll(w.ctx)
	if err != nil {
		return // it stays where the system put it
	}
	for _, s := range screens {
		if !s.IsCurrent {
			continue
		}
		w.state = w.state.within(s.Size.Width, s.Size.Height)
		runtime.WindowSetSize(w.ctx, w.state.Width, w.state.Height)
	}
	if w.state.Placed {
		runtime.WindowSetPosition(w.ctx, w.state.X, w.state.Y)
	}
}

// closing writes down how the window stands before it closes. It returns true
// when it is closing already: a signal reaches Wails and the context of Run, and
// GTK must not be told twice.
func (w *Window) closing() (already bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.ended {
		return true
	}
	w.ended = true
	if err := w.keep(); err != nil {
		slog.Warn("the window's place was not kept", "error", err)
	}
	return false
}

func (w *Window) keep() error {
	w.state.Maximised = runtime.WindowIsMaximised(w.ctx)
	if !w.state.Maximised && !runtime.WindowIsMinimised(w.ctx) && !runtime.WindowIsFullscreen(w.ctx) {
		w.state.Width, w.state.Height = runtime.WindowGetSize(w.ctx)
		w.state.X, w.state.Y = runtime.WindowGetPosition(w.ctx)
		w.state.Placed = true
	}
	return w.state.write(w.file)
}
