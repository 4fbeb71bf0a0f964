import Glibc

/// Asks for the memory that the system would grant; taking more ends the program with a trap.
package enum Memory {
  /// The bytes that a plan takes per byte of its file while it is read, changed and written.
  static let bytesPerFileByte = 10

  /// Returns whether so many bytes can be had now.
  package static func grants(_ count: Int) -> Bool {
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    let place = mmap(nil, max(1, count), PROT_READ | PROT_WRITE, flags, -1, 0)
    guard let place, place != MAP_FAILED else { return false }
    munmap(place, max(1, count))
    return true
  }
}
