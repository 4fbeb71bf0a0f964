import PseudoTerminal

extension Session {
  /// Goes from the overview to the detail of 1.1.2, a share.
  func goToShare() throws {
    press(.right, .down, .down)
    try wait(for: "247/2004 e art")
  }

  /// Opens the form of 1.1.2, which is selected, and types 152 of 200 into it.
  func typeShare() throws {
    type("e")
    try wait(for: "Misurazione · 1.1.2")
    type("152")
    press(.tab)
    type("200")
  }

  /// Waits until the share of 152 of 200 is saved.
  func waitForSavedShare() throws {
    try wait(until: "the figure is saved") {
      $0.text.contains("1.1.2 = 76") && $0.row(0).contains("salvato")
    }
  }
}
