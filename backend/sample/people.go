package sample

import "tournee/backend/tour"

// person is what is known of somebody over all tours.
type person struct {
	employer string // the name of an organization; empty: none, or not known
	headline tour.Text
	notes    string
}

// organization is what is known of an organization, besides its name.
type organization struct {
	about tour.Text
	notes string
}

// knownPeople lists, by name, those of whom more than a name is known.
func knownPeople() map[string]person {
	ippon := person{
		employer: "Ippon Technologies",
		headline: text("Consultant, auteur du récit de la journée", "Consultant, author of the recap of the day"),
	}
	return map[string]person{
		"Ayrat Khayretdinov": {
			employer: "CloudOps",
			headline: text("Ambassadeur de la CNCF", "CNCF ambassador"),
			notes:    "2018: annoncé comme ambassadeur de la CNCF / billed as CNCF ambassador. 2019: CloudOps, CNCF ambassador.",
		},
		"Mike Wojcikiewicz": {employer: "CloudOps"},

		"Ali Naqvi":            {employer: "Aqua Security"},
		"Richard Gold":         {employer: "Aqua Security"},
		"Ryan Holt":            {employer: "Rancher Labs"},
		"Christopher Vollick":  {employer: "Shopify"},
		"Raymond Maika":        {employer: "CENGN"},
		"Louis-Etienne Dorval": {employer: "Ticketmaster"},

		"Jean-Philippe Bélanger": {employer: "Upgrade"},
		"Joël Beaudry":           {employer: "Médiagrif"},
		"Ian Crosby":             {employer: "Container Solutions"},
		"Gregory Eric Sanderson": {employer: "Jive"},
		"Jonathan Gold":          {employer: "Container Solutions"},
		"Ray Kao":                {employer: "Microsoft"},
		"Kevin Harris":           {employer: "Microsoft"},
		"Lori Lalonde":           {employer: "Microsoft"},
		"Artem Pogossian":        {employer: "Elastic"},
		"David Doyle":            {employer: "Connected.io"},

		"Oliver Beattie": {employer: "Monzo"},

		"Solomon Hykes":     {headline: text("Créateur de Docker", "Creator of Docker")},
		"Solvik Blum":       {employer: "Numberly"},
		"Laurent Marchaud":  {employer: "Numberly"},
		"Raphaël Pinson":    {employer: "Isovalent"},
		"Frédéric Comte":    {employer: "INSEE"},
		"Olivier Levitt":    {employer: "INSEE"},
		"Mohamed Abdennebi": {employer: "SFEIR"},
		"Emmanuel Bernard":  {employer: "Red Hat"},
		"Sonia Seddiki":     {employer: "Pitchy"},
		"Daniel Benisty":    {employer: "Pôle Emploi"},
		"Laurent Nocus":     {employer: "Pôle Emploi"},
		"Laurent Dechoux":   {employer: "eTF1"},
		"Hugo Lebaron":      {employer: "eTF1"},
		"Rémi Verchère":     {employer: "Accenture"},

		"Gabriel Westrelin": ippon, "Damien Rollet": ippon, "Pierrick Robic-Butez": ippon, "Florian Patérour": ippon,
		"Alexis Renard": ippon, "Adrien Delcourt": ippon, "Yoan Simiand-Cossin": ippon, "Paul Boisson": ippon,
	}
}

// knownOrganizations lists, by name, those of which more than a name is known.
func knownOrganizations() map[string]organization {
	return map[string]organization{
		"Rancher Labs": {notes: "Nommée « Rancher » parmi les partenaires / named Rancher among the sponsors"},
		"CNCF": {about: text(
			"Cloud Native Computing Foundation, au sein de la Linux Foundation",
			"Cloud Native Computing Foundation, within the Linux Foundation")},
		"Linux Foundation": {about: text(
			"La fondation dont la CNCF fait partie",
			"The foundation that the CNCF is part of")},
		"Ministère de l’Éducation nationale": {about: text(
			"Projets Santorin et Cloé, présentés sur scène aux Kubernetes Community Days France 2023",
			"The French ministry of education: projects Santorin and Cloé, shown on stage at Kubernetes Community Days France 2023")},
	}
}
