package tour

import (
	"tournee/backend/fault"
)

// Planning is how a tour wants to be planned.
type Planning struct {
	Levels            map[string]string `json:"levels,omitempty" doc:"By rule of conflict: error, warning, notice or off; absent: as the rule has it"`
	ConfirmWeeks      int               `json:"confirmWeeks" minimum:"0" maximum:"52" doc:"Weeks before a stop by which speakers should have confirmed; 0: not asked"`
	ChangeoverMinutes int               `json:"changeoverMinutes" minimum:"0" maximum:"240" doc:"Between two sessions of a room; 0: not asked"`
	Rates             []Rate            `json:"rates,omitempty" doc:"What other currencies are worth"`
}

// LevelOff is what a tour may choose for a rule besides the severities: it is
// not looked for.
const LevelOff = "off"

func (p Planning) check() error {
	for rule, level := range p.Levels {
		if !oneOf(level, []string{"error", "warning", "notice", LevelOff}) {
			return fault.New(fault.Invalid, "%q is no severity for the rule %s: choose error, warning, notice or off.",
				"« %s » n’est pas une gravité pour la règle %s : choisissez error, warning, notice ou off.", level, rule).At("planning")
		}
	}
	if p.ConfirmWeeks < 0 || p.ConfirmWeeks > 52 {
		return fault.New(fault.Invalid, "Speakers confirm 0 to 52 weeks before, not %d.", "On confirme de 0 à 52 semaines avant, pas %d.", p.ConfirmWeeks).At("planning")
	}
	if p.ChangeoverMinutes < 0 || p.ChangeoverMinutes > 240 {
		return fault.New(fault.Invalid, "A changeover takes 0 to 240 minutes, not %d.", "Un changement de plateau dure de 0 à 240 minutes, pas %d.", p.ChangeoverMinutes).At("planning")
	}
	said := map[string]bool{}
	for _, r := range p.Rates {
		if err := r.check(); err != nil {
			return err
		}
		if said[r.Currency] {
			return fault.New(fault.Invalid, "%s has two rates: keep one.", "%s a deux taux : gardez-en un.", r.Currency).At("planning")
		}
		said[r.Currency] = true
	}
	return nil
}

// Happening is something with a date that a tour minds: what else happens that
// week, or days on which the tour does not go.
type Happening struct {
	Identity
	Taken
	TourID string `json:"tourId"`
	HappeningFields
}

// HappeningFields are what a person may change of a happening.
type HappeningFields struct {
	Name     Text   `json:"name"`
	From     Date   `json:"from" doc:"First day"`
	To       Date   `json:"to" doc:"Last day"`
	Place    Text   `json:"place" doc:"City or region it is about; empty: everywhere"`
	Blackout bool   `json:"blackout" doc:"True: no stop on these days"`
	URL      string `json:"url"`
	Notes    string `json:"notes" doc:"For the organizers only"`
}

// Check returns a fault unless the fields make a happening.
func (h Happening) Check() error {
	switch {
	case h.Name.Empty():
		return fault.New(fault.Invalid, "Say what happens.", "Dites ce qui se passe.").At("name")
	case h.From == "" || h.To == "":
		return fault.New(fault.Invalid, "Say from which day to which.", "Dites de quel jour à quel jour.").At("from")
	}
	return firstError(h.From.check("from"), h.To.check("to"), inOrder(h.From, h.To), checkURL(h.URL))
}

// Names returns the words by which the happening is found.
func (h Happening) Names() []string { return []string{h.Name[French], h.Name[English]} }

// Covers reports whether it happens on that day.
func (h Happening) Covers(day Date) bool { return h.From <= day && day <= h.To }

// Acknowledgement is a conflict that was accepted, with the reason.
type Acknowledgement struct {
	Identity
	TourID string `json:"tourId"`
	AcknowledgementFields
}

// AcknowledgementFields are what a person may change of an acknowledgement.
type AcknowledgementFields struct {
	Rule   string `json:"rule" doc:"Rule of the conflict"`
	Key    string `json:"key" doc:"Which conflict of that rule: its records and what they clash about"`
	Reason string `json:"reason"`
	By     string `json:"by" doc:"Who accepted it"`
	On     Date   `json:"on" doc:"When"`
}

// Check returns a fault unless the fields make an acknowledgement.
func (a Acknowledgement) Check() error {
	switch {
	case a.Rule == "" || a.Key == "":
		return fault.New(fault.Invalid, "Say which conflict is accepted.", "Dites quel conflit est accepté.").At("key")
	case a.Reason == "":
		return fault.New(fault.Invalid, "Say why the conflict is accepted.", "Dites pourquoi le conflit est accepté.").At("reason")
	}
	return a.On.check("on")
}

// Names returns no words: an acknowledgement is found by its conflict.
func (a Acknowledgement) Names() []string { return nil }
