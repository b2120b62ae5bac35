// Preloaded into the program by check_faults.py: lets calls of the C library fail.
//
// FAULT_LOG: a descriptor that gets one letter a call. FAULT_KINDS: the letters of the calls that
// are counted. FAULT_AT: the number of the one that fails, from 0; FAULT_ON: so do all after it.
// FAULT_ERROR: its errno; 0 lets it do half of its work and succeed. FAULT_LATE: it does its work,
// then fails. FAULT_GONE: a file; while it is there, the second synchronisation is done and fails,
// and after it synchronising, cutting and opening the file FAULT_VAULT fail too, until it goes: a
// disk that goes and comes back. FAULT_KEY: the number of the key derivation, from 0, that memory gives back with one bit
// flipped. FAULT_STOP: it stops the process before its work instead. FAULT_SYSTEM: the file system knows neither a rename that replaces nothing, nor
// (2) hard links; 1 is how FUSE and NFS answer, 2 how vfat does.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static long calls;

static long number(const char *name) {
  const char *value = getenv(name);
  return value == NULL ? -1 : atol(value);
}

/// Notes a call; gives whether it is to fail.
static int fails(char letter) {
  const int kept = errno;
  const long log = number("FAULT_LOG");
  if (log >= 0) syscall(SYS_write, (int)log, &letter, 1);
  errno = kept;
  const char *kinds = getenv("FAULT_KINDS");
  if (kinds == NULL || strchr(kinds, letter) == NULL) return 0;
  const long call = calls++, at = number("FAULT_AT");
  if (call == at && number("FAULT_STOP") > 0) {
    syscall(SYS_kill, getpid(), SIGSTOP);
    return 0;
  }
  return call == at || (call > at && number("FAULT_ON") > 0);
}

static int gone_calls;

/// Whether the disk is gone; `counts`: this is a synchronisation.
static int is_gone(int counts) {
  const char *file = getenv("FAULT_GONE");
  if (file == NULL) return 0;
  const int kept = errno;
  const int is_there = syscall(SYS_faccessat, AT_FDCWD, file, F_OK) == 0;
  errno = kept;
  if (!is_there) return gone_calls = 0;
  if (counts) gone_calls++;
  return gone_calls > 1;
}

static int gone(void) {
  errno = EIO;
  return -1;
}

static long failing(void) {
  errno = (int)number("FAULT_ERROR");
  return -1;
}

typedef int derivation(
    unsigned char *, unsigned long long, const char *, unsigned long long, const unsigned char *,
    unsigned long long, size_t, int);

/// libsodium's.
int crypto_pwhash(
    unsigned char *key, unsigned long long size, const char *secret, unsigned long long length,
    const unsigned char *salt, unsigned long long steps, size_t memory, int kind) {
  static long derivations;
  derivation *const derive = (derivation *)dlsym(RTLD_NEXT, "crypto_pwhash");
  const int result = derive(key, size, secret, length, salt, steps, memory, kind);
  if (derivations++ == number("FAULT_KEY")) key[0] ^= 1;
  return result;
}

static int is_short(void) { return number("FAULT_ERROR") == 0; }

// Work that has no halves: done before it fails, or not at all.
#define WHOLE(letter, ...)                      \
  if (fails(letter)) {                          \
    if (number("FAULT_LATE") > 0) __VA_ARGS__;  \
    return (int)failing();                      \
  }                                             \
  return (int)__VA_ARGS__

// Half of nothing would be the end of a file.
static size_t half(size_t count) { return count > 1 ? count / 2 : count; }

#define PARTS(letter, ...)                              \
  if (fails(letter)) {                                  \
    if (!is_short()) {                                  \
      if (number("FAULT_LATE") > 0) __VA_ARGS__;        \
      return failing();                                 \
    }                                                   \
    count = half(count);                                \
  }                                                     \
  return __VA_ARGS__

ssize_t read(int file, void *bytes, size_t count) {
  PARTS('r', syscall(SYS_read, file, bytes, count));
}

ssize_t pread(int file, void *bytes, size_t count, off_t offset) {
  PARTS('r', syscall(SYS_pread64, file, bytes, count, offset));
}

ssize_t pread64(int file, void *bytes, size_t count, off64_t offset) {
  return pread(file, bytes, count, offset);
}

ssize_t write(int file, const void *bytes, size_t count) {
  PARTS('o', syscall(SYS_write, file, bytes, count));
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
  PARTS('w', syscall(SYS_pwrite64, file, bytes, count, offset));
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
  return pwrite(file, bytes, count, offset);
}

int fsync(int file) {
  if (is_gone(1)) {
    if (gone_calls == 2) syscall(SYS_fsync, file);
    return gone();
  }
  WHOLE('f', syscall(SYS_fsync, file));
}

int fdatasync(int file) { WHOLE('f', syscall(SYS_fdatasync, file)); }
int syncfs(int file) { WHOLE('f', syscall(SYS_syncfs, file)); }
int ftruncate(int file, off_t size) {
  if (is_gone(0)) return gone();
  WHOLE('t', syscall(SYS_ftruncate, file, size));
}

int ftruncate64(int file, off64_t size) { return ftruncate(file, size); }

int rename(const char *from, const char *to) {
  WHOLE('n', syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}

int renameat2(int at, const char *from, int there, const char *to, unsigned int flags) {
  if (flags != 0 && number("FAULT_SYSTEM") > 0) {
    errno = EINVAL;
    return -1;
  }
  WHOLE('n', syscall(SYS_renameat2, at, from, there, to, flags));
}

int link(const char *from, const char *to) {
  if (number("FAULT_SYSTEM") > 1) {
    errno = EPERM;
    return -1;
  }
  WHOLE('l', syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}

int unlink(const char *path) { WHOLE('u', syscall(SYS_unlinkat, AT_FDCWD, path, 0)); }
int fchmod(int file, mode_t mode) { WHOLE('h', syscall(SYS_fchmod, file, mode)); }
int fchown(int file, uid_t owner, gid_t group) { WHOLE('h', syscall(SYS_fchown, file, owner, group)); }

static int open_at(int at, const char *path, int flags, mode_t mode) {
  const char *vault = getenv("FAULT_VAULT");
  if (vault != NULL && strstr(path, vault) != NULL && is_gone(0)) return gone();
  WHOLE('c', syscall(SYS_openat, at, path, flags, mode));
}

#define MODE(last)                                             \
  mode_t mode = 0;                                             \
  if (flags & (O_CREAT | O_TMPFILE)) {                         \
    va_list more;                                              \
    va_start(more, last);                                      \
    mode = va_arg(more, mode_t);                               \
    va_end(more);                                              \
  }

int open(const char *path, int flags, ...) {
  MODE(flags)
  return open_at(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  MODE(flags)
  return open_at(AT_FDCWD, path, flags, mode);
}

int openat(int at, const char *path, int flags, ...) {
  MODE(flags)
  return open_at(at, path, flags, mode);
}

int openat64(int at, const char *path, int flags, ...) {
  MODE(flags)
  return open_at(at, path, flags, mode);
}
