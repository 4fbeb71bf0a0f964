import PerformanceModel
import Text

/// A merge that left conflicts, as the text of a file: each side of a conflict between marks, as git
/// writes them.
public struct UndecidedMerge: Sendable {
  /// One side, and the other.
  public let ours: Plan
  public let theirs: Plan

  /// Reads both sides of a text with marks; `nil` for a text without any.
  init?(_ bytes: [UInt8], file: String) throws(PlanProblems) {
    let sides = Self.sides(of: bytes)
    guard sides.ours != sides.theirs else { return nil }
    ours = try PlanFormat.read(sides.ours, file: file).plan
    theirs = try PlanFormat.read(sides.theirs, file: file).plan
  }

  /// Brings the sides together, with the sides that a person chose.
  public func merge(settled: [MergeConflict: MergeSide] = [:]) -> Merge {
    Merge(undecided: ours, theirs, settled: settled)
  }

  /// Parts a text at its marks; lines of the other side become empty, so that line numbers stay.
  private static func sides(of bytes: [UInt8]) -> (ours: [UInt8], theirs: [UInt8]) {
    var (ours, theirs): ([UInt8], [UInt8]) = ([], [])
    var part = Part.both
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if let next = Part(after: line, in: part) {
        part = next
      } else {
        if part == .both || part == .ours { ours += line }
        if part == .both || part == .theirs { theirs += line }
      }
      ours.append(0x0A)
      theirs.append(0x0A)
    }
    return (ours, theirs)
  }

  /// Where a line belongs.
  private enum Part {
    case both, ours, base, theirs

    /// The part that begins behind a mark; `nil` for any other line.
    init?(after line: ArraySlice<UInt8>, in part: Part) {
      guard let first = line.first, line.count >= 7, line.prefix(7).allSatisfy({ $0 == first })
      else { return nil }
      switch (first, part) {
      case (0x3C, .both): self = .ours
      case (0x7C, .ours): self = .base
      case (0x3D, .ours), (0x3D, .base): self = .theirs
      case (0x3E, .theirs): self = .both
      default: return nil  // Any other mark is one of the text.
      }
    }
  }
}

extension Merge {
  /// The outcome as the text of a file in which the records in conflict stand twice, between marks.
  ///
  /// - Parameters:
  ///   - base: What both sides go back to.
  ///   - ours: One side.
  ///   - theirs: The other side.
  ///   - names: What the sides are called behind the marks.
  /// - Returns: The bytes of the file.
  public func undecidedText(
    base: Plan?, ours: Plan, theirs: Plan, names: (ours: String, theirs: String)
  ) -> [UInt8] {
    let (left, right) = (MergeSide.ours, MergeSide.theirs)
    let sides = [left, right].map { side in
      let settled = Dictionary(conflicts.map { ($0, side) }) { first, _ in first }
      return Merge(base: base, ours: ours, theirs: theirs, settled: settled).plan
    }
    return Self.undecidedText(of: sides[0], sides[1], names: names)
  }

  /// Two plans as the text of a file in which what differs stands twice, between marks.
  ///
  /// - Parameters:
  ///   - ours: One side.
  ///   - theirs: The other side.
  ///   - names: What the sides are called behind the marks.
  /// - Returns: The bytes of the file.
  public static func undecidedText(
    of ours: Plan, _ theirs: Plan, names: (ours: String, theirs: String)
  ) -> [UInt8] {
    let sides = [ours, theirs].map {
      PlanFormat.bytes(of: $0).split(separator: 0x0A, omittingEmptySubsequences: false)
    }
    return marked(sides[0], sides[1], names: names)
  }

  private static func marked(
    _ ours: [ArraySlice<UInt8>], _ theirs: [ArraySlice<UInt8>],
    names: (ours: String, theirs: String)
  ) -> [UInt8] {
    let changes = LineChanges(from: ours, to: theirs)
    let (removed, inserted) = (changes.removed, changes.inserted)
    var lines: [ArraySlice<UInt8>] = []
    var (left, right) = (0, 0)
    while left < ours.count || right < theirs.count {
      let (leftStart, rightStart) = (left, right)
      while removed.contains(left) { left += 1 }
      while inserted.contains(right) { right += 1 }
      if left == leftStart, right == rightStart {
        lines.append(ours[left])
        (left, right) = (left + 1, right + 1)
      } else {
        lines.append(ArraySlice("<<<<<<< \(names.ours.spelledOut)".utf8))
        lines += ours[leftStart..<left]
        lines.append(ArraySlice("=======".utf8))
        lines += theirs[rightStart..<right]
        lines.append(ArraySlice(">>>>>>> \(names.theirs.spelledOut)".utf8))
      }
    }
    return Array(lines.joined(separator: [0x0A]))
  }
}
