#ifndef SUBROSA_LINUX_CALLS_H
#define SUBROSA_LINUX_CALLS_H

/// Renames a file only if nothing stands at the new path (renameat2 with RENAME_NOREPLACE, which
/// Swift's Glibc module leaves out). Returns 0, or -1 with errno set.
int subrosa_rename_no_replace(const char *from, const char *to);

/// Makes everything durable that was written to the file system of an open file (syncfs, which
/// Swift's Glibc module leaves out). Returns 0, or -1 with errno set.
int subrosa_synchronize_file_system(int descriptor);

/// The next byte from an offset on that holds data (lseek with SEEK_DATA), or that lies in a hole
/// (SEEK_HOLE), which Swift's Glibc module leaves out. Returns the offset, or -1 with errno set.
long long subrosa_seek_data(int descriptor, long long offset);
long long subrosa_seek_hole(int descriptor, long long offset);

/// The flag of open that leaves a file's access time alone (O_NOATIME).
int subrosa_open_without_access_time(void);

#endif
