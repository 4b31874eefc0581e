package app

import (
	"archive/zip"
	"bytes"
	"context"
	"runtime"
	"slices"
	"strings"
	"sync"

	"golang.org/x/sync/errgroup"

	"tournee/backend/booklet"
	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// MakeBooklet says what a booklet is of, and for whom. The keys are slugs or
// ids; without a sponsor it is for everybody.
type MakeBooklet struct {
	Tour, Sponsor string

	Langs []tour.Lang // one after the other in the file
	Paper string      // a4 or letter; empty: what is usual where the tour goes
}

// check returns a fault unless the languages and the paper are there.
func (in MakeBooklet) check() error {
	for i, lang := range in.Langs {
		if !slices.Contains(tour.Langs(), lang) || slices.Contains(in.Langs[:i], lang) {
			return fault.New(fault.Invalid, "A booklet is in French, in English or in both: fr, en or fr,en; not %q.",
				"Un livret est en français, en anglais ou dans les deux langues : fr, en ou fr,en ; pas « %s ».", strings.Join(in.Langs, ",")).At("lang")
		}
	}
	if len(in.Langs) == 0 {
		return fault.New(fault.Invalid, "Choose the language of the booklet.", "Choisissez la langue du livret.").At("lang")
	}
	if in.Paper != "" && in.Paper != string(booklet.A4) && in.Paper != string(booklet.Letter) {
		return fault.New(fault.Invalid, "The paper is a4 or letter, not %q.", "Le papier est a4 ou letter, pas « %s ».", in.Paper).At("paper")
	}
	return nil
}

// Booklet makes the PDF booklet of a tour.
func (p *Papers) Booklet(ctx context.Context, in MakeBooklet, progress Progress) (File, error) {
	if err := in.check(); err != nil {
		return File{}, err
	}
	var plan *tour.Plan
	var sponsor tour.Organization
	err := p.store.Read(ctx, func(tx *store.Tx) (err error) {
		if plan, err = planOf(ctx, tx, in.Tour); err == nil && in.Sponsor != "" {
			sponsor, err = named[tour.Organization](ctx, tx, in.Sponsor, "sponsor", "No organization is called %q.", "Aucune organisation ne s’appelle « %s ».")
		}
		return err
	})
	if err != nil {
		return File{}, err
	}
	return p.bookletOf(ctx, plan, in, sponsor, progress)
}

func (p *Papers) bookletOf(ctx context.Context, plan *tour.Plan, in MakeBooklet, sponsor tour.Organization, progress Progress) (File, error) {
	paper := booklet.Paper(in.Paper)
	if paper == "" {
		paper = booklet.PaperOf(plan)
	}
	name := []string{plan.Tour.Slug}
	if sponsor.ID != "" {
		name = append(name, sponsor.Slug)
	}
	var b bytes.Buffer
	err := booklet.Write(ctx, &b, plan, booklet.Options{
		Langs: in.Langs, Paper: paper, Sponsor: sponsor.ID, Made: p.clock(), Photo: p.store.Blobs().Open, Prints: p.prints, Progress: progress,
	})
	return File{Name: strings.Join(name, "-") + "." + strings.Join(in.Langs, "-") + ".pdf", Content: b.Bytes()}, err
}

// Editions makes the booklet of each sponsor and host of a tour, several at
// once, and has each kept as it is done. It stops at the first that is refused.
func (p *Papers) Editions(ctx context.Context, in MakeBooklet, keep func(File) error, progress Progress) error {
	if err := in.check(); err != nil {
		return err
	}
	var plan *tour.Plan
	if err := p.store.Read(ctx, func(tx *store.Tx) (err error) {
		plan, err = planOf(ctx, tx, in.Tour)
		return err
	}); err != nil {
		return err
	}
	sponsors := supportersOf(plan)
	if len(sponsors) == 0 {
		return fault.New(fault.NotFound, "%s has no sponsor and no host yet.", "%s n’a encore ni partenaire ni hôte.", plan.Tour.Title).At("tour")
	}
	var lock sync.Mutex
	done := 0
	progress(done, len(sponsors))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(runtime.GOMAXPROCS(0))
	for _, sponsor := range sponsors {
		group.Go(func() error {
			made, err := p.bookletOf(ctx, plan, in, sponsor, nil)
			if err != nil {
				return err
			}
			lock.Lock()
			defer lock.Unlock()
			done++
			if err := keep(made); err != nil {
				return err
			}
			progress(done, len(sponsors))
			return nil
		})
	}
	return group.Wait()
}

// PackEditions makes one file of all editions, for who has no folder here.
func (p *Papers) PackEditions(ctx context.Context, in MakeBooklet, progress Progress) (File, error) {
	var editions []File
	err := p.Editions(ctx, in, func(made File) error {
		editions = append(editions, made)
		return nil
	}, progress)
	if err != nil {
		return File{}, err
	}
	slices.SortFunc(editions, func(a, b File) int { return strings.Compare(a.Name, b.Name) })
	var b bytes.Buffer
	packed := zip.NewWriter(&b)
	for _, e := range editions {
		w, err := packed.CreateHeader(&zip.FileHeader{Name: e.Name, Modified: p.clock()}) // a PDF is packed already
		if err != nil {
			return File{}, err
		}
		if _, err := w.Write(e.Content); err != nil {
			return File{}, err
		}
	}
	if err := packed.Close(); err != nil {
		return File{}, err
	}
	return File{Name: in.Tour + "-editions." + strings.Join(in.Langs, "-") + ".zip", Content: b.Bytes()}, nil
}

// supportersOf returns the sponsors and hosts of a tour by name.
func supportersOf(plan *tour.Plan) []tour.Organization {
	var found []tour.Organization
	for _, s := range plan.Sponsorships {
		o, ok := plan.Organizations[s.OrganizationID]
		if ok && !slices.ContainsFunc(found, func(other tour.Organization) bool { return other.ID == o.ID }) {
			found = append(found, o)
		}
	}
	slices.SortFunc(found, func(a, b tour.Organization) int { return strings.Compare(tour.Fold(a.Name), tour.Fold(b.Name)) })
	return found
}
