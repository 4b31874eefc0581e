package tour

import (
	"time"

	"tournee/backend/fault"
)

// Talk is a piece of content that can be given any number of times.
type Talk struct {
	Identity
	Slug string `json:"slug"`
	TalkFields
}

// TalkFields are what a person may change of a talk.
type TalkFields struct {
	Title      Text     `json:"title"`
	Abstract   Text     `json:"abstract"`
	Format     string   `json:"format" enum:"talk,demo,workshop,keynote,update,panel" doc:"What it is like"`
	Language   Lang     `json:"language" enum:",fr,en" doc:"In which it is given; empty: not known"`
	Minutes    int      `json:"minutes" minimum:"1" maximum:"1440"`
	SpeakerIDs []string `json:"speakerIds" nullable:"false" doc:"People, in order"`
	Links      []Link   `json:"links" nullable:"false" doc:"Slides, code"`
	Notes      string   `json:"notes" doc:"For the organizers only"`
}

// Formats lists what a talk may be like.
func Formats() []string { return []string{"talk", "demo", "workshop", "keynote", "update", "panel"} }

// Check returns a fault unless the fields make a talk.
func (t Talk) Check() error {
	switch {
	case t.Title.Empty():
		return fault.New(fault.Invalid, "A talk needs a title.", "Une conférence a besoin d’un titre.").At("title")
	case t.Minutes < 1 || t.Minutes > 24*60:
		return fault.New(fault.Invalid, "A talk lasts from 1 minute to a day, not %d minutes.", "Une conférence dure d’une minute à un jour, pas %d minutes.", t.Minutes).At("minutes")
	case !oneOf(t.Format, Formats()):
		return fault.New(fault.Invalid, "%q is not a format of talk.", "« %s » n’est pas un format de conférence.", t.Format).At("format")
	case t.Language != "" && !oneOf(t.Language, Langs()):
		return fault.New(fault.Invalid, "Tournée speaks French and English, not “%s”.", "Tournée parle français et anglais, pas « %s ».", t.Language).At("language")
	}
	return checkLinks(t.Links)
}

// Names returns the words by which the talk is found.
func (t Talk) Names() []string { return []string{t.Title[French], t.Title[English]} }

// Track is a theme, over rooms and stops.
type Track struct {
	Identity
	TourID string `json:"tourId"`
	TrackFields
}

// TrackFields are what a person may change of a track.
type TrackFields struct {
	Name     Text `json:"name"`
	Position int  `json:"position" doc:"Order of the tracks; gives the colour"`
}

// Check returns a fault unless the fields make a track.
func (t Track) Check() error {
	if t.Name.Empty() {
		return fault.New(fault.Invalid, "A track needs a name.", "Un parcours a besoin d’un nom.").At("name")
	}
	return nil
}

// Names returns the words by which the track is found.
func (t Track) Names() []string { return []string{t.Name[French], t.Name[English]} }

// Kind says what an entry of an agenda is.
type Kind string

// The kinds of session.
const (
	Delivery   Kind = "talk"
	Opening    Kind = "opening"
	Break      Kind = "break"
	Meal       Kind = "meal"
	Networking Kind = "networking"
	Giveaway   Kind = "giveaway"
	Closing    Kind = "closing"
	Blocker    Kind = "blocker"
)

// Kinds lists the kinds of session.
func Kinds() []Kind {
	return []Kind{Delivery, Opening, Break, Meal, Networking, Giveaway, Closing, Blocker}
}

// Session is an entry of a stop's agenda: one delivery of a talk, or an
// opening, a break, a meal and so on.
type Session struct {
	Identity
	Taken
	TourID string `json:"tourId"`
	SessionFields
}

// SessionFields are what a person may change of a session.
type SessionFields struct {
	StopID     string   `json:"stopId"`
	Kind       Kind     `json:"kind" enum:"talk,opening,break,meal,networking,giveaway,closing,blocker"`
	TalkID     string   `json:"talkId" doc:"The talk delivered; empty: none"`
	Title      Text     `json:"title" doc:"Where it differs from the talk's"`
	Abstract   Text     `json:"abstract" doc:"Where it differs from the talk's"`
	SpeakerIDs []string `json:"speakerIds" nullable:"false" doc:"Where they differ from the talk's"`
	RoomID     string   `json:"roomId" doc:"Empty: all rooms, or the only one"`
	TrackID    string   `json:"trackId" doc:"Empty: none"`
	Starts     Wall     `json:"starts" doc:"By the city's clock"`
	Minutes    int      `json:"minutes" minimum:"1" maximum:"1440"`
	Language   Lang     `json:"language" enum:",fr,en" doc:"Where it differs from the talk's"`
	Status     string   `json:"status" enum:"tentative,confirmed,cancelled"`
	Links      []Link   `json:"links" nullable:"false" doc:"Slides and recordings of this delivery"`
	Notes      string   `json:"notes" doc:"For the organizers only"`
}

// The states of a session.
const (
	SessionTentative = "tentative"
	SessionConfirmed = "confirmed"
	SessionCancelled = "cancelled"
)

// Check returns a fault unless the fields make a session.
func (s Session) Check() error {
	switch {
	case s.StopID == "":
		return fault.New(fault.Invalid, "A session is in the agenda of a stop.", "Une séance est à l’agenda d’une étape.").At("stopId")
	case !oneOf(s.Kind, Kinds()):
		return fault.New(fault.Invalid, "%q is not a kind of session.", "« %s » n’est pas une sorte de séance.", string(s.Kind)).At("kind")
	case s.Kind == Delivery && s.TalkID == "":
		return fault.New(fault.Invalid, "Choose the talk that is given.", "Choisissez la conférence qui est donnée.").At("talkId")
	case s.Minutes < 1 || s.Minutes > 24*60:
		return fault.New(fault.Invalid, "A session lasts from 1 minute to a day, not %d minutes.", "Une séance dure d’une minute à un jour, pas %d minutes.", s.Minutes).At("minutes")
	case !oneOf(s.Status, []string{SessionTentative, SessionConfirmed, SessionCancelled}):
		return fault.New(fault.Invalid, "%q is not a state of a session.", "« %s » n’est pas un état de séance.", s.Status).At("status")
	}
	if _, err := time.Parse(wallLayout, string(s.Starts)); err != nil {
		return fault.New(fault.Invalid, "%q is not a date and an hour: write it as 2018-05-07T18:00.",
			"« %s » n’est pas une date et une heure : écrivez-la comme 2018-05-07T18:00.", string(s.Starts)).At("starts").Because(err)
	}
	return checkLinks(s.Links)
}

// CheckIn returns a fault unless the clocks of the stop's city say the
// session's start.
func (s Session) CheckIn(stop Stop) error {
	_, err := s.Starts.At(stop.Zone)
	return at(err, "starts")
}

// Pause reports whether nothing is given: a break, a meal, networking or a blocker.
func (s Session) Pause() bool {
	return s.Kind == Break || s.Kind == Meal || s.Kind == Networking || s.Kind == Blocker
}

// Names returns the words by which the session is found, besides its talk's.
func (s Session) Names() []string { return []string{s.Title[French], s.Title[English]} }
