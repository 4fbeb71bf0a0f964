/// The contents that a column of a document may have, as `--column` names them.
enum ImportRoles {
  static var words: [String] {
    Manual.say(
      """
      tipo obiettivo contesto descrizione indicatore formula target baseline peso unità fonte area ufficio \
      responsabile nota codice scadenza
      """,
      """
      type objective context description indicator formula target baseline weight unit source area office \
      person note code deadline
      """
    ).split(separator: " ").map(String.init)
  }

  static var list: String { words.joined(separator: ", ") }
}
