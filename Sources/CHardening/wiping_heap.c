#define _GNU_SOURCE
#include "include/wiping_heap.h"

#include <dlfcn.h>
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
  return dlsym(RTLD_DEFAULT, "free") == (void *)free;
}

#else

bool chardening_heap_is_wiped(void) { return false; }

#endif
