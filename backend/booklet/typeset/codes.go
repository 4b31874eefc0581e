package typeset

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"slices"
)

// firstCode is where the codes of a document begin; gofpdf treats those below
// 256 in ways of its own.
const firstCode = 0x100

// codeTable gives every pair of glyph and text of a font a code of its own, so
// that the document can say exactly what each glyph reads as.
type codeTable struct {
	codes map[codeKey]uint16
	keys  []codeKey
}

type codeKey struct {
	glyph uint32
	text  string
}

// Code returns the code under which the document's font has g. Codes are dealt
// in the order in which they are asked for, from 0x0100 on.
func (l *Library) Code(g Glyph) uint16 {
	t := &l.codes[g.Font]
	if t.codes == nil {
		t.codes = map[codeKey]uint16{}
	}
	key := codeKey{g.ID, g.Text}
	code, known := t.codes[key]
	if !known {
		code = uint16(firstCode + len(t.keys))
		t.codes[key] = code
		t.keys = append(t.keys, key)
	}
	return code
}

// Used is a font as a document needs it.
type Used struct {
	Name  string
	Font  Font
	TTF   []byte   // the font with a character map that has the codes and nothing else
	Codes []rune   // all codes that were asked for
	Texts []string // what each of the codes reads as
}

// Used returns the fonts for whose glyphs a code was asked, each a copy that
// its receiver may change.
func (l *Library) Used() ([]Used, error) {
	var out []Used
	for f := range fontCount {
		keys := l.codes[f].keys
		if len(keys) == 0 {
			continue
		}
		if len(keys) > 0xd700 {
			return nil, fmt.Errorf("font %s: %d glyphs are too many", f.Name(), len(keys))
		}
		u := Used{Name: f.Name(), Font: f}
		glyphs := make([]uint16, len(keys))
		for i, k := range keys {
			glyphs[i] = uint16(k.glyph)
			u.Codes = append(u.Codes, rune(firstCode+i))
			u.Texts = append(u.Texts, k.text)
		}
		u.TTF = withCmap(l.raw[f], cmap(glyphs))
		out = append(out, u)
	}
	return out, l.err
}

// cmap writes a character map (OpenType, format 4) that leads from firstCode+i
// to glyphs[i], by one segment with an array of glyphs.
func cmap(glyphs []uint16) []byte {
	var b bytes.Buffer
	put := func(v ...uint16) {
		for _, x := range v {
			b.Write(binary.BigEndian.AppendUint16(nil, x))
		}
	}
	n := uint16(len(glyphs))
	put(0, 1, 3, 1, 0, 12)            // header, one Windows Unicode table at 12
	put(4, 16+8*2+2*n, 0, 4, 4, 1, 0) // format 4, length, language, two segments
	put(firstCode+n-1, 0xffff, 0)     // ends, padding
	put(firstCode, 0xffff)            // starts
	put(0, 1)                         // deltas
	put(4, 0)                         // range offsets: the array follows both
	put(glyphs...)
	return b.Bytes()
}

// withCmap returns a copy of a TrueType file whose character map is table. The
// tables that only shaping needs are left out.
func withCmap(ttf, table []byte) []byte {
	type entry struct {
		tag  string
		data []byte
	}
	var entries []entry
	for i := range int(binary.BigEndian.Uint16(ttf[4:])) {
		rec := ttf[12+16*i:]
		tag := string(rec[:4])
		at, size := binary.BigEndian.Uint32(rec[8:]), binary.BigEndian.Uint32(rec[12:])
		switch tag {
		case "cmap":
			entries = append(entries, entry{tag, table})
		case "GSUB", "GPOS", "GDEF", "BASE", "DSIG", "STAT":
		default:
			entries = append(entries, entry{tag, ttf[at : at+size]})
		}
	}
	slices.SortFunc(entries, func(a, b entry) int { return bytes.Compare([]byte(a.tag), []byte(b.tag)) })
	out := append([]byte{}, ttf[:4]...)
	out = binary.BigEndian.AppendUint16(out, uint16(len(entries)))
	out = append(out, make([]byte, 6)...)
	at := 12 + 16*len(entries)
	for _, e := range entries {
		out = append(out, e.tag...)
		out = binary.BigEndian.AppendUint32(out, 0)
		out = binary.BigEndian.AppendUint32(out, uint32(at))
		out = binary.BigEndian.AppendUint32(out, uint32(len(e.data)))
		at += (len(e.data) + 3) &^ 3
	}
	for _, e := range entries {
		out = append(out, e.data...)
		out = append(out, make([]byte, -len(e.data)&3)...)
	}
	return out
}
