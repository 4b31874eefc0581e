package tour

import (
	"slices"
	"strings"

	"tournee/backend/fault"
)

// Figures are what is known in numbers of how a stop went. A zero is not known.
type Figures struct {
	Registered int     `json:"registered"`
	Attended   int     `json:"attended" doc:"People present"`
	Capacity   int     `json:"capacity"`
	Members    int     `json:"members"`
	Questions  int     `json:"questions"`
	Score      float64 `json:"score"`
	ScoreOf    int     `json:"scoreOf"`
}

// scales are out of how many a score may be.
func scales() []int { return []int{5, 10, 20, 100} }

// Figures returns the figures of the stop.
func (s Stop) Figures() Figures {
	return Figures{s.Registered, s.Attended, s.Capacity, s.Members, s.Questions, s.Score, s.ScoreOf}
}

// FiguresKnown reports whether the figures of the stop are facts, such as a
// paper may state. Notes that say what is illustrative, and name neither figures
// nor people, leave them known.
func (s Stop) FiguresKnown() bool {
	notes := Fold(s.Notes)
	guessed := slices.ContainsFunc([]string{"figures", "chiffres", "attendance", "personnes"}, func(word string) bool { return strings.Contains(notes, word) })
	return !Illustrative(notes) || s.DatesKnown() && !guessed
}

// checkFigures returns a fault unless the figures can be. That more people came
// than were registered can be: see Doubts.
func (s Stop) checkFigures() error {
	for field, n := range map[string]int{"registered": s.Registered, "attended": s.Attended, "capacity": s.Capacity, "members": s.Members, "questions": s.Questions} {
		if n < 0 {
			return fault.New(fault.Invalid, "This is a number of people or questions: 0 at least.", "C’est un nombre de personnes ou de questions : 0 au moins.").At(field)
		}
	}
	if s.Score < 0 {
		return fault.New(fault.Invalid, "A score is 0 at least.", "Une note est de 0 au moins.").At("score")
	}
	if s.Score > 0 && !slices.Contains(scales(), s.ScoreOf) {
		return fault.New(fault.Invalid, "Say out of how many the score is: 5, 10, 20 or 100.", "Dites sur combien est la note : 5, 10, 20 ou 100.").At("scoreOf")
	}
	if s.Score > float64(s.ScoreOf) {
		return fault.New(fault.Invalid, "The score is out of %d: it is %[1]d at most.", "La note est sur %d : elle est de %[1]d au plus.", s.ScoreOf).At("score")
	}
	return nil
}

// NoShows returns how many of those registered did not come. Who came without
// having registered makes up for nobody, so that it is never below zero.
func (f Figures) NoShows() (missing int, known bool) {
	if f.Registered == 0 || f.Attended == 0 {
		return 0, false
	}
	return max(0, f.Registered-f.Attended), true
}

// NoShowRate returns the share of those registered who did not come.
func (f Figures) NoShowRate() (rate float64, known bool) {
	missing, known := f.NoShows()
	if !known {
		return 0, false
	}
	return float64(missing) / float64(f.Registered), true
}

// Doubt is something about a figure that may be right and looks wrong.
type Doubt struct {
	Field string `json:"field"`
	Text  Text   `json:"text"`
}

// Doubts returns what somebody should look at in the stop's figures. None of it
// is refused: people do come without registering, and stand.
func (s Stop) Doubts(today Date) []Doubt {
	doubts := []Doubt{}
	say := func(field, english, french string, args ...any) {
		english, french = fault.Say(english, french, args...)
		doubts = append(doubts, Doubt{field, Text{English: english, French: french}})
	}
	came := figure(s.Attended)
	if s.Attended > 0 && s.Starts.Date() > today {
		say("attended", "%s is still to come, and %s people were there. Check the figure or the date.",
			"%s est encore à venir, et %s personnes y étaient. Vérifiez le nombre ou la date.", s.City, came)
	}
	if s.Registered > 0 && s.Attended > s.Registered {
		say("attended", "%s people came and %s were registered. If nobody came without registering, one of the two is wrong.",
			"%s personnes sont venues et %s étaient inscrites. Si personne n’est venu sans s’inscrire, l’un des deux nombres est faux.", came, figure(s.Registered))
	}
	if s.Capacity > 0 && s.Attended > s.Capacity {
		say("attended", "%s people came for %s seats. Did some stand?", "%s personnes sont venues pour %s places. Certaines étaient-elles debout ?", came, figure(s.Capacity))
	}
	return doubts
}

// Sum is the sum of a figure over the stops of which it is known.
type Sum struct {
	Total int `json:"total"`
	Stops int `json:"stops" doc:"Of how many stops it is known; 0: of none"`
}

