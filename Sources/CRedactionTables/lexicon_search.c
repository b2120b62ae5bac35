#include "lexicon_search.h"

#include <string.h>

#include "lexicon_tables.h"

enum {
  /// The first and the last byte of the ideographs' first one, and how many second bytes there are.
  first_lead = 0xE4, last_lead = 0xE9, second_bytes = 64,
  /// Prefixes of a length, and the end.
  prefixes = (last_lead - first_lead + 1) * second_bytes + 1,
};

/// The first seven bytes behind the two that a bucket shares, or as many as there are, as a number
/// in the order of the bytes.
static uint64_t key(const void *bytes, size_t length) {
  uint64_t value = 0;
  if (length == 3) memcpy(&value, (const char *)bytes + 2, 1);
  else if (length == 6) memcpy(&value, (const char *)bytes + 2, 4);
  else memcpy(&value, (const char *)bytes + 2, 7);
  return __builtin_bswap64(value);
}

/// The letters behind ideographs, from the records that begin with the same two bytes.
static const char *letters_in_bucket(
    const struct lexicon_table *table, const char *records, const uint8_t *word, size_t length) {
  const uint32_t *starts = table->prefixes + (length / 3 - 1) * prefixes
      + (word[0] - first_lead) * second_bytes + (word[1] & 0x3F);
  size_t stride = length + table->letters;
  size_t low = starts[0], high = starts[1];
  uint64_t wanted = key(word, length);
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    const char *record = records + middle * stride;
    uint64_t found = key(record, length);
    if (found < wanted) low = middle + 1;
    else if (found > wanted) high = middle;
    else if (length < 12) return record + length;
    else {
      int order = memcmp(word + 9, record + 9, length - 9);
      if (order == 0) return record + length;
      if (order < 0) high = middle; else low = middle + 1;
    }
  }
  return 0;
}

/// The letters behind a word; null if it is not in the table.
static const char *letters_of(const struct lexicon_table *table, const uint8_t *word, size_t length) {
  if (length == 0 || length > table->longest) return 0;
  const char *records = table->records + table->starts[length - 1];
  if (table->prefixes && length % 3 == 0 && word[0] >= first_lead && word[0] <= last_lead)
    return letters_in_bucket(table, records, word, length);
  size_t stride = length + table->letters;
  size_t low = 0, high = (table->starts[length] - table->starts[length - 1]) / stride;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    const char *record = records + middle * stride;
    int order = memcmp(word, record, length);
    if (order == 0) return record + length;
    if (order < 0) high = middle; else low = middle + 1;
  }
  return 0;
}

/// What a letter stands for; three signs that C strings would need to escape are left out.
static uint64_t cost(char letter) {
  return letter - ' ' - (letter > '"') - (letter > '?') - (letter > '\\');
}

uint64_t lexicon_english_classes(const uint8_t *word, size_t length) {
  const char *letters = letters_of(&lexicon_english, word, length);
  return letters ? lexicon_english.sets[(unsigned char)letters[0]] : 0;
}

uint64_t lexicon_chinese_classes(const uint8_t *word, size_t length) {
  const char *letters = letters_of(&lexicon_chinese, word, length);
  if (!letters) return 0;
  return lexicon_chinese.sets[(unsigned char)letters[0]] | cost(letters[1]) << LEXICON_COST_SHIFT;
}

uint64_t lexicon_name_costs(const uint8_t *characters, size_t length) {
  const char *letters = letters_of(&lexicon_names, characters, length);
  if (!letters) return 0;
  uint64_t costs = 0;
  for (uint32_t column = 0; column < lexicon_names.letters; column++)
    costs |= cost(letters[column]) << 8 * column;
  return costs;
}

/// The three bytes of a character as a number in their order: cheaper to compare than bytes.
static uint32_t character_key(const void *bytes) {
  const uint8_t *byte = bytes;
  return (uint32_t)byte[0] << 16 | (uint32_t)byte[1] << 8 | byte[2];
}

void lexicon_simplify(uint8_t *character) {
  size_t low = 0, high = lexicon_simplified_count;
  uint32_t wanted = character_key(character);
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    const char *record = lexicon_simplified + middle * 6;
    uint32_t found = character_key(record);
    if (found == wanted) {
      memcpy(character, record + 3, 3);
      return;
    }
    if (wanted < found) high = middle; else low = middle + 1;
  }
}
