#define _GNU_SOURCE
#include "include/forbidden_calls.h"

#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

struct call {
  const char *name;
  long number;
  long arguments[5];
};

static int pair[2];
static char space[256];

// Without a filter none of them fails with EPERM for the user who runs the tests as root; those
// that need rights say so with other numbers or succeed.
static const struct call calls[] = {
    {"socket inet", SYS_socket, {AF_INET, SOCK_STREAM, 0}},
    {"socket inet6", SYS_socket, {AF_INET6, SOCK_DGRAM, 0}},
    {"socket unix", SYS_socket, {AF_UNIX, SOCK_STREAM, 0}},
    {"socket netlink", SYS_socket, {AF_NETLINK, SOCK_RAW, 0}},
    {"socketpair", SYS_socketpair, {AF_UNIX, SOCK_STREAM, 0, (long)pair}},
    {"connect", SYS_connect, {-1, (long)space, 16}},
    {"bind", SYS_bind, {-1, (long)space, 16}},
    {"listen", SYS_listen, {-1, 1}},
    {"accept", SYS_accept, {-1, 0, 0}},
    {"accept4", SYS_accept4, {-1, 0, 0, 0}},
    {"io_uring_setup", SYS_io_uring_setup, {1, (long)space}},
    {"io_uring_enter", SYS_io_uring_enter, {-1, 0, 0, 0, 0}},
    {"io_uring_register", SYS_io_uring_register, {-1, 0, 0, 0}},
    {"ptrace", SYS_ptrace, {PTRACE_PEEKDATA, 0, 0, 0}},
    {"process_vm_readv", SYS_process_vm_readv, {0, 0, 0, 0, 0}},
    {"process_vm_writev", SYS_process_vm_writev, {0, 0, 0, 0, 0}},
    {"process_madvise", SYS_process_madvise, {-1, 0, 0, 0, 0}},
    {"pidfd_getfd", SYS_pidfd_getfd, {-1, 0, 0}},
    {"kcmp", SYS_kcmp, {-1, -1, 0, 0, 0}},
    {"bpf", SYS_bpf, {-1, 0, 0}},
    {"perf_event_open", SYS_perf_event_open, {0, 0, -1, -1, 0}},
    {"userfaultfd", SYS_userfaultfd, {-1}},
    {"open_by_handle_at", SYS_open_by_handle_at, {-1, 0, 0}},
    {"ioctl TIOCSTI", SYS_ioctl, {-1, TIOCSTI, (long)space}},
};

int ctest_forbidden_call_count(void) { return sizeof calls / sizeof *calls; }

const char *ctest_forbidden_call_name(int number) { return calls[number].name; }

int ctest_try_forbidden_call(int number) {
  const struct call *call = &calls[number];
  const long *a = call->arguments;
  long result = syscall(call->number, a[0], a[1], a[2], a[3], a[4]);
  return result == -1 ? errno : 0;
}

int ctest_refuse_landlock(void) {
  struct sock_filter filter[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 444 /* landlock_create_ruleset */, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog program = {.len = sizeof filter / sizeof *filter, .filter = filter};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return errno;
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0 ? 0 : errno;
}

bool ctest_freed_memory_is_kept(void) {
  // In its first bytes the heap keeps links of its own, which may hold the sign by chance.
  enum { SIZE = 200, SIGN = 0xA5, LINKS = 4 * sizeof(void *) };
  unsigned char *block = malloc(SIZE);
  // Hidden from the compiler, which knows what free does.
  unsigned char *volatile hidden = block;
  memset(hidden, SIGN, SIZE);
  free(block);
  int kept = 0;
  for (int i = LINKS; i < SIZE; i++) kept += ((volatile unsigned char *)hidden)[i] == SIGN;
  return kept > 0;
}

void ctest_crash(void) { *(volatile int *)8 = 1; }
