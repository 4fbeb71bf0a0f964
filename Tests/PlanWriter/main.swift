// Adds measurements to a plan, one save each, until it is killed or has added enough.
//
//   plan-writer PLAN COUNT [--limit BYTES] [--as-nobody]
//
// Each measurement is told on standard output once it is said to be safe; a failure is told as
// "failed: …". The limit is the largest size that a file may have, and stands for a full disk. Root
// may write everywhere, so tests of rights let it become nobody.

import Glibc
import PerformanceModel
import PlanStore
import StoreWording

func tell(_ line: String) {
  let bytes = Array("\(line)\n".utf8)
  _ = write(STDOUT_FILENO, bytes, bytes.count)
}

func limitFiles(to size: UInt) {
  signal(SIGXFSZ, SIG_IGN)
  var limit = rlimit(rlim_cur: size, rlim_max: size)
  setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
}

let arguments = CommandLine.arguments
let count = Int(arguments[2]) ?? 0
if let place = arguments.firstIndex(of: "--limit"), let size = UInt(arguments[place + 1]) {
  limitFiles(to: size)
}
if arguments.contains("--as-nobody"), geteuid() == 0 {
  setgid(65_534)
  setuid(65_534)
}

let store = PlanFile(arguments[1], patience: 60_000)
do {
  let loaded = try store.load()
  guard let code = loaded.plan.objectives.first?.indicators.first?.code else { exit(65) }
  tell(loaded.obstacle.map { "obstacle: \($0)" } ?? "ready")
  for _ in 0..<count {
    let measurement = Measurement(
      id: EventIdentifier.make(), date: Day(number: 17_167), entry: .value(1),
      author: "plan-writer", recordedAt: .now)
    _ = try store.append([.measured(code, measurement)])
    tell(measurement.id)
    // Who waits for a lock looks every 2 ms; a writer without any pause would keep all others out.
    poll(nil, 0, 5)
  }
} catch {
  tell("failed: \(error)")
  exit(1)
}
