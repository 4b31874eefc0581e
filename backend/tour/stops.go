package tour

import (
	"errors"
	"slices"
	"strings"
	"time"

	"tournee/backend/fault"
)

// StopStatus says how sure a stop is.
type StopStatus string

// The states of a stop, in the order in which a stop goes through them.
const (
	Idea      StopStatus = "idea"
	Tentative StopStatus = "tentative"
	Confirmed StopStatus = "confirmed"
	Announced StopStatus = "announced"
	Held      StopStatus = "held"
	Cancelled StopStatus = "cancelled"
)

// StopStatuses lists the states of a stop in their order.
func StopStatuses() []StopStatus {
	return []StopStatus{Idea, Tentative, Confirmed, Announced, Held, Cancelled}
}

// Stop is one event of a tour, in one city, on one day or several.
type Stop struct {
	Identity
	TourID string `json:"tourId"`
	Slug   string `json:"slug" doc:"Stable name, unique within the tour"`
	StopFields
}

// StopFields are what a person may change of a stop.
type StopFields struct {
	City       Text       `json:"city"`
	Title      Text       `json:"title" doc:"Of the event, where it has one of its own"`
	Region     Text       `json:"region"`
	Country    string     `json:"country" doc:"ISO 3166-1 alpha-2; empty: not known"`
	Latitude   float64    `json:"latitude" minimum:"-90" maximum:"90"`
	Longitude  float64    `json:"longitude" minimum:"-180" maximum:"180"`
	Zone       string     `json:"zone" doc:"IANA time zone"`
	Starts     Wall       `json:"starts" doc:"Doors, by the city's clock"`
	Ends       Wall       `json:"ends" doc:"Curfew, by the city's clock"`
	Status     StopStatus `json:"status" enum:"idea,tentative,confirmed,announced,held,cancelled"`
	VenueID    string     `json:"venueId" doc:"Empty: none yet"`
	Wanted     int        `json:"wanted" minimum:"0" maximum:"1000" doc:"Talks wanted; 0: not said"`
	Capacity   int        `json:"capacity" minimum:"0" maximum:"1000000" doc:"Seats; 0: not known"`
	Registered int        `json:"registered" minimum:"0" maximum:"1000000" doc:"People registered; 0: not known"`
	Attended   int        `json:"attended" minimum:"0" maximum:"1000000" doc:"People present; 0: not known"`
	Members    int        `json:"members" minimum:"0" maximum:"10000000" doc:"Of the community that meets there; 0: not known"`
	Questions  int        `json:"questions" minimum:"0" maximum:"1000000" doc:"Asked by the audience; 0: not known"`
	Score      float64    `json:"score" minimum:"0" maximum:"100" doc:"Mean of what those asked afterwards thought of it; 0: not known"`
	ScoreOf    int        `json:"scoreOf" enum:"0,5,10,20,100" doc:"Out of how many the score is"`
	Languages  []Lang     `json:"languages" enum:"fr,en" nullable:"false" doc:"Of the audience; none: not said"`
	ContactID  string     `json:"contactId" doc:"Person at the host to talk to; empty: none"`
	Links      []Link     `json:"links" nullable:"false"`
	Notes      string     `json:"notes" doc:"For the organizers only"`
}

// Check returns a fault unless the fields make a stop.
func (s Stop) Check() error {
	if s.City.Empty() {
		return fault.New(fault.Invalid, "A stop needs a city.", "Une étape a besoin d’une ville.").At("city")
	}
	if !oneOf(s.Status, StopStatuses()) {
		return fault.New(fault.Invalid, "%q is not a state of a stop.", "« %s » n’est pas un état d’étape.", string(s.Status)).At("status")
	}
	if s.Latitude < -90 || s.Latitude > 90 || s.Longitude < -180 || s.Longitude > 180 {
		return fault.New(fault.Invalid, "These coordinates are not on Earth.", "Ces coordonnées ne sont pas sur Terre.").At("latitude")
	}
	starts, err := s.Starts.At(s.Zone)
	if err != nil {
		return at(err, "starts")
	}
	ends, err := s.Ends.At(s.Zone)
	if err != nil {
		return at(err, "ends")
	}
	if !ends.After(starts) {
		return fault.New(fault.Invalid, "%s would end before it begins.", "%s finirait avant de commencer.", s.City).At("ends")
	}
	if s.Days() > longestStop {
		return fault.New(fault.Invalid, "%s would last %d days: a stop lasts %d days at most.", "%s durerait %d jours : une étape dure %d jours au plus.",
			s.City, s.Days(), longestStop).At("ends")
	}
	return firstError(s.Starts.Date().check("starts"), s.Ends.Date().check("ends"), checkCountry(s.Country), checkLangs(s.Languages), checkLinks(s.Links), s.checkFigures())
}

