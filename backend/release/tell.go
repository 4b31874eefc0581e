package release

import (
	"fmt"
	"slices"
	"strings"

	"tournee/backend/tour"
)

// words is what sentences about differences are made of, in one language.
type words struct {
	added, cancelled, restored   string // "New: "
	moved, lasts, placed, given  string // with what is now, and what was
	hosted                       string
	gives, left, hosts, parted   string // to who gives or hosts it now, or no longer
	renamed                      string
	confirmed, tentative, reword string
	quoted, and, comma, colon    string
	nobody, nowhere              string
}

func wordsOf(lang tour.Lang) words {
	if lang == tour.French {
		return words{
			added: "Nouveau\u00a0: ", cancelled: "Annulé\u00a0: ", restored: "De nouveau au programme\u00a0: ",
			moved: "maintenant %s (au lieu de %s)", lasts: "maintenant %d minutes (au lieu de %d)", placed: "maintenant à %s (au lieu de %s)", given: "maintenant par %s (au lieu de %s)",
			hosted: "maintenant chez %s (au lieu de %s)",
			gives:  "Vous donnez maintenant %s.", left: "Vous ne donnez plus %s.",
			hosts: "Vous accueillez maintenant %s.", parted: "Vous n’accueillez plus %s.",
			renamed:   "nouveau titre (avant\u00a0: %s)",
			confirmed: "confirmé", tentative: "à confirmer", reword: "la description a changé",
			quoted: "«\u00a0%s\u00a0»", and: " et ", comma: ", ", colon: "\u00a0: ",
			nobody: "personne pour l’instant", nowhere: "un lieu à annoncer",
		}
	}
	return words{
		added: "New: ", cancelled: "Cancelled: ", restored: "Back on: ",
		moved: "now %s (was %s)", lasts: "now %d minutes (was %d)", placed: "now at %s (was %s)", given: "now by %s (was %s)",
		hosted: "now hosted by %s (was %s)",
		gives:  "You now give %s.", left: "You no longer give %s.",
		hosts: "You now host %s.", parted: "You no longer host %s.",
		renamed:   "renamed (was %s)",
		confirmed: "confirmed", tentative: "to be confirmed", reword: "its description changed",
		quoted: "“%s”", and: " and ", comma: ", ", colon: ": ",
		nobody: "nobody yet", nowhere: "a place to be announced",
	}
}

// Tell says a difference in a sentence, for attendees. Hours are by the city's
// clock.
func Tell(d tour.Difference, lang tour.Lang) string {
	w := wordsOf(lang)
	name := w.name(d, d.After, lang)
	if d.Kinds[0] == tour.IsNew {
		return w.added + join(w.comma, name, when(d.After, lang), where(d.After), w.list(d.After.Speakers)) + "."
	}
	if d.Kinds[0] == tour.IsCancelled {
		return w.cancelled + join(w.comma, name, when(d.Before, lang)) + "."
	}
	clauses := make([]string, 0, len(d.Kinds))
	lead := ""
	for _, k := range d.Kinds {
		if k == tour.IsRestored {
			lead = w.restored
			continue
		}
		clauses = append(clauses, clause(d, k, w, lang)...)
	}
	if len(clauses) == 0 {
		return lead + join(w.comma, name, when(d.After, lang), where(d.After)) + "."
	}
	return lead + name + w.colon + strings.Join(clauses, "; ") + "."
}

// name is what a stop or session is called in a sentence.
func (w words) name(d tour.Difference, shown tour.Shown, lang tour.Lang) string {
	if d.SessionID == "" {
		return join(w.comma, shown.City.In(lang), shown.Title.In(lang))
	}
	return fmt.Sprintf(w.quoted, shown.Title.In(lang)) + w.comma + shown.City.In(lang)
}

// tellTo says a difference to one of an audience: to who gives or hosts
// something no longer that they do not, and not what became of it.
func (a Audience) tellTo(d tour.Difference, lang tour.Lang) string {
	w := wordsOf(lang)
	before, after := d.Before.SpeakerIDs, d.After.SpeakerIDs
	begins, ends := w.gives, w.left
	if a.Kind == ToHost {
		before, after = d.Before.HostIDs, d.After.HostIDs
		begins, ends = w.hosts, w.parted
	}
	was, is := slices.Contains(before, a.ID), slices.Contains(after, a.ID)
	switch {
	case d.Kinds[0] == tour.IsNew || d.Kinds[0] == tour.IsCancelled || was == is:
		return Tell(d, lang)
	case was:
		return fmt.Sprintf(ends, join(w.comma, w.name(d, d.Before, lang), when(d.Before, lang)))
	}
	return fmt.Sprintf(begins, join(w.comma, w.name(d, d.After, lang), when(d.After, lang), where(d.After)))
}

func clause(d tour.Difference, k tour.DifferenceKind, w words, lang tour.Lang) []string {
	switch k { //nolint:exhaustive // the others are told by the whole sentence
	case tour.IsMoved:
		var said []string
		if d.After.Starts != d.Before.Starts || d.After.Zone != d.Before.Zone {
			said = append(said, fmt.Sprintf(w.moved, when(d.After, lang), when(d.Before, lang)))
		}
		if d.After.Minutes != d.Before.Minutes {
			said = append(said, fmt.Sprintf(w.lasts, d.After.Minutes, d.Before.Minutes))
		}
		return said
	case tour.IsPlaced:
		after, before := where(d.After), where(d.Before)
		if !alike(d.After.City, d.Before.City) {
			after, before = join(w.comma, after, d.After.City.In(lang)), join(w.comma, before, d.Before.City.In(lang))
		}
		return []string{fmt.Sprintf(w.placed, or(after, w.nowhere), or(before, w.nowhere))}
	case tour.IsSpeakers:
		return []string{fmt.Sprintf(w.given, or(w.list(d.After.Speakers), w.nobody), or(w.list(d.Before.Speakers), w.nobody))}
	case tour.IsHosts:
		return []string{fmt.Sprintf(w.hosted, or(w.list(d.After.Hosts), w.nobody), or(w.list(d.Before.Hosts), w.nobody))}
	case tour.IsRenamed:
		return []string{fmt.Sprintf(w.renamed, fmt.Sprintf(w.quoted, d.Before.Title.In(lang)))}
	case tour.IsConfirmed:
		if d.After.Status == tour.SessionConfirmed {
			return []string{w.confirmed}
		}
		return []string{w.tentative}
	}
	return []string{w.reword}
}

// when is the day and the hour.
func when(s tour.Shown, lang tour.Lang) string {
	if s.Starts == "" {
		return ""
	}
	return s.Starts.Date().WeekdayIn(lang) + " " + s.Starts.ClockIn(lang)
}

// where is the room and the venue.
func where(s tour.Shown) string { return join(", ", s.Room, s.Venue) }

// list names people one after the other.
func (w words) list(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], w.comma) + w.and + names[len(names)-1]
}

func or(said, otherwise string) string {
	if said == "" {
		return otherwise
	}
	return said
}

// join puts together those that say something.
func join(between string, parts ...string) string {
	said := parts[:0:0]
	for _, p := range parts {
		if p != "" {
			said = append(said, p)
		}
	}
	return strings.Join(said, between)
}
