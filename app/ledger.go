package app

import (
	"cmp"
	"context"
	"slices"
	"strconv"

	"tournee/backend/store"
	"tournee/backend/tour"
)

// LedgerPage is what the page of what sponsors are owed shows. No amount is in it.
type LedgerPage struct {
	Tour     TourRow         `json:"tour"`
	Today    tour.Date       `json:"today"`
	Stops    []StopMark      `json:"stops" nullable:"false"`
	Sponsors []LedgerSponsor `json:"sponsors" nullable:"false" doc:"Those of the year first, then of the tour, of its stops, and hosts"`
	Sums     LedgerCounts    `json:"sums"`
	Photos   []tour.Photo    `json:"photos" nullable:"false" doc:"Of the tour: those that can prove something"`
}

// LedgerCounts say how much of what was promised was delivered. What was waived,
// given beyond, or makes up for something is in none of them.
type LedgerCounts struct {
	Promised  int `json:"promised"`
	Delivered int `json:"delivered"`
	Progress  int `json:"progress"`
	Pending   int `json:"pending"`
	Missed    int `json:"missed"`
	Owed      int `json:"owed" doc:"Of what was missed: that nothing makes up for yet"`
}

// LedgerSponsor is what one organization was promised.
type LedgerSponsor struct {
	Organization Ref              `json:"organization"`
	Supports     []LedgerSupport  `json:"supports" nullable:"false"`
	Sums         LedgerCounts     `json:"sums"`
	Places       []LedgerPlace    `json:"places" nullable:"false" doc:"Each stop in route order, then the tour as a whole"`
	Deliverables []DeliverableRow `json:"deliverables" nullable:"false" doc:"In the order of the stops, those of the whole tour last"`
}

// LedgerSupport is a sponsorship without what it is worth.
type LedgerSupport struct {
	ID     string     `json:"id"`
	Scope  tour.Scope `json:"scope" enum:"annual,tour,stop"`
	StopID string     `json:"stopId" doc:"For the scope stop"`
	InKind string     `json:"inKind" enum:",venue,food,drinks,time,credits,prizes,other"`
	Tier   string     `json:"tier"`
}

// LedgerPlace is what an organization was promised for one stop, or for the tour.
type LedgerPlace struct {
	StopID string       `json:"stopId" doc:"Empty: the tour as a whole"`
	Counts LedgerCounts `json:"counts"`
}

// DeliverableRow is a deliverable as lists show it.
type DeliverableRow struct {
	tour.Deliverable
	Called    tour.Text  `json:"called" doc:"What was promised"`
	Role      string     `json:"role" enum:"promised,waived,extra,makeGood"`
	DueOn     tour.Date  `json:"dueOn" doc:"The day; empty: none"`
	FromFirst int        `json:"fromFirst" doc:"From the first day of its stop, or of the tour, to that day; negative: before"`
	Late      bool       `json:"late" doc:"Still to be delivered after its day, at a stop that takes place"`
	Owed      bool       `json:"owed" doc:"It was missed, and nothing makes up for it yet"`
	Stop      *StopMark  `json:"stop,omitempty"`
	Owner     *PersonRef `json:"owner,omitempty"`
	Proofs    []ProofRow `json:"proofs" nullable:"false"`
}

// ProofRow is a proof with the picture that it shows.
type ProofRow struct {
	tour.Proof
	Photo *tour.Photo `json:"photo,omitempty"`
}

// Ledger returns what the sponsors of a tour are owed.
func (t *Tours) Ledger(ctx context.Context, key string) (page LedgerPage, err error) {
	plan, err := t.Plan(ctx, key)
	if err != nil {
		return page, err
	}
	page = LedgerPage{Tour: tourRow(plan.Tour, plan.Stops), Today: today(t.clock), Stops: stopMarks(plan), Sponsors: []LedgerSponsor{}, Photos: append([]tour.Photo{}, plan.Photos...)}
	for _, id := range supporters(plan) {
		sponsor := ledgerSponsor(plan, id, page.Today)
		page.Sponsors = append(page.Sponsors, sponsor)
		page.Sums = page.Sums.add(sponsor.Sums)
	}
	return page, nil
}

// supporters returns the ids of the organizations that support a tour, as its
// page lists them: by what they support, the most generous first, then by name.
func supporters(p *tour.Plan) []string {
	type supporter struct {
		id    string
		place int
		given int64
	}
	var all []supporter
	for place := range hosts + 1 {
		given := map[string]int64{}
		for _, s := range p.Sponsorships {
			if supportPlace(s) == place {
				given[s.OrganizationID] += s.Amount.Minor
			}
		}
		for id, minor := range given {
			if !slices.ContainsFunc(all, func(s supporter) bool { return s.id == id }) {
				all = append(all, supporter{id, place, minor})
			}
		}
	}
	order := byName()
	slices.SortFunc(all, func(a, b supporter) int {
		return cmp.Or(a.place-b.place, cmp.Compare(b.given, a.given), order(p.Organizations[a.id].Name, p.Organizations[b.id].Name), cmp.Compare(a.id, b.id))
	})
	ids := []string{}
	for _, s := range all {
		ids = append(ids, s.id)
	}
	return ids
}

const hosts = 3 // the last place

