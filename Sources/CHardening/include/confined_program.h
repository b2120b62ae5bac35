// Another program on the terminal, with one file in memory and rights to change nothing else.
#pragma once

#include <sys/types.h>

/// An empty file that is in memory only (memfd_create(2)). Returns its descriptor, or an errno,
/// negated.
int chardening_memory_file(void);

/// Starts a program with the controlling terminal as its standard streams and one descriptor more.
///
/// It gets SIGHUP when the calling thread ends, and under `rules`, a Landlock rule set, changes
/// files only there; -1 for none. It inherits the environment and the filters of this process.
/// Returns its process, or an errno, negated. A program that cannot be started exits with 127.
pid_t chardening_start_program(
    const char *path, char *const arguments[], int descriptor, int rules);
