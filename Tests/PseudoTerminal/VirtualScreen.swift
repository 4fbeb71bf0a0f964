import CVTerm
import Canvas

/// The contents of a terminal: an emulator that reads the bytes of a program.
public final class VirtualScreen {
  public private(set) var size: Size
  /// The modes that are switched on.
  public var modes: Set<TerminalMode> { tracker.modes }

  private let emulator: OpaquePointer
  private let cells: OpaquePointer
  private var tracker = ModeTracker()
  private let answers = Answers()

  /// The answers of the terminal to the program.
  private final class Answers {
    var bytes: [UInt8] = []
  }

  /// Creates an empty screen.
  public init(size: Size) {
    self.size = size
    emulator = vterm_new(Int32(size.rows), Int32(size.columns))
    cells = vterm_obtain_screen(emulator)
    vterm_set_utf8(emulator, 1)
    vterm_output_set_callback(
      emulator,
      { text, count, user in
        guard let text, let user else { return }
        let bytes = UnsafeBufferPointer(start: text, count: count).map { UInt8(bitPattern: $0) }
        Unmanaged<Answers>.fromOpaque(user).takeUnretainedValue().bytes += bytes
      }, Unmanaged.passUnretained(answers).toOpaque())
    vterm_screen_enable_altscreen(cells, 1)
    vterm_screen_reset(cells, 1)
  }

  deinit {
    vterm_free(emulator)
  }

  /// Reads bytes and returns the terminal's answers to queries among them.
  func write(_ bytes: [UInt8]) -> [UInt8] {
    tracker.follow(bytes)
    bytes.withUnsafeBytes { buffer in
      _ = vterm_input_write(
        emulator, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    defer { answers.bytes = [] }
    return answers.bytes
  }

  func resize(to size: Size) {
    self.size = size
    vterm_set_size(emulator, Int32(size.rows), Int32(size.columns))
    tracker.forgetScrollRegion()
  }

  /// One cell, counted from 0.
  public func cell(row: Int, column: Int) -> ScreenCell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(cells, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    return ScreenCell(cell)
  }

  /// A row without its trailing blanks, counted from 0.
  public func row(_ row: Int) -> String {
    var text = ""
    for column in 0..<size.columns { text += cell(row: row, column: column).text }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// All rows without their trailing blanks.
  public var rows: [String] { (0..<size.rows).map(row) }

  /// All rows as one text.
  public var text: String { rows.joined(separator: "\n") }

  /// The position of the cursor.
  public var cursor: Position {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(emulator), &position)
    return Position(column: Int(position.col), row: Int(position.row))
  }

  /// The cursor is visible.
  public var isCursorVisible: Bool { modes.contains(.cursor) }

  /// The program draws on the alternate screen.
  public var isAlternate: Bool { modes.contains(.alternateScreen) }

  /// The modes that are not as a terminal has them at rest, in words.
  var leftovers: [String] {
    let usual: Set<TerminalMode> = [.cursor, .autowrap]
    let modes = modes.symmetricDifference(usual).map {
      "\($0) \(self.modes.contains($0) ? "on" : "off")"
    }.sorted()
    guard let region = tracker.scrollRegion, region != [1, size.rows] else { return modes }
    return modes + ["rows \(region) scroll alone"]
  }
}
