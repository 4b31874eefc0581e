package tour

import (
	"strings"

	"tournee/backend/fault"
)

// Organization is a company or a community. Whether it hosts, sponsors,
// organizes or employs is told by what refers to it.
type Organization struct {
	Identity
	Slug string `json:"slug"`
	OrganizationFields
}

// OrganizationFields are what a person may change of an organization.
type OrganizationFields struct {
	Name  string `json:"name"`
	About Text   `json:"about"`
	URL   string `json:"url"`
	Notes string `json:"notes" doc:"For the organizers only"`
}

// Check returns a fault unless the fields make an organization.
func (o Organization) Check() error {
	if o.Name == "" {
		return fault.New(fault.Invalid, "An organization needs a name.", "Une organisation a besoin d’un nom.").At("name")
	}
	return checkURL(o.URL)
}

// Names returns the words by which the organization is found.
func (o Organization) Names() []string { return []string{o.Name} }

// Person is one human, once, over all tours.
type Person struct {
	Identity
	Slug string `json:"slug"`
	PersonFields
}

// PersonFields are what a person may change of a person.
type PersonFields struct {
	Name           string  `json:"name"`
	OrganizationID string  `json:"organizationId" doc:"Employer; empty: none or not known"`
	Headline       Text    `json:"headline" doc:"What they do, in a few words"`
	Biography      Text    `json:"biography"`
	Email          string  `json:"email" doc:"Never published"`
	Telephone      string  `json:"telephone" doc:"Never published"`
	Home           Text    `json:"home" doc:"City where they live; empty: not known"`
	Latitude       float64 `json:"latitude" minimum:"-90" maximum:"90" doc:"Of that city; 0 with longitude 0: not known"`
	Longitude      float64 `json:"longitude" minimum:"-180" maximum:"180"`
	Languages      []Lang  `json:"languages" enum:"fr,en" nullable:"false" doc:"In which they can speak; none: not said"`
	Links          []Link  `json:"links" nullable:"false"`
	Notes          string  `json:"notes" doc:"For the organizers only"`
}

// Check returns a fault unless the fields make a person.
func (p Person) Check() error {
	if p.Name == "" {
		return fault.New(fault.Invalid, "A person needs a name.", "Une personne a besoin d’un nom.").At("name")
	}
	if p.Email != "" && (!strings.Contains(p.Email, "@") || strings.ContainsAny(p.Email, " \n\t")) {
		return fault.New(fault.Invalid, "%q is not an e-mail address.", "« %s » n’est pas une adresse électronique.", p.Email).At("email")
	}
	return firstError(checkLangs(p.Languages), checkLinks(p.Links))
}

// Names returns the words by which the person is found.
func (p Person) Names() []string {
	return []string{p.Name, p.Headline[French], p.Headline[English], p.Email}
}

// EngagementStatus says what a person answered.
type EngagementStatus string

// The states of an engagement.
const (
	Invited   EngagementStatus = "invited"
	Promised  EngagementStatus = "confirmed"
	Declined  EngagementStatus = "declined"
	Withdrawn EngagementStatus = "withdrawn"
)

// Engagement is a person's commitment to a stop.
type Engagement struct {
	Identity
	TourID string `json:"tourId"`
	EngagementFields
}

// EngagementFields are what a person may change of an engagement.
type EngagementFields struct {
	StopID   string           `json:"stopId"`
	PersonID string           `json:"personId"`
	Status   EngagementStatus `json:"status" enum:"invited,confirmed,declined,withdrawn"`
	AskedOn  Date             `json:"askedOn" doc:"When the person was last asked; empty: not known"`
	RemindOn Date             `json:"remindOn" doc:"Not to be asked again before this day; empty: any time"`
	Mode     string           `json:"mode" enum:",rail,road,air" doc:"How the person travels; empty: not said"`
	Nights   int              `json:"nights" minimum:"0" maximum:"60" doc:"Nights to be paid for"`
	Notes    string           `json:"notes" doc:"For the organizers only"`
}

