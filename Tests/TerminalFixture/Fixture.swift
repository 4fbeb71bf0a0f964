import Canvas
import Glibc
import Terminal
import Themes

/// A program for tests: it shows what it is told by its terminal, and a list to move through.
@main
@MainActor
struct Fixture {
  private let screen: Screen
  private let loop: EventLoop
  private let mailbox: Mailbox<String>
  private let thread: BackgroundThread
  private let arguments: [String]
  private var log: [String] = []
  private var draws = 0
  private var selected = 0
  private var theme = ShippedTheme.terminal
  private var isMouseOn = true
  /// A frame made ready with `F`, drawn with `D`.
  private var prepared: PreparedFrame?

  static func main() {
    // Threads of the runtime may be there before the screen, as in a program that loads something first.
    if CommandLine.arguments.contains("--threads") { Task.detached {} }
    var fixture: Fixture
    do {
      fixture = try Fixture()
    } catch {
      let message = Array("fixture: \(error)\n".utf8)
      write(STDERR_FILENO, message, message.count)
      exit(1)
    }
    exit(fixture.run())
  }

  private init() throws(TerminalError) {
    arguments = Array(CommandLine.arguments.dropFirst())
    if let name = arguments.value(after: "--theme"), let named = ShippedTheme(rawValue: name) {
      theme = named
    }
    screen = try Screen(theme: theme.theme)
    do throws(TerminalError) {
      loop = try EventLoop(of: screen)
      thread = try BackgroundThread()
    } catch {
      screen.close()
      throw error
    }
    mailbox = Mailbox(waking: loop.waker)
    if let file = arguments.value(after: "--watch") { loop.watchFile(at: [file]) }
  }

  private mutating func run() -> Int32 {
    defer { screen.close() }
    draw()
    let quiet = arguments.value(after: "--quiet").flatMap(Int32.init)
    var events: [TerminalEvent] = []
    while true {
      events = loop.next(orQuietAfter: events == [.quiet] ? nil : quiet)
      for event in events {
        if let status = answer(event) { return status }
      }
      if events == [.keys([.character("D")])], let prepared {
        screen.draw(prepared)
      } else {
        draw()
      }
    }
  }

  /// Answers an event and returns the exit status where it ends the program.
  private mutating func answer(_ event: TerminalEvent) -> Int32? {
    switch event {
    case .keys(let keys):
      for key in keys {
        log.append("key \(key.words)")
        if let status = answer(key) { return status }
      }
    case .resized(let size): log.append("resized \(size.columns)x\(size.rows)")
    case .signal(let number): return 128 + number
    case .fileChanged: log.append("file changed")
    case .woken: log += mailbox.drain().map { "posted \($0)" }
    case .quiet: log.append("quiet")
    case .hangUp: return 128 + SIGHUP
    }
    return nil
  }

  private mutating func answer(_ key: Key) -> Int32? {
    switch key {
    case .character("q"): return 0
    case .character("C"): fatalError("asked to crash")
    case .character("X"): exit(3)
    case .character("M"):
      isMouseOn.toggle()
      screen.setMouse(on: isMouseOn)
    case .character("T"):
      let all = ShippedTheme.allCases
      theme = all[((all.firstIndex(of: theme) ?? 0) + 1) % all.count]
      screen.use(theme.theme)
    case .character("P"):
      let mailbox = mailbox
      Task.detached(executorPreference: thread) { mailbox.post("from a task") }
    case .character("F"): prepared = screen.prepare(frame)
    case .control("l"): screen.redraw()
    case .down: selected += 1
    case .up: selected = max(0, selected - 1)
    default: break  // Any other key only shows itself.
    }
    return nil
  }

  private mutating func draw() {
    draws += 1
    screen.draw(frame)
  }

  private var frame: Frame {
    var frame = Frame(size: screen.size)
    if arguments.contains("--list") {
      drawList(into: &frame)
    } else {
      drawReport(into: &frame)
    }
    if arguments.contains("--cursor") { frame.cursor = Position(column: 3, row: 0) }
    return frame
  }
}

extension Fixture {
  /// The last row is the last to be sent: where it is right, everything is.
  private func drawReport(into frame: inout Frame) {
    for (index, role) in Role.allCases.enumerated() {
      let letter = String(Unicode.Scalar(UInt8(0x41 + index)))
      frame.write(letter, row: 0, column: index, role: role)
      frame.write(letter, row: 1, column: index, style: CellStyle(role, isSelected: true))
    }
    frame.write(arguments.value(after: "--text") ?? "", row: 2, column: 0)
    let room = max(0, frame.size.rows - 4)
    for (row, line) in log.suffix(room).enumerated() {
      frame.write(line, row: 3 + row, column: 0)
    }
    let size = "\(frame.size.columns)x\(frame.size.rows)"
    let unicode = screen.supportsUnicode ? "unicode" : "ascii"
    frame.write(
      "\(size) colours \(screen.colourDepth.rawValue) \(unicode) \(theme.rawValue) draws \(draws)",
      row: frame.size.rows - 1, column: 0)
  }

  private func drawList(into frame: inout Frame) {
    let room = max(1, frame.size.rows - 1)
    let top = max(0, selected - room + 1)
    for row in 0..<room {
      let item = top + row
      frame.write("\(item + 1)", row: row, column: 1, role: .dim)
      frame.write("■", row: row, column: 6, role: item % 3 == 0 ? .statusMissed : .statusAchieved)
      frame.write(Self.title(of: item), row: row, column: 8)
      if item == selected { frame.select(row: row, columns: 0..<frame.size.columns) }
    }
    frame.write("\(selected + 1) of 5000", row: room, column: 1, role: .hint)
  }

  private static func title(of item: Int) -> String {
    let words = ["imprese", "attività", "bilancio", "Zürich", "qualità", "東京", "ufficio", "spese"]
    let mixed = item &* 2_654_435_761
    return (0..<7).map { words[mixed >> ($0 * 3 + 4) & 7] }.joined(separator: " ")
      + " \(mixed % 9973)"
  }
}

extension [String] {
  fileprivate func value(after name: String) -> String? {
    firstIndex(of: name).flatMap { $0 + 1 < count ? self[$0 + 1] : nil }
  }
}

extension Key {
  /// The key in words, for one line.
  fileprivate var words: String {
    switch self {
    case .mouse(let event): "\(event.action) \(event.position.column),\(event.position.row)"
    case .paste(let text): "paste \(text.debugDescription)"
    default: "\(self)"  // The name of the case says it.
    }
  }
}
