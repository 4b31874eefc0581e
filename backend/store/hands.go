package store

import (
	"context"
	"sync"
)

type handKey struct{}

// InHand returns a context whose changes are made by one hand: one window, one
// page of a browser. What a hand changed itself is never stale to it, even
// before it has read the answer. An empty name is nobody's hand.
func InHand(ctx context.Context, hand string) context.Context {
	return context.WithValue(ctx, handKey{}, hand)
}

// handsKept is how many writes are remembered before all are forgotten; who is
// forgotten is told of a conflict, which is always safe.
const handsKept = 20_000

// hands remembers who wrote which rev of which record since the file was opened.
type hands struct {
	mu     sync.Mutex
	writer map[written]string
}

type written struct {
	id  string
	rev int64
}

// note remembers what a transaction wrote, once it is kept.
func (h *hands) note(ctx context.Context, changes []Change) {
	hand, _ := ctx.Value(handKey{}).(string)
	if hand == "" {
		return
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.writer == nil || len(h.writer) > handsKept {
		h.writer = map[written]string{}
	}
	for _, c := range changes {
		h.writer[written{c.ID, c.after.int("rev")}] = hand
	}
}

// own reports whether all revs of a record after seen, up to now, were written
// by the hand of ctx.
func (h *hands) own(ctx context.Context, id string, seen, now int64) bool {
	hand, _ := ctx.Value(handKey{}).(string)
	if hand == "" || seen <= 0 || seen > now || now-seen > handsKept {
		return false
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	for rev := seen + 1; rev <= now; rev++ {
		if h.writer[written{id, rev}] != hand {
			return false
		}
	}
	return true
}
