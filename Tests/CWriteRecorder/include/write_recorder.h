// Records the calls by which this process changes files, in the C library's place: the code under
// test has no seam for it and needs none.
#pragma once

#include <stddef.h>
#include <stdint.h>

enum recorder_kind {
  RECORDER_WRITE = 1,
  RECORDER_TRUNCATE = 2,
  RECORDER_SYNCHRONIZE = 3,
  RECORDER_RENAME = 4,
};

/// One call that succeeded.
struct recorder_call {
  enum recorder_kind kind;
  /// The file's number; a folder's where a folder was synchronised.
  uint64_t inode;
  /// Where a write began, or the size that a file was cut to.
  int64_t offset;
  /// What was written, or the name that a file got.
  uint8_t *bytes;
  size_t count;
};

/// Begins to record the calls of this thread, and those of other threads on files that it has changed
/// before, or on a file of this number; 0 for none.
///
/// `failing` is the number of the call, counted from 0, that fails with EIO; -1 for none. So do the
/// calls behind it, until `count` have failed. A write that fails has written half of its bytes.
void recorder_begin(long failing, long count, uint64_t file);

/// Ends the recording. The calls stay until the next beginning.
size_t recorder_end(void);

/// A call of the recording that ended last on this thread.
const struct recorder_call *recorder_call(size_t number);
