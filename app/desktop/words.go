package desktop

import (
	"os"
	"strings"
)

// spoken picks the words of a dialog. Its buttons are the system's, in the
// system's language, so the title follows the system too.
func spoken(english, french string) string {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := os.Getenv(name); v != "" {
			if strings.HasPrefix(v, "fr") {
				return french
			}
			return english
		}
	}
	return english
}
