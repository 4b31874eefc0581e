package store

import (
	"slices"
	"testing"
)

func TestStacks(t *testing.T) {
	tests := map[string]struct {
		acts       []Act // the oldest first
		undo, redo []int64
	}{
		"an act":                          {[]Act{{Seq: 1, Mode: Do}}, []int64{1}, nil},
		"undone":                          {[]Act{{Seq: 1, Mode: Do}, {Seq: 2, Mode: Undo, Target: 1}}, nil, []int64{1}},
		"a new act after undo":            {[]Act{{Seq: 1, Mode: Do}, {Seq: 2, Mode: Undo, Target: 1}, {Seq: 3, Mode: Do}}, []int64{3}, nil},
		"undone before what is read":      {[]Act{{Seq: 5, Mode: Do}, {Seq: 6, Mode: Undo, Target: 5}, {Seq: 7, Mode: Undo, Target: 4}}, nil, []int64{5, 4}},
		"and one brought again":           {[]Act{{Seq: 5, Mode: Do}, {Seq: 6, Mode: Undo, Target: 5}, {Seq: 7, Mode: Undo, Target: 4}, {Seq: 8, Mode: Redo, Target: 4}}, []int64{4}, []int64{5}},
		"brought again before it is read": {[]Act{{Seq: 8, Mode: Redo, Target: 4}, {Seq: 9, Mode: Do}}, []int64{4, 9}, nil},
		"what another person did":         {[]Act{{Seq: 1, Mode: Do}, {Seq: 2, Mode: Do, Actor: "other"}}, []int64{1}, nil},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			slices.Reverse(tt.acts)

			undo, redo := stacks(tt.acts, "")

			if !slices.Equal(seqs(undo), tt.undo) || !slices.Equal(seqs(redo), tt.redo) {
				t.Errorf("got %v and %v, want %v and %v", seqs(undo), seqs(redo), tt.undo, tt.redo)
			}
		})
	}
}

func seqs(acts []Act) (all []int64) {
	for _, a := range acts {
		all = append(all, a.Seq)
	}
	return all
}
