package app

import (
	"cmp"
	"context"
	"slices"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// StopPlace is what the page about the venue and the host of a stop shows.
type StopPlace struct {
	Today      tour.Date   `json:"today"`
	From       tour.Date   `json:"from" doc:"First day of the stop"`
	To         tour.Date   `json:"to" doc:"Its last day"`
	Seats      int         `json:"seats" doc:"Seats needed: people registered, or else the stop's capacity; 0: not known"`
	Holds      []HoldCard  `json:"holds" nullable:"false" doc:"Kept ones, that of the stop's venue first, then by rank"`
	Candidates []Candidate `json:"candidates" nullable:"false" doc:"Venues to choose from, by name"`
	Host       HostCard    `json:"host"`
}

// HoldCard is a hold as a stop's page shows it.
type HoldCard struct {
	tour.Hold
	Venue   Ref          `json:"venue"`
	Contact *ContactCard `json:"contact,omitempty"`
	Ahead   []InLine     `json:"ahead" nullable:"false" doc:"Before it in line on its days, in all tours"`
	Behind  int          `json:"behind" doc:"How many wait behind it"`
	Left    int          `json:"left" doc:"Days until it expires; negative: so many ago"`
	Wait    string       `json:"wait" enum:",open,soon,over" doc:"Whether it is about to expire; empty: it was not said when"`
	Astray  bool         `json:"astray" doc:"It keeps other days than those of the stop"`
}

// InLine is a stop that keeps the same venue.
type InLine struct {
	Visit
	Rank   int    `json:"rank"`
	Status string `json:"status" enum:"held,confirmed"`
}

// ContactCard is a person and how to reach them: for the organizers only.
type ContactCard struct {
	PersonRef
	Headline  tour.Text `json:"headline"`
	Email     string    `json:"email"`
	Telephone string    `json:"telephone"`
}

// HostCard is who hosts a stop, where, and what they must provide.
type HostCard struct {
	Hosts   []Ref        `json:"hosts" nullable:"false"`
	Contact *ContactCard `json:"contact,omitempty"`
	Venue   *tour.Venue  `json:"venue,omitempty"`
	Rooms   []tour.Room  `json:"rooms" nullable:"false"`
	Tasks   []HostTask   `json:"tasks" nullable:"false" doc:"What they must provide, by the day when it is due"`
}

// HostTask is something that the host of a stop must provide.
type HostTask struct {
	tour.Task
	DueOn tour.Date `json:"dueOn" doc:"By when; empty: no date"`
	Left  int       `json:"left" doc:"Days until then; negative: so many ago"`
	Late  bool      `json:"late"`
}

// nearExpiry is from how many days on a hold is about to expire.
const nearExpiry = 7

// Place returns what the page about a stop's venue and host shows. Both keys
// are slugs or ids.
func (s *Stops) Place(ctx context.Context, tourKey, stopKey string) (place StopPlace, err error) {
	err = s.store.Read(ctx, func(tx *store.Tx) error {
		plan, err := planOf(ctx, tx, tourKey)
		if err != nil {
			return err
		}
		stop, ok := plan.Stop(stopKey)
		if !ok {
			return fault.New(fault.NotFound, "%s has no stop %q.", "%s n’a pas d’étape « %s ».", plan.Tour.Title, stopKey).At("stop")
		}
		in := &placing{plan: plan, stop: stop, today: tour.Date(s.clock().Format("2006-01-02"))}
		if err := in.read(ctx, tx); err != nil {
			return err
		}
		place = StopPlace{
			Today: in.today, From: in.first(), To: in.last(), Seats: cmp.Or(stop.Registered, stop.Capacity),
			Holds: in.holdCards(), Candidates: in.candidates(), Host: in.hostCard(),
		}
		return nil
	})
	return place, err
}

// placing is all that the choice of a stop's venue is made from.
type placing struct {
	plan  *tour.Plan
	stop  tour.Stop
	today tour.Date

	shelf  *shelf
	venues []tour.Venue
	holds  []tour.Hold // of all tours
	away   []tour.Availability
}

func (p *placing) read(ctx context.Context, tx *store.Tx) (err error) {
	if p.shelf, err = readShelf(ctx, tx); err != nil {
		return err
	}
	if p.venues, err = store.All[tour.Venue](ctx, tx); err != nil {
		return err
	}
	if p.holds, err = store.All[tour.Hold](ctx, tx); err != nil {
		return err
	}
	p.away, err = store.All[tour.Availability](ctx, tx)
	return err
}

func (p *placing) first() tour.Date { return p.stop.Starts.Date() }

func (p *placing) last() tour.Date { return p.first().Add(p.stop.Days() - 1) }

func (p *placing) visit(stop tour.Stop) Visit {
	t := p.shelf.tours[stop.TourID]
	return Visit{Ref{t.ID, t.Slug, t.Title}, Ref{stop.ID, stop.Slug, stop.City}, stop.Starts}
}

func (p *placing) inLine(holds []tour.Hold) []InLine {
	found := []InLine{}
	for _, h := range holds {
		found = append(found, InLine{p.visit(p.shelf.stops[h.StopID]), h.Rank, h.Status})
	}
	slices.SortStableFunc(found, func(a, b InLine) int { return a.Rank - b.Rank })
	return found
}

func (p *placing) contact(id string) *ContactCard {
	person, ok := p.shelf.people[id]
	if !ok {
		return nil
	}
	return &ContactCard{p.shelf.personRef(id), person.Headline, person.Email, person.Telephone}
}

func (p *placing) holdCards() []HoldCard {
	cards := []HoldCard{}
	for _, h := range p.plan.Holds {
		if h.StopID != p.stop.ID || !h.Kept() {
			continue
		}
		venue := p.plan.Venues[h.VenueID]
		ahead := h.Ahead(p.holds)
		card := HoldCard{
			Hold: h, Venue: Ref{venue.ID, venue.Slug, tour.Both(venue.Name)}, Contact: p.contact(h.ContactID),
			Ahead: p.inLine(ahead), Astray: h.From > p.first() || h.To < p.last(),
		}
		for _, other := range p.holds {
			if h.Meets(other) {
				card.Behind++
			}
		}
		card.Behind -= len(ahead)
		if h.Status == tour.HoldKept && h.Expires != "" {
			card.Left, card.Wait = p.today.Days(h.Expires), "open"
			if card.Left < 0 {
				card.Wait = "over"
			} else if card.Left <= nearExpiry {
				card.Wait = "soon"
			}
		}
		cards = append(cards, card)
	}
	sure := func(c HoldCard) int {
		if c.Status == tour.HoldConfirmed {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(cards, func(a, b HoldCard) int { return cmp.Or(sure(a)-sure(b), a.Rank-b.Rank) })
	return cards
}

func (p *placing) hostCard() HostCard {
	card := HostCard{Hosts: []Ref{}, Contact: p.contact(p.stop.ContactID), Rooms: append([]tour.Room{}, p.plan.RoomsOf(p.stop)...), Tasks: []HostTask{}}
	for _, h := range p.plan.Hosts(p.stop.ID) {
		card.Hosts = append(card.Hosts, Ref{h.ID, h.Slug, tour.Both(h.Name)})
	}
	if v, ok := p.plan.Venues[p.stop.VenueID]; ok {
		card.Venue = &v
	}
	for _, t := range p.plan.Tasks {
		if t.StopID != p.stop.ID || t.Side != tour.ForHost || t.Status == tour.TaskDropped {
			continue
		}
		row := HostTask{Task: t, DueOn: p.plan.Due(t)}
		if row.DueOn != "" {
			row.Left = p.today.Days(row.DueOn)
			row.Late = row.Left < 0 && !t.Settled()
		}
		card.Tasks = append(card.Tasks, row)
	}
	slices.SortStableFunc(card.Tasks, func(a, b HostTask) int {
		if (a.DueOn == "") != (b.DueOn == "") {
			return cmp.Compare(b.DueOn, a.DueOn)
		}
		return cmp.Compare(a.DueOn, b.DueOn)
	})
	return card
}
