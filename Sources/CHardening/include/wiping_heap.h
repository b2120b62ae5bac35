// Freed heap is overwritten: `free` and `realloc` of the C library, replaced for the whole program.
//
// Swift's strings and arrays leave their contents behind when they go. Nothing needs to call
// anything: linking this target replaces the two functions, in the program and in the shared
// libraries it uses.
#pragma once

#include <stdbool.h>

/// Whether a block that this frees is really overwritten. Asked before there are other threads.
bool chardening_heap_is_wiped(void);
