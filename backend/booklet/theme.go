package booklet

import ts "tournee/backend/booklet/typeset"

// Lengths are points, from the upper left corner down. These are a booklet's.
const (
	lineX         = 58.0 // the tour's line
	lineWide      = 3.0
	labelLeft     = 80.0  // column of hours and other labels
	labelEdge     = 138.0 // its right edge
	stationR      = 14.0  // radius of the disc that opens a chapter
	leading       = 15.0  // from one line of running text to the next
	halfLine      = leading / 2
	stationsApart = 24.0 // on a map
	smallLead     = 12.0 // from one line of small text to the next
)

const (
	ink   = ts.Color(0x1B1A17)
	ink2  = ts.Color(0x514E46)
	ink3  = ts.Color(0x6A665B)
	hair  = ts.Color(0xCCC5B5)
	white = ts.Color(0xFFFFFF)
	late  = ts.Color(0xAD1030) // what runs over
)

// theme holds the styles of a booklet, which share one accent colour.
type theme struct {
	accent ts.Color
	soft   ts.Color // ground in the accent's hue

	body, italic, strong, both, code, link       ts.Style
	city, title, summary, section, inner         ts.Style
	over, small, smallStrong, byline, note       ts.Style
	hour, talk, speaker, entry, figure           ts.Style
	cell, cellStrong, cellHour                   ts.Style
	head, folio                                  ts.Style
	coverTitle, coverMeta, coverCity, coverSmall ts.Style
	handCity, handDay, handHead, handHour        ts.Style
	call, callHour                               ts.Style
}

// lines are the colours that a tour's line may have, for white paper.
func lineColor(name string) ts.Color {
	switch name {
	case "pin":
		return 0x0B6B58
	case "prune":
		return 0x8F2A6E
	case "brique":
		return 0xA8461C
	case "ardoise":
		return 0x3A4A5C
	case "mousse":
		return 0x55691A
	default:
		return 0x2B3FCB
	}
}

func newTheme(line string) theme {
	a := lineColor(line)
	serif := func(f ts.Font, c ts.Color) ts.Style { return ts.Style{Font: f, Size: 10.6, Color: c, Old: true} }
	return theme{
		accent: a,
		soft:   a.Mix(0.12),

		body:   serif(ts.Serif, ink),
		italic: serif(ts.SerifItalic, ink),
		strong: serif(ts.SerifBold, ink),
		both:   serif(ts.SerifBoldItalic, ink),
		link:   serif(ts.Serif, a),
		code:   ts.Style{Font: ts.Sans, Size: 10, Color: ink},

		city:    ts.Style{Font: ts.Display, Size: 36, Color: ink, Track: -8},
		title:   ts.Style{Font: ts.Display, Size: 26, Color: ink, Track: -6},
		summary: ts.Style{Font: ts.Serif, Size: 13, Color: ink, Old: true},
		section: ts.Style{Font: ts.Display, Size: 16, Color: ink},
		inner:   ts.Style{Font: ts.SerifBold, Size: 10.6, Color: ink},

		over:        ts.Style{Font: ts.SansSemibold, Size: 10.6, Color: a},
		small:       ts.Style{Font: ts.Sans, Size: 9, Color: ink2},
		smallStrong: ts.Style{Font: ts.SansSemibold, Size: 9, Color: ink},
		byline:      ts.Style{Font: ts.SerifItalic, Size: 9, Color: ink2, Old: true},
		note:        ts.Style{Font: ts.SansItalic, Size: 8, Color: ink3},

		figure:  ts.Style{Font: ts.Display, Size: 36, Color: a, Track: -8},
		entry:   ts.Style{Font: ts.SerifBold, Size: 12.5, Color: ink},
		hour:    ts.Style{Font: ts.SansSemibold, Size: 9, Color: a},
		talk:    ts.Style{Font: ts.SerifBold, Size: 10.6, Color: ink},
		speaker: ts.Style{Font: ts.Sans, Size: 9, Color: ink2},

		cell:       ts.Style{Font: ts.Sans, Size: 8, Color: ink2},
		cellStrong: ts.Style{Font: ts.SansSemibold, Size: 8, Color: ink},
		cellHour:   ts.Style{Font: ts.SansSemibold, Size: 8, Color: a},

		head:  ts.Style{Font: ts.Sans, Size: 8, Color: ink3},
		folio: ts.Style{Font: ts.SansSemibold, Size: 9, Color: ink},

		coverTitle: ts.Style{Font: ts.Display, Size: 36, Color: ink, Track: -8},
		coverMeta:  ts.Style{Font: ts.Sans, Size: 10.6, Color: ink2},
		coverCity:  ts.Style{Font: ts.SerifBold, Size: 10.6, Color: ink},
		coverSmall: ts.Style{Font: ts.Sans, Size: 9, Color: ink2},

		handCity: ts.Style{Font: ts.Display, Size: 30, Color: ink, Track: -6},
		handDay:  ts.Style{Font: ts.Display, Size: 15, Color: ink},
		handHead: ts.Style{Font: ts.SansSemibold, Size: 10.6, Color: a},
		handHour: ts.Style{Font: ts.Display, Size: 19, Color: ink},
		call:     ts.Style{Font: ts.SansSemibold, Size: 10.6, Color: ink},
		callHour: ts.Style{Font: ts.SansSemibold, Size: 10.6, Color: a},
	}
}
