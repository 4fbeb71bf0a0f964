import CXlsxwriter
import Wording

/// A spreadsheet file as libxlsxwriter writes it: sheets of typed cells.
final class Workbook {
  private let library: UnsafeMutableRawPointer
  private var book: UnsafeMutablePointer<lxw_workbook>?
  private var formats: [CellLook: UnsafeMutablePointer<lxw_format>] = [:]

  /// Begins a file at a path where there is none.
  init(path: String) throws(WorkbookError) {
    guard let library = xlsx_load() else {
      throw .noLibrary(String(cString: xlsx_library_name()))
    }
    self.library = library
    guard let book = xlsx_new(library, path) else { throw .failed("") }
    self.book = book
  }

  func setProperties(title: String, company: String, comments: String) {
    xlsx_set_properties(library, book, title, company, comments)
  }

  /// Adds a sheet; its name must be valid and new.
  func addSheet(named name: String) throws(WorkbookError) -> WorkSheet {
    guard let sheet = xlsx_add_sheet(library, book, name) else { throw .failed(name) }
    return WorkSheet(library: library, sheet: sheet, book: self)
  }

  /// Writes everything to the file and ends it.
  func close() throws(WorkbookError) {
    defer { book = nil }
    if let problem = xlsx_close(library, book) { throw .failed(String(cString: problem)) }
  }

  func format(_ look: CellLook) -> UnsafeMutablePointer<lxw_format>? {
    if let known = formats[look] { return known }
    let made = look.numberForm.withCString { form in
      xlsx_add_format(
        library, book,
        xlsx_look(
          is_bold: look.isBold, wraps: look.wraps, is_right: look.isRight, is_top: true,
          has_rule: look.hasRule, is_indented: look.isIndented, ground: look.ground,
          text: look.text, size: look.size,
          number_form: look.numberForm.isEmpty ? nil : form))
    }
    formats[look] = made
    return made
  }
}

/// Why a workbook could not be written.
public enum WorkbookError: Error, Hashable, Sendable {
  /// The library with this file name is not installed.
  case noLibrary(String)
  /// What the library says.
  case failed(String)
}

extension Phrases {
  /// Returns why a workbook could not be written and what to do.
  public func words(of error: WorkbookError) -> String {
    switch error {
    case .noLibrary(let name):
      say(
        "per scrivere xlsx serve \(name): su Debian, apt install libxlsxwriter4",
        "writing xlsx needs \(name): on Debian, apt install libxlsxwriter4")
    case .failed(let reason):
      say("il file non si può scrivere: \(reason)", "the file cannot be written: \(reason)")
    }
  }
}

/// How a cell looks; colours are 0xRRGGBB, −1 for none.
struct CellLook: Hashable {
  var isBold = false
  var wraps = false
  var isRight = false
  var hasRule = true
  /// Whether the text keeps off the column before it.
  var isIndented = false
  var ground: Int32 = -1
  var text: Int32 = -1
  /// In points; 0 for the usual size.
  var size = 0.0
  /// As spreadsheets write it, such as `0.0%`; empty for none.
  var numberForm = ""
}
