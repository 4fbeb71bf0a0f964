/// The most that a helper program may take and say.
package struct HelperLimits: Hashable, Sendable {
  /// Of one line that it says, in bytes.
  package var line: Int
  /// Of all that it says, in bytes.
  package var output: Int
  /// Of its memory, in bytes of address space; it holds from just after the start, also for what it starts.
  package var memory: Int

  /// Creates limits; what is said without end, as on a line to a server, has none for all its output.
  package init(line: Int = 1 << 20, output: Int = .max, memory: Int = 1 << 30) {
    self.line = line
    self.output = output
    self.memory = memory
  }
}
