import FileSystem
import Glibc
import TestSupport
import Testing

@Suite("Names of files")
struct FileNameTests {
  @Test("every name has a text of its own that leads back to it, byte for byte")
  func roundTrip() {
    var texts: Set<[UInt8]> = []
    var generator = SystemRandomNumberGenerator()
    let bytes: [UInt8] = [
      0x41, 0xE8, 0xC3, 0xA8, 0xEE, 0xBE, 0x80, 0xEF, 0xBF, 0xED, 0xA0, 0xF0, 0xFF,
    ]
    var names: Set<[UInt8]> = []
    for length in 0..<600 {
      let name = (0..<length % 9).map { _ in bytes.randomElement(using: &generator) ?? 0 }
      names.insert(name)
      let text = String(fileName: name)
      texts.insert(Array(text.utf8))
      #expect(text.fileNameBytes == name)
      #expect(text.withFileName { strlen($0) } == name.count)
    }
    #expect(texts.count == names.count)
  }

  @Test(
    "a name in UTF-8 is its own text", arguments: ["", "piano.json", "più.json", "\u{301}x", "計画"])
  func plain(name: String) {
    #expect(Array(String(fileName: Array(name.utf8)).utf8) == Array(name.utf8))
  }

  @Test("the file behind a name that is not UTF-8 is found, read and listed")
  func files() throws {
    let folder = Scratch()
    let name = String(fileName: [0x70, 0xE8, 0x2E, 0x6A])
    folder.write("x", as: name)
    #expect(folder.names() == [name])
    #expect(folder.text(name) == "x")
    #expect(FileKind(of: folder.file(name)) == .file)
  }

  @Test("a path is split at its last slash, whatever follows it")
  func parts() {
    let location = FileLocation(itself: "a/b/\u{301}c.json")
    #expect(Array(location.folder.utf8) == Array("a/b".utf8))
    #expect(Array(location.fileName.utf8) == Array("\u{301}c.json".utf8))
    #expect(Array(location.path.utf8) == Array("a/b/\u{301}c.json".utf8))
    #expect(FileLocation(itself: "x").path == "./x")
    #expect(FileLocation(itself: "/x").path == "/x")
  }
}
