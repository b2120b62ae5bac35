#define _GNU_SOURCE
#include "include/login_keyring.h"

#include <errno.h>
#include <linux/filter.h>
#include <linux/keyctl.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

// From include/linux/key.h of the kernel: what possessors may do; nobody else may do anything.
enum {
  POSSESSOR_VIEW = 0x01000000,
  POSSESSOR_READ = 0x02000000,
  POSSESSOR_SEARCH = 0x08000000,
  POSSESSOR_LINK = 0x10000000,
  POSSESSOR_SETATTR = 0x20000000,
  KEPT = POSSESSOR_VIEW | POSSESSOR_READ | POSSESSOR_SEARCH | POSSESSOR_SETATTR,
};

enum { MOST_KEYS = 1024, LONGEST_DESCRIPTION = 4096 };

static long keyctl(int operation, long a, long b, long c, long d) {
  long result = syscall(SYS_keyctl, operation, a, b, c, d);
  return result >= 0 ? result : -errno;
}

int32_t chardening_login_keyring(void) {
  long session = keyctl(KEYCTL_GET_KEYRING_ID, KEY_SPEC_SESSION_KEYRING, 0, 0, 0);
  if (session < 0) return (int32_t)session;
  // The kernel lends the user's own where the login made none, and forgets what is added to it.
  long user = keyctl(KEYCTL_GET_KEYRING_ID, KEY_SPEC_USER_SESSION_KEYRING, 0, 0, 0);
  return session == user ? -ENOKEY : (int32_t)session;
}

int chardening_keep_key(
    int32_t keyring, const char *name, const void *bytes, size_t size, unsigned seconds) {
  // Prepared in a keyring that ends with this process, and linked when it is as it should be.
  long key = syscall(SYS_add_key, "user", name, bytes, size, KEY_SPEC_PROCESS_KEYRING);
  if (key < 0) return -errno;
  long failure = keyctl(KEYCTL_SET_TIMEOUT, key, (long)seconds, 0, 0);
  if (failure == 0) failure = keyctl(KEYCTL_SETPERM, key, KEPT | POSSESSOR_LINK, 0, 0);
  if (failure == 0) failure = keyctl(KEYCTL_LINK, key, keyring, 0, 0);
  if (failure == 0) failure = keyctl(KEYCTL_SETPERM, key, KEPT, 0, 0);
  if (failure != 0) keyctl(KEYCTL_REVOKE, key, 0, 0, 0);
  keyctl(KEYCTL_UNLINK, key, KEY_SPEC_PROCESS_KEYRING, 0, 0);
  return (int)failure;
}

long chardening_read_key(int32_t keyring, const char *name, void *bytes, size_t size) {
  long key = keyctl(KEYCTL_SEARCH, keyring, (long)"user", (long)name, 0);
  return key < 0 ? key : keyctl(KEYCTL_READ, key, (long)bytes, (long)size, 0);
}

// Whether a key's name, which is the last part of what the kernel says of it, begins like this.
static int is_named(int32_t key, const char *name_start) {
  char text[LONGEST_DESCRIPTION];
  long length = keyctl(KEYCTL_DESCRIBE, key, (long)text, sizeof text, 0);
  if (length <= 0 || length > (long)sizeof text || strncmp(text, "user;", 5) != 0) return 0;
  const char *name = strrchr(text, ';');
  return name != NULL && strncmp(name + 1, name_start, strlen(name_start)) == 0;
}

int chardening_forget_keys(int32_t keyring, const char *name_start) {
  int32_t keys[MOST_KEYS];
  long size = keyctl(KEYCTL_READ, keyring, (long)keys, sizeof keys, 0);
  if (size < 0) return (int)size;
  long count = size / (long)sizeof *keys;
  int forgotten = 0;
  for (long i = 0; i < count && i < MOST_KEYS; i++) {
    if (!is_named(keys[i], name_start)) continue;
    // Revoking wipes the bytes at once, wherever else the key may be linked.
    long failure = keyctl(KEYCTL_REVOKE, keys[i], 0, 0, 0);
    keyctl(KEYCTL_UNLINK, keys[i], keyring, 0, 0);
    if (failure != 0) return (int)failure;
    forgotten++;
  }
  return forgotten;
}

int chardening_close_keyrings(void) {
  // The first filter has refused foreign call tables already.
  struct sock_filter filter[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_keyctl, 2, 0),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_add_key, 1, 0),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_request_key, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog program = {.len = sizeof filter / sizeof *filter, .filter = filter};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0 ? 0 : errno;
}
