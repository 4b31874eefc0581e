package booklet

import "sync"

// Prints keeps pictures as they are printed, so that booklets of the same tour
// that are made together or again prepare each but once. Those that were asked
// for longest ago go when there are too many.
type Prints struct {
	most  int // bytes that are kept
	mu    sync.Mutex
	ready map[string]*printed
	held  int // bytes
	asked int // how often a picture was
}

type printed struct {
	once sync.Once
	data []byte
	err  error
	size int // bytes, once they are counted
	last int // when it was asked for
}

// NewPrints returns Prints without pictures, which keep so many bytes at most.
func NewPrints(most int) *Prints { return &Prints{most: most, ready: map[string]*printed{}} }

// of returns the bytes of an impression. A nil Prints prepares it each time.
func (p *Prints) of(i impression) ([]byte, error) {
	if p == nil {
		return i.bytes()
	}
	one := p.ask(i.key())
	one.once.Do(func() { one.data, one.err = i.bytes() })
	p.count(one)
	return one.data, one.err
}

func (p *Prints) ask(key string) *printed {
	p.mu.Lock()
	defer p.mu.Unlock()
	one := p.ready[key]
	if one == nil {
		one = &printed{}
		p.ready[key] = one
	}
	p.asked++
	one.last = p.asked
	return one
}

// count adds a picture to what is held, and lets go of others.
func (p *Prints) count(one *printed) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if one.size == 0 {
		one.size = len(one.data)
		p.held += one.size
	}
	for p.held > p.most {
		oldest := ""
		for key, other := range p.ready {
			if other.size > 0 && (oldest == "" || other.last < p.ready[oldest].last) {
				oldest = key
			}
		}
		if oldest == "" {
			return
		}
		p.held -= p.ready[oldest].size
		delete(p.ready, oldest)
	}
}
