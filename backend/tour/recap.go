package tour

import (
	"maps"
	"slices"
	"strings"

	"tournee/backend/fault"
)

// Section is a part of the recap: of the tour, of one stop, or about one session.
type Section struct {
	Identity
	TourID string `json:"tourId"`
	SectionFields
	Written Moments `json:"written" doc:"When the text of a language that was done was last changed"`
	Checked Moments `json:"checked" doc:"When somebody last found that the text of a language says what the other does"`
}

// Moments are an instant of each language, in unix milliseconds UTC.
type Moments map[Lang]int64

// SectionState is how far a section is in a language.
type SectionState string

// The states of a section. A stale one is written, and the text of another
// language was changed since: it says what the other said before.
const (
	SectionMissing SectionState = "missing"
	SectionDraft   SectionState = "draft"
	SectionReady   SectionState = "ready"
	SectionStale   SectionState = "stale"
)

// State returns how far the section is in that language.
func (s Section) State(lang Lang) SectionState {
	switch {
	case s.Body[lang] == "":
		return SectionMissing
	case s.Stale(lang):
		return SectionStale
	case slices.Contains(s.Ready, lang):
		return SectionReady
	}
	return SectionDraft
}

// Stale reports whether the text of another language was changed since somebody
// saw to this one.
func (s Section) Stale(lang Lang) bool {
	if s.Body[lang] == "" {
		return false
	}
	for _, other := range Langs() {
		if other != lang && s.Body[other] != "" && s.Written[other] > s.Checked[lang] {
			return true
		}
	}
	return false
}

// Edited notes, at that instant, what a change of its texts means for their
// languages. A text that was done and is changed makes the other stale; one that
// is still being written, or follows the other, does not, since it is saved
// many times on its way. A text that is begun says what the other does, and so
// do both where both are changed at once.
func (s *Section) Edited(was Section, at int64) {
	written, checked := maps.Clone(was.Written), maps.Clone(was.Checked)
	if written == nil {
		written = Moments{}
	}
	if checked == nil {
		checked = Moments{}
	}
	changed := 0
	for _, lang := range Langs() {
		if s.Body[lang] == was.Body[lang] && s.Title[lang] == was.Title[lang] {
			continue
		}
		changed++
		if was.Body[lang] == "" {
			checked[lang] = at
		}
		if was.State(lang) == SectionReady {
			written[lang] = at
		}
	}
	if changed == len(Langs()) {
		for _, lang := range Langs() {
			checked[lang] = at
		}
	}
	s.Written, s.Checked = written, checked
}

// LookedAt notes that somebody found, at that instant, that the text of that
// language says what the other does.
func (s *Section) LookedAt(lang Lang, at int64) {
	checked := maps.Clone(s.Checked)
	if checked == nil {
		checked = Moments{}
	}
	checked[lang] = at
	s.Checked = checked
}

// SectionFields are what a person may change of a section.
type SectionFields struct {
	StopID    string   `json:"stopId" doc:"Empty: about the whole tour"`
	SessionID string   `json:"sessionId" doc:"Empty: about no session in particular"`
	Position  int      `json:"position" doc:"Order within the chapter"`
	Title     Text     `json:"title"`
	Body      Text     `json:"body" doc:"Markdown"`
	AuthorIDs []string `json:"authorIds" nullable:"false" doc:"People, in order"`
	Ready     []Lang   `json:"ready" nullable:"false" doc:"Languages whose text is done"`
	Notes     string   `json:"notes" doc:"For the organizers only"`
}

// Check returns a fault unless the fields make a section.
func (s Section) Check() error {
	if s.Title.Empty() {
		return fault.New(fault.Invalid, "A section needs a title.", "Une section a besoin d’un titre.").At("title")
	}
	for _, lang := range s.Ready {
		if !slices.Contains(Langs(), lang) {
			return fault.New(fault.Invalid, "Tournée speaks French and English, not “%s”.", "Tournée parle français et anglais, pas « %s ».", lang).At("ready")
		}
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

// marked begins the address by which a text names a photo.
const marked = "photo:"

// Mark returns the address by which the text of a section names the photo, as a
// picture in Markdown: ![Words](photo:3f9a2c1b7d20). It is made from the content,
// so that it holds in a copy of the tour too.
func (p Photo) Mark() string { return marked + p.Blob[:min(12, len(p.Blob))] }

// Meant returns the photo that a text names by that address.
func Meant(photos []Photo, address string) (Photo, bool) {
	digest, ok := strings.CutPrefix(address, marked)
	if !ok || len(digest) < 8 {
		return Photo{}, false
	}
	for _, p := range photos {
		if strings.HasPrefix(p.Blob, digest) {
			return p, true
		}
	}
	return Photo{}, false
}

// Same tells whether both are the same picture at the same place.
func (p Photo) Same(other Photo) bool {
	return p.Blob == other.Blob && p.StopID == other.StopID && p.SectionID == other.SectionID && p.SessionID == other.SessionID
}

// Names returns the words by which the photo is found.
func (p Photo) Names() []string {
	return []string{p.Alt[French], p.Alt[English], p.Caption[French], p.Caption[English], p.Credit}
}
