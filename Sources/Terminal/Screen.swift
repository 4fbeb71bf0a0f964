import CNcurses
import Canvas
import Glibc

/// The terminal as a grid of cells, from opening it to restoring it as it was.
///
/// Only one screen may be open at a time. While it is, signals that concern it arrive through an
/// ``EventLoop``, and a crash or a call of `exit` still restores the terminal.
@MainActor
public final class Screen {
  /// The size of the terminal in cells.
  public private(set) var size: Size

  /// The number of colours in use; `.none` where the terminal has none or `NO_COLOR` is set.
  public var colourDepth: ColourDepth { palette.depth }

  /// The terminal can show symbols and lines beyond ASCII.
  public let supportsUnicode: Bool

  let device: Device
  let signals: SignalInbox
  let knownKeys: KnownKeys
  private let handle: OpaquePointer
  private var palette: Palette
  private var writer = CellWriter()
  private var theme: Theme
  private var shown: Frame? { didSet { drawing += 1 } }
  /// Counts the drawings, and every other change of the terminal's presumed contents.
  private var drawing = 0
  /// The library will send every row again, whatever is drawn.
  private var isWholeScreenDue = false
  private var mode = Mode.open
  private var isMouseOn: Bool
  private var isCursorShown: Bool?
  private let understandsModes: Bool

  private enum Mode {
    case open
    case suspended
    case closed
  }

  /// Opens the terminal for drawing.
  ///
  /// - Parameters:
  ///   - theme: How roles look.
  ///   - colours: Whether colours may be used.
  ///   - usesMouse: Whether clicks and the wheel arrive as keys; the terminal then selects no text.
  /// - Throws: Why the terminal cannot be used; nothing was written to it then.
  public init(
    theme: Theme, colours: ColourUse = .automatic, usesMouse: Bool = true
  ) throws(TerminalError) {
    device = try Device()
    let inbox = try SignalInbox()
    let charset = CharacterSet.adopt()
    do throws(TerminalError) {
      // The library would believe any size in the environment, and fail to draw it; it asks the
      // system instead, and sets the terminal's scroll region to the answer.
      use_env(false)
      use_tioctl(true)
      let type = try TerminalType.load(for: device.output)
      guard
        let handle = newterm(type, device.outputFile, device.inputFile),
        screen_has_window()
      else { throw .unknownType(type) }
      self.handle = handle
      // The console shows accented letters, but its font lacks most symbols.
      supportsUnicode = charset.isUnicode && !type.hasPrefix("linux")
    } catch {
      inbox.close()
      device.close()
      throw error
    }
    signals = inbox
    self.theme = theme
    isMouseOn = usesMouse
    understandsModes = TerminalType.capability("kmous") != nil
    knownKeys = KnownKeys(eraseCharacter: device.foundMode.eraseCharacter)
    palette = Palette(colours)
    size = Size(columns: 0, rows: 0)
    prepare()
  }

  private func prepare() {
    raw()
    noecho()
    nonl()
    // A key that waits must not interrupt a refresh: the run loop draws once for all of them.
    typeahead(-1)
    screen_use_line_motion()
    writer.use(theme, in: &palette)
    CrashNet.arm(output: device.output, mode: device.foundMode, bytes: restoration)
    device.send(modes(on: true))
    measure()
  }

  /// Draws a frame; unchanged cells are not sent again.
  ///
  /// A frame of another size is cut, or leaves the rest blank.
  public func draw(_ frame: Frame) { draw(prepare(frame)) }

  /// Draws a prepared frame, or prepares it again where something else was drawn since.
  public func draw(_ prepared: PreparedFrame) {
    guard mode == .open else { return }
    let prepared = prepared.follows == drawing ? prepared : prepare(prepared.frame)
    writer.write(prepared)
    placeCursor(for: prepared.frame)
    refresh(changing: prepared.cells.count)
    shown = prepared.frame
  }

  /// Prepares a frame to follow the one shown.
  public func prepare(_ frame: Frame) -> PreparedFrame {
    let before = shown?.size == frame.size ? shown : nil
    var prepared = PreparedFrame(frame, follows: drawing, startsBlank: before == nil)
    for row in 0..<min(frame.size.rows, size.rows) {
      writer.prepare(
        frame.rows[row], over: before?.rows[row], row: row, columns: size.columns, in: &prepared)
    }
    return prepared
  }

  /// Sends the terminal its changed cells: at most a number of them, or any of the whole screen.
  private func refresh(changing cells: Int? = nil) {
    let count = isWholeScreenDue ? nil : cells
    isWholeScreenDue = false
    device.inOnePiece(cells: count ?? size.columns * size.rows) { screen_refresh() }
  }

