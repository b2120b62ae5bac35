#define _GNU_SOURCE
#include "linux_calls.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int subrosa_rename_no_replace(const char *from, const char *to) {
  return renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
}

int subrosa_synchronize_file_system(int descriptor) { return syncfs(descriptor); }

long long subrosa_seek_data(int descriptor, long long offset) {
  return lseek(descriptor, offset, SEEK_DATA);
}

long long subrosa_seek_hole(int descriptor, long long offset) {
  return lseek(descriptor, offset, SEEK_HOLE);
}

int subrosa_open_without_access_time(void) { return O_NOATIME; }
