package conflict

import (
	"slices"

	"tournee/backend/tour"
)

// aYear is within how many days a talk is repeated.
const aYear = 365

// talk returns what is wrong with where a talk is given: at two stops of one
// city within a year. It is told of the later one.
func (x *index) talk(id string) []Conflict {
	if !x.asks(TalkRepeated) {
		return nil
	}
	var found []Conflict
	last := map[string]*slot{}
	for _, s := range x.ofTalk[id] {
		before := last[s.at.town]
		last[s.at.town] = s
		if before == nil || before.at == s.at || s.other || s.at.past || s.at.stop.City.Empty() || before.session.Starts.Date().Days(s.session.Starts.Date()) >= aYear {
			continue
		}
		where := text("Choose another talk, or accept it.", "Choisissez une autre conférence, ou acceptez-le.")
		if before.other {
			where = text("That was in the tour %s. Choose another talk, or accept it.", "C’était dans la tournée %s. Choisissez une autre conférence, ou acceptez-le.", before.at.tour.Title)
		}
		found = append(found, x.conflict(TalkRepeated, s.at.stop.ID, []string{string(before.session.Starts.Date()), string(s.session.Starts.Date())}, x.sessionRecord(before), x.sessionRecord(s)).with(before, s).saying(
			text("“%s” was given in %s on %s, and is again on %s.", "« %s » a été donnée à %s le %s, et l’est à nouveau le %s.",
				x.title(s), s.at.stop.City, inEach(before.session.Starts.Date().YearIn), inEach(s.session.Starts.Date().YearIn)), where))
	}
	return found
}

// language finds talks in a language that the audience does not speak.
func (x *index) language(found []Conflict, here *place) []Conflict {
	if here.past || len(here.stop.Languages) == 0 {
		return found
	}
	for _, s := range x.ofStop[here.stop.ID] {
		in := x.plan.Language(s.session)
		if s.session.TalkID == "" || in == "" || slices.Contains(here.stop.Languages, in) {
			continue
		}
		found = append(found, x.conflict(TalkLanguage, here.stop.ID, []string{in}, x.sessionRecord(s)).saying(
			text("“%s” is given in %s; the audience of %s speaks %s.", "« %s » est donnée en %s ; à %s, le public parle %s.", x.title(s), languageName(in), here.stop.City, languageName(here.stop.Languages[0])),
			text("Give it in %s, or choose another talk.", "Donnez-la en %s, ou choisissez une autre conférence.", languageName(here.stop.Languages[0]))))
	}
	return found
}

func languageName(l tour.Lang) tour.Text {
	if l == tour.French {
		return text("French", "français")
	}
	return text("English", "anglais")
}

// companies finds organizations whose people give two talks of a stop.
func (x *index) companies(found []Conflict, here *place) []Conflict {
	if here.past {
		return found
	}
	given, order := map[string][]*slot{}, []string{}
	for _, s := range x.ofStop[here.stop.ID] {
		if s.session.TalkID == "" {
			continue
		}
		for _, id := range s.speakers {
			company := x.plan.People[id].OrganizationID
			if company == "" || slices.ContainsFunc(given[company], func(o *slot) bool { return o.session.TalkID == s.session.TalkID }) {
				continue
			}
			if given[company] = append(given[company], s); len(given[company]) == 1 {
				order = append(order, company)
			}
		}
	}
	for _, company := range order {
		slots := given[company]
		if len(slots) < 2 {
			continue
		}
		records := []Record{x.organizationRecord(company)}
		for _, s := range slots {
			records = append(records, x.sessionRecord(s))
		}
		found = append(found, x.conflict(CompanyTwice, here.stop.ID, nil, records...).saying(
			text("%s has %d talks in %s: “%s” and “%s”.", "%s a %d conférences à %s : « %s » et « %s ».",
				x.plan.Organizations[company].Name, len(slots), here.stop.City, x.title(slots[0]), x.title(slots[1])),
			text("The tour wants one at most. Choose another talk.", "La tournée en veut une au plus. Choisissez une autre conférence.")))
	}
	return found
}

// soon is within how many days of a stop its material should be there, and
// many how many talks are told of one by one.
const (
	soon = 7
	many = 12
)

// material finds talks without slides or another link, close to their stop.
func (x *index) material(found []Conflict, here *place) []Conflict {
	if here.past || x.around.Today == "" || here.stop.Status == tour.Idea || x.around.Today.Days(here.stop.Starts.Date()) > soon {
		return found
	}
	var bare []*slot
	for _, s := range x.ofStop[here.stop.ID] {
		if s.session.TalkID != "" && len(s.session.Links) == 0 && len(x.plan.Talks[s.session.TalkID].Links) == 0 && !x.asksFor(s) {
			bare = append(bare, s)
		}
	}
	advice := text("%s is on %s. Ask for them, and add the link.", "%s a lieu le %s. Demandez-les, et ajoutez le lien.", here.stop.City, day(here.stop.Starts.Date()))
	if len(bare) > many {
		return append(found, x.conflict(MaterialMissing, here.stop.ID, []string{number(len(bare))}, stopRecord(here)).saying(
			text("%d talks of %s have no slides yet.", "%d conférences n’ont pas encore de diapositives à l’étape %s.", len(bare), here.stop.City), advice))
	}
	for _, s := range bare {
		found = append(found, x.conflict(MaterialMissing, here.stop.ID, nil, x.sessionRecord(s)).saying(
			text("“%s” has no slides yet.", "« %s » n’a pas encore de diapositives.", x.title(s)), advice))
	}
	return found
}

// speakerless finds deliveries of talks that nobody gives.
func (x *index) speakerless(found []Conflict, here *place) []Conflict {
	if here.past {
		return found
	}
	for _, s := range x.ofStop[here.stop.ID] {
		if s.session.TalkID == "" || len(s.speakers) > 0 {
			continue
		}
		found = append(found, x.conflict(TalkSpeakerless, here.stop.ID, nil, x.sessionRecord(s)).saying(
			text("“%s” has no speaker.", "« %s » n’a personne pour la donner.", x.title(s)), text("Say who gives it.", "Dites qui la donne.")))
	}
	return found
}
