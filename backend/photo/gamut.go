package photo

import (
	"bytes"
	"image"
	"math"
)

// gamut is a range of colours that cameras write, wider than the screen's: read
// as the screen's, its pictures are pale.
type gamut struct {
	linear [256]float64  // light of a stored value
	matrix [3][3]float64 // to the light of sRGB, white of D65
}

// displayP3 is what telephones write: SMPTE EG 432-1's colours with the curve of sRGB.
func displayP3() *gamut {
	return &gamut{curve(fromSRGB), [3][3]float64{
		{1.2249401763, -0.2249401763, 0}, {-0.0420569547, 1.0420569547, 0}, {-0.0196375546, -0.0786360456, 1.0982736001},
	}}
}

// adobeRGB is what cameras write for print: Adobe RGB (1998), part 4.3.
func adobeRGB() *gamut {
	return &gamut{curve(func(v float64) float64 { return math.Pow(v, 563.0/256) }), [3][3]float64{
		{1.3983557439, -0.3983557439, 0}, {0, 1, 0}, {0, -0.0429289893, 1.0429289893},
	}}
}

// gamutOf tells the gamut from the name in an ICC profile (ICC.1, part 9.2.41,
// where names may be in UTF-16); nil is the screen's, or one that is not known.
func gamutOf(profile []byte) *gamut {
	name := bytes.ReplaceAll(profile, []byte{0}, nil)
	switch {
	case bytes.Contains(name, []byte("Display P3")):
		return displayP3()
	case bytes.Contains(name, []byte("Adobe RGB")):
		return adobeRGB()
	}
	return nil
}

func curve(light func(float64) float64) (table [256]float64) {
	for i := range table {
		table[i] = light(float64(i) / 255)
	}
	return table
}

// fromSRGB returns the light of a value of sRGB (IEC 61966-2-1), both 0 to 1.
func fromSRGB(v float64) float64 {
	if v <= 0.04045 {
		return v / 12.92
	}
	return math.Pow((v+0.055)/1.055, 2.4)
}

// steps of light between black and white are told apart when going back: more
// than a stored value tells, where the curve is steepest.
const steps = 4096

// toSRGB lists the value of each step of light.
func toSRGB() (table [steps + 1]uint8) {
	for i := range table {
		light := float64(i) / steps
		v := 12.92 * light
		if light > 0.0031308 {
			v = 1.055*math.Pow(light, 1/2.4) - 0.055
		}
		table[i] = uint8(math.Round(255 * v))
	}
	return table
}

// toScreen writes the picture in the colours of sRGB. What the screen cannot
// show becomes the nearest that it can.
func (g *gamut) toScreen(img *image.NRGBA) {
	stored := toSRGB()
	for y := range img.Rect.Dy() {
		row := img.Pix[y*img.Stride : y*img.Stride+4*img.Rect.Dx()]
		for x := 0; x < len(row); x += 4 {
			red, green, blue := g.linear[row[x]], g.linear[row[x+1]], g.linear[row[x+2]]
			for i, m := range g.matrix {
				light := m[0]*red + m[1]*green + m[2]*blue
				row[x+i] = stored[int(min(max(light, 0), 1)*steps+0.5)]
			}
		}
	}
}
