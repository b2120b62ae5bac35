// The commit that the program was built from.
//
// In a target of its own that only the program's main file imports: a new commit compiles these two
// again, and nothing else.
#pragma once

/// The commit, with what `git describe` adds to it where files were changed; NULL where the build
/// was not told.
const char *ccommit_name(void);
