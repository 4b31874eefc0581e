package tour_test

import (
	"maps"
	"strings"
	"testing"

	"tournee/backend/tour"
)

func TestASectionIsStaleUntilSomebodyLooks(t *testing.T) {
	const fr, en = tour.French, tour.English
	with := func(text tour.Text, lang tour.Lang, words string) tour.Text {
		changed := tour.Text{}
		maps.Copy(changed, text)
		changed[lang] = words
		return changed
	}
	write := func(lang tour.Lang, words string) func(*tour.Section) {
		return func(s *tour.Section) { s.Body = with(s.Body, lang, words) }
	}
	ready := func(langs ...tour.Lang) func(*tour.Section) { return func(s *tour.Section) { s.Ready = langs } }
	type step struct {
		do     func(*tour.Section)
		look   tour.Lang // instead: somebody looked at this text
		fr, en tour.SectionState
	}
	tests := map[string][]step{
		"one text, then the other, each saved many times on its way": {
			{write(fr, "À Ottawa"), "", "draft", "missing"},
			{write(fr, "À Ottawa, Rook."), "", "draft", "missing"},
			{ready(fr), "", "ready", "missing"},
			{write(en, "In Ott"), "", "ready", "draft"},
			{write(en, "In Ottawa, Rook."), "", "ready", "draft"},
			{ready(fr, en), "", "ready", "ready"},
		},
		"a text that was done is changed: the other is stale, also while it follows, until somebody looks": {
			{write(fr, "Un"), "", "draft", "missing"},
			{write(en, "One"), "", "draft", "draft"},
			{ready(fr, en), "", "ready", "ready"},
			{write(fr, "Deux"), "", "ready", "stale"},
			{write(en, "Tw"), "", "ready", "stale"},
			{write(en, "Two"), "", "ready", "stale"},
			{nil, en, "ready", "ready"},
			{write(en, "Two!"), "", "stale", "ready"},
			{nil, fr, "ready", "ready"},
		},
		"a draft that is changed makes nothing stale": {
			{write(fr, "Un"), "", "draft", "missing"},
			{write(en, "One"), "", "draft", "draft"},
			{ready(en), "", "draft", "ready"},
			{write(fr, "Un, deux"), "", "draft", "ready"},
		},
		"both changed at once say the same": {
			{func(s *tour.Section) { s.Body = tour.Text{fr: "Un", en: "One"}; s.Ready = tour.Langs() }, "", "ready", "ready"},
			{func(s *tour.Section) { s.Body = tour.Text{fr: "Deux", en: "Two"} }, "", "ready", "ready"},
		},
		"a title counts, notes do not": {
			{func(s *tour.Section) { s.Body = tour.Text{fr: "Un", en: "One"}; s.Ready = tour.Langs() }, "", "ready", "ready"},
			{func(s *tour.Section) { s.Notes = "à relire" }, "", "ready", "ready"},
			{func(s *tour.Section) { s.Title = with(s.Title, en, "Rook") }, "", "stale", "ready"},
		},
		"what is begun after the other changed follows it": {
			{write(fr, "Un"), "", "draft", "missing"},
			{ready(fr), "", "ready", "missing"},
			{write(fr, "Deux"), "", "ready", "missing"},
			{write(en, "Two"), "", "ready", "draft"},
		},
		"a text taken away is missing, not stale": {
			{func(s *tour.Section) { s.Body = tour.Text{fr: "Un", en: "One"}; s.Ready = tour.Langs() }, "", "ready", "ready"},
			{write(en, ""), "", "ready", "missing"},
		},
	}
	for name, steps := range tests {
		t.Run(name, func(t *testing.T) {
			s := tour.Section{}
			for i, step := range steps {
				at := int64(1000 + i)
				if step.look != "" {
					s.LookedAt(step.look, at)
				} else {
					was := s
					step.do(&s)
					s.Edited(was, at)
				}
				if gotFR, gotEN := s.State(fr), s.State(en); gotFR != step.fr || gotEN != step.en {
					t.Fatalf("step %d: French %s, English %s; want %s, %s", i+1, gotFR, gotEN, step.fr, step.en)
				}
			}
		})
	}
}

func TestATextNamesPhotosByTheirContent(t *testing.T) {
	photos := []tour.Photo{
		{PhotoFields: tour.PhotoFields{Blob: "3f9a2c1b7d20" + strings.Repeat("0", 52)}},
		{PhotoFields: tour.PhotoFields{Blob: "3f9a2c1b7d21" + strings.Repeat("0", 52)}},
	}
	for _, p := range photos {
		if got, ok := tour.Meant(photos, p.Mark()); !ok || got.Blob != p.Blob {
			t.Errorf("%s means %v", p.Mark(), got.Blob)
		}
	}
	for _, address := range []string{"", "photo:", "photo:3f9a2c1", "photo:0000000000", "https://a.org/3f9a2c1b7d20", "3f9a2c1b7d20"} {
		if got, ok := tour.Meant(photos, address); ok {
			t.Errorf("%q means %v", address, got.Blob)
		}
	}
}
