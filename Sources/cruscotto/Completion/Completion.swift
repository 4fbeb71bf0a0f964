import ArgumentParser
import Text

/// Finds the words that fit at the cursor of a command line.
struct Completion {
  let request: CompletionRequest
  /// The words that can be offered.
  private(set) var offers: [Offer] = []
  /// Only the shell itself can find the file that is wanted.
  private(set) var needsShell = false

  private let program: CommandShape
  private var command: CommandShape
  /// The argument that the last option before the cursor still needs.
  private var pending: CommandShape.Argument?
  private var positionalCount = 0
  private var usedNames: Set<String> = []
  private var hasOnlyPositionals = false

  /// Finds all words for a request.
  init(_ request: CompletionRequest, _ program: CommandShape) {
    self.request = request
    self.program = program
    command = program
    let before = request.words.dropFirst()
    if let first = before.first {
      let named = program.subcommand(first)
      command = named ?? program.subcommand("open") ?? program
      for word in named == nil ? before : before.dropFirst() { note(word) }
      if first == "help" {
        if before.count == 1 { offers = Self.offers(of: program) }
      } else {
        offerWords(isFirst: false)
      }
    } else {
      command = program.subcommand("open") ?? program
      offerWords(isFirst: true)
    }
    var known: Set<String> = []
    offers = offers.filter { $0.word.beginsWith(request.typed) && known.insert($0.word).inserted }
  }

  /// Notes a word before the cursor.
  private mutating func note(_ word: String) {
    if pending != nil {
      pending = nil
    } else if hasOnlyPositionals || !word.beginsWith("-") || word == "-" {
      positionalCount += 1
    } else if word == "--" {
      hasOnlyPositionals = true
    } else {
      let name = Self.parts(of: word)
      let argument = command.argument(named: name.name)
      for name in argument?.names ?? [] where argument?.isRepeating == false {
        usedNames.insert(name.word)
      }
      if argument?.kind == .option, name.value == nil { pending = argument }
    }
  }

  private mutating func offerWords(isFirst: Bool) {
    let typed = request.typed
    if let pending {
      offerValues(of: pending, typed)
    } else if !hasOnlyPositionals, typed.beginsWith("-") {
      let (name, value) = Self.parts(of: typed)
      if let value, let argument = command.argument(named: name) {
        offerValues(of: argument, value, after: "\(name)=")
      } else {
        offers = optionOffers
      }
    } else {
      if isFirst { offers = Self.offers(of: program) }
      let all = command.positionals
      let place = min(positionalCount, all.count - 1)
      if place >= 0, place == positionalCount || all[place].isRepeating {
        offerValues(of: all[place], typed)
      } else if typed.isEmpty {
        offers += optionOffers
      }
    }
  }

  private mutating func offerValues(
    of argument: CommandShape.Argument, _ typed: String, after lead: String = ""
  ) {
    let source = argument.completionKind?.first
    switch source?.key {
    case "file", "directory":
      needsShell = FileOffers.areTheShells(typed, raw: request.raw)
      guard !needsShell else { return }
      add(FileOffers.all(typed, endings: source?.value.extensions ?? []), after: lead)
    case "custom": add(suggestions(for: argument, typed), after: lead)
    default:
      let values = source?.value.values ?? argument.allValues ?? []
      add(values.map { Offer(word: $0) }, after: lead)
    }
  }

  private mutating func add(_ more: [Offer], after lead: String) {
    offers += more.map { Offer(word: lead + $0.word, meaning: $0.meaning) }
  }

  /// Returns the suggestions declared with an argument.
  private func suggestions(for argument: CommandShape.Argument, _ typed: String) -> [Offer] {
    let place = command.positionals.prefix(positionalCount + 1).count - 1
    let name = argument.names?.first?.word ?? "positional@\(place)"
    let call = ["---completion", command.commandName, "--", name, "\(request.words.count)"]
    do {
      _ = try Cruscotto.parseAsRoot(call + ["\(typed.count)"] + request.words + [typed])
      return []
    } catch {
      guard Cruscotto.exitCode(for: error).isSuccess else { return [] }
      let lines = Cruscotto.fullMessage(for: error).unicodeScalars.split(separator: "\n")
      return lines.map { Offer(line: Substring($0)) }
    }
  }

  private var optionOffers: [Offer] {
    (command.arguments ?? []).filter { $0.kind != .positional && $0.shouldDisplay }
      .flatMap { argument in
        (argument.names ?? []).filter { !usedNames.contains($0.word) }
          .map { Offer(word: $0.word, meaning: HelpText.translated(argument.abstract ?? "")) }
      }
  }

  private static func offers(of program: CommandShape) -> [Offer] {
    (program.subcommands ?? []).map {
      Offer(word: $0.commandName, meaning: HelpText.translated($0.abstract ?? ""))
    }
  }

  /// The name and the value of a word such as `--office=Ragioneria`.
  private static func parts(of word: String) -> (name: String, value: String?) {
    guard word.beginsWith("--"), let mark = word.utf8.firstIndex(of: UInt8(ascii: "=")) else {
      return (word, nil)
    }
    return (String(word[..<mark]), String(word[word.utf8.index(after: mark)...]))
  }
}
