package main

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

func TestMarks(t *testing.T) {
	made, err := read("../../backend/zone/zones.dat")
	if err != nil {
		t.Fatal(err)
	}
	paris, toronto, berlin := made.zones["Europe/Paris"], made.zones["America/Toronto"], made.zones["Europe/Berlin"]
	now := map[string][]byte{"Here": paris}
	tests := map[string]struct {
		inGo, before []byte
		mark         string
		want         string
	}{
		"a zone that nobody knew":          {nil, nil, "", ""},
		"the same everywhere":              {paris, paris, "", ""},
		"another history, the same future": {berlin, berlin, "", ""},
		"other than in the edition before": {paris, toronto, "", "2027a"},
		"other than in Go":                 {toronto, paris, "", "2027a"},
		"still other than in Go":           {toronto, paris, "2025c", "2025c"},
		"changed again":                    {toronto, toronto, "2025c", "2027a"},
		"changed a year ago":               {paris, paris, "2026f", "2026f"},
		"changed two years ago":            {paris, paris, "2025c", ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			before := tables{zones: map[string][]byte{"Here": tt.before}, seen: map[string]string{"Here": tt.mark}}

			got, err := marks("2027a", now, map[string][]byte{"Here": tt.inGo}, before)

			if err != nil || got["Here"] != tt.want {
				t.Errorf("got %q, %v, want %q", got["Here"], err, tt.want)
			}
		})
	}
}

func TestTheFileReadsAsItWasWritten(t *testing.T) {
	made, err := read("../../backend/zone/zones.dat")
	if err != nil {
		t.Fatal(err)
	}

	data, err := join(made.version, made.zones, map[string]string{"Europe/Paris": "Europe/Paris"}, made.seen)

	if err != nil || !strings.HasPrefix(string(data), made.version+"\n") {
		t.Fatalf("%v, %.20q", err, data)
	}
	if got, want := lately(data), slices.Sorted(maps.Keys(made.seen)); !slices.Equal(got, want) || len(got) == 0 {
		t.Errorf("%v changed lately, want %v", got, want)
	}
}
