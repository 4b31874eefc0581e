package tour

import "tournee/backend/fault"

// Section is a part of the recap: of the tour, of one stop, or about one session.
type Section struct {
	Identity
	TourID string `json:"tourId"`
	SectionFields
}

// SectionFields are what a person may change of a section.
type SectionFields struct {
	StopID    string   `json:"stopId" doc:"Empty: about the whole tour"`
	SessionID string   `json:"sessionId" doc:"Empty: about no session in particular"`
	Position  int      `json:"position" doc:"Order within the chapter"`
	Title     Text     `json:"title"`
	Body      Text     `json:"body" doc:"Markdown"`
	AuthorIDs []string `json:"authorIds" nullable:"false" doc:"People, in order"`
	Notes     string   `json:"notes" doc:"For the organizers only"`
}

// Check returns a fault unless the fields make a section.
func (s Section) Check() error {
	if s.Title.Empty() {
		return fault.New(fault.Invalid, "A section needs a title.", "Une section a besoin d’un titre.").At("title")
	}
	return nil
}

// Names returns the words by which the section is found.
func (s Section) Names() []string {
	return []string{s.Title[French], s.Title[English], s.Body[French], s.Body[English]}
}

// Photo is a picture of a tour or of one of its stops. Its bytes are kept
// apart, under the digest of their content.
type Photo struct {
	Identity
	TourID string `json:"tourId"`
	PhotoFields
}

// Consent is what the people on a photo said about showing it.
type Consent string

// The consents. Who was not asked has said nothing yet.
const (
	ConsentUnknown Consent = ""
	ConsentGiven   Consent = "given"
	ConsentRefused Consent = "refused"
)

// PhotoFields are what a person may change of a photo.
type PhotoFields struct {
	StopID    string  `json:"stopId" doc:"Empty: of the whole tour"`
	SectionID string  `json:"sectionId" doc:"Empty: of no section in particular"`
	SessionID string  `json:"sessionId" doc:"Empty: of no session in particular"`
	Blob      string  `json:"blob" doc:"SHA-256 of the bytes, in hexadecimal"`
	Width     int     `json:"width" doc:"Pixels"`
	Height    int     `json:"height" doc:"Pixels"`
	FocusX    int     `json:"focusX" doc:"What is kept where the photo is cut: hundredths of its width from the left"`
	FocusY    int     `json:"focusY" doc:"Likewise, of its height from the top"`
	Alt       Text    `json:"alt" doc:"What it shows, for who cannot see it"`
	Caption   Text    `json:"caption"`
	Credit    string  `json:"credit"`
	Consent   Consent `json:"consent" enum:",given,refused" doc:"Of the people on it; refused: it is in no paper"`
	Cover     bool    `json:"cover" doc:"Opens the booklet"`
	Position  int     `json:"position"`
	Notes     string  `json:"notes" doc:"For the organizers only"`
}

// NewPhoto returns the fields of a photo that nobody has looked at: where it is
// cut, its middle stays, or, where it is too high, a little above: that is
// where faces are.
func NewPhoto() PhotoFields { return PhotoFields{FocusX: 50, FocusY: 38} }

// Check returns a fault unless the fields make a photo.
func (p Photo) Check() error {
	if len(p.Blob) != 64 {
		return fault.New(fault.Invalid, "A photo needs its picture.", "Une photo a besoin de son image.").At("blob")
	}
	if p.Width < 1 || p.Height < 1 {
		return fault.New(fault.Invalid, "A photo needs a size.", "Une photo a besoin d’une taille.").At("width")
	}
	for field, at := range map[string]int{"focusX": p.FocusX, "focusY": p.FocusY} {
		if at < 0 || at > 100 {
			return fault.New(fault.Invalid, "The focus of a photo is within it: from 0 to 100.", "Le point important d’une photo est sur elle : de 0 à 100.").At(field)
		}
	}
	switch p.Consent {
	case ConsentUnknown, ConsentGiven, ConsentRefused:
		return nil
	}
	return fault.New(fault.Invalid, "Consent is given, refused, or not known.", "L’accord est donné, refusé, ou inconnu.").At("consent")
}

// Printed tells whether the photo may be in papers and on pages that others read.
func (p Photo) Printed() bool { return p.Consent != ConsentRefused }

// About tells whether the photo belongs to a section of the recap: its own, or
// the one about its session.
func (p Photo) About(s Section) bool {
	if p.SectionID != "" {
		return p.SectionID == s.ID
	}
	return p.SessionID != "" && p.SessionID == s.SessionID
}

// Same tells whether both are the same picture at the same place.
func (p Photo) Same(other Photo) bool {
	return p.Blob == other.Blob && p.StopID == other.StopID && p.SectionID == other.SectionID && p.SessionID == other.SessionID
}

// Names returns the words by which the photo is found.
func (p Photo) Names() []string {
	return []string{p.Alt[French], p.Alt[English], p.Caption[French], p.Caption[English], p.Credit}
}
