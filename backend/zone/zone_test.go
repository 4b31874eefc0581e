package zone_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"tournee/backend/zone"
)

func TestLoadReadsTheClockOfTheTables(t *testing.T) {
	tests := map[string]struct{ zone, at, want string }{
		"winter in Montréal":              {"America/Toronto", "2026-12-01T12:00:00Z", "2026-12-01T07:00:00-05:00"},
		"summer in Montréal":              {"America/Toronto", "2026-07-01T12:00:00Z", "2026-07-01T08:00:00-04:00"},
		"an old name":                     {"America/Montreal", "2026-07-01T12:00:00Z", "2026-07-01T08:00:00-04:00"},
		"Vancouver stays on summer time":  {"America/Vancouver", "2026-12-01T12:00:00Z", "2026-12-01T05:00:00-07:00"},
		"Casablanca gave its hour back":   {"Africa/Casablanca", "2026-10-01T12:00:00Z", "2026-10-01T12:00:00Z"},
		"half an hour":                    {"America/St_Johns", "2026-01-01T12:00:00Z", "2026-01-01T08:30:00-03:30"},
		"far ahead, by the rule":          {"Europe/Paris", "2090-07-01T12:00:00Z", "2090-07-01T14:00:00+02:00"},
		"before there were zones":         {"Europe/Paris", "1880-01-01T12:00:00Z", "1880-01-01T12:09:21+00:09"},
		"Dublin's winter is its standard": {"Europe/Dublin", "2026-12-01T12:00:00Z", "2026-12-01T12:00:00Z"},
		"UTC":                             {"UTC", "2026-12-01T12:00:00Z", "2026-12-01T12:00:00Z"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			at, err := time.Parse(time.RFC3339, tt.at)
			if err != nil {
				t.Fatal(err)
			}

			z, err := zone.Load(tt.zone)
			if err != nil {
				t.Fatal(err)
			}
			if got := at.In(z).Format(time.RFC3339); got != tt.want {
				t.Errorf("%s in %s is %s, want %s", tt.at, tt.zone, got, tt.want)
			}
			if z.String() != tt.zone {
				t.Errorf("the zone calls itself %s, want %s", z, tt.zone)
			}
		})
	}
}

func TestLoadRefusesWhatIsNoZone(t *testing.T) {
	for _, name := range []string{
		"", "Local", "Mars/Olympus", "america/toronto", "Eastern Standard Time", "EST5", "../etc/passwd",
		"America/Toronto ", "America/Toronto 0", "\nAmerica/Toronto", "Factory", zone.Version(),
	} {
		if z, err := zone.Load(name); !errors.Is(err, zone.ErrUnknown) {
			t.Errorf("Load(%q) = %v, %v", name, z, err)
		}
	}
}

func TestNamesCanAllBeLoaded(t *testing.T) {
	names := zone.Names()

	if len(names) < 400 || !slices.Contains(names, "America/Toronto") || !slices.Contains(names, "Europe/Amsterdam") {
		t.Fatalf("%d names, or a well-known one is missing", len(names))
	}
	if slices.Contains(names, "America/Montreal") {
		t.Error("America/Montreal is a name of the past")
	}
	if !slices.IsSorted(names[:len(names)-1]) || names[len(names)-1] != "UTC" {
		t.Error("the names are not in order")
	}
	for _, name := range names {
		if _, err := zone.Load(name); err != nil {
			t.Error(err)
		}
	}
}

func TestCanonicalGivesTheNameOfToday(t *testing.T) {
	tests := map[string]string{
		"America/Montreal": "America/Toronto",
		"America/Toronto":  "America/Toronto",
		"Asia/Calcutta":    "Asia/Kolkata",
		"US/Pacific":       "America/Los_Angeles",
		"Europe/Amsterdam": "Europe/Amsterdam",
		"Mars/Olympus":     "Mars/Olympus",
		"Etc/GMT+5":        "Etc/GMT+5",
	}
	for name, want := range tests {
		if got := zone.Canonical(name); got != want {
			t.Errorf("Canonical(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestVersionIsARelease(t *testing.T) {
	if v := zone.Version(); v < "2026f" || len(v) != 5 {
		t.Errorf("version %q is older than 2026f or no version", v)
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := zone.Load("America/Toronto"); err != nil {
			b.Fatal(err)
		}
	}
}

func TestChangedLatelyIsWhatOthersMayNotKnow(t *testing.T) {
	tests := map[string]bool{
		"America/Vancouver": true, "America/Winnipeg": true, "Africa/Casablanca": true, "Europe/Chisinau": true, "Europe/Tiraspol": true,
		"America/Toronto": false, "Europe/Paris": false, "UTC": false, "Mars/Olympus": false, "": false,
	}
	for name, want := range tests {
		if got := zone.ChangedLately(name); got != want {
			t.Errorf("ChangedLately(%q) = %v", name, got)
		}
	}
}
