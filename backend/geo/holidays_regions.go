package geo

// regions returns the regions of a country that have rules of their own, by
// their code of ISO 3166-2, with their names, folded and without hyphens and
// apostrophes.
func regions(country string) map[string][]string {
	switch country {
	case "CA":
		return provinces()
	case "US":
		return states()
	case "GB":
		return map[string][]string{
			"ENG": {"england", "angleterre", "eaw", "england and wales"}, "WLS": {"wales", "pays de galles", "cymru"},
			"SCT": {"scotland", "ecosse", "alba"}, "NIR": {"northern ireland", "irlande du nord"},
		}
	case "FR":
		return frenchRegions()
	case "DE":
		return lander()
	case "CH":
		return cantons()
	case "IT":
		return map[string][]string{"BZ": {"bolzano", "bozen", "haut adige", "alto adige", "south tyrol", "sudtirol", "tyrol du sud"}}
	}
	return nil
}

func provinces() map[string][]string {
	return map[string][]string{
		"AB": {"alberta"},
		"BC": {"british columbia", "colombie britannique"},
		"MB": {"manitoba"},
		"NB": {"new brunswick", "nouveau brunswick"},
		"NL": {"newfoundland and labrador", "terre neuve et labrador", "newfoundland", "terre neuve"},
		"NS": {"nova scotia", "nouvelle ecosse"},
		"NT": {"northwest territories", "territoires du nord ouest"},
		"NU": {"nunavut"},
		"ON": {"ontario"},
		"PE": {"prince edward island", "ile du prince edouard"},
		"QC": {"quebec", "province de quebec"},
		"SK": {"saskatchewan"},
		"YT": {"yukon", "territoire du yukon"},
	}
}

func states() map[string][]string {
	return map[string][]string{
		"AK": {"alaska"},
		"DC": {"district of columbia", "district de columbia"},
		"HI": {"hawaii", "hawai"},
		"LA": {"louisiana", "louisiane"},
		"MA": {"massachusetts"},
		"ME": {"maine"},
		"NV": {"nevada"},
		"RI": {"rhode island"},
		"UT": {"utah"},
	}
}

func frenchRegions() map[string][]string {
	return map[string][]string{
		alsaceMoselle: {"alsace", "collectivite europeenne d alsace", "67", "68", "57", "bas rhin", "haut rhin", "moselle", "alsace moselle", "a"},
		"GP":          {"guadeloupe", "971", "gua"},
		"MQ":          {"martinique", "972"},
		"GF":          {"guyane", "french guiana", "guyane francaise", "973"},
		"RE":          {"la reunion", "reunion", "974", "lre"},
		"YT":          {"mayotte", "976", "may"},
		"MF":          {"saint martin"},
		"BL":          {"saint barthelemy"},
	}
}

func lander() map[string][]string {
	return map[string][]string{
		"BB": {"brandenburg", "brandebourg"},
		"BE": {"berlin"},
		"BW": {"baden wurttemberg", "bade wurtemberg"},
		"BY": {"bayern", "bavaria", "baviere"},
		"HB": {"bremen", "breme"},
		"HE": {"hessen", "hesse"},
		"HH": {"hamburg", "hambourg"},
		"MV": {"mecklenburg vorpommern", "mecklembourg pomeranie occidentale", "mecklenburg western pomerania"},
		"NI": {"niedersachsen", "lower saxony", "basse saxe"},
		"NW": {"nordrhein westfalen", "north rhine westphalia", "rhenanie du nord westphalie"},
		"RP": {"rheinland pfalz", "rhineland palatinate", "rhenanie palatinat"},
		"SH": {"schleswig holstein"},
		"SL": {"saarland", "sarre"},
		"SN": {"sachsen", "saxony", "saxe"},
		"ST": {"sachsen anhalt", "saxony anhalt", "saxe anhalt"},
		"TH": {"thuringen", "thuringia", "thuringe"},
	}
}

func cantons() map[string][]string {
	return map[string][]string{
		"AG": {"aargau", "argovie"},
		"AI": {"appenzell innerrhoden", "appenzell rhodes interieures"},
		"AR": {"appenzell ausserrhoden", "appenzell rhodes exterieures"},
		"BE": {"bern", "berne"},
		"BL": {"basel landschaft", "bale campagne"},
		"BS": {"basel stadt", "bale ville", "basel", "bale"},
		"FR": {"fribourg", "freiburg"},
		"GE": {"geneve", "geneva", "genf"},
		"GL": {"glarus", "glaris"},
		"GR": {"graubunden", "grisons", "grigioni"},
		"JU": {"jura"},
		"LU": {"luzern", "lucerne"},
		"NE": {"neuchatel", "neuenburg"},
		"NW": {"nidwalden", "nidwald"},
		"OW": {"obwalden", "obwald"},
		"SG": {"sankt gallen", "st gallen", "saint gall"},
		"SH": {"schaffhausen", "schaffhouse"},
		"SO": {"solothurn", "soleure"},
		"SZ": {"schwyz", "schwytz"},
		"TG": {"thurgau", "thurgovie"},
		"TI": {"ticino", "tessin"},
		"UR": {"uri"},
		"VD": {"vaud", "waadt"},
		"VS": {"valais", "wallis"},
		"ZG": {"zug", "zoug"},
		"ZH": {"zurich"},
	}
}
