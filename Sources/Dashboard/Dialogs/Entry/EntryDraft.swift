import PerformanceModel
import Wording

/// A measurement as typed, all of its fields read.
struct EntryDraft: Hashable, Sendable {
  var date: Day
  var entry: Measurement.Entry
  var note: String?
  var evidence: String?
  var cause: String?
  var author: String

  /// Returns the draft as a measurement.
  func measurement(
    id: String, at moment: Timestamp, replacing earlier: String?
  ) -> Measurement {
    Measurement(
      id: id, date: date, entry: entry, note: note, evidence: evidence, cause: cause,
      author: author, recordedAt: moment, replaces: earlier)
  }
}

/// A fault and its field.
struct EntryProblem: Error, Hashable, Sendable {
  let field: EntryForm.Field.Kind
  let fault: EntryFault
}

extension EntryForm {
  /// Reads all fields.
  ///
  /// - Returns: The draft, or every problem, in the order of the fields.
  func draft(today: Day, proposed: Day, language: Language) -> Result<EntryDraft, EntryProblems> {
    var problems: [EntryProblem] = []
    let entry = readEntry(language, &problems)
    let date = readDate(isYes: entry == .done(true), today, proposed, &problems)
    let author = text(of: .author)
    if author.isEmpty { problems.append(EntryProblem(field: .author, fault: .authorMissing)) }
    guard problems.isEmpty, let entry, let date else {
      return .failure(EntryProblems(all: problems))
    }
    return .success(
      EntryDraft(
        date: date, entry: entry, note: optional(.note), evidence: optional(.evidence),
        cause: optional(.cause), author: author))
  }

  private func optional(_ kind: Field.Kind) -> String? {
    let text = text(of: kind)
    return text.isEmpty ? nil : text
  }

  private func readEntry(
    _ language: Language, _ problems: inout [EntryProblem]
  ) -> Measurement.Entry? {
    if fields.first?.kind == .answer {
      switch text(of: .answer) {
      case "+": return .done(true)
      case "-": return .done(false)
      default:
        problems.append(EntryProblem(field: .answer, fault: .answerMissing))
        return nil
      }
    }
    guard fields.contains(where: { $0.kind == .numerator }) else {
      return readFigure(.value, language, &problems).map { .value($0) }
    }
    return readShare(language, &problems)
  }

  private func readShare(
    _ language: Language, _ problems: inout [EntryProblem]
  ) -> Measurement.Entry? {
    let hasParts = !text(of: .numerator).isEmpty || !text(of: .denominator).isEmpty
    if !text(of: .value).isEmpty {
      guard !hasParts else {
        problems.append(EntryProblem(field: .value, fault: .valueAndParts))
        return nil
      }
      return readFigure(.value, language, &problems).map { .value($0) }
    }
    let numerator = readFigure(.numerator, language, &problems)
    let denominator = readFigure(.denominator, language, &problems)
    if denominator == .zero {
      problems.append(EntryProblem(field: .denominator, fault: .denominatorZero))
      return nil
    }
    guard let numerator, let denominator else { return nil }
    return .ratio(numerator, denominator)
  }

  private func readFigure(
    _ kind: Field.Kind, _ language: Language, _ problems: inout [EntryProblem]
  ) -> Figure? {
    do {
      return try Figure(typed: text(of: kind), in: language)
    } catch {
      problems.append(EntryProblem(field: kind, fault: .number(error)))
      return nil
    }
  }

  private func readDate(
    isYes: Bool, _ today: Day, _ proposed: Day, _ problems: inout [EntryProblem]
  ) -> Day? {
    let text = text(of: .date)
    guard !text.isEmpty else {
      if !isYes { return proposed }
      problems.append(EntryProblem(field: .date, fault: .dateOfActMissing))
      return nil
    }
    guard let date = Day(typed: text) else {
      problems.append(EntryProblem(field: .date, fault: .date(text)))
      return nil
    }
    guard date <= today else {
      problems.append(EntryProblem(field: .date, fault: .dateInFuture(today)))
      return nil
    }
    return date
  }
}

/// All problems of a form.
struct EntryProblems: Error, Hashable, Sendable {
  let all: [EntryProblem]
}
