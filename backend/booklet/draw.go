package booklet

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math"
	"strings"

	"github.com/jung-kurt/gofpdf"

	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
)

// drawer writes pages through gofpdf and notes what gofpdf cannot write.
type drawer struct {
	pdf   *gofpdf.Fpdf
	lib   *ts.Library
	doc   *pdfpost.Document
	out   strings.Builder
	marks int
	links []*pdfpost.Link
	index int // of the page, from 0

	pictures map[string][]byte // ready to be printed, by key

	lastLink *pdfpost.Element // to which the next piece of the same link belongs
	lastOf   *pdfpost.Element
	lastURL  string
}

// render turns the pages into a file. It stops between pages when ctx ends.
func render(ctx context.Context, lib *ts.Library, pages []*page, doc *pdfpost.Document, progress func(done, total int)) ([]byte, error) {
	for _, p := range pages {
		for _, o := range p.ops {
			if o.line != nil {
				codes(lib, *o.line)
			}
		}
	}
	used, err := lib.Used()
	if err != nil {
		return nil, err
	}
	pdf := gofpdf.NewCustom(&gofpdf.InitType{UnitStr: "pt", Size: gofpdf.SizeType{Wd: doc.Width, Ht: doc.Height}})
	pdf.SetCatalogSort(true)
	pdf.SetCompression(true)
	pdf.SetCreationDate(doc.Made)
	pdf.SetModificationDate(doc.Made)
	pdf.SetAutoPageBreak(false, 0)
	pdf.SetMargins(0, 0, 0)
	for _, u := range used {
		pdf.AddUTF8FontFromBytes(u.Name, "", u.TTF)
		doc.Fonts = append(doc.Fonts, pdfpost.Font{Family: u.Name, Name: u.Name, Codes: u.Codes, Texts: u.Texts})
	}
	pictures, err := develop(ctx, pages)
	if err != nil {
		return nil, err
	}
	d := &drawer{pdf: pdf, lib: lib, doc: doc, pictures: pictures}
	for i, p := range pages {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := d.page(i, p); err != nil {
			return nil, err
		}
		if progress != nil {
			progress(i+1, len(pages))
		}
	}
	pdf.CreateTemplate(func(t *gofpdf.Tpl) {
		for _, u := range used {
			t.SetFont(u.Name, "", 1)
			t.Text(0, 0, string(u.Codes))
		}
	})
	var raw bytes.Buffer
	if err := pdf.Output(&raw); err != nil {
		return nil, fmt.Errorf("booklet: %w", err)
	}
	return pdfpost.Finish(raw.Bytes(), *doc)
}

func codes(lib *ts.Library, l ts.Line) {
	for _, r := range l.Runs {
		for _, g := range r.Glyphs {
			lib.Code(g)
		}
	}
}

func (d *drawer) page(i int, p *page) error {
	d.index, d.marks, d.links = i, 0, nil
	d.pdf.AddPage()
	for _, o := range p.ops {
		if o.turned != (point{}) {
			d.onItsHead(o)
			continue
		}
		switch {
		case o.line != nil:
			d.text(o)
		case o.picture != nil:
			if err := d.image(o); err != nil {
				return err
			}
		default:
			d.shape(o)
		}
	}
	d.doc.Pages = append(d.doc.Pages, pdfpost.Page{Links: d.links, Marks: d.marks, Mark: p.mark()})
	return d.pdf.Error()
}

// onItsHead draws a line of text or a shape turned half around.
func (d *drawer) onItsHead(o op) {
	d.begin(nil)
	d.write("q -1 0 0 -1 %.2f %.2f cm", o.turned.x, 2*d.doc.Height-o.turned.y)
	if o.line != nil {
		for _, r := range o.line.Runs {
			d.run(o.x+r.X, o.y, r)
		}
	} else {
		d.paint(o)
	}
	d.write("Q")
	d.end()
}

