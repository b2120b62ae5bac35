#define _GNU_SOURCE
#include "linux_calls.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/xattr.h>
#include <unistd.h>

int subrosa_rename_no_replace(const char *from, const char *to) {
  return renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
}

int subrosa_synchronize_file_system(int descriptor) { return syncfs(descriptor); }

void subrosa_begin_writing(int descriptor, long long offset, long long count) {
  sync_file_range(descriptor, offset, count, SYNC_FILE_RANGE_WRITE);
}

long long subrosa_seek_data(int descriptor, long long offset) {
  return lseek(descriptor, offset, SEEK_DATA);
}

long long subrosa_seek_hole(int descriptor, long long offset) {
  return lseek(descriptor, offset, SEEK_HOLE);
}

int subrosa_open_without_access_time(void) { return O_NOATIME; }

static const char access_list[] = "system.posix_acl_access";

// No list, and no file system that could have one.
static int has_none(void) { return errno == ENODATA || errno == EOPNOTSUPP || errno == ENOSYS; }

long subrosa_read_access_list(int descriptor, void *list, size_t capacity) {
  const ssize_t size = fgetxattr(descriptor, access_list, list, capacity);
  return size < 0 && has_none() ? 0 : size;
}

int subrosa_write_access_list(int descriptor, const void *list, size_t size) {
  if (size > 0) return fsetxattr(descriptor, access_list, list, size, 0);
  return fremovexattr(descriptor, access_list) == 0 || has_none() ? 0 : -1;
}
