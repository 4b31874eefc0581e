package booklet

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strconv"
	"time"

	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

// HandoutKind is one of the smaller papers.
type HandoutKind string

// The kinds of handout.
const (
	DaySheet  HandoutKind = "daysheet"
	RunOfShow HandoutKind = "runofshow"
	Grid      HandoutKind = "grid"
	Badges    HandoutKind = "badges"
	Tents     HandoutKind = "tents"
	CallSheet HandoutKind = "callsheet"
)

// HandoutKinds lists the kinds of handout.
func HandoutKinds() []HandoutKind {
	return []HandoutKind{DaySheet, RunOfShow, Grid, Badges, Tents, CallSheet}
}

// Private reports whether such a handout holds what is only for the crew:
// telephone numbers, e-mail addresses and notes.
func (k HandoutKind) Private() bool { return k == DaySheet || k == RunOfShow || k == CallSheet }

// Handout says what one of the smaller papers is of, and how it is made. Stop,
// Person and Room are ids; empty: all.
type Handout struct {
	Kind               HandoutKind
	Stop, Person, Room string
	Journeys           []Journey

	Lang    tour.Lang
	Paper   Paper
	Made    time.Time // the date it bears
	Version string    // of the plan, written on every page

	Progress func(done, total int)   // told after each page; may be nil
	Replaced func(characters []rune) // see Options
}

// Journey is the way to a stop. It is worked out by who asks for the handout,
// and always an estimate.
type Journey struct {
	StopID   string
	PersonID string // who travels; empty: the tour
	FromID   string // the stop one comes from; empty: from home
	From     tour.Text
	Mode     string    // rail, road, air
	KM       float64   // 0: not told
	Minutes  int       // 0: one is there already
	Leaves   tour.Wall // by the clock there; empty: not worked out
	Arrives  tour.Wall // when one should be there; empty: not worked out
	Guessed  bool      // nobody said when one should be there
}

// WriteHandout makes a handout of a plan and writes it to w. It is made whole
// before the first byte is written. It returns a fault when the plan has
// nothing to put on it.
func WriteHandout(ctx context.Context, w io.Writer, plan *tour.Plan, o Handout) error {
	h, err := newHandout(ctx, plan, o)
	if err != nil {
		return err
	}
	file, err := render(ctx, h.lib, h.pages, h.document(), o.Progress)
	if err != nil {
		return err
	}
	if replaced := h.lib.Replaced(); o.Replaced != nil && len(replaced) > 0 {
		slices.Sort(replaced)
		o.Replaced(replaced)
	}
	if _, err := w.Write(file); err != nil {
		return fmt.Errorf("write handout: %w", err)
	}
	return nil
}

// handout lays out the pages of one of the smaller papers.
type handout struct {
	common
	Handout
	pages   []*page
	outline []pdfpost.Bookmark
}

// newHandout lays out all pages.
func newHandout(ctx context.Context, plan *tour.Plan, o Handout) (*handout, error) {
	h := &handout{common: newCommon(plan, o.Lang, upright(o.Paper)), Handout: o}
	stops := h.stops()
	if len(stops) == 0 {
		return nil, nothing("There is no stop to make this of: add one first.", "Il n’y a aucune étape dont faire ce document : ajoutez-en une d’abord.")
	}
	lay := map[HandoutKind]func(context.Context, []tour.Stop) error{
		DaySheet: h.daySheets, RunOfShow: h.runsOfShow, Grid: h.grids, Badges: h.badges, Tents: h.tents, CallSheet: h.callSheets,
	}[o.Kind]
	if lay == nil {
		return nil, fault.New(fault.Invalid, "There is no paper %q.", "Il n’y a pas de document « %s ».", string(o.Kind)).At("kind")
	}
	if err := lay(ctx, stops); err != nil {
		return nil, err
	}
	for i, p := range h.pages {
		h.foot(p, i)
	}
	return h, h.lib.Err()
}

func nothing(english, french string) error { return fault.New(fault.Conflict, english, french) }

// stops returns the stops at hand: the one asked for, or all that are on.
func (h *handout) stops() []tour.Stop {
	var stops []tour.Stop
	for _, s := range h.plan.Stops {
		if s.ID == h.Stop || h.Stop == "" && s.Status != tour.Cancelled {
			stops = append(stops, s)
		}
	}
	return stops
}

// document returns what the file says of itself.
func (h *handout) document() *pdfpost.Document {
	title := h.words.hand.kinds[h.Kind] + " – " + h.title()
	if stops := h.stops(); h.Stop != "" {
		title = h.words.hand.kinds[h.Kind] + " – " + h.tidy(stops[0].City) + " – " + h.title()
	}
	d := &pdfpost.Document{
		Title: title, Author: h.organizer(), Subject: h.words.hand.subject, Language: h.words.lang,
		Made: h.Made, Width: h.width, Height: h.height, Root: h.root, Outline: h.outline,
	}
	if d.Author == "" {
		d.Author = h.title()
	}
	return d
}

