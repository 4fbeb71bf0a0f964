// Writes a workbook with libxlsxwriter, as told on standard input.
//
//   cruscotto-xlsx FILE
//
// A program of its own, so that only who writes a workbook loads the library, and the dashboard may
// be linked without any shared library at all. Each line is a letter and its fields, parted by tabs;
// \t, \n and \\ stand for a tab, a line end and a backslash in a text. Rows, columns and formats count
// from 0, colours are numbers (0xRRGGBB; -1 for none). The file is written at E; without E, never.
//
//   P title company comments                    properties of the file
//   F bold wrap right rule indent ground text size number-form    a format; the first is 0
//   S name                                      a sheet; what follows goes to it
//   T row column format text                    a text
//   N row column format number                  a number
//   D row column format year month day          a date
//   B row column format                         an empty cell with a look
//   W column width        H row height          sizes
//   X row last-row last-column fixed-columns    headings that stay in sight, can be filtered and print on every page
//   Q header footer                             paper: A4 across, one page wide
//   C row column last-row format text           the look of cells that hold a text
//   R row column last-row colour                bars of 0 to 1
//   E                                           the end
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

enum { MOST_FIELDS = 10, MOST_FORMATS = 4096 };

static lxw_workbook *book;
static lxw_worksheet *sheet;
static lxw_format *formats[MOST_FORMATS];
static size_t format_count;

static char *fields[MOST_FIELDS];
static int field_count;

// Cuts a line into its fields, in place.
static void read_fields(char *line) {
  field_count = 0;
  char *to = line;
  fields[field_count++] = to;
  for (char *from = line; *from && *from != '\n'; from++) {
    if (*from == '\t' && field_count < MOST_FIELDS) {
      *to++ = '\0';
      fields[field_count++] = to;
    } else if (*from == '\\' && from[1]) {
      from++;
      *to++ = *from == 't' ? '\t' : *from == 'n' ? '\n' : *from;
    } else {
      *to++ = *from;
    }
  }
  *to = '\0';
}

static const char *text(int field) { return field < field_count ? fields[field] : ""; }
static long number(int field) { return strtol(text(field), NULL, 10); }
static bool flag(int field) { return number(field) != 0; }
static lxw_row_t row(int field) { return (lxw_row_t)number(field); }
static lxw_col_t column(int field) { return (lxw_col_t)number(field); }

static lxw_format *format(int field) {
  long index = number(field);
  return index >= 0 && (size_t)index < format_count ? formats[index] : NULL;
}

static void set_properties(void) {
  lxw_doc_properties properties = {0};
  properties.title = fields[1];
  properties.company = fields[2];
  properties.comments = fields[3];
  workbook_set_properties(book, &properties);
}

static bool add_format(void) {
  if (format_count == MOST_FORMATS) return false;
  lxw_format *format = workbook_add_format(book);
  if (!format) return false;
  formats[format_count++] = format;
  format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  if (flag(1)) format_set_bold(format);
  if (flag(2)) format_set_text_wrap(format);
  if (flag(3)) format_set_align(format, LXW_ALIGN_RIGHT);
  if (flag(4)) {
    format_set_bottom(format, LXW_BORDER_THIN);
    format_set_bottom_color(format, 0xD5D9E0);
  }
  if (flag(5)) format_set_indent(format, 1);
  if (number(6) >= 0) format_set_bg_color(format, (lxw_color_t)number(6));
  if (number(7) >= 0) format_set_font_color(format, (lxw_color_t)number(7));
  if (number(8) > 0) format_set_font_size(format, number(8));
  if (*text(9)) format_set_num_format(format, text(9));
  return true;
}

static void set_head(void) {
  worksheet_freeze_panes(sheet, row(1) + 1, column(4));
  worksheet_autofilter(sheet, row(1), 0, row(2), column(3));
  worksheet_repeat_rows(sheet, row(1), row(1));
}

static void set_paper(void) {
  worksheet_set_landscape(sheet);
  worksheet_set_paper(sheet, 9);
  worksheet_fit_to_pages(sheet, 1, 0);
  worksheet_set_header(sheet, text(1));
  worksheet_set_footer(sheet, text(2));
  worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
}

static lxw_error colour_text(void) {
  lxw_conditional_format rule = {0};
  rule.type = LXW_CONDITIONAL_TYPE_CELL;
  rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
  rule.value_string = fields[5];
  rule.format = format(4);
  return worksheet_conditional_format_range(sheet, row(1), column(2), row(3), column(2), &rule);
}

static lxw_error draw_bars(void) {
  lxw_conditional_format rule = {0};
  rule.type = LXW_CONDITIONAL_DATA_BAR;
  rule.data_bar_2010 = LXW_TRUE;
  rule.bar_solid = LXW_TRUE;
  rule.bar_color = (lxw_color_t)number(4);
  rule.min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
  rule.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
  rule.min_value = 0;
  rule.max_value = 1;
  return worksheet_conditional_format_range(sheet, row(1), column(2), row(3), column(2), &rule);
}

static lxw_error write_date(void) {
  lxw_datetime date = {(int)number(4), (int)number(5), (int)number(6), 0, 0, 0};
  return worksheet_write_datetime(sheet, row(1), column(2), &date, format(3));
}

// Obeys the line that was read; false where it cannot.
static bool obey(char command) {
  if (!strchr("PFS", command) && !sheet) return false;
  switch (command) {
    case 'P': return field_count == 4 ? (set_properties(), true) : false;
    case 'F': return add_format();
    case 'S': return (sheet = workbook_add_worksheet(book, text(1))) != NULL;
    case 'T': return !worksheet_write_string(sheet, row(1), column(2), text(4), format(3));
    case 'N':
      return !worksheet_write_number(sheet, row(1), column(2), strtod(text(4), NULL), format(3));
    case 'D': return !write_date();
    case 'B': return !worksheet_write_blank(sheet, row(1), column(2), format(3));
    case 'W': return !worksheet_set_column(sheet, column(1), column(1), strtod(text(2), NULL), NULL);
    case 'H': return !worksheet_set_row(sheet, row(1), strtod(text(2), NULL), NULL);
    case 'X': return set_head(), true;
    case 'Q': return set_paper(), true;
    case 'C': return field_count == 6 && !colour_text();
    case 'R': return !draw_bars();
    default: return false;
  }
}

int main(int count, char **arguments) {
  if (count != 2) return fputs("usage: cruscotto-xlsx FILE < LINES\n", stderr), 64;
  book = workbook_new(arguments[1]);
  if (!book) return fputs("no memory\n", stderr), 74;
  char *line = NULL;
  size_t room = 0;
  for (long number = 1; getline(&line, &room, stdin) > 0; number++) {
    if (line[0] == 'E') {
      lxw_error error = workbook_close(book);
      if (error) return fprintf(stderr, "%s\n", errno ? strerror(errno) : lxw_strerror(error)), 74;
      return 0;
    }
    read_fields(line);
    if (!obey(fields[0][0])) return fprintf(stderr, "line %ld cannot be obeyed\n", number), 65;
  }
  return fputs("the lines end too early\n", stderr), 65;
}
