package geo

import "slices"

// box is a part of the Earth between two parallels and two meridians.
type box struct{ south, west, north, east float64 }

func (b box) holds(p Point) bool {
	return b.south <= p.Latitude && p.Latitude <= b.north && b.west <= p.Longitude && p.Longitude <= b.east
}

// islands returns the larger islands that no road and no rail leaves, drawn
// roughly. Great Britain is none since the tunnel, Sealand none since its
// bridges; Sicily's trains and cars cross in half an hour.
func islands() [][]box {
	return [][]box{
		{{46.5, -59.5, 51.35, -52.5}},   // Newfoundland
		{{47.1, -62.2, 47.9, -61.3}},    // the Magdalen Islands
		{{48.28, -128.6, 50.9, -123.3}}, // Vancouver Island, with the Sunshine Coast, which has ferries only
		{{51.9, -133.3, 54.4, -131}},    // Haida Gwaii
		{{32.2, -65, 32.5, -64.5}},      // Bermuda
		{{20.9, -79.4, 27.1, -72.6}},    // the Bahamas
		{{17.6, -85.1, 23.3, -65.2}},    // the Greater Antilles
		{{10, -64.5, 18.6, -59.3}},      // the Lesser Antilles
		{{18.8, -160.5, 22.4, -154.7}},  // Hawaii

		{{63.2, -25, 66.7, -13}},      // Iceland
		{{61.3, -7.8, 62.5, -6.2}},    // the Faroe Islands
		{{51.3, -10.8, 55.45, -5.42}}, // Ireland
		{{54, -4.9, 54.5, -4.2}},      // Man
		{{49.1, -2.8, 49.8, -1.95}},   // Jersey and Guernsey
		{{54.9, 14.6, 55.4, 15.2}},    // Bornholm
		{{56.8, 18, 58.1, 19.4}},      // Gotland
		{{59.8, 19.4, 60.6, 21}},      // Åland
		{{41.3, 8.4, 43.1, 9.6}},      // Corsica
		{{38.8, 8, 41.29, 9.9}},       // Sardinia
		{{38.6, 1.1, 40.2, 4.4}},      // the Balearic Islands
		{{35.7, 14.1, 36.1, 14.6}},    // Malta
		{{34.8, 23.4, 35.75, 26.4}},   // Crete
		{{34.5, 32.2, 35.75, 34.65}},  // Cyprus
		{{27.5, -18.3, 29.5, -13.3}},  // the Canary Islands
		{{32.3, -17.4, 33.2, -16.2}},  // Madeira
		{{36.8, -31.4, 39.8, -25}},    // the Azores

		{{-26, 43, -11.8, 50.7}},                                 // Madagascar
		{{-21.5, 55, -19.9, 58}},                                 // Réunion and Mauritius
		{{5.8, 79.6, 9.9, 82}},                                   // Sri Lanka
		{{30.9, 129.62, 41.58, 142.2}, {41.2, 139.3, 45.6, 146}}, // Japan
		{{24, 122.9, 28.6, 130}},                                 // Okinawa
		{{21.8, 119.9, 25.4, 122.1}},                             // Taiwan
		{{-4.3, 108.7, 7.1, 119.3}},                              // Borneo
		{{5, 117, 19, 127}},                                      // the Philippines
		{{-6, 98, 1, 106.1}, {1, 95, 5.9, 99.9}},                 // Sumatra
		{{-8.9, 105, -5.8, 114.5}},                               // Java
		{{-5.8, 118.7, 1.8, 125.3}},                              // Sulawesi
		{{-10.8, 130.8, 0, 151}},                                 // New Guinea
		{{-39.3, 112, -10, 154}},                                 // Australia
		{{-43.8, 144, -39.4, 149}},                               // Tasmania
		{{-47.6, 166, -34, 179}},                                 // New Zealand
	}
}

// trainless reports whether p lies where no train for travellers goes: on most
// islands, Prince Edward Island among them, and in Yukon and the Northwest
// Territories. Elsewhere a train is taken to go, which is true of more of
// Europe than of America.
func trainless(p Point) bool {
	return slices.ContainsFunc([]box{
		{46.5, -59.5, 51.35, -52.5},   // Newfoundland
		{45.9, -64.5, 47.1, -61.9},    // Prince Edward Island
		{48.28, -128.6, 50.9, -123.3}, // Vancouver Island
		{60, -141, 70, -102},          // Yukon and the Northwest Territories
		{17.6, -78.6, 18.6, -76},      // Jamaica
		{17.5, -74.6, 20.2, -65.2},    // Hispaniola and Puerto Rico
		{10, -64.5, 18.6, -59.3},      // the Lesser Antilles
		{18.8, -160.5, 22.4, -154.7},  // Hawaii
		{63.2, -25, 66.7, -13},        // Iceland
		{34.5, 23.4, 35.75, 34.65},    // Crete and Cyprus
		{27.5, -18.3, 29.5, -13.3},    // the Canary Islands
		{-21.5, 55, -19.9, 58},        // Réunion and Mauritius
		{-43.8, 144, -39.4, 149},      // Tasmania
	}, func(b box) bool { return b.holds(p) })
}

// roadless reports whether p lies where roads lead nowhere: Nunavut, Nunavik
// and Greenland.
func roadless(p Point) bool {
	return box{60.5, -102, 84, -61}.holds(p) || box{55.2, -79.5, 61, -62}.holds(p) || box{59.5, -57, 84, -26}.holds(p)
}

// land returns a number for the land that p lies on: a continent or an island.
func land(p Point) int {
	for i, parts := range islands() {
		for _, b := range parts {
			if b.holds(p) {
				return i + 3
			}
		}
	}
	switch {
	case p.Longitude > -30:
		return 0 // Europe, Asia and Africa
	case box{-56, -77.3, 12.6, -34}.holds(p), box{-56, -82, 7, -34}.holds(p):
		return 1 // South America: no road goes through the Darién
	}
	return 2
}

// sameLand reports whether one can go from a to b without crossing a sea, as
// far as rough outlines tell. It knows no straits: where a continent lies
// around a bay, the road is longer than estimated. From where no road leads
// there is none.
func sameLand(a, b Point) bool { return land(a) == land(b) && !roadless(a) && !roadless(b) }

// fastFrom is the great circle in kilometres from which a fast train goes.
const fastFrom = 100

// fastTrains reports whether fast trains serve that part of the world: France,
// Spain, Italy, the Low Countries, the west of Germany, and London.
func fastTrains(p Point) bool {
	return box{37.4, -6.5, 52.6, 14.5}.holds(p) && !box{49.8, -6.5, 52.6, -0.6}.holds(p)
}

// europe reports whether p is in Europe, roughly.
func europe(p Point) bool { return box{35, -25, 72, 40}.holds(p) }
