// What Linux offers for programs that are started, and the Glibc module leaves out.
#include <spawn.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/types.h>
extern int pipe2(int ends[2], int flags);
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int first);

// Limits the address space of another process, in bytes.
extern int prlimit(pid_t process, int resource, const struct rlimit *limit, struct rlimit *before);
static inline int limit_address_space(pid_t process, rlim_t bytes)
{
  struct rlimit limit = {bytes, bytes};
  return prlimit(process, RLIMIT_AS, &limit, 0);
}
