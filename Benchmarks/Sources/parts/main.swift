import Benchmark
import Canvas
import Dashboard
import Glibc
import PerformanceModel
import PlanStore

// Times of the program's parts on one plan: the file that CRUSCOTTO_PLAN names.

guard let path = getenv("CRUSCOTTO_PLAN").map({ String(cString: $0) }),
  let bytes = contents(of: path)
else {
  perror("parts: the file that CRUSCOTTO_PLAN names")
  exit(64)
}

let file = bytes
let plan = try PlanFormat.read(file, file: path).plan
let day = Day(number: 17_562)
let moment = Moment(now: Timestamp(milliseconds: 1_517_392_800_000), today: day)

benchmark("load") {
  keep(try PlanFormat.read(file, file: path).plan.objectives.count)
}

benchmark("write") {
  keep(PlanFormat.bytes(of: plan).count)
}

benchmark("evaluate all") {
  keep(plan.result(asOf: day).objectives.count)
}

let result = plan.result(asOf: day)
let measured = plan.with(.value(7), on: plan.objectives.count / 2)

benchmark("roll-up of all") {
  keep(RollUp(of: result.objectives).objectiveCount)
}

// The same result again and again: otherwise its copy would be measured, not the change.
var changing = result
benchmark("evaluate one, with all means above it") {
  changing.update(plan.objectives.count / 2, of: measured)
  keep(changing.total.objectiveCount)
}

var overview = dashboard()
benchmark("frame, overview") {
  keep(overview.view.size.rows)
}

var list = dashboard(pressing: [.character("p"), .pageDown, .pageDown])
benchmark("frame, list and detail") {
  keep(list.view.size.rows)
}

benchmark("key and frame, list and detail") {
  press(.down, on: &list)
}

var alone = dashboard(columns: 98, rows: 30, pressing: [.character("p"), .pageDown, .pageDown])
benchmark("key and frame, list alone") {
  press(.down, on: &alone)
}

var search = dashboard(pressing: [.character("p"), .character("/"), .character("q")])
benchmark("search, a letter and its frame") {
  press(.character("u"), on: &search)
  press(.backspace, on: &search)
}

Benchmark.main()

/// Returns a dashboard on the plan after some keys.
@MainActor
func dashboard(columns: Int = 120, rows: Int = 40, pressing keys: [Key] = []) -> State {
  let context = State.Context(
    today: day, language: .italian, author: "ufficio", themeName: "terminal",
    themeNames: ["terminal"], fileName: "plan.json", seed: 1)
  var state = State(plan: plan, context: context, size: Size(columns: columns, rows: rows))
  for key in keys { _ = state.update(.key(key), at: moment) }
  return state
}

/// Presses a key and draws the frame that follows.
@MainActor
func press(_ key: Key, on state: inout State) {
  _ = state.update(.key(key), at: moment)
  keep(state.view.size.rows)
}

/// Keeps the compiler from removing an unused value.
@inline(never)
func keep(_ value: Int) {
  withExtendedLifetime(value) {}
}

func contents(of path: String) -> [UInt8]? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 20)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
    bytes += buffer[..<count]
  }
  return bytes
}

extension Plan {
  /// Returns the plan with one more measurement of an objective.
  @MainActor
  func with(_ entry: Measurement.Entry, on index: Int) -> Plan {
    var plan = self
    let code = objectives[index].code
    plan.apply(
      .measured(
        code,
        Measurement(
          id: "new", date: Day(number: 17_530), entry: entry, author: "ufficio",
          recordedAt: moment.now)))
    return plan
  }
}
