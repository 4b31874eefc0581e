package publish_test

import (
	"regexp"
	"strings"
	"testing"

	"tournee/backend/golden"
	"tournee/backend/publish"
	"tournee/backend/sample"
	"tournee/backend/tour"
)

// planOf returns a sample tour.
func planOf(tb testing.TB, slug string) *tour.Plan {
	tb.Helper()
	for _, p := range sample.Plans() {
		if p.Tour.Slug == slug {
			p.Sort()
			return &p
		}
	}
	tb.Fatalf("no tour is %s", slug)
	return nil
}

func there(tour.Photo) bool { return true }

func postOf(tb testing.TB, plan *tour.Plan, stopID string, lang tour.Lang) string {
	tb.Helper()
	var b strings.Builder
	err := publish.Post(&b, publish.PostPage{
		Plan: plan, StopID: stopID, Lang: lang, Date: "2018-05-19", Photos: publish.PhotosBeside(plan, stopID, lang, there),
	})
	if err != nil {
		tb.Fatal(err)
	}
	return b.String()
}

func TestPostsOfTheSamples(t *testing.T) {
	for _, slug := range []string{"eastern-canada-2018-q2", "kcd-france-2023"} {
		for _, lang := range tour.Langs() {
			t.Run(slug+"."+lang, func(t *testing.T) {
				golden.Check(t, "testdata/"+slug+"."+lang+".html", []byte(postOf(t, planOf(t, slug), "", lang)))
			})
		}
	}
}

func TestPostOfOneStop(t *testing.T) {
	plan := planOf(t, "eastern-canada-2018-q2")
	stop, _ := plan.Stop("ottawa")

	golden.Check(t, "testdata/ottawa.fr.html", []byte(postOf(t, plan, stop.ID, tour.French)))
}

// TestPostOfManyAuthors holds that the recap of a day by its visitors has its
// twelve sections in the contents, and a name under each talk's.
func TestPostOfManyAuthors(t *testing.T) {
	post := postOf(t, planOf(t, "kcd-france-2023"), "", tour.French)

	nav, body, _ := strings.Cut(post, "</nav>")
	entries := regexp.MustCompile(`<li><a href="#([^"]+)">`).FindAllStringSubmatch(nav, -1)
	if len(entries) != 12 {
		t.Errorf("the contents have %d entries, not 12", len(entries))
	}
	for _, e := range entries {
		if n := strings.Count(body, `id="`+e[1]+`"`); n != 1 {
			t.Errorf("%d headings are %s, not 1", n, e[1])
		}
	}
	authors := map[string]bool{}
	for _, m := range regexp.MustCompile(`<em>Rédigé par ([^<]+)</em>`).FindAllStringSubmatch(body, -1) {
		authors[m[1]] = true
	}
	if len(authors) != 8 {
		t.Errorf("%d authors, not 8: %v", len(authors), authors)
	}
}

func TestPhotosBeside(t *testing.T) {
	photo := func(id, stop, blob, caption string, consent tour.Consent) tour.Photo {
		return tour.Photo{Identity: tour.Identity{ID: id}, PhotoFields: tour.PhotoFields{
			StopID: stop, Blob: blob, Width: 3, Height: 2, Caption: tour.Text{tour.French: caption}, Consent: consent,
		}}
	}
	plan := &tour.Plan{
		Stops: []tour.Stop{{Identity: tour.Identity{ID: "q"}, Slug: "quebec"}},
		Photos: []tour.Photo{
			photo("1", "", "aa", "Une salle à Québec !", tour.ConsentGiven),
			photo("2", "q", "bb", "Une salle, à Québec", tour.ConsentUnknown),
			photo("3", "q", "cc", "", tour.ConsentUnknown),
			photo("4", "", "dd", "../../etc/passwd", tour.ConsentUnknown),
			photo("5", "", "ee", "Refusée", tour.ConsentRefused),
			photo("6", "", "ff", "Perdue", tour.ConsentGiven),
			photo("7", "q", "aa", "La même image", tour.ConsentGiven),
			photo("8", "", "gg", "山田", tour.ConsentGiven),
		},
	}
	found := func(p tour.Photo) bool { return p.Blob != "ff" }
	tests := map[string]struct {
		stop string
		want string
	}{
		"of the tour": {"", "1 une-salle-a-quebec.jpg, 2 une-salle-a-quebec-2.jpg, 3 quebec.jpg, 4 etc-passwd.jpg, 7 une-salle-a-quebec.jpg, 8 photo.jpg"},
		"of a stop":   {"q", "2 une-salle-a-quebec.jpg, 3 quebec.jpg, 7 la-meme-image.jpg"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, b := range publish.PhotosBeside(plan, tt.stop, tour.French, found) {
				got = append(got, b.Photo.ID+" "+b.Name)
			}
			if strings.Join(got, ", ") != tt.want {
				t.Errorf("got %s, want %s", strings.Join(got, ", "), tt.want)
			}
		})
	}
}

