package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"

	"tournee/app"
)

// passwordName is the variable of the environment that may hold the password of
// a web host.
const passwordName = "TOURNEE_PASSWORD"

// password returns the password of a web host: of the environment, as typed
// without being shown, or, where nobody types, the first line that is handed in.
// It is no flag: those of others' commands are seen by all of a machine.
func (c *command) password(ctx context.Context, host app.CalendarHost) (string, error) {
	if set := c.Env(passwordName); set != "" {
		return set, nil
	}
	in, ok := c.In.(*os.File)
	if !ok || !term.IsTerminal(int(in.Fd())) {
		line, err := bufio.NewReader(io.LimitReader(c.In, 4<<10)).ReadString('\n')
		if errors.Is(err, io.EOF) {
			err = nil
		}
		return strings.TrimRight(line, "\r\n"), err
	}
	fmt.Fprintf(c.Err, c.words.askPassword, host.User, host.Address) //nolint:errcheck // nobody left to tell
	shown, err := term.GetState(int(in.Fd()))
	if err != nil {
		return "", err
	}
	type answer struct {
		text []byte
		err  error
	}
	typed := make(chan answer, 1)
	go func() {
		text, err := term.ReadPassword(int(in.Fd()))
		typed <- answer{text, err}
	}()
	select {
	case a := <-typed:
		c.say("")
		return string(a.text), a.err
	case <-ctx.Done():
		return "", errors.Join(ctx.Err(), term.Restore(int(in.Fd()), shown))
	}
}
