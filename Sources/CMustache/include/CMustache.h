// A narrow door to kainjow's Mustache (C++), for Swift: data in, text out.
#ifndef CMUSTACHE_H
#define CMUSTACHE_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

// A value that a template may name. Adding one to another uses it up.
typedef struct mustache_value mustache_value;

mustache_value *mustache_text(const char *utf8);
mustache_value *mustache_flag(bool flag);
mustache_value *mustache_list(void);
mustache_value *mustache_object(void);
void mustache_append(mustache_value *list, mustache_value *element);
void mustache_set(mustache_value *object, const char *name, mustache_value *value);
void mustache_free(mustache_value *value);

// Fills in a template; texts are inserted as they are, with two braces or three.
//
// Returns the text; NULL where the template is broken, or where it would go on for longer than any report
// needs or write more than `most_bytes`, which `excess` tells. `problem` becomes the fault of the template, `missing` the
// first name that the data lack; NULL where there is none. All three texts are freed by
// mustache_free_text. Sections must not be nested without a limit: each uses some of the stack.
char *mustache_render(const char *source, const mustache_value *data, size_t most_bytes,
                      char **problem, char **missing, bool *excess);
void mustache_free_text(char *text);

#ifdef __cplusplus
}
#endif

#endif
