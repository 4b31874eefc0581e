// Package tour says what a tour is: its records, and the rules that would hold
// on paper. It reads no file, asks no network and takes the time as an
// argument. Of storage, papers, calendars and pages it knows nothing.
//
// Every record is an Identity and its fields. The fields carry the names under
// which they travel (JSON) and, where they are one of a few words, those words.
package tour

import (
	"maps"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/text/currency"

	"tournee/backend/fault"
)

// Identity is what every record has: a key for ever, and which edition of the
// record this is.
type Identity struct {
	ID        string `json:"id" doc:"UUIDv7, never changes"`
	Rev       int64  `json:"rev" doc:"Raised by each change; the answer to If-Match"`
	UpdatedAt int64  `json:"updatedAt" doc:"Last change, unix milliseconds UTC"`
}

// Ident returns the key of the record.
func (i Identity) Ident() string { return i.ID }

// Tour is a series of stops with one organizer.
type Tour struct {
	Identity
	Slug string `json:"slug" doc:"Stable name for links, files and commands"`
	TourFields
}

// TourFields are what a person may change of a tour.
type TourFields struct {
	Title       Text     `json:"title"`
	Summary     Text     `json:"summary"`
	OrganizerID string   `json:"organizerId" doc:"Organization; empty: none yet"`
	Line        string   `json:"line" enum:"fleuve,pin,prune,brique,ardoise,mousse" doc:"Colour of the tour's line"`
	Languages   []Lang   `json:"languages" enum:"fr,en" nullable:"false"`
	Currency    string   `json:"currency" doc:"ISO 4217"`
	From        Date     `json:"from" doc:"First day of the window of dates; empty: open"`
	To          Date     `json:"to" doc:"Last day of the window of dates; empty: open"`
	Links       []Link   `json:"links" nullable:"false"`
	Planning    Planning `json:"planning" doc:"How the tour wants to be planned"`
	Posted      Days     `json:"posted" doc:"Day on which the post of a language appeared"`
	Notes       string   `json:"notes" doc:"For the organizers only"`
}

// Days are a day of each language.
type Days map[Lang]Date

func (d Days) check(field string) error {
	for _, lang := range slices.Sorted(maps.Keys(d)) {
		if err := firstError(checkLangs([]Lang{lang}), d[lang].check(field)); err != nil {
			return at(err, field)
		}
	}
	return nil
}

// Lines are the colours that a tour's line may have.
func Lines() []string {
	return []string{"fleuve", "pin", "prune", "brique", "ardoise", "mousse"}
}

// Check returns a fault unless the fields make a tour.
func (t Tour) Check() error {
	switch {
	case t.Title.Empty():
		return fault.New(fault.Invalid, "A tour needs a title.", "Une tournée a besoin d’un titre.").At("title")
	case !oneOf(t.Line, Lines()):
		return fault.New(fault.Invalid, "%q is not the name of a line.", "« %s » n’est pas le nom d’une ligne.", t.Line).At("line")
	case len(t.Languages) == 0:
		return fault.New(fault.Invalid, "A tour needs a language.", "Une tournée a besoin d’une langue.").At("languages")
	case t.From != "" && t.To != "" && t.To < t.From:
		return fault.New(fault.Invalid, "The tour ends (%s) before it begins (%s).", "La tournée finit (%s) avant de commencer (%s).", t.To.InWords(), t.From.InWords()).At("to")
	}
	return firstError(checkLangs(t.Languages), currencyAt(t.Currency, "currency"), t.From.check("from"), t.To.check("to"), checkLinks(t.Links), t.Planning.check(), t.Posted.check("posted"))
}

// Names returns the words by which the tour is found.
func (t Tour) Names() []string { return []string{t.Title[French], t.Title[English], t.Slug} }

// currencyAt returns a fault at that field unless code is a currency, written as
// it should be.
func currencyAt(code, field string) error {
	if unit, err := currency.ParseISO(code); err != nil || unit.String() != code {
		return fault.New(fault.Invalid, "%q is not a currency: write its three letters, such as CAD or EUR.",
			"« %s » n’est pas une devise : écrivez ses trois lettres, comme CAD ou EUR.", code).At(field)
	}
	return nil
}

// Link is an address outside, with what it leads to.
type Link struct {
	Label Text   `json:"label"`
	URL   string `json:"url"`
}

func checkLinks(links []Link) error {
	for _, l := range links {
		address, err := url.Parse(l.URL)
		if err != nil || address.Host == "" || !strings.HasPrefix(l.URL, "https://") && !strings.HasPrefix(l.URL, "http://") {
			return fault.New(fault.Invalid, "%q is not a web address: it should begin with https://.",
				"« %s » n’est pas une adresse web : elle devrait commencer par https://.", l.URL).At("links")
		}
	}
	return nil
}

func oneOf[T comparable](word T, words []T) bool { return slices.Contains(words, word) }

func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
