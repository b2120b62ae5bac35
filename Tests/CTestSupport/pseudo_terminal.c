#define _GNU_SOURCE
#include "include/pseudo_terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <wchar.h>

// From linux/close_range.h, which older C libraries do not include.
#ifndef CLOSE_RANGE_CLOEXEC
#define CLOSE_RANGE_CLOEXEC (1U << 2)
#endif

enum { FIRST_SPARE_DESCRIPTOR = 200, MOST_DESCRIPTORS = 16, SIGNALS = 65 };

// Runs in the child, in the memory of its parent: only system calls.
static void become(
    const char *path, char *const arguments[], char *const environment[], const char *folder,
    const char *terminal_name, const struct ctest_descriptor *descriptors, int descriptor_count) {
  for (int number = 1; number < SIGNALS; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  if (setsid() < 0) _exit(127);
  int terminal = open(terminal_name, O_RDWR);
  if (terminal < 0 || ioctl(terminal, TIOCSCTTY, 0) != 0) _exit(127);
  // Out of the way of the numbers that the child is to see.
  int spare[MOST_DESCRIPTORS];
  for (int i = 0; i < descriptor_count; i++) {
    spare[i] = fcntl(descriptors[i].ours, F_DUPFD_CLOEXEC, FIRST_SPARE_DESCRIPTOR);
    if (spare[i] < 0) _exit(127);
  }
  for (int number = 0; number < 3; number++) {
    if (dup2(terminal, number) < 0) _exit(127);
  }
  syscall(SYS_close_range, 3U, ~0U, CLOSE_RANGE_CLOEXEC);
  for (int i = 0; i < descriptor_count; i++) {
    if (dup2(spare[i], descriptors[i].theirs) < 0) _exit(127);
  }
  if (folder != NULL && chdir(folder) != 0) _exit(127);
  execve(path, arguments, environment);
  _exit(127);
}

pid_t ctest_spawn(
    const char *path, char *const arguments[], char *const environment[], const char *folder,
    int columns, int rows, const struct ctest_descriptor *descriptors, int descriptor_count,
    int *primary) {
  if (descriptor_count > MOST_DESCRIPTORS) return -EINVAL;
  int side = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (side < 0) return -errno;
  char name[64];
  if (grantpt(side) != 0 || unlockpt(side) != 0 || ptsname_r(side, name, sizeof name) != 0 ||
      ctest_resize(side, columns, rows) != 0) {
    int failure = errno;
    close(side);
    return -failure;
  }
  // No signal may be handled by the child. A fork would copy all pages' tables, which takes longer than
  // most of the programs that are started.
  sigset_t all, former;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &former);
  pid_t child = vfork();
  if (child == 0) {
    become(path, arguments, environment, folder, name, descriptors, descriptor_count);
  }
  int failure = errno;
  pthread_sigmask(SIG_SETMASK, &former, NULL);
  if (child < 0) {
    close(side);
    return -failure;
  }
  *primary = side;
  return child;
}

int ctest_resize(int primary, int columns, int rows) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  return ioctl(primary, TIOCSWINSZ, &size) == 0 ? 0 : errno;
}

int ctest_width(uint32_t code_point) {
  // One locale for the life of the process; the process's own stays as it is.
  static locale_t unicode;
  if (unicode == NULL) unicode = newlocale(LC_CTYPE_MASK, "C.UTF-8", NULL);
  locale_t former = uselocale(unicode);
  int width = wcwidth((wchar_t)code_point);
  uselocale(former);
  return width;
}
