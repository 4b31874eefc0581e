package tour

import (
	"slices"
	"strings"

	"tournee/backend/fault"
)

// countries are the 249 codes that ISO 3166-1 assigns, as the time zone
// database lists them (iso3166.tab), and XK, by which GeoNames knows Kosovo.
const countries = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG " +
	"CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL " +
	"GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA " +
	"LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP " +
	"NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV " +
	"SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW XK"

// checkCountry returns a fault unless code is that of a country, in capitals,
// or empty.
func checkCountry(code string) error {
	if code == "" || slices.Contains(strings.Fields(countries), code) {
		return nil
	}
	return fault.New(fault.Invalid, "%q is not a country: write its two letters, such as CA or FR.",
		"« %s » n’est pas un pays : écrivez ses deux lettres, comme CA ou FR.", code).At("country")
}
