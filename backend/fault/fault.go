// Package fault names the errors a person can do something about.
//
// Its messages are written in English and in French at once, since nobody who
// reads one has chosen English. An error without a kind is a bug or a broken
// machine: it is logged in full and shown only as "Something went wrong".
// The package knows neither tours nor HTTP.
package fault

import (
	"errors"
	"fmt"
)

// Kind says what went wrong, for programs. Its values are part of the API.
type Kind string

// The kinds of fault.
const (
	Internal Kind = "internal"  // not the person's doing
	Invalid  Kind = "invalid"   // the request is wrong in itself
	NotFound Kind = "not_found" // nothing there, or nothing this person may see
	Conflict Kind = "conflict"  // right in itself, wrong against what is stored
	Denied   Kind = "denied"    // known person, not allowed
	Busy     Kind = "busy"      // right, but not now: locked, full or stopping
)

// Error carries a kind for programs, a message for people and a cause for logs.
type Error struct {
	Kind    Kind
	Field   string // input at fault, as the API names it; empty when it is the whole request
	English string // shown to who reads English
	French  string // shown to who reads French
	Cause   error  // logged, never shown
}

// Localized is an argument of a message that reads differently in each
// language, such as the name of a city.
type Localized interface {
	In(lang string) string
}

// New makes a fault from the same sentence in both languages. The arguments
// serve both sentences; one that is Localized is written in each language.
func New(kind Kind, english, french string, args ...any) *Error {
	english, french = Say(english, french, args...)
	return &Error{Kind: kind, English: english, French: french}
}

// Say fills the same sentence in both languages, as New does.
func Say(english, french string, args ...any) (inEnglish, inFrench string) {
	return format("en", english, args), format("fr", french, args)
}

func format(lang, sentence string, args []any) string {
	if len(args) == 0 {
		return sentence
	}
	local := make([]any, len(args))
	for i, a := range args {
		if l, ok := a.(Localized); ok {
			a = l.In(lang)
		}
		local[i] = a
	}
	return fmt.Sprintf(sentence, local...)
}

// At says which input is at fault.
func (e *Error) At(field string) *Error {
	e.Field = field
	return e
}

// And adds a sentence, such as what to do where the fault is told.
func (e *Error) And(english, french string) *Error {
	e.English, e.French = e.English+" "+english, e.French+" "+french
	return e
}

// Because keeps err as the cause, for the log.
func (e *Error) Because(err error) *Error {
	e.Cause = err
	return e
}

// In returns the sentence in lang, which is "fr" or, for all else, English.
func (e *Error) In(lang string) string {
	if lang == "fr" {
		return e.French
	}
	return e.English
}

// Error is the text for logs: the English sentence and the cause.
func (e *Error) Error() string {
	if e.Cause != nil {
		return e.English + ": " + e.Cause.Error()
	}
	return e.English
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Cause }

// Shown returns what a person may see of err: a fault as it is, anything else
// as an Internal fault that tells nothing of the machine.
func Shown(err error) *Error {
	if e, ok := errors.AsType[*Error](err); ok && e.Kind != Internal {
		return &Error{Kind: e.Kind, Field: e.Field, English: e.English, French: e.French}
	}
	return New(Internal,
		"Something went wrong. Nothing was changed; the log says more.",
		"Un problème est survenu. Rien n’a été changé ; le journal en dit plus.")
}

// Is reports whether err is a fault of that kind.
func Is(err error, kind Kind) bool {
	e, ok := errors.AsType[*Error](err)
	return ok && e.Kind == kind
}
