package exchange_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"tournee/backend/exchange"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

// What the files below say, whatever their dialect.
func programme() *exchange.Schedule {
	return &exchange.Schedule{
		Title: "Engines", City: "Bruges", Zone: "Europe/Brussels",
		Events: []exchange.Event{
			{
				ID: "g-1", Title: "Weaving & numbers", Subtitle: "A table", Abstract: "First.\n\nSecond.\n- one", Type: "lecture", Track: "Looms", Room: "Hall", Language: "en",
				Starts: "2018-05-07T10:00", Minutes: 45, People: []exchange.Person{{"7", "Ada"}, {"8", "Grace"}},
				Links: []tour.Link{{Label: tour.Both("Notes"), URL: "https://example.org/notes"}},
			},
			{ID: "2", Title: "Night watch", Room: "Hall", Starts: "2018-05-08T01:30", Minutes: 90},
		},
	}
}

const frab = `<?xml version="1.0" encoding="UTF-8"?>
<schedule><conference><title>Engines</title><city>Bruges</city><time_zone_name>Europe/Brussels</time_zone_name><day_change>04:00</day_change></conference>
<day index="1" date="2018-05-07"><room name="Hall">
<event guid="g-1" id="1"><date>2018-05-07T10:00:00+02:00</date><start>10:00</start><duration>00:45</duration><room>Hall</room><title>Weaving &amp; numbers</title><subtitle>A table</subtitle>
<track>Looms</track><type>lecture</type><language>en</language><abstract>&lt;p&gt;First.&lt;/p&gt;&lt;p&gt;Second.&lt;li&gt;one&lt;/li&gt;</abstract>
<persons><person id="7">Ada</person><person id="8"> Grace
</person><person id="9"></person></persons><links><link href="https://example.org/notes">Notes</link><link href="https://">no</link><link href="mailto:a@example.org">no</link></links></event>
<event id="2"><start>01:30</start><duration>01:30</duration><title>Night watch</title></event>
</room></day></schedule>`

// In the oldest files events stand right under their day, and hours have seconds.
const pentabarf = `<schedule><conference><title>Engines</title><city>Bruges</city><time_zone_name>Europe/Brussels</time_zone_name><day_change>04:00:00</day_change></conference>
<day index="1" date="2018-05-07">
<event id="2"><start>1:30:00</start><duration>01:30:00</duration><room>Hall</room><title>Night watch</title></event>
<event id="g-1"><start>10:00</start><duration>45</duration><room>Hall</room><title>Weaving &amp; numbers</title><subtitle>A table</subtitle><track>Looms</track><type>lecture</type>
<language>EN</language><description>First.

Second.
- one</description><persons><person id="7">Ada</person><person id="8">Grace</person></persons><links><link href="https://example.org/notes">Notes</link></links></event>
</day></schedule>`

const pretalx = `{"schedule": {"conference": {"title": "Engines", "city": "Bruges", "time_zone_name": "Europe/Brussels", "days": [{"date": "2018-05-07", "rooms": {"Hall": [
	{"guid": "g-1", "id": 1, "date": "2018-05-07T10:00:00+02:00", "start": "10:00", "duration": "00:45", "title": "Weaving & numbers", "subtitle": "A table", "track": {"name": "Looms"},
	 "type": "lecture", "language": "en", "abstract": "First.\n\nSecond.\n- one", "persons": [{"id": 7, "public_name": "Ada"}, {"id": 8, "name": "Grace"}],
	 "links": [{"url": "https://example.org/notes", "title": "Notes"}]},
	{"id": 2, "date": "2018-05-08T01:30:00+02:00", "duration": "1:30", "title": "Night watch", "track": null}]}}]}}}`

func TestReadSchedule(t *testing.T) {
	latin := strings.NewReplacer("UTF-8", "ISO-8859-1", "Bruges", "Br\xFBges").Replace(frab)
	tests := map[string]struct {
		file string
		city string
	}{
		"frab":                   {frab, "Bruges"},
		"pentabarf":              {pentabarf, "Bruges"},
		"pretalx":                {pretalx, "Bruges"},
		"with a byte order mark": {"\xEF\xBB\xBF" + frab, "Bruges"},
		"in Latin 1":             {latin, "Brûges"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			want := programme()
			want.City = tt.city

			got, err := exchange.ReadSchedule(strings.NewReader(tt.file))

			if err != nil || !reflect.DeepEqual(got, want) {
				t.Errorf("got %+v, %v\nwant %+v", got, err, want)
			}
		})
	}
}

func TestReadScheduleRefuses(t *testing.T) {
	tests := map[string]string{
		"nothing":           "",
		"a letter":          "Dear all",
		"another XML":       "<calendar/>",
		"XML cut short":     frab[:len(frab)/2],
		"JSON cut short":    pretalx[:len(pretalx)/2],
		"no events":         `{"schedule": {"conference": {"title": "Engines"}}}`,
		"an unknown script": strings.Replace(frab, "UTF-8", "KLINGON", 1),
	}
	for name, file := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := exchange.ReadSchedule(strings.NewReader(file))

			f, ok := errors.AsType[*fault.Error](err)
			if !ok || f.Kind != fault.Invalid || f.In("fr") == "" {
				t.Errorf("got %v; want an Invalid fault in both languages", err)
			}
		})
	}
}

func TestReadScheduleSaysWhatItLeaves(t *testing.T) {
	file := strings.NewReplacer(`<title>Night watch</title>`, `<title></title>`, `<duration>00:45</duration>`, `<duration>00:45</duration><extra/>`).Replace(frab)

	got, err := exchange.ReadSchedule(strings.NewReader(file))

	if err != nil || len(got.Events) != 1 || len(got.Left) != 1 || got.Left[0].Event != "2" || got.Left[0].Why["fr"] != "elle n’a pas de titre" {
		t.Errorf("got %+v, %v", got, err)
	}
}

// Whatever the bytes, reading ends with a programme or a fault.
func FuzzReadSchedule(f *testing.F) {
	for _, seed := range []string{frab, pentabarf, pretalx, ""} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		s, err := exchange.ReadSchedule(strings.NewReader(string(file)))
		if (s == nil) == (err == nil) {
			t.Errorf("got %v and %v", s, err)
		}
	})
}
