package sample

import "tournee/backend/tour"

// city is a place on the map, with its clock.
type city struct {
	name, region        tour.Text
	country             string
	latitude, longitude float64
	zone                string
}

func quebecProvince() tour.Text { return text("Québec", "Quebec") }

func montreal() city {
	return city{text("Montréal", "Montreal"), quebecProvince(), "CA", 45.5019, -73.5674, "America/Toronto"}
}

func quebecCity() city {
	return city{text("Québec", "Quebec City"), quebecProvince(), "CA", 46.8131, -71.2075, "America/Toronto"}
}

func ottawa() city {
	return city{tour.Both("Ottawa"), tour.Both("Ontario"), "CA", 45.4215, -75.6972, "America/Toronto"}
}

func toronto() city {
	return city{tour.Both("Toronto"), tour.Both("Ontario"), "CA", 43.6532, -79.3832, "America/Toronto"}
}

func kitchenerWaterloo() city {
	return city{tour.Both("Kitchener-Waterloo"), tour.Both("Ontario"), "CA", 43.4516, -80.4925, "America/Toronto"}
}

func copenhagen() city {
	return city{
		text("Copenhague", "Copenhagen"), text("Région de la capitale", "Capital Region"),
		"DK", 55.6761, 12.5683, "Europe/Copenhagen",
	}
}

func paris() city {
	return city{tour.Both("Paris"), tour.Both("Île-de-France"), "FR", 48.8566, 2.3522, "Europe/Paris"}
}

// meetups returns the page of the city's meetup, the same for both tours of
// Eastern Canada.
func meetups(slug string) tour.Link {
	return tour.Link{Label: text("Page du meetup", "Meetup page"), URL: "https://www.meetup.com/" + slug}
}
