package exchange

import (
	"slices"
	"strings"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

// Role is what a column of a list of registrations tells.
type Role string

// What the columns tell; the others are not looked at.
const (
	NoRole  Role = ""
	Email   Role = "email"   // two rows of the same are one person
	Key     Role = "id"      // likewise, where there is no address
	Status  Role = "status"  // whether the person comes: see Standing
	Present Role = "present" // whether the person was there, or when the person came
	Guests  Role = "guests"  // how many come along
	Rating  Role = "rating"  // what the person thought of it
)

// Standing is what the status of somebody on the list means.
type Standing string

// The standings. Only those who are registered count as such.
const (
	NotSaid    Standing = ""
	Registered Standing = "registered"
	Came       Standing = "came" // and was there
	Waiting    Standing = "waiting"
	Asked      Standing = "asked" // invited, or asks to come, and nothing is settled
	Cancelled  Standing = "cancelled"
)

// The lists that are known by the names of their columns.
const (
	// Meetup's "Download attendees" has Name, User ID, Title, Event Host, RSVP
	// (Yes, No, Waitlist), Guests, RSVPed on, Joined Group on, URL of Member
	// Profile, with tabs between them in older files; since 2018 also
	// Attendance (Y) and Notes. It tells no e-mail address.
	FromMeetup = "meetup"
	// Luma's guest list has api_id (later guest_id), name, first_name,
	// last_name, email, phone_number, created_at, approval_status (approved,
	// session, pending_approval, invited, declined, waitlist), custom_source,
	// checked_in_at, qr_code_url, the amounts, survey_response_rating (1 to 5),
	// survey_response_feedback, ticket_type_id, ticket_name, then the questions.
	FromLuma = "luma"
	// The attendees list of community.cncf.io, which is Open Community Groups
	// since 2026, has Name, Company, Title, Invited, then what was paid and the
	// questions. It lists the confirmed alone and tells nothing of who came.
	FromCNCF = "cncf"
	// Bevy, on which community.cncf.io was before, documents for its lists
	// first_name, last_name, email, checked_in (TRUE, FALSE), job_title,
	// company, ticket_type.
	FromBevy = "bevy"
)

// headers are the names of columns, folded, by what they tell: those of the
// lists above, and what people call them in sheets of their own.
var headers = map[Role][]string{ //nolint:gochecknoglobals // a table that is only read
	Email:   {"email", "e mail", "email address", "e mail address", "user email", "attendee email", "courriel", "adresse courriel", "adresse e mail", "adresse email", "adresse de courriel"},
	Key:     {"user id", "guest id", "api id", "member id", "attendee id"},
	Status:  {"rsvp", "approval status", "status", "rsvp status", "attendee status", "registration status", "order status", "statut", "etat", "statut de l'inscription", "reponse", "inscription"},
	Present: {"attendance", "checked in at", "checked in", "check in", "checkin", "checked in date", "check in date", "checkin date", "check in time", "attended", "present", "presence", "presente", "arrivee", "venu", "heure d'arrivee"},
	Guests:  {"guests", "number of guests", "guest count", "invites", "accompagnants", "nombre d'invites"},
	Rating:  {"survey response rating", "rating", "feedback rating", "evaluation", "satisfaction"},
}

// named is the name of a column as headers has it.
func named(column string) string {
	return strings.Trim(tour.Fold(strings.NewReplacer("_", " ", "-", " ", "?", " ", ":", " ").Replace(column)), " ")
}

// Guess tells from the names of its columns whose list the table is, empty when
// that is not known, and what each column tells.
func (t *Table) Guess() (source string, roles []Role) {
	there, taken := map[string]bool{}, map[Role]bool{}
	roles = make([]Role, len(t.Header))
	for i, column := range t.Header {
		name := named(column)
		there[name] = true
		for role, names := range headers {
			for _, n := range names {
				if n == name && !taken[role] {
					roles[i], taken[role] = role, true
				}
			}
		}
	}
	has := func(names ...string) bool {
		for _, n := range names {
			if !there[n] {
				return false
			}
		}
		return true
	}
	switch {
	case has("rsvped on"), has("rsvp", "url of member profile"):
		return FromMeetup, roles
	case has("approval status", "qr code url"), has("approval status", "api id"), has("approval status", "guest id"):
		return FromLuma, roles
	case has("name", "company", "title", "invited"):
		return FromCNCF, roles
	case has("first name", "last name", "email", "checked in"):
		return FromBevy, roles
	}
	return "", roles
}

// standings are the words of statuses, folded, by what they mean.
var standings = map[Standing][]string{ //nolint:gochecknoglobals // a table that is only read
	Registered: {"yes", "y", "going", "approved", "session", "attending", "registered", "confirmed", "accepted", "paid", "complete", "completed", "true", "1", "oui", "o", "inscrit", "inscrite", "confirme", "confirmee", "accepte", "acceptee", "paye", "payee", "participe", "vrai"},
	Came:       {"checked in", "attended", "present", "came", "presente", "venu", "venue", "est venu", "est venue"},
	Waiting:    {"waitlist", "waitlisted", "waiting list", "waiting", "on waitlist", "wait list", "liste d'attente", "en liste d'attente", "en attente"},
	Asked:      {"pending", "pending approval", "pending_approval", "invited", "maybe", "interested", "a confirmer", "invite", "invitee", "peut-etre"},
	Cancelled:  {"no", "n", "not going", "declined", "cancelled", "canceled", "refunded", "rejected", "expired", "deleted", "void", "not attending", "false", "0", "non", "annule", "annulee", "refuse", "refusee", "rembourse", "remboursee", "desiste", "faux"},
}

// standingOf is what a status means; NotSaid when it is none that is known.
func standingOf(folded string) Standing {
	for standing, words := range standings {
		if slices.Contains(words, folded) {
			return standing
		}
	}
	return NotSaid
}

// wasPresent reads a cell that tells whether somebody was there: a word, or when
// the person came.
func wasPresent(cell string) (present, read bool) {
	folded := tour.Fold(cell)
	switch folded {
	case "", "-", "–", "n", "no", "false", "0", "not checked in", "no show", "no-show", "absent", "absente", "did not attend", "not attended", "non", "faux":
		return false, true
	case "y", "yes", "true", "1", "x", "✓", "✔", "checked in", "attended", "present", "presente", "o", "oui", "vrai":
		return true, true
	}
	if len(folded) >= 5 && strings.ContainsAny(folded, "0123456789") && strings.ContainsAny(folded, ":/-") {
		return true, true
	}
	return false, false
}

// checkRoles returns a fault at "columns" unless each column has one and no two
// tell the same.
func (t *Table) checkRoles(roles []Role) error {
	if len(roles) != len(t.Header) {
		return fault.New(fault.Invalid, "The file has %d columns, and %d are told. Choose the file again.", "Le fichier a %d colonnes, et %d sont dites. Choisissez-le de nouveau.", len(t.Header), len(roles)).At("columns")
	}
	of := map[Role]string{}
	for i, role := range roles {
		if _, known := headers[role]; !known && role != NoRole {
			return fault.New(fault.Invalid, "%q is not what a column can tell.", "« %s » n’est pas ce qu’une colonne peut dire.", string(role)).At("columns")
		}
		if role == NoRole {
			continue
		}
		if other, twice := of[role]; twice {
			return fault.New(fault.Invalid, "“%s” and “%s” cannot both tell the same. Leave one of them aside.", "« %s » et « %s » ne peuvent pas dire la même chose. Laissez l’une de côté.",
				tour.Cut(other, 40), tour.Cut(t.Header[i], 40)).At("columns")
		}
		of[role] = t.Header[i]
	}
	return nil
}
