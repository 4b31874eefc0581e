package booklet

import (
	"strings"

	ts "tournee/backend/booklet/typeset"
	"tournee/backend/prose"
)

// styled returns the style of a piece of text that is set in base.
func (t theme) styled(base ts.Style, p prose.Piece) ts.Style {
	if p.Code {
		return t.code
	}
	style := base
	slim := p.Slim != (base.Font == ts.SerifItalic)
	switch {
	case base.Font == ts.SerifBold || base.Font == ts.Display:
	case p.Strong && slim:
		style.Font = ts.SerifBoldItalic
	case p.Strong:
		style.Font = ts.SerifBold
	case slim:
		style.Font = ts.SerifItalic
	default:
		style.Font = ts.Serif
	}
	if address(p.Link) != "" {
		style.Color = t.accent
	}
	return style
}

// address returns a link's target, or nothing unless it is a web address.
func address(url string) string {
	if strings.HasPrefix(url, "https://") || strings.HasPrefix(url, "http://") {
		return url
	}
	return ""
}
