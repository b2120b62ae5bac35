// Keys in the kernel's keyring of the login session (session-keyring(7), keyctl(2)).
//
// Every function returns what it says, or the errno of the call that failed, negated.
#pragma once

#include <stddef.h>
#include <stdint.h>

/// The keyring of this login session.
///
/// -ENOKEY where the login made none: what a program then adds ends with that program.
int32_t chardening_login_keyring(void);

/// Keeps bytes in a keyring under a name, which must be free, for that many seconds.
///
/// Only processes that possess the keyring can see, read or end the key; the user's others cannot.
/// At no time does a key without a time limit stand in the keyring. Returns 0.
int chardening_keep_key(
    int32_t keyring, const char *name, const void *bytes, size_t size, unsigned seconds);

/// Reads the key of a name. Returns its size, which may be more than was written to `bytes`.
long chardening_read_key(int32_t keyring, const char *name, void *bytes, size_t size);

/// Revokes and unlinks every key of a keyring whose name begins like this. Returns how many.
int chardening_forget_keys(int32_t keyring, const char *name_start);

/// Denies every further call to keyrings (seccomp), to this thread and all that comes from it.
///
/// no_new_privs must be set. Returns 0, or an errno.
int chardening_close_keyrings(void);
