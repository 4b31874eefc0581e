package booklet_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"tournee/backend/booklet"
	"tournee/backend/golden"
	"tournee/backend/tour"
)

func TestLayout(t *testing.T) {
	for _, lang := range tour.Langs() {
		t.Run(lang, func(t *testing.T) {
			golden.Check(t, "testdata/small-"+lang+".txt", []byte(layout(t, small(), options(lang))))
		})
	}
}

func TestWriteRepeatsItsBytes(t *testing.T) {
	first := write(t, small(), options(tour.French))

	var wait sync.WaitGroup
	for range 3 {
		wait.Go(func() {
			if again := write(t, small(), options(tour.French)); !bytes.Equal(first, again) {
				t.Error("the same plan gave other bytes")
			}
		})
	}
	wait.Wait()
}

func TestWriteMakesATaggedFile(t *testing.T) {
	file := write(t, small(), options(tour.French))

	for _, want := range []string{
		"%PDF-1.7", "/Lang (fr)", "/MarkInfo<</Marked true>>", "/StructTreeRoot", "/Metadata", "/DisplayDocTitle true", "/ID[",
		"/S/H1/", "/S/H2/", "/S/H3/", "/S/Figure/", "/S/Link/", "/S/LI/", "/S/TOCI/", "/S/BlockQuote/", "/S/Caption/",
		"/URI (https://speakerdeck.com/rook)", "/URI (https://www.desjardins.com)", "/URI (https://example.org/a)",
	} {
		if !bytes.Contains(file, []byte(want)) {
			t.Errorf("the file lacks %q", want)
		}
	}
	names := regexp.MustCompile(`/BaseFont /([A-Z]{6}\+)?`).FindAllSubmatch(file, -1)
	for _, n := range names {
		if len(n[1]) == 0 {
			t.Error("a font is not named as a subset")
		}
	}
	if len(names) == 0 {
		t.Error("no font")
	}
}

func TestNothingPrivateIsPrinted(t *testing.T) {
	for _, lang := range tour.Langs() {
		got := layout(t, small(), options(lang))
		for _, private := range []string{"secret", "555-0100", "9876", "9,876", "illustrative: the evening"} {
			if strings.Contains(got, private) {
				t.Errorf("%s: %q is printed", lang, private)
			}
		}
	}
}

func TestIllustrativeDaysAreNotStated(t *testing.T) {
	tests := map[string]struct {
		notes, want, never string
	}{
		"known":           {"", "Mardi 4 juin 2019, ", "exemple"},
		"all plausible":   {"illustrative", "Les dates et les heures sont données à titre d’exemple.", "Mardi 4 juin 2019, "},
		"hours plausible": {"illustrative: heures", "Les heures sont données à titre d’exemple.", "Les dates"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p := small()
			p.Stops[1].Notes = tt.notes
			p.Sponsorships[0].StopID = "quebec"
			got := layout(t, p, options(tour.French))
			got = strings.ReplaceAll(got, "\u00a0", " ")
			if !strings.Contains(got, tt.want) {
				t.Errorf("%q is not printed", tt.want)
			}
			if strings.Contains(got, tt.never) {
				t.Errorf("%q is printed", tt.never)
			}
		})
	}
}

func TestWriteStopsWhenAsked(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	o := options(tour.English)
	o.Progress = func(done, _ int) {
		if done == 2 {
			cancel()
		}
	}
	var b bytes.Buffer

	err := booklet.Write(ctx, &b, small(), o)

	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	if b.Len() > 0 {
		t.Error("half a file was written")
	}
}

func TestProgressCountsPages(t *testing.T) {
	o := options(tour.English)
	var last, pages int
	o.Progress = func(done, total int) {
		if done != last+1 {
			t.Errorf("%d after %d", done, last)
		}
		last, pages = done, total
	}
	write(t, small(), o)
	if last == 0 || last != pages {
		t.Errorf("%d of %d", last, pages)
	}
}

