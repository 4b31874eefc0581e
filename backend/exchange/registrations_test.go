package exchange_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"tournee/backend/exchange"
	"tournee/backend/fault"
)

const (
	meetupList = "Name\tUser ID\tTitle\tEvent Host\tRSVP\tGuests\tRSVPed on\tJoined Group on\tURL of Member Profile\tAttendance\tNotes\n" +
		"Ada \"the first\"\tuser 1\tOrganizer\tYes\tYes\t0\t2018-05-01\t2016-01-01\thttps://example.com/1\tY\t\n" +
		"Blaise\tuser 2\t\t\tYes\t2\t2018-05-02\t2017-01-01\thttps://example.com/2\tY\t\n" +
		"Charles\tuser 3\t\t\tYes\t0\t2018-05-02\t2017-01-01\thttps://example.com/3\t\t\n" +
		"Dorothy\tuser 4\t\t\tNo\t0\t2018-05-02\t2017-01-01\thttps://example.com/4\t\t\n" +
		"Edsger\tuser 5\t\t\tWaitlist\t0\t2018-05-02\t2017-01-01\thttps://example.com/5\t\t\n" +
		"Frances\t\t\t\t\t\t\t\t\tY\tat the door\n"

	lumaList = "api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,custom_source,checked_in_at,qr_code_url,survey_response_rating,survey_response_feedback,ticket_name,What do you run?\n" +
		"gst-1,Ada,Ada,L,ada@example.com,,2025-08-08T00:16:45.813Z,approved,,2025-08-20T22:01:00.000Z,https://example.com/1,5,\"Loved it,\nall of it\",Standard,Rook\n" +
		"gst-2,Blaise,Blaise,P,blaise@example.com,,2025-08-09T00:16:45.813Z,approved,,,https://example.com/2,4.0,,Standard,\n" +
		"gst-3,Blaise,Blaise,P,BLAISE@example.com,,2025-08-09T00:17:45.813Z,declined,,,https://example.com/3,,,Standard,\n" +
		"gst-4,Charles,Charles,B,charles@example.com,,2025-08-09T00:16:45.813Z,pending_approval,,,https://example.com/4,,,Standard,\n" +
		"gst-5,Dorothy,Dorothy,V,dorothy@example.com,,2025-08-09T00:16:45.813Z,waitlist,,2025-08-20T22:09:00.000Z,https://example.com/5,,,Standard,\n" +
		"gst-6,Edsger,Edsger,D,edsger@example.com,,2025-08-09T00:16:45.813Z,invited,,,https://example.com/6,,,Standard,\n"

	cncfList = "Name,Company,Title,Invited,Which city?\nAda,Engines,Analyst,No,Ottawa\nBlaise,,,Yes,\n"

	bevyList = "first_name,last_name,email,checked_in,job_title,company,ticket_type\nAda,L,ada@example.com,TRUE,,,General\nBlaise,P,blaise@example.com,FALSE,,,General\n"

	frenchSheet = "Nom;Courriel;Statut;Présent ?;Accompagnants\nAda;ada@example.com;inscrite;oui;1\nBlaise;blaise@example.com;annulé;;\nCharles;charles@example.com;En attente;non;\n"
)

func tableOf(t *testing.T, content string) *exchange.Table {
	t.Helper()
	table, err := exchange.ReadTable([]byte(content))
	if err != nil {
		t.Fatal(err)
	}
	return table
}

