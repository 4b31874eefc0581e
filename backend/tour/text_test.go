package tour_test

import (
	"strings"
	"testing"

	"tournee/backend/tour"
)

func TestFold(t *testing.T) {
	tests := map[string]string{
		"Québec": "quebec", "QUE\u0301BEC": "quebec", "L’œuvre  d’Ève": "l'oeuvre d'eve", "Straße": "strasse",
		"Nguyễn Văn": "nguyen van", "Đà Nẵng": "da nang", "Łódź": "lodz", "Tromsø": "tromso", "Ａｂｃ": "abc", "": "",
	}
	for in, want := range tests {
		t.Run(in, func(t *testing.T) {
			if got := tour.Fold(in); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

func TestSlug(t *testing.T) {
	tests := map[string]string{
		"Québec City": "quebec-city", "Kubernetes & friends!": "kubernetes-friends", "  L’été  ": "lete", "東京": "", "--": "", "Đà Nẵng": "da-nang",
		strings.Repeat("y", 90): strings.Repeat("y", 60), strings.Repeat("y", 59) + " zz": strings.Repeat("y", 59), strings.Repeat("y", 58) + " zz": strings.Repeat("y", 58) + "-z",
		"Comment bien foirer sa certif CK{A,S}": "comment-bien-foirer-sa-certif-ck-a-s",
	}
	for in, want := range tests {
		t.Run(in, func(t *testing.T) {
			if got := tour.Slug(in); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

func TestClean(t *testing.T) {
	tests := map[string]struct{ in, want string }{
		"blanks around":       {"  Ottawa \n", "Ottawa"},
		"line ends":           {"a\r\nb\rc", "a\nb\nc"},
		"control characters":  {"a\x00b\x1b[0mc\u0085", "ab[0mc"},
		"tabs stay":           {"a\tb", "a\tb"},
		"broken UTF-8":        {"a\xffb", "a\uFFFDb"},
		"one form of accents": {"Que\u0301bec", "Québec"},
		"no byte order mark":  {"\uFEFFa", "a"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := tour.Clean(tt.in); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestTextIn(t *testing.T) {
	both := tour.Text{tour.French: "Montréal", tour.English: "Montreal"}
	one := tour.Text{tour.French: "Sommaire"}

	if both.In("fr") != "Montréal" || both.In("en") != "Montreal" || one.In("en") != "Sommaire" || !(tour.Text{}).Empty() || one.Empty() {
		t.Errorf("got %q %q %q", both.In("fr"), both.In("en"), one.In("en"))
	}
}
