import CNcurses
import Glibc
import Testing
import Text

@Suite("Cell widths")
struct CellWidthTests {
  /// Libraries of other systems follow other versions of Unicode.
  ///
  /// There, what every version agrees on must be the same, and little else may differ. The screen shows
  /// `?` where the library has another width.
  @Test("widths are those of the C library for every character that the table knows")
  func agreesWithLibrary() throws {
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    let different = (0xA0...0x3FFFD as ClosedRange<UInt32>).filter { value in
      guard let scalar = Unicode.Scalar(value), isComparable(scalar) else { return false }
      let width = screen_width(value)
      return width >= 0 && width != scalar.cellWidth
    }
    if libraryVersion == "glibc 2.36" {
      #expect(different.isEmpty, "\(different.prefix(40))")
    } else {
      #expect(different.count < 400, "\(different.prefix(40))")
    }
    let steady = different.filter { value in Self.steadyBlocks.contains { $0.contains(value) } }
    #expect(steady.isEmpty, "\(steady.prefix(40))")
  }

  /// Characters whose width has long been the same: letters of Europe, kana, ideographs, syllables.
  private static let steadyBlocks: [ClosedRange<UInt32>] = [
    0x00C0...0x052F, 0x2010...0x2027, 0x2190...0x21FF, 0x2500...0x257F, 0x3041...0x3096,
    0x30A1...0x30FA, 0x4E00...0x9FA5, 0xAC00...0xD7A3, 0xFF01...0xFF5E, 0x1F600...0x1F64F,
    0x20000...0x2A6D6,
  ]

  private var libraryVersion: String {
    var text = [CChar](repeating: 0, count: 64)
    let count = confstr(Int32(_CS_GNU_LIBC_VERSION), &text, text.count)
    return String(
      decoding: text.prefix(max(0, count - 1)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private func isComparable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .unassigned, .privateUse, .control, .surrogate, .format, .lineSeparator,
      .paragraphSeparator:
      false
    default: String(scalar).harmless != "\u{FFFD}"
    }
  }
}
