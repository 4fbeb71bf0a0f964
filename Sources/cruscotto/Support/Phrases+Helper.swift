import Helpers
import StoreWording
import Text
import Wording

extension Phrases {
  /// Returns in one sentence why a helper program did not do its work, and what can be done about it.
  func words(of failure: HelperFailure) -> String {
    let text = cause(of: failure)
    let complaint = failure.complaint.harmless
    return complaint.isEmpty ? text : text + say(": «\(complaint)»", ": '\(complaint)'")
  }

  private func cause(of failure: HelperFailure) -> String {
    let name = failure.program.name
    switch failure.reason {
    case .missing:
      let places = failure.program.places.joined(separator: ", ")
      return say(
        "manca il programma \(name), cercato in \(places): reinstallare cruscotto lo rimette",
        "the program \(name) is missing, searched for in \(places): reinstalling cruscotto brings it"
      )
    case .notStarted(let error):
      return say(
        "\(name) non si avvia: \(self.reason(error))",
        "\(name) cannot be started: \(self.reason(error))")
    case .lacksLibrary:
      return say(
        "a \(name) manca una libreria: va reinstallato cruscotto o il pacchetto che la contiene",
        "\(name) lacks a library: cruscotto, or the package that has it, must be reinstalled")
    case .failed(let status):
      return failure.complaint.isEmpty
        ? say("\(name) è finito con lo stato \(status)", "\(name) ended with status \(status)")
        : name
    case .killed(let signal):
      return say(
        "\(name) è stato interrotto dal segnale \(signal)", "signal \(signal) ended \(name)")
    case .endedEarly:
      return say(
        "\(name) è finito prima di leggere tutto", "\(name) ended before it had read everything")
    case .late:
      return say(
        "\(name) non ha finito in tempo ed è stato interrotto",
        "\(name) did not finish in time and was ended")
    case .unreadable(let line):
      return say(
        "la riga \(line) di \(name) non si può leggere", "line \(line) of \(name) cannot be read")
    case .tooMuch(let limit):
      return say(
        "\(name) ha scritto più di \(limit) byte", "\(name) wrote more than \(limit) bytes")
    case .cancelled:
      return say("\(name) è stato interrotto", "\(name) was interrupted")
    }
  }
}
