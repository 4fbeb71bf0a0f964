import CNcurses
import Glibc

/// A pipe that holds the library's output for one frame, so that the terminal gets it in one piece.
///
/// The library writes 52 times for a key in a list with its detail, 8 times in a list alone; a pipe takes
/// so many small writes in half the time of a memory file.
struct FrameStore {
  /// Where the library writes.
  let entry: Int32
  private let exit: Int32
  private let capacity: Int

  /// The most that a cell takes: a move of the cursor, all attributes, both colours in full, a
  /// character with marks.
  private static let bytesPerCell = 128
  /// The limit that a system grants every program.
  private static let wantedCapacity: Int32 = 1 << 20
  private static let leastCapacity = 1 << 16

  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe2(&ends, O_CLOEXEC) == 0 else { return nil }
    exit = ends[0]
    entry = ends[1]
    _ = fcntl(entry, screen_set_pipe_size, Self.wantedCapacity)
    capacity = Int(fcntl(entry, screen_get_pipe_size))
    // A user with many open pipes gets small ones, which hardly hold a frame.
    guard capacity >= Self.leastCapacity else {
      close()
      return nil
    }
  }

  /// Returns whether a frame fits: at a full pipe the library would wait for ever.
  func holds(cells: Int) -> Bool { cells * Self.bytesPerCell <= capacity }

  /// Removes and returns the bytes written.
  func drain() -> [UInt8] {
    var count: Int32 = 0
    guard ioctl(exit, UInt(FIONREAD), &count) == 0, count > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: Int(count)) { buffer, taken in
      taken = max(0, read(exit, buffer.baseAddress, buffer.count))
    }
  }

  func close() {
    Glibc.close(entry)
    Glibc.close(exit)
  }
}
