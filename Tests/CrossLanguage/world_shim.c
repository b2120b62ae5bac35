// Preloaded into the program by check_worlds.py: a scripted clock, a record of the calls that an
// observer of files could see, counts of costly work, and faults at a chosen call.
//
// WORLD_PAGE, WORLD_EVENTS, WORLD_WAKE: descriptors of the shared page, of the pipe to the driver,
// and of the pipe by which the driver ends a wait after it has moved the clock. WORLD_FOLDER: what
// paths are shown relative to.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

// Mirrored by watched.py.
struct page {
  _Atomic long now;        // the scripted time since 1970, in nanoseconds
  _Atomic long derivation; // what a key derivation takes on the scripted clock
  _Atomic long opening;    // what opening a cell takes
  _Atomic long armed;      // calls left until a fault; -1 for none
  _Atomic long fault;      // an error number, or 1000 + a signal
  _Atomic long part;       // thousandths of a write that are done before
  _Atomic long derivations, openings, hashed;
  _Atomic long typed;      // bytes taken from the terminal
  _Atomic long stamped;    // the real time at which the time of day was asked for last
  _Atomic long passing;    // whether a sleep moves the clock
};

static struct page *page;
static int events = -1, wake = -1;
static const char *folder = "";
enum { descriptors = 256 };
static char names[descriptors][160];
static const long second = 1000000000;

__attribute__((constructor)) static void begin(void) {
  const char *shared = getenv("WORLD_PAGE");
  if (shared == NULL) return;
  page = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, atoi(shared), 0);
  if (page == MAP_FAILED) abort();
  events = atoi(getenv("WORLD_EVENTS"));
  wake = atoi(getenv("WORLD_WAKE"));
  folder = getenv("WORLD_FOLDER");
}

static long real_now(void) {
  struct timespec now;
  syscall(SYS_clock_gettime, CLOCK_REALTIME, &now);
  return now.tv_sec * second + now.tv_nsec;
}

// An event: two bytes of length, a letter, the text. Small enough to be written in one piece.
static void emit(char letter, const void *text, size_t count) {
  if (events < 0) return;
  char frame[4000];
  if (count > sizeof frame - 3) count = sizeof frame - 3;
  frame[0] = (char)((count + 1) & 0xff);
  frame[1] = (char)((count + 1) >> 8);
  frame[2] = letter;
  memcpy(frame + 3, text, count);
  syscall(SYS_write, events, frame, count + 3);
}

static void say(char letter, const char *format, ...) {
  char text[1024];
  va_list list;
  va_start(list, format);
  int count = vsnprintf(text, sizeof text, format, list);
  va_end(list);
  emit(letter, text, (size_t)(count < (int)sizeof text ? count : (int)sizeof text - 1));
}

static void record(const char *call, const char *name, long first, long next, long result) {
  if (page == NULL) return;
  say('c', "%s\t%s\t%ld\t%ld\t%ld\t%ld\t%ld\t%ld\t%ld\t%ld\t%ld", call, name, first, next, result,
      page->derivations, page->openings, page->hashed, page->now, real_now(), page->stamped);
}

static const char *shown(const char *path) {
  size_t length = strlen(folder);
  if (length > 0 && strncmp(path, folder, length) == 0) {
    path += length;
    while (*path == '/') path++;
    return *path == 0 ? "." : path;
  }
  return path;
}

/// Whether the fault is due at this call; then an error number, or a signal is raised.
static int fault(void) {
  if (page == NULL || page->armed < 0) return 0;
  if (atomic_fetch_sub(&page->armed, 1) != 0) return 0;
  long kind = page->fault;
  say('x', "%ld", kind);
  return (int)kind;
}

static int struck(int kind) {
  if (kind >= 1000) {
    syscall(SYS_kill, getpid(), kind - 1000);
    return 0;
  }
  errno = kind;
  return kind;
}

static const char *name_of(int descriptor) {
  return descriptor >= 0 && descriptor < descriptors && names[descriptor][0] ? names[descriptor] : NULL;
}

// --- files ------------------------------------------------------------------------------------

