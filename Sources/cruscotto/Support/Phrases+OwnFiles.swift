import Wording

extension Phrases {
  /// Returns why a file of the reader's own was not read, and what to do.
  func configurationRefused(_ path: String, _ distrust: OwnFiles.Distrust) -> String {
    switch distrust {
    case .notAFile:
      say(
        "\(path): non è un file, e non è stato letto; toglilo",
        "\(path): this is not a file, and was not read; remove it")
    case .foreign(let place):
      say(
        "\(path): non letto, perché \(place) è di un altro utente: cambiane il proprietario (chown), o toglilo",
        "\(path): not read, since \(place) belongs to another user: change its owner (chown), or remove it"
      )
    case .open(let place):
      say(
        "\(path): non letto, perché altri possono scrivere \(place): togli loro il permesso (chmod go-w)",
        "\(path): not read, since others may write \(place): remove that permission (chmod go-w)"
      )
    case .tooLarge(let limit): "\(path): \(tooLarge(limit))"
    }
  }

  var noHome: String {
    say(
      "non c'è una cartella personale dove tenerlo: imposta HOME, con un percorso assoluto",
      "there is no home to keep it in: set HOME to an absolute path")
  }

  func savedUnseen(_ reason: String) -> String {
    say(
      "salvato, ma lo standard output non si può scrivere (\(reason)): non ripetere il comando",
      "saved, but standard output cannot be written (\(reason)): do not repeat the command")
  }
}
