package typeset

import (
	"cmp"
	"math"
	"slices"
)

// Para says how a paragraph is set.
type Para struct {
	Lang      string  // "fr" or "en": hyphens
	Width     float64 // points
	First     float64 // indent of the first line, points
	Ragged    bool    // spaces keep their width, lines end where they do
	NoHyphens bool
}

const (
	lineCost    = 10.0
	twoHyphens  = 9000.0   // two lines in a row with a hyphen
	lastHyphen  = 250000.0 // the line before the last ends with one
	otherClass  = 3000.0   // a loose line next to a tight one
	shortLast   = 30000.0  // the last line is a mere stump
	raggedEdge  = 4.0      // how far a ragged line may fall short, in its size
	stump       = 0.18     // of the width
	overfullBad = 1e9
	// crowd is how many beginnings of a line are weighed at most. No text of
	// letters has as many; a row of marks without width has.
	crowd = 400
)

type node struct {
	item, line, class int
	w, y, z           float64 // sums up to the item that begins the next line
	cost              float64
	hyphen            bool
	ratio             float64
	from              *node
}

type breaker struct {
	items   []item
	para    Para
	active  []*node
	spare   []*node // the room of the list before
	w, y, z float64
	edge    float64
}

// breaks returns the items at which the paragraph's lines end, each with how
// far its spaces stretch (positive) or shrink, so that the whole costs least.
func (b *breaker) breaks() []*node {
	b.active = []*node{{item: -1, class: 1}}
	for i := range b.items {
		it := &b.items[i]
		switch it.kind {
		case box:
			b.w += it.width
		case glue:
			if i > 0 && b.items[i-1].kind == box {
				b.try(i, 0)
			}
			b.w, b.y, b.z = b.w+it.width, b.y+it.stretch, b.z+it.shrink
		case penalty:
			if it.cost < never {
				b.try(i, it.cost)
			}
		}
	}
	best := b.active[0]
	for _, n := range b.active {
		if n.cost < best.cost {
			best = n
		}
	}
	var path []*node
	for n := best; n.from != nil; n = n.from {
		path = append([]*node{n}, path...)
	}
	return path
}

// try adds the best ways to break at item i, one for each class of line, to
// the nodes that may still begin a line.
func (b *breaker) try(i int, cost float64) {
	kept := b.spare[:0]
	var best [4]node
	var last *node
	for _, a := range b.active {
		r, bad := b.ratio(a, i)
		if r < -1 || cost == always {
			last = a
		} else {
			kept = append(kept, a)
		}
		if r < -1 {
			continue
		}
		n := b.node(a, i, cost, r, bad)
		if best[n.class].from == nil || n.cost < best[n.class].cost {
			best[n.class] = n
		}
	}
	found := false
	for _, n := range best {
		if n.from != nil {
			kept, found = append(kept, b.settle(n)), true
		}
	}
	if !found && len(kept) == 0 {
		kept = append(kept, b.settle(b.node(last, i, cost, -1, overfullBad)))
	}
	if len(kept) > crowd {
		slices.SortStableFunc(kept, func(x, y *node) int { return cmp.Compare(x.cost, y.cost) })
		kept = kept[:crowd]
	}
	b.active, b.spare = kept, b.active
}

func (b *breaker) ratio(a *node, i int) (r, bad float64) {
	target := b.para.Width
	if a.line == 0 {
		target -= b.para.First
	}
	width, stretch, shrink := b.w-a.w, b.y-a.y, b.z-a.z
	if b.items[i].kind == penalty {
		width += b.items[i].width
	}
	if b.para.Ragged {
		stretch += b.edge
		shrink = 0
	}
	switch {
	case width < target && stretch > 0:
		r = (target - width) / stretch
	case width < target:
		r = 100
	case width > target && shrink > 0:
		r = (target - width) / shrink
	case width > target+0.01:
		r = -2
	}
	return r, math.Min(100*math.Pow(math.Abs(r), 3), 1e5)
}

// node returns what it costs in all to end a line at item i that began after a.
func (b *breaker) node(a *node, i int, cost, r, bad float64) node {
	it := &b.items[i]
	d := lineCost + bad
	if cost > 0 {
		d += cost
	}
	total := a.cost + d*d
	if it.hyphen && a.hyphen {
		total += twoHyphens
	}
	if cost == always && a.hyphen {
		total += lastHyphen
	}
	if cost == always && a.line > 0 && b.w-a.w < stump*b.para.Width {
		total += shortLast
	}
	class := 1
	switch {
	case r < -0.5:
		class = 0
	case r > 1:
		class = 3
	case r > 0.5:
		class = 2
	}
	if class-a.class > 1 || a.class-class > 1 {
		total += otherClass
	}
	return node{item: i, line: a.line + 1, class: class, cost: total, hyphen: it.hyphen, ratio: r, from: a}
}

// settle returns n with the sums at which the next line begins: after the
// blanks that vanish at a line's end.
func (b *breaker) settle(n node) *node {
	n.w, n.y, n.z = b.w, b.y, b.z
	for j := n.item; j < len(b.items); j++ {
		next := &b.items[j]
		if next.kind == box || next.kind == penalty && next.cost == always && j > n.item {
			break
		}
		if next.kind == glue {
			n.w, n.y, n.z = n.w+next.width, n.y+next.stretch, n.z+next.shrink
		}
	}
	return &n
}