// TestHostileTextsStayText puts what would be markup, a script, a sign of a
// builder of sites or the end of the front matter everywhere that people write.
func TestHostileTextsStayText(t *testing.T) {
	for _, hostile := range []string{
		"<script>alert(1)</script>", `"><img src=x onerror=alert(1)>`, "{{< ref >}}", "{% include x %}", "a\n---\nb: c", "' onclick='x", "&lt;b&gt; & \u2028 \x85",
	} {
		t.Run(hostile, func(t *testing.T) {
			plan := planOf(t, "eastern-canada-2018-q2")
			everywhere(plan, hostile)

			post := postOf(t, plan, "", tour.French)

			_, rest, _ := strings.Cut(post, "---\n")
			front, body, _ := strings.Cut(rest, "\n---\n")
			if lines := strings.Split(front, "\n"); len(lines) != 7 || !strings.HasPrefix(lines[1], "lastmod: 2018-05-19") {
				t.Errorf("the front matter is %q", front)
			}
			for _, bad := range []string{"<script", "<img src=x", "{", "onclick='"} {
				if strings.Contains(body, bad) {
					t.Errorf("the post has %q", bad)
				}
			}
			if n := strings.Count(body, "<img "); n != 5 {
				t.Errorf("%d pictures, not 5", n)
			}
			for _, m := range regexp.MustCompile(`href="([^"]*)"`).FindAllStringSubmatch(body, -1) {
				if !strings.HasPrefix(m[1], "https://") {
					t.Errorf("a link leads to %q", m[1])
				}
			}
		})
	}
}

// everywhere writes s wherever people write, and links that lead nowhere good.
func everywhere(plan *tour.Plan, s string) {
	bad := []tour.Link{{Label: tour.Both(s), URL: "javascript:alert(1)"}}
	plan.Tour.Title, plan.Tour.Summary = tour.Both(s), tour.Both(s)
	for i := range plan.Stops {
		plan.Stops[i].City, plan.Stops[i].Title, plan.Stops[i].Links = tour.Both(s), tour.Both(s), bad
	}
	for i := range plan.Sections {
		plan.Sections[i].Title, plan.Sections[i].Body = tour.Both(s), tour.Both(s+"\n\n**"+s+"** ["+s+"](javascript:alert(1)) [x](https://a.org/\"onclick=x)\n\n- "+s+"\n\n> "+s+"\n\n```\n"+s+"\n```")
	}
	for i := range plan.Sessions {
		plan.Sessions[i].Title, plan.Sessions[i].Links = tour.Both(s), bad
	}
	for i := range plan.Photos {
		plan.Photos[i].Caption, plan.Photos[i].Alt, plan.Photos[i].Credit = tour.Both(s), tour.Both(s), s
	}
	for id, p := range plan.People {
		p.Name = s
		plan.People[id] = p
	}
	for id, o := range plan.Organizations {
		o.Name, o.URL = s, "javascript:alert(1)"
		plan.Organizations[id] = o
	}
	for id, talk := range plan.Talks {
		talk.Title, talk.Links = tour.Both(s), bad
		plan.Talks[id] = talk
	}
}