/// A terminal, or the random source; a vault may lie in shared memory.
static int is_device(const char *path) {
  return strncmp(path, "/dev/", 5) == 0 && strncmp(path, "/dev/shm/", 9) != 0;
}

static int opened(int folder_descriptor, const char *path, int flags, mode_t mode) {
  int writes = (flags & O_ACCMODE) != O_RDONLY || flags & O_CREAT;
  int is_ours = page != NULL && folder_descriptor == AT_FDCWD &&
                (path[0] != '/' || strncmp(path, folder, strlen(folder)) == 0);
  if (page != NULL && writes && !is_device(path)) {
    int kind = fault();
    if (kind != 0 && struck(kind)) {
      record("open", shown(path), flags, 0, -kind);
      return -1;
    }
  }
  int result = (int)syscall(SYS_openat, folder_descriptor, path, flags, mode);
  int saved = errno;
  // Whatever had this number before is closed, if only by closedir, which calls no close of ours.
  if (result >= 0 && result < descriptors) names[result][0] = 0;
  if (page != NULL && !is_device(path) && (writes || is_ours)) {
    struct stat status;
    if (result >= 0 && result < descriptors && fstat(result, &status) == 0 &&
        (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode))) {
      snprintf(names[result], sizeof names[result], "%s", shown(path));
      record("open", names[result], flags & ~O_LARGEFILE, flags & O_CREAT ? mode : 0, 0);
    } else if (writes && result < 0) {
      record("open", shown(path), flags, 0, -saved);
    }
  }
  errno = saved;
  return result;
}

#define MODE(flags) \
  mode_t mode = 0; \
  if (flags & (O_CREAT | __O_TMPFILE)) { \
    va_list list; \
    va_start(list, flags); \
    mode = va_arg(list, mode_t); \
    va_end(list); \
  }

