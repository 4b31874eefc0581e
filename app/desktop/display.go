package desktop

import (
	"context"
	"net"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"time"

	"tournee/backend/fault"
)

// display returns nil when a screen answers. GTK ends the whole program when
// none does, so this is asked first.
func display() error {
	if runtime.GOOS != "linux" || answers(os.Getenv("WAYLAND_DISPLAY"), os.Getenv("XDG_RUNTIME_DIR"), os.Getenv("DISPLAY")) {
		return nil
	}
	return fault.New(fault.Busy,
		"There is no display to open a window on. Use `tournee serve`, then open the address it prints in a browser.",
		"Aucun écran ne permet d’ouvrir une fenêtre. Lancez « tournee serve », puis ouvrez dans un navigateur l’adresse affichée.")
}

func answers(wayland, runtimeDir, x11 string) bool {
	if wayland != "" {
		if !filepath.IsAbs(wayland) {
			wayland = filepath.Join(runtimeDir, wayland)
		}
		if dials("unix", wayland) {
			return true
		}
	}
	network, address := x11Address(x11)
	return address != "" && (dials(network, address) || (network == "unix" && dials(network, "@"+address)))
}

// x11Address turns a DISPLAY such as ":0" or "localhost:10.0" into what to
// dial; the address is empty when it names no display.
func x11Address(display string) (network, address string) {
	host, rest, found := cutLast(display, ":")
	if !found {
		return "", ""
	}
	number, _, _ := strings.Cut(rest, ".")
	n, err := strconv.Atoi(number)
	if err != nil || n < 0 {
		return "", ""
	}
	if host == "" || host == "unix" {
		return "unix", "/tmp/.X11-unix/X" + number
	}
	return "tcp", net.JoinHostPort(host, strconv.Itoa(6000+n))
}

func cutLast(s, sep string) (before, after string, found bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(sep):], true
}

func dials(network, address string) bool {
	dialer := net.Dialer{Timeout: 3 * time.Second}
	c, err := dialer.DialContext(context.Background(), network, address)
	if err != nil {
		return false
	}
	return c.Close() == nil
}
