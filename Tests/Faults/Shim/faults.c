// Stands between a program and the system, and lets calls about one file go wrong. Loaded with
// LD_PRELOAD by the tests of faults only; the program itself knows nothing of it.
//
// All settings are variables of the environment:
//
//   FAULT_PATH   the calls that count: those about paths that hold this text
//   FAULT_ERRNO  the error to answer with; FAULT_AT the call, from 1, that gets it;
//                FAULT_EVERY instead: every so manyth call
//   FAULT_FLOCK  the error to answer flock with
//   FAULT_LINK   the error to answer link and linkat with
//   FAULT_CLOCK  seconds to add to the system's clock
//   FAULT_CUT    the call, from 1, at which the power fails; FAULT_SEED what survives of what was not
//                synced
//   FAULT_BREAK  a sync to break: "file" (not done), "late" (done after the rename and the sync of the
//                folder), "folder" (not done)
//
// A power cut is played like this. What was written to a file and not synced is cut off at a chance
// length; a rename or link whose folder was not synced is taken back, or not, by chance; then the
// process is killed. That is what POSIX allows a disk to do.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define REAL(name, type) ((type)dlsym(RTLD_NEXT, name))

static long setting(const char *name) {
  const char *text = getenv(name);
  return text ? atol(text) : 0;
}

static int isSetting(const char *name, const char *value) {
  const char *text = getenv(name);
  return text && strcmp(text, value) == 0;
}

static int isMeant(const char *path) {
  const char *part = getenv("FAULT_PATH");
  return part && path && strstr(path, part);
}

static int isMeantFile(int file) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return isMeant(path);
}

// Errors.

static long failures;

static int fails(void) {
  long code = setting("FAULT_ERRNO");
  if (!code) return 0;
  failures++;
  long every = setting("FAULT_EVERY");
  if (every ? failures % every != 0 : failures != setting("FAULT_AT")) return 0;
  errno = (int)code;
  return 1;
}

static int linkFails(void) {
  errno = (int)setting("FAULT_LINK");
  return errno != 0;
}

// Power.

enum { maximum = 256 };

static struct { dev_t device; ino_t inode; int file; int isLate; } unsynced[maximum];
static struct { char path[1024]; char old[1024]; } unsettled[maximum];
static int unsyncedCount, unsettledCount;
static long calls;
static unsigned long chanceState;

static unsigned long chance(void) {
  if (!chanceState) chanceState = (unsigned long)setting("FAULT_SEED") * 2654435761u + 88172645463325252ul;
  chanceState ^= chanceState << 13;
  chanceState ^= chanceState >> 7;
  chanceState ^= chanceState << 17;
  return chanceState;
}

static void cutPower(void) {
  // Names are settled in their order, so a later one never survives an earlier one.
  int kept = unsettledCount ? (int)(chance() % (unsigned long)(unsettledCount + 1)) : 0;
  for (int place = unsettledCount - 1; place >= kept; place--) {
    if (unsettled[place].old[0])
      REAL("rename", int (*)(const char *, const char *))(unsettled[place].old, unsettled[place].path);
    else
      unlink(unsettled[place].path);
  }
  for (int place = 0; place < kept; place++) unlink(unsettled[place].old);
  for (int place = 0; place < unsyncedCount; place++) {
    struct stat status;
    if (fstat(unsynced[place].file, &status) == 0 && status.st_size > 0)
      if (ftruncate(unsynced[place].file, (off_t)(chance() % (unsigned long)(status.st_size + 1)))) {}
  }
  kill(getpid(), SIGKILL);
}

static void tick(void) {
  long cut = setting("FAULT_CUT");
  if (cut && ++calls == cut) cutPower();
}

static void forget(int place) {
  close(unsynced[place].file);
  unsynced[place] = unsynced[--unsyncedCount];
}

static void noteWriting(int file) {
  struct stat status;
  if (!getenv("FAULT_CUT") || fstat(file, &status) || !S_ISREG(status.st_mode)) return;
  for (int place = 0; place < unsyncedCount; place++)
    if (unsynced[place].inode == status.st_ino && unsynced[place].device == status.st_dev) return;
  if (unsyncedCount == maximum) return;
  unsynced[unsyncedCount].device = status.st_dev;
  unsynced[unsyncedCount].inode = status.st_ino;
  unsynced[unsyncedCount].isLate = 0;
  unsynced[unsyncedCount++].file = fcntl(file, F_DUPFD_CLOEXEC, 200);
}

