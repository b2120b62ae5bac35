// Preloaded into the program by check_kills.py: kills it at the Nth call that changes a file.
//
// KILL_LOG: a descriptor that gets one letter a call. KILL_AT: the number of the call, from 0.
// KILL_AFTER: how many thousandths of the call are done first; a write is cut there, any other call
// is done from 500 on.
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

static long calls;

static long number(const char *name) {
  const char *value = getenv(name);
  return value == NULL ? -1 : atol(value);
}

static void die(void) {
  syscall(SYS_kill, getpid(), SIGKILL);
  for (;;) pause();
}

/// Notes a call; gives the thousandths that are done before the end, or -1 where none is near.
static long note(char letter) {
  long log = number("KILL_LOG");
  if (log >= 0) syscall(SYS_write, (int)log, &letter, 1);
  return calls++ == number("KILL_AT") ? number("KILL_AFTER") : -1;
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  long part = note('w');
  if (part >= 0) {
    syscall(SYS_write, descriptor, bytes, count * (size_t)part / 1000);
    die();
  }
  return syscall(SYS_write, descriptor, bytes, count);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
  long part = note('p');
  if (part >= 0) {
    syscall(SYS_pwrite64, descriptor, bytes, count * (size_t)part / 1000, offset);
    die();
  }
  return syscall(SYS_pwrite64, descriptor, bytes, count, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
  return pwrite(descriptor, bytes, count, offset);
}

int fsync(int descriptor) {
  long part = note('f');
  if (part >= 0 && part < 500) die();
  int result = (int)syscall(SYS_fsync, descriptor);
  if (part >= 0) die();
  return result;
}

int ftruncate(int descriptor, off_t size) {
  long part = note('t');
  if (part >= 0 && part < 500) die();
  int result = (int)syscall(SYS_ftruncate, descriptor, size);
  if (part >= 0) die();
  return result;
}
