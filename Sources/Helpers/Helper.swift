import FileSystem
import Glibc
import Text

/// A helper program that runs: it is sent lines, and says lines in answer.
///
/// Lines that are sent wait in memory until the helper reads them. Only ``next(by:)`` and ``finish(by:)``
/// write and read, both at once, so that neither program waits for the other.
package struct Helper: ~Copyable {
  private let program: HelperProgram
  private let process: ChildProcess
  private let cancellation: Cancellation?
  private var toHelper: Pipe
  private var fromHelper: Pipe
  private var complaints: Pipe
  private var outgoing = ByteQueue()
  private var incoming: LineBuffer
  private var complaint: [UInt8] = []
  private var wasLastLine = false
  private var hasEnded = false
  private var failure: HelperFailure?

  /// The bytes of standard error that are kept; the rest is read and dropped.
  private static let longestComplaint = 4096

  /// Starts a helper.
  init(
    _ program: HelperProgram, at path: String, _ arguments: [String], _ cancellation: Cancellation?
  ) throws(SystemError) {
    var toHelper = try Pipe(quiet: ())
    var fromHelper = try Pipe()
    var complaints = try Pipe()
    let streams = ChildProcess.Streams(
      input: toHelper.exit, output: fromHelper.entry, complaints: complaints.entry)
    let process = try ChildProcess(
      [path] + arguments, streams, environment: program.environment, isApart: true)
    process.limitMemory(to: program.limits.memory)
    toHelper.closeExit()
    fromHelper.closeEntry()
    complaints.closeEntry()
    self.process = process
    self.program = program
    self.cancellation = cancellation
    self.toHelper = toHelper
    self.fromHelper = fromHelper
    self.complaints = complaints
    incoming = LineBuffer(program.limits)
  }

  deinit {
    guard !hasEnded else { return }
    process.kill()
    _ = process.wait()
  }

  /// Sends lines, as soon as the helper reads.
  package mutating func send(_ lines: some Sequence<TabbedLine>) {
    guard !wasLastLine else { return }
    for line in lines { outgoing.append(line.text.utf8) }
  }

  /// Waits for the next line that the helper says.
  ///
  /// - Parameter deadline: When the helper is ended if it has not said one.
  /// - Returns: The line; `nil` once the helper has ended as it should.
  /// - Throws: What went wrong; the helper is then ended, and every further call throws the same.
  package mutating func next(
    by deadline: ContinuousClock.Instant
  ) throws(HelperFailure) -> TabbedLine? {
    if let failure { throw failure }
    while true {
      if let line = try nextWaiting() { return line }
      if hasEnded { return nil }
      if fromHelper.exit < 0 {
        try end(by: deadline)
      } else {
        try exchange(by: deadline)
      }
    }
  }

  /// Says that nothing more is sent, and waits until the helper has ended.
  ///
  /// - Parameter deadline: When the helper is ended if it has not done so itself.
  /// - Returns: What it still said.
  /// - Throws: What went wrong.
  package mutating func finish(
    by deadline: ContinuousClock.Instant
  ) throws(HelperFailure) -> [TabbedLine] {
    wasLastLine = true
    closeInputIfDone()
    var lines: [TabbedLine] = []
    while let line = try next(by: deadline) { lines.append(line) }
    return lines
  }

  private mutating func nextWaiting() throws(HelperFailure) -> TabbedLine? {
    do throws(LineBuffer.Fault) {
      return try incoming.next()
    } catch {
      switch error {
      case .unreadable(let line): throw stop(.unreadable(line: line))
      case .tooMuch(let limit): throw stop(.tooMuch(limit: limit))
      }
    }
  }

  /// Waits until something can be written or read, and does it.
  private mutating func exchange(by deadline: ContinuousClock.Instant) throws(HelperFailure) {
    let output: Int16 = outgoing.isEmpty ? 0 : Int16(POLLOUT)
    var awaited = [
      pollfd(fd: cancellation?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: output == 0 ? -1 : toHelper.entry, events: output, revents: 0),
      pollfd(fd: fromHelper.exit, events: Int16(POLLIN), revents: 0),
      pollfd(fd: complaints.exit, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&awaited, nfds_t(awaited.count), try timeLeft(until: deadline))
    guard count > 0 else { return }
    if awaited[0].revents != 0 { throw stop(.cancelled) }
    if awaited[1].revents != 0 { write() }
    if awaited[3].revents != 0 { hearComplaints() }
    if awaited[2].revents != 0 { read() }
  }

  /// Returns the time until a deadline, in milliseconds and rounded up.
  private mutating func timeLeft(
    until deadline: ContinuousClock.Instant
  ) throws(HelperFailure) -> Int32 {
    let left = ContinuousClock.now.duration(to: deadline)
    guard left > .zero else { throw stop(.late) }
    return Int32(clamping: Int(min(left / .milliseconds(1), 1e9).rounded(.up)))
  }

  private mutating func write() {
    let flags = Int32(MSG_NOSIGNAL | MSG_DONTWAIT)
    let entry = toHelper.entry
    let count = outgoing.withNext { Glibc.send(entry, $0.baseAddress, $0.count, flags) }
    if count > 0 {
      outgoing.dropFirst(count)
    } else if errno != EINTR, errno != EAGAIN {
      // It reads no more; how it ends says why.
      toHelper.closeEntry()
    }
    closeInputIfDone()
  }

  private mutating func closeInputIfDone() {
    if wasLastLine, outgoing.isEmpty { toHelper.closeEntry() }
  }

  private mutating func read() {
    switch Self.some(of: fromHelper.exit) {
    case .bytes(let bytes): incoming.append(bytes)
    case .nothingYet: break
    case .end: fromHelper.closeExit()
    }
  }

  private mutating func hearComplaints() {
    switch Self.some(of: complaints.exit) {
    case .bytes(let bytes): complaint += bytes.prefix(Self.longestComplaint - complaint.count)
    case .nothingYet: break
    case .end: complaints.closeExit()
    }
  }

  private enum Reading {
    case bytes(ArraySlice<UInt8>)
    case nothingYet, end
  }

  private static func some(of descriptor: Int32) -> Reading {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    if count > 0 { return .bytes(buffer[..<count]) }
    return count < 0 && errno == EINTR ? .nothingYet : .end
  }
}

// How a helper ends.
extension Helper {
  /// The pause between two looks at a helper that has closed its output, in milliseconds.
  private static let glance: Int32 = 2

  /// Waits until a helper that says nothing more has ended, and judges how.
  private mutating func end(by deadline: ContinuousClock.Instant) throws(HelperFailure) {
    while !process.hasEnded {
      let left = try timeLeft(until: deadline)
      var awaited = pollfd(fd: cancellation?.descriptor ?? -1, events: Int16(POLLIN), revents: 0)
      if poll(&awaited, 1, min(left, Self.glance)) > 0 { throw stop(.cancelled) }
    }
    switch collect() {
    case .exited(0):
      if let line = incoming.unended { throw stop(.unreadable(line: line)) }
      if !outgoing.isEmpty { throw stop(.endedEarly) }
    case .exited(127) where lacksLibrary: throw stop(.lacksLibrary)
    case .exited(let status): throw stop(.failed(status: status))
    case .killed(let signal): throw stop(.killed(signal: signal))
    }
  }

  /// Ends the helper, and what it started, for a reason.
  private mutating func stop(_ reason: HelperFailure.Reason) -> HelperFailure {
    if !hasEnded { _ = collect() }
    let failure = HelperFailure(program: program, reason: reason, complaint: firstComplaint)
    self.failure = failure
    return failure
  }

  /// Ends what may still run, hears the last complaints, and lets the system forget the helper.
  private mutating func collect() -> ChildProcess.Ending {
    process.kill()
    hasEnded = true
    let ending = process.wait()
    while complaints.exit >= 0, Self.isReady(complaints.exit) { hearComplaints() }
    return ending
  }

  private static func isReady(_ descriptor: Int32) -> Bool {
    var awaited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&awaited, 1, 0) > 0
  }

  private var firstComplaint: String {
    String(decoding: complaint.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  /// True if the system's loader ended it, which speaks English whatever the locale.
  private var lacksLibrary: Bool {
    firstComplaint.contains("error while loading shared libraries")
  }
}
