package booklet

import "sync"

// Prints keeps pictures as they are printed, so that booklets of the same tour
// that are made together prepare each but once.
type Prints struct {
	mu    sync.Mutex
	ready map[string]*printed
}

type printed struct {
	once sync.Once
	data []byte
	err  error
}

// NewPrints returns Prints without pictures.
func NewPrints() *Prints { return &Prints{ready: map[string]*printed{}} }

// of returns the bytes of an impression. A nil Prints prepares it each time.
func (p *Prints) of(i impression) ([]byte, error) {
	if p == nil {
		return i.bytes()
	}
	p.mu.Lock()
	one := p.ready[i.key()]
	if one == nil {
		one = &printed{}
		p.ready[i.key()] = one
	}
	p.mu.Unlock()
	one.once.Do(func() { one.data, one.err = i.bytes() })
	return one.data, one.err
}
