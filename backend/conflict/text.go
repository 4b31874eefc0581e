package conflict

import (
	"tournee/backend/fault"
	"tournee/backend/tour"
)

// text writes a sentence in both languages; an argument that is a Text is
// written in each.
func text(english, french string, args ...any) tour.Text {
	english, french = fault.Say(english, french, args...)
	return tour.Text{tour.English: english, tour.French: french}
}

// at is the hour of a span by the city's clock.
func at(s span) tour.Text { return inEach(s.session.Starts.ClockIn) }

// day is the date of a span by the city's calendar.
func day(s span) tour.Text { return inEach(s.session.Starts.Date().DayIn) }

func inEach(say func(tour.Lang) string) tour.Text {
	return tour.Text{tour.English: say(tour.English), tour.French: say(tour.French)}
}
