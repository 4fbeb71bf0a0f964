import CNcurses
import Canvas
import Glibc
import Testing

@Suite("Cell widths")
struct CellWidthTests {
  /// The C library's table is older than Swift's; it has no width for what came later.
  @Test("widths are those of the C library for every assigned character it knows")
  func agreesWithLibrary() throws {
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    var different: [String] = []
    for value in (0xA0...0x3FFFD as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      switch scalar.properties.generalCategory {
      case .unassigned, .privateUse, .control, .surrogate, .format, .lineSeparator,
        .paragraphSeparator:
        continue
      default: break
      }
      let width = screen_width(value)
      if width >= 0, width != scalar.cellWidth {
        different.append("\(String(value, radix: 16)): \(scalar.cellWidth), libc \(width)")
      }
    }
    #expect(different.isEmpty, "\(different.prefix(40))")
  }
}
