package sample_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"tournee/backend/sample"
	"tournee/backend/tour"
)

// record is what the tests ask of any record.
type record struct {
	kind, id, slug, tourID string
	value                  interface{ Check() error }
}

// records lists every record of a plan.
func records(p tour.Plan) []record {
	all := []record{{"tour", p.Tour.ID, p.Tour.Slug, p.Tour.ID, p.Tour}}
	for _, r := range p.Stops {
		all = append(all, record{"stop", r.ID, p.Tour.Slug + "/" + r.Slug, r.TourID, r})
	}
	for _, r := range p.Tracks {
		all = append(all, record{"track", r.ID, "", r.TourID, r})
	}
	for _, r := range p.Sessions {
		all = append(all, record{"session", r.ID, "", r.TourID, r})
	}
	for _, r := range p.Engagements {
		all = append(all, record{"engagement", r.ID, "", r.TourID, r})
	}
	for _, r := range p.Sponsorships {
		all = append(all, record{"sponsorship", r.ID, "", r.TourID, r})
	}
	for _, r := range p.Sections {
		all = append(all, record{"section", r.ID, "", r.TourID, r})
	}
	for _, r := range p.Photos {
		all = append(all, record{"photo", r.ID, "", r.TourID, r})
	}
	for _, r := range p.Rooms {
		all = append(all, record{"room", r.ID, "", p.Tour.ID, r})
	}
	for key, r := range p.Venues {
		all = append(all, record{"venue", key, r.Slug, p.Tour.ID, r})
	}
	for key, r := range p.Organizations {
		all = append(all, record{"organization", key, r.Slug, p.Tour.ID, r})
	}
	for key, r := range p.People {
		all = append(all, record{"person", key, r.Slug, p.Tour.ID, r})
	}
	for key, r := range p.Talks {
		all = append(all, record{"talk", key, r.Slug, p.Tour.ID, r})
	}
	return all
}

func TestPlansAreThoseOfTheFourTours(t *testing.T) {
	var slugs []string
	for _, p := range sample.Plans() {
		slugs = append(slugs, p.Tour.Slug)
	}
	if got, want := strings.Join(slugs, " "), "eastern-canada-2018-q2 eastern-canada-2019-spring kubecon-eu-2018 kcd-france-2023"; got != want {
		t.Errorf("tours are %s, want %s", got, want)
	}
}

func TestRecordsPassTheirChecks(t *testing.T) {
	clocks := tour.Clocks{}
	for _, p := range sample.Plans() {
		for _, r := range records(p) {
			if err := r.value.Check(); err != nil {
				t.Errorf("%s: %s %s: %v", p.Tour.Slug, r.kind, r.slug, err)
			}
		}
		for _, s := range p.Sessions {
			stop, _ := p.Stop(s.StopID)
			if err := s.CheckIn(stop); err != nil {
				t.Errorf("%s: session of %s: %v", p.Tour.Slug, s.Starts, err)
			}
			if ends := clocks.Ends(s, stop.Zone); s.Starts < stop.Starts || ends > stop.Ends {
				t.Errorf("%s: a session from %s to %s is outside its stop, %s to %s", p.Tour.Slug, s.Starts, ends, stop.Starts, stop.Ends)
			}
		}
	}
}

func TestIdsAndSlugs(t *testing.T) {
	v7 := regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)
	library := "venue room organization person talk"
	owner, holder, values := map[string]string{}, map[string]string{}, map[string]any{}
	for _, p := range sample.Plans() {
		for _, r := range records(p) {
			if !v7.MatchString(r.id) {
				t.Errorf("%s %s has the id %q, which is no UUIDv7", r.kind, r.slug, r.id)
			}
			if r.tourID != p.Tour.ID {
				t.Errorf("%s %s belongs to tour %q", r.kind, r.slug, r.tourID)
			}
			shared := strings.Contains(library, r.kind)
			if other, taken := owner[r.id]; taken && (!shared || !reflect.DeepEqual(values[r.id], r.value)) {
				t.Errorf("%s %s has the id of %s", r.kind, r.slug, other)
			}
			owner[r.id], values[r.id] = r.kind+" "+r.slug, r.value
			if r.slug == "" {
				continue
			}
			name := r.kind + " " + r.slug
			if other, taken := holder[name]; taken && other != r.id {
				t.Errorf("two records are %s", name)
			}
			holder[name] = r.id
		}
	}
	for _, name := range []string{
		"person ali-naqvi", "person ayrat-khayretdinov", "person christopher-vollick",
		"organization cloudops", "organization rancher-labs", "organization aqua-security",
		"stop eastern-canada-2018-q2/montreal", "stop eastern-canada-2018-q2/kitchener-waterloo",
		"stop eastern-canada-2019-spring/ottawa", "stop eastern-canada-2019-spring/toronto",
		"stop eastern-canada-2018-q2/quebec-city",
	} {
		if holder[name] == "" {
			t.Errorf("nothing is %s", name)
		}
	}
}

