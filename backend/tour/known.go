package tour

// KnownTemplates returns the agenda templates that the program brings along.
// They cannot be changed: an agenda that was laid and changed can be saved as
// one of one's own.
func KnownTemplates() []AgendaTemplate {
	known := func(id, english, french string, minutes int, entries ...TemplateEntry) AgendaTemplate {
		return AgendaTemplate{Identity{ID: id}, AgendaTemplateFields{Name: Text{English: english, French: french}, Minutes: minutes, Entries: entries}}
	}
	return []AgendaTemplate{
		known("evening-3", "Evening, 3 talks", "Soirée, 3 conférences", 180, evening(3)...),
		known("evening-4", "Evening, 4 talks", "Soirée, 4 conférences", 210, evening(4)...),
		known("conference-day", "Conference, one day", "Congrès d’une journée", 540, conferenceDay()...),
	}
}

// evening is a welcome, talks with a break after the second, and a giveaway at
// the end, as the evenings of the sample tours were.
func evening(talks int) []TemplateEntry {
	entries := []TemplateEntry{entry(Opening, "Welcome", "Accueil", 5, 25)}
	at := 30
	for n := range talks {
		if n == 2 {
			entries = append(entries, entry(Break, "", "", at, 15))
			at += 15
		}
		entries = append(entries, entry(Delivery, "", "", at, 30))
		at += 30
	}
	return append(entries, entry(Networking, "Networking and giveaway", "Échanges et tirage", at, 30))
}

// conferenceDay is a keynote for all, then talks in each of three rooms around
// a lunch.
func conferenceDay() []TemplateEntry {
	entries := []TemplateEntry{
		entry(Opening, "Registration", "Inscriptions", 0, 30),
		entry(Delivery, "", "", 30, 45),
		entry(Break, "", "", 75, 15),
	}
	for _, at := range []int{90, 140, 260, 310, 390, 440} {
		for room := 1; room <= 3; room++ {
			e := entry(Delivery, "", "", at, 40)
			e.Room = room
			entries = append(entries, e)
		}
	}
	return append(entries,
		entry(Meal, "", "", 180, 75),
		entry(Break, "", "", 350, 40),
		entry(Closing, "", "", 480, 15),
		entry(Networking, "", "", 495, 45),
	)
}

func entry(kind Kind, english, french string, offset, minutes int) TemplateEntry {
	e := TemplateEntry{Kind: kind, Title: Text{}, Offset: offset, Minutes: minutes}
	if english != "" {
		e.Title = Text{English: english, French: french}
	}
	return e
}
