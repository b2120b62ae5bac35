#define _GNU_SOURCE
#include "linux_calls.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int subrosa_rename_no_replace(const char *from, const char *to) {
  return renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
}

int subrosa_synchronize_file_system(int descriptor) { return syncfs(descriptor); }