func TestSharedRecordsAreOne(t *testing.T) {
	tests := map[string][]string{ // slug → tours
		"person ayrat-khayretdinov": {"eastern-canada-2018-q2", "eastern-canada-2019-spring"},
		"organization cloudops":     {"eastern-canada-2018-q2", "eastern-canada-2019-spring"},
		"organization rancher-labs": {"eastern-canada-2018-q2", "eastern-canada-2019-spring"},
		"organization red-hat":      {"eastern-canada-2019-spring", "kcd-france-2023"},
	}
	for name, tours := range tests {
		t.Run(name, func(t *testing.T) {
			found := map[string]bool{}
			for _, p := range sample.Plans() {
				for _, r := range records(p) {
					if r.kind+" "+r.slug == name {
						found[p.Tour.Slug] = true
					}
				}
			}
			for _, slug := range tours {
				if !found[slug] {
					t.Errorf("it is not in %s", slug)
				}
			}
		})
	}
}

// Every field that ends in ID or IDs names a record that is in the plan.
func TestReferencesResolve(t *testing.T) {
	for _, p := range sample.Plans() {
		known := map[string]string{"": ""}
		for _, r := range records(p) {
			known[r.id] = r.kind
		}
		check := func(from record, field, id string) {
			want := strings.ToLower(strings.TrimSuffix(strings.TrimSuffix(field, "s"), "ID"))
			switch want {
			case "organizer":
				want = "organization"
			case "speaker", "author":
				want = "person"
			}
			if kind, ok := known[id]; !ok || kind != want && kind != "" {
				t.Errorf("%s: the %s of a %s is %q %s", p.Tour.Slug, field, from.kind, kind, id)
			}
		}
		for _, r := range records(p) {
			for field, value := range reflect.ValueOf(r.value).Fields() {
				if !field.Anonymous || field.Name == "Identity" {
					continue
				}
				for inner, held := range value.Fields() {
					switch ids := held.Interface().(type) {
					case string:
						if strings.HasSuffix(inner.Name, "ID") {
							check(r, inner.Name, ids)
						}
					case []string:
						if strings.HasSuffix(inner.Name, "IDs") {
							for _, id := range ids {
								check(r, inner.Name, id)
							}
						}
					}
				}
			}
		}
	}
}

func TestPlansRepeat(t *testing.T) {
	if a, b := sample.Plans(), sample.Plans(); !reflect.DeepEqual(a, b) {
		t.Error("two calls give different plans")
	}
}

func TestNothingIsNull(t *testing.T) {
	for _, p := range sample.Plans() {
		for _, r := range records(p) {
			if js := asJSON(t, r.value); strings.Contains(js, ":null") {
				t.Errorf("%s: %s %s: %s", p.Tour.Slug, r.kind, r.slug, js)
			}
		}
	}
}

func TestNobodyHasAnAddress(t *testing.T) {
	for _, p := range sample.Plans() {
		for _, person := range p.People {
			if person.Email != "" || person.Telephone != "" {
				t.Errorf("%s has an e-mail address or a telephone number", person.Name)
			}
		}
	}
}

func asJSON(tb testing.TB, value any) string {
	tb.Helper()
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		tb.Fatal(fmt.Errorf("%T: %w", value, err))
	}
	return b.String()
}
