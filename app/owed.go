package app

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"tournee/backend/store"
	"tournee/backend/tour"
)

// Owed is how far the recap of a tour is, and who still owes what.
type Owed struct {
	Chapters []OwedChapter `json:"chapters" nullable:"false" doc:"The tour first, then its stops in their order"`
	Authors  []OwedAuthor  `json:"authors" nullable:"false" doc:"Who owes most first; last what nobody was asked for"`
}

// OwedChapter is how far a chapter is.
type OwedChapter struct {
	StopID string                    `json:"stopId" doc:"Empty: the tour's own"`
	Number int                       `json:"number" doc:"Of the stop; 0: the tour's own"`
	City   tour.Text                 `json:"city"`
	States map[tour.Lang]StateCounts `json:"states" doc:"Of each language of the tour"`
	Untold []UntoldSession           `json:"untold" nullable:"false" doc:"Talks of which no section tells, by start"`
}

// StateCounts are how many texts are in each state.
type StateCounts struct {
	Ready   int `json:"ready"`
	Draft   int `json:"draft"`
	Stale   int `json:"stale"`
	Missing int `json:"missing"`
}

// UntoldSession is a talk of which no section tells.
type UntoldSession struct {
	ID       string    `json:"id"`
	Title    tour.Text `json:"title"`
	Speakers []Ref     `json:"speakers" nullable:"false"`
}

// OwedAuthor is what somebody still owes.
type OwedAuthor struct {
	Person   *Ref       `json:"person,omitempty" doc:"Absent: texts that have no author"`
	Lang     string     `json:"lang" doc:"Language of the reminder"`
	Texts    []OwedText `json:"texts" nullable:"false" doc:"In the order of the recap"`
	Reminder string     `json:"reminder" doc:"To be sent to them, in their language"`
}

// OwedText is a text that is not ready.
type OwedText struct {
	SectionID string            `json:"sectionId"`
	Title     tour.Text         `json:"title"`
	City      tour.Text         `json:"city" doc:"Of its stop; empty: of the tour's own chapter"`
	Lang      string            `json:"lang"`
	State     tour.SectionState `json:"state" enum:"missing,draft,stale"`
}

// Owed returns how far the recap of a tour is, by chapter and by author.
func (s *Sections) Owed(ctx context.Context, tourKey string) (owed Owed, err error) {
	var plan *tour.Plan
	err = s.store.Read(ctx, func(tx *store.Tx) error {
		plan, err = planOf(ctx, tx, tourKey)
		return err
	})
	if err != nil {
		return owed, err
	}
	owed.Chapters = []OwedChapter{owedChapter(plan, tour.Stop{}, 0)}
	by := map[string]*OwedAuthor{}
	owedBy(plan, "", nil, by)
	for i, stop := range plan.Stops {
		owed.Chapters = append(owed.Chapters, owedChapter(plan, stop, i+1))
		owedBy(plan, stop.ID, stop.City, by)
	}
	owed.Authors = []OwedAuthor{}
	for _, one := range by {
		if one.Person != nil {
			one.Reminder = reminder(plan, *one)
		}
		owed.Authors = append(owed.Authors, *one)
	}
	slices.SortFunc(owed.Authors, func(a, b OwedAuthor) int {
		if (a.Person == nil) != (b.Person == nil) {
			return map[bool]int{true: 1, false: -1}[a.Person == nil]
		}
		if d := len(b.Texts) - len(a.Texts); d != 0 {
			return d
		}
		return strings.Compare(a.Person.Name.In(tour.English), b.Person.Name.In(tour.English))
	})
	return owed, nil
}

