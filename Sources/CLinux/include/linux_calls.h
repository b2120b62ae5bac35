#ifndef SUBROSA_LINUX_CALLS_H
#define SUBROSA_LINUX_CALLS_H

#include <stddef.h>

/// Renames a file only if nothing stands at the new path (renameat2 with RENAME_NOREPLACE, which
/// Swift's Glibc module leaves out). Returns 0, or -1 with errno set.
int subrosa_rename_no_replace(const char *from, const char *to);

/// Makes everything durable that was written to the file system of an open file (syncfs, which
/// Swift's Glibc module leaves out). Returns 0, or -1 with errno set.
int subrosa_synchronize_file_system(int descriptor);

/// Has bytes of an open file sent to the disk and does not wait for them (sync_file_range, which
/// Swift's Glibc module leaves out). Says nothing of errors: they come from the next fsync.
void subrosa_begin_writing(int descriptor, long long offset, long long count);

/// The next byte from an offset on that holds data (lseek with SEEK_DATA), or that lies in a hole
/// (SEEK_HOLE), which Swift's Glibc module leaves out. Returns the offset, or -1 with errno set.
long long subrosa_seek_data(int descriptor, long long offset);
long long subrosa_seek_hole(int descriptor, long long offset);

/// The flag of open that leaves a file's access time alone (O_NOATIME).
int subrosa_open_without_access_time(void);

/// Reads the access control list of an open file (extended attribute `system.posix_acl_access`).
/// Returns its length, 0 where there is none or the file system has no such lists, or -1 with errno
/// set.
long subrosa_read_access_list(int descriptor, void *list, size_t capacity);

/// Gives an open file an access control list, or takes away the one it has where `size` is 0: a new
/// file may have got one from its folder. Returns 0, or -1 with errno set.
int subrosa_write_access_list(int descriptor, const void *list, size_t size);

#endif
