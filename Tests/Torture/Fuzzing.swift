import Faults

/// Gives the reader of target cells invented ones for some minutes, with a report every minute;
/// returns whether all was well.
func fuzzCells(minutes: Int, seed: Int) -> Bool {
  say("seed \(seed)")
  var fuzz = CellFuzz(seed: seed)
  let start = ContinuousClock.now
  for minute in 1...max(1, minutes) {
    let known = fuzz.defects.count
    while ContinuousClock.now - start < .seconds(60 * minute) { fuzz.run(100) }
    for defect in fuzz.defects.dropFirst(known).prefix(20) { say("  \(defect)") }
    say(
      "\(minute) min: \(fuzz.tried) cells, \(fuzz.clear) without a doubt, "
        + "\(fuzz.defects.count) defects")
  }
  return fuzz.defects.isEmpty
}

/// Gives the loader changed files for some minutes, with a report every minute; returns whether all
/// was well.
func fuzz(minutes: Int, seed: Int) throws -> Bool {
  say("seed \(seed)")
  var fuzz = try LoaderFuzz(seed: seed)
  let start = ContinuousClock.now
  for minute in 1...max(1, minutes) {
    while ContinuousClock.now - start < .seconds(60 * minute) { fuzz.run(100) }
    say(
      "\(minute) min: \(fuzz.tried) files, \(fuzz.loaded) were plans, \(fuzz.defects.count) defects"
    )
  }
  for (name, count) in fuzz.faults.sorted(by: { $0.value > $1.value }) {
    say("  \(count) × \(name)")
  }
  for defect in fuzz.defects.prefix(20) { say("  \(defect)") }
  return fuzz.defects.isEmpty
}