int open(const char *path, int flags, ...) { MODE(flags) return opened(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return opened(AT_FDCWD, path, flags, mode); }
int openat(int base, const char *path, int flags, ...) { MODE(flags) return opened(base, path, flags, mode); }
int openat64(int base, const char *path, int flags, ...) { MODE(flags) return opened(base, path, flags, mode); }

int close(int descriptor) {
  if (descriptor >= 0 && descriptor < descriptors) names[descriptor][0] = 0;
  return (int)syscall(SYS_close, descriptor);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
  const char *name = name_of(descriptor);
  int kind = name ? fault() : 0;
  if (kind != 0) {
    size_t part = count * (size_t)page->part / 1000;
    if (part > 0) syscall(SYS_pwrite64, descriptor, bytes, part, offset);
    record("pwrite", name, (long)count, offset, -kind);
    if (struck(kind)) return -1;
  }
  ssize_t result = syscall(SYS_pwrite64, descriptor, bytes, count, offset);
  if (name) record("pwrite", name, (long)count, offset, result);
  return result;
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
  return pwrite(descriptor, bytes, count, offset);
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  const char *name = name_of(descriptor);
  if (page != NULL && name) {
    int kind = fault();
    if (kind != 0 && struck(kind)) {
      record("write", name, (long)count, 0, -kind);
      return -1;
    }
    record("write", name, (long)count, 0, 0);
  } else if (page != NULL && descriptor > 0 && isatty(descriptor)) {
    for (size_t done = 0; done < count; done += 3900)
      emit('o', (const char *)bytes + done, count - done < 3900 ? count - done : 3900);
  }
  return syscall(SYS_write, descriptor, bytes, count);
}

#define SIMPLE(call, name, first, next, work) \
  int kind = page != NULL && name != NULL ? fault() : 0; \
  if (kind != 0 && struck(kind)) { \
    record(call, name, first, next, -kind); \
    return -1; \
  } \
  int result = (int)(work); \
  int saved = errno; \
  if (name != NULL) record(call, name, first, next, result < 0 ? -saved : result); \
  errno = saved; \
  return result;

int fsync(int descriptor) {
  const char *name = name_of(descriptor);
  SIMPLE("fsync", name, 0, 0, syscall(SYS_fsync, descriptor))
}
int fdatasync(int descriptor) {
  const char *name = name_of(descriptor);
  SIMPLE("fdatasync", name, 0, 0, syscall(SYS_fdatasync, descriptor))
}
int syncfs(int descriptor) {
  const char *name = name_of(descriptor);
  SIMPLE("syncfs", name, 0, 0, syscall(SYS_syncfs, descriptor))
}
int ftruncate(int descriptor, off_t size) {
  const char *name = name_of(descriptor);
  SIMPLE("ftruncate", name, size, 0, syscall(SYS_ftruncate, descriptor, size))
}
int ftruncate64(int descriptor, off64_t size) { return ftruncate(descriptor, size); }
int flock(int descriptor, int operation) {
  const char *name = name_of(descriptor);
  if (operation == LOCK_UN) {
    // No kernel refuses this.
    int done = (int)syscall(SYS_flock, descriptor, operation);
    if (name) record("flock", name, operation, 0, done);
    return done;
  }
  SIMPLE("flock", name, operation, 0, syscall(SYS_flock, descriptor, operation))
}
int fchmod(int descriptor, mode_t mode) {
  const char *name = name_of(descriptor);
  SIMPLE("fchmod", name, mode, 0, syscall(SYS_fchmod, descriptor, mode))
}
int fchown(int descriptor, uid_t owner, gid_t group) {
  const char *name = name_of(descriptor);
  SIMPLE("fchown", name, owner, group, syscall(SYS_fchown, descriptor, owner, group))
}
int futimens(int descriptor, const struct timespec times[2]) {
  const char *name = name_of(descriptor);
  SIMPLE("futimens", name, 0, 0, syscall(SYS_utimensat, descriptor, NULL, times, 0))
}
int unlink(const char *path) {
  const char *name = shown(path);
  SIMPLE("unlink", name, 0, 0, syscall(SYS_unlink, path))
}
int unlinkat(int base, const char *path, int flags) {
  const char *name = shown(path);
  SIMPLE("unlink", name, flags, 0, syscall(SYS_unlinkat, base, path, flags))
}
static const char *pair(const char *from, const char *to) {
  static char text[400];
  snprintf(text, sizeof text, "%s > %s", shown(from), shown(to));
  return text;
}
int rename(const char *from, const char *to) {
  const char *name = pair(from, to);
  SIMPLE("rename", name, 0, 0, syscall(SYS_rename, from, to))
}
int renameat2(int base, const char *from, int other, const char *to, unsigned flags) {
  const char *name = pair(from, to);
  SIMPLE("rename", name, flags, 0, syscall(SYS_renameat2, base, from, other, to, flags))
}
int link(const char *from, const char *to) {
  const char *name = pair(from, to);
  SIMPLE("link", name, 0, 0, syscall(SYS_link, from, to))
}

// --- keys and waits ---------------------------------------------------------------------------

int poll(struct pollfd *polled, nfds_t count, int timeout) {
  int ready = (int)syscall(SYS_poll, polled, count, 0);
  if (ready != 0 || timeout == 0 || page == NULL) return ready;
  long deadline = page->now + timeout * 1000000L;
  struct pollfd all[9];
  if (count > 8) abort();
  memcpy(all, polled, count * sizeof *polled);
  all[count] = (struct pollfd){.fd = wake, .events = POLLIN};
  while (1) {
    if (timeout > 0 && page->now >= deadline) return 0;
    say('w', "%d\t%ld\t%ld", timeout, page->typed, page->now);
    ready = (int)syscall(SYS_poll, all, count + 1, -1);
    if (ready < 0) return ready;
    if (all[count].revents) {
      char byte;
      syscall(SYS_read, wake, &byte, 1);
      ready--;
    }
    for (nfds_t index = 0; index < count; index++) polled[index].revents = all[index].revents;
    if (ready > 0) return ready;
  }
}

ssize_t read(int descriptor, void *bytes, size_t count) {
  if (page != NULL && isatty(descriptor)) {
    struct pollfd polled = {.fd = descriptor, .events = POLLIN};
    if ((fcntl(descriptor, F_GETFL) & O_NONBLOCK) == 0 && poll(&polled, 1, -1) < 0) return -1;
    ssize_t result = syscall(SYS_read, descriptor, bytes, count);
    if (result > 0) page->typed += result;
    return result;
  }
  return syscall(SYS_read, descriptor, bytes, count);
}

static void drop(int descriptor) {
  int waiting = 0;
  if (page != NULL && ioctl(descriptor, FIONREAD, &waiting) == 0) page->typed += waiting;
}

int tcsetattr(int descriptor, int action, const struct termios *settings) {
  static int (*next)(int, int, const struct termios *);
  if (next == NULL) next = dlsym(RTLD_NEXT, "tcsetattr");
  if (action == 2) drop(descriptor);
  return next(descriptor, action, settings);
}

int tcflush(int descriptor, int queue) {
  static int (*next)(int, int);
  if (next == NULL) next = dlsym(RTLD_NEXT, "tcflush");
  if (queue != 1) drop(descriptor);
  return next(descriptor, queue);
}

// --- the clock --------------------------------------------------------------------------------

int clock_gettime(clockid_t clock, struct timespec *now) {
  if (page == NULL || clock == CLOCK_PROCESS_CPUTIME_ID || clock == CLOCK_THREAD_CPUTIME_ID)
    return (int)syscall(SYS_clock_gettime, clock, now);
  if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) page->stamped = real_now();
  long shown_now = page->now;
  now->tv_sec = shown_now / second;
  now->tv_nsec = shown_now % second;
  return 0;
}

