package app

import (
	"context"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// Sections are the use cases about the parts of the recap.
type Sections struct {
	Records[tour.Section, tour.SectionFields]
}

// LookAt notes that the text of a section in that language says what the other
// does: it is not stale any more.
func (s *Sections) LookAt(ctx context.Context, id string, rev int64, lang tour.Lang) (tour.Section, error) {
	var seen tour.Section
	err := s.store.Write(ctx, func(tx *store.Tx) (err error) {
		if seen, err = store.Read[tour.Section](ctx, tx, id); err != nil {
			return err
		}
		if !seen.Stale(lang) {
			return fault.New(fault.Conflict, "Nobody changed the other text since.", "Personne n’a changé l’autre texte depuis.")
		}
		seen.Rev = rev
		seen.LookedAt(lang, tx.Now.UnixMilli())
		tx.Say("lookAtSection", map[string]tour.Text{"what": seen.Title, "to": tour.Both(lang)})
		return store.Save(ctx, tx, &seen)
	})
	return seen, err
}

// Earlier is what the texts of a section were when somebody last saw to one of
// its languages.
type Earlier struct {
	Title tour.Text `json:"title"`
	Body  tour.Text `json:"body"`
}

// mostMoments are looked through for what a text was: more than a year of
// daily work on one section.
const mostMoments = 500

// Earlier returns what the section was when somebody last saw to the text in
// that language, or, where that was before all that is known, as it was first.
func (s *Sections) Earlier(ctx context.Context, id string, lang tour.Lang) (was Earlier, err error) {
	err = s.store.Read(ctx, func(tx *store.Tx) error {
		now, err := store.Read[tour.Section](ctx, tx, id)
		if err != nil {
			return err
		}
		was = Earlier{now.Title, now.Body}
		all, _, err := tx.Moments(ctx, "section", id, 0, mostMoments)
		if err != nil {
			return err
		}
		for _, m := range all {
			before, ok := m.Before.(*tour.Section)
			if !ok || before == nil || m.At <= now.Checked[lang] {
				break
			}
			was = Earlier{before.Title, before.Body}
		}
		return nil
	})
	return was, err
}
