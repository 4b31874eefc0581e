package sample_test

import "image/color"

// scene is what makes one drawing different from another.
type scene struct {
	wall, floor, accent, cloth color.RGBA
	speaker                    int // where the speaker stands
	screen                     int // left edge of the screen
	window                     int // left edge of the window on the city
	skyline                    func(c canvas, x, y int, ink color.RGBA)
	group                      bool // people face us instead of the screen
}

func rgb(hex uint32) color.RGBA {
	return color.RGBA{uint8(hex >> 16), uint8(hex >> 8), uint8(hex), 255}
}

// darker returns a share of a colour, in hundredths.
func darker(ink color.RGBA, share int) color.RGBA {
	part := func(v uint8) uint8 { return uint8(int(v) * share / 100) }
	return color.RGBA{part(ink.R), part(ink.G), part(ink.B), 255}
}

func scenes() map[string]scene {
	return map[string]scene{
		"2018-kitchener-waterloo": {rgb(0xDAD4EE), rgb(0xA79FC4), rgb(0x2B3FCB), rgb(0x2B3FCB), 0, 520, 90, houses, true},
		"2018-montreal":           {rgb(0xDAD4EE), rgb(0xB5AECF), rgb(0x2B3FCB), rgb(0x2B3FCB), 420, 560, 70, hill, false},
		"2018-ottawa":             {rgb(0xF0DFB4), rgb(0xC9B88A), rgb(0x28587F), rgb(0x28587F), 1230, 430, 80, clockTower, false},
		"2018-toronto":            {rgb(0xCFE3DA), rgb(0x9FBDB0), rgb(0x0B6B57), rgb(0x0B6B57), 1200, 400, 70, needle, false},
		"2018-quebec-city":        {rgb(0xF3D9D2), rgb(0xCDAAA1), rgb(0x9A3B2E), rgb(0x9A3B2E), 430, 570, 80, castle, false},
		"2019-montreal":           {rgb(0xD5E5D8), rgb(0xA5BFAA), rgb(0x0B6B57), rgb(0x7A2E63), 1240, 430, 80, hill, false},
		"2018-copenhagen":         {rgb(0xD5DEE6), rgb(0xA3B1BE), rgb(0x37475A), rgb(0x9A3B2E), 430, 570, 80, gables, false},
		"2023-paris":              {rgb(0xEBD8E6), rgb(0xC4A6BB), rgb(0x7A2E63), rgb(0x7A2E63), 1220, 420, 70, lattice, false},
	}
}

func (s scene) draw() canvas {
	c := newCanvas()
	c.wash(0, 0, width, 700, s.wall, darker(s.wall, 92))
	c.wash(0, 700, width, height-700, s.floor, darker(s.floor, 80))
	c.box(0, 692, width, 10, darker(s.floor, 85))
	for x := 200; x < width; x += 300 {
		c.box(x-3, 0, 6, 46, darker(s.wall, 70))
		c.oval(x, 60, 46, 20, darker(s.wall, 60))
		c.oval(x, 68, 34, 10, rgb(0xFFF6D8))
	}
	s.drawWindow(c)
	s.drawScreen(c)
	if s.group {
		s.drawGroup(c)
		return c
	}
	s.drawSpeaker(c)
	s.drawAudience(c)
	return c
}

func (s scene) drawWindow(c canvas) {
	frame := darker(s.wall, 70)
	c.box(s.window-12, 158, 284, 354, frame)
	c.wash(s.window, 170, 260, 330, rgb(0xF7D9A8), rgb(0xE79C7B))
	s.skyline(c, s.window, 500, darker(s.accent, 75))
	c.box(s.window+126, 170, 8, 330, frame)
	c.box(s.window-24, 500, 308, 18, darker(frame, 85))
}

