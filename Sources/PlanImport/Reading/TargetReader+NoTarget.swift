import PerformanceModel

extension TargetReader {
  /// The indicator of a row whose cell names no target; a later year's target is taken as such.
  func withoutTarget() -> IndicatorDraft {
    if let later = laterTarget() { return later }
    let formula = FormulaParts.parts(of: measured, language: frame.language)[0]
    var draft = draftWithoutCriterion(formula)
    if let offer = titleOffer(formula) {
      draft.question = .titleOffersTarget(cell: row.target, offer: offer.text)
      draft.target.rule = offer.comparator.rule
    } else {
      draft.question = .noTarget(cell: row.target)
    }
    var drafts = [draft]
    setDueDates(&drafts)
    return drafts[0]
  }

  /// An indicator that can take values but has nothing to compare them with.
  func draftWithoutCriterion(_ formula: Formula) -> IndicatorDraft {
    let scale = measureWithoutTarget(formula)
    let course = CourseRule.course(
      of: scale.measure, formula: formula, unit: scale.unit, context: row.title)
    return IndicatorDraft(
      formula: row.formulaCell,
      target: Target(
        criterion: nil, unit: scale.unit, measure: scale.measure, course: course,
        rule: scale.measure.isAct ? .done : .valueOverTarget, period: frame.year),
      reading: .unreadable,
      ratioLabels: scale.measure == .ratio || scale.measure == .index
        ? formula.quotient.map {
          RatioLabels(numerator: $0.numerator, denominator: $0.denominator)
        } : nil)
  }

  private func measureWithoutTarget(_ formula: Formula) -> (measure: Measure, unit: Unit) {
    if formula.isYesNo { return (.yesNo, .none) }
    if formula.isDuration { return (.duration, .days) }
    if formula.isShare {
      let scale = Scale.share(formula, reader: self)
      return (scale.measure, scale.unit)
    }
    if formula.isMoney { return (.money, .euro) }
    return (.count, formula.countedThings.map(Unit.counted) ?? .none)
  }

  /// The first later year's target, read with that year as its period.
  private func laterTarget() -> IndicatorDraft? {
    guard let later = row.laterTargets.first(where: { !NoTarget.isNone($0.text) }) else {
      return nil
    }
    var laterRow = row
    laterRow.target = later.text
    laterRow.laterTargets = row.laterTargets.filter { $0.year > later.year }
    let laterFrame = ReadingFrame(
      programmingYear: later.year, term: frame.term, numbers: frame.numbers)
    var draft = TargetReader(row: laterRow, frame: laterFrame).drafts()[0]
    draft.doubt(.inferred, .laterYearOnly(year: "\(later.year)"))
    return draft
  }

  /// The words of the title about the things that the formula counts, as a correction is typed.
  private func titleOffer(_ formula: Formula) -> (text: String, comparator: Comparator)? {
    guard let things = formula.countedThings else { return nil }
    let offers = title.quantities.filter { quantity in
      quantity.unit.noun.map { Stems.shared($0, things) > 0 } ?? false && !quantity.isDefinite
    }
    guard let offer = offers.last else { return nil }
    let isFall = offer.isEndOfFall || DirectionRule.speaksOfFall(title.text)
    let comparator = offer.comparator ?? (isFall ? .atMost : .atLeast)
    let due = title.deadlines.last.map { " entro \(frame.text($0.day))" } ?? ""
    let figure = offer.figure.text(in: frame.language)
    return ("\(comparator.sign) \(figure) \(offer.unit.noun ?? "")\(due)", comparator)
  }
}

/// Compares nouns by the beginnings of their words, so that singular and plural agree.
enum Stems {
  /// The number of words that two phrases share.
  static func shared(_ left: String, _ right: String) -> Int {
    stems(left).intersection(stems(right)).count
  }

  /// Returns whether two phrases name things of one kind: a word of one holds the stem of the
  /// other's (`neoimprese`, `imprese`), or both name things that are done.
  static func areAkin(_ left: String, _ right: String) -> Bool {
    let (first, second) = (stems(left), stems(right))
    let holds = { (text: String, stems: Set<String>) in
      text.folded.split { !$0.isAlphabetic }.contains { word in
        stems.contains { $0.count > 3 && word.contains($0) }
      }
    }
    return holds(left, second) || holds(right, first)
      || !first.isDisjoint(with: acts) && !second.isDisjoint(with: acts)
  }

  /// The stems of nouns that stand for anything done.
  private static let acts: Set<String> = stems(
    "azione azioni iniziativa iniziative attività intervento interventi progetto progetti evento "
      + "eventi action actions initiative activity project projects event events")

  private static func stems(_ text: String) -> Set<String> {
    Set(text.folded.split { !$0.isAlphabetic }.filter { $0.count > 2 }.map { String($0.prefix(5)) })
  }
}
