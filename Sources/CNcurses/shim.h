/* What Swift needs to call the wide-character ncurses: the library's macros as functions and constants. */
#ifndef CRUSCOTTO_NCURSES_SHIM_H
#define CRUSCOTTO_NCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif

/* ncurses defines bool itself where a program did not. */
#include <stdbool.h>
#include <stdint.h>
#include <curses.h>
#include <term.h>
#include <wchar.h>

/* Not in Swift's module of the C library. */
#include <sys/eventfd.h>
extern int wcwidth(wchar_t character);
extern int memfd_create(const char *name, unsigned int flags);
extern int dup3(int old, int new_one, int flags);
static const unsigned int screen_close_on_exec = 1U; /* MFD_CLOEXEC */

static const attr_t screen_bold = A_BOLD;
static const attr_t screen_dim = A_DIM;
static const attr_t screen_underline = A_UNDERLINE;
static const attr_t screen_reverse = A_REVERSE;
static const int screen_error = ERR;

static inline WINDOW *screen_standard_window(void) { return stdscr; }
static inline int screen_rows(const WINDOW *window) { return getmaxy(window); }
static inline int screen_columns(const WINDOW *window) { return getmaxx(window); }

static inline int screen_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

/* Makes a cell of a character without marks that looks like another cell. */
static inline void screen_make(cchar_t *cell, const cchar_t *look, uint32_t scalar)
{
  *cell = *look;
  cell->chars[0] = (wchar_t)scalar;
}

/* A capability of the terminal as text; NULL where the terminal has none. */
static inline const char *screen_capability(const char *name)
{
  char *value = tigetstr((char *)name);
  return value == (char *)-1 ? NULL : value;
}

#endif
