package tour

import "tournee/backend/fault"

// AgendaTemplate is an agenda that can be laid on any stop: its hours count
// from the doors.
type AgendaTemplate struct {
	Identity
	AgendaTemplateFields
}

// AgendaTemplateFields are what a person may change of an agenda template.
type AgendaTemplateFields struct {
	Name    Text            `json:"name"`
	Minutes int             `json:"minutes" minimum:"1" maximum:"44640" doc:"From doors to curfew"`
	Entries []TemplateEntry `json:"entries" nullable:"false"`
	Notes   string          `json:"notes" doc:"For the organizers only"`
}

// TemplateEntry is a session as an agenda template keeps it.
type TemplateEntry struct {
	Kind    Kind   `json:"kind" enum:"talk,opening,break,meal,networking,giveaway,closing,blocker"`
	Title   Text   `json:"title" doc:"Empty: its talk's, or its kind's"`
	TalkID  string `json:"talkId" doc:"Talk given at each stop; empty: a place for one"`
	Offset  int    `json:"offset" minimum:"-1440" maximum:"44640" doc:"Minutes after the doors; negative: before"`
	Minutes int    `json:"minutes" minimum:"1" maximum:"1440"`
	Room    int    `json:"room" minimum:"0" doc:"Place of the room among the venue's, from 1; 0: all rooms, or the only one"`
}

// Check returns a fault unless the fields make an agenda template.
func (t AgendaTemplate) Check() error {
	if t.Name.Empty() {
		return fault.New(fault.Invalid, "A template needs a name.", "Un modèle a besoin d’un nom.").At("name")
	}
	if t.Minutes < 1 {
		return fault.New(fault.Invalid, "Say how long it is from the doors to the curfew.", "Dites combien de temps va de l’ouverture à la fermeture.").At("minutes")
	}
	for _, e := range t.Entries {
		if !oneOf(e.Kind, Kinds()) {
			return fault.New(fault.Invalid, "%q is not a kind of session.", "« %s » n’est pas une sorte de séance.", string(e.Kind)).At("entries")
		}
		if e.Minutes < 1 || e.Minutes > 24*60 {
			return fault.New(fault.Invalid, "A session lasts from 1 minute to a day, not %d minutes.", "Une séance dure d’une minute à un jour, pas %d minutes.", e.Minutes).At("entries")
		}
	}
	return nil
}

// Names returns the words by which the template is found.
func (t AgendaTemplate) Names() []string { return []string{t.Name[French], t.Name[English]} }