func (d *drawer) write(format string, args ...any) {
	d.pdf.RawWriteStr(fmt.Sprintf(format, args...) + "\n")
}

// begin opens a piece of content that belongs to e; nil: to nothing.
func (d *drawer) begin(e *pdfpost.Element) {
	if e == nil {
		d.write("/Artifact BMC")
		return
	}
	e.Kids = append(e.Kids, pdfpost.Kid{Marked: true, Page: d.index, Mark: d.marks})
	d.write("/%s <</MCID %d>> BDC", e.Type, d.marks)
	d.marks++
}

func (d *drawer) end() { d.write("EMC") }

func (d *drawer) text(o op) {
	for i := 0; i < len(o.line.Runs); {
		end := i + 1
		for end < len(o.line.Runs) && o.line.Runs[end].Link == o.line.Runs[i].Link {
			end++
		}
		d.piece(o, o.line.Runs[i:end])
		i = end
	}
}

// piece draws neighbouring runs that lead to the same place or to none.
func (d *drawer) piece(o op, runs []ts.Run) {
	e := o.element
	url := runs[0].Link
	leads := e != nil && (url != "" || o.goal != nil)
	if leads {
		e = d.linkElement(o, url)
	} else {
		d.lastLink = nil
	}
	d.begin(e)
	for _, r := range runs {
		d.run(o.x+r.X, o.y, r)
	}
	d.end()
	if leads {
		d.annotate(o, runs, e, url)
	}
}

// linkElement returns the element of a link, the same one for its pieces on
// following lines.
func (d *drawer) linkElement(o op, url string) *pdfpost.Element {
	if url != "" && d.lastLink != nil && d.lastOf == o.element && d.lastURL == url {
		return d.lastLink
	}
	d.lastLink, d.lastOf, d.lastURL = o.element.Add("Link"), o.element, url
	return d.lastLink
}

func (d *drawer) annotate(o op, runs []ts.Run, e *pdfpost.Element, url string) {
	first, last := runs[0], runs[len(runs)-1]
	size := first.Style.Size
	x1, x2 := o.x+first.X, o.x+last.X+last.Width
	if o.goal != nil && o.w > 0 {
		x2 = o.x + o.w
	}
	link := &pdfpost.Link{X1: x1, X2: x2, Y1: d.doc.Height - o.y - 0.28*size, Y2: d.doc.Height - o.y + 0.82*size, URL: url, Contents: url}
	if o.goal != nil && url == "" {
		link.Page, link.Top, link.Contents = o.goal.page, d.doc.Height-o.goal.y, o.goal.name
	}
	d.links = append(d.links, link)
	e.Kids = append(e.Kids, pdfpost.Kid{Link: link, Page: d.index})
	if url != "" {
		d.begin(nil)
		c := first.Style.Color
		d.write("%s RG 0.5 w %.2f %.2f m %.2f %.2f l S", rgb(c), x1, d.doc.Height-o.y-1.6, x2, d.doc.Height-o.y-1.6)
		d.end()
	}
}

// run writes glyphs by their codes, moved where the font would place them
// otherwise.
func (d *drawer) run(x, y float64, r ts.Run) {
	s := r.Style
	d.write("%s rg", rgb(s.Color))
	at := x
	for i := 0; i < len(r.Glyphs); {
		end := i + 1
		for end < len(r.Glyphs) && r.Glyphs[end].Font == r.Glyphs[i].Font && r.Glyphs[end].Y == r.Glyphs[i].Y {
			end++
		}
		at = d.glyphs(at, y, s, r.Glyphs[i:end])
		i = end
	}
}

