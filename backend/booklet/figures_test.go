package booklet_test

import (
	"strings"
	"testing"

	"tournee/backend/tour"
)

func TestFiguresAreToldAsFarAsTheyAreKnown(t *testing.T) {
	all := func(s *tour.Stop) {
		s.Registered, s.Attended, s.Questions, s.Score, s.ScoreOf = 1520, 1105, 17, 4.55, 5
	}
	tests := map[string]struct {
		change func(p *tour.Plan)
		lang   tour.Lang
		want   []string
		never  []string
	}{
		"nothing": {func(*tour.Plan) {}, tour.English, nil, []string{"attendee", "rated", "questions asked"}},
		"all of one stop": {
			func(p *tour.Plan) { all(&p.Stops[0]) }, tour.English,
			[]string{"1,105 attendees of 1,520 registered · 17 questions asked · rated 4.55 out of 5 (1 of 2 stops)"},
			nil,
		},
		"in French": {
			func(p *tour.Plan) { all(&p.Stops[0]) }, tour.French,
			[]string{"1\u202f105 participants sur 1\u202f520 inscrits · 17 questions posées · note de 4,55 sur 5 (1 des 2 étapes)"},
			nil,
		},
		"who came alone":       {func(p *tour.Plan) { p.Stops[0].Attended = 60 }, tour.English, []string{"60 attendees"}, []string{"registered", "rated"}},
		"one question":         {func(p *tour.Plan) { p.Stops[0].Attended, p.Stops[0].Questions = 60, 1 }, tour.English, []string{"1 question asked"}, nil},
		"both stops":           {func(p *tour.Plan) { all(&p.Stops[0]); all(&p.Stops[1]); p.Stops[1].Notes = "" }, tour.English, []string{"2,210 attendees of 3,040 registered · 34 questions"}, []string{"of 2 stops"}},
		"those only plausible": {func(p *tour.Plan) { all(&p.Stops[1]) }, tour.English, nil, []string{"attendee", "rated"}},
		"plausible figures of a known day": {
			func(p *tour.Plan) { all(&p.Stops[0]); p.Stops[0].Notes = "illustrative: chiffres / figures, hours" },
			tour.English, nil,
			[]string{"attendee", "rated"},
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p := small()
			tt.change(p)

			got := strings.ReplaceAll(layout(t, p, options(tt.lang)), "\u00a0", " ")

			for _, want := range tt.want {
				if !strings.Contains(got, want) {
					t.Errorf("%q is not printed in %s", want, got)
				}
			}
			for _, never := range tt.never {
				if strings.Contains(got, never) {
					t.Errorf("%q is printed", never)
				}
			}
		})
	}
}
