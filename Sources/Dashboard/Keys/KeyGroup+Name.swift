import Wording

extension Phrases {
  /// Returns the heading of a group of keys.
  func name(of group: KeyBinding.Group) -> String {
    switch group {
    case .moving: say("Muoversi", "Moving")
    case .opening: say("Aprire e tornare", "Opening and going back")
    case .recording: say("Misurare e spiegare", "Measuring and explaining")
    case .showing: say("Trovare", "Finding")
    case .arranging: say("Filtrare e ordinare", "Filtering and sorting")
    case .dating: say("Situazione a una data", "As of a date")
    case .about: say("Il programma", "The program")
    case .entering: say("Scrivere", "Typing")
    case .choosing: say("Scegliere", "Choosing")
    }
  }
}
