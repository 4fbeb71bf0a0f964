// The functions of libxlsxwriter that the program uses, found in the shared library when the first
// workbook is written: a program that writes none does not load it. Debian has no archive of it.
#ifndef CXLSXWRITER_SHIM_H
#define CXLSXWRITER_SHIM_H

#include <dlfcn.h>
#include <stdbool.h>
#include <stdlib.h>
#include <xlsxwriter.h>

// The file that the headers belong to.
#define XLSX_LIBRARY "libxlsxwriter.so." LXW_SOVERSION

// A function of the library by its name, with the type that its header declares.
#define XLSX(library, name) ((__typeof__(&name))dlsym(library, #name))

static inline const char *xlsx_library_name(void) { return XLSX_LIBRARY; }

// Returns the library; NULL where it is not installed or lacks a function.
static inline void *xlsx_load(void) {
  static const char *const names[] = {
      "workbook_new", "workbook_add_worksheet", "workbook_add_format", "workbook_set_properties",
      "workbook_close", "lxw_strerror", "worksheet_write_string", "worksheet_write_number",
      "worksheet_write_datetime", "worksheet_write_blank", "worksheet_set_column",
      "worksheet_set_row", "worksheet_freeze_panes", "worksheet_autofilter", "worksheet_merge_range",
      "worksheet_conditional_format_range", "worksheet_set_landscape", "worksheet_set_paper",
      "worksheet_fit_to_pages", "worksheet_repeat_rows", "worksheet_set_header",
      "worksheet_set_footer", "format_set_bold", "format_set_text_wrap", "format_set_align",
      "format_set_num_format", "format_set_bg_color", "format_set_font_color", "format_set_bottom",
      "format_set_bottom_color", "format_set_font_size", "format_set_indent", "worksheet_gridlines"};
  void *library = dlopen(XLSX_LIBRARY, RTLD_NOW | RTLD_LOCAL);
  for (size_t index = 0; library && index < sizeof names / sizeof *names; index++) {
    if (!dlsym(library, names[index])) return NULL;
  }
  return library;
}

static inline lxw_workbook *xlsx_new(void *library, const char *path) {
  return XLSX(library, workbook_new)(path);
}

static inline lxw_worksheet *xlsx_add_sheet(void *library, lxw_workbook *book, const char *name) {
  return XLSX(library, workbook_add_worksheet)(book, name);
}

static inline void xlsx_set_properties(void *library, lxw_workbook *book, const char *title,
                                       const char *company, const char *comments) {
  lxw_doc_properties properties = {0};
  properties.title = (char *)title;
  properties.company = (char *)company;
  properties.comments = (char *)comments;
  XLSX(library, workbook_set_properties)(book, &properties);
}

// Writes the file; returns NULL, or why it could not be written.
static inline const char *xlsx_close(void *library, lxw_workbook *book) {
  lxw_error error = XLSX(library, workbook_close)(book);
  return error == LXW_NO_ERROR ? NULL : XLSX(library, lxw_strerror)(error);
}

// How a cell looks. Colours are 0xRRGGBB; -1 for none.
typedef struct {
  bool is_bold, wraps, is_right, is_top, has_rule, is_indented;
  int ground, text;
  double size;
  const char *number_form;
} xlsx_look;

static inline lxw_format *xlsx_add_format(void *library, lxw_workbook *book, xlsx_look look) {
  lxw_format *format = XLSX(library, workbook_add_format)(book);
  if (look.is_bold) XLSX(library, format_set_bold)(format);
  if (look.wraps) XLSX(library, format_set_text_wrap)(format);
  if (look.is_right) XLSX(library, format_set_align)(format, LXW_ALIGN_RIGHT);
  if (look.is_indented) XLSX(library, format_set_indent)(format, 1);
  if (look.is_top) XLSX(library, format_set_align)(format, LXW_ALIGN_VERTICAL_TOP);
  if (look.number_form) XLSX(library, format_set_num_format)(format, look.number_form);
  if (look.ground >= 0) XLSX(library, format_set_bg_color)(format, (lxw_color_t)look.ground);
  if (look.text >= 0) XLSX(library, format_set_font_color)(format, (lxw_color_t)look.text);
  if (look.size > 0) XLSX(library, format_set_font_size)(format, look.size);
  if (look.has_rule) {
    XLSX(library, format_set_bottom)(format, LXW_BORDER_THIN);
    XLSX(library, format_set_bottom_color)(format, 0xD5D9E0);
  }
  return format;
}

