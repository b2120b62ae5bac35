#ifndef LEXICON_TABLES_H
#define LEXICON_TABLES_H

#include <stddef.h>
#include <stdint.h>

#include "lexicon_classes.h"

/// The ENGLISH_ classes of a word in lower case; 0 for what is in no list.
uint64_t lexicon_english_classes(const uint8_t *word, size_t length);

/// Where the cost of a Chinese word begins among the bits of its classes.
#define LEXICON_COST_SHIFT 56

/// The CHINESE_ classes of a word in simplified characters, and its cost; 0 for what is in no list.
uint64_t lexicon_chinese_classes(const uint8_t *word, size_t length);

/// What characters cost as a part of a name, a byte for each column of the table from the lowest one
/// on; 0 for what is in no name. LEXICON_NEVER stands for a part that they never are.
uint64_t lexicon_name_costs(const uint8_t *characters, size_t length);

/// More than anything costs.
#define LEXICON_NEVER 91

/// Replaces a character of three bytes by the one that simplified script has for it.
void lexicon_simplify(uint8_t *character);

#endif
