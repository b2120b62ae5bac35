#define _GNU_SOURCE
#include "include/write_confinement.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// Newer than the oldest headers this is built with; the kernel's version says whether they count.
#ifndef LANDLOCK_ACCESS_FS_REFER
#define LANDLOCK_ACCESS_FS_REFER (1ULL << 13)
#endif
#ifndef LANDLOCK_ACCESS_FS_TRUNCATE
#define LANDLOCK_ACCESS_FS_TRUNCATE (1ULL << 14)
#endif
#ifndef LANDLOCK_ACCESS_FS_IOCTL_DEV
#define LANDLOCK_ACCESS_FS_IOCTL_DEV (1ULL << 15)
#endif

enum { VERSION_REFER = 2, VERSION_TRUNCATE = 3, VERSION_IOCTL_DEV = 5 };

// What changes an existing file.
static uint64_t file_rights(int version) {
  uint64_t rights = LANDLOCK_ACCESS_FS_WRITE_FILE;
  if (version >= VERSION_TRUNCATE) rights |= LANDLOCK_ACCESS_FS_TRUNCATE;
  if (version >= VERSION_IOCTL_DEV) rights |= LANDLOCK_ACCESS_FS_IOCTL_DEV;
  return rights;
}

// What an allowed folder may be used for.
static uint64_t folder_rights(int version) {
  uint64_t rights = file_rights(version) | LANDLOCK_ACCESS_FS_REMOVE_DIR |
                    LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_DIR |
                    LANDLOCK_ACCESS_FS_MAKE_REG;
  if (version >= VERSION_REFER) rights |= LANDLOCK_ACCESS_FS_REFER;
  return rights;
}

int chardening_landlock_version(void) {
  long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
  return version > 0 ? (int)version : 0;
}

int chardening_landlock_begin(int version) {
  // Symbolic links, devices, pipes and sockets are made nowhere.
  struct landlock_ruleset_attr attributes = {
      .handled_access_fs = folder_rights(version) | LANDLOCK_ACCESS_FS_MAKE_CHAR |
                           LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SOCK |
                           LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_SYM,
  };
  long ruleset = syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0);
  return ruleset >= 0 ? (int)ruleset : -errno;
}

int chardening_landlock_allow(int ruleset, int version, const char *path) {
  int place = open(path, O_PATH | O_CLOEXEC);
  if (place < 0) return errno;
  int failure = 0;
  struct stat status;
  if (fstat(place, &status) != 0) {
    failure = errno;
  } else {
    struct landlock_path_beneath_attr rule = {
        .allowed_access =
            S_ISDIR(status.st_mode) ? folder_rights(version) : file_rights(version),
        .parent_fd = place,
    };
    if (syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) != 0) {
      failure = errno;
    }
  }
  close(place);
  return failure;
}

int chardening_landlock_enforce(int ruleset) {
  return syscall(SYS_landlock_restrict_self, ruleset, 0) == 0 ? 0 : errno;
}
