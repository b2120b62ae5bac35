// System calls that a hardened process must not get through, tried one by one.
#pragma once

#include <stdbool.h>

/// How many calls there are.
int ctest_forbidden_call_count(void);

/// The name of a call.
const char *ctest_forbidden_call_name(int number);

/// Tries a call with arguments that do no harm. Returns its errno, or 0 if it succeeded.
int ctest_try_forbidden_call(int number);

/// Lets the kernel seem to have no Landlock (ENOSYS), for this process and all that it becomes.
/// Returns 0, or an errno.
int ctest_refuse_landlock(void);

/// Whether memory holds what stood there after it was given back.
bool ctest_freed_memory_is_kept(void);

/// Dereferences an address that is never mapped.
void ctest_crash(void);