func (d *drawer) glyphs(x, y float64, s ts.Style, glyphs []ts.Glyph) float64 {
	d.pdf.SetFont(glyphs[0].Font.Name(), "", s.Size)
	d.out.Reset()
	d.out.WriteString("<")
	carried := 0.0 // what the next glyph is to be moved back by
	width := 0.0
	for _, g := range glyphs {
		move := math.Round((carried-g.X)*10) / 10
		if move != 0 {
			fmt.Fprintf(&d.out, "> %g <", move)
		}
		fmt.Fprintf(&d.out, "%04X", d.lib.Code(g))
		carried += -move + g.Width - g.Advance
		width += g.Advance
	}
	d.out.WriteString(">")
	rise := glyphs[0].Y*s.Size/1000 + s.Raised
	d.write("BT %.2f %.2f Td [%s] TJ ET", x, d.doc.Height-y+rise, d.out.String())
	return x + width*s.Size/1000
}

func (d *drawer) image(o op) error {
	data := d.pictures[impression{o.picture, o.w, o.h}.key()]
	if data == nil { // broken: its place stays white
		return nil
	}
	// Named by their content: gofpdf would list the same bytes twice under one name.
	sum := sha256.Sum256(data)
	name := hex.EncodeToString(sum[:])
	options := gofpdf.ImageOptions{ImageType: "JPG"}
	d.pdf.RegisterImageOptionsReader(name, options, bytes.NewReader(data))
	d.begin(o.element)
	d.pdf.ImageOptions(name, o.x, o.y, o.w, o.h, false, options, 0, "")
	d.end()
	return d.pdf.Error()
}

func (d *drawer) shape(o op) {
	d.begin(o.element)
	d.paint(o)
	d.end()
}

func (d *drawer) paint(o op) {
	paint := "f"
	if o.solid {
		d.write("%s rg", rgb(o.fill))
	}
	if o.wide > 0 {
		d.write("%s RG %.2f w 1 J 1 j", rgb(o.stroke), o.wide)
		paint = "S"
		if o.solid {
			paint = "B"
		}
	}
	switch o.shape {
	case rectangle:
		d.write("%.2f %.2f %.2f %.2f re %s", o.x, d.doc.Height-o.y-o.h, o.w, o.h, paint)
	case circle:
		d.circle(o.x, d.doc.Height-o.y, o.w, paint)
	default:
		d.polyline(o.points, o.w)
		d.write("%s", paint)
	}
}

// polyline draws a path whose corners are rounded with that radius.
func (d *drawer) polyline(points []point, r float64) {
	for i, p := range points {
		y := d.doc.Height - p.y
		if i == 0 {
			d.write("%.2f %.2f m", p.x, y)
			continue
		}
		if i == len(points)-1 || r == 0 {
			d.write("%.2f %.2f l", p.x, y)
			continue
		}
		from, to := p.towards(points[i-1], r), p.towards(points[i+1], r)
		d.write("%.2f %.2f l", from.x, d.doc.Height-from.y)
		in, out := p.towards(from, r*0.45), p.towards(to, r*0.45)
		d.write("%.2f %.2f %.2f %.2f %.2f %.2f c", in.x, d.doc.Height-in.y, out.x, d.doc.Height-out.y, to.x, d.doc.Height-to.y)
	}
}

// circle is drawn as four curves; k is where their handles stand.
func (d *drawer) circle(x, y, r float64, paint string) {
	k := 0.5523 * r
	d.write("%.2f %.2f m", x+r, y)
	d.write("%.2f %.2f %.2f %.2f %.2f %.2f c", x+r, y+k, x+k, y+r, x, y+r)
	d.write("%.2f %.2f %.2f %.2f %.2f %.2f c", x-k, y+r, x-r, y+k, x-r, y)
	d.write("%.2f %.2f %.2f %.2f %.2f %.2f c", x-r, y-k, x-k, y-r, x, y-r)
	d.write("%.2f %.2f %.2f %.2f %.2f %.2f c %s", x+k, y-r, x+r, y-k, x+r, y, paint)
}

func rgb(c ts.Color) string {
	r, g, b := c.RGB()
	return fmt.Sprintf("%.3f %.3f %.3f", r, g, b)
}
