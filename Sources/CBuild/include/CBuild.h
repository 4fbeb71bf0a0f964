// Which state of the source the program was built from.
#ifndef CBUILD_H
#define CBUILD_H

// The commit and its day, as in "28bae3b, 2026-11-25"; a "+" after the commit stands for changes that
// are not in it. "unknown" where neither git nor an archive told.
const char *_Nonnull build_commit(void);

#endif
