#define _GNU_SOURCE
#include "include/write_recorder.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// The test program's own definitions come before the C library's for all code in the process.
// They go straight to the kernel, so that nothing is looked up.

// What one thread records: its own calls, and those by which other threads write to the same files
// for it. It waits for them, and for the lock.
struct recording {
  struct recording *next;
  bool is_going_on;
  long calls_until_failure, failures;
  struct recorder_call *calls;
  size_t call_count, call_capacity;
  uint64_t files[8];
  size_t file_count;
};

static _Thread_local struct recording own;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct recording *going_on;
static atomic_int going_on_count;

void recorder_begin(long failing, long count, uint64_t file) {
  for (size_t i = 0; i < own.call_count; i++) free(own.calls[i].bytes);
  own.call_count = own.file_count = 0;
  if (file != 0) own.files[own.file_count++] = file;
  own.calls_until_failure = failing;
  own.failures = count;
  own.is_going_on = true;
  pthread_mutex_lock(&lock);
  own.next = going_on;
  going_on = &own;
  going_on_count++;
  pthread_mutex_unlock(&lock);
}

size_t recorder_end(void) {
  pthread_mutex_lock(&lock);
  struct recording **place = &going_on;
  while (*place != NULL && *place != &own) place = &(*place)->next;
  if (*place != NULL) {
    *place = own.next;
    going_on_count--;
  }
  pthread_mutex_unlock(&lock);
  own.is_going_on = false;
  return own.call_count;
}

const struct recorder_call *recorder_call(size_t number) { return &own.calls[number]; }

static uint64_t inode(int descriptor) {
  struct stat status;
  return fstat(descriptor, &status) == 0 ? status.st_ino : 0;
}

static bool has(const struct recording *recording, uint64_t file) {
  for (size_t i = 0; i < recording->file_count; i++) {
    if (recording->files[i] == file) return true;
  }
  return false;
}

/// The recording that a call on a file belongs to; NULL where nobody records it.
static struct recording *recording_of(uint64_t file) {
  if (own.is_going_on) {
    pthread_mutex_lock(&lock);
    if (!has(&own, file)) {
      if (own.file_count == sizeof own.files / sizeof *own.files) abort();
      own.files[own.file_count++] = file;
    }
    pthread_mutex_unlock(&lock);
    return &own;
  }
  if (going_on_count == 0) return NULL;
  pthread_mutex_lock(&lock);
  struct recording *found = going_on;
  while (found != NULL && !has(found, file)) found = found->next;
  pthread_mutex_unlock(&lock);
  return found;
}

/// Whether this call is the one that fails.
static bool fails(struct recording *recording) {
  if (recording == NULL) return false;
  const long call = recording->calls_until_failure--;
  return call <= 0 && call > -recording->failures;
}

static void note(
    struct recording *recording, enum recorder_kind kind, uint64_t file, int64_t offset,
    const void *bytes, size_t count) {
  if (recording == NULL) return;
  int before = errno;
  if (recording->call_count == recording->call_capacity) {
    recording->call_capacity = recording->call_capacity == 0 ? 64 : 2 * recording->call_capacity;
    recording->calls =
        realloc(recording->calls, recording->call_capacity * sizeof *recording->calls);
    if (recording->calls == NULL) abort();
  }
  uint8_t *copy = malloc(count + 1);
  if (copy == NULL) abort();
  if (count > 0) memcpy(copy, bytes, count);
  recording->calls[recording->call_count++] =
      (struct recorder_call){kind, file, offset, copy, count};
  errno = before;
}

static int refuse(void) {
  errno = EIO;
  return -1;
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
  uint64_t file = inode(descriptor);
  struct recording *recording = recording_of(file);
  bool is_failing = fails(recording);
  size_t wanted = is_failing ? count / 2 : count;
  ssize_t written = syscall(SYS_pwrite64, descriptor, bytes, wanted, offset);
  if (written > 0) note(recording, RECORDER_WRITE, file, offset, bytes, (size_t)written);
  return is_failing ? refuse() : written;
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
  return pwrite(descriptor, bytes, count, offset);
}

int ftruncate(int descriptor, off_t size) {
  uint64_t file = inode(descriptor);
  struct recording *recording = recording_of(file);
  if (fails(recording)) return refuse();
  int result = (int)syscall(SYS_ftruncate, descriptor, size);
  if (result == 0) note(recording, RECORDER_TRUNCATE, file, size, NULL, 0);
  return result;
}

int fsync(int descriptor) {
  uint64_t file = inode(descriptor);
  struct recording *recording = recording_of(file);
  if (fails(recording)) return refuse();
  // No test waits for a real disk: what it would have kept is worked out from the recording.
  if (fcntl(descriptor, F_GETFD) == -1) return -1;
  note(recording, RECORDER_SYNCHRONIZE, file, 0, NULL, 0);
  return 0;
}

static int rename_and_note(const char *from, const char *to, unsigned flags) {
  struct stat status;
  uint64_t file = stat(from, &status) == 0 ? status.st_ino : 0;
  struct recording *recording = own.is_going_on ? &own : NULL;
  if (fails(recording)) return refuse();
  int result = (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags);
  if (result == 0) note(recording, RECORDER_RENAME, file, 0, to, strlen(to));
  return result;
}

int rename(const char *from, const char *to) { return rename_and_note(from, to, 0); }

int renameat2(
    int from_folder, const char *from, int to_folder, const char *to, unsigned int flags) {
  if (from_folder == AT_FDCWD && to_folder == AT_FDCWD) return rename_and_note(from, to, flags);
  return (int)syscall(SYS_renameat2, from_folder, from, to_folder, to, flags);
}
