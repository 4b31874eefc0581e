package tour

import (
	"slices"

	"tournee/backend/fault"
)

// DeliverableStatus says how far a deliverable is.
type DeliverableStatus string

// The states of a deliverable. A waived one is not owed any longer: the sponsor
// let it go. A missed one calls for a make-good.
const (
	DeliverablePending   DeliverableStatus = "pending"
	DeliverableProgress  DeliverableStatus = "progress"
	DeliverableDelivered DeliverableStatus = "delivered"
	DeliverableWaived    DeliverableStatus = "waived"
	DeliverableMissed    DeliverableStatus = "missed"
)

// DeliverableStatuses lists the states of a deliverable.
func DeliverableStatuses() []DeliverableStatus {
	return []DeliverableStatus{DeliverablePending, DeliverableProgress, DeliverableDelivered, DeliverableWaived, DeliverableMissed}
}

// Benefit is the sort of thing that a sponsor is promised.
type Benefit string

// Benefits lists the sorts of benefit.
func Benefits() []Benefit {
	return []Benefit{"logo", "talk", "mention", "booth", "tickets", "post", "booklet", "list", "other"}
}

// Deliverable is a benefit owed to a sponsor by a date, for a stop or for the
// whole tour.
type Deliverable struct {
	Identity
	TourID string `json:"tourId"`
	DeliverableFields
}

// DeliverableFields are what a person may change of a deliverable.
type DeliverableFields struct {
	SponsorshipID string            `json:"sponsorshipId"`
	StopID        string            `json:"stopId" doc:"Empty: for the whole tour"`
	Benefit       Benefit           `json:"benefit" enum:"logo,talk,mention,booth,tickets,post,booklet,list,other"`
	Title         Text              `json:"title" doc:"What was promised; empty: as the benefit is called"`
	OwnerID       string            `json:"ownerId" doc:"Person who sees to it; empty: nobody yet"`
	Relative      bool              `json:"relative" doc:"True: due so many days from the first day of the stop, or of the tour"`
	Offset        int               `json:"offset" minimum:"-3660" maximum:"3660" doc:"Days, negative: before; counts when relative"`
	Due           Date              `json:"due" doc:"Counts when not relative; empty: no date"`
	Status        DeliverableStatus `json:"status" enum:"pending,progress,delivered,waived,missed"`
	Reason        Text              `json:"reason" doc:"Why it was missed or waived, as the sponsor reads it"`
	SessionID     string            `json:"sessionId" doc:"Session that fulfils it; empty: none"`
	MakesUpForID  string            `json:"makesUpForId" doc:"Missed deliverable that this one replaces: it is a make-good; empty: none"`
	Extra         bool              `json:"extra" doc:"Given beyond what was promised"`
	Position      int               `json:"position" doc:"Order among deliverables of one sponsorship"`
	Notes         string            `json:"notes" doc:"For the organizers only"`
}

// Check returns a fault unless the fields make a deliverable.
func (d Deliverable) Check() error {
	switch {
	case d.SponsorshipID == "":
		return fault.New(fault.Invalid, "A deliverable is owed to a sponsor: say for which sponsorship.", "Un livrable est dû à un partenaire : dites pour quel partenariat.").At("sponsorshipId")
	case !oneOf(d.Benefit, Benefits()):
		return fault.New(fault.Invalid, "%q is not a sort of benefit.", "« %s » n’est pas une sorte d’avantage.", string(d.Benefit)).At("benefit")
	case !oneOf(d.Status, DeliverableStatuses()):
		return fault.New(fault.Invalid, "%q is not a state of a deliverable.", "« %s » n’est pas un état de livrable.", string(d.Status)).At("status")
	case d.Offset < -farthest || d.Offset > farthest:
		return fault.New(fault.Invalid, "A deliverable is due within ten years of its stop.", "Un livrable est dû à moins de dix ans de son étape.").At("offset")
	case d.ID != "" && d.MakesUpForID == d.ID:
		return fault.New(fault.Invalid, "A deliverable cannot make up for itself.", "Un livrable ne peut pas se compenser lui-même.").At("makesUpForId")
	}
	return d.Due.check("due")
}

// Names returns the words by which the deliverable is found.
func (d Deliverable) Names() []string { return []string{d.Title[French], d.Title[English]} }

// Called returns what was promised: in its own words or, without them, as its
// benefit is called.
func (d Deliverable) Called() Text {
	if !d.Title.Empty() {
		return d.Title
	}
	return d.Benefit.Called()
}

// Called returns the name of a sort of benefit.
func (b Benefit) Called() Text {
	return map[Benefit]Text{
		"logo":    {French: "Logo", English: "Logo"},
		"talk":    {French: "Une conférence", English: "A talk"},
		"mention": {French: "Mention à l’ouverture", English: "Mention in the opening"},
		"booth":   {French: "Un stand", English: "A booth"},
		"tickets": {French: "Des billets", English: "Tickets"},
		"post":    {French: "Mention dans l’article", English: "Mention in the post"},
		"booklet": {French: "Page dans le livret", English: "Page in the booklet"},
		"list":    {French: "Liste des personnes inscrites", English: "List of attendees"},
		"other":   {French: "Autre avantage", English: "Other benefit"},
	}[b]
}

// Open reports whether the deliverable is still to be delivered.
func (d Deliverable) Open() bool {
	return d.Status == DeliverablePending || d.Status == DeliverableProgress
}

// DeliverableDue returns the day by which a deliverable is owed; empty: it has none.
func (p *Plan) DeliverableDue(d Deliverable) Date {
	return p.dueOn(d.StopID, d.Relative, d.Offset, d.Due)
}