// Check returns a fault unless the fields make an engagement.
func (e Engagement) Check() error {
	switch {
	case e.StopID == "":
		return fault.New(fault.Invalid, "An engagement is for a stop.", "Un engagement vaut pour une étape.").At("stopId")
	case e.PersonID == "":
		return fault.New(fault.Invalid, "An engagement is a person's.", "Un engagement est celui d’une personne.").At("personId")
	case !oneOf(e.Status, []EngagementStatus{Invited, Promised, Declined, Withdrawn}):
		return fault.New(fault.Invalid, "%q is not a state of an engagement.", "« %s » n’est pas un état d’engagement.", string(e.Status)).At("status")
	}
	if !oneOf(e.Mode, []string{"", "rail", "road", "air"}) {
		return fault.New(fault.Invalid, "%q is not a way to travel.", "« %s » n’est pas un moyen de transport.", e.Mode).At("mode")
	}
	return firstError(e.AskedOn.check("askedOn"), e.RemindOn.check("remindOn"))
}

// Names returns no words: an engagement is found by its person and its stop.
func (e Engagement) Names() []string { return nil }

// Scope says what an organization supports.
type Scope string

// The scopes of a sponsorship.
const (
	Annual  Scope = "annual"
	ForTour Scope = "tour"
	ForStop Scope = "stop"
)

// InVenue is the kind of support of a host: the sponsorship of a stop by a venue.
const InVenue = "venue"

// Sponsorship is an organization's support: money, or something in kind. A
// host is a sponsorship in kind of a venue.
type Sponsorship struct {
	Identity
	TourID string `json:"tourId"`
	SponsorshipFields
}

// SponsorshipFields are what a person may change of a sponsorship.
type SponsorshipFields struct {
	OrganizationID string `json:"organizationId"`
	Scope          Scope  `json:"scope" enum:"annual,tour,stop"`
	StopID         string `json:"stopId" doc:"For the scope stop"`
	InKind         string `json:"inKind" enum:",venue,food,drinks,time,credits,prizes,other" doc:"What is given; empty: money"`
	Tier           string `json:"tier"`
	Category       string `json:"category" doc:"Line of business, such as cloud; empty: not said"`
	Exclusive      bool   `json:"exclusive" doc:"The only sponsor of its category in its scope"`
	Amount         Money  `json:"amount" doc:"Money, or the value of what is given; never published"`
	Objectives     Text   `json:"objectives" doc:"What the organization supports the tour for; its own booklet opens with it"`
	ShowsAmount    bool   `json:"showsAmount" doc:"Its own booklet says the amount, as it wished"`
	Notes          string `json:"notes" doc:"For the organizers only"`
}

// Check returns a fault unless the fields make a sponsorship.
func (s Sponsorship) Check() error {
	switch {
	case s.OrganizationID == "":
		return fault.New(fault.Invalid, "A sponsorship is an organization's.", "Un partenariat est celui d’une organisation.").At("organizationId")
	case !oneOf(s.Scope, []Scope{Annual, ForTour, ForStop}):
		return fault.New(fault.Invalid, "%q is not a scope.", "« %s » n’est pas une portée.", string(s.Scope)).At("scope")
	case (s.Scope == ForStop) != (s.StopID != ""):
		return fault.New(fault.Invalid, "Say which stop is supported, or choose the tour or the year.",
			"Dites quelle étape est soutenue, ou choisissez la tournée ou l’année.").At("stopId")
	case !oneOf(s.InKind, []string{"", InVenue, "food", "drinks", "time", "credits", "prizes", "other"}):
		return fault.New(fault.Invalid, "%q is not a kind of support.", "« %s » n’est pas une sorte de soutien.", s.InKind).At("inKind")
	}
	if s.Exclusive && s.Category == "" {
		return fault.New(fault.Invalid, "Say in which category the sponsor is the only one.", "Dites dans quelle catégorie le partenaire est le seul.").At("category")
	}
	return s.Amount.check("amount")
}

// Host reports whether this is a host: an organization that lends the venue.
func (s Sponsorship) Host() bool { return s.InKind == InVenue }

// Names returns no words: a sponsorship is found by its organization.
func (s Sponsorship) Names() []string { return nil }