func owedChapter(plan *tour.Plan, stop tour.Stop, number int) OwedChapter {
	chapter := OwedChapter{StopID: stop.ID, Number: number, City: stop.City, States: map[tour.Lang]StateCounts{}, Untold: []UntoldSession{}}
	if chapter.City == nil {
		chapter.City = tour.Text{}
	}
	sections := plan.Recap(stop.ID)
	for _, lang := range plan.Tour.Languages {
		var n StateCounts
		for _, s := range sections {
			*map[tour.SectionState]*int{tour.SectionReady: &n.Ready, tour.SectionDraft: &n.Draft, tour.SectionStale: &n.Stale, tour.SectionMissing: &n.Missing}[s.State(lang)]++
		}
		chapter.States[lang] = n
	}
	if number == 0 {
		return chapter
	}
	for _, session := range plan.Agenda(stop.ID) {
		told := slices.ContainsFunc(sections, func(s tour.Section) bool { return s.SessionID == session.ID })
		if told || session.Kind != tour.Delivery || session.Status == tour.SessionCancelled {
			continue
		}
		untold := UntoldSession{session.ID, plan.Title(session), []Ref{}}
		for _, p := range plan.Speakers(session) {
			untold.Speakers = append(untold.Speakers, Ref{ID: p.ID, Slug: p.Slug, Name: tour.Both(p.Name)})
		}
		chapter.Untold = append(chapter.Untold, untold)
	}
	return chapter
}

// owedBy adds the texts of a chapter that are not ready to those of their
// authors; those without authors to nobody's.
func owedBy(plan *tour.Plan, stopID string, city tour.Text, by map[string]*OwedAuthor) {
	for _, s := range plan.Recap(stopID) {
		for _, lang := range plan.Tour.Languages {
			state := s.State(lang)
			if state == tour.SectionReady {
				continue
			}
			authors := plan.Authors(s)
			if len(authors) == 0 {
				authors = []tour.Person{{}}
			}
			for _, p := range authors {
				one := by[p.ID]
				if one == nil {
					one = &OwedAuthor{Lang: speaks(plan, p)}
					if p.ID != "" {
						one.Person = &Ref{ID: p.ID, Slug: p.Slug, Name: tour.Both(p.Name)}
					}
					by[p.ID] = one
				}
				text := OwedText{s.ID, s.Title, city, lang, state}
				if text.City == nil {
					text.City = tour.Text{}
				}
				one.Texts = append(one.Texts, text)
			}
		}
	}
}

// speaks returns the language in which somebody is written to.
func speaks(plan *tour.Plan, p tour.Person) tour.Lang {
	for _, lang := range slices.Concat(p.Languages, plan.Tour.Languages) {
		return lang
	}
	return tour.English
}

// reminder is what is sent to somebody who still owes texts.
func reminder(plan *tour.Plan, owes OwedAuthor) string {
	lang := owes.Lang
	in := func(en, fr string) string { return tour.Text{tour.English: en, tour.French: fr}.In(lang) }
	states := map[tour.SectionState]string{
		tour.SectionMissing: in("to be written", "à écrire"),
		tour.SectionDraft:   in("a draft, to be finished", "un brouillon, à terminer"),
		tour.SectionStale:   in("to be read again: the other language has changed", "à revoir, l’autre langue ayant changé"),
	}
	languages := map[tour.Lang]string{tour.French: in("in French", "en français"), tour.English: in("in English", "en anglais")}
	var b strings.Builder
	fmt.Fprintf(&b, in("Hello %s,\n\nof the recap of “%s”, this is still with you:\n", "Bonjour %s,\n\npour le récit de « %s », il reste de votre côté :\n"),
		owes.Person.Name.In(lang), plan.Tour.Title.In(lang))
	for _, text := range owes.Texts {
		place := ""
		if city := text.City.In(lang); city != "" {
			place = " (" + city + ")"
		}
		fmt.Fprintf(&b, in("- “%s”%s, %s: %s\n", "- « %s »%s, %s : %s\n"), text.Title.In(lang), place, languages[text.Lang], states[text.State])
	}
	b.WriteString(in("\nThank you.", "\nMerci."))
	return b.String()
}