// bookmark names the page that comes next in the outline, as one of those of
// that title; without a name the page stands for the title alone.
func (h *handout) bookmark(title, name string) {
	b := pdfpost.Bookmark{Title: title, Page: len(h.pages), Top: h.height}
	last := len(h.outline) - 1
	if last < 0 || h.outline[last].Title != title {
		h.outline = append(h.outline, b)
		last++
	}
	if b.Title = name; name != "" {
		h.outline[last].Children = append(h.outline[last].Children, b)
	}
}

// foot writes version, date and number at the foot of page n, from 0.
func (h *handout) foot(p *page, n int) {
	if p.bare {
		return
	}
	p.rect(h.left, h.folioY-14, h.measure(), 0.5, hair)
	number := h.one(h.theme.folio, say(h.words.hand.page, n+1, len(h.pages)))
	p.atRight(nil, h.right, h.folioY, number)
	version := h.one(h.theme.smallStrong, say(h.words.hand.version, h.Version))
	p.text(nil, h.left, h.folioY, version)
	made := h.one(h.theme.small, tour.Date(h.Made.Format(time.DateOnly)).YearIn(h.words.lang))
	p.text(nil, h.left+version.Width+8, h.folioY, made)
	from := h.left + version.Width + made.Width + 24
	title := h.fit(h.theme.head, h.title(), h.right-number.Width-16-from)
	p.atRight(nil, h.right-number.Width-12, h.folioY, title)
}

// heading is what stands at the head of a paper.
type heading struct{ over, title, when string }

// headed writes the heading of a stop's paper upon its first page and returns
// where the text begins. e is what the heading belongs to.
func (h *handout) headed(p *page, e *pdfpost.Element, stop tour.Stop, n heading) float64 {
	h.strip(p, stop, 38)
	chip := h.chip(p, e, 66)
	p.text(e.Add("P"), h.left, 66, h.fit(h.theme.over, n.over, h.measure()-chip-12))
	when := h.one(h.theme.handDay, n.when)
	style, room := h.theme.handCity, h.measure()-when.Width-20
	title := h.one(style, n.title)
	for style.Size > 16 && title.Width > room {
		style.Size -= 2
		title = h.one(style, n.title)
	}
	p.text(e.Add("H1"), h.left, 100, h.fit(style, n.title, room))
	p.atRight(e.Add("P"), h.right, 100, when)
	return 112
}

// on says on which days a stop is.
func (h *handout) on(stop tour.Stop) string {
	if stop.Days() == 1 {
		return capital(stop.Starts.Date().WeekdayIn(h.words.lang))
	}
	return capital(h.words.days(stop.Starts.Date(), stop.Last()))
}

// again writes what a page that goes on says at its head.
func (h *handout) again(p *page, text string) {
	chip := h.chip(p, nil, 50)
	p.text(nil, h.left, 50, h.fit(h.theme.smallStrong, text, h.measure()-chip-12))
	p.rect(h.left, 58, h.measure(), 0.5, hair)
}

// chip says that a paper is not for the public, at the right of base line y,
// and returns how wide it is; a paper for everybody has none.
func (h *handout) chip(p *page, e *pdfpost.Element, y float64) float64 {
	if !h.Kind.Private() {
		return 0
	}
	l := h.one(ts.Style{Font: ts.SansSemibold, Size: 9, Color: white}, h.words.hand.crew)
	p.rect(h.right-l.Width-14, y-11.5, l.Width+14, 16, ink)
	if e != nil {
		e = e.Add("P")
	}
	p.atRight(e, h.right-7, y, l)
	return l.Width + 14
}

// strip draws the tour as a straight line across the page, with its stations
// and the one at hand.
func (h *handout) strip(p *page, stop tour.Stop, y float64) {
	p.rect(h.left, y-lineWide/2, h.measure(), lineWide, h.theme.accent)
	n := len(h.plan.Stops)
	step := h.measure() / float64(n)
	r := min(7, step*0.38)
	for i, s := range h.plan.Stops {
		x := h.left + step*(float64(i)+0.5)
		if s.ID == stop.ID {
			h.station(p, x, y, min(r*1.5, step*0.45), i+1)
			continue
		}
		p.ring(x, y, r, min(1.6, r*0.3), h.theme.accent, white)
		if r > 4.5 {
			style := ts.Style{Font: ts.SansSemibold, Size: r * 1.1, Color: h.theme.accent}
			p.atCentre(x, y+style.Size*0.35, h.one(style, strconv.Itoa(i+1)))
		}
	}
}
