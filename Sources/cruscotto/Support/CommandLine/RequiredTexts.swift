import ArgumentParser
import Text
import Wording

/// Texts of the command line that must not be blank.
enum RequiredTexts {
  /// Refuses a text that was given and is blank.
  static func check(_ options: (name: String, text: String?)...) throws {
    for (name, text) in options where text?.isBlank == true {
      throw ValidationError(
        Manual.say("\(name) non può essere vuoto", "\(name) cannot be blank"))
    }
  }
}
