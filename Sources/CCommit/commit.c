#include "include/commit.h"

#include <stddef.h>

const char *ccommit_name(void) {
#ifdef SUBROSA_COMMIT
  return SUBROSA_COMMIT;
#else
  return NULL;
#endif
}
