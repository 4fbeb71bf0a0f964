import CXattr
import Glibc

/// The mode, owner and extended attributes of a file (access lists among them).
package struct FileAttributes {
  private let mode: mode_t
  private let owner: uid_t
  private let group: gid_t
  private let extended: [(name: [CChar], value: [UInt8])]

  /// Reads the attributes of an open file.
  package init(of file: borrowing OpenFile) throws(SystemError) {
    let status = try file.status()
    mode = status.st_mode & 0o7777
    owner = status.st_uid
    group = status.st_gid
    extended = extendedAttributes(of: file.descriptor)
  }

  /// Reads the attributes of the file at a place; `nil` where there is none.
  package init?(at location: FileLocation) throws(FileFailure) {
    guard FileStatus.ofLink(location.path) != nil else { return nil }
    self = try FileFailure.during(.open) { () throws(SystemError) in
      do throws(SystemError) {
        return try FileAttributes(of: OpenFile(location.path, O_RDONLY | O_NONBLOCK))
      } catch {
        // Who may only write a file may learn this, too.
        guard error.code == EACCES else { throw error }
        return try FileAttributes(of: OpenFile(location.path, O_WRONLY | O_NONBLOCK))
      }
    }
  }

  /// Gives an open file the attributes, as far as the system lets this process.
  ///
  /// Where owner or group cannot be kept, what was theirs alone is nobody's.
  package func apply(to file: borrowing OpenFile) {
    var mode = mode
    if fchown(file.descriptor, owner, group) != 0 {
      mode &= ~(S_ISUID | S_ISGID)
      let keepsGroup = fchown(file.descriptor, uid_t.max, group) == 0
      if !keepsGroup { mode &= ~S_IRWXG | (mode & S_IRWXO) << 3 }
    }
    removeOthers(from: file)
    for (name, value) in extended {
      _ = fsetxattr(file.descriptor, name, value, value.count, 0)
    }
    fchmod(file.descriptor, mode)
  }

  /// Removes extended attributes that a new file has from its folder, above all its access list: it may
  /// let in who could not read the file before.
  private func removeOthers(from file: borrowing OpenFile) {
    let names = Set(extended.map(\.name))
    for (name, _) in extendedAttributes(of: file.descriptor)
    where !names.contains(name) && !name.isOfSecurityModule {
      _ = fremovexattr(file.descriptor, name)
    }
  }
}

extension [CChar] {
  /// The name is one that the system's security modules give every file.
  fileprivate var isOfSecurityModule: Bool {
    starts(with: "security.".utf8.map { CChar(bitPattern: $0) })
  }
}

private func extendedAttributes(of file: Int32) -> [(name: [CChar], value: [UInt8])] {
  var names = [CChar](repeating: 0, count: 65_536)
  let length = flistxattr(file, &names, names.count)
  guard length > 0 else { return [] }
  return names[..<length].split(separator: 0).compactMap { name in
    let name = Array(name) + [0]
    var value = [UInt8](repeating: 0, count: 65_536)
    let size = fgetxattr(file, name, &value, value.count)
    return size >= 0 ? (name, Array(value[..<size])) : nil
  }
}