func (s *Sum) add(n int) {
	if n > 0 {
		s.Total += n
		s.Stops++
	}
}

// NoShowSum is the share of those registered who did not come, over the stops of
// which both are known.
type NoShowSum struct {
	Missing int     `json:"missing" doc:"How many did not come, stop by stop"`
	Of      int     `json:"of" doc:"How many were registered there"`
	Share   float64 `json:"share"`
	Stops   int     `json:"stops" doc:"Of how many stops it is known; 0: of none"`
}

// Mean is the mean of the stops' scores that are on the scale which most of
// them are on. Scores of different scales are not made into one.
type Mean struct {
	Value float64 `json:"value"`
	Of    int     `json:"of" doc:"Out of how many"`
	Stops int     `json:"stops" doc:"Of how many stops; 0: of none"`
}

// FigureSums are the figures of several stops together.
type FigureSums struct {
	Stops      int       `json:"stops" doc:"How many there are, cancelled ones aside"`
	Registered Sum       `json:"registered"`
	Attended   Sum       `json:"attended"`
	Capacity   Sum       `json:"capacity"`
	Members    Sum       `json:"members" doc:"A city in which there are several stops counts once, as it was last"`
	Questions  Sum       `json:"questions"`
	NoShow     NoShowSum `json:"noShow"`
	Score      Mean      `json:"score"`
}

// SumFigures adds up the figures of stops, which are in route order. Cancelled
// ones do not count.
func SumFigures(stops []Stop) FigureSums {
	var sums FigureSums
	members := map[string]int{}
	scores := map[int][]float64{}
	for _, s := range stops {
		if s.Status == Cancelled {
			continue
		}
		sums.Stops++
		sums.Registered.add(s.Registered)
		sums.Attended.add(s.Attended)
		sums.Capacity.add(s.Capacity)
		sums.Questions.add(s.Questions)
		if missing, known := s.Figures().NoShows(); known {
			sums.NoShow.Missing += missing
			sums.NoShow.Of += s.Registered
			sums.NoShow.Stops++
		}
		if s.Members > 0 {
			members[placeKey(s)] = s.Members
		}
		if s.Score > 0 {
			scores[s.ScoreOf] = append(scores[s.ScoreOf], s.Score)
		}
	}
	for _, n := range members {
		sums.Members.add(n)
	}
	if sums.NoShow.Of > 0 {
		sums.NoShow.Share = float64(sums.NoShow.Missing) / float64(sums.NoShow.Of)
	}
	sums.Score = meanOf(scores)
	return sums
}

func meanOf(scores map[int][]float64) Mean {
	var mean Mean
	for _, of := range scales() {
		given := scores[of]
		if len(given) <= mean.Stops {
			continue
		}
		mean = Mean{Of: of, Stops: len(given)}
		for _, score := range given {
			mean.Value += score / float64(len(given))
		}
	}
	return mean
}

// placeKey names the city of a stop, however it is written.
func placeKey(s Stop) string { return Fold(s.City.In(English)) + "/" + strings.ToUpper(s.Country) }

// Earlier returns, of stops of other tours, the last one before s in the same
// city whose figures are known in part; its capacity alone tells nothing of how
// it went.
func Earlier(s Stop, others []Stop) (earlier Stop, found bool) {
	for _, o := range others {
		f := o.Figures()
		f.Capacity = 0
		if o.TourID == s.TourID || o.Status == Cancelled || f == (Figures{}) || o.Starts >= s.Starts || placeKey(o) != placeKey(s) {
			continue
		}
		if !found || o.Starts > earlier.Starts {
			earlier, found = o, true
		}
	}
	return earlier, found
}

// Compared are the figures of stops beside those of the time before in the same
// cities, each figure over the stops of which it is known both times.
type Compared struct {
	Now    FigureSums `json:"now"`
	Before FigureSums `json:"before"`
}

// Beside is a stop and what was in its city the time before.
type Beside struct{ Now, Before Stop }

// Compare sums up both sides, like against like.
func Compare(pairs []Beside) Compared {
	now, before := make([]Stop, len(pairs)), make([]Stop, len(pairs))
	for i, p := range pairs {
		a, b := p.Now, p.Before
		for _, n := range [][2]*int{
			{&a.Registered, &b.Registered}, {&a.Attended, &b.Attended}, {&a.Capacity, &b.Capacity}, {&a.Members, &b.Members}, {&a.Questions, &b.Questions},
		} {
			if *n[0] == 0 || *n[1] == 0 {
				*n[0], *n[1] = 0, 0
			}
		}
		if a.Score == 0 || b.Score == 0 || a.ScoreOf != b.ScoreOf {
			a.Score, b.Score = 0, 0
		}
		now[i], before[i] = a, b
	}
	return Compared{SumFigures(now), SumFigures(before)}
}
