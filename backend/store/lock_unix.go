//go:build unix

package store

import (
	"errors"
	"os"
	"syscall"
)

type lockMode int

const (
	shared    lockMode = syscall.LOCK_SH
	exclusive lockMode = syscall.LOCK_EX
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
	err := syscall.Flock(int(l.file.Fd()), int(mode)|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
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
