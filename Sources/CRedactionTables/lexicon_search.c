#include "lexicon_search.h"

#include <string.h>

#include "lexicon_tables.h"

static uint64_t classes_of(const struct lexicon_table *table, const uint8_t *word, size_t length) {
  if (length == 0 || length > table->longest) return 0;
  const char *records = table->records + table->starts[length - 1];
  size_t stride = length + 1;
  size_t low = 0, high = (table->starts[length] - table->starts[length - 1]) / stride;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    const char *record = records + middle * stride;
    int order = memcmp(word, record, length);
    if (order == 0) return table->sets[(unsigned char)record[length]];
    if (order < 0) high = middle; else low = middle + 1;
  }
  return 0;
}

uint64_t lexicon_english_classes(const uint8_t *word, size_t length) {
  return classes_of(&lexicon_english, word, length);
}

uint64_t lexicon_chinese_classes(const uint8_t *word, size_t length) {
  return classes_of(&lexicon_chinese, word, length);
}

void lexicon_simplify(uint8_t *character) {
  size_t low = 0, high = lexicon_simplified_count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    const char *record = lexicon_simplified + middle * 6;
    int order = memcmp(character, record, 3);
    if (order == 0) {
      memcpy(character, record + 3, 3);
      return;
    }
    if (order < 0) high = middle; else low = middle + 1;
  }
}
