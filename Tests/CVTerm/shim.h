/* libvterm, with its bit fields and macros in a form that Swift imports. */
#ifndef CRUSCOTTO_VTERM_SHIM_H
#define CRUSCOTTO_VTERM_SHIM_H

#include <vterm.h>

static inline bool cell_bold(const VTermScreenCell *cell) { return cell->attrs.bold; }
static inline bool cell_reverse(const VTermScreenCell *cell) { return cell->attrs.reverse; }
static inline bool cell_underline(const VTermScreenCell *cell) { return cell->attrs.underline; }
static inline uint32_t cell_character(const VTermScreenCell *cell, int index) { return cell->chars[index]; }
static inline bool color_is_default(const VTermColor *color)
{
  return VTERM_COLOR_IS_DEFAULT_FG(color) || VTERM_COLOR_IS_DEFAULT_BG(color);
}
static inline bool color_is_indexed(const VTermColor *color) { return VTERM_COLOR_IS_INDEXED(color); }

#endif
