package booklet

// slab is a piece of a page as wide as the text, which no page break divides.
type slab struct {
	gap    float64 // white above, unless it begins a page
	height float64
	glued  bool // never parted from the slab above
	draw   func(p *page, y float64)
	// pour, unless nil, makes the slab as high as the page has room, and returns
	// false when nothing is left. It is asked again on every following page;
	// height is the least room to begin it in.
	pour func(room float64) (slab, bool)
}

// flow lays slabs one under another and begins pages as they fill.
type flow struct {
	sheet
	pages []*page
	y     float64
	fresh bool                    // nothing stands on the page yet
	frame func(p *page, from int) // draws what every page has; from: which of the flow's pages it is
	slabs []slab
}

// open begins the flow's first page, with what the caller has put on it down
// to y.
func (f *flow) open(p *page, y float64) {
	f.pages = append(f.pages, p)
	f.y, f.fresh = y, false
	f.frame(p, len(f.pages)-1)
}

func (f *flow) turn() {
	p := &page{}
	f.pages = append(f.pages, p)
	f.y, f.fresh = f.top, true
	f.frame(p, len(f.pages)-1)
}

func (f *flow) add(slabs ...slab) { f.slabs = append(f.slabs, slabs...) }

// parts reports whether a section of at most half a page would leave only some
// lines for the next page: it had better begin there.
func (f *flow) parts(section []slab) bool {
	need := 0.0
	for _, s := range section {
		need += s.gap + s.height
	}
	over := f.y + need - f.bottom
	return !f.fresh && over > 0 && over < 9*leading && need < (f.bottom-f.top)/2
}

// settle places the slabs that were added.
func (f *flow) settle() {
	for i := 0; i < len(f.slabs); {
		end := i + 1
		for end < len(f.slabs) && f.slabs[end].glued {
			end++
		}
		f.place(f.slabs[i:end])
		i = end
	}
	f.slabs = nil
}

// place puts down a group that stays together, on the next page where it does
// not fit on this one. A group higher than a page is parted after all.
func (f *flow) place(group []slab) {
	need := 0.0
	for i, s := range group {
		if i > 0 || !f.fresh {
			need += s.gap
		}
		need += s.height
	}
	if f.y+need > f.bottom && !f.fresh && need <= f.bottom-f.top {
		f.turn()
	}
	for _, s := range group {
		if f.y+s.gap+s.height > f.bottom && !f.fresh {
			f.turn()
		}
		if s.pour != nil {
			f.pour(s)
			continue
		}
		if !f.fresh {
			f.y += s.gap
		}
		if s.draw != nil {
			s.draw(f.page(), f.y)
		}
		f.y += s.height
		f.fresh = false
	}
}

// pour lays down what s yields, page after page.
func (f *flow) pour(s slab) {
	if !f.fresh {
		f.y += s.gap
	}
	for {
		part, more := s.pour(f.bottom - f.y)
		if part.draw != nil {
			part.draw(f.page(), f.y)
			f.y += part.height
			f.fresh = false
		}
		if !more {
			return
		}
		f.turn()
	}
}

func (f *flow) page() *page { return f.pages[len(f.pages)-1] }
