import CXattr
import FileSystem
import Glibc
import TestSupport
import Testing

@Suite("Replacing a file")
struct TemporaryFileTests {
  private let folder = Scratch()

  private func replace(_ name: String, by text: String) throws {
    let location = try FileLocation(folder.file(name))
    let old = try FileAttributes(at: location)
    let temporary = try TemporaryFile(beside: location, mode: 0o600)
    try temporary.write(Array(text.utf8))
    try temporary.complete(with: old)
    try temporary.replace()
  }

  @Test("mode, extended attributes and links stay; another name keeps the old text")
  func attributes() throws {
    let path = folder.write("old", as: "file")
    chmod(path, 0o640)
    let keepsAttributes = setxattr(path, "user.note", "x", 1, 0) == 0
    symlink("file", folder.file("link"))
    link(path, folder.file("second"))
    try replace("link", by: "new")
    #expect(folder.text("file") == "new")
    #expect(folder.text("second") == "old")
    #expect(FileStatus.ofLink(folder.file("link")).map { $0.st_mode & S_IFMT } == S_IFLNK)
    #expect(FileStatus.of(path).map { $0.st_mode & 0o7777 } == 0o640)
    var read: UInt8 = 0
    #expect(!keepsAttributes || getxattr(path, "user.note", &read, 1) == 1)
    #expect(folder.names() == ["file", "link", "second"])
  }

  @Test("a file gets no access list from its folder that it did not have")
  func inheritedAccess() throws {
    // Version 2 of the format: the owner, a user by number, the group, the mask, all others.
    let entries: [(UInt16, UInt16, UInt32)] = [
      (1, 7, .max), (2, 7, 60_001), (4, 5, .max), (0x10, 7, .max), (0x20, 5, .max),
    ]
    let list = entries.reduce(into: [2, 0, 0, 0] as [UInt8]) { bytes, entry in
      withUnsafeBytes(of: entry.0.littleEndian) { bytes += $0 }
      withUnsafeBytes(of: entry.1.littleEndian) { bytes += $0 }
      withUnsafeBytes(of: entry.2.littleEndian) { bytes += $0 }
    }
    let path = folder.write("old", as: "file")
    chmod(path, 0o640)
    let hasLists = setxattr(folder.path, "system.posix_acl_default", list, list.count, 0) == 0
    try replace("file", by: "new")
    #expect(folder.text("file") == "new")
    #expect(!hasLists || getxattr(path, "system.posix_acl_access", nil, 0) < 0)
    #expect(FileStatus.of(path).map { $0.st_mode & 0o7777 } == 0o640)
  }

  @Test("a file that does not get its name is gone; one that must be new takes no other's name")
  func unnamed() throws {
    let location = try FileLocation(folder.write("old", as: "file"))
    do {
      let temporary = try TemporaryFile(beside: location, mode: 0o600)
      #expect(folder.names().count == 2)
      try temporary.write([1])
    }
    #expect(folder.names() == ["file"])
    #expect(throws: FileFailure(step: .link, error: SystemError(code: EEXIST))) {
      try TemporaryFile(beside: location, mode: 0o600).create()
    }
    #expect(folder.names() == ["file"])
    #expect(folder.text("file") == "old")
    try TemporaryFile(beside: FileLocation(folder.file("new")), mode: 0o600).create()
    #expect(folder.names() == ["file", "new"])
  }

  @Test("a dead writer's file is removed, by its name to the byte; a living one's and others' stay")
  func leftovers() throws {
    let digits = "0123456789abcdef"
    let kept = [
      ".piano.json.\(digits).tmp", ".piano.appunti.tmp", ".piano.\(digits)0.tmp",
      ".piano.\(digits.uppercased()).tmp", ".piano.\(digits).tmp.bak", "piano.\(digits).tmp",
      ".pia\u{300}no.\(digits).tmp",
    ]
    for name in kept + [".piano.\(digits).tmp"] { folder.write("x", as: name) }
    try replace("piano", by: "new")
    #expect(folder.names() == (kept + ["piano"]).sorted())
    let accented = "pi\u{E0}no"
    folder.write("x", as: ".\(accented).\(digits).tmp")
    let living = try TemporaryFile(beside: FileLocation(folder.file("piano")), mode: 0o600)
    let count = folder.names().count
    try replace("piano", by: "newer")
    #expect(folder.names().count == count)
    try living.write([1])
    try living.complete(with: nil)
    try living.replace()
    #expect(folder.names() == (kept + [".\(accented).\(digits).tmp", "piano"]).sorted())
  }

  @Test("a file of the longest name can be replaced")
  func longName() throws {
    let name = String(repeating: "è", count: 127) + "x"
    try replace(name, by: "new")
    #expect(folder.names() == [name])
  }
}
