package app

import (
	"cmp"
	"context"
	"slices"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// Venues returns every venue with its rooms and what was held there, by name.
func (l *Library) Venues(ctx context.Context) ([]VenueRow, error) {
	rows := []VenueRow{}
	err := l.store.Read(ctx, func(tx *store.Tx) error {
		s, err := readShelf(ctx, tx)
		if err != nil {
			return err
		}
		venues, err := store.All[tour.Venue](ctx, tx)
		if err != nil {
			return err
		}
		rooms, err := store.All[tour.Room](ctx, tx)
		if err != nil {
			return err
		}
		slices.SortStableFunc(rooms, func(a, b tour.Room) int { return a.Position - b.Position })
		for _, v := range venues {
			row := VenueRow{Venue: v, Owner: s.organizationRef(v.OrganizationID), Rooms: []tour.Room{}, Stops: []Visit{}}
			for _, r := range rooms {
				if r.VenueID == v.ID {
					row.Rooms = append(row.Rooms, r)
				}
			}
			for _, stop := range s.stops {
				if stop.VenueID == v.ID {
					t := s.tours[stop.TourID]
					row.Stops = append(row.Stops, Visit{Ref{t.ID, t.Slug, t.Title}, Ref{stop.ID, stop.Slug, stop.City}, stop.Starts})
				}
			}
			slices.SortFunc(row.Stops, func(a, b Visit) int {
				return cmp.Or(cmp.Compare(a.Starts, b.Starts), cmp.Compare(a.Stop.ID, b.Stop.ID))
			})
			rows = append(rows, row)
		}
		return nil
	})
	order := byName()
	slices.SortStableFunc(rows, func(a, b VenueRow) int { return order(a.Name, b.Name) })
	return rows, err
}

// Venue returns one venue, by slug or id.
func (l *Library) Venue(ctx context.Context, key string) (VenueRow, error) {
	rows, err := l.Venues(ctx)
	return pick(rows, err, func(r VenueRow) bool { return r.ID == key || r.Slug == key })
}

// Organizations returns every organization with its people and what it
// supports, by name.
func (l *Library) Organizations(ctx context.Context) ([]OrganizationRow, error) {
	rows := []OrganizationRow{}
	err := l.store.Read(ctx, func(tx *store.Tx) error {
		s, err := readShelf(ctx, tx)
		if err != nil {
			return err
		}
		sponsorships, err := store.All[tour.Sponsorship](ctx, tx)
		if err != nil {
			return err
		}
		for _, o := range s.organizations {
			rows = append(rows, s.organizationRow(o, sponsorships))
		}
		return nil
	})
	order := byName()
	slices.SortFunc(rows, func(a, b OrganizationRow) int {
		return cmp.Or(order(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	})
	return rows, err
}

func (s *shelf) organizationRow(o tour.Organization, sponsorships []tour.Sponsorship) OrganizationRow {
	row := OrganizationRow{Organization: o, People: []PersonRef{}, Sponsorships: []SponsorshipRow{}, Organizes: []Ref{}}
	for _, p := range s.people {
		if p.OrganizationID == o.ID {
			row.People = append(row.People, s.personRef(p.ID))
		}
	}
	slices.SortFunc(row.People, func(a, b PersonRef) int { return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID)) })
	for _, sp := range sponsorships {
		if sp.OrganizationID != o.ID {
			continue
		}
		t := s.tours[sp.TourID]
		r := SponsorshipRow{Sponsorship: sp, Organization: *s.organizationRef(o.ID), Tour: Ref{t.ID, t.Slug, t.Title}, Host: sp.Host()}
		if stop, ok := s.stops[sp.StopID]; ok {
			r.Stop = &Ref{stop.ID, stop.Slug, stop.City}
		}
		row.Sponsorships = append(row.Sponsorships, r)
	}
	for _, t := range s.tours {
		if t.OrganizerID == o.ID {
			row.Organizes = append(row.Organizes, Ref{t.ID, t.Slug, t.Title})
		}
	}
	slices.SortFunc(row.Organizes, func(a, b Ref) int { return cmp.Compare(a.ID, b.ID) })
	return row
}

// Organization returns one organization, by slug or id.
func (l *Library) Organization(ctx context.Context, key string) (OrganizationRow, error) {
	rows, err := l.Organizations(ctx)
	return pick(rows, err, func(r OrganizationRow) bool { return r.ID == key || r.Slug == key })
}

func pick[T any](rows []T, err error, which func(T) bool) (T, error) {
	var none T
	if err != nil {
		return none, err
	}
	if i := slices.IndexFunc(rows, which); i >= 0 {
		return rows[i], nil
	}
	return none, fault.New(fault.NotFound, "This is not in the library.", "Ceci n’est pas dans la bibliothèque.")
}
