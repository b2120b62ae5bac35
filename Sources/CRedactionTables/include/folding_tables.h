#ifndef FOLDING_TABLES_H
#define FOLDING_TABLES_H

#include <stdint.h>

/* What the matching of known terms looks up; made by Scripts/generate-folding-tables. Read-only
 * data that is paged in when it is first looked at. Each table has its number of elements beside
 * it; texts stand one after the other, and their offsets say where each begins. */

/* For each 128 scalars, which block of `folding_entries` is theirs. */
extern const uint16_t *const folding_blocks;
extern const int32_t folding_blocks_count;

/* What a scalar is: 0 letter, 1 ignored, 2 space, 3 punctuation; from 4 on, less 4, a place in
 * `folding_starts`. */
extern const uint16_t *const folding_entries;
extern const int32_t folding_entries_count;

/* Where in `folding_pool` the fold of a scalar begins. */
extern const uint16_t *const folding_starts;
extern const int32_t folding_starts_count;

/* Scalars outside ASCII that can be taken for plain letters, in order (UTS #39). */
extern const uint32_t *const folding_lookalike_keys;
extern const int32_t folding_lookalike_keys_count;

/* For each of them, where in `folding_pool` its readings stand, with 0 between two. */
extern const uint16_t *const folding_lookalike_values;
extern const int32_t folding_lookalike_values_count;

/* Sequences of scalars, each behind its length. */
extern const uint32_t *const folding_pool;
extern const int32_t folding_pool_count;

/* The syllables of Hanyu Pinyin in order; `v` is u with diaeresis. */
extern const char *const folding_syllables;

/* Where each syllable begins, and the end of the last. */
extern const uint32_t *const folding_syllables_offsets;
extern const int32_t folding_syllables_offsets_count;

/* The same syllables in Wade-Giles, in the same order. */
extern const char *const folding_wade_giles;

/* Where each begins, and the end of the last. */
extern const uint32_t *const folding_wade_giles_offsets;
extern const int32_t folding_wade_giles_offsets_count;

/* From U+3400 on: where in `folding_reading_lists` the readings stand; 0xFFFF is none. */
extern const uint16_t *const folding_readings;
extern const int32_t folding_readings_count;

/* How many readings, then their places among the syllables; a surname's own first. */
extern const uint16_t *const folding_reading_lists;
extern const int32_t folding_reading_lists_count;

/* Chinese surnames of one character, in order. */
extern const uint16_t *const folding_surnames;
extern const int32_t folding_surnames_count;

/* Surnames with a Cantonese spelling, in order. */
extern const uint16_t *const folding_cantonese_keys;
extern const int32_t folding_cantonese_keys_count;

/* The spellings, in the same order. */
extern const char *const folding_cantonese;

/* Where each begins, and the end of the last. */
extern const uint32_t *const folding_cantonese_offsets;
extern const int32_t folding_cantonese_offsets_count;

/* A name, a space and a name used for it, in order. */
extern const char *const folding_nicknames;

/* Where each pair begins, and the end of the last. */
extern const uint32_t *const folding_nicknames_offsets;
extern const int32_t folding_nicknames_offsets_count;

/* The named characters of HTML without & and ;, in order. */
extern const char *const folding_entity_names;

/* Where each begins, and the end of the last. */
extern const uint32_t *const folding_entity_names_offsets;
extern const int32_t folding_entity_names_offsets_count;

/* Two scalars for each of them; the second is mostly 0. */
extern const uint32_t *const folding_entity_values;
extern const int32_t folding_entity_values_count;

/* Ordinary Chinese words of two characters, in order; 16 bits a character. */
extern const uint32_t *const folding_han_words;
extern const int32_t folding_han_words_count;

/* Ordinary Chinese words of three and four characters in which a name can seem to stand. */
extern const uint64_t *const folding_long_han_words;
extern const int32_t folding_long_han_words_count;

#endif
