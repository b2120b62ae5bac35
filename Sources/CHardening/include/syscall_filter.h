// A seccomp-BPF filter (seccomp(2)) over the system calls that this program never needs.
#pragma once

/// Denies sockets, tracing, reading of other processes' memory and what would get around that, for
/// this thread and all that come from it. no_new_privs must be set. Denied calls fail with EPERM;
/// calls by another architecture's table kill the process.
///
/// Returns 0, or an errno: ENOSYS on an architecture that the filter does not know.
int chardening_filter_syscalls(void);

/// Denies what changes modes, owners, times, attributes and flags of files, and memory and queues
/// that are shared with other processes: for an editor of somebody else's, on top of the filter
/// above. Denied calls fail with EPERM. May be called between fork and exec.
///
/// Returns 0, or an errno.
int chardening_filter_editor(void);
