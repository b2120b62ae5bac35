// What tests need of pseudo-terminals and is not safe to write in Swift: code between fork and exec.
#pragma once

#include <stdint.h>
#include <sys/types.h>

/// A descriptor of the child and the one of this process that it becomes.
struct ctest_descriptor {
  int theirs;
  int ours;
};

/// Starts a program in a session of its own whose controlling terminal is a new pseudo-terminal.
///
/// Standard streams are that terminal unless `descriptors` says otherwise; nothing else is
/// inherited. `primary` receives our side of the terminal.
///
/// Returns the process, or an errno, negated. A program that cannot be executed exits with 127.
pid_t ctest_spawn(
    const char *path, char *const arguments[], char *const environment[], const char *folder,
    int columns, int rows, const struct ctest_descriptor *descriptors, int descriptor_count,
    int *primary);

/// Gives the terminal another size, which sends SIGWINCH. Returns 0 or an errno.
int ctest_resize(int primary, int columns, int rows);

/// The columns of a code point by the C library's own table; -1 for what cannot be printed.
int ctest_width(uint32_t code_point);
