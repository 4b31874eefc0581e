//go:build desktop || dev || bindings

package desktop

import (
	"context"
	"os/exec"
	"path/filepath"
	"runtime"

	"tournee/backend/fault"
)

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
			"Aucun gestionnaire de fichiers n’a pu être lancé. Le fichier se trouve ici : %s.", path).Because(err)
	}
	go command.Wait() //nolint:errcheck // the file manager's own end is no concern of ours
	return nil
}

func notWritten(path string, err error) error {
	return fault.New(fault.Invalid,
		"%s could not be written. Choose another folder, or make room on the disk. Nothing was changed.",
		"%s n’a pas pu être enregistré. Choisissez un autre dossier ou libérez de l’espace sur le disque. Rien n’a été changé.",
		filepath.Base(path)).Because(err)
}
