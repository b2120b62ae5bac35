// Becomes a program for which the kernel has no Landlock and no keyrings.
//
//   refuse_kernel PROGRAM ARGUMENT...
#define _GNU_SOURCE
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#define REFUSE(call) \
  BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_##call, 0, 1), \
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS)

int main(int count, char *arguments[]) {
  if (count < 2) return 64;
  struct sock_filter filter[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
      REFUSE(landlock_create_ruleset),
      REFUSE(landlock_add_rule),
      REFUSE(landlock_restrict_self),
      REFUSE(keyctl),
      REFUSE(add_key),
      REFUSE(request_key),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog program = {.len = sizeof filter / sizeof *filter, .filter = filter};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
      prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) != 0) {
    perror("refuse_kernel");
    return 126;
  }
  execv(arguments[1], arguments + 1);
  perror(arguments[1]);
  return 127;
}
