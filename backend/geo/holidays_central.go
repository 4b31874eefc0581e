package geo

import "time"

// germany returns the days that the sixteen Länder set by their own laws
// (Feiertagsgesetze), and 3 October by the Unification Treaty, art. 2. Corpus
// Christi in single communes of Saxony and Thuringia and the peace feast of
// Augsburg are left out; Assumption in Bavaria holds in communes with more
// Catholics, of which Munich is one, and says so.
func germany() []rule {
	reformation := on(fixed(time.October, 31), "Jour de la Réformation", "Reformation Day")
	return []rule{
		on(fixed(time.January, 1), "Jour de l’An", "New Year’s Day"),
		on(fixed(time.January, 6), "Épiphanie", "Epiphany").within("BW", "BY", "ST"),
		on(fixed(time.March, 8), "Journée internationale des femmes", "International Women’s Day").within("BE").from(2019),
		on(fixed(time.March, 8), "Journée internationale des femmes", "International Women’s Day").within("MV").from(2023),
		on(easter(-2), "Vendredi saint", "Good Friday"),
		on(easter(0), "Pâques", "Easter Sunday").within("BB"),
		on(easter(1), "Lundi de Pâques", "Easter Monday"),
		on(fixed(time.May, 1), "Fête du Travail", "Labour Day"),
		on(fixed(time.May, 8), "Jour de la Libération", "Liberation Day").within("BE").only(2020),
		on(fixed(time.May, 8), "Jour de la Libération", "Liberation Day").within("BE").only(2025),
		on(fixed(time.June, 17), "Anniversaire du 17 juin 1953", "75 years of 17 June 1953").within("BE").only(2028),
		on(easter(39), "Ascension", "Ascension Day"),
		on(easter(49), "Pentecôte", "Whit Sunday").within("BB"),
		on(easter(50), "Lundi de Pentecôte", "Whit Monday"),
		on(easter(60), "Fête-Dieu", "Corpus Christi").within("BW", "BY", "HE", "NW", "RP", "SL"),
		on(fixed(time.August, 15), "Assomption", "Assumption Day").within("SL"),
		on(fixed(time.August, 15), "Assomption (communes catholiques)", "Assumption Day (Catholic communes)").within("BY"),
		on(fixed(time.September, 20), "Journée mondiale de l’enfance", "World Children’s Day").within("TH").from(2019),
		on(fixed(time.October, 3), "Jour de l’Unité allemande", "Day of German Unity"),
		reformation.within("BB", "MV", "SN", "ST", "TH").except(2017),
		reformation.within("HB", "HH", "NI", "SH").from(2018),
		reformation.only(2017),
		on(fixed(time.November, 1), "Toussaint", "All Saints’ Day").within("BW", "BY", "NW", "RP", "SL"),
		on(before(time.Wednesday, time.November, 23), "Jour de pénitence", "Day of Repentance and Prayer").within("SN"),
		on(fixed(time.December, 25), "Noël", "Christmas Day"),
		on(fixed(time.December, 26), "Lendemain de Noël", "Second Day of Christmas"),
	}
}

// switzerland returns 1 August (Constitution, art. 110) and the days of the
// cantons: those of their laws, and those that offices and shops keep like
// them, after the list of the Federal Office of Justice. Where districts of a
// canton differ (Aargau, Solothurn, Appenzell) it takes the days of the larger
// part. Sundays, half days and Saint Stephen’s in cantons that keep it only in
// some years are left out. Without a canton it gives the four days that all
// keep.
func switzerland() []rule {
	catholic := []string{"AG", "AI", "FR", "JU", "LU", "NW", "OW", "SO", "SZ", "TI", "UR", "VS", "ZG"}
	return []rule{
		on(fixed(time.January, 1), "Jour de l’An", "New Year’s Day"),
		on(fixed(time.January, 2), "Saint-Berthold", "Berchtold’s Day").within("AG", "BE", "JU", "TG", "VD"),
		on(fixed(time.January, 6), "Épiphanie", "Epiphany").within("SZ", "TI", "UR"),
		on(fixed(time.March, 1), "Instauration de la République", "Republic Day").within("NE"),
		on(fixed(time.March, 19), "Saint-Joseph", "St Joseph’s Day").within("NW", "SZ", "TI", "UR", "VS"),
		on(easter(-2), "Vendredi saint", "Good Friday").outside("", "TI", "VS"),
		on(easter(1), "Lundi de Pâques", "Easter Monday").outside("", "VS"),
		on(nafels, "Näfelser Fahrt", "Näfelser Fahrt").within("GL"),
		on(fixed(time.May, 1), "Fête du Travail", "Labour Day").within("BL", "BS", "JU", "NE", "SH", "TG", "TI", "ZH"),
		on(easter(39), "Ascension", "Ascension Day"),
		on(easter(50), "Lundi de Pentecôte", "Whit Monday").outside("", "NE", "VS"),
		on(easter(60), "Fête-Dieu", "Corpus Christi").within(catholic...),
		on(fixed(time.June, 23), "Indépendance jurassienne", "Jura Independence Day").within("JU"),
		on(fixed(time.June, 29), "Saints Pierre et Paul", "Saints Peter and Paul").within("TI"),
		on(fixed(time.August, 1), "Fête nationale", "Swiss National Day"),
		on(fixed(time.August, 15), "Assomption", "Assumption Day").within(catholic...),
		on(nth(1, time.Sunday, time.September).plus(4), "Jeûne genevois", "Geneva Fast").within("GE"),
		on(nth(3, time.Sunday, time.September).plus(1), "Lundi du Jeûne fédéral", "Monday of the Federal Fast").within("VD"),
		on(fixed(time.September, 25), "Saint-Nicolas de Flue", "Brother Klaus").within("OW"),
		on(fixed(time.November, 1), "Toussaint", "All Saints’ Day").within(append(catholic, "GL", "SG")...),
		on(fixed(time.December, 8), "Immaculée Conception", "Immaculate Conception").within("AG", "AI", "FR", "LU", "NW", "OW", "SZ", "TI", "UR", "VS", "ZG"),
		on(fixed(time.December, 25), "Noël", "Christmas Day"),
		on(fixed(time.December, 26), "Saint-Étienne", "St Stephen’s Day").outside("", "GE", "JU", "NE", "VD", "VS"),
		on(fixed(time.December, 31), "Restauration de la République", "Restoration of the Republic").within("GE"),
	}
}

// nafels is the first Thursday of April, or the second when the first is in
// Holy Week.
func nafels(year int) time.Time {
	d := nth(1, time.Thursday, time.April)(year)
	if d.Equal(easter(-3)(year)) {
		d = d.AddDate(0, 0, 7)
	}
	return d
}
