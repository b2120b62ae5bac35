#define _GNU_SOURCE
#include "include/process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

static int argument_count;
static char **arguments;

// The C library hands them to whatever runs before `main`. Swift's runtime reads /proc instead, and
// takes a machine without it for a program without arguments.
__attribute__((constructor)) static void note_arguments(int count, char **values, char **environment) {
  (void)environment;
  argument_count = count;
  arguments = values;
}

int chardening_argument_count(void) { return argument_count; }

const char *chardening_argument(int index) {
  return index >= 0 && index < argument_count ? arguments[index] : NULL;
}

int chardening_hold_standard_descriptors(void) {
  for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; descriptor++) {
    if (fcntl(descriptor, F_GETFD) != -1 || errno != EBADF) continue;
    // The lowest free number is given, and those below are taken by now.
    if (open("/dev/null", O_PATH) < 0) return errno;
  }
  return 0;
}

int chardening_forbid_core_dumps(void) {
  const struct rlimit none = {0, 0};
  return setrlimit(RLIMIT_CORE, &none) == 0 ? 0 : errno;
}

int chardening_forbid_tracing(void) {
  return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : errno;
}

const char *chardening_no_program(const char *name) {
  (void)name;
  return NULL;
}

int chardening_default_crash_signals(void) {
  // What the Swift runtime's backtracer catches: it prints registers and the memory they point at.
  static const int crashes[] = {SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGQUIT};
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) {
    struct sigaction action = {.sa_handler = SIG_DFL};
    sigemptyset(&action.sa_mask);
    if (sigaction(crashes[i], &action, NULL) != 0) return errno;
  }
  return 0;
}

int chardening_forbid_new_privileges(void) {
  return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 ? 0 : errno;
}

pid_t chardening_fork_worker(void) {
  const pid_t parent = getpid();
  const pid_t child = fork();
  if (child < 0) return -errno;
  if (child == 0) {
    prctl(PR_SET_PDEATHSIG, SIGTERM, 0, 0, 0);
    // The parent may have died before the line above.
    if (getppid() != parent) raise(SIGTERM);
  }
  return child;
}
