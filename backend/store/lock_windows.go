//go:build windows

package store

import (
	"errors"
	"os"

	"golang.org/x/sys/windows"
)

type lockMode uint32

const (
	shared    lockMode = 0
	exclusive lockMode = windows.LOCKFILE_EXCLUSIVE_LOCK
)

var errLocked = errors.New("locked by another program")

// fileLock is a lock that the system frees when the program ends, however it ends.
type fileLock struct{ file *os.File }

func lockFile(path string, mode lockMode) (*fileLock, error) {
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		return nil, err
	}
	l := &fileLock{file}
	if err := l.change(mode); err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return l, nil
}

// change turns a shared lock into an exclusive one or back, or returns
// errLocked at once.
func (l *fileLock) change(mode lockMode) error {
	handle, place := windows.Handle(l.file.Fd()), new(windows.Overlapped)
	_ = windows.UnlockFileEx(handle, 0, 1, 0, place) // not locked yet: nothing to unlock
	err := windows.LockFileEx(handle, uint32(mode)|windows.LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, new(windows.Overlapped))
	if errors.Is(err, windows.ERROR_LOCK_VIOLATION) {
		return errLocked
	}
	return err
}

func (l *fileLock) release() error {
	if l == nil {
		return nil
	}
	if err := l.file.Close(); !errors.Is(err, os.ErrClosed) {
		return err
	}
	return nil
}