static void noteName(const char *path, int isNew) {
  if (!getenv("FAULT_CUT") || unsettledCount == maximum) return;
  snprintf(unsettled[unsettledCount].path, 1024, "%s", path);
  unsettled[unsettledCount].old[0] = 0;
  if (!isNew) {
    snprintf(unsettled[unsettledCount].old, 1024, "%s.before-%ld", path, calls);
    unlink(unsettled[unsettledCount].old);
    if (REAL("link", int (*)(const char *, const char *))(path, unsettled[unsettledCount].old))
      unsettled[unsettledCount].old[0] = 0;
  }
  unsettledCount++;
}

static void noteSync(int file) {
  struct stat status;
  if (!getenv("FAULT_CUT") || fstat(file, &status)) return;
  if (S_ISDIR(status.st_mode)) {
    if (isSetting("FAULT_BREAK", "folder")) return;
    for (int place = 0; place < unsettledCount; place++)
      if (unsettled[place].old[0]) unlink(unsettled[place].old);
    unsettledCount = 0;
    for (int place = unsyncedCount - 1; place >= 0; place--)
      if (unsynced[place].isLate) {
        tick();
        forget(place);
      }
    return;
  }
  if (isSetting("FAULT_BREAK", "file")) return;
  for (int place = unsyncedCount - 1; place >= 0; place--)
    if (unsynced[place].inode == status.st_ino && unsynced[place].device == status.st_dev) {
      if (isSetting("FAULT_BREAK", "late")) unsynced[place].isLate = 1;
      else forget(place);
    }
}

// The calls.

static int opened(const char *name, const char *path, int flags, mode_t mode) {
  if (isMeant(path) && fails()) return -1;
  return REAL(name, int (*)(const char *, int, ...))(path, flags, mode);
}

#define OPEN(name)                                       \
  int name(const char *path, int flags, ...) {           \
    va_list rest;                                        \
    va_start(rest, flags);                               \
    mode_t mode = (mode_t)va_arg(rest, unsigned);        \
    va_end(rest);                                        \
    return opened(#name, path, flags, mode);             \
  }

OPEN(open)
OPEN(open64)

ssize_t read(int file, void *bytes, size_t count) {
  if (isMeantFile(file) && fails()) return -1;
  return REAL("read", ssize_t (*)(int, void *, size_t))(file, bytes, count);
}

ssize_t write(int file, const void *bytes, size_t count) {
  if (isMeantFile(file)) {
    if (fails()) return -1;
    // A call may also write less than it was asked to.
    if (setting("FAULT_EVERY") && count > 1000) count = 1000;
    tick();
    noteWriting(file);
  }
  return REAL("write", ssize_t (*)(int, const void *, size_t))(file, bytes, count);
}

int fsync(int file) {
  struct stat status;
  int isFolder = fstat(file, &status) == 0 && S_ISDIR(status.st_mode);
  if (isFolder || isMeantFile(file)) {
    if (fails()) return -1;
    tick();
    noteSync(file);
  }
  return REAL("fsync", int (*)(int))(file);
}

int rename(const char *old, const char *new) {
  if (isMeant(new)) {
    if (fails()) return -1;
    tick();
    noteName(new, 0);
  }
  return REAL("rename", int (*)(const char *, const char *))(old, new);
}

int link(const char *old, const char *new) {
  if (isMeant(new)) {
    if (linkFails() || fails()) return -1;
    tick();
    noteName(new, 1);
  }
  return REAL("link", int (*)(const char *, const char *))(old, new);
}

int linkat(int oldFolder, const char *old, int newFolder, const char *new, int flags) {
  if (isMeant(old)) {
    if (linkFails() || fails()) return -1;
    tick();
  }
  return REAL("linkat", int (*)(int, const char *, int, const char *, int))(
      oldFolder, old, newFolder, new, flags);
}

int flock(int file, int operation) {
  long code = setting("FAULT_FLOCK");
  if (code) {
    errno = (int)code;
    return -1;
  }
  if (isMeantFile(file) && fails()) return -1;
  return REAL("flock", int (*)(int, int))(file, operation);
}

int clock_gettime(clockid_t clock, struct timespec *moment) {
  int result = REAL("clock_gettime", int (*)(clockid_t, struct timespec *))(clock, moment);
  if (result == 0 && clock == CLOCK_REALTIME) moment->tv_sec += setting("FAULT_CLOCK");
  return result;
}

time_t time(time_t *out) {
  time_t now = REAL("time", time_t (*)(time_t *))(0) + setting("FAULT_CLOCK");
  if (out) *out = now;
  return now;
}
