package booklet

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	ts "tournee/backend/booklet/typeset"
)

// phrased sets a title in at most so many lines, and says how little it likes
// the outcome: lines of unlike length, and lines that end within a phrase. The
// cost is infinite where the title does not fit.
func (c *common) phrased(style ts.Style, title string, width float64, most int) ([]ts.Line, float64) {
	words := strings.FieldsFunc(title, func(r rune) bool { return r == ' ' })
	if len(words) == 0 || len(words) > 40 {
		return nil, math.Inf(1)
	}
	best, least := []string(nil), math.Inf(1)
	var try func(from int, lines []string, wides []float64)
	try = func(from int, lines []string, wides []float64) {
		if from == len(words) {
			if cost := uneven(wides, width) + pauses(lines); cost < least {
				best, least = append([]string{}, lines...), cost
			}
			return
		}
		if len(lines) == most {
			return
		}
		for end := from + 1; end <= len(words); end++ {
			line := strings.Join(words[from:end], " ")
			wide := c.one(style, line).Width
			if wide > width {
				return
			}
			try(end, append(lines, line), append(wides, wide))
		}
	}
	try(0, nil, nil)
	set := make([]ts.Line, len(best))
	for i, line := range best {
		set[i] = c.one(style, line)
	}
	return set, least
}

// uneven says how unlike lines are in length; each line adds a little.
func uneven(wides []float64, width float64) float64 {
	sum, cost := 0.0, 0.0
	for _, w := range wides {
		sum += w
	}
	for _, w := range wides {
		cost += math.Pow((w-sum/float64(len(wides)))/width, 2) + 0.05
	}
	return cost
}

// pauses says how little the ends of lines are pauses of the sense: after a
// comma or the like there is one, after a short word or before a sign there is
// none.
func pauses(lines []string) float64 {
	cost := 0.0
	for i, line := range lines[:len(lines)-1] {
		last := line[strings.LastIndex(line, " ")+1:]
		next, _ := utf8.DecodeRuneInString(lines[i+1])
		switch {
		case unicode.IsSymbol(next) || next == '&' || next == '/':
			cost += 0.4
		case strings.ContainsAny(line[len(line)-1:], ",:;.!?") || strings.HasSuffix(line, "–"):
		case utf8.RuneCountInString(last) <= 3:
			cost += 0.4
		default:
			cost += 0.2
		}
	}
	return cost
}