static inline void xlsx_text(void *library, lxw_worksheet *sheet, int row, int column,
                             const char *text, lxw_format *format) {
  XLSX(library, worksheet_write_string)(sheet, (lxw_row_t)row, (lxw_col_t)column, text, format);
}

static inline void xlsx_number(void *library, lxw_worksheet *sheet, int row, int column,
                               double number, lxw_format *format) {
  XLSX(library, worksheet_write_number)(sheet, (lxw_row_t)row, (lxw_col_t)column, number, format);
}

static inline void xlsx_blank(void *library, lxw_worksheet *sheet, int row, int column,
                              lxw_format *format) {
  XLSX(library, worksheet_write_blank)(sheet, (lxw_row_t)row, (lxw_col_t)column, format);
}

static inline void xlsx_date(void *library, lxw_worksheet *sheet, int row, int column, int year,
                             int month, int day, lxw_format *format) {
  lxw_datetime date = {year, month, day, 0, 0, 0};
  XLSX(library, worksheet_write_datetime)
  (sheet, (lxw_row_t)row, (lxw_col_t)column, &date, format);
}

static inline void xlsx_width(void *library, lxw_worksheet *sheet, int column, double width) {
  XLSX(library, worksheet_set_column)
  (sheet, (lxw_col_t)column, (lxw_col_t)column, width, NULL);
}

static inline void xlsx_height(void *library, lxw_worksheet *sheet, int row, double height) {
  XLSX(library, worksheet_set_row)(sheet, (lxw_row_t)row, height, NULL);
}

// Keeps a heading in sight, lets its columns be filtered and repeats it on paper.
static inline void xlsx_head(void *library, lxw_worksheet *sheet, int row, int last_row,
                             int last_column, int fixed_columns) {
  XLSX(library, worksheet_freeze_panes)
  (sheet, (lxw_row_t)(row + 1), (lxw_col_t)fixed_columns);
  XLSX(library, worksheet_autofilter)
  (sheet, (lxw_row_t)row, 0, (lxw_row_t)last_row, (lxw_col_t)last_column);
  XLSX(library, worksheet_repeat_rows)(sheet, (lxw_row_t)row, (lxw_row_t)row);
}

// A4 across, as wide as one page, with a title above and page numbers below.
static inline void xlsx_paper(void *library, lxw_worksheet *sheet, const char *header,
                              const char *footer) {
  XLSX(library, worksheet_set_landscape)(sheet);
  XLSX(library, worksheet_set_paper)(sheet, 9);
  XLSX(library, worksheet_fit_to_pages)(sheet, 1, 0);
  XLSX(library, worksheet_set_header)(sheet, header);
  XLSX(library, worksheet_set_footer)(sheet, footer);
  XLSX(library, worksheet_gridlines)(sheet, LXW_HIDE_ALL_GRIDLINES);
}

// Colours every cell of a range that holds a text.
static inline void xlsx_colour(void *library, lxw_worksheet *sheet, int first_row, int column,
                               int last_row, const char *text, lxw_format *format) {
  lxw_conditional_format rule = {0};
  rule.type = LXW_CONDITIONAL_TYPE_CELL;
  rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
  rule.value_string = (char *)text;
  rule.format = format;
  XLSX(library, worksheet_conditional_format_range)
  (sheet, (lxw_row_t)first_row, (lxw_col_t)column, (lxw_row_t)last_row, (lxw_col_t)column, &rule);
}

// Draws a bar of 0 to 1 in every cell of a range.
static inline void xlsx_bars(void *library, lxw_worksheet *sheet, int first_row, int column,
                             int last_row, int colour) {
  lxw_conditional_format rule = {0};
  rule.type = LXW_CONDITIONAL_DATA_BAR;
  rule.data_bar_2010 = LXW_TRUE;
  rule.bar_solid = LXW_TRUE;
  rule.bar_color = (lxw_color_t)colour;
  rule.min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
  rule.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
  rule.min_value = 0;
  rule.max_value = 1;
  XLSX(library, worksheet_conditional_format_range)
  (sheet, (lxw_row_t)first_row, (lxw_col_t)column, (lxw_row_t)last_row, (lxw_col_t)column, &rule);
}

#endif
