#include "CBuild.h"

// Written by Makefile.commit where git knows the commit; not in git itself.
#if __has_include("commit.h")
#include "commit.h"
#endif

const char *build_commit(void) {
#ifdef COMMIT
  return COMMIT;
#else
  // git puts the commit here when it makes an archive.
  static const char archived[] = "$Format:%h, %cs$";
  return archived[0] == '$' ? "unknown" : archived;
#endif
}
