package app_test

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

func pastOf(t *testing.T, a *app.App, kind, id string) app.RecordPast {
	t.Helper()
	past, err := a.History.Of(t.Context(), kind, id, 0)
	if err != nil {
		t.Fatal(err)
	}
	return past
}

func undo(t *testing.T, a *app.App) {
	t.Helper()
	if _, err := a.History.Undo(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// planText is all that a tour holds but the revs, which never come back.
func planText(t *testing.T, a *app.App) string {
	t.Helper()
	plan, err := a.Tours.Plan(t.Context(), canada)
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.MarshalIndent(plan, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return regexp.MustCompile(`"(rev|updatedAt)": \d+`).ReplaceAllString(string(text), "")
}

func someone(t *testing.T, a *app.App, name string) tour.Person {
	t.Helper()
	made, err := a.People.Create(t.Context(), "", app.NewPerson(), func(f *tour.PersonFields) error { f.Name = name; return nil })
	if err != nil {
		t.Fatal(err)
	}
	return made
}

func headline(text string) app.Apply[tour.PersonFields] {
	return func(f *tour.PersonFields) error { f.Headline = tour.Text{"en": text}; return nil }
}

func TestAnEarlierStateIsBroughtBack(t *testing.T) {
	a, _ := open(t)
	ada := someone(t, a, "Ada")
	for i, text := range []string{"one", "two", "three"} {
		if _, err := a.People.Edit(t.Context(), ada.ID, int64(i+1), headline(text)); err != nil {
			t.Fatal(err)
		}
	}
	past := pastOf(t, a, "person", ada.ID)
	var backs []string
	for _, m := range past.Moments {
		backs = append(backs, m.Name+" "+m.Back)
	}
	if want := []string{"editPerson ", "editPerson after", "editPerson after", "createPerson after"}; !slices.Equal(backs, want) || past.Rev != 4 {
		t.Fatalf("got %v at rev %d, want %v", backs, past.Rev, want)
	}
	second := app.RestoreRecord{Kind: "person", ID: ada.ID, Seq: past.Moments[1].Seq, Rev: past.Rev}
	read := func() string {
		page, err := a.Library.Person(t.Context(), ada.ID)
		if err != nil {
			t.Fatal(err)
		}
		return page.Headline.In("en")
	}

	out, err := a.History.Restore(t.Context(), second)

	if err != nil || read() != "two" || out.Found.Slug != "ada" || len(out.Without) != 0 {
		t.Fatalf("got %q, %+v, %v", read(), out, err)
	}
	if act := pastOf(t, a, "person", ada.ID).Moments[0]; act.Name != "restorePerson" || act.Args["what"].In("fr") != "Ada" {
		t.Errorf("the act is %+v", act.Act)
	}
	if _, err := a.History.Restore(t.Context(), second); !fault.Is(err, fault.Conflict) {
		t.Errorf("got %v, want a stale save refused", err)
	}
	undo(t, a)
	if read() != "three" {
		t.Errorf("after undo it is %q", read())
	}
}

func TestWhatIsBroughtBackIsCalledAsItIsNow(t *testing.T) {
	a, _ := open(t)
	ada := someone(t, a, "Ada")
	if _, err := a.People.Edit(t.Context(), ada.ID, 1, func(f *tour.PersonFields) error { f.Name = "Grace"; return nil }); err != nil {
		t.Fatal(err)
	}

	out, err := a.History.Restore(t.Context(), app.RestoreRecord{Kind: "person", ID: ada.ID, Seq: 1, Rev: 2})

	if act := pastOf(t, a, "person", ada.ID).Moments[0]; err != nil || out.Found.Title.In("en") != "Ada" || act.Args["what"].In("en") != "Ada" {
		t.Errorf("got %+v, %v, as %+v", out, err, act.Args)
	}
}

func TestADeletedStopComesBackWithItsAgenda(t *testing.T) {
	a := sampled(t)
	page := stopOf(t, a, "ottawa")
	before := planText(t, a)
	if err := a.Stops.Delete(t.Context(), page.Stop.ID, page.Stop.Rev); err != nil {
		t.Fatal(err)
	}
	someone(t, a, "Grace") // other things go on
	without := planText(t, a)
	gone, err := a.History.Deleted(t.Context(), "stop", canada)
	if err != nil || len(gone) != 1 || gone[0].Name.In("en") != "Ottawa" || gone[0].Place.Empty() {
		t.Fatalf("got %+v, %v", gone, err)
	}
	var sessions int
	for _, c := range gone[0].With {
		if c.Kind == "session" {
			sessions = c.Count
		}
	}
	if sessions != len(page.Agenda) {
		t.Errorf("got %+v gone with it, want %d sessions", gone[0].With, len(page.Agenda))
	}

	out, err := a.History.Restore(t.Context(), app.RestoreRecord{Kind: "stop", ID: page.Stop.ID, Seq: gone[0].Seq, Before: true})

	if err != nil || len(out.Without) != 0 || !slices.Equal(out.With, gone[0].With) || out.Found.StopSlug != "ottawa" {
		t.Fatalf("got %+v, %v", out, err)
	}
	if after := planText(t, a); after != before {
		t.Errorf("brought back is\n%s\nwant\n%s", after, before)
	}
	if gone, err := a.History.Deleted(t.Context(), "stop", ""); err != nil || len(gone) != 0 {
		t.Errorf("still listed: %+v, %v", gone, err)
	}
	undo(t, a)
	if after := planText(t, a); after != without {
		t.Error("undo of it does not take it away again")
	}
}

func TestWhatCannotStandAloneSaysWhatItNeeds(t *testing.T) {
	a := sampled(t)
	page := stopOf(t, a, "ottawa")
	session := page.Agenda[1]
	if err := a.Sessions.Delete(t.Context(), session.ID, session.Rev); err != nil {
		t.Fatal(err)
	}
	seq := pastOf(t, a, "session", session.ID).Moments[0].Seq
	if err := a.Tours.Delete(t.Context(), page.Stop.TourID, 0); err != nil {
		t.Fatal(err)
	}
	back := app.RestoreRecord{Kind: "session", ID: session.ID, Seq: seq, Before: true}

	_, err := a.History.Restore(t.Context(), back)

	f := fault.Shown(err)
	if f.Kind != fault.Conflict || !strings.Contains(f.English, "Eastern Canada") || !strings.Contains(f.English, "(tour)") || !strings.Contains(f.French, "(tournée)") {
		t.Fatalf("got %v", err)
	}
	gone, err := a.History.Deleted(t.Context(), "tour", "")
	if err != nil || len(gone) != 1 {
		t.Fatalf("got %+v, %v", gone, err)
	}
	if _, err := a.History.Restore(t.Context(), app.RestoreRecord{Kind: "tour", ID: gone[0].ID, Seq: gone[0].Seq, Before: true}); err != nil {
		t.Fatal(err)
	}
	if _, err := a.History.Restore(t.Context(), back); err != nil {
		t.Errorf("with its tour: %v", err)
	}
	if got := len(stopOf(t, a, "ottawa").Agenda); got != len(page.Agenda) {
		t.Errorf("%d sessions, want %d", got, len(page.Agenda))
	}
}

func TestAPersonComesBackOnTheirTalks(t *testing.T) {
	a := sampled(t)
	before := planText(t, a)
	page, err := a.Library.Person(t.Context(), "ayrat-khayretdinov")
	if err != nil || len(page.Talks) == 0 {
		t.Fatal(page.Talks, err)
	}
	if err := a.People.Delete(t.Context(), page.ID, page.Rev); err != nil {
		t.Fatal(err)
	}
	seq := pastOf(t, a, "person", page.ID).Moments[0].Seq

	out, err := a.History.Restore(t.Context(), app.RestoreRecord{Kind: "person", ID: page.ID, Seq: seq, Before: true})

	if err != nil || len(out.Without) != 0 {
		t.Fatalf("got %+v, %v", out, err)
	}
	if planText(t, a) != before {
		t.Error("the tour is not what it was")
	}
}

func TestWhatIsReferredToAndGoneIsLeftOutAndTold(t *testing.T) {
	a, _ := open(t)
	ada, grace := someone(t, a, "Ada"), someone(t, a, "Grace")
	talk, err := a.Talks.Create(t.Context(), "", app.NewTalk(), func(f *tour.TalkFields) error {
		f.Title, f.SpeakerIDs = tour.Both("Looms"), []string{ada.ID, grace.ID}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	made := pastOf(t, a, "talk", talk.ID)
	if err := a.People.Delete(t.Context(), ada.ID, ada.Rev); err != nil {
		t.Fatal(err)
	}
	if _, err := a.Talks.Edit(t.Context(), talk.ID, 2, func(f *tour.TalkFields) error { f.Minutes = 50; return nil }); err != nil {
		t.Fatal(err)
	}

	out, err := a.History.Restore(t.Context(), app.RestoreRecord{Kind: "talk", ID: talk.ID, Seq: made.Moments[0].Seq, Rev: 3})

	if err != nil || len(out.Without) != 1 || out.Without[0].In("fr") != "Ada" {
		t.Fatalf("got %+v, %v", out, err)
	}
	row, err := a.Library.Talk(t.Context(), talk.ID)
	if err != nil || row.Minutes == 50 || !slices.Equal(row.SpeakerIDs, []string{grace.ID}) {
		t.Errorf("got %+v, %v", row.Talk, err)
	}
}

func TestAStopBroughtBackToItsDayTakesItsAgendaAlong(t *testing.T) {
	a := sampled(t)
	before := planText(t, a)
	page := stopOf(t, a, "ottawa")
	if _, err := a.Stops.Move(t.Context(), app.MoveStop{ID: page.Stop.ID, Rev: page.Stop.Rev, Days: 2}); err != nil {
		t.Fatal(err)
	}
	past := pastOf(t, a, "stop", page.Stop.ID)

	_, err := a.History.Restore(t.Context(), app.RestoreRecord{Kind: "stop", ID: page.Stop.ID, Seq: past.Moments[0].Seq, Before: true, Rev: past.Rev})
	if err != nil {
		t.Fatal(err)
	}

	if planText(t, a) != before {
		t.Error("the tour is not what it was")
	}
}

func TestDifferencesAreInWords(t *testing.T) {
	a := sampled(t)
	page := stopOf(t, a, "ottawa")
	venue := stopOf(t, a, "toronto").Stop.VenueID
	_, err := a.Stops.Edit(t.Context(), page.Stop.ID, page.Stop.Rev, func(f *tour.StopFields) error {
		f.City = tour.Text{"en": f.City["en"], "fr": "Outaouais"}
		f.Starts, f.Status, f.Capacity, f.VenueID = "2018-05-10T17:00", tour.Cancelled, 55, venue
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]app.Difference{
		"city":     {Sort: "text", From: tour.Text{"fr": "Ottawa"}, To: tour.Text{"fr": "Outaouais"}},
		"starts":   {Sort: "wall", From: tour.Both("2018-05-10T18:00"), To: tour.Both("2018-05-10T17:00")},
		"status":   {Sort: "word", From: tour.Both(string(page.Stop.Status)), To: tour.Both("cancelled")},
		"capacity": {Sort: "number", To: tour.Both("55")},
		"venueId":  {Sort: "name", From: tour.Both(page.Venue.Name)},
	}

	moment := pastOf(t, a, "stop", page.Stop.ID).Moments[0]

	for _, f := range moment.Fields {
		w, ok := want[f.Field]
		if !ok {
			t.Errorf("%s did not change: %+v", f.Field, f)
			continue
		}
		delete(want, f.Field)
		if f.Sort != w.Sort || w.From != nil && !sameText(f.From, w.From) || w.To != nil && !sameText(f.To, w.To) || f.Sort == "name" && f.To.Empty() {
			t.Errorf("got %+v, want %+v", f, w)
		}
	}
	if len(want) > 0 {
		t.Errorf("not told of: %v", want)
	}
}

func sameText(a, b tour.Text) bool { return a["fr"] == b["fr"] && a["en"] == b["en"] }

func TestTheHistoryKnowsEveryKind(t *testing.T) {
	a, _ := open(t)
	for _, kind := range store.Kinds() {
		if _, err := a.History.Deleted(t.Context(), kind, ""); err != nil {
			t.Errorf("%s: %v: add it to keepers", kind, err)
		}
	}
	if _, err := a.History.Of(t.Context(), "sandwich", "x", 0); !fault.Is(err, fault.NotFound) {
		t.Errorf("got %v", err)
	}
}

func TestHistoryReadsEveryRecordOfTheSamples(t *testing.T) {
	a := sampled(t)
	news, err := a.History.Since(t.Context(), 0, 0)
	if err != nil || len(news.Changes) == 0 {
		t.Fatal(err)
	}
	for _, c := range news.Changes {
		past := pastOf(t, a, c.Kind, c.ID)
		if len(past.Moments) == 0 || len(past.Moments[len(past.Moments)-1].Fields) == 0 || past.Name.Empty() {
			t.Fatalf("%s %s: %+v", c.Kind, c.ID, past)
		}
	}
}
