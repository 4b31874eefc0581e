// Package pdfpost finishes a PDF file that gofpdf wrote. It adds what gofpdf
// cannot write (language, metadata, bookmarks, links that say what they are,
// the structure that screen readers follow, what each glyph reads as) and
// numbers the objects anew, so that the same input gives the same bytes.
//
// It knows PDF (ISO 32000-1) as gofpdf writes it: one object after another, a
// plain cross-reference table, one resource dictionary. It knows nothing of
// tours, layout or fonts.
package pdfpost

import "time"

// Document is what Finish adds to a file.
type Document struct {
	Title    string
	Author   string
	Subject  string
	Language string    // BCP 47
	Made     time.Time // creation date
	Width    float64   // of every page, points
	Height   float64   // likewise
	Fonts    []Font
	Pages    []Page // as many as the file has
	Outline  []Bookmark
	Root     *Element // of type Document
}

// Font says what the codes of a font read as.
type Font struct {
	Family string // under which gofpdf was given the font
	Name   string // PostScript name
	Codes  []rune
	Texts  []string // as many as Codes
}

// Page holds the links of a page.
type Page struct {
	Links []*Link
	Marks int    // how many marked pieces of content it has, numbered from 0
	Mark  string // in hexadecimal, tells the page from others; Marks reads it
}

// Link is an area of a page that leads somewhere. Lengths are points from the
// page's lower left corner.
type Link struct {
	X1, Y1, X2, Y2 float64
	URL            string // web address; empty: Page is meant
	Page           int    // from 0
	Top            float64
	Contents       string // what it leads to, for who cannot see it
}

// Bookmark is a line of the outline that viewers show beside the pages.
type Bookmark struct {
	Title    string
	Page     int     // from 0
	Top      float64 // points from the page's lower edge
	Children []Bookmark
}

// Element is a node of the structure: a heading, a paragraph, a figure.
type Element struct {
	Type     string // a standard type of ISO 32000-1, 14.8.4
	Alt      string // what a figure shows
	Language string // where it differs from the document's
	Scope    string // of the head of a table: Column or Row
	Kids     []Kid
}

// Kid is part of an element: exactly one of its fields but Page is set.
type Kid struct {
	Element *Element
	Link    *Link
	Marked  bool // the content marked with Mark on Page
	Page    int  // from 0
	Mark    int
}

// Add appends an element of that type and returns it.
func (e *Element) Add(kind string) *Element {
	child := &Element{Type: kind}
	e.Kids = append(e.Kids, Kid{Element: child})
	return child
}
