package sample_test

import "image/color"

// A skyline fills the 260 pixels from x on, standing on y.

func hill(c canvas, x, y int, ink color.RGBA) {
	c.shape(darker(ink, 70), point{x, y}, point{x, y - 70}, point{x + 90, y - 150}, point{x + 150, y - 160}, point{x + 260, y - 60}, point{x + 260, y})
	c.box(x+116, y-206, 6, 50, darker(ink, 70))
	c.box(x+104, y-192, 30, 6, darker(ink, 70))
	for i, tall := range []int{60, 110, 84, 130, 96, 50} {
		c.box(x+6+i*42, y-tall, 36, tall, ink)
	}
}

func clockTower(c canvas, x, y int, ink color.RGBA) {
	c.box(x, y-80, 260, 80, ink)
	for i := range 5 {
		c.shape(ink, point{x + i*52, y - 78}, point{x + 26 + i*52, y - 116}, point{x + 52 + i*52, y - 78})
	}
	c.box(x+40, y-230, 54, 230, ink)
	c.shape(ink, point{x + 36, y - 228}, point{x + 67, y - 300}, point{x + 98, y - 228})
	c.disc(x+67, y-196, 18, rgb(0xF7D9A8))
}

func needle(c canvas, x, y int, ink color.RGBA) {
	for i, tall := range []int{120, 170, 0, 90, 150, 110} {
		c.box(x+4+i*43, y-tall, 38, tall, ink)
	}
	c.shape(ink, point{x + 78, y}, point{x + 92, y - 300}, point{x + 106, y})
	c.oval(x+92, y-206, 26, 13, ink)
}

func castle(c canvas, x, y int, ink color.RGBA) {
	c.box(x+10, y-110, 240, 110, ink)
	for i, tall := range []int{130, 150, 210, 150, 130} {
		left := x + 10 + i*50
		c.box(left, y-tall, 40, tall, ink)
		c.shape(darker(ink, 80), point{left - 6, y - tall}, point{left + 20, y - tall - 64}, point{left + 46, y - tall})
	}
}

func houses(c canvas, x, y int, ink color.RGBA) {
	for i := range 3 {
		left := x + 8 + i*84
		c.box(left, y-84, 70, 84, ink)
		c.shape(darker(ink, 80), point{left - 8, y - 82}, point{left + 35, y - 140}, point{left + 78, y - 82})
		c.box(left+24, y-50, 22, 50, rgb(0xF7D9A8))
	}
	c.disc(x+84, y-70, 26, rgb(0x0B6B57))
	c.disc(x+168, y-66, 24, rgb(0x0B6B57))
}

func gables(c canvas, x, y int, ink color.RGBA) {
	for i, wall := range []color.RGBA{ink, rgb(0xB5503F), rgb(0xE3A857), rgb(0x28587F)} {
		left, tall := x+2+i*64, 130+(i*23)%40
		c.box(left, y-tall, 60, tall, wall)
		c.shape(darker(wall, 80), point{left, y - tall}, point{left + 30, y - tall - 56}, point{left + 60, y - tall})
		for j := range 2 {
			c.box(left+10, y-tall+20+j*48, 14, 26, rgb(0xFFF6D8))
			c.box(left+36, y-tall+20+j*48, 14, 26, rgb(0xFFF6D8))
		}
	}
}

// lattice is a front of pipes and stairs, as of a museum turned inside out.
func lattice(c canvas, x, y int, ink color.RGBA) {
	c.box(x+6, y-210, 248, 210, darker(ink, 85))
	for i, pipe := range []uint32{0x28587F, 0x0B6B57, 0xE3A857, 0x28587F, 0xB5503F} {
		c.box(x+20+i*50, y-236, 16, 236, rgb(pipe))
		c.disc(x+28+i*50, y-236, 14, rgb(pipe))
	}
	for i := range 4 {
		c.line(point{x + 12 + i*60, y - 12 - i*50}, point{x + 48 + i*60, y - 62 - i*50}, 6, rgb(0xF7D9A8))
		c.line(point{x + 48 + i*60, y - 62 - i*50}, point{x + 72 + i*60, y - 62 - i*50}, 6, rgb(0xF7D9A8))
	}
}
