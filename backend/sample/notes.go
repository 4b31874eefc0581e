package sample

// What the notes of records say where a value is plausible and not known.
const (
	illustrativeHour     = "illustrative: heure et durée plausibles / plausible hour and length"
	illustrativeLength   = "illustrative: durée plausible / plausible length"
	illustrativeEvening  = "illustrative: date, heures, nombre de places et de personnes plausibles / plausible date, hours, seats and attendance"
	illustrativeVenue    = "illustrative: coordonnées du centre de la ville, capacité plausible / coordinates of the city’s centre, plausible capacity"
	illustrativePartners = "Montant inconnu / amount not known"
)
