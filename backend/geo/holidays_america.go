package geo

import "time"

// canada returns the days that the labour standards of the provinces and
// territories give everybody, not those of the federal government's own
// people: so the Civic Holiday of Ontario is none, and neither is 30 September
// where the province does not have it. Between Good Friday and Easter Monday
// Québec lets the employer choose; the Friday is given here.
//
// Sources: Holidays Act, RSC 1985, c H-5 (Victoria Day; Canada Day on 2 July
// when the first is a Sunday); QC: Loi sur les normes du travail, RLRQ N-1.1,
// art. 60, and Loi sur la fête nationale, F-1.1; ON: Employment Standards Act,
// 2000, s. 1; AB: Employment Standards Code, s. 25; BC: Employment Standards
// Act, s. 1; MB: Employment Standards Code, s. 21, and Remembrance Day Act; NB:
// Employment Standards Act, s. 17.1; NL: Labour Standards Act, s. 14; NS:
// Labour Standards Code, s. 37, and Remembrance Day Act; PE: Employment
// Standards Act, s. 8; SK: The Saskatchewan Employment Act, s. 2-30; NT:
// Employment Standards Act, s. 22; NU: Labour Standards Act, s. 1; YT:
// Employment Standards Act, s. 1.
func canada() []rule {
	newYear, remembrance, christmas := fixed(time.January, 1), fixed(time.November, 11), fixed(time.December, 25)
	family, civic := nth(3, time.Monday, time.February), nth(1, time.Monday, time.August)
	victoria := before(time.Monday, time.May, 25)
	const armistice, truth = "Jour du Souvenir", "Journée nationale de la vérité et de la réconciliation"
	const armisticeEN, truthEN = "Remembrance Day", "National Day for Truth and Reconciliation"
	return []rule{
		on(newYear, "Jour de l’An", "New Year’s Day").outside("SK"),
		on(newYear, "Jour de l’An", "New Year’s Day").within("SK").also(0, 1),
		on(easter(-2), "Vendredi saint", "Good Friday"),
		on(fixed(time.July, 1), "Fête du Canada", "Canada Day").outside("NL", "NS").also(0, 1),
		on(fixed(time.July, 1), "Fête du Canada", "Canada Day").within("NS"),
		on(fixed(time.July, 1), "Jour commémoratif", "Memorial Day").within("NL"),
		on(nth(1, time.Monday, time.September), "Fête du Travail", "Labour Day"),
		on(nth(2, time.Monday, time.October), "Action de grâces", "Thanksgiving").within("AB", "BC", "MB", "NT", "NU", "ON", "QC", "SK", "YT"),
		on(christmas, "Noël", "Christmas Day").outside("SK"),
		on(christmas, "Noël", "Christmas Day").within("SK").also(0, 1),

		on(family, "Jour de la Famille", "Family Day").within("AB", "ON", "SK"),
		on(nth(2, time.Monday, time.February), "Jour de la Famille", "Family Day").within("BC").from(2013).to(2018),
		on(family, "Jour de la Famille", "Family Day").within("BC").from(2019),
		on(family, "Jour de la Famille", "Family Day").within("NB").from(2018),
		on(family, "Journée Louis Riel", "Louis Riel Day").within("MB"),
		on(family, "Jour des Insulaires", "Islander Day").within("PE"),
		on(family, "Fête du Patrimoine", "Heritage Day").within("NS").from(2015),

		on(victoria, "Fête de la Reine", "Victoria Day").within("AB", "BC", "MB", "NT", "NU", "ON", "SK", "YT"),
		on(victoria, "Journée nationale des patriotes", "National Patriots’ Day").within("QC"),
		on(fixed(time.June, 24), "Fête nationale du Québec", "Quebec’s National Holiday").within("QC").also(0, 1),
		on(fixed(time.June, 21), "Journée nationale des peuples autochtones", "National Indigenous Peoples Day").within("NT"),
		on(fixed(time.June, 21), "Journée nationale des peuples autochtones", "National Indigenous Peoples Day").within("YT").from(2017),
		on(fixed(time.July, 9), "Jour du Nunavut", "Nunavut Day").within("NU").from(2020),

		on(civic, "Fête de la Colombie-Britannique", "British Columbia Day").within("BC"),
		on(civic, "Fête du Nouveau-Brunswick", "New Brunswick Day").within("NB"),
		on(civic, "Fête de la Saskatchewan", "Saskatchewan Day").within("SK"),
		on(civic, "Premier lundi d’août", "Civic Holiday").within("NT", "NU"),
		on(nth(3, time.Monday, time.August), "Jour de la Découverte", "Discovery Day").within("YT"),

		on(fixed(time.September, 30), truth, truthEN).within("NT", "NU", "PE").from(2022),
		on(fixed(time.September, 30), truth, truthEN).within("BC", "YT").from(2023),
		on(fixed(time.September, 30), "Journée du chandail orange", "Orange Shirt Day").within("MB").from(2024),
		on(fixed(time.September, 19), "Funérailles de la reine Élisabeth II", "State funeral of Queen Elizabeth II").within("PE").only(2022),

		on(remembrance, armistice, armisticeEN).within("AB", "BC", "NB", "NL", "NS", "NT", "NU", "PE", "YT"),
		on(remembrance, armistice, armisticeEN).within("SK").also(0, 1),
		on(fixed(time.December, 26), "Lendemain de Noël", "Boxing Day").within("ON"),
	}
}

