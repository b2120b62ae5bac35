#define _GNU_SOURCE
#include "include/syscall_filter.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/fs.h>
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

int chardening_filter_editor(void) {
#ifndef NATIVE_ARCH
  return ENOSYS;
#else
  // Calls of other architectures were ruled out by the first filter, which holds here too.
  struct sock_filter filter[] = {
      FIELD(nr),
      // Landlock rules over contents and names. These change modes, owners, times and extended
      // attributes of any file that may be read, by its path or by a descriptor.
#ifdef __NR_chmod
      DENY(chmod),
#endif
#ifdef __NR_fchmod
      DENY(fchmod),
#endif
#ifdef __NR_fchmodat
      DENY(fchmodat),
#endif
#ifdef __NR_fchmodat2
      DENY(fchmodat2),
#endif
#ifdef __NR_chown
      DENY(chown),
#endif
#ifdef __NR_fchown
      DENY(fchown),
#endif
#ifdef __NR_lchown
      DENY(lchown),
#endif
#ifdef __NR_fchownat
      DENY(fchownat),
#endif
#ifdef __NR_setxattr
      DENY(setxattr),
#endif
#ifdef __NR_lsetxattr
      DENY(lsetxattr),
#endif
#ifdef __NR_fsetxattr
      DENY(fsetxattr),
#endif
#ifdef __NR_setxattrat
      DENY(setxattrat),
#endif
#ifdef __NR_removexattr
      DENY(removexattr),
#endif
#ifdef __NR_lremovexattr
      DENY(lremovexattr),
#endif
#ifdef __NR_fremovexattr
      DENY(fremovexattr),
#endif
#ifdef __NR_removexattrat
      DENY(removexattrat),
#endif
#ifdef __NR_utime
      DENY(utime),
#endif
#ifdef __NR_utimes
      DENY(utimes),
#endif
#ifdef __NR_futimesat
      DENY(futimesat),
#endif
#ifdef __NR_utimensat
      DENY(utimensat),
#endif
#ifdef __NR_file_setattr
      DENY(file_setattr),
#endif
      // Memory and queues that are shared with other processes, and outlive this one.
#ifdef __NR_shmget
      DENY(shmget),
#endif
#ifdef __NR_shmat
      DENY(shmat),
#endif
#ifdef __NR_shmctl
      DENY(shmctl),
#endif
#ifdef __NR_msgget
      DENY(msgget),
#endif
#ifdef __NR_msgsnd
      DENY(msgsnd),
#endif
#ifdef __NR_msgrcv
      DENY(msgrcv),
#endif
#ifdef __NR_msgctl
      DENY(msgctl),
#endif
#ifdef __NR_semget
      DENY(semget),
#endif
#ifdef __NR_semop
      DENY(semop),
#endif
#ifdef __NR_semtimedop
      DENY(semtimedop),
#endif
#ifdef __NR_semctl
      DENY(semctl),
#endif
#ifdef __NR_mq_open
      DENY(mq_open),
#endif
#ifdef __NR_mq_unlink
      DENY(mq_unlink),
#endif
      // The flags that chattr sets.
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_ioctl, 0, 4),
      FIELD(args[1]),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (unsigned)FS_IOC_SETFLAGS, 1, 0),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (unsigned)FS_IOC_FSSETXATTR, 0, 1),
      REFUSE,
      ALLOW,
  };
  struct sock_fprog program = {.len = sizeof filter / sizeof *filter, .filter = filter};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0 ? 0 : errno;
#endif
}