// supportPlace is where a sponsorship stands among the others.
func supportPlace(s tour.Sponsorship) int {
	if s.Host() {
		return hosts
	}
	return slices.Index([]tour.Scope{tour.Annual, tour.ForTour, tour.ForStop}, s.Scope)
}

func ledgerSponsor(p *tour.Plan, id string, today tour.Date) LedgerSponsor {
	o, ledger := p.Organizations[id], p.LedgerOf(id)
	out := LedgerSponsor{
		Organization: Ref{o.ID, o.Slug, tour.Both(o.Name)}, Supports: []LedgerSupport{}, Sums: countLedger(ledger),
		Places: ledgerPlaces(p, ledger), Deliverables: []DeliverableRow{},
	}
	for _, s := range p.Sponsorships {
		if s.OrganizationID == id {
			out.Supports = append(out.Supports, LedgerSupport{s.ID, s.Scope, s.StopID, s.InKind, s.Tier})
		}
	}
	slices.SortStableFunc(out.Supports, func(a, b LedgerSupport) int {
		return slices.Index([]tour.Scope{tour.Annual, tour.ForTour, tour.ForStop}, a.Scope) - slices.Index([]tour.Scope{tour.Annual, tour.ForTour, tour.ForStop}, b.Scope)
	})
	for _, part := range []struct {
		role string
		its  []tour.Deliverable
	}{{"promised", ledger.Promised}, {"makeGood", ledger.MakeGood}, {"extra", ledger.Extra}, {"waived", ledger.Waived}} {
		for _, d := range part.its {
			row := deliverableRow(p, d, today)
			row.Role = part.role
			row.Owed = slices.ContainsFunc(ledger.Owed, func(o tour.Deliverable) bool { return o.ID == d.ID })
			out.Deliverables = append(out.Deliverables, row)
		}
	}
	return out
}

func deliverableRow(p *tour.Plan, d tour.Deliverable, today tour.Date) DeliverableRow {
	row := DeliverableRow{Deliverable: d, Called: d.Called(), DueOn: p.DeliverableDue(d), Stop: stopMark(p, d.StopID), Proofs: []ProofRow{}}
	if row.DueOn != "" {
		row.FromFirst = p.FirstDay(d.StopID).Days(row.DueOn)
		row.Late = d.Open() && row.DueOn < today && (row.Stop == nil || row.Stop.Status != tour.Cancelled)
	}
	if person, ok := p.People[d.OwnerID]; ok {
		ref := personRef(p, person)
		row.Owner = &ref
	}
	for _, proof := range p.ProofsOf(d.ID) {
		of := ProofRow{Proof: proof}
		if i := slices.IndexFunc(p.Photos, func(photo tour.Photo) bool { return photo.ID == proof.PhotoID }); i >= 0 {
			of.Photo = &p.Photos[i]
		}
		row.Proofs = append(row.Proofs, of)
	}
	return row
}

// ledgerPlaces parts a ledger by stop.
func ledgerPlaces(p *tour.Plan, ledger tour.Ledger) []LedgerPlace {
	places, at := []LedgerPlace{}, map[string]int{}
	for _, s := range p.Stops {
		at[s.ID] = len(places)
		places = append(places, LedgerPlace{StopID: s.ID})
	}
	at[""] = len(places)
	places = append(places, LedgerPlace{})
	for _, d := range ledger.Promised {
		counts := &places[at[d.StopID]].Counts
		counts.Promised++
		switch d.Status {
		case tour.DeliverableDelivered:
			counts.Delivered++
		case tour.DeliverableProgress:
			counts.Progress++
		case tour.DeliverableMissed:
			counts.Missed++
		case tour.DeliverablePending, tour.DeliverableWaived:
			counts.Pending++
		}
	}
	for _, d := range ledger.Owed {
		places[at[d.StopID]].Counts.Owed++
	}
	return places
}

func countLedger(l tour.Ledger) LedgerCounts {
	return LedgerCounts{len(l.Promised), l.Delivered, l.Progress, l.Pending, l.Missed, len(l.Owed)}
}

func (c LedgerCounts) add(d LedgerCounts) LedgerCounts {
	return LedgerCounts{c.Promised + d.Promised, c.Delivered + d.Delivered, c.Progress + d.Progress, c.Pending + d.Pending, c.Missed + d.Missed, c.Owed + d.Owed}
}

// Deliverables are the use cases about what sponsors are owed.
type Deliverables struct {
	Records[tour.Deliverable, tour.DeliverableFields]
}

// Promise makes the same deliverable for each of several stops in one act, or
// for none of them. The id "" stands for the tour as a whole.
func (d *Deliverables) Promise(ctx context.Context, tourKey string, stops []string, apply Apply[tour.DeliverableFields]) ([]tour.Deliverable, error) {
	var made []tour.Deliverable
	err := d.store.Write(ctx, func(tx *store.Tx) error {
		made = []tour.Deliverable{}
		for _, stop := range stops {
			one, err := d.create(ctx, tx, tourKey, NewDeliverable(), func(f *tour.DeliverableFields) error {
				err := apply(f)
				f.StopID = stop
				return err
			})
			if err != nil {
				return err
			}
			made = append(made, one)
		}
		if len(made) > 1 {
			tx.Say("createDeliverables", map[string]tour.Text{"count": tour.Both(strconv.Itoa(len(made)))})
		}
		return nil
	})
	return made, err
}