// unitedStates returns the federal holidays (5 U.S.C. 6103), with the Friday or
// Monday that Executive Order 11582 and the same section give for a weekend.
// They bind the federal government; the states follow most of them, and shops
// few. Of the states' own days only those are added that shut schools and
// offices and that a visitor would not expect: each state's own list is longer.
func unitedStates() []rule {
	return []rule{
		on(fixed(time.January, 1), "Jour de l’An", "New Year’s Day").also(-1, 1),
		on(nth(3, time.Monday, time.January), "Journée Martin Luther King", "Martin Luther King Jr. Day"),
		on(nth(3, time.Monday, time.February), "Anniversaire de Washington", "Washington’s Birthday"),
		on(before(time.Monday, time.June, 1), "Jour du Souvenir", "Memorial Day"),
		on(fixed(time.June, 19), "Jour de l’émancipation", "Juneteenth").from(2021).also(-1, 1),
		on(fixed(time.July, 4), "Jour de l’Indépendance", "Independence Day").also(-1, 1),
		on(nth(1, time.Monday, time.September), "Fête du Travail", "Labor Day"),
		on(nth(2, time.Monday, time.October), "Jour de Christophe Colomb", "Columbus Day"),
		on(fixed(time.November, 11), "Jour des anciens combattants", "Veterans Day").also(-1, 1),
		on(nth(4, time.Thursday, time.November), "Action de grâces", "Thanksgiving Day"),
		on(fixed(time.December, 25), "Noël", "Christmas Day").also(-1, 1),

		on(easter(-47), "Mardi gras", "Mardi Gras").within("LA"),
		on(nth(3, time.Monday, time.April), "Jour des patriotes", "Patriots’ Day").within("MA", "ME"),
		on(fixed(time.April, 16), "Jour de l’émancipation de Washington", "Emancipation Day").within("DC").also(-1, 1),
		on(fixed(time.March, 26), "Jour du prince Kūhiō", "Prince Kūhiō Day").within("HI").also(-1, 1),
		on(easter(-2), "Vendredi saint", "Good Friday").within("HI", "LA"),
		on(fixed(time.June, 11), "Jour du roi Kamehameha", "King Kamehameha Day").within("HI").also(-1, 1),
		on(nth(3, time.Friday, time.August), "Jour de l’État d’Hawaï", "Statehood Day").within("HI"),
		on(before(time.Monday, time.April, 1), "Jour de Seward", "Seward’s Day").within("AK"),
		on(fixed(time.October, 18), "Jour de l’Alaska", "Alaska Day").within("AK").also(-1, 1),
		on(fixed(time.July, 24), "Jour des pionniers", "Pioneer Day").within("UT").also(-1, 1),
		on(nth(2, time.Monday, time.August), "Jour de la Victoire", "Victory Day").within("RI"),
		on(before(time.Friday, time.November, 1), "Jour du Nevada", "Nevada Day").within("NV"),
		on(nth(4, time.Thursday, time.November).plus(1), "Jour de la Famille", "Family Day").within("NV"),
	}
}