func TestContentsNameThePages(t *testing.T) {
	got := layout(t, small(), options(tour.English))
	pages := strings.Split("\n"+got, "\npage ")[1:]
	entry := regexp.MustCompile(`TOCI +12\.5 SourceSerif4-Bold: (.+)\n(?:.*TOCI +9\.0 SourceSans3-Regular.*\n)?.*TOCI +9\.0 SourceSans3-Semibold: (\d+)`)
	entries := entry.FindAllStringSubmatch(got, -1)
	if len(entries) < 5 {
		t.Fatalf("only %d entries\n%s", len(entries), got)
	}
	for _, e := range entries {
		var n int
		if _, err := fmt.Sscan(e[2], &n); err != nil {
			t.Fatal(err)
		}
		if n < 3 || n > len(pages) || !strings.Contains(pages[n-1], ": "+e[1]+"\n") {
			t.Errorf("%s is not on page %d", e[1], n)
		}
	}
}

func TestALongProgrammeIsATable(t *testing.T) {
	p := small()
	p.Sessions = nil
	for i := range 300 {
		key := fmt.Sprintf("Session %03d", i+1)
		p.Rooms = append(p.Rooms[:min(i, 15)], tour.Room{Identity: id(fmt.Sprint("r", i%15)), RoomFields: tour.RoomFields{VenueID: "v", Name: fmt.Sprintf("Room %02d", i%15+1)}})
		p.Talks[key] = tour.Talk{Identity: id(key), TalkFields: tour.TalkFields{Title: tour.Both(key), SpeakerIDs: []string{"ada"}}}
		p.Sessions = append(p.Sessions, tour.Session{Identity: id(key), SessionFields: tour.SessionFields{
			StopID: "montreal", Kind: tour.Delivery, TalkID: key, RoomID: fmt.Sprint("r", i%15), Minutes: 30, Status: tour.SessionConfirmed,
			Starts: tour.Wall(fmt.Sprintf("2019-05-%02dT%02d:00", 27+i/100, 9+i%100/15)),
		}})
	}

	got := layout(t, p, options(tour.English))

	for i := range 300 {
		if !strings.Contains(got, fmt.Sprintf(": Session %03d", i+1)) {
			t.Fatalf("session %d is missing", i+1)
		}
	}
	if n := strings.Count("\n"+got, "\npage "); n > 20 {
		t.Errorf("%d pages", n)
	}
}

func TestAnEditionNamesItsSponsor(t *testing.T) {
	o := options(tour.French)
	o.Sponsor = "gold"
	if want := "Édition préparée pour Aqua Security"; !strings.Contains(layout(t, small(), o), want) {
		t.Errorf("%q is not on the cover", want)
	}
	o.Sponsor = ""
	if strings.Contains(layout(t, small(), o), "Édition") {
		t.Error("the booklet for everybody names somebody")
	}
}

func TestTextsOfTheOtherLanguageSaySo(t *testing.T) {
	p := small()
	p.Sections[1].Body = tour.Text{tour.French: "Vraiment ? Oui ! Incontestablement."}
	p.Sections[1].Title = tour.Text{tour.French: "Ah ?"}

	got := layout(t, p, options(tour.English))
	file := write(t, p, options(tour.English))

	if want := "Vraiment\u202f? Oui\u202f!"; !strings.Contains(got, want) {
		t.Errorf("no %q: French is not spaced as French", want)
	}
	if n := bytes.Count(file, []byte("/Lang (fr)")); n != 2 {
		t.Errorf("%d elements are said to be French, want title and text", n)
	}
}

func TestPaperSizes(t *testing.T) {
	for paper, want := range map[booklet.Paper]string{"": "[0 0 595.28 841.89]", booklet.A4: "[0 0 595.28 841.89]", booklet.Letter: "[0 0 612.00 792.00]"} {
		o := options(tour.English)
		o.Paper = paper
		if file := write(t, small(), o); !bytes.Contains(file, []byte("/MediaBox"+want)) {
			t.Errorf("%q: no page of %s", paper, want)
		}
	}
}

