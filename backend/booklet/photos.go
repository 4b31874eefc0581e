package booklet

import (
	"strings"
	"unicode/utf8"

	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

const (
	photoGap  = 8.0
	photoHigh = 270.0
)

// openWith puts a chapter's opening picture across the head of its page: the
// first photo that is fine enough, else the tour's line drawn as a map. It
// returns the photos that are left to show.
func (c *composer) openWith(p *page, e *pdfpost.Element, stop tour.Stop, photos []tour.Photo) ([]tour.Photo, error) {
	for i, photo := range photos {
		if photo.SectionID != "" || photo.SessionID != "" {
			continue
		}
		pic, err := c.picture(photo)
		if err != nil {
			return nil, err
		}
		if pic == nil || pic.ratio() < 1.2 || pic.widest(c.width/c.openTop) < c.width {
			continue
		}
		p.image(c.figure(e, photo), 0, 0, c.width, c.openTop, pic)
		left := append(append([]tour.Photo{}, photos[:i]...), photos[i+1:]...)
		if text := c.caption(photo); text != "" {
			line := c.fit(c.theme.note, text, c.measure())
			p.text(e.Add("Caption"), c.left, c.openTop+14, line)
		}
		return left, nil
	}
	p.rect(0, 0, c.width, c.openTop, c.theme.soft)
	c.route(p, stop.ID, network{
		area: box{100, 40, c.width - 64, c.openTop - 52}, clip: box{16, 16, c.width - 16, c.openTop - 6}, scale: 1, apart: stationsApart, line: c.theme.accent, ground: c.theme.soft,
	})
	return photos, nil
}

// figure returns an element for a photo that says what it shows.
func (c *composer) figure(e *pdfpost.Element, photo tour.Photo) *pdfpost.Element {
	f := e.Add("Figure")
	f.Alt = c.tidy(photo.Alt)
	if f.Alt == "" {
		f.Alt = c.tidy(photo.Caption)
	}
	if f.Alt == "" {
		f.Alt = "Photo"
	}
	return f
}

// caption returns what is printed under a photo: its caption and its credit.
func (c *composer) caption(photo tour.Photo) string {
	text := c.tidy(photo.Caption)
	credit := ts.Tidy(c.words.lang, photo.Credit)
	for said := range strings.SplitSeq(tour.Fold(credit), " / ") {
		if strings.Contains(tour.Fold(text), said) {
			return text
		}
	}
	if last, _ := utf8.DecodeLastRuneInString(text); text != "" && !strings.ContainsRune(".!?…", last) {
		text += "."
	}
	return strings.TrimSpace(text + " " + say(c.words.photo, credit))
}

// gallery sets photos below what the flow holds: in rows of one or two of equal
// height, or, where they begin a page of their own, each as wide as the text.
func (c *composer) gallery(f *flow, e *pdfpost.Element, photos []tour.Photo) error {
	var pics []*picture
	for _, photo := range photos {
		pic, err := c.picture(photo)
		if err != nil {
			return err
		}
		if pic != nil {
			pics = append(pics, pic)
		}
	}
	const few = 2
	alone := false
	if len(pics) > 1 && len(pics) <= few {
		row := c.photoRow(&pdfpost.Element{}, pics)
		alone = f.y+row.gap+row.height > f.bottom
	}
	for len(pics) > 0 {
		n := 1
		if !alone && (len(pics) > 1 && len(pics) != 3 || len(pics) == 3 && pics[0].ratio() < 1) {
			n = 2
		}
		f.add(c.photoRow(e, pics[:n]))
		pics = pics[n:]
	}
	f.settle()
	return nil
}

// photoRow sets pictures beside each other, with their captions below.
func (c *composer) photoRow(e *pdfpost.Element, pics []*picture) slab {
	sum, room := 0.0, c.measure()-photoGap*float64(len(pics)-1)
	for _, p := range pics {
		sum += p.ratio()
	}
	high := min(room/sum, photoHigh)
	for _, p := range pics {
		high = min(high, p.widest(p.ratio())/p.ratio())
	}
	type placed struct {
		x, w    float64
		pic     *picture
		caption []ts.Line
		figure  *pdfpost.Element
		text    *pdfpost.Element
	}
	row := make([]placed, len(pics))
	x, captions := c.left, 0
	for i, p := range pics {
		w := high * p.ratio()
		row[i] = placed{x: x, w: w, pic: p, figure: c.figure(e, p.photo)}
		if text := c.caption(p.photo); text != "" {
			row[i].text = e.Add("Caption")
			row[i].caption = c.lib.Break([]ts.Span{{Text: text, Style: c.theme.byline}},
				ts.Para{Lang: c.words.lang, Width: max(w, 120), Ragged: true, NoHyphens: true})
			captions = max(captions, len(row[i].caption))
		}
		x += w + photoGap
	}
	height := high + float64(captions)*smallLead
	if captions > 0 {
		height += 4
	}
	return slab{gap: leading * 0.9, height: height, draw: func(p *page, y float64) {
		for _, r := range row {
			p.image(r.figure, r.x, y, r.w, high, r.pic)
			for i, l := range r.caption {
				p.text(r.text, r.x, y+high+4+float64(i)*smallLead+baseline(smallLead), l)
			}
		}
	}}
}
