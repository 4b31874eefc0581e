//go:build desktop || dev || bindings

package desktop

import (
	"context"
	"net/http"
	"strings"

	"github.com/wailsapp/wails/v2"
	"github.com/wailsapp/wails/v2/pkg/logger"
	"github.com/wailsapp/wails/v2/pkg/options"
	"github.com/wailsapp/wails/v2/pkg/options/assetserver"
	"github.com/wailsapp/wails/v2/pkg/options/linux"
	"github.com/wailsapp/wails/v2/pkg/runtime"
)

// built says whether this build holds a window.
const built = true

// Run shows the window until it is closed or ctx ends, then writes down where
// it stood. No port is opened: the handler is asked in memory.
func Run(ctx context.Context, o Options) error {
	api := &asker{handler: o.Handler, lang: spoken("en", "fr")}
	o.Handler = api
	w := &Window{api: api, calendars: o.Calendars, post: o.Post, file: o.StateFile, state: readState(o.StateFile), known: map[string]bool{}}
	start := options.Normal
	if w.state.Maximised {
		start = options.Maximised
	}
	return wails.Run(&options.App{
		Title:              o.Title,
		Width:              w.state.Width,
		Height:             w.state.Height,
		MinWidth:           minWidth,
		MinHeight:          minHeight,
		WindowStartState:   start,
		BackgroundColour:   options.NewRGB(0xF3, 0xF0, 0xE8), // paper, until the page has painted
		AssetServer:        assets(o),
		LogLevelProduction: logger.ERROR,
		ErrorFormatter:     api.forPage,
		Bind:               []any{w},
		OnStartup: func(wailsCtx context.Context) {
			w.ctx = wailsCtx
			w.place()
			context.AfterFunc(ctx, func() { runtime.Quit(wailsCtx) })
		},
		OnDomReady: func(wailsCtx context.Context) {
			drawAt(wailsCtx, w.Zoom())
			if o.OnReady != nil {
				o.OnReady()
			}
		},
		OnBeforeClose: func(context.Context) bool { return w.closing() },
		Linux: &linux.Options{
			Icon:        icon,
			ProgramName: "tournee",
			// Drawing by the processor: it starts faster, takes less memory and
			// works on every machine.
			WebviewGpuPolicy: linux.WebviewGpuPolicyNever,
		},
	})
}

// assets mounts the one handler. As middleware it is asked before Wails' own
// assets, which serve the pages in a development build.
func assets(o Options) *assetserver.Options {
	if !develops {
		return &assetserver.Options{Middleware: func(http.Handler) http.Handler { return o.Handler }}
	}
	return &assetserver.Options{
		Assets: o.Site,
		Middleware: func(pages http.Handler) http.Handler {
			return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if strings.HasPrefix(r.URL.Path, "/api/") {
					o.Handler.ServeHTTP(w, r)
					return
				}
				pages.ServeHTTP(w, r)
			})
		},
	}
}
