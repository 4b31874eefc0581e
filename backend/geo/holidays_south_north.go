package geo

import "time"

// spain returns the days that hold in all of Spain: Estatuto de los
// Trabajadores, art. 37.2, and Real Decreto 2001/1983, art. 45. The autonomous
// communities and towns each add up to four, of which none are given.
func spain() []rule {
	return []rule{
		on(fixed(time.January, 1), "Jour de l’An", "New Year’s Day"),
		on(fixed(time.January, 6), "Épiphanie", "Epiphany"),
		on(easter(-2), "Vendredi saint", "Good Friday"),
		on(fixed(time.May, 1), "Fête du Travail", "Labour Day"),
		on(fixed(time.August, 15), "Assomption", "Assumption Day"),
		on(fixed(time.October, 12), "Fête nationale d’Espagne", "National Day of Spain"),
		on(fixed(time.November, 1), "Toussaint", "All Saints’ Day"),
		on(fixed(time.December, 6), "Jour de la Constitution", "Constitution Day"),
		on(fixed(time.December, 8), "Immaculée Conception", "Immaculate Conception"),
		on(fixed(time.December, 25), "Noël", "Christmas Day"),
	}
}

// italy returns the days of Legge 260 of 1949 as Legge 54 of 1977 and its
// followers left them, with Saint Francis from 2026 on (Legge 151 of 2025) and
// the Whit Monday of South Tyrol. The patron saints of towns are left out.
func italy() []rule {
	return []rule{
		on(fixed(time.January, 1), "Jour de l’An", "New Year’s Day"),
		on(fixed(time.January, 6), "Épiphanie", "Epiphany"),
		on(easter(0), "Pâques", "Easter Sunday"),
		on(easter(1), "Lundi de Pâques", "Easter Monday"),
		on(fixed(time.April, 25), "Fête de la Libération", "Liberation Day"),
		on(fixed(time.May, 1), "Fête du Travail", "Labour Day"),
		on(easter(50), "Lundi de Pentecôte", "Whit Monday").within("BZ"),
		on(fixed(time.June, 2), "Fête de la République", "Republic Day"),
		on(fixed(time.August, 15), "Assomption", "Assumption Day"),
		on(fixed(time.October, 4), "Saint-François d’Assise", "St Francis of Assisi").from(2026),
		on(fixed(time.November, 1), "Toussaint", "All Saints’ Day"),
		on(fixed(time.December, 8), "Immaculée Conception", "Immaculate Conception"),
		on(fixed(time.December, 25), "Noël", "Christmas Day"),
		on(fixed(time.December, 26), "Saint-Étienne", "St Stephen’s Day"),
	}
}

// denmark returns the days of the church (Lov om Folkekirkens kirkelige
// helligdage); Store bededag was one until 2023 (Lov 214 of 6 March 2023).
// Constitution Day, on which shops close, is no holiday in law.
func denmark() []rule {
	return []rule{
		on(fixed(time.January, 1), "Jour de l’An", "New Year’s Day"),
		on(easter(-3), "Jeudi saint", "Maundy Thursday"),
		on(easter(-2), "Vendredi saint", "Good Friday"),
		on(easter(0), "Pâques", "Easter Sunday"),
		on(easter(1), "Lundi de Pâques", "Easter Monday"),
		on(easter(26), "Grand jour de prière", "Great Prayer Day").to(2023),
		on(easter(39), "Ascension", "Ascension Day"),
		on(easter(49), "Pentecôte", "Whit Sunday"),
		on(easter(50), "Lundi de Pentecôte", "Whit Monday"),
		on(fixed(time.December, 25), "Noël", "Christmas Day"),
		on(fixed(time.December, 26), "Lendemain de Noël", "Second Day of Christmas"),
	}
}

// sweden returns the days of Lag 1989:253 om allmänna helgdagar, and the three
// eves that Semesterlag 1977:480, section 3 a, puts on a level with Sundays.
func sweden() []rule {
	midsummer := onOrAfter(time.Saturday, time.June, 20)
	return []rule{
		on(fixed(time.January, 1), "Jour de l’An", "New Year’s Day"),
		on(fixed(time.January, 6), "Épiphanie", "Epiphany"),
		on(easter(-2), "Vendredi saint", "Good Friday"),
		on(easter(0), "Pâques", "Easter Sunday"),
		on(easter(1), "Lundi de Pâques", "Easter Monday"),
		on(fixed(time.May, 1), "Premier mai", "May Day"),
		on(easter(39), "Ascension", "Ascension Day"),
		on(easter(49), "Pentecôte", "Whit Sunday"),
		on(fixed(time.June, 6), "Fête nationale de la Suède", "National Day of Sweden"),
		on(midsummer.plus(-1), "Veille de la Saint-Jean", "Midsummer Eve"),
		on(midsummer, "Saint-Jean", "Midsummer Day"),
		on(onOrAfter(time.Saturday, time.October, 31), "Toussaint", "All Saints’ Day"),
		on(fixed(time.December, 24), "Veille de Noël", "Christmas Eve"),
		on(fixed(time.December, 25), "Noël", "Christmas Day"),
		on(fixed(time.December, 26), "Lendemain de Noël", "Second Day of Christmas"),
		on(fixed(time.December, 31), "Saint-Sylvestre", "New Year’s Eve"),
	}
}

// norway returns the days of Lov 1995-02-24-12 om helligdager og helligdagsfred
// and of Lov 1947-04-26-1 (1 and 17 May).
func norway() []rule {
	return []rule{
		on(fixed(time.January, 1), "Jour de l’An", "New Year’s Day"),
		on(easter(-3), "Jeudi saint", "Maundy Thursday"),
		on(easter(-2), "Vendredi saint", "Good Friday"),
		on(easter(0), "Pâques", "Easter Sunday"),
		on(easter(1), "Lundi de Pâques", "Easter Monday"),
		on(fixed(time.May, 1), "Fête du Travail", "Labour Day"),
		on(fixed(time.May, 17), "Jour de la Constitution", "Constitution Day"),
		on(easter(39), "Ascension", "Ascension Day"),
		on(easter(49), "Pentecôte", "Whit Sunday"),
		on(easter(50), "Lundi de Pentecôte", "Whit Monday"),
		on(fixed(time.December, 25), "Noël", "Christmas Day"),
		on(fixed(time.December, 26), "Lendemain de Noël", "Second Day of Christmas"),
	}
}
