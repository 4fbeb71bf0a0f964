/* The floor: about the least that a full-screen list costs with ncurses, as a measure for real programs.
 *
 * A list of 30,000 made-up lines, each drawn from its number; Down and Up move the selection, q ends.
 *
 *   cc -O2 -o floor floor.c -lncursesw
 */
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <locale.h>
#include <stdio.h>

enum { LINES_IN_ALL = 30000 };

static const char *const words[] = {"attivit\xc3\xa0", "imprese", "qualit\xc3\xa0", "registro", "citt\xc3\xa0",
                                    "verifiche", "novit\xc3\xa0", "bilancio"};

static void draw_line(int row, int line, int selected)
{
  char text[256];
  unsigned digits = (unsigned)line * 2654435761u;
  snprintf(text, sizeof text, " %3d.%-5u %s e %s, secondo %s   >= %u%%   %3u,%u %%", line / 300 + 1, line % 300u,
           words[digits >> 29], words[digits >> 26 & 7], words[digits >> 23 & 7], digits % 100, digits / 7 % 100,
           digits / 3 % 10);
  if (line == selected)
    attrset(A_REVERSE);
  else
    attrset(line % 5 == 0 ? COLOR_PAIR(1) : A_NORMAL);
  mvhline(row, 0, ' ', COLS);
  mvaddnstr(row, 0, text, -1);
  attrset(A_NORMAL);
}

static void draw(int top, int selected)
{
  erase();
  for (int row = 0; row < LINES - 1 && top + row < LINES_IN_ALL; row++)
    draw_line(row, top + row, selected);
  mvprintw(LINES - 1, 0, " %d / %d   q ends", selected + 1, LINES_IN_ALL);
  refresh();
}

int main(void)
{
  int key, top = 0, selected = 0;
  setlocale(LC_ALL, "");
  initscr();
  start_color();
  use_default_colors();
  init_pair(1, COLOR_GREEN, -1);
  raw();
  noecho();
  keypad(stdscr, TRUE);
  idlok(stdscr, TRUE);
  curs_set(0);
  draw(top, selected);
  while ((key = getch()) != 'q' && key != ERR) {
    if (key == KEY_DOWN && selected + 1 < LINES_IN_ALL)
      selected++;
    if (key == KEY_UP && selected > 0)
      selected--;
    if (selected < top)
      top = selected;
    if (selected >= top + LINES - 1)
      top = selected - LINES + 2;
    draw(top, selected);
  }
  endwin();
  return 0;
}