func TestListsAreKnownAndCounted(t *testing.T) {
	tests := map[string]struct {
		content, source, separator string
		roles                      map[string]exchange.Role
		want                       exchange.RegistrationCounts // without statuses
	}{
		"Meetup": {
			meetupList, exchange.FromMeetup, "tab",
			map[string]exchange.Role{"User ID": exchange.Key, "RSVP": exchange.Status, "Guests": exchange.Guests, "Attendance": exchange.Present},
			exchange.RegistrationCounts{Rows: 6, Registered: 5, Attended: 5, Guests: 2, WalkIns: 1, Waiting: 1, Cancelled: 1},
		},
		"Luma": {
			lumaList, exchange.FromLuma, "comma",
			map[string]exchange.Role{"api_id": exchange.Key, "email": exchange.Email, "approval_status": exchange.Status, "checked_in_at": exchange.Present, "survey_response_rating": exchange.Rating},
			exchange.RegistrationCounts{Rows: 6, Repeated: 1, Registered: 2, Attended: 2, WalkIns: 1, Asked: 2, Ratings: 2, Score: 4.5, ScoreOf: 5},
		},
		"community.cncf.io": {cncfList, exchange.FromCNCF, "comma", map[string]exchange.Role{}, exchange.RegistrationCounts{Rows: 2, Registered: 2}},
		"Bevy": {
			bevyList, exchange.FromBevy, "comma",
			map[string]exchange.Role{"email": exchange.Email, "checked_in": exchange.Present},
			exchange.RegistrationCounts{Rows: 2, Registered: 2, Attended: 1},
		},
		"a sheet in French": {
			frenchSheet, "", "semicolon",
			map[string]exchange.Role{"Courriel": exchange.Email, "Statut": exchange.Status, "Présent ?": exchange.Present, "Accompagnants": exchange.Guests},
			exchange.RegistrationCounts{Rows: 3, Registered: 2, Attended: 2, Guests: 1, Waiting: 1, Cancelled: 1},
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			table := tableOf(t, tt.content)

			source, roles := table.Guess()
			counts, err := table.Count(exchange.Reading{Roles: roles})
			if err != nil {
				t.Fatal(err)
			}

			if source != tt.source || table.Separator != tt.separator || table.Encoding != "utf-8" {
				t.Errorf("%q with %s in %s", source, table.Separator, table.Encoding)
			}
			guessed := map[string]exchange.Role{}
			for i, role := range roles {
				if role != exchange.NoRole {
					guessed[table.Header[i]] = role
				}
			}
			if !reflect.DeepEqual(guessed, tt.roles) {
				t.Errorf("%v", guessed)
			}
			counts.Statuses, tt.want.Unread = nil, []exchange.Unread{}
			if !reflect.DeepEqual(counts, tt.want) {
				t.Errorf("%+v\nwant %+v", counts, tt.want)
			}
		})
	}
}

func TestTablesComeInManyForms(t *testing.T) {
	const plain = "Prénom,Statut\nÉlise,oui\n\"Zoé\nL’Heureux\",\"oui\"\n"
	wide := func(order unicode.Endianness, mark unicode.BOMPolicy, text string) string {
		out, err := unicode.UTF16(order, mark).NewEncoder().String(text)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	old, err := charmap.Windows1252.NewEncoder().String(plain)
	if err != nil {
		t.Fatal(err)
	}
	tests := map[string]struct{ content, encoding, separator string }{
		"plain":                          {plain, "utf-8", "comma"},
		"with a mark":                    {"\uFEFF" + plain, "utf-8", "comma"},
		"with carriage returns":          {strings.ReplaceAll(plain, "\n", "\r\n"), "utf-8", "comma"},
		"of an old Mac":                  {strings.ReplaceAll(plain, "\n", "\r"), "utf-8", "comma"},
		"of Windows":                     {old, "windows-1252", "comma"},
		"of Excel, Unicode text":         {wide(unicode.LittleEndian, unicode.UseBOM, strings.ReplaceAll(plain, ",", "\t")), "utf-16", "tab"},
		"UTF-16 the other way":           {wide(unicode.BigEndian, unicode.UseBOM, plain), "utf-16", "comma"},
		"UTF-16 without a mark":          {wide(unicode.LittleEndian, unicode.IgnoreBOM, plain), "utf-16", "comma"},
		"with Excel's line":              {"sep=;\r\n" + strings.ReplaceAll(plain, ",", ";"), "utf-8", "semicolon"},
		"with blank lines":               {"\n\n" + plain + "\n,\n", "utf-8", "comma"},
		"with empty cells at the end":    {"Prénom,Statut,,\nÉlise,oui,,\n\"Zoé\nL’Heureux\",oui,,\n", "utf-8", "comma"},
		"semicolons, commas in a name":   {"Prénom;\"Statut, ou réponse\"\nÉlise;oui\n\"Zoé\nL’Heureux\";oui\n", "utf-8", "semicolon"},
		"without an end of the last row": {strings.TrimSuffix(plain, "\n"), "utf-8", "comma"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			table := tableOf(t, tt.content)

			if table.Encoding != tt.encoding || table.Separator != tt.separator || len(table.Header) != 2 || len(table.Rows) != 2 {
				t.Fatalf("%+v", table)
			}
			if table.Header[0] != "Prénom" || table.Rows[0].Cells[0] != "Élise" || !strings.HasPrefix(table.Rows[1].Cells[0], "Zoé\nL") || table.Rows[1].Line != table.Rows[0].Line+1 {
				t.Errorf("%+v", table)
			}
		})
	}
}

