// Package booklet makes the PDF booklet that tells a tour: a cover, contents,
// the tour's own recap, a chapter for each stop, thanks and a colophon.
//
// It is given a plan and draws it through gofpdf, with an engine around it:
// typeset shapes and breaks text, pdfpost adds what gofpdf cannot write. The
// same plan and options give the same bytes. The package does not know where
// plans and photos are kept, and never prints e-mail addresses, telephone
// numbers, notes or amounts, but for what a sponsor gave, in its own edition,
// where it wishes that.
package booklet

import (
	"context"
	"fmt"
	"io"
	"math"
	"slices"
	"time"

	"tournee/backend/booklet/pdfpost"
	"tournee/backend/tour"
)

// Options say how a booklet is made.
type Options struct {
	// Langs are the languages of the booklet: of its own words, and of texts that
	// have both. Of several, each makes a whole booklet, from its own cover on; they
	// follow one another in the file, and the covers lead to each other.
	Langs []tour.Lang
	// Paper is the size of its pages.
	Paper Paper
	// Made is the date the booklet bears. Its zone is kept in the colophon and
	// dropped in the metadata, which is UTC.
	Made time.Time
	// Sponsor is the id of the organization for which the booklet is made: the
	// cover says so, and its own pages follow. Empty: for everybody.
	Sponsor string
	// Photo opens the bytes of a photo by its digest. A photo that is not found
	// (fs.ErrNotExist, a NotFound fault) or is no picture is left out. May be nil.
	Photo func(blob string) (io.ReadCloser, error)
	// Prints are shared by booklets that are made together. May be nil.
	Prints *Prints
	// Progress is told after each page. May be nil.
	Progress func(done, total int)
	// Replaced is told of characters that no font has, in their order; each is
	// drawn as the replacement character, and can still be searched. May be nil.
	Replaced func(characters []rune)
}

// Write makes the booklet of a plan and writes it to w. The booklet is made
// whole before the first byte is written. When ctx ends, Write stops between
// two pages and returns ctx's error.
func Write(ctx context.Context, w io.Writer, plan *tour.Plan, o Options) error {
	b, err := bind(ctx, plan, o)
	if err != nil {
		return err
	}
	file, err := render(ctx, b.lib, b.pages, b.document(o), o.Progress)
	if err != nil {
		return err
	}
	if replaced := b.lib.Replaced(); o.Replaced != nil && len(replaced) > 0 {
		slices.Sort(replaced)
		o.Replaced(replaced)
	}
	if _, err := w.Write(file); err != nil {
		return fmt.Errorf("write booklet: %w", err)
	}
	return nil
}

// composer lays out the pages of a booklet in one language.
type composer struct {
	common
	options  Options
	pictures map[string]*picture
	air
	first   int                // pages of the file before it
	appears map[string][]*page // by person, the pages that name one as a speaker
	given   map[string][]*page // by session, the pages that list it
	goals   map[string]*goal   // by stop or section
	entries []entry
	proofs  []*picture // what proves that the sponsor received what it was promised
	stumps  int        // chapters whose last page is all but empty
	spared  bool       // the figures of the tour are not in its own chapter
}

func newComposer(plan *tour.Plan, o Options, lang tour.Lang) *composer {
	return &composer{common: newCommon(plan, lang, bookSheet(o.Paper)), options: o, pictures: map[string]*picture{}}
}

// entry is a line of the contents.
type entry struct {
	title  string
	beside string // date or host
	number int    // of the station; 0: none
	inner  bool   // a section within a chapter
	gone   bool   // a cancelled stop: it has no page
	goal   *goal
}

// air is how much white a booklet has. One measure serves all its chapters.
type air struct {
	openTop    float64 // height of the pictures that open chapters
	headGap    float64 // above a section's title
	sessionGap float64 // between the sessions of an agenda
}

// airs lists what is tried, in the order in which it is preferred.
func airs() []air {
	return []air{{262, 26, 8}, {300, 26, 8}, {236, 24, 8}, {216, 22, 7}, {200, 20, 6}, {178, 20, 5.5}, {150, 18, 4.5}}
}

// manySessions is from how many sessions only the first is tried.
const manySessions = 150

// compose lays out all pages, with as much white as makes the fewest pages and
// leaves the fewest of them mostly empty.
func (c *composer) compose(ctx context.Context) ([]*page, error) {
	var best []*page
	var chosen composer
	least := math.Inf(1)
	for _, a := range airs() {
		try := *c
		try.air, try.root, try.entries, try.stumps, try.spared = a, &pdfpost.Element{Type: "Document"}, nil, 0, false
		try.appears, try.given, try.goals = map[string][]*page{}, map[string][]*page{}, map[string]*goal{}
		pages, err := try.all(ctx)
		if err != nil {
			return nil, err
		}
		if cost := float64(len(pages)) + 0.6*float64(try.stumps); cost < least {
			best, chosen, least = pages, try, cost
		}
		if try.stumps == 0 || len(c.plan.Sessions) > manySessions {
			break
		}
	}
	*c = chosen
	return best, c.lib.Err()
}

// ends notes whether a chapter's last page is mostly empty.
func (c *composer) ends(f *flow) {
	if len(f.pages) > 1 && f.y < c.top+(c.bottom-c.top)/2 {
		c.stumps++
	}
}

// all lays out all pages with the opening height at hand.
func (c *composer) all(ctx context.Context) ([]*page, error) {
	cover := c.root.Add("Sect")
	own, contents := c.root.Add("Sect"), c.root.Add("Sect")
	first, err := c.cover(cover)
	if err != nil {
		return nil, err
	}
	if c.proofs, err = c.proofPictures(); err != nil {
		return nil, err
	}
	var body []*page
	part := func(made []*page, err error) error {
		body = append(body, made...)
		if err == nil {
			err = ctx.Err()
		}
		return err
	}
	if !c.alone() {
		if err := part(c.openingChapter()); err != nil {
			return nil, err
		}
	}
	for _, stop := range c.plan.Stops {
		if stop.Status == tour.Cancelled {
			c.entries = append(c.entries, entry{title: c.tidy(stop.City), number: c.plan.Number(stop.ID), gone: true})
			continue
		}
		if err := part(c.chapter(stop, len(body))); err != nil {
			return nil, err
		}
	}
	body = append(body, c.closing(body)...)
	before := c.before()
	for _, e := range c.entries {
		if e.goal != nil {
			e.goal.page += before
		}
	}
	pages := append([]*page{first}, c.forSponsor(own, body)...)
	pages = append(pages, c.contents(contents)...)
	pages = append(pages, body...)
	for i, p := range pages {
		c.furnish(p, c.first+i+1)
	}
	return pages, nil
}

// before returns how many pages of the file stand before the chapters, once the
// contents are whole.
func (c *composer) before() int {
	nothing := &pdfpost.Element{Type: "Sect"}
	return c.first + 1 + len(c.forSponsor(nothing, nil)) + len(c.contents(nothing))
}

// outline returns the bookmarks.
func (c *composer) outline() []pdfpost.Bookmark {
	var list []pdfpost.Bookmark
	for _, e := range c.entries {
		if e.goal == nil {
			continue
		}
		b := pdfpost.Bookmark{Title: e.title, Page: e.goal.page, Top: c.height - e.goal.y}
		if n := len(list); e.inner && n > 0 {
			list[n-1].Children = append(list[n-1].Children, b)
		} else {
			list = append(list, b)
		}
	}
	return list
}
