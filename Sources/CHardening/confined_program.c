#define _GNU_SOURCE
#include "include/confined_program.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "include/syscall_filter.h"
#include "include/write_confinement.h"

// From linux/close_range.h, which older C libraries do not include.
#ifndef CLOSE_RANGE_CLOEXEC
#define CLOSE_RANGE_CLOEXEC (1U << 2)
#endif

enum { NOT_STARTED = 127, SIGNALS = 65 };

int chardening_memory_file(void) {
  int file = memfd_create("text", MFD_CLOEXEC);
  return file >= 0 ? file : -errno;
}

// Runs in the child: only functions that are safe after fork.
static void become(
    const char *path, char *const arguments[], int descriptor, int rules, pid_t parent) {
  // The parent ignores what the terminal sends, which a program would inherit.
  for (int number = 1; number < SIGNALS; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  prctl(PR_SET_PDEATHSIG, SIGHUP, 0, 0, 0);
  // The parent may have died before the line above.
  if (getppid() != parent) raise(SIGHUP);
  int terminal = open("/dev/tty", O_RDWR);
  if (terminal < 0) _exit(NOT_STARTED);
  for (int number = 0; number < 3; number++) {
    if (dup2(terminal, number) < 0) _exit(NOT_STARTED);
  }
  if (rules >= 0 && chardening_landlock_enforce(rules) != 0) _exit(NOT_STARTED);
  // Where the kernel has no such filters, the editor runs without, as the rest of the program does.
  (void)chardening_filter_editor();
  // The vault and secrets' descriptors stay here.
  if (syscall(SYS_close_range, 3U, ~0U, CLOSE_RANGE_CLOEXEC) != 0) _exit(NOT_STARTED);
  if (fcntl(descriptor, F_SETFD, 0) != 0) _exit(NOT_STARTED);
  execv(path, arguments);
  _exit(NOT_STARTED);
}

pid_t chardening_start_program(
    const char *path, char *const arguments[], int descriptor, int rules) {
  const pid_t parent = getpid();
  const pid_t child = fork();
  if (child == 0) become(path, arguments, descriptor, rules, parent);
  return child >= 0 ? child : -errno;
}