// ProofKind says what shows that something was delivered.
type ProofKind string

// The kinds of proof.
const (
	ProofPhoto  ProofKind = "photo"
	ProofLink   ProofKind = "link"
	ProofFigure ProofKind = "figure"
)

// ProofKinds lists the kinds of proof.
func ProofKinds() []ProofKind { return []ProofKind{ProofPhoto, ProofLink, ProofFigure} }

// Proof shows that a deliverable was delivered.
type Proof struct {
	Identity
	TourID string `json:"tourId"`
	ProofFields
}

// ProofFields are what a person may change of a proof.
type ProofFields struct {
	DeliverableID string    `json:"deliverableId"`
	Kind          ProofKind `json:"kind" enum:"photo,link,figure"`
	PhotoID       string    `json:"photoId" doc:"For a photo: one of the tour's"`
	URL           string    `json:"url" doc:"For a link"`
	Figure        Text      `json:"figure" doc:"For a figure: such as 120 people in the room"`
	Caption       Text      `json:"caption" doc:"What it shows; empty: nothing is said"`
	On            Date      `json:"on" doc:"Day on which it was taken; empty: not said"`
	By            string    `json:"by" doc:"Who provided it; empty: not said"`
	Notes         string    `json:"notes" doc:"For the organizers only"`
}

// Check returns a fault unless the fields make a proof.
func (p Proof) Check() error {
	switch {
	case p.DeliverableID == "":
		return fault.New(fault.Invalid, "A proof is one of a deliverable.", "Une preuve est celle d’un livrable.").At("deliverableId")
	case !oneOf(p.Kind, ProofKinds()):
		return fault.New(fault.Invalid, "%q is not a kind of proof.", "« %s » n’est pas une sorte de preuve.", string(p.Kind)).At("kind")
	case p.Kind == ProofPhoto && p.PhotoID == "":
		return fault.New(fault.Invalid, "Choose the photo that proves it.", "Choisissez la photo qui le prouve.").At("photoId")
	case p.Kind == ProofLink && p.URL == "":
		return fault.New(fault.Invalid, "Give the address of what proves it.", "Donnez l’adresse de ce qui le prouve.").At("url")
	case p.Kind == ProofFigure && p.Figure.Empty():
		return fault.New(fault.Invalid, "Say the figure, such as “120 people in the room”.", "Dites le chiffre, par exemple « 120 personnes dans la salle ».").At("figure")
	}
	if err := checkURL(p.URL); err != nil {
		return err
	}
	return p.On.check("on")
}

// Names returns the words by which the proof is found.
func (p Proof) Names() []string { return []string{p.Caption[French], p.Caption[English]} }

// Ledger is what one organization was promised and what it received.
type Ledger struct {
	Promised []Deliverable // what was promised and not waived, in order
	Waived   []Deliverable
	Extra    []Deliverable // given beyond what was promised
	MakeGood []Deliverable // what replaces something missed

	Delivered, Progress, Pending, Missed int // of what was promised

	// Owed are the missed deliverables that nothing makes up for yet: neither
	// a make-good that is planned nor one that was delivered.
	Owed []Deliverable
}

// LedgerOf returns what the organization is owed over the tour, stop by stop and
// what is for the whole tour last.
func (p *Plan) LedgerOf(organizationID string) Ledger {
	var l Ledger
	madeUp := map[string]bool{}
	for _, d := range p.DeliverablesOf(organizationID) {
		switch {
		case d.Status == DeliverableWaived:
			l.Waived = append(l.Waived, d)
		case d.MakesUpForID != "":
			l.MakeGood = append(l.MakeGood, d)
			madeUp[d.MakesUpForID] = madeUp[d.MakesUpForID] || d.Status != DeliverableMissed
		case d.Extra:
			l.Extra = append(l.Extra, d)
		default:
			l.promise(d)
		}
	}
	for _, d := range l.Promised {
		if d.Status == DeliverableMissed && !madeUp[d.ID] {
			l.Owed = append(l.Owed, d)
		}
	}
	return l
}

func (l *Ledger) promise(d Deliverable) {
	l.Promised = append(l.Promised, d)
	switch d.Status {
	case DeliverableDelivered:
		l.Delivered++
	case DeliverableProgress:
		l.Progress++
	case DeliverableMissed:
		l.Missed++
	case DeliverablePending, DeliverableWaived:
		l.Pending++
	}
}

// DeliverablesOf returns the deliverables that an organization is owed, in the
// order of the stops; those of the whole tour come last.
func (p *Plan) DeliverablesOf(organizationID string) []Deliverable {
	its := map[string]bool{}
	for _, s := range p.Sponsorships {
		its[s.ID] = s.OrganizationID == organizationID
	}
	var all []Deliverable
	for _, d := range p.Deliverables {
		if its[d.SponsorshipID] {
			all = append(all, d)
		}
	}
	place := func(d Deliverable) int {
		for i := range p.Stops {
			if p.Stops[i].ID == d.StopID {
				return i
			}
		}
		return len(p.Stops)
	}
	slices.SortStableFunc(all, func(a, b Deliverable) int { return place(a) - place(b) })
	return all
}

// ProofsOf returns the proofs of a deliverable.
func (p *Plan) ProofsOf(deliverableID string) []Proof {
	var of []Proof
	for _, one := range p.Proofs {
		if one.DeliverableID == deliverableID {
			of = append(of, one)
		}
	}
	return of
}
