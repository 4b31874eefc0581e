package api

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"net/http"
	"strings"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

// feed answers those who subscribe to what of a tour is published, at
// /calendars/TOUR.ics and /calendars/TOUR/SCOPE/KEY.ics: the bytes change only
// with a release, and who has them is told so, by their tag or else by the
// time of the release (RFC 9110, 13.1). Nothing that
// is not public is there: neither tasks nor journeys nor drafts.
func (s *surface) feed(w http.ResponseWriter, r *http.Request) {
	in, ok := feedOf(r)
	made, err := app.File{}, error(fault.New(fault.NotFound, "There is no such calendar.", "Ce calendrier n’existe pas."))
	if ok {
		made, err = s.app.Papers.Calendar(r.Context(), in)
	}
	if err != nil {
		shown := fault.Shown(err)
		if shown.Kind == fault.Internal {
			s.options.Log.ErrorContext(r.Context(), "calendar failed", "path", r.URL.Path, "error", err)
		}
		if !ok || shown.Kind == fault.NotFound && shown.Field != "" {
			shown = shown.And("Ask whoever gave you the address for the right one.", "Demandez la bonne adresse à qui vous l’a donnée.")
		}
		http.Error(w, shown.In(language(r.Header.Get("Accept-Language"))), statusOf(shown.Kind))
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/calendar; charset=utf-8")
	h.Set("Content-Disposition", `inline; filename="`+made.Name+`"`) // Google takes no attachment
	h.Set("Cache-Control", "no-cache")
	h.Set("Etag", fmt.Sprintf(`W/"%x"`, sha256.Sum256(made.Content)))
	http.ServeContent(w, r, "", made.At, bytes.NewReader(made.Content))
}

// feedOf reads from a path which calendar is asked for.
func feedOf(r *http.Request) (app.MakeCalendar, bool) {
	in := app.MakeCalendar{Public: true, Langs: listed(r.URL.Query().Get("lang"))}
	path, ok := strings.CutSuffix(strings.TrimPrefix(r.URL.Path, "/calendars/"), ".ics")
	parts := strings.Split(path, "/")
	if !ok || parts[0] == "" || len(parts) != 1 && (len(parts) != 3 || parts[2] == "") {
		return in, false
	}
	in.Tour = parts[0]
	if len(parts) == 1 {
		return in, true
	}
	key := parts[2]
	switch parts[1] {
	case "stop":
		in.Stop = key
	case "person":
		in.Person = key
	case "room":
		in.Room = key
	case "track":
		in.Track = key
	case "day":
		in.Day = tour.Date(key)
	default:
		return in, false
	}
	return in, true
}
