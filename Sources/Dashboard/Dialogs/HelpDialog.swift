import Canvas
import PerformanceModel
import Wording

extension KeyContext { static let help = KeyContext("help", .reading) }

extension Opening {
  static let help = Opening("showHelp") {
    HelpDialog(about: $0.keyContext, under: $0.dialog)
  }
}

/// The keys of a context, and the signs on the screen.
struct HelpDialog: ReadingDialog {
  typealias View = HelpView
  static let context = KeyContext.help

  let about: KeyContext
  /// The dialog to return to.
  let under: (any Dialog)?
  var top = 0

  func refreshed(in state: State, keeping name: String?) -> Self {
    HelpDialog(about: about, under: under?.refreshed(in: state, keeping: nil), top: top)
  }

  func close(in state: inout State) -> [Effect] {
    state.dialog = under
    return []
  }
}

struct HelpView: DialogView {
  let state: State
  let dialog: HelpDialog

  /// Draws every key of a context, from the table that dispatches them, in two columns if they fit.
  func draw(on screen: inout RenderedScreen) {
    let width = min(116, max(20, size.columns - 4))
    let gap = 3
    let isDouble = width >= 96
    let column = isDouble ? (width - gap) / 2 : width
    let blocks = helpBlocks(width: column)
    let lines =
      isDouble
      ? sideBySide(blocks, column: column, gap: gap) : Array(blocks.joined(separator: [[]]))
    drawBox(phrases.helpTitle, lines, width: width, top: dialog.top, on: &screen)
  }

  /// The keys under their headings, then the signs of the statuses.
  private func helpBlocks(width: Int) -> [[[Span]]] {
    let context = dialog.about
    let bindings = keys.bindings(in: context)
    let names = bindings.map(names(of:))
    let keyWidth = min(names.map(\.cellWidth).max() ?? 0, width * 2 / 5) + 2
    var blocks = KeyBinding.Group.allCases.compactMap { group -> [[Span]]? in
      let members = zip(bindings, names).filter { $0.0.group == group }
      guard !members.isEmpty else { return nil }
      return [[Span(phrases.name(of: group), .heading)]]
        + members.flatMap { binding, names in
          entry(
            names, .hintKey, binding.help(phrases), binding.isAvailable(state) ? .text : .dim,
            keyWidth: keyWidth, width: width)
        }
    }
    blocks += typedKeyBlocks(context, width: width)
    if route.kind.context == context || context == .typing {
      blocks.append(signBlock(width: width))
    }
    if context == .overview { blocks.append(columnBlock(width: width)) }
    return blocks
  }

  /// Returns the keys of fields that take more than text.
  private func typedKeyBlocks(_ context: KeyContext, width: Int) -> [[[Span]]] {
    var all: [(String, [TypedKey])] = []
    if context == .entry { all.append((phrases.answerKeysHeading, answerKeys)) }
    if context == .entry || context == .form { all.append((phrases.dateKeysHeading, dateKeys)) }
    return all.map { heading, keys in
      [[Span(heading, .heading)]]
        + keys.flatMap {
          entry($0.name, .hintKey, $0.words, .text, keyWidth: 9, width: width)
        }
    }
  }

  private func signBlock(width: Int) -> [[Span]] {
    let marks = [
      (Phrases.doubtMark, phrases.doubtMeaning), (symbols.stale, phrases.staleMeaning),
      (symbols.unequal, phrases.causeMeaning), ("#2", phrases.partMeaning),
    ]
    return [[Span(phrases.signsHeading, .heading)]]
      + Status.allCases.flatMap { status in
        entry(
          symbols.sign(of: status), Role(status),
          "\(phrases.name(of: status)): \(phrases.meaning(of: status))", .text, keyWidth: 3,
          width: width)
      }
      + marks.flatMap { entry($0.0, .warning, $0.1, .text, keyWidth: 3, width: width) }
  }

  /// Returns the meaning of the overview's columns.
  private func columnBlock(width: Int) -> [[Span]] {
    let columns = [
      (phrases.degree, phrases.degreeMeaning), (phrases.coverage, phrases.coverageMeaning),
      (phrases.onPace, phrases.paceMeaning), (phrases.changeColumn, phrases.changeMeaning),
    ]
    let headWidth = (columns.map(\.0.cellWidth).max() ?? 0) + 2
    return [[Span(phrases.columnsHeading, .heading)]]
      + columns.flatMap { entry($0.0, .dim, $0.1, .text, keyWidth: headWidth, width: width) }
  }

  private func entry(
    _ head: String, _ headRole: Role, _ words: String, _ role: Role, keyWidth: Int, width: Int
  ) -> [[Span]] {
    words.wrapped(to: max(8, width - keyWidth)).enumerated().map { index, text in
      let shown = (index == 0 ? head : "").fitted(to: keyWidth - 1, ellipsis: symbols.ellipsis)
      return [Span(shown.rightPadded(to: keyWidth), headRole), Span(text, role)]
    }
  }

  /// Returns the names of a binding's keys; a row of digits is shown as one.
  private func names(of binding: KeyBinding) -> String {
    let digits = binding.keys.filter { key in
      if case .character(let character) = key { character.isWholeNumber } else { false }
    }
    guard digits.count == 10 else {
      return binding.keys.map { $0.name(in: phrases, symbols) }.joined(separator: " ")
    }
    let others = binding.keys.filter { !digits.contains($0) }.map { $0.name(in: phrases, symbols) }
    return (others + ["0\(symbols.ellipsis)9"]).joined(separator: " ")
  }

  /// Arranges blocks in two columns of nearly the same length, without breaking any.
  private func sideBySide(_ blocks: [[[Span]]], column: Int, gap: Int) -> [[Span]] {
    func height(_ blocks: ArraySlice<[[Span]]>) -> Int {
      blocks.reduce(0) { $0 + $1.count + 1 } - (blocks.isEmpty ? 0 : 1)
    }
    let split = blocks.indices.min { first, second in
      max(height(blocks[...first]), height(blocks[(first + 1)...]))
        < max(height(blocks[...second]), height(blocks[(second + 1)...]))
    }
    let left = Array(blocks[...(split ?? 0)].joined(separator: [[]]))
    let right = Array(blocks[((split ?? 0) + 1)...].joined(separator: [[]]))
    return (0..<max(left.count, right.count)).map { row in
      let line = row < left.count ? left[row] : []
      let padding = Span(String(repeating: " ", count: max(0, column + gap - line.cellWidth)))
      return row < right.count ? line + [padding] + right[row] : line
    }
  }
}
