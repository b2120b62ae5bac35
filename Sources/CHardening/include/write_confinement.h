// Landlock (landlock(7)): writing only where it was allowed, reading and executing as before.
#pragma once

#include <stdint.h>

/// The kernel's Landlock version, 1 or more; 0 where it has none or it is switched off.
int chardening_landlock_version(void);

/// Opens a rule set over every way of changing the file system that the kernel's version knows.
///
/// Returns a file descriptor that the caller closes, or an errno, negated.
int chardening_landlock_begin(int version);

/// Allows writing, creating, renaming and deleting below a folder, or writing to one file.
///
/// Returns 0, or the errno: of opening the path (ENOENT, EACCES ...) or of the rule.
int chardening_landlock_allow(int ruleset, int version, const char *path);

/// Puts the rules in force for the calling thread and what it starts. no_new_privs must be set.
int chardening_landlock_enforce(int ruleset);
