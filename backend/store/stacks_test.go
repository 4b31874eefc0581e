package store

import (
	"slices"
	"testing"
)

func TestStacks(t *testing.T) {
	tests := map[string]struct {
		steps      []step
		undo, redo []int64
	}{
		"nothing":              {nil, nil, nil},
		"an act":               {[]step{{1, Do, 0}}, []int64{1}, nil},
		"undone":               {[]step{{1, Do, 0}, {2, Undo, 1}}, nil, []int64{1}},
		"brought again":        {[]step{{1, Do, 0}, {2, Undo, 1}, {3, Redo, 1}}, []int64{1}, nil},
		"a new act after undo": {[]step{{1, Do, 0}, {2, Undo, 1}, {3, Do, 0}}, []int64{3}, nil},
		"two undone":           {[]step{{4, Do, 0}, {5, Do, 0}, {6, Undo, 5}, {7, Undo, 4}}, nil, []int64{5, 4}},
		"and one of them back": {[]step{{4, Do, 0}, {5, Do, 0}, {6, Undo, 5}, {7, Undo, 4}, {8, Redo, 4}}, []int64{4}, []int64{5}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			undo, redo := stacks(tt.steps)

			if !slices.Equal(undo, tt.undo) || !slices.Equal(redo, tt.redo) {
				t.Errorf("got %v and %v, want %v and %v", undo, redo, tt.undo, tt.redo)
			}
		})
	}
}

func TestUndoReachesAsFarAsTheFile(t *testing.T) {
	const deeds = 3000
	var steps []step
	for n := range int64(deeds) {
		steps = append(steps, step{n + 1, Do, 0})
	}
	for n := range int64(deeds) {
		steps = append(steps, step{deeds + n + 1, Undo, deeds - n})
	}

	undo, redo := stacks(steps)

	if len(undo) != 0 || len(redo) != deeds || last(redo) != 1 {
		t.Errorf("%d are left to undo, %d to redo, the next is %d", len(undo), len(redo), last(redo))
	}
}
