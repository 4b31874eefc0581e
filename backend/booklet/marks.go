package booklet

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"math"

	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
)

// Marks returns what tells each page of a booklet from one that is drawn
// otherwise: who shows it again draws only those whose marks are new.
func Marks(file []byte) ([]string, error) { return pdfpost.Marks(file) }

// mark is a digest of what stands on a page. It holds glyphs, not their codes,
// which depend on what the other pages say.
func (p *page) mark() string {
	var m marker
	for _, o := range p.ops {
		m.numbers(o.x, o.y, o.w, o.h, o.wide, float64(o.shape), float64(o.fill), float64(o.stroke))
		m.flag(o.solid)
		for _, at := range o.points {
			m.numbers(at.x, at.y)
		}
		if o.picture != nil {
			m.text(impression{o.picture, o.w, o.h}.key())
		}
		if o.goal != nil {
			m.numbers(float64(o.goal.page), o.goal.y)
		}
		if o.line != nil {
			m.line(*o.line)
		}
	}
	sum := sha256.Sum256(m)
	return hex.EncodeToString(sum[:8])
}

// marker collects what a digest is made of.
type marker []byte

func (m *marker) numbers(all ...float64) {
	for _, n := range all {
		*m = binary.BigEndian.AppendUint64(*m, math.Float64bits(n))
	}
}

func (m *marker) flag(on bool) {
	if on {
		*m = append(*m, 1)
	}
}

func (m *marker) text(s string) { *m = append(append(*m, s...), 0) }

func (m *marker) line(l ts.Line) {
	for _, r := range l.Runs {
		m.numbers(r.X, r.Style.Size, r.Style.Raised, float64(r.Style.Color))
		m.text(r.Link)
		for _, g := range r.Glyphs {
			*m = binary.BigEndian.AppendUint32(*m, g.ID<<8|uint32(g.Font))
			*m = binary.BigEndian.AppendUint16(*m, uint16(int16(math.Round(g.Advance+2*g.X+4*g.Y))))
		}
	}
}
