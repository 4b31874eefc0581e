package tour

import (
	"strings"
	"time"

	"tournee/backend/fault"
	zones "tournee/backend/zone"
)

// Date is a day of the calendar, "2018-05-07"; empty: none.
type Date string

const dateLayout = "2006-01-02"

// Add returns the date so many days later.
func (d Date) Add(days int) Date {
	t, err := time.Parse(dateLayout, string(d))
	if err != nil {
		return d
	}
	return Date(t.AddDate(0, 0, days).Format(dateLayout))
}

// Days returns how many days lie between d and the later date other.
func (d Date) Days(other Date) int {
	a, errA := time.Parse(dateLayout, string(d))
	b, errB := time.Parse(dateLayout, string(other))
	if errA != nil || errB != nil {
		return 0
	}
	return int(b.Sub(a) / (24 * time.Hour))
}

func (d Date) check(field string) error {
	if d == "" {
		return nil
	}
	if _, err := time.Parse(dateLayout, string(d)); err != nil {
		return fault.New(fault.Invalid, "%q is not a day: write it as 2018-05-07.", "« %s » n’est pas un jour : écrivez-le comme 2018-05-07.", string(d)).At(field).Because(err)
	}
	if d < firstDay || d > lastDay {
		return fault.New(fault.Invalid, "Is the year %s right? Days go from %s to %s.", "L’année %s est-elle juste ? Les jours vont de %s à %s.",
			string(d[:4]), string(firstDay[:4]), string(lastDay[:4])).At(field)
	}
	return nil
}

// The days that a record may name: what lies outside is a slip of the pen.
const (
	firstDay Date = "1900-01-01"
	lastDay  Date = "2199-12-31"
)

// Wall is what the clock on the wall says in a city, "2018-05-07T18:00". With
// the city's zone it is an instant. When a stop moves, the wall clock is kept.
type Wall string

const wallLayout = "2006-01-02T15:04"

// Date returns the day of w.
func (w Wall) Date() Date {
	if len(w) < len(dateLayout) {
		return ""
	}
	return Date(w[:len(dateLayout)])
}

// Clock returns the hours and minutes of w, "18:00".
func (w Wall) Clock() string {
	if len(w) < len(wallLayout) {
		return ""
	}
	return string(w[len(dateLayout)+1:])
}

// AddDays returns the same hour so many days later.
func (w Wall) AddDays(days int) Wall { return Wall(string(w.Date().Add(days)) + "T" + w.Clock()) }

// Add returns what a clock that is never put forward or back would say so many
// minutes later.
func (w Wall) Add(minutes int) Wall {
	t, err := time.Parse(wallLayout, string(w))
	if err != nil {
		return w
	}
	return Wall(t.Add(time.Duration(minutes) * time.Minute).Format(wallLayout))
}

// Minutes returns how many minutes lie between w and the later wall clock
// other, on a clock that is never put forward or back.
func (w Wall) Minutes(other Wall) int {
	a, errA := time.Parse(wallLayout, string(w))
	b, errB := time.Parse(wallLayout, string(other))
	if errA != nil || errB != nil {
		return 0
	}
	return int(b.Sub(a) / time.Minute)
}

// At returns the instant at which the clocks of that IANA zone say w. Of an
// hour that comes twice it is the first (RFC 5545, 3.3.5). It returns a fault
// when w is not a wall clock, the zone is unknown, or the clocks of the zone
// skip w.
func (w Wall) At(zone string) (time.Time, error) {
	location, err := Location(zone)
	if err != nil {
		return time.Time{}, err
	}
	at, skipped, err := w.On(location)
	if err == nil && skipped {
		err = fault.New(fault.Invalid, "The clocks of %s skip %s on %s: choose an hour before or after.",
			"Les horloges de %s sautent %s le %s : choisissez une heure avant ou après.", zone, clock(w.Clock()), w.Date().InWords())
	}
	return at, err
}

// clock is an hour and its minutes as each language writes them.
func clock(said string) Text {
	hour, minutes, _ := strings.Cut(said, ":")
	return Text{English: said, French: strings.TrimPrefix(hour, "0") + " h " + minutes}
}

// On is At for a zone at hand. Where the clocks skip w it says so, and returns
// the instant as if they had not been put forward.
func (w Wall) On(location *time.Location) (at time.Time, skipped bool, err error) {
	naive, err := time.Parse(wallLayout, string(w))
	if err != nil {
		return at, false, fault.New(fault.Invalid, "%q is not a date and an hour: write it as 2018-05-07T18:00.",
			"« %s » n’est pas une date et une heure : écrivez-la comme 2018-05-07T18:00.", string(w)).Because(err)
	}
	at = time.Date(naive.Year(), naive.Month(), naive.Day(), naive.Hour(), naive.Minute(), 0, 0, location)
	_, offset := at.Zone()
	before := offset
	start, _ := at.ZoneBounds()
	if !start.IsZero() {
		_, before = start.Add(-time.Second).Zone()
	}
	said := at.UTC().Add(time.Duration(offset) * time.Second)
	switch first := onClock(naive, before); {
	case !start.IsZero() && first.Before(start):
		return first.In(location), false, nil
	case said.After(naive): // skipped, and Go went past it
		return onClock(naive, before).In(location), true, nil
	case said.Before(naive): // skipped, and Go stayed before it
		return onClock(naive, offset).In(location), true, nil
	}
	return at, false, nil
}

// onClock returns when a clock so many seconds east of Greenwich says naive.
func onClock(naive time.Time, offset int) time.Time {
	return naive.Add(-time.Duration(offset) * time.Second)
}

// Location returns the time zone of that IANA name, from the data that
// Tournée carries with it.
func Location(zone string) (*time.Location, error) {
	if zone == "" {
		return nil, fault.New(fault.Invalid, "A city needs a time zone.", "Une ville a besoin d’un fuseau horaire.").At("zone")
	}
	location, err := zones.Load(zone)
	if err != nil {
		return nil, fault.New(fault.Invalid, "No time zone is called %q.", "Aucun fuseau horaire ne s’appelle « %s ».", zone).At("zone").Because(err)
	}
	return location, nil
}

// Money is an amount in the smallest unit of its currency (cents).
type Money struct {
	Minor    int64  `json:"minor" doc:"In the currency's smallest unit"`
	Currency string `json:"currency" doc:"ISO 4217; empty: no amount"`
}

// Zero reports whether there is no amount.
func (m Money) Zero() bool { return m.Minor == 0 }

func (m Money) check(field string) error {
	if m.Minor < 0 {
		return fault.New(fault.Invalid, "An amount cannot be below zero.", "Un montant ne peut pas être négatif.").At(field)
	}
	if m.Minor > mostMoney {
		return tooMuch(field)
	}
	if m.Minor > 0 || m.Currency != "" {
		return currencyAt(m.Currency, field)
	}
	return nil
}
