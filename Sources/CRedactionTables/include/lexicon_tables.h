#ifndef LEXICON_TABLES_H
#define LEXICON_TABLES_H

#include <stddef.h>
#include <stdint.h>

#include "lexicon_classes.h"

/// The ENGLISH_ classes of a word in lower case; 0 for what is in no list.
uint64_t lexicon_english_classes(const uint8_t *word, size_t length);

/// The CHINESE_ classes of a word in simplified characters; 0 for what is in no list.
uint64_t lexicon_chinese_classes(const uint8_t *word, size_t length);

/// Replaces a character of three bytes by the one that simplified script has for it.
void lexicon_simplify(uint8_t *character);

#endif