func TestBrokenTablesSayTheLine(t *testing.T) {
	tests := map[string]struct{ content, english string }{
		"nothing":                  {"", "The file is empty."},
		"blanks":                   {"\n \n", "The file is empty."},
		"a header alone":           {"Name,Email\n", "The file names columns and has no row"},
		"a workbook":               {"PK\x03\x04\x14\x00", "This is a workbook."},
		"an old workbook":          {"\xD0\xCF\x11\xE0\xA1\xB1", "This is a workbook."},
		"a page":                   {"<!DOCTYPE html><p>a,b", "This is no table of cells"},
		"a document":               {"%PDF-1.7\n", "This is no table of cells"},
		"a picture":                {"GIF89a\x00\x01,\x00\n", "This is no text"},
		"a cell without an end":    {"Name,Email\nAda,a\nBlaise,\"b\nCharles,c\n", "Line 3: a cell that begins with a quotation mark"},
		"a mark within a cell":     {"Name,Email\nAda,a\nBla\"ise,b\n", "Line 3, column 4:"},
		"a cell too many":          {"Name,Email\nAda,a\nBlaise,b,c\n", "The number of cells in line 3 is 3, and the first line names 2"},
		"a cell too few":           {"Name,Email\n\nAda\n", "The number of cells in line 3 is 1"},
		"the same after two lines": {"Name,Email\n\"A\nda\",a\nBlaise\n", "The number of cells in line 4 is 1"},
		"no header":                {"Ada,ada@example.com\nBlaise,blaise@example.com\n", "Line 1 holds an e-mail address"},
		"too many columns":         {strings.Repeat("a,", 300) + "b\n", "Line 1 has 301 columns"},
		"too large":                {"Name\n" + strings.Repeat("a", 10<<20), "The file has more than 10 MB"},
		"too many rows":            {"Name\n" + strings.Repeat("a\n", 100_001), "The file has more than 100000 rows"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := exchange.ReadTable([]byte(tt.content))

			if shown := fault.Shown(err); !fault.Is(err, fault.Invalid) || !strings.HasPrefix(shown.English, tt.english) || shown.French == "" {
				t.Errorf("%v", err)
			}
		})
	}
}

func TestThePersonCorrectsWhatIsTaken(t *testing.T) {
	const list = "Who,Answer,Came,Mark\nAda,in,at 18:05,9\nBlaise,out,,7\nCharles,perhaps,later,\nDorothy,in,,eleven\n"
	table := tableOf(t, list)
	_, guessed := table.Guess()
	if slices.ContainsFunc(guessed, func(r exchange.Role) bool { return r != exchange.NoRole }) {
		t.Fatalf("it guesses %v", guessed)
	}
	reading := exchange.Reading{Roles: []exchange.Role{"", exchange.Status, exchange.Present, exchange.Rating}}

	unsure, err := table.Count(reading)
	if err != nil {
		t.Fatal(err)
	}
	reading.Standings = map[string]exchange.Standing{"in": exchange.Registered, "out": exchange.Cancelled, "perhaps": exchange.Asked}
	sure, err := table.Count(reading)
	if err != nil {
		t.Fatal(err)
	}
	reading.ScoreOf = 20
	out20, err := table.Count(reading)
	if err != nil {
		t.Fatal(err)
	}

	if unsure.Registered != 0 || unsure.Unclear != 3 || unsure.Attended != 1 || unsure.Statuses[0] != (exchange.StatusWord{Word: "in", Rows: 2}) {
		t.Errorf("before it was said: %+v", unsure)
	}
	if sure.Registered != 2 || sure.Attended != 1 || sure.Cancelled != 1 || sure.Asked != 1 || sure.Unclear != 0 || sure.Score != 8 || sure.ScoreOf != 10 {
		t.Errorf("after: %+v", sure)
	}
	lines := []int{}
	for _, u := range sure.Unread {
		lines = append(lines, u.Line)
	}
	if !slices.Equal(lines, []int{4, 5}) {
		t.Errorf("not understood: %v", sure.Unread)
	}
	if out20.ScoreOf != 20 || out20.Score != 8 {
		t.Errorf("out of twenty: %+v", out20)
	}
}

func TestColumnsThatCannotBe(t *testing.T) {
	table := tableOf(t, bevyList)
	_, roles := table.Guess()
	tests := map[string][]exchange.Role{
		"too few":           roles[:3],
		"twice":             {exchange.Email, "", exchange.Email, "", "", "", ""},
		"a role of no kind": {"shoe size", "", "", "", "", "", ""},
	}
	for name, wrong := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := table.Count(exchange.Reading{Roles: wrong})

			if !fault.Is(err, fault.Invalid) || fault.Shown(err).Field != "columns" {
				t.Errorf("%v", err)
			}
		})
	}
}
