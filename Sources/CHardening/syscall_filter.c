#define _GNU_SOURCE
#include "include/syscall_filter.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#if defined(__x86_64__)
#define NATIVE_ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define NATIVE_ARCH AUDIT_ARCH_AARCH64
#endif

// The kernel is little-endian on both, so the low half of a 64-bit argument comes first.
#define FIELD(name) \
  BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, name))
#define REFUSE BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM)
#define KILL BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS)
#define ALLOW BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
// Refuses one system call whose number is in the accumulator.
#define DENY(name) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_##name, 0, 1), REFUSE

int chardening_filter_syscalls(void) {
#ifndef NATIVE_ARCH
  return ENOSYS;
#else
  struct sock_filter filter[] = {
      FIELD(arch),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, NATIVE_ARCH, 1, 0),
      KILL,
      FIELD(nr),
#if defined(__x86_64__)
      // x32 calls share the architecture's name and differ by this bit.
      BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1),
      KILL,
#endif
      // No network, not even on this machine. EPERM and not a kill: the C library asks for sockets
      // by itself (name services, syslog) and lives on without.
      DENY(socket),
      DENY(socketpair),
      DENY(connect),
      DENY(bind),
      DENY(listen),
      DENY(accept),
      DENY(accept4),
      // io_uring opens sockets without the calls above.
      DENY(io_uring_setup),
      DENY(io_uring_enter),
      DENY(io_uring_register),
      // Other processes' memory and descriptors.
      DENY(ptrace),
      DENY(process_vm_readv),
      DENY(process_vm_writev),
      DENY(process_madvise),
      DENY(pidfd_getfd),
      DENY(kcmp),
      // Ways into the kernel that are used by exploits and not by archives.
      DENY(bpf),
      DENY(perf_event_open),
      DENY(userfaultfd),
      DENY(open_by_handle_at),
      // Typing into the terminal on the user's behalf (TIOCSTI outlives the program).
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_ioctl, 0, 3),
      FIELD(args[1]),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, TIOCSTI, 0, 1),
      REFUSE,
      ALLOW,
  };
  struct sock_fprog program = {.len = sizeof filter / sizeof *filter, .filter = filter};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0 ? 0 : errno;
#endif
}
