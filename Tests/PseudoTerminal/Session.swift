import CVTerm
import Canvas
import Glibc

/// A program in a terminal of its own, with what a person would see and could do.
///
/// A wait looks at the terminal again whenever something arrives; the deadline only makes a failure
/// of a program that never gets there.
public final class Session {
  /// The contents of the terminal.
  public let screen: VirtualScreen
  /// Everything that the program has sent to the terminal.
  public private(set) var sent: [UInt8] = []
  /// Everything written to standard output, where that is a pipe.
  public private(set) var output: [UInt8] = []
  /// Everything written to standard error.
  public private(set) var errors: [UInt8] = []

  let child: Child
  private var isHungUp = false
  private let deadline: Duration

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - program: The program to run.
  ///   - arguments: Its arguments, without its name.
  ///   - size: The size of the terminal.
  ///   - surroundings: Its environment and standard input.
  ///   - deadline: The time that a wait may take before it fails.
  /// - Throws: ``SessionError/cannotStart(_:)``
  public init(
    _ program: Program, _ arguments: [String] = [], size: Size = Size(columns: 80, rows: 24),
    in surroundings: Surroundings = Surroundings(), deadline: Duration = .seconds(20)
  ) throws {
    child = try Child(program, arguments, size: size, surroundings)
    screen = VirtualScreen(size: size)
    self.deadline = deadline
  }

  deinit {
    child.kill(SIGKILL)
    _ = child.waitForEnd(within: .seconds(5))
    child.close()
  }

  /// Waits until the screen shows a text.
  public func wait(for text: String) throws {
    try wait(until: "the screen shows '\(text)'") { $0.text.contains(text) }
  }

  /// Waits until the screen meets a condition.
  public func wait(until what: String, _ isMet: (VirtualScreen) -> Bool) throws {
    let end = ContinuousClock.now + deadline
    while !isMet(screen) {
      let left = end - .now
      if left <= .zero { throw SessionError.deadlinePassed(waitingFor: what, screen: screen.text) }
      // An ended program has left all its output in the terminal's queue.
      if !take(within: left), child.status != nil, !take(within: .zero), !isMet(screen) {
        throw SessionError.ended(waitingFor: what, screen: screen.text, errors: errorText)
      }
    }
  }

  /// Waits until the program ends, and returns how.
  public func waitForEnd() throws -> Ending {
    let end = ContinuousClock.now + deadline
    while child.status == nil {
      if ContinuousClock.now >= end {
        throw SessionError.deadlinePassed(waitingFor: "the end", screen: screen.text)
      }
      take(within: .milliseconds(20))
    }
    while take(within: .zero) {}
    return child.status ?? .exited(-1)
  }

  /// The text that the program has written to standard error.
  public var errorText: String { String(decoding: errors, as: UTF8.self) }

  /// The text that the program has written to standard output, where that is a pipe.
  public var outputText: String { String(decoding: output, as: UTF8.self) }

  /// Reads what has arrived, waiting for it if necessary; returns whether anything has.
  @discardableResult
  private func take(within limit: Duration) -> Bool {
    var polled = [child.terminal, child.errors, child.output].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let milliseconds = min(50, limit / .milliseconds(1))
    guard poll(&polled, nfds_t(polled.count), Int32(max(0, milliseconds))) > 0 else { return false }
    let text = child.read(child.terminal)
    sent += text
    let answers = screen.write(text)
    if !answers.isEmpty { child.write(answers) }
    let error = child.read(child.errors)
    errors += error
    let plain = child.read(child.output)
    output += plain
    return !text.isEmpty || !error.isEmpty || !plain.isEmpty
  }
}

extension Session {
  /// Types text as it is, character by character.
  public func type(_ text: String) {
    send(Array(text.utf8))
  }

  /// Presses keys.
  public func press(_ keys: NamedKey...) {
    send(keys.flatMap { $0.bytes(isApplicationMode: screen.modes.contains(.applicationCursor)) })
  }

  /// Pastes text, with brackets where the program has asked for them.
  public func paste(_ text: String) {
    let isBracketed = screen.modes.contains(.bracketedPaste)
    send(Array((isBracketed ? "\u{1B}[200~\(text)\u{1B}[201~" : text).utf8))
  }

  /// Sends bytes, reading the program's output meanwhile.
  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    let end = ContinuousClock.now + deadline
    while !rest.isEmpty, ContinuousClock.now < end {
      rest = rest.dropFirst(child.write(Array(rest)))
      if !rest.isEmpty { take(within: .milliseconds(10)) }
    }
  }

  /// Writes on the terminal without the program, as a message of the system does.
  public func scribble(_ text: String) {
    _ = screen.write(Array(text.utf8))
  }

  /// Gives the terminal another size; the program gets SIGWINCH.
  public func resize(to size: Size) {
    while take(within: .zero) {}
    screen.resize(to: size)
    child.resize(to: size)
  }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) {
    child.kill(number)
  }

  /// Closes the terminal, as a window does that is closed or a connection that is lost.
  public func hangUp() {
    while take(within: .zero) {}
    child.hangUp()
  }

  /// The ending of the program; `nil` while it runs.
  public var ending: Ending? { child.status }

  /// The process of the program.
  public var processID: Int32 { child.processID }

  /// The modes that the program has left changed, in words; empty for a clean terminal.
  public var leftovers: [String] {
    screen.leftovers + (child.hasChangedLineMode ? ["line mode changed"] : [])
  }
}

/// The reason why a session cannot go on.
public enum SessionError: Error, CustomStringConvertible {
  case cannotStart(String)
  case deadlinePassed(waitingFor: String, screen: String)
  case ended(waitingFor: String, screen: String, errors: String)

  public var description: String {
    switch self {
    case .cannotStart(let reason): "cannot start: \(reason)"
    case .deadlinePassed(let what, let screen): "waited in vain until \(what); screen:\n\(screen)"
    case .ended(let what, let screen, let errors):
      "ended before \(what); screen:\n\(screen)\nstandard error:\n\(errors)"
    }
  }
}
