// Preloaded into the program by check_worlds.py: its clocks of passing time run faster.
//
// CLOCK_FACTOR: how many times as fast, from the first question on.
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static const long second = 1000000000;

int clock_gettime(clockid_t clock, struct timespec *now) {
  static struct timespec begin[CLOCK_BOOTTIME + 1];
  int result = (int)syscall(SYS_clock_gettime, clock, now);
  if (result != 0 || (clock != CLOCK_MONOTONIC && clock != CLOCK_MONOTONIC_RAW &&
                      clock != CLOCK_BOOTTIME)) {
    return result;
  }
  struct timespec *first = &begin[clock];
  if (first->tv_sec == 0) *first = *now;
  const char *factor = getenv("CLOCK_FACTOR");
  long passed = (now->tv_sec - first->tv_sec) * second + now->tv_nsec - first->tv_nsec;
  long shown = first->tv_nsec + passed * (factor == NULL ? 1 : atol(factor));
  now->tv_sec = first->tv_sec + shown / second;
  now->tv_nsec = shown % second;
  return 0;
}
