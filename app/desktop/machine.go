package desktop

import (
	"context"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"tournee/backend/fault"
)

// upload posts the bytes of the file at path to the API and returns its answer.
func upload(ctx context.Context, h http.Handler, apiPath, path string) (string, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return "", fault.New(fault.Invalid,
			"%s cannot be read. Check that the file is still there and that you may open it.",
			"%s ne peut pas être lu. Vérifiez que le fichier est toujours là et que vous pouvez l’ouvrir.",
			filepath.Base(path)).Because(err)
	}
	mark := "?"
	if strings.Contains(apiPath, "?") {
		mark = "&"
	}
	a, err := ask(ctx, h, http.MethodPost, apiPath+mark+"name="+url.QueryEscape(filepath.Base(path)), data)
	if err != nil {
		return "", err
	}
	if a.status >= http.StatusMultipleChoices {
		return "", refused(a)
	}
	return a.body.String(), nil
}

// reveal shows path in the system's file manager.
func reveal(ctx context.Context, path string) error {
	command := exec.CommandContext(ctx, "xdg-open", filepath.Dir(path))
	switch runtime.GOOS {
	case "darwin":
		command = exec.CommandContext(ctx, "open", "-R", path)
	case "windows":
		command = exec.CommandContext(ctx, "explorer", "/select,"+path)
	}
	if err := command.Start(); err != nil {
		return fault.New(fault.Busy,
			"No file manager could be started. The file is at %s.",
			"Aucun gestionnaire de fichiers n’a pu être lancé. Le fichier se trouve ici : %s.", path).Because(err)
	}
	go command.Wait() //nolint:errcheck // the file manager's own end is no concern of ours
	return nil
}

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

func notWritten(path string, err error) error {
	return fault.New(fault.Invalid,
		"%s could not be written. Choose another folder, or make room on the disk. Nothing was changed.",
		"%s n’a pas pu être enregistré. Choisissez un autre dossier ou libérez de l’espace sur le disque. Rien n’a été changé.",
		filepath.Base(path)).Because(err)
}
