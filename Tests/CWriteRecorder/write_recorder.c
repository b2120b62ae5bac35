#define _GNU_SOURCE
#include "include/write_recorder.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// The test program's own definitions come before the C library's for all code in the process.
// They go straight to the kernel, so that nothing is looked up.

static _Thread_local bool is_recording;
static _Thread_local long calls_until_failure, failures;
static _Thread_local struct recorder_call *calls;
static _Thread_local size_t call_count, call_capacity;

void recorder_begin(long failing, long count) {
  for (size_t i = 0; i < call_count; i++) free(calls[i].bytes);
  call_count = 0;
  calls_until_failure = failing;
  failures = count;
  is_recording = true;
}

size_t recorder_end(void) {
  is_recording = false;
  return call_count;
}

const struct recorder_call *recorder_call(size_t number) { return &calls[number]; }

/// Whether this call is the one that fails.
static bool fails(void) {
  if (!is_recording) return false;
  const long call = calls_until_failure--;
  return call <= 0 && call > -failures;
}

static uint64_t inode(int descriptor) {
  struct stat status;
  return fstat(descriptor, &status) == 0 ? status.st_ino : 0;
}

static void note(
    enum recorder_kind kind, uint64_t file, int64_t offset, const void *bytes, size_t count) {
  if (!is_recording) return;
  int before = errno;
  if (call_count == call_capacity) {
    call_capacity = call_capacity == 0 ? 64 : 2 * call_capacity;
    calls = realloc(calls, call_capacity * sizeof *calls);
    if (calls == NULL) abort();
  }
  uint8_t *copy = malloc(count + 1);
  if (copy == NULL) abort();
  if (count > 0) memcpy(copy, bytes, count);
  calls[call_count++] = (struct recorder_call){kind, file, offset, copy, count};
  errno = before;
}

static int refuse(void) {
  errno = EIO;
  return -1;
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
  bool is_failing = fails();
  size_t wanted = is_failing ? count / 2 : count;
  ssize_t written = syscall(SYS_pwrite64, descriptor, bytes, wanted, offset);
  if (written > 0) note(RECORDER_WRITE, inode(descriptor), offset, bytes, (size_t)written);
  return is_failing ? refuse() : written;
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
  return pwrite(descriptor, bytes, count, offset);
}

int ftruncate(int descriptor, off_t size) {
  if (fails()) return refuse();
  int result = (int)syscall(SYS_ftruncate, descriptor, size);
  if (result == 0) note(RECORDER_TRUNCATE, inode(descriptor), size, NULL, 0);
  return result;
}

int fsync(int descriptor) {
  if (fails()) return refuse();
  // No test waits for a real disk: what it would have kept is worked out from the recording.
  if (fcntl(descriptor, F_GETFD) == -1) return -1;
  note(RECORDER_SYNCHRONIZE, inode(descriptor), 0, NULL, 0);
  return 0;
}

static int rename_and_note(const char *from, const char *to, unsigned flags) {
  if (fails()) return refuse();
  struct stat status;
  uint64_t file = stat(from, &status) == 0 ? status.st_ino : 0;
  int result = (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags);
  if (result == 0) note(RECORDER_RENAME, file, 0, to, strlen(to));
  return result;
}

int rename(const char *from, const char *to) { return rename_and_note(from, to, 0); }

int renameat2(
    int from_folder, const char *from, int to_folder, const char *to, unsigned int flags) {
  if (from_folder == AT_FDCWD && to_folder == AT_FDCWD) return rename_and_note(from, to, flags);
  return (int)syscall(SYS_renameat2, from_folder, from, to_folder, to, flags);
}