  private func placeCursor(for frame: Frame) {
    let wanted = frame.cursor.flatMap { cursor in
      (0..<size.rows).contains(cursor.row) && (0..<size.columns).contains(cursor.column)
        ? cursor : nil
    }
    if isCursorShown != (wanted != nil) {
      isCursorShown = wanted != nil
      isCursorAlwaysShown = curs_set(wanted == nil ? 0 : 1) == screen_error
    }
    let place = wanted ?? (isCursorAlwaysShown ? frame.selection : nil)
    screen_leave_cursor(place == nil)
    if let place { screen_move(Int32(place.row), Int32(place.column)) }
  }

  /// The terminal cannot hide its cursor: it then marks the selection.
  private var isCursorAlwaysShown = false

  /// Draws everything in another theme from now on.
  public func use(_ theme: Theme) {
    self.theme = theme
    writer.use(theme, in: &palette)
    guard let frame = shown else { return }
    shown = nil
    draw(frame)
  }

  /// Sends the whole screen again, for a terminal that something else has written to.
  public func redraw() {
    guard mode == .open else { return }
    device.send(plainText)
    screen_clear_next()
    refresh()
  }

  /// Switches clicks and the wheel on or off.
  public func setMouse(on isOn: Bool) {
    guard isMouseOn != isOn else { return }
    if mode == .open { device.send(modes(on: false)) }
    isMouseOn = isOn
    if mode == .open { device.send(modes(on: true)) }
  }

  /// Restores the terminal for a while, as it was.
  public func suspend() {
    guard mode == .open else { return }
    mode = .suspended
    device.send(modes(on: false))
    endwin()
  }

  /// Takes the terminal again after ``suspend()`` and shows the last frame.
  public func resume() {
    guard mode == .suspended else { return }
    mode = .open
    measure()
    screen_clear_next()
    // Not in one piece: the library also sets the line mode of what it writes to.
    screen_refresh()
    device.send(modes(on: true))
    if let frame = shown {
      shown = nil
      draw(frame)
    }
  }

  /// Restores the terminal permanently, as it was; does nothing the second time.
  public func close() {
    guard mode != .closed else { return }
    suspend()
    mode = .closed
    device.restoreMode()
    CrashNet.disarm()
    delscreen(handle)
    device.close()
    signals.close()
  }

  /// Takes the terminal's present size, and its contents as unknown.
  func adoptChangedSize() {
    guard mode == .open else { return }
    forgetCursor()
    measure()
    // Every row is sent again, but nothing is cleared first: that would flicker.
    screen_distrust_rows()
    isWholeScreenDue = true
  }

  /// Moves the cursor to where the library expects it; a resized terminal may have moved it.
  private func forgetCursor() {
    guard let home = TerminalType.capability("home") else {
      screen_clear_next()
      return
    }
    screen_leave_cursor(false)
    screen_move(0, 0)
    refresh()
    device.send(home)
  }

  private func measure() {
    if let (columns, rows) = device.size { resize_term(rows, columns) }
    size = Size(columns: Int(screen_columns()), rows: Int(screen_rows()))
    if shown?.size != size { shown = nil }
  }
}

extension Screen {
  /// Returns the sequences that switch bracketed paste and, where wanted, the mouse on or off,
  /// after plain text.
  private func modes(on isOn: Bool) -> [UInt8] {
    guard understandsModes else { return isOn ? plainText : [] }
    let numbers = isMouseOn ? ["2004", "1000", "1006"] : ["2004"]
    return (isOn ? plainText : [])
      + numbers.flatMap { Array("\u{1B}[?\($0)\(isOn ? "h" : "l")".utf8) }
  }

  /// The bytes that switch attributes and other character sets off, as frames expect.
  private var plainText: [UInt8] { TerminalType.capability("sgr0") ?? [] }

  /// The bytes that undo all modes that a screen switches on.
  private var restoration: [UInt8] {
    let off = understandsModes ? ["1006", "1000", "2004"].flatMap { "\u{1B}[?\($0)l".utf8 } : []
    let capabilities = ["sgr0", "cnorm", "rmcup"].compactMap(TerminalType.capability)
    return off + capabilities.joined() + Array("\r\n".utf8)
  }
}

extension Frame {
  /// The position where the selection begins.
  fileprivate var selection: Position? {
    for (row, cells) in rows.enumerated() {
      if let column = cells.firstIndex(where: \.style.isSelected) {
        return Position(column: column, row: row)
      }
    }
    return nil
  }
}

extension termios {
  /// The byte that the Backspace key sends.
  fileprivate var eraseCharacter: UInt8 {
    withUnsafeBytes(of: c_cc) { $0[Int(VERASE)] }
  }
}