func TestCoverTitleBreaksWhereItsSenseDoes(t *testing.T) {
	tests := map[string][]string{
		"Meetups Cloud Native, est du Canada, deuxième trimestre 2018": {"Meetups Cloud Native,", "est du Canada,", "deuxième trimestre 2018"},
		"KubeCon + CloudNativeCon Europe 2018":                         {"KubeCon + CloudNativeCon", "Europe 2018"},
	}
	for title, want := range tests {
		p := small()
		p.Tour.Title = tour.Both(title)
		var got []string
		for line := range strings.Lines(layout(t, p, options(tour.French))) {
			if before, after, ok := strings.Cut(line, "SourceSerif4Display-Semibold: "); ok && strings.Contains(before, " H1 ") {
				got = append(got, strings.TrimSpace(after))
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: got %q", title, got)
		}
	}
}

func TestSponsorsAreThankedByTierThenName(t *testing.T) {
	p := small()
	put := func(id, name string, scope tour.Scope, tier string) {
		p.Organizations[id] = tour.Organization{Identity: tour.Identity{ID: id}, OrganizationFields: tour.OrganizationFields{Name: name}}
		p.Sponsorships = append(p.Sponsorships, tour.Sponsorship{SponsorshipFields: tour.SponsorshipFields{OrganizationID: id, Scope: scope, Tier: tier}})
	}
	put("s1", "Zephyr", tour.ForTour, "Silver")
	put("s2", "Écume", tour.ForTour, "Silver")
	put("s3", "Nimbus", tour.ForTour, "Gold")
	got := layout(t, p, options(tour.English))

	at := -1
	for _, want := range []string{"Sponsors of the tour\u00a0– Gold", ": Nimbus", "Sponsors of the tour\u00a0– Silver", ": Écume", ": Zephyr"} {
		next := strings.Index(got, want)
		if next <= at {
			t.Errorf("%q is not where it should be", want)
		}
		at = next
	}
}

func TestOneEventIsOneChapter(t *testing.T) {
	p := small()
	p.Stops = p.Stops[:1]
	got := layout(t, p, options(tour.English))
	if strings.Contains(got, ": The event") || strings.Contains(got, ": The tour\n") {
		t.Error("the event has a chapter beside that of its stop")
	}
	if !strings.Contains(got, "Two cities, two evenings.") {
		t.Error("the summary is missing")
	}
}

func TestFiguresThatTheChapterHasNoRoomForAreInTheContents(t *testing.T) {
	long := "Une phrase assez longue pour emplir une ligne du récit de la tournée, puis encore une autre. "
	for times := 30; times < 60; times += 3 {
		p := small()
		p.Sections[0].Body = tour.Both(strings.Repeat(long, times))
		if got := layout(t, p, options(tour.French)); strings.Count(got, ": partenaires et hôtes") != 1 {
			t.Errorf("a recap of %d sentences: the figures are there %d times", times, strings.Count(got, ": partenaires et hôtes"))
		}
	}
}

// TestMarksTellWhichPagesChanged holds that what is shown again need only draw
// the pages that changed.
func TestMarksTellWhichPagesChanged(t *testing.T) {
	marks := func(change func(*tour.Plan)) []string {
		p := small()
		change(p)
		all, err := booklet.Marks(write(t, p, options(tour.English)))
		if err != nil {
			t.Fatal(err)
		}
		return all
	}
	was := marks(func(*tour.Plan) {})
	now := marks(func(p *tour.Plan) { p.Sections[1].Body = tour.Both(p.Sections[1].Body.In("en") + " One more word.") })

	changed := 0
	for i := range min(len(was), len(now)) {
		if was[i] != now[i] {
			changed++
		}
	}
	if len(was) != len(now) || changed != 1 {
		t.Errorf("%d of %d pages changed, want 1\n%v\n%v", changed, len(was), was, now)
	}
}
