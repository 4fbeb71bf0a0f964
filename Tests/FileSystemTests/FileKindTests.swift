import FileSystem
import Glibc
import TestSupport
import Testing

@Suite("Kinds of files")
struct FileKindTests {
  private let folder = Scratch()

  @Test("what can be replaced is told from what can only be written into")
  func kinds() throws {
    folder.write("x", as: "file")
    symlink("file", folder.file("link"))
    symlink("/dev/null", folder.file("device"))
    mkfifo(folder.file("pipe"), 0o600)
    let open = try OpenFile(folder.file("file"), O_RDWR)
    symlink("/dev/fd/\(open.descriptor)", folder.file("open"))
    #expect(FileKind(of: folder.file("file")) == .file)
    #expect(FileKind(of: folder.file("link")) == .file)
    #expect(FileKind(of: folder.path) == .folder)
    #expect(FileKind(of: folder.file("none")) == .missing)
    for name in ["device", "pipe", "open"] {
      #expect(FileKind(of: folder.file(name)) == .stream, "\(name)")
    }
    for path in ["/dev/null", "/dev/fd/\(open.descriptor)", open.pathWhileOpen] {
      #expect(FileKind(of: path) == .stream, "\(path)")
    }
    #expect(FileKind(of: "/proc/self/status") == .file)
  }

  @Test("a file without a name is this user's alone, and leads nowhere once it is closed")
  func nameless() throws {
    let file = try OpenFile(namelessIn: folder.path)
    #expect(folder.names() == [])
    #expect(try file.status().st_mode & 0o777 == 0o600)
    try OpenFile(file.pathWhileOpen, O_WRONLY).write(Array("x".utf8))
    #expect(try file.contents(padding: 0) == Array("x".utf8))
  }

  @Test("an open file of this process is continued at its position")
  func openFile() throws {
    let open = try OpenFile(folder.file("file"), O_RDWR | O_CREAT, mode: 0o600)
    try open.write(Array("one ".utf8))
    try OpenFile(stream: "/dev/fd/\(open.descriptor)").write(Array("two".utf8))
    #expect(folder.text("file") == "one two")
  }
}
