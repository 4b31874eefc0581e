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

// PhotoFields are what a person may change of a photo.
type PhotoFields struct {
	StopID    string `json:"stopId" doc:"Empty: of the whole tour"`
	SectionID string `json:"sectionId" doc:"Empty: of no section in particular"`
	Blob      string `json:"blob" doc:"SHA-256 of the bytes, in hexadecimal"`
	Width     int    `json:"width" doc:"Pixels"`
	Height    int    `json:"height" doc:"Pixels"`
	Alt       Text   `json:"alt" doc:"What it shows, for who cannot see it"`
	Caption   Text   `json:"caption"`
	Credit    string `json:"credit"`
	Cover     bool   `json:"cover" doc:"Opens the booklet"`
	Position  int    `json:"position"`
	Notes     string `json:"notes" doc:"For the organizers only"`
}

// Check returns a fault unless the fields make a photo.
func (p Photo) Check() error {
	if len(p.Blob) != 64 {
		return fault.New(fault.Invalid, "A photo needs its picture.", "Une photo a besoin de son image.").At("blob")
	}
	if p.Width < 1 || p.Height < 1 {
		return fault.New(fault.Invalid, "A photo needs a size.", "Une photo a besoin d’une taille.").At("width")
	}
	return nil
}

// Names returns the words by which the photo is found.
func (p Photo) Names() []string {
	return []string{p.Alt[French], p.Alt[English], p.Caption[French], p.Caption[English]}
}
