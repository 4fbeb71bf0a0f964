import PerformanceModel
import PlanStore
import StoreWording
import TestSupport

/// Gives the loader files that were changed at random, and checks its results.
///
/// From any file, the loader must refuse it with a place, or make a plan that can be written and
/// read back as the same. A crash ends the process; the seed repeats it.
public struct LoaderFuzz {
  private var random: SplitMix64
  private let seeds: [[UInt8]]
  /// The number of files tried, and of plans among them.
  public private(set) var tried = 0
  public private(set) var loaded = 0
  /// The number of times that each fault was the first one found.
  public private(set) var faults: [String: Int] = [:]
  /// Violations of the rule.
  public private(set) var defects: [String] = []

  /// Begins with the sample, its beginning, and a plan with every sort of record.
  public init(seed: Int) throws {
    random = SplitMix64(seed: seed)
    let plan = try PlanFile(Workshop.sample).load().plan
    var small = plan
    small.objectives = Array(plan.objectives.prefix(3))
    let code = small.objectives[0].code
    for ruling in Self.rulings(of: small.objectives[0].indicators[0].target) {
      let about = ruling.matter == .thresholds || ruling.matter == .closing ? nil : code
      let id = "d\(small.history.count)"
      small.apply(small.decided(ruling, about: about, id: id, author: "a", at: .now))
    }
    seeds = [small, plan].map(PlanFormat.bytes(of:))
  }

  private static func rulings(of target: Target) -> [Decision.Ruling] {
    [
      .confirmed, .corrected(target), .revised(target), .reopened, .weight(2),
      .assigned(Assignment(office: "x", person: "y")), .thresholds(Thresholds()),
      .closed(through: Day(number: 10_000)), .opened(from: Day(number: 9_000)), .opened(from: nil),
    ]
  }

  /// Tries a number of files.
  public mutating func run(_ count: Int) {
    for _ in 0..<count { tryOne() }
  }

  private mutating func tryOne() {
    tried += 1
    // The small plan gets most of the tries: more of it is changed each time.
    var bytes = seeds[pick(20) == 0 ? 1 : 0]
    for _ in 0...pick(5) { change(&bytes) }
    do {
      let contents = try PlanFormat.read(bytes, file: "p.json")
      loaded += 1
      guard contents.version <= PlanFormat.version else { return }
      let written = PlanFormat.bytes(of: contents.plan)
      let again = try? PlanFormat.read(written, file: "p.json").plan
      if again != contents.plan {
        defects.append("try \(tried): a plan does not come back the same")
      }
    } catch {
      guard let first = error.list.first else {
        defects.append("try \(tried): refused without a word")
        return
      }
      let name = "\(first.fault)".prefix { $0 != "(" }
      faults[String(name), default: 0] += 1
      if "\(error)".unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" }) {
        defects.append("try \(tried): a message holds a control character")
      }
    }
  }

  private mutating func pick(_ limit: Int) -> Int { Int(random.next() % UInt64(max(1, limit))) }

  private mutating func change(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let start = pick(bytes.count)
    let end = min(bytes.count, start + 1 + pick(pick(4) == 0 ? 400 : 12))
    switch pick(9) {
    case 0: bytes[start] ^= 1 << UInt8(pick(8))
    case 1: bytes[start] = UInt8(truncatingIfNeeded: random.next())
    case 2: bytes.removeSubrange(start..<end)
    case 3: bytes.insert(contentsOf: bytes[start..<end], at: pick(bytes.count))
    case 4: bytes.insert(contentsOf: Array(Self.tokens[pick(Self.tokens.count)].utf8), at: start)
    case 5:
      bytes.replaceSubrange(start..<end, with: Array(Self.tokens[pick(Self.tokens.count)].utf8))
    case 6: swapLines(&bytes)
    case 7: bytes.removeSubrange(start...)
    default: replaceNumber(from: start, in: &bytes)
    }
  }

  private mutating func swapLines(_ bytes: inout [UInt8]) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    lines.swapAt(pick(lines.count), pick(lines.count))
    bytes = Array(lines.joined(separator: [0x0A]))
  }

  private mutating func replaceNumber(from start: Int, in bytes: inout [UInt8]) {
    guard let first = bytes[start...].firstIndex(where: { (0x30...0x39).contains($0) }) else {
      return
    }
    let end = bytes[first...].firstIndex { !(0x30...0x39).contains($0) } ?? bytes.count
    let number = Self.numbers[pick(Self.numbers.count)]
    bytes.replaceSubrange(first..<end, with: Array(number.utf8))
  }

  private static let numbers = [
    "0", "-0", "1e400", "1E-400", "00", "99999999999999999999999999999999", "-1", "0.1", "1.",
    "9223372036854775807", "9223372036854775808", "1e", "0000-00-00", "2017-02-30", "12345678901",
  ]

  private static let tokens = [
    "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "false", "\\u0000", "\\ud800",
    "\\udc00\\ud800", "\u{FEFF}", "\u{202E}", "\u{0}", "<<<<<<< a\n", "=======\n", ">>>>>>> b\n",
    "\"measurements\":[", "\"follows\":[\"d0\"]", "\"ruling\":\"closed\"", "\"version\":3",
    "\"id\":\"d1\"", "\"replaces\":\"d1\"", "\"code\":\"1.1\"", "\"through\":\"2017-12-31\"",
    "\"x\":{\"y\":[[[[1]]]]}", "\"denominator\":0", "é", "😀", String(repeating: "[", count: 70),
  ]
}
