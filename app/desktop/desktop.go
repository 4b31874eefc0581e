// Package desktop shows the program in a window of its own, and does for the
// page the few things a browser cannot: ask where to save a file, open one,
// reveal it, open a link outside, remember where the window stood.
//
// It knows nothing of tours: all of that goes over the HTTP handler it is
// given, the same that serves browsers. Built without one of the tags desktop,
// dev or bindings the package is pure Go and has no window.
package desktop

import (
	"context"
	"io/fs"
	"net/http"

	"tournee/backend/fault"
)

// Options is what a window shows and where it keeps its place.
type Options struct {
	Title     string
	Site      fs.FS        // the built pages; only a development build reads them from here
	Handler   http.Handler // pages and API, with their headers and recovery
	StateFile string       // where size, position and zoom are kept; empty: nowhere
	OnReady   func()       // called once the page is loaded; may be nil

	// Calendars puts the calendars of a tour into a folder that a dialog
	// returned, and says what it did in the language named.
	Calendars func(ctx context.Context, tour, base, folder, lang string) (told string, err error)
	// Post does the same with the blog post of a tour or one of its stops.
	Post func(ctx context.Context, tour, stop, folder, lang string) (told string, err error)
}

// Available returns nil when Run can show a window here. Otherwise it returns
// a Busy fault that says what to do instead.
func Available() error {
	if !built {
		return noWindow()
	}
	return display()
}

func noWindow() error {
	return fault.New(fault.Busy,
		"This build has no window. Use `tournee serve`, then open the address it prints in a browser.",
		"Cette version n’a pas de fenêtre. Lancez « tournee serve », puis ouvrez dans un navigateur l’adresse affichée.")
}
