package sample

// What the notes of records say where a value is plausible and not known.
const (
	illustrativeHour    = "illustrative: heure et durée plausibles / plausible hour and length"
	illustrativeLength  = "illustrative: durée plausible / plausible length"
	illustrativeEvening = "illustrative: date, heures et chiffres plausibles / plausible date, hours and figures"
	illustrativeVenue   = "illustrative: coordonnées du centre de la ville, capacité plausible / coordinates of the city’s centre, plausible capacity"
	amountUnknown       = "Montant inconnu / amount not known"

	// writtenForSample is said of a section that is signed.
	writtenForSample = "Texte écrit pour cet exemple ; qui signe a signé la partie publiée sur cette conférence / " +
		"text written for this sample; who signs it signed the published section about this talk"
)
