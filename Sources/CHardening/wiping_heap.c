#define _GNU_SOURCE
#include "include/wiping_heap.h"

#include <malloc.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

// The address sanitizer brings a heap of its own, which must stay in charge of the fuzzers.
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define FOREIGN_HEAP 1
#endif
#endif

#if defined(__GLIBC__) && !defined(FOREIGN_HEAP)

// glibc's own functions under the names it exports for replacements such as these.
extern void __libc_free(void *pointer);
extern void *__libc_realloc(void *pointer, size_t size);

void free(void *pointer) {
  if (pointer == NULL) return;
  explicit_bzero(pointer, malloc_usable_size(pointer));
  __libc_free(pointer);
}

void *realloc(void *pointer, size_t size) {
  if (pointer == NULL || size == 0) {
    // glibc: no block yet means malloc; no size means free.
    if (pointer != NULL) explicit_bzero(pointer, malloc_usable_size(pointer));
    return __libc_realloc(pointer, size);
  }
  size_t old = malloc_usable_size(pointer);
  if (size <= old) {
    // Shrinking stays in place, and what is cut off goes back to the heap.
    explicit_bzero((char *)pointer + size, old - size);
    return __libc_realloc(pointer, size);
  }
  // Growing may move; glibc would leave the old block as it was.
  void *moved = malloc(size);
  if (moved == NULL) return NULL;
  memcpy(moved, pointer, old);
  free(pointer);
  return moved;
}

bool chardening_heap_is_wiped(void) {
  // A block is freed and looked at, since a statically linked program cannot ask the loader which
  // `free` its calls reach. The heap keeps links of its own in the first bytes.
  enum { SIZE = 192, SIGN = 0xA5, LINKS = 4 * sizeof(void *) };
  unsigned char *block = malloc(SIZE);
  if (block == NULL) return false;
  // Hidden from the compiler, which knows what `free` does.
  unsigned char *volatile hidden = block;
  memset(hidden, SIGN, SIZE);
  free(hidden);
  bool wiped = true;
  for (size_t i = LINKS; i < SIZE; i++) {
    if (((volatile unsigned char *)hidden)[i] != 0) wiped = false;
  }
  return wiped;
}

#else

bool chardening_heap_is_wiped(void) { return false; }

#endif
