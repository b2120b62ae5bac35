// System calls that a hardened process must not get through, tried one by one.
#pragma once

/// How many calls there are.
int ctest_forbidden_call_count(void);

/// The name of a call.
const char *ctest_forbidden_call_name(int number);

/// Tries a call with arguments that do no harm. Returns its errno, or 0 if it succeeded.
int ctest_try_forbidden_call(int number);

/// Dereferences an address that is never mapped.
void ctest_crash(void);
