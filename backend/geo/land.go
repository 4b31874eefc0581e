package geo

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
		{{46.5, -59.5, 51.35, -52.5}}, // Newfoundland
		{{48.28, -128.6, 50.9, -123.3}, // Vancouver Island, but not the coast across
			{50.3, -128.6, 50.9, -125.5}},
		{{63.2, -25, 66.7, -13}},                               // Iceland
		{{51.3, -10.8, 55.45, -5.42}},                          // Ireland
		{{41.3, 8.4, 43.1, 9.6}},                               // Corsica
		{{38.8, 8, 41.29, 9.9}},                                // Sardinia
		{{38.6, 1.1, 40.2, 4.4}},                               // the Balearic Islands
		{{27.5, -18.3, 29.5, -13.3}},                           // the Canary Islands
		{{34.8, 23.4, 35.75, 26.4}},                            // Crete
		{{34.5, 32.2, 35.75, 34.65}},                           // Cyprus
		{{18.8, -160.5, 22.4, -154.7}},                         // Hawaii
		{{17.6, -85.1, 23.3, -65.2}},                           // the Greater Antilles
		{{10, -64.5, 18.6, -59.3}},                             // the Lesser Antilles
		{{30.9, 129.6, 41.6, 142.2}, {41.2, 139.3, 45.6, 146}}, // Japan
		{{24, 122.9, 28.6, 130}},                               // Okinawa
		{{21.8, 119.9, 25.4, 122.1}},                           // Taiwan
		{{5, 117, 19, 127}},                                    // the Philippines
		{{-26, 43, -11.8, 50.7}},                               // Madagascar
		{{-21.5, 55, -19.9, 58}},                               // Réunion and Mauritius
		{{-39.3, 112, -10, 154}},                               // Australia
		{{-43.8, 144, -39.4, 149}},                             // Tasmania
		{{-47.6, 166, -34, 179}},                               // New Zealand
	}
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
// around a bay, the road is longer than estimated.
func sameLand(a, b Point) bool { return land(a) == land(b) }

// fastFrom is the great circle in kilometres from which a fast train goes.
const fastFrom = 100

// fastTrains reports whether fast trains serve that part of the world: France,
// Spain, Italy, the Low Countries, the west of Germany, and London.
func fastTrains(p Point) bool {
	return box{37.4, -6.5, 52.6, 14.5}.holds(p) && !box{49.8, -6.5, 52.6, -0.6}.holds(p)
}

// europe reports whether p is in Europe, roughly.
func europe(p Point) bool { return box{35, -25, 72, 40}.holds(p) }