time_t time(time_t *place) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (place) *place = now.tv_sec;
  return now.tv_sec;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  (void)zone;
  struct timespec precise;
  clock_gettime(CLOCK_REALTIME, &precise);
  now->tv_sec = precise.tv_sec;
  now->tv_usec = precise.tv_nsec / 1000;
  return 0;
}

static int pass(long nanoseconds) {
  if (page == NULL) {
    struct timespec rest = {nanoseconds / second, nanoseconds % second};
    return (int)syscall(SYS_nanosleep, &rest, NULL);
  }
  page->now += nanoseconds;
  // Somebody else may be waited for.
  struct timespec moment = {0, 1000000};
  syscall(SYS_nanosleep, &moment, NULL);
  return 0;
}

int nanosleep(const struct timespec *rest, struct timespec *left) {
  (void)left;
  return pass(rest->tv_sec * second + rest->tv_nsec);
}
int clock_nanosleep(clockid_t clock, int flags, const struct timespec *rest, struct timespec *left) {
  (void)clock, (void)left;
  long whole = rest->tv_sec * second + rest->tv_nsec;
  if (flags & TIMER_ABSTIME) whole = page && whole > page->now ? whole - page->now : 0;
  pass(whole);
  return 0;
}
int usleep(useconds_t rest) { return pass(rest * 1000L); }
unsigned sleep(unsigned rest) { pass(rest * second); return 0; }

// --- counts -----------------------------------------------------------------------------------

#define NEXT(name) \
  static __typeof__(name) *next; \
  if (next == NULL) next = (__typeof__(name) *)dlsym(RTLD_NEXT, #name);

typedef unsigned char byte;
typedef unsigned long long size;

int crypto_pwhash(byte *out, size count, const char *secret, size length, const byte *salt,
                  size work, size_t memory, int algorithm) {
  NEXT(crypto_pwhash)
  if (page) {
    page->derivations++;
    page->now += page->derivation;
  }
  return next(out, count, secret, length, salt, work, memory, algorithm);
}

int crypto_aead_xchacha20poly1305_ietf_decrypt(byte *out, size *count, byte *none, const byte *in,
                                               size length, const byte *data, size more,
                                               const byte *nonce, const byte *key) {
  NEXT(crypto_aead_xchacha20poly1305_ietf_decrypt)
  if (page) {
    page->openings++;
    page->now += page->opening;
  }
  return next(out, count, none, in, length, data, more, nonce, key);
}

int crypto_generichash(byte *out, size_t count, const byte *in, size length, const byte *key,
                       size_t key_length) {
  NEXT(crypto_generichash)
  if (page) page->hashed += (long)length;
  return next(out, count, in, length, key, key_length);
}

int crypto_generichash_update(void *state, const byte *in, size length) {
  NEXT(crypto_generichash_update)
  if (page) page->hashed += (long)length;
  return next(state, in, length);
}
