package pdfpost_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/jung-kurt/gofpdf"

	"tournee/backend/booklet/pdfpost"
)

// drawn is a file of two pages as gofpdf writes it.
func drawn(t *testing.T) []byte {
	t.Helper()
	pdf := gofpdf.New("P", "pt", "A4", "")
	for range 2 {
		pdf.AddPage()
		pdf.RawWriteStr("/P <</MCID 0>> BDC\n10 10 100 100 re f\nEMC\n")
	}
	var b bytes.Buffer
	if err := pdf.Output(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func described() pdfpost.Document {
	root := &pdfpost.Element{Type: "Document"}
	link := &pdfpost.Link{X1: 1, Y1: 2, X2: 3, Y2: 4, URL: "https://example.org/a b(c)", Contents: "Exemple"}
	inner := &pdfpost.Link{X1: 1, Y1: 2, X2: 3, Y2: 4, Page: 1, Top: 700, Contents: "Étape"}
	p := root.Add("P")
	p.Kids = append(p.Kids, pdfpost.Kid{Marked: true, Page: 0})
	l := p.Add("Link")
	l.Kids = append(l.Kids, pdfpost.Kid{Link: link, Page: 0}, pdfpost.Kid{Link: inner, Page: 0})
	figure := root.Add("Figure")
	figure.Alt = "Une salle"
	figure.Kids = append(figure.Kids, pdfpost.Kid{Marked: true, Page: 1})
	return pdfpost.Document{
		Title: "Tournée <2018> & moi", Author: "Les Amis", Language: "fr", Made: time.Date(2018, 5, 31, 12, 0, 0, 0, time.UTC),
		Width: 595.28, Height: 841.89, Root: root,
		Pages:   []pdfpost.Page{{Links: []*pdfpost.Link{link, inner}, Marks: 1}, {Marks: 1}},
		Outline: []pdfpost.Bookmark{{Title: "Un", Children: []pdfpost.Bookmark{{Title: "Deux", Page: 1}, {Title: "Trois", Page: 1}}}},
	}
}

func TestFinishAddsWhatIsMissing(t *testing.T) {
	file, err := pdfpost.Finish(drawn(t), described())
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"%PDF-1.7\n", "/Lang (fr)", "/URI (https://example.org/a%20b\\(c\\))", "/Alt <FEFF0055006E0065",
		"/Contents <FEFF00C900740061", "/Count -2", "/StructParents 1", "/MCID 0", "/Type/OBJR",
		"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Tournée &lt;2018&gt; &amp; moi</rdf:li>", "(D:20180531120000Z)",
	} {
		if !bytes.Contains(file, []byte(want)) {
			t.Errorf("the file lacks %q", want)
		}
	}
	if bytes.Contains(file, []byte(" 0 R/Dest[0 0 R")) {
		t.Error("a destination leads nowhere")
	}
}

func TestFinishRepeatsItsBytes(t *testing.T) {
	source := drawn(t)
	a, errA := pdfpost.Finish(source, described())
	b, errB := pdfpost.Finish(source, described())
	if errA != nil || errB != nil {
		t.Fatal(errA, errB)
	}
	if !bytes.Equal(a, b) {
		t.Error("the same file gave other bytes")
	}
}

func TestFinishRefusesWhatItDoesNotKnow(t *testing.T) {
	few := described()
	few.Pages = few.Pages[:1]
	font := described()
	font.Fonts = []pdfpost.Font{{Family: "absent", Name: "Absent"}}
	tests := map[string]struct {
		file []byte
		doc  pdfpost.Document
		want string
	}{
		"nothing":          {nil, described(), "cross-reference"},
		"no file of PDF":   {[]byte("hello startxref\n9999\n"), described(), "cross-reference"},
		"cut short":        {drawn(t)[:400], described(), "cross-reference"},
		"pages missing":    {drawn(t), few, "2 pages, 1 described"},
		"a font not there": {drawn(t), font, "absent"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := pdfpost.Finish(tt.file, tt.doc)
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got %v, want %q", err, tt.want)
			}
		})
	}
}
