// memmem(3), which the C library shows only to those who define _GNU_SOURCE.
#pragma once

#include <stddef.h>

/// The first place of `needle` in `haystack`, or NULL.
const void *chardening_memmem(
    const void *haystack, size_t haystack_size, const void *needle, size_t needle_size);
