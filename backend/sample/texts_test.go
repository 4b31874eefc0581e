package sample_test

import (
	"reflect"
	"regexp"
	"strings"
	"testing"

	"tournee/backend/sample"
	"tournee/backend/tour"
)

// textsOf calls see with every text of a record, however deep.
func textsOf(value reflect.Value, field string, see func(field string, t tour.Text)) {
	if t, ok := reflect.TypeAssert[tour.Text](value); ok {
		see(field, t)
		return
	}
	switch value.Kind() {
	case reflect.Struct:
		for f, held := range value.Fields() {
			textsOf(held, f.Name, see)
		}
	case reflect.Slice:
		for _, held := range value.Seq2() {
			textsOf(held, field, see)
		}
	}
}

func TestTextsAreInBothLanguages(t *testing.T) {
	for _, p := range sample.Plans() {
		for _, r := range records(p) {
			textsOf(reflect.ValueOf(r.value), "", func(field string, text tour.Text) {
				if text.Empty() {
					return
				}
				for _, lang := range tour.Langs() {
					if text[lang] == "" || text[lang] != tour.Clean(text[lang]) {
						t.Errorf("%s: the %s of a %s is not well written in %s: %q", p.Tour.Slug, field, r.kind, lang, text)
					}
				}
			})
		}
	}
}

func TestSectionsHaveABody(t *testing.T) {
	want := map[string]int{ // sections
		"eastern-canada-2018-q2": 7, "eastern-canada-2019-spring": 7, "kubecon-eu-2018": 5, "kcd-france-2023": 12,
	}
	for _, p := range sample.Plans() {
		if got := len(p.Sections); got != want[p.Tour.Slug] {
			t.Errorf("%s has %d sections, want %d", p.Tour.Slug, got, want[p.Tour.Slug])
		}
		for _, s := range p.Sections {
			for _, lang := range tour.Langs() {
				if len(s.Body[lang]) < 150 {
					t.Errorf("%s: the section %q says too little in %s: %q", p.Tour.Slug, s.Title.In(lang), lang, s.Body[lang])
				}
			}
		}
	}
}

func TestFrenchTypography(t *testing.T) {
	wrong := regexp.MustCompile(`[ \t][:;?!»]|« |[^\s\x{00A0}/:?!;»][;?!](\s|$)|[^\s\x{00A0}]:\s|[^\s(\x{00A0}]"`)
	for _, p := range sample.Plans() {
		for _, r := range records(p) {
			textsOf(reflect.ValueOf(r.value), "", func(field string, text tour.Text) {
				french := text[tour.French]
				if french == text[tour.English] { // a name, the same in both
					return
				}
				if at := wrong.FindString(french); at != "" {
					t.Errorf("%s: the French %s of a %s has %q: %s", p.Tour.Slug, field, r.kind, at, french)
				}
			})
		}
	}
}

// A recap may not tell what is only plausible: an evening, an hour, a number
// of people that nobody published.
func TestRecapsStateNothingIllustrative(t *testing.T) {
	hour := regexp.MustCompile(`\d{1,2}[ \x{00A0}]?(h|:)[ \x{00A0}]?\d{2}`)
	months := strings.NewReplacer("mai", "05", "May", "05", "juin", "06", "June", "06")
	for _, p := range sample.Plans() {
		for _, s := range p.Sections {
			for _, lang := range tour.Langs() {
				body := s.Body[lang]
				if at := hour.FindString(body); at != "" {
					t.Errorf("%s tells an hour: %s", s.Title.In(lang), at)
				}
				for _, stop := range p.Stops {
					if p.Tour.Slug == "kubecon-eu-2018" || p.Tour.Slug == "kcd-france-2023" {
						continue // their days are known
					}
					day, month := strings.TrimLeft(string(stop.Starts[8:10]), "0"), string(stop.Starts[5:7])
					if regexp.MustCompile(`\b` + day + ` ` + month).MatchString(months.Replace(body)) {
						t.Errorf("%s tells the evening of %s", s.Title.In(lang), stop.Slug)
					}
				}
			}
		}
	}
}

func TestPlausibleValuesAreIllustrative(t *testing.T) {
	for _, p := range sample.Plans() {
		if !tour.Illustrative(p.Tour.Notes) {
			t.Errorf("%s is not illustrative", p.Tour.Slug)
		}
		for _, r := range records(p) {
			var notes string
			switch v := r.value.(type) {
			case tour.Stop:
				notes = v.Notes
			case tour.Session:
				notes = v.Notes
			case tour.Talk:
				notes = v.Notes
			case tour.Venue:
				notes = v.Notes
			case tour.Photo:
				notes = v.Notes
			default:
				continue
			}
			if !tour.Illustrative(notes) {
				t.Errorf("%s: %s %s does not say illustrative: %q", p.Tour.Slug, r.kind, r.slug, notes)
			}
		}
	}
}

func TestPhotosSayThatTheyAreGenerated(t *testing.T) {
	for _, p := range sample.Plans() {
		covers := 0
		for _, photo := range p.Photos {
			if photo.Cover {
				covers++
			}
			if !strings.Contains(photo.Alt[tour.French], "Image générée") || !strings.Contains(photo.Alt[tour.English], "Generated illustration") ||
				!strings.Contains(photo.Credit, "image générée") && !strings.Contains(photo.Credit, "Image générée") {
				t.Errorf("%s: a photo passes for a real one: %q, %q", p.Tour.Slug, photo.Alt, photo.Credit)
			}
		}
		if covers != 1 {
			t.Errorf("%s has %d covers", p.Tour.Slug, covers)
		}
	}
}
