// A narrow door to toml++ (C++), for Swift: a text in, its values with their places out.
#ifndef CTOML_H
#define CTOML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// A line and a column of a text, from 1. Columns are code points.
typedef struct {
  uint32_t line;
  uint32_t column;
} toml_place;

typedef enum __attribute__((enum_extensibility(closed))) {
  toml_string,
  toml_integer,
  toml_float,
  toml_boolean,
  toml_date,
  toml_time,
  toml_date_time,
  toml_array,
  toml_table,
} toml_kind;

// Bytes of UTF-8, with no zero at their end.
typedef struct {
  const char *_Nullable bytes;
  size_t length;
} toml_text;

// A value, and the key that names it where it is a member of a table.
typedef struct {
  toml_kind kind;
  toml_place place;
  toml_text key;
  toml_place key_place;
  toml_text text;   // of a string
  int64_t integer;  // of an integer
  bool boolean;     // of a boolean
  size_t count;     // of the values in an array or a table, which follow
} toml_value;

typedef struct {
  // The table of the whole text, then the values in it, each followed by those in itself, in the order
  // of the text; NULL where the text is no TOML.
  const toml_value *_Nullable values;
  // What is wrong with the text, and where.
  toml_text problem;
  toml_place problem_place;
} toml_document;

// Reads a text. What it returns is freed by toml_free.
//
// Values may be nested 16 deep. The tables that a dotted key makes are not counted, and toml++ walks
// them by recursion: the caller sees to it that no line is long enough to use up the stack. It takes for
// granted, too, that no letter beyond ASCII is ever asked whether it is a blank: the caller sees to it
// that such letters stand in strings and comments only.
const toml_document *_Nonnull toml_read(const uint8_t *_Nonnull utf8, size_t length);
void toml_free(const toml_document *_Nonnull document);

#ifdef __cplusplus
}
#endif

#endif
