// The tables of East Asian encodings with two bytes: rows of lead bytes 0x81 to 0xFE, columns of trail
// bytes 0x40 to 0xFE. 0 stands for a pair without a meaning.
#ifndef SUBROSA_ENCODING_TABLES_H
#define SUBROSA_ENCODING_TABLES_H

#include <stdint.h>

extern const uint16_t *const subrosa_gb18030;
extern const uint16_t *const subrosa_big5;
extern const uint16_t *const subrosa_shift_jis;
extern const uint16_t *const subrosa_euc_jp;
extern const uint16_t *const subrosa_euc_kr;

#endif
