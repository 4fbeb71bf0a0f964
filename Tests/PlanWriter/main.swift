// Adds measurements to a plan, one save each, until it is killed or has added enough.
//
//   plan-writer PLAN COUNT [LIMIT]
//
// Each measurement is told on standard output once it is said to be safe. LIMIT is the largest size
// in bytes that a file may have, to stand for a full disk; failures are told as "failed: …".

import Glibc
import PerformanceModel
import PlanStore

let path = CommandLine.arguments[1]
let count = Int(CommandLine.arguments[2]) ?? 0
if CommandLine.arguments.count > 3, let limit = UInt(CommandLine.arguments[3]) {
  signal(SIGXFSZ, SIG_IGN)
  var size = rlimit(rlim_cur: limit, rlim_max: limit)
  setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &size)
}

func tell(_ line: String) {
  let bytes = Array("\(line)\n".utf8)
  _ = write(STDOUT_FILENO, bytes, bytes.count)
}

let store = PlanFile(path, patience: 60_000)
do {
  let plan = try await store.load().plan
  guard let code = plan.objectives.first?.indicators.first?.code else { exit(65) }
  tell("ready")
  for _ in 0..<count {
    let measurement = Measurement(
      id: EventIdentifier.make(), date: Day(number: 17_167), entry: .value(Figure(1)),
      author: "plan-writer", recordedAt: .now)
    _ = try await store.append([.measured(code, measurement)])
    tell(measurement.id)
  }
} catch {
  tell("failed: \(error)")
  exit(1)
}
