import PerformanceModel
import Text

// What part of a plan a report shows.
extension Phrases {
  public var selectionName: String { say("Selezione", "Selection") }

  public func selection(_ parts: [String]) -> String {
    "\(selectionName): \(parts.joined(separator: "; "))."
  }

  public func asSelection(_ title: String) -> String {
    say("\(title) (selezione)", "\(title) (selection)")
  }

  public func areaChosen(_ area: Area) -> String {
    say("area \(area.code) \(area.label)", "area \(area.code) \(area.label)")
  }

  public func officeChosen(_ office: String) -> String {
    say("ufficio \(office)", "office \(office)")
  }

  public func noSuchOffice(_ offices: [String]) -> String {
    guard !offices.isEmpty else {
      return say(
        "nessun ufficio è assegnato; cruscotto assign lo assegna",
        "no office is assigned; cruscotto assign assigns one")
    }
    let list = offices.map(\.harmless).joined(separator: ", ")
    return say(
      "non c'è questo ufficio; ci sono: \(list)", "there is no such office; there are: \(list)")
  }

  public func statusesChosen(_ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return names.count == 1
      ? say("stato \(list)", "status \(list)") : say("stati \(list)", "statuses \(list)")
  }

  /// Says how many objectives are listed, and that means and counts are those of all.
  public func listed(_ listed: Int, of counted: Int) -> String {
    say(
      "Obiettivi elencati: \(listed) di \(counted); medie e conteggi sono di tutti.",
      "Objectives listed: \(listed) of \(counted); means and counts are those of all.")
  }

  public func closedThrough(_ day: Day) -> String {
    say("Periodo chiuso fino al \(self.day(day))", "Closed through \(self.day(day))")
  }

  public func matching(_ count: Int) -> String {
    self.count(
      count, say("obiettivo corrisponde", "objective matches"),
      say("obiettivi corrispondono", "objectives match"))
  }
}