// longestStop is how many days a stop may last.
const longestStop = 31

// widestTour is how many days may lie between two stops of one tour.
const widestTour = 1100

// CheckAmong returns a fault at "starts" when the stop is years away from
// another of its tour, which is nearly always a slip in the year.
func (s Stop) CheckAmong(stops []Stop) error {
	for _, other := range stops {
		from, to := s.Starts.Date(), other.Starts.Date()
		if to < from {
			from, to = to, from
		}
		if days := from.Days(to); days > widestTour {
			return fault.New(fault.Invalid, "%s would be %d days away from %s. Is the year right? The stops of a tour lie within three years.",
				"%s serait à %d jours de %s. L’année est-elle juste ? Les étapes d’une tournée tiennent en trois ans.", s.City, days, other.City).At("starts")
		}
	}
	return nil
}

// Names returns the words by which the stop is found.
func (s Stop) Names() []string {
	return []string{s.City[French], s.City[English], s.Title[French], s.Title[English], s.Region[French], s.Region[English]}
}

// Shift returns s moved by whole days on the city's own clock: who opens the
// doors at six in the evening still does after the clocks change.
func (s Stop) Shift(days int) Stop {
	s.Starts, s.Ends = s.Starts.AddDays(days), s.Ends.AddDays(days)
	return s
}

// Sure reports whether the stop can be relied upon: confirmed, announced or held.
func (s Stop) Sure() bool {
	return s.Status == Confirmed || s.Status == Announced || s.Status == Held
}

// Days returns how many days of the calendar the stop touches; an evening that
// ends in the small hours is one.
func (s Stop) Days() int {
	last := s.Ends.Date()
	if s.Ends.Clock() <= "06:00" && last > s.Starts.Date() {
		last = last.Add(-1)
	}
	return s.Starts.Date().Days(last) + 1
}

// DatesKnown reports whether the days of the stop are facts. Notes that say what
// is illustrative, and name hours but no date, leave the days known.
func (s Stop) DatesKnown() bool {
	notes := Fold(s.Notes)
	if !Illustrative(notes) {
		return true
	}
	hours := strings.Contains(notes, "hour") || strings.Contains(notes, "heure")
	dates := strings.Contains(notes, "date") || strings.Contains(notes, "evening") || strings.Contains(notes, "soir")
	return hours && !dates
}

// Illustrative reports whether notes say that a record holds plausible values
// rather than known ones.
func Illustrative(notes string) bool { return strings.Contains(strings.ToLower(notes), "illustrative") }

// ByRoute sorts stops as the tour travels: by their start, then by name.
func ByRoute(stops []Stop) {
	slices.SortStableFunc(stops, func(a, b Stop) int {
		if c := strings.Compare(string(a.Starts), string(b.Starts)); c != 0 {
			return c
		}
		return strings.Compare(a.Slug, b.Slug)
	})
}

// Span returns the instants at which the stop begins and ends.
func (s Stop) Span() (starts, ends time.Time, err error) {
	if starts, err = s.Starts.At(s.Zone); err != nil {
		return starts, ends, err
	}
	ends, err = s.Ends.At(s.Zone)
	return starts, ends, err
}

func at(err error, field string) error {
	if f, ok := errors.AsType[*fault.Error](err); ok && f.Field == "" {
		return f.At(field)
	}
	return err
}