// drawScreen shows a title, some lines and a cluster of seven nodes.
func (s scene) drawScreen(c canvas) {
	c.box(s.screen-14, 136, 788, 478, darker(s.wall, 45))
	c.box(s.screen, 150, 760, 450, rgb(0xFFFDF7))
	c.box(s.screen+60, 205, 330, 34, s.accent)
	for i, long := range []int{300, 260, 320, 190} {
		c.box(s.screen+60, 290+i*58, long, 16, rgb(0xB9B4A6))
	}
	hub := point{s.screen + 570, 378}
	around := []point{{0, -130}, {113, -65}, {113, 65}, {0, 130}, {-113, 65}, {-113, -65}}
	for _, p := range around {
		c.line(hub, point{hub.x + p.x, hub.y + p.y}, 4, darker(s.accent, 80))
	}
	for i, p := range around {
		ink := s.accent
		if i%2 == 1 {
			ink = rgb(0xE3A857)
		}
		c.disc(hub.x+p.x, hub.y+p.y, 32, ink)
	}
	c.disc(hub.x, hub.y, 52, s.accent)
	c.disc(hub.x, hub.y, 22, rgb(0xFFFDF7))
}

func (s scene) drawSpeaker(c canvas) {
	x, skin := s.speaker, rgb(0xD9A17A)
	side := 1
	if s.screen < x-300 {
		side = -1
	}
	c.oval(x, 862, 120, 22, darker(s.floor, 70))
	c.box(x-46, 640, 38, 220, rgb(0x35323B))
	c.box(x+8, 640, 38, 220, rgb(0x35323B))
	c.line(point{x + side*44, 470}, point{x + side*150, 410}, 22, s.cloth)
	c.disc(x+side*156, 406, 22, skin)
	c.line(point{x - side*50, 480}, point{x - side*66, 610}, 21, darker(s.cloth, 90))
	c.box(x-62, 470, 124, 200, s.cloth)
	c.oval(x, 470, 62, 42, s.cloth)
	c.box(x-17, 400, 34, 50, darker(skin, 92))
	c.oval(x, 366, 47, 56, skin)
	c.shape(rgb(0x3A2A22), point{x - 48, 362}, point{x - 44, 318}, point{x, 298}, point{x + 44, 318}, point{x + 48, 362}, point{x + 24, 336}, point{x - 24, 336})
}

// drawAudience sits three rows, each nearer, larger and darker.
func (s scene) drawAudience(c canvas) {
	base := darker(s.accent, 60)
	for row := range 3 {
		ink := darker(base, 100-row*22)
		y, step, r := 810+row*95, 150+row*24, 44+row*9
		shift := []int{20, 90, 40}[row]
		for i := -1; i < 12; i++ {
			x := shift + i*step + (i*i*7)%19
			c.oval(x, y+r*2+24, r+36, r+30, ink)
			c.box(x-r-46, y+r*2+44, 2*r+92, 200, ink)
			c.oval(x, y, r-4, r, darker(ink, 84+(i*13%16+16)%16))
		}
	}
}

// drawGroup stands people in two rows, facing us.
func (s scene) drawGroup(c canvas) {
	skins := []color.RGBA{rgb(0xE0AE8B), rgb(0x8A5A3C), rgb(0xD39B73), rgb(0xB57B52), rgb(0xEBC3A4)}
	cloths := []color.RGBA{s.accent, rgb(0xB5503F), rgb(0x0B6B57), rgb(0xE3A857), rgb(0x7A2E63), rgb(0x28587F)}
	hairs := []color.RGBA{rgb(0x2E2420), rgb(0x6B4A2F), rgb(0xB98A4A), rgb(0x4A4A52)}
	for row := range 2 {
		for i := range 9 - row {
			x, y := 140+i*166+row*82, 500+row*150+(i*37)%23
			skin, hair := skins[(i*3+row)%len(skins)], hairs[(i*5+row*2)%len(hairs)]
			cloth := darker(cloths[(i*5+row)%len(cloths)], 84+row*16)
			c.oval(x, y+132, 84, 66, cloth)
			c.box(x-84, y+132, 168, height, cloth)
			c.box(x-19, y+30, 38, 52, darker(skin, 90))
			c.shape(darker(skin, 90), point{x - 26, y + 74}, point{x + 26, y + 74}, point{x, y + 104})
			c.oval(x, y-14, 54, 60, hair)
			c.oval(x, y+2, 46, 56, skin)
			c.disc(x-17, y-2, 5, rgb(0x2E2420))
			c.disc(x+17, y-2, 5, rgb(0x2E2420))
			c.oval(x, y+28, 17, 10, rgb(0x9A3B2E))
			c.box(x-18, y+16, 36, 11, skin)
		}
	}
}
