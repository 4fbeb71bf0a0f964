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
#include <sys/statfs.h>
extern int wcwidth(wchar_t character);
extern int pipe2(int ends[2], int flags);
extern int dup3(int old, int new_one, int flags);
static const int screen_set_pipe_size = 1031; /* F_SETPIPE_SZ */
static const int screen_get_pipe_size = 1032; /* F_GETPIPE_SZ */

static const attr_t screen_bold = A_BOLD;
static const attr_t screen_dim = A_DIM;
static const attr_t screen_underline = A_UNDERLINE;
static const attr_t screen_reverse = A_REVERSE;
static const int screen_error = ERR;

static inline WINDOW *screen_standard_window(void) { return stdscr; }
static inline int screen_rows(const WINDOW *window) { return getmaxy(window); }
static inline int screen_columns(const WINDOW *window) { return getmaxx(window); }

static inline int screen_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

/* A capability of the terminal as text; NULL where the terminal has none. */
static inline const char *screen_capability(const char *name)
{
  char *value = tigetstr((char *)name);
  return value == (char *)-1 ? NULL : value;
}

#endif
