#ifndef LEXICON_SEARCH_H
#define LEXICON_SEARCH_H

#include <stdint.h>

/// Words in order of length, then of bytes; all records of a length are equally long.
struct lexicon_table {
  /// The words, each followed by its letters: the first chooses a set of classes, others are costs.
  const char *records;
  /// Where the records of a length begin: length 1 first, and the end at last.
  const uint32_t *starts;
  /// The sets of classes by character.
  const uint64_t *sets;
  /// Of words of ideographs: the number of the first record that begins with two bytes or later
  /// ones, for each length of whole characters; null for other tables.
  const uint32_t *prefixes;
  /// The longest word, in bytes.
  uint32_t longest;
  /// The letters behind each word.
  uint32_t letters;
};

extern const struct lexicon_table lexicon_english;
extern const struct lexicon_table lexicon_chinese;
extern const struct lexicon_table lexicon_names;

/// Traditional characters in order, each followed by the simplified one: three bytes each.
extern const char lexicon_simplified[];
extern const uint32_t lexicon_simplified_count;

#endif
