import Testing
import Text

@Suite("ASCII forms")
struct AsciiFormTests {
  @Test(
    "symbols have a likeness, letters lose their accents, others are a question mark",
    arguments: zip(
      "aà東─│┌┼╴╷█▁▅■▲◆✖▷◁·–…→≥’«€".unicodeScalars, "aa?-|++-|#_=+~ox><.-.>>'<?".unicodeScalars))
  func forms(scalar: Unicode.Scalar, form: Unicode.Scalar) {
    #expect(scalar.asciiForm == form)
  }

  @Test("every form is one printable ASCII character")
  func printable() {
    for value in (0x20...0x2FFF as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect((0x20...0x7E).contains(scalar.asciiForm.value), "\(value)")
    }
  }
}
