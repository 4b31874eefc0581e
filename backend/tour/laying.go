package tour

import (
	"cmp"
	"slices"
)

// Laid is an entry of a template as it falls on a stop.
type Laid struct {
	Entry  TemplateEntry
	Starts Wall
	RoomID string
	Talk   *Talk // put into a place for a talk
	Kept   *Session
}

// Laying is what is laid on a stop by a template: the places for talks are
// taken in order by the sessions that are kept, then by the talks that wait.
type Laying struct {
	Template AgendaTemplateFields
	Stop     Stop
	Rooms    []Room // of its venue, in order
	Kept     []Session
	Waiting  []Talk
}

// Lay returns the entries with their hours, and how many places for a talk stay
// free. A talk longer than its place makes the rest of that day in its room
// later; sessions for which there is no place follow the last that has one.
func (l Laying) Lay() (laid []Laid, free int) {
	late := lateness{}
	entries := l.entries()
	for _, e := range entries {
		day := dayOf(e.Offset)
		one := Laid{Entry: e, Starts: l.Stop.Starts.Add(e.Offset + late.at(day, e.Room))}
		if e.Room > 0 && e.Room <= len(l.Rooms) && len(l.Rooms) > 1 {
			one.RoomID = l.Rooms[e.Room-1].ID
		}
		length := e.Minutes
		if e.Kind == Delivery && e.TalkID == "" {
			switch {
			case len(l.Kept) > 0:
				one.Kept, l.Kept = &l.Kept[0], l.Kept[1:]
				length = one.Kept.Minutes
			case len(l.Waiting) > 0:
				one.Talk, l.Waiting = &l.Waiting[0], l.Waiting[1:]
				length = one.Talk.Minutes
			default:
				free++
				continue
			}
		}
		one.Entry.Minutes = length
		late.add(day, e.Room, length-e.Minutes)
		laid = append(laid, one)
	}
	return laid, free
}

// entries returns the template's entries by hour, with a place behind the last
// one for each kept session that has none.
func (l Laying) entries() []TemplateEntry {
	entries := slices.Clone(l.Template.Entries)
	slices.SortStableFunc(entries, func(a, b TemplateEntry) int { return cmp.Or(a.Offset-b.Offset, a.Room-b.Room) })
	last, places := -1, 0
	for i, e := range entries {
		if e.Kind == Delivery && e.TalkID == "" {
			last, places = i, places+1
		}
	}
	for n := places; n < len(l.Kept); n++ {
		extra := TemplateEntry{Kind: Delivery} // it pushes what follows by its own length
		if last >= 0 {
			extra.Offset, extra.Room = entries[last].Offset+entries[last].Minutes, entries[last].Room
		}
		last++
		entries = slices.Insert(entries, last, extra)
	}
	return entries
}

// dayOf is the day from the doors on which an entry is.
func dayOf(offset int) int {
	if offset < 0 {
		return -1
	}
	return offset / (24 * 60)
}

// lateness says by how many minutes a room is behind its template on a day.
type lateness map[[2]int]int

// at returns by how much an entry begins later: in all rooms (0) by the most
// of any.
func (l lateness) at(day, room int) int {
	if room > 0 {
		return max(l[[2]int{day, room}], l[[2]int{day, 0}])
	}
	most := 0
	for at, minutes := range l {
		if at[0] == day {
			most = max(most, minutes)
		}
	}
	return most
}

func (l lateness) add(day, room, minutes int) {
	if minutes > 0 {
		l[[2]int{day, room}] = l.at(day, room) + minutes
	}
}

// TemplateOf returns the agenda of a stop as a template: hours from the doors,
// rooms by their places, and a place for each talk. Cancelled sessions are
// left out.
func TemplateOf(stop Stop, agenda []Session, rooms []Room) AgendaTemplateFields {
	t := AgendaTemplateFields{Name: Text{}, Minutes: max(stop.Starts.Minutes(stop.Ends), 1), Entries: []TemplateEntry{}}
	for _, s := range agenda {
		if s.Status == SessionCancelled {
			continue
		}
		e := TemplateEntry{Kind: s.Kind, Title: s.Title, Offset: stop.Starts.Minutes(s.Starts), Minutes: s.Minutes}
		if s.TalkID != "" {
			e.Kind, e.Title = Delivery, Text{}
		}
		if len(rooms) > 1 {
			e.Room = slices.IndexFunc(rooms, func(r Room) bool { return r.ID == s.RoomID }) + 1
		}
		t.Entries = append(t.Entries, e)
	}
	return t
}
