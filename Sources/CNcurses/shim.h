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

/* The window that covers the terminal. ncurses 6.5 no longer says what a window is made of, 6.4 does: so
   Swift is shown none of either, and all that is done with a window is done here. */
static inline bool screen_has_window(void) { return stdscr != NULL; }
static inline int screen_rows(void) { return getmaxy(stdscr); }
static inline int screen_columns(void) { return getmaxx(stdscr); }
static inline void screen_move(int row, int column) { (void)wmove(stdscr, row, column); }
static inline void screen_erase(void) { (void)werase(stdscr); }
static inline void screen_refresh(void) { (void)wrefresh(stdscr); }
static inline void screen_put(int row, int column, const cchar_t *cells, int count)
{
  (void)mvwadd_wchnstr(stdscr, row, column, cells, count);
}
/* Lets rows be scrolled into place. */
static inline void screen_use_line_motion(void) { (void)idlok(stdscr, true); }
/* Says whether the cursor may stay wherever drawing ends. */
static inline void screen_leave_cursor(bool may_stay) { (void)leaveok(stdscr, may_stay); }
/* Has the next refresh clear the terminal first. */
static inline void screen_clear_next(void) { (void)clearok(stdscr, true); }
/* Has the next refresh send every row, whatever the terminal is taken to show. */
static inline void screen_distrust_rows(void) { (void)wredrawln(stdscr, 0, getmaxy(stdscr)); }

static inline int screen_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

/* A capability of the terminal as text; NULL where the terminal has none. */
static inline const char *screen_capability(const char *name)
{
  char *value = tigetstr((char *)name);
  return value == (char *)-1 ? NULL : value;
}

#endif
