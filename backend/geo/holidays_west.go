package geo

import "time"

// alsaceMoselle is the code of the three departments that kept the law of
// before 1918: that of the Collectivité européenne d’Alsace, taken for Moselle
// too.
const alsaceMoselle = "6AE"

// france returns the days of the Code du travail: art. L3133-1, L3134-13 for
// Alsace and Moselle, L3422-2 for the abolition of slavery overseas, with Loi
// 83-550. Good Friday holds in communes with a Protestant or a shared church.
func france() []rule {
	abolition := func(month time.Month, n int) rule {
		return on(fixed(month, n), "Abolition de l’esclavage", "Abolition of Slavery")
	}
	return []rule{
		on(fixed(time.January, 1), "Jour de l’An", "New Year’s Day"),
		on(easter(-2), "Vendredi saint", "Good Friday").within(alsaceMoselle),
		on(easter(1), "Lundi de Pâques", "Easter Monday"),
		on(fixed(time.May, 1), "Fête du Travail", "Labour Day"),
		on(fixed(time.May, 8), "Victoire de 1945", "Victory in Europe Day"),
		on(easter(39), "Ascension", "Ascension Day"),
		on(easter(50), "Lundi de Pentecôte", "Whit Monday"),
		on(fixed(time.July, 14), "Fête nationale", "Bastille Day"),
		on(fixed(time.August, 15), "Assomption", "Assumption Day"),
		on(fixed(time.November, 1), "Toussaint", "All Saints’ Day"),
		on(fixed(time.November, 11), "Armistice de 1918", "Armistice Day"),
		on(fixed(time.December, 25), "Noël", "Christmas Day"),
		on(fixed(time.December, 26), "Saint-Étienne", "St Stephen’s Day").within(alsaceMoselle),
		abolition(time.April, 27).within("YT"),
		abolition(time.May, 22).within("MQ"),
		abolition(time.May, 27).within("GP"),
		abolition(time.May, 28).within("MF"),
		abolition(time.June, 10).within("GF"),
		abolition(time.October, 9).within("BL"),
		abolition(time.December, 20).within("RE"),
	}
}

// inAlsaceMoselle reports whether a place in France lies in the departments of
// Bas-Rhin, Haut-Rhin or Moselle. The outline follows their border to the rest
// of France to within some five kilometres, and runs abroad elsewhere.
func inAlsaceMoselle(p Point) bool {
	outline := []Point{
		{49.6, 6.0},
		{49.45, 5.92},
		{49.28, 5.97},
		{49.12, 5.95},
		{49.0, 6.02},
		{48.94, 6.1},
		{48.92, 6.25},
		{48.84, 6.3},
		{48.74, 6.45},
		{48.7, 6.68},
		{48.64, 6.82},
		{48.62, 7.0},
		{48.5, 7.13},
		{48.35, 7.08},
		{48.2, 7.09},
		{48.05, 6.97},
		{47.9, 6.88},
		{47.8, 6.83},
		{47.74, 6.97},
		{47.6, 7.03},
		{47.48, 7.05},
		{47.3, 7.2},
		{47.3, 7.8},
		{49.1, 8.5},
		{49.6, 7.0},
	}
	inside := false
	for i, a := range outline {
		b := outline[(i+1)%len(outline)]
		if (a.Latitude > p.Latitude) != (b.Latitude > p.Latitude) &&
			p.Longitude < a.Longitude+(b.Longitude-a.Longitude)*(p.Latitude-a.Latitude)/(b.Latitude-a.Latitude) {
			inside = !inside
		}
	}
	return inside
}

// unitedKingdom returns the bank holidays of the Banking and Financial Dealings
// Act 1971, schedule 1, of the St Andrew’s Day Bank Holiday (Scotland) Act 2007
// and of royal proclamations, as gov.uk lists them, with the substitutes.
// Without a region it gives those of all three parts.
func unitedKingdom() []rule {
	const newYear, newYearEN = "Jour de l’An", "New Year’s Day"
	const spring, springEN = "Jour férié de printemps", "Spring bank holiday"
	south := []string{"ENG", "WLS", "NIR"}
	return []rule{
		on(fixed(time.January, 1), newYear, newYearEN).outside("SCT").also(2, 1),
		on(fixed(time.January, 1), newYear, newYearEN).within("SCT").also(2, 2),
		on(fixed(time.January, 2), "2 janvier", "2nd January").within("SCT").also(2, 2),
		on(fixed(time.March, 17), "Saint-Patrick", "St Patrick’s Day").within("NIR").also(2, 1),
		on(easter(-2), "Vendredi saint", "Good Friday"),
		on(easter(1), "Lundi de Pâques", "Easter Monday").within(south...),
		on(nth(1, time.Monday, time.May), "Jour férié de mai", "Early May bank holiday").except(2020),
		on(fixed(time.May, 8), "Jour férié de mai (75 ans de la victoire)", "Early May bank holiday (VE Day)").only(2020),
		on(before(time.Monday, time.June, 1), spring, springEN).except(2012, 2022),
		on(fixed(time.June, 4), spring, springEN).only(2012),
		on(fixed(time.June, 2), spring, springEN).only(2022),
		on(fixed(time.July, 12), "Bataille de la Boyne", "Battle of the Boyne").within("NIR").also(2, 1),
		on(nth(1, time.Monday, time.August), "Jour férié d’été", "Summer bank holiday").within("SCT"),
		on(before(time.Monday, time.September, 1), "Jour férié d’été", "Summer bank holiday").within(south...),
		on(fixed(time.November, 30), "Saint-André", "St Andrew’s Day").within("SCT").also(2, 1),
		on(fixed(time.December, 25), "Noël", "Christmas Day").also(2, 2),
		on(fixed(time.December, 26), "Lendemain de Noël", "Boxing Day").also(2, 2),

		on(fixed(time.April, 29), "Mariage princier", "Royal wedding").only(2011),
		on(fixed(time.June, 5), "Jubilé de diamant", "Diamond Jubilee").only(2012),
		on(fixed(time.June, 3), "Jubilé de platine", "Platinum Jubilee").only(2022),
		on(fixed(time.September, 19), "Funérailles de la reine Élisabeth II", "State funeral of Queen Elizabeth II").only(2022),
		on(fixed(time.May, 8), "Couronnement du roi Charles III", "Coronation of King Charles III").only(2023),
		on(fixed(time.June, 15), "Jour férié de la Coupe du monde", "World Cup bank holiday").within("SCT").only(2026),
	}
}

