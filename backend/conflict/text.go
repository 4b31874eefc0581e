package conflict

import (
	"fmt"
	"strings"
	"time"

	"tournee/backend/tour"
)

// text writes a sentence in both languages; an argument that is a Text is
// written in each.
func text(english, french string, args ...any) tour.Text {
	return tour.Text{tour.English: sentence(tour.English, english, args), tour.French: sentence(tour.French, french, args)}
}

func sentence(lang tour.Lang, format string, args []any) string {
	local := make([]any, len(args))
	for i, a := range args {
		if t, ok := a.(tour.Text); ok {
			a = t.In(lang)
		}
		local[i] = a
	}
	return fmt.Sprintf(format, local...)
}

// at is the hour of a span by the city's clock.
func at(s span) tour.Text {
	clock := s.session.Starts.Clock()
	return tour.Text{tour.English: clock, tour.French: strings.TrimPrefix(strings.Replace(clock, ":", "\u00a0h\u00a0", 1), "0")}
}

// day is the date of a span by the city's calendar.
func day(s span) tour.Text {
	d, err := time.Parse("2006-01-02", string(s.session.Starts.Date()))
	if err != nil {
		return tour.Both(string(s.session.Starts.Date()))
	}
	months := strings.Fields("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
	number := fmt.Sprint(d.Day())
	if d.Day() == 1 {
		number = "1er"
	}
	return tour.Text{tour.English: d.Format("2 January"), tour.French: number + "\u00a0" + months[d.Month()-1]}
}
