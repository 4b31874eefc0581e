package tour

// Release is a published state of a tour's schedule. Calendars and all that is
// for the public are made from releases; what is changed afterwards stays with
// the organizers until the next one. A release is never changed or taken back:
// who subscribed has seen it.
type Release struct {
	TourID   string   `json:"tourId"`
	Number   int      `json:"number" doc:"From 1, without gaps"`
	At       int64    `json:"at" doc:"When it was published, unix milliseconds UTC"`
	Actor    string   `json:"actor" doc:"Who published it"`
	Note     Text     `json:"note" doc:"What the public is told of it"`
	Schedule Schedule `json:"-"`

	Differences []Difference `json:"differences" nullable:"false" doc:"To the release before"`
}

// Schedule is what attendees may see of a tour, with how often each stop and
// session changed before their eyes.
type Schedule struct {
	Plan   *Plan              `json:"plan"`           // by Public; cancelled stops and sessions stay for a while
	Stamps map[string]Stamp   `json:"stamps"`         // by id of a stop or session, for ever
	Left   map[string]Holders `json:"left,omitempty"` // by the same ids: who held it in an earlier release, and does not now
}

// Stamp says which edition of a stop or a session calendars show (RFC 5545,
// 3.8.7.3 and 3.8.7.4).
type Stamp struct {
	Sequence int   `json:"sequence"` // raised by what attendees must see again
	Modified int64 `json:"modified"` // of anything that is shown, unix milliseconds UTC
}

// Holders are those whose calendars hold a stop or a session: who give it, the
// organizations that lend the venue, and where and when it is.
type Holders struct {
	People []string `json:"people,omitempty"`
	Hosts  []string `json:"hosts,omitempty"`
	Stops  []string `json:"stops,omitempty"`
	Rooms  []string `json:"rooms,omitempty"`
	Tracks []string `json:"tracks,omitempty"`
	Days   []Date   `json:"days,omitempty"`
}

// Public returns what of the plan may be published: the stops that are more
// than an idea with their agendas, and of the library what they refer to,
// without notes, addresses and numbers of people, amounts, and all that is but
// for planning. The plan is not changed; texts and lists are shared with it.
func (p *Plan) Public() *Plan {
	out := &Plan{
		Tour: p.Tour, Venues: map[string]Venue{}, Organizations: map[string]Organization{}, People: map[string]Person{}, Talks: map[string]Talk{},
	}
	out.Tour.Planning, out.Tour.Notes = Planning{}, ""
	shown := map[string]bool{}
	for _, s := range p.Stops {
		if s.Status == Idea {
			continue
		}
		shown[s.ID] = true
		s.Wanted, s.Registered, s.Attended, s.ContactID, s.Notes = 0, 0, 0, "", ""
		s.Members, s.Questions, s.Score, s.ScoreOf = 0, 0, 0, 0
		out.Stops = append(out.Stops, s)
	}
	for _, s := range p.Sessions {
		if shown[s.StopID] && s.Kind != Blocker {
			s.Taken, s.Notes = Taken{}, ""
			out.Sessions = append(out.Sessions, s)
		}
	}
	for _, s := range p.Sponsorships {
		if s.Scope != ForStop || shown[s.StopID] {
			s.Category, s.Exclusive, s.Amount, s.Objectives, s.ShowsAmount, s.Notes = "", false, Money{}, Text{}, false, ""
			out.Sponsorships = append(out.Sponsorships, s)
		}
	}
	out.Tracks = append(out.Tracks, p.Tracks...)
	out.borrow(p)
	return out
}

// borrow adds what the plan's stops, sessions and sponsorships refer to and it
// does not hold, as from shows it to the public.
func (p *Plan) borrow(from *Plan) {
	p.borrowOrganization(from, p.Tour.OrganizerID)
	for _, s := range p.Sponsorships {
		p.borrowOrganization(from, s.OrganizationID)
	}
	for _, s := range p.Stops {
		if v, ok := from.Venues[s.VenueID]; ok && p.Venues[s.VenueID].ID == "" {
			v.Cost, v.Notes = Money{}, ""
			p.Venues[v.ID] = v
			p.borrowOrganization(from, v.OrganizationID)
		}
	}
	rooms := map[string]bool{}
	for _, r := range p.Rooms {
		rooms[r.ID] = true
	}
	for _, r := range from.Rooms {
		if _, ok := p.Venues[r.VenueID]; ok && !rooms[r.ID] {
			r.Notes = ""
			p.Rooms = append(p.Rooms, r)
		}
	}
	for _, s := range p.Sessions {
		if t, ok := from.Talks[s.TalkID]; ok && p.Talks[s.TalkID].ID == "" {
			t.Notes = ""
			p.Talks[t.ID] = t
		}
		for _, ids := range [][]string{s.SpeakerIDs, p.Talks[s.TalkID].SpeakerIDs} {
			for _, id := range ids {
				p.borrowPerson(from, id)
			}
		}
	}
}

func (p *Plan) borrowPerson(from *Plan, id string) {
	who, ok := from.People[id]
	if _, has := p.People[id]; !ok || has {
		return
	}
	who.Email, who.Telephone, who.Home, who.Latitude, who.Longitude, who.Languages, who.Notes = "", "", nil, 0, 0, nil, ""
	p.People[id] = who
	p.borrowOrganization(from, who.OrganizationID)
}

func (p *Plan) borrowOrganization(from *Plan, id string) {
	if o, ok := from.Organizations[id]; ok {
		o.Notes = ""
		p.Organizations[id] = o
	}
}

// Cancelled reports whether a session does not take place, by itself or with
// its stop.
func (p *Plan) Cancelled(s Session) bool {
	stop, ok := p.Stop(s.StopID)
	return s.Status == SessionCancelled || ok && stop.Status == Cancelled
}

// Remember adds whom and what the calendars were of that hold something no
// longer, as a plan published before shows them: they can still be asked for.
func (p *Plan) Remember(before *Plan, left map[string]Holders) {
	for _, h := range left {
		for _, id := range h.People {
			p.borrowPerson(before, id)
		}
		for _, id := range h.Hosts {
			p.borrowOrganization(before, id)
		}
		for _, id := range h.Rooms {
			p.borrowRoom(before, id)
		}
	}
	p.Sort()
}

func (p *Plan) borrowRoom(from *Plan, id string) {
	if _, has := p.Room(id); has {
		return
	}
	if r, ok := from.Room(id); ok {
		p.Rooms = append(p.Rooms, r)
		if _, has := p.Venues[r.VenueID]; !has {
			p.Venues[r.VenueID] = from.Venues[r.VenueID]
		}
	}
}

// Keep adds stops and sessions that were published before and are not in the
// plan any more, as cancelled, with what they refer to.
func (p *Plan) Keep(before *Plan, stops []Stop, sessions []Session) {
	for _, s := range stops {
		s.Status = Cancelled
		p.Stops = append(p.Stops, s)
	}
	for _, s := range sessions {
		s.Status = SessionCancelled
		p.Sessions = append(p.Sessions, s)
	}
	tracks := map[string]bool{}
	for _, t := range p.Tracks {
		tracks[t.ID] = true
	}
	for _, t := range before.Tracks {
		if !tracks[t.ID] {
			p.Tracks = append(p.Tracks, t)
		}
	}
	p.borrow(before)
	p.Sort()
}