// ireland returns the days of the Organisation of Working Time Act 1997, second
// schedule, with St Brigid’s Day of S.I. 50 of 2022: the first Monday of
// February, but 1 February when that is a Friday. Good Friday is none.
func ireland() []rule {
	brigid := func(year int) time.Time {
		if first := date(year, time.February, 1); first.Weekday() == time.Friday {
			return first
		}
		return nth(1, time.Monday, time.February)(year)
	}
	return []rule{
		on(fixed(time.January, 1), "Jour de l’An", "New Year’s Day"),
		on(brigid, "Sainte-Brigitte", "St Brigid’s Day").from(2023),
		on(fixed(time.March, 17), "Saint-Patrick", "St Patrick’s Day"),
		on(fixed(time.March, 18), "Journée du souvenir", "Day of Remembrance and Recognition").only(2022),
		on(easter(1), "Lundi de Pâques", "Easter Monday"),
		on(nth(1, time.Monday, time.May), "Jour férié de mai", "May bank holiday"),
		on(nth(1, time.Monday, time.June), "Jour férié de juin", "June bank holiday"),
		on(nth(1, time.Monday, time.August), "Jour férié d’août", "August bank holiday"),
		on(before(time.Monday, time.November, 1), "Jour férié d’octobre", "October bank holiday"),
		on(fixed(time.December, 25), "Noël", "Christmas Day"),
		on(fixed(time.December, 26), "Saint-Étienne", "St Stephen’s Day"),
	}
}

// belgium returns the ten days of the Arrêté royal of 18 April 1974. For one
// that falls on a Sunday each firm chooses another day; the days of the
// communities are theirs and their offices’ alone.
func belgium() []rule {
	return []rule{
		on(fixed(time.January, 1), "Jour de l’An", "New Year’s Day"),
		on(easter(1), "Lundi de Pâques", "Easter Monday"),
		on(fixed(time.May, 1), "Fête du Travail", "Labour Day"),
		on(easter(39), "Ascension", "Ascension Day"),
		on(easter(50), "Lundi de Pentecôte", "Whit Monday"),
		on(fixed(time.July, 21), "Fête nationale", "Belgian National Day"),
		on(fixed(time.August, 15), "Assomption", "Assumption Day"),
		on(fixed(time.November, 1), "Toussaint", "All Saints’ Day"),
		on(fixed(time.November, 11), "Armistice", "Armistice Day"),
		on(fixed(time.December, 25), "Noël", "Christmas Day"),
	}
}

// netherlands returns the days of the Algemene termijnenwet, art. 3, but Good
// Friday, on which people work. The King’s day is kept on the Saturday when it
// is a Sunday (Queen’s day, 30 April, until 2013). Liberation Day is a day off
// each fifth year, as most agreements have it.
func netherlands() []rule {
	rules := []rule{
		on(fixed(time.January, 1), "Jour de l’An", "New Year’s Day"),
		on(easter(0), "Pâques", "Easter Sunday"),
		on(easter(1), "Lundi de Pâques", "Easter Monday"),
		on(fixed(time.April, 30), "Fête de la Reine", "Queen’s Day").to(2013).moved(0, -1),
		on(fixed(time.April, 27), "Fête du Roi", "King’s Day").from(2014).moved(0, -1),
		on(easter(39), "Ascension", "Ascension Day"),
		on(easter(49), "Pentecôte", "Whit Sunday"),
		on(easter(50), "Lundi de Pentecôte", "Whit Monday"),
		on(fixed(time.December, 25), "Noël", "Christmas Day"),
		on(fixed(time.December, 26), "Lendemain de Noël", "Second Day of Christmas"),
	}
	for year := 2010; year <= 2050; year += 5 {
		rules = append(rules, on(fixed(time.May, 5), "Fête de la Libération", "Liberation Day").only(year))
	}
	return rules
}
