package booklet

import "tournee/backend/tour"

// Paper is a size of paper.
type Paper string

// The sizes of paper. The zero Paper is A4.
const (
	A4     Paper = "a4"
	Letter Paper = "letter"
)

// PaperOf returns the paper that is usual where most of a tour's stops are.
func PaperOf(plan *tour.Plan) Paper {
	letter := 0
	for _, s := range plan.Stops {
		switch s.Country {
		case "US", "CA", "MX", "PH", "CL", "CO", "CR", "DO", "GT", "PA", "PR", "SV", "VE":
			letter++
		}
	}
	if 2*letter > len(plan.Stops) {
		return Letter
	}
	return A4
}

// sheet is a page and the part of it where text stands.
type sheet struct {
	width, height float64
	left, right   float64
	top, bottom   float64
	folioY        float64 // base line of the page's number
}

// measure is the width of the text.
func (s sheet) measure() float64 { return s.right - s.left }

// bookSheet is a page of a booklet, with the tour's line in its margin.
func bookSheet(p Paper) sheet {
	if p == Letter {
		return sheet{width: 612, height: 792, left: 152, right: 541, top: 72, bottom: 720, folioY: 752}
	}
	return sheet{width: 595.28, height: 841.89, left: 152, right: 524, top: 78, bottom: 766, folioY: 800}
}

// upright is a page of a paper to work with: text from edge to edge.
func upright(p Paper) sheet {
	if p == Letter {
		return working(612, 792)
	}
	return working(595.28, 841.89)
}

// turned is the same page on its side.
func (s sheet) turned() sheet { return working(s.height, s.width) }

// doubled is the page that two of these make side by side, on its side: A3 of
// A4, tabloid of US Letter.
func (s sheet) doubled() sheet { return working(2*s.width, s.height) }

func working(width, height float64) sheet {
	const edge = 42.0
	return sheet{width: width, height: height, left: edge, right: width - edge, top: 76, bottom: height - 56, folioY: height - 30}
}
