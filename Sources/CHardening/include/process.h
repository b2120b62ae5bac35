// Settings of the process that Swift cannot reach: variadic, or hidden behind macros.
// Every function that can fail returns 0, or the errno of the call that failed.
#pragma once

#include <sys/types.h>

/// The number of arguments that the process was started with, its own name included; 0 where the C
/// library did not tell.
int chardening_argument_count(void);

/// One of them; NULL beyond the last one.
const char *chardening_argument(int index);

/// Puts something unreadable and unwritable in the place of closed standard streams, so that no
/// file gets their numbers.
int chardening_hold_standard_descriptors(void);

/// RLIMIT_CORE to 0, soft and hard.
int chardening_forbid_core_dumps(void);

/// PR_SET_DUMPABLE 0: no core, no tracer of the same user, /proc/self/mem closed to it.
int chardening_forbid_tracing(void);

/// Finds no program, whatever its name.
///
/// Scripts/release puts it in the place of the search of Swift's runtime for its backtracer. That
/// looks into /proc before `main`, and ends a static program where there is none.
const char *chardening_no_program(const char *name);

/// The signals of a crash back to the kernel's default action.
int chardening_default_crash_signals(void);

/// PR_SET_NO_NEW_PRIVS 1.
int chardening_forbid_new_privileges(void);

/// Starts a worker that ends with its parent: it gets SIGTERM when the parent dies.
///
/// Returns the worker's process to the parent, 0 to the worker, or an errno, negated. Only for a
/// process with a single thread.
pid_t chardening_fork_worker(void);
