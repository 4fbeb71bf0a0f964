// Extended attributes of files, which the Glibc module leaves out.
#include <sys/types.h>
#include <sys/xattr.h>
