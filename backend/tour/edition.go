package tour

import (
	"regexp"
	"strconv"
	"strings"
)

// weeks from one edition of a tour to the next, which keep the day of the week.
const (
	quarterWeeks = 13
	yearWeeks    = 52
)

var (
	quarterInTitle = regexp.MustCompile(`\b([QT])([1-4])\b`)
	quarterInWords = regexp.MustCompile(`(?i)\b(first|second|third|fourth) quarter\b|\b(premier|deuxième|troisième|quatrième) trimestre\b`)
	yearInTitle    = regexp.MustCompile(`\b(19|20)\d\d\b`)
)

// NextEdition guesses what the next edition of a tour is called and when it
// begins: a quarter later where the title names a quarter, a year later where
// it only names a year, and else a quarter later under the same title with
// "next edition" behind it. first is the first day of this edition; the day of
// the week is kept.
func NextEdition(title Text, first Date) (Text, Date) {
	next, weeks := Text{}, quarterWeeks
	for lang, words := range title {
		switch {
		case words == "":
		case quarterInTitle.MatchString(words) || quarterInWords.MatchString(words):
			next[lang] = nextQuarter(words)
		case yearInTitle.MatchString(words):
			next[lang], weeks = laterYear(words), yearWeeks
		default:
			next[lang] = words + map[Lang]string{English: " (next edition)", French: " (prochaine édition)"}[lang]
		}
	}
	if first == "" {
		return next, ""
	}
	return next, first.Add(7 * weeks)
}

// nextQuarter says the quarter after the one in the title; after the fourth
// comes the first of the year after.
func nextQuarter(title string) string {
	last := false
	title = quarterInTitle.ReplaceAllStringFunc(title, func(q string) string {
		n := int(q[1] - '0')
		last = n == 4
		return q[:1] + strconv.Itoa(n%4+1)
	})
	title = quarterInWords.ReplaceAllStringFunc(title, func(said string) string {
		word, rest, _ := strings.Cut(said, " ")
		for _, words := range [][]string{{"first", "second", "third", "fourth"}, {"premier", "deuxième", "troisième", "quatrième"}} {
			for i, w := range words {
				if strings.EqualFold(w, word) {
					last = i == 3
					return words[(i+1)%4] + " " + rest
				}
			}
		}
		return said
	})
	if last {
		return laterYear(title)
	}
	return title
}

func laterYear(title string) string {
	return yearInTitle.ReplaceAllStringFunc(title, func(year string) string {
		n, _ := strconv.Atoi(year)
		return strconv.Itoa(n + 1)
	})
}
