package prose_test

import (
	"reflect"
	"testing"

	"tournee/backend/prose"
)

func TestTidy(t *testing.T) {
	tests := map[string]struct{ lang, in, want string }{
		"tall punctuation":        {"fr", "Vraiment ? Oui ! Donc ; voici : rien", "Vraiment\u202f? Oui\u202f! Donc\u202f; voici\u00a0: rien"},
		"none before":             {"fr", "Vraiment? Oui: rien!", "Vraiment\u202f? Oui\u00a0: rien\u202f!"},
		"guillemets":              {"fr", "« ah » et «oh», dit-il", "«\u202fah\u202f» et «\u202foh\u202f», dit-il"},
		"straight quotes":         {"fr", `il dit "oui" et s'en va`, "il dit «\u202foui\u202f» et s’en va"},
		"a question in quotes":    {"fr", "« Où ? »", "«\u202fOù\u202f?\u202f»"},
		"several signs":           {"fr", "Quoi ?! Non...", "Quoi\u202f?! Non…"},
		"addresses stay":          {"fr", "https://a.ch/?b=c:d voir", "https://a.ch/?b=c:d voir"},
		"hours stay":              {"fr", "à 19:45 pile", "à 19:45 pile"},
		"numbers":                 {"fr", "50 % de 1 010 km le 14 mai", "50\u202f% de 1\u00a0010\u00a0km le 14\u00a0mai"},
		"English quotes":          {"en", `"It's", she said, 'fine' in the '90s`, "“It’s”, she said, ‘fine’ in the ’90s"},
		"English punctuation":     {"en", "Why? No: yes!", "Why? No: yes!"},
		"letters and accents":     {"fr", "Que\u0301bec", "Québec"},
		"broken UTF-8":            {"en", "a\xffb", "a\ufffdb"},
		"nothing":                 {"fr", "", ""},
		"a lone sign":             {"fr", "?", "?"},
		"no space after brackets": {"fr", "(!) « ! »", "(!) «\u202f!\u202f»"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := prose.Tidy(tt.lang, tt.in); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestTidyIsStable(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		for _, s := range []string{"« Où ? » dit-il : 50 % !", "« a « b » c »", `"x" 'y' ... 1 010`} {
			once := prose.Tidy(lang, s)
			if twice := prose.Tidy(lang, once); twice != once {
				t.Errorf("%s: %q became %q", lang, once, twice)
			}
		}
	}
}

func TestRead(t *testing.T) {
	one := func(pieces ...prose.Piece) []prose.Block { return []prose.Block{{Pieces: pieces}} }
	plain := func(s string) []prose.Block { return one(prose.Piece{Text: s}) }
	tests := map[string]struct {
		in   string
		want []prose.Block
	}{
		"lines of a paragraph": {"**un\ndeux** trois", one(prose.Piece{Text: "un deux", Strong: true}, prose.Piece{Text: " trois"})},
		"a paragraph":          {"Un ?", plain("Un\u202f?")},
		"a quote over pieces":  {`Il dit "**oui**" : bon`, one(prose.Piece{Text: "Il dit «\u202f"}, prose.Piece{Text: "oui", Strong: true}, prose.Piece{Text: "\u202f»\u00a0: bon"})},
		"both marks":           {"***un***", one(prose.Piece{Text: "un", Strong: true, Slim: true})},
		"code keeps its signs": {"`a ?`", one(prose.Piece{Text: "a ?", Code: true, Raw: true})},
		"a link":               {"[un](https://a.org/b?c=d)", one(prose.Piece{Text: "un", Link: "https://a.org/b?c=d"})},
		"an e-mail address":    {"<a@b.org>", one(prose.Piece{Text: "a@b.org", Link: "mailto:a@b.org", Raw: true})},
		"a bare address":       {"https://a.org", one(prose.Piece{Text: "a.org", Link: "https://a.org", Raw: true})},
		"a link to a script":   {"[un](javascript:alert)", plain("un")},
		"another scheme":       {"[un](data:text/html,x)", plain("un")},
		"a link of the page":   {"[un](../deux)", plain("un")},
		"no host":              {"[un](https:///etc)", plain("un")},
		"markup":               {"<b onclick=x>un</b>", plain("un")},
		"a block of markup":    {"<script>alert(1)</script>", nil},
		"a picture":            {"![un](deux.png)", []prose.Block{{Pictures: []string{"deux.png"}}}},
		"a heading":            {"## Un", []prose.Block{{Kind: prose.Heading, Level: 2, Pieces: []prose.Piece{{Text: "Un"}}}}},
		"a list": {"3. un", []prose.Block{{Kind: prose.List, Number: true, Start: 3, Blocks: []prose.Block{{
			Kind: prose.Item, Blocks: plain("un"),
		}}}}},
		"lines of code": {"```\na <b>\n```", []prose.Block{{Kind: prose.Code, Lines: []string{"a <b>"}}}},
		"a rule":        {"---", []prose.Block{{Kind: prose.Rule}}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got := prose.Read("fr", tt.in)
			if !reflect.DeepEqual(got, tt.want) {
				t.Errorf("got %+v, want %+v", got, tt.want)
			}
		})
	}
}
