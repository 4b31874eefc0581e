package conflict

import (
	"fmt"

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
func at(s span) tour.Text { return inEach(s.session.Starts.ClockIn) }

// day is the date of a span by the city's calendar.
func day(s span) tour.Text { return inEach(s.session.Starts.Date().DayIn) }

func inEach(say func(tour.Lang) string) tour.Text {
	return tour.Text{tour.English: say(tour.English), tour.French: say(tour.French)}
}
