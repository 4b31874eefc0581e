// Package api is the one HTTP surface of Tournée, for the window and for
// browsers: JSON described as OpenAPI 3.1 (openapi.json beside the frontend's
// client is made from it), the pages themselves, and the headers that keep
// both safe. It turns requests into use cases and faults into answers, and
// decides nothing about tours.
package api

import (
	"context"
	"io/fs"
	"log/slog"
	"net/http"
	"runtime/debug"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
	languages "golang.org/x/text/language"

	"tournee/app"
	"tournee/backend/fault"
)

// Version is the version of the program, as the description and the pages show it.
const Version = "0.1.0"

// Options are what Handler needs besides the use cases.
type Options struct {
	Site  fs.FS        // the built pages
	Log   *slog.Logger // where what went wrong is told, once
	Ready func()       // called when a page is shown; may be nil
}

// Handler answers everything that a page of Tournée asks for.
func Handler(a *app.App, o Options) http.Handler {
	mux := http.NewServeMux()
	describe(mux, a, o)
	mux.Handle("GET /", site(o.Site))
	return recovered(o.Log, secured(tagged(mux)))
}

// tagged lets a state that was seen be named as an entity tag too: "3" is 3
// (RFC 9110, 8.8.3). A weak one never matches (13.1.1), and stays what it is.
func tagged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		seen := strings.TrimSpace(r.Header.Get(ifMatch))
		if n := len(seen); n > 2 && seen[0] == '"' && seen[n-1] == '"' {
			r = r.Clone(r.Context())
			r.Header.Set(ifMatch, seen[1:n-1])
		}
		next.ServeHTTP(w, r)
	})
}

const ifMatch = "If-Match"

// describe registers all operations on mux and returns their description.
func describe(mux *http.ServeMux, a *app.App, o Options) huma.API {
	config := huma.DefaultConfig("Tournée", Version)
	config.OpenAPIPath, config.DocsPath, config.SchemasPath = "/api/openapi", "", ""
	config.CreateHooks = nil // no links to schemas in answers
	api := humago.New(mux, config)
	api.UseMiddleware(inLanguage, byHand)
	s := &surface{api: api, app: a, options: o}
	s.operations()
	mux.HandleFunc("GET /calendars/", s.feed)
	return api
}

// surface is what the operations share.
type surface struct {
	api     huma.API
	app     *app.App
	options Options
}

type languageKey struct{}

// inLanguage keeps the language that the request asks for.
func inLanguage(ctx huma.Context, next func(huma.Context)) {
	next(huma.WithValue(ctx, languageKey{}, language(ctx.Header("Accept-Language"))))
}

// byHand keeps which page asks: what it changed itself is not stale to it.
func byHand(ctx huma.Context, next func(huma.Context)) {
	next(huma.WithContext(ctx, app.InHand(ctx.Context(), ctx.Header("Tournee-Hand"))))
}

// language is the one of ours that an Accept-Language prefers (RFC 9110,
// 12.5.4); English when it names none.
func language(accept string) string {
	tags, weights, err := languages.ParseAcceptLanguage(accept)
	if err != nil {
		return "en"
	}
	for i, tag := range tags {
		base, _ := tag.Base()
		if name := base.String(); weights[i] > 0 && (name == "fr" || name == "en") {
			return name
		}
	}
	return "en"
}

func languageOf(ctx context.Context) string {
	if lang, ok := ctx.Value(languageKey{}).(string); ok {
		return lang
	}
	return "en"
}

// recovered answers for a handler that panics: in the window nothing else
// would, and the whole program would end.
func recovered(log *slog.Logger, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := r.Context()
		defer func() {
			if reason := recover(); reason != nil {
				log.ErrorContext(ctx, "panic", "path", r.URL.Path, "reason", reason, "stack", string(debug.Stack()))
				http.Error(w, fault.Shown(nil).In(language(r.Header.Get("Accept-Language"))), http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

// policy lets a page load what came with it and nothing else. Inline styles
// are those that components set for their own layout.
const policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
	"font-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'self'"

// bodyLimit is the largest request body, in bytes, of all that brings no file.
const bodyLimit = 4 << 20

// bodyLimitOf is the largest body of the intent at a path.
func bodyLimitOf(path string) int64 {
	switch path {
	case importPath, registrationsPath:
		return importLimit
	case picturePath:
		return pictureLimit
	}
	return bodyLimit
}

func secured(next http.Handler) http.Handler {
	own := http.NewCrossOriginProtection().Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
		if strings.HasPrefix(r.URL.Path, "/api/") {
			h.Set("Cache-Control", "no-store")
		}
		r.Body = http.MaxBytesReader(w, r.Body, bodyLimitOf(r.URL.Path))
		own.ServeHTTP(w, r)
	})
}

// site serves the built pages. Files under assets/ carry the digest of their
// content in their names and never change.
func site(pages fs.FS) http.Handler {
	files := http.FileServerFS(pages)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/" && strings.HasSuffix(r.URL.Path, "/") {
			http.NotFound(w, r) // folders are not listed
			return
		}
		if strings.HasPrefix(r.URL.Path, "/assets/") {
			w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		} else {
			w.Header().Set("Cache-Control", "no-cache")
		}
		files.ServeHTTP(w, r)
	})
}
