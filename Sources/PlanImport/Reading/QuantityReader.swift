import PerformanceModel

/// Makes an indicator of one quantity of a target cell.
struct QuantityReader {
  let reader: TargetReader
  let formula: Formula
  let content: AnalysedText

  init(_ reader: TargetReader, _ formula: Formula, _ content: AnalysedText) {
    self.reader = reader
    self.formula = formula
    self.content = content
  }

  var frame: ReadingFrame { reader.frame }
  var title: TokenizedText { reader.title.text }

  func draft(of quantity: Quantity) -> IndicatorDraft {
    var quantity = settled(quantity)
    if let change = hiddenChange(quantity) { quantity.change = change }
    let isLooseDash = quantity.change?.isDashApart == true && !isFall(quantity)
    if isLooseDash { quantity.change = nil }
    var draft =
      if quantity.change != nil {
        changeDraft(of: quantity)
      } else if quantity.unit == .days, formula.isShare {
        limitDraft(of: quantity)
      } else {
        plainDraft(of: quantity)
      }
    if isLooseDash { draft.doubt(.ambiguous, .dashOrMinus, [quantity.text]) }
    if quantity.upperEnd != nil, let figure = draft.target.criterion?.figure {
      draft.doubt(.ambiguous, .rangeGiven, [quantity.text, figure.text(in: frame.language)])
    }
    if quantity.change == nil, let base = quantity.base { setBase(of: &draft, quantity, base) }
    if let rate = quantity.rate, rate.kind != .year { setRate(of: &draft, rate) }
    draft.quantity = quantity
    doubtNumber(of: &draft, quantity)
    fitPeriod(of: &draft, quantity)
    return draft
  }

  /// The quantity on the scale of the column of units; a way that no word of change makes one is a
  /// range.
  private func settled(_ quantity: Quantity) -> Quantity {
    var quantity = quantity
    if quantity.unit == .none, let unit = reader.row.unit.map({ UnitColumn($0) }), unit.power > 0,
      !content.text.tokens.contains(where: { Lexicon.scales[$0.folded] != nil })
    {
      quantity.figure = quantity.figure.timesTen(unit.power) ?? quantity.figure
      quantity.upperEnd = quantity.upperEnd?.timesTen(unit.power)
      quantity.start = quantity.start?.timesTen(unit.power)
    }
    if quantity.mayBeRange, !DirectionRule.speaksOfRise(title), let start = quantity.start {
      (quantity.upperEnd, quantity.figure, quantity.start) = (quantity.figure, start, nil)
    }
    return quantity
  }

  /// Whether a dash apart from its number is a minus: a base, an index or words of saving say so.
  private func isFall(_ quantity: Quantity) -> Bool {
    guard quantity.unit == .percent else { return false }
    return quantity.base != nil || formula.quotient?.comparesLikeWithLike == true
      || DirectionRule.speaksOfFall(title)
  }

  /// The change that only the title names (`ridurre i consumi del 10%`) over an index and a bare
  /// share.
  private func hiddenChange(_ quantity: Quantity) -> Quantity.Change? {
    guard quantity.change == nil, quantity.comparator == nil, quantity.unit == .percent,
      formula.quotient?.isIndex(before: frame.programmingYear) == true,
      reader.title.quantities.contains(where: {
        $0.figure == quantity.figure && $0.unit == .percent && $0.comparator == nil
      }),
      let word = title.tokens.first(where: {
        Lexicon.rises.contains($0.folded) || Lexicon.falls.contains($0.folded)
      })
    else { return nil }
    return Quantity.Change(isRise: Lexicon.rises.contains(word.folded), isDashApart: false)
  }

  private func plainDraft(of quantity: Quantity) -> IndicatorDraft {
    let scale = Scale(quantity, formula: formula, reader: reader)
    let unit: QuantityUnit =
      switch scale.unit {
      case .percent: .percent
      case .days: .days
      case .counted(let noun): .noun(noun)
      case .euro, .points, .none: quantity.unit
      }
    let past = past
    let comparison = Comparison(
      quantity,
      direction: DirectionRule(
        quantity: quantity, unit: unit, formula: formula, title: title,
        base: past?.quantity.figure ?? reader.baseFigure
      ).direction,
      isWholeShare: scale.unit == .percent && quantity.figure == 100, language: frame.language)
    var draft = self.draft(
      .value(comparison.comparator, comparison.figure), scale, rule: comparison.comparator.rule)
    draft.reading = comparison.reading
    draft.question = comparison.question
    if let doubt = scale.doubt { draft.doubt(doubt.reading, doubt.kind, doubt.details) }
    if scale.measure == .index { draft.target.baseline = formulaBaseline }
    setStart(of: &draft, quantity, past)
    return draft
  }

  /// The value of the past that the cell gives beside the target (`30 gg (da 45)`).
  private var past: (quantity: Quantity, isStart: Bool)? {
    let pasts = content.quantities.filter { $0.isPast(before: frame.programmingYear) }
    guard pasts.count == 1 else { return nil }
    let words = max(0, pasts[0].range.lowerBound - 1)..<pasts[0].range.upperBound
    let isStart = words.contains { LabelWords.origins.contains(content.text[$0]?.folded ?? "") }
    return (pasts[0], isStart)
  }

  /// Keeps where the way to the value starts; a way that the cell itself names is judged by its length.
  private func setStart(
    of draft: inout IndicatorDraft, _ quantity: Quantity,
    _ past: (quantity: Quantity, isStart: Bool)?
  ) {
    if draft.target.baseline != nil, quantity.start != nil {
      draft.doubt(.ambiguous, .wordsNotUnderstood, [quantity.text])
    }
    guard draft.target.baseline == nil, let start = quantity.start ?? past?.quantity.figure else {
      return
    }
    draft.target.baseline = Baseline(
      label: quantity.start == nil
        ? past?.quantity.text ?? "" : start.text(in: frame.language), value: start)
    let isWay = quantity.start != nil || past?.isStart == true
    if isWay, draft.target.criterion?.comparator != .equal, start != quantity.figure {
      draft.target.rule = .towardTarget
    }
  }

  /// A change against a base: an index whose base is 100, where formula or cell name the base.
  private func changeDraft(of quantity: Quantity) -> IndicatorDraft {
    guard let change = quantity.change else { return plainDraft(of: quantity) }
    if quantity.unit == .percent, formula.quotient?.isDifference == true {
      return differenceDraft(of: quantity, isRise: change.isRise)
    }
    let isIndex =
      formula.quotient.map(\.comparesLikeWithLike) ?? (quantity.base != nil)
    guard quantity.unit == .percent, isIndex else { return looseChangeDraft(of: quantity) }
    let figure = change.applied(to: quantity.figure)
    let comparator = comparator(of: quantity, isRise: change.isRise)
    var draft = self.draft(
      .value(comparator, figure), Scale.index, rule: .towardTarget)
    draft.target.course = .cumulative
    draft.target.baseline =
      quantity.base.map { Baseline(label: $0, date: lastDay(of: $0), value: 100) }
      ?? formulaBaseline
    draft.reading = .inferred
    draft.question = Question(
      .changeAsIndex,
      details: [
        quantity.text, "\(comparator.sign) \(figure.text(in: frame.language))",
        draft.target.baseline?.label ?? "",
      ])
    return draft
  }

  /// The comparator on the scale of the value: a fall by at least some percent leads to at most the
  /// rest; an equality says no more than the change itself.
  private func comparator(of quantity: Quantity, isRise: Bool) -> Comparator {
    switch quantity.comparator {
    case .equal, nil: isRise ? .atLeast : .atMost
    case let written?: isRise ? written : written.mirrored
    }
  }

  /// A change under a formula that gives the change itself: its value with its sign, from 0.
  private func differenceDraft(of quantity: Quantity, isRise: Bool) -> IndicatorDraft {
    let figure = isRise ? quantity.figure : -quantity.figure
    let comparator = comparator(of: quantity, isRise: isRise)
    var draft = self.draft(
      .value(comparator, figure), Scale.share(formula, reader: reader), rule: .towardTarget)
    draft.target.course = .cumulative
    draft.target.baseline = formulaBaseline.map {
      Baseline(label: $0.label, date: $0.date, value: 0)
    }
    draft.reading = .inferred
    draft.question = Question(isRise ? .isFloor : .isCeiling, details: [quantity.text])
    return draft
  }

  /// A change without a base: the change itself is the figure.
  private func looseChangeDraft(of quantity: Quantity) -> IndicatorDraft {
    var plain = quantity
    plain.change = nil
    plain.comparator = quantity.comparator ?? .atLeast
    var draft = plainDraft(of: plain)
    draft.doubt(.ambiguous, .changeWithoutBase, [quantity.text])
    return draft
  }

  /// A term where the formula is a share in time: all acts within it, in doubt.
  private func limitDraft(of quantity: Quantity) -> IndicatorDraft {
    let scale = Scale.share(formula, reader: reader)
    var draft = self.draft(.value(.atLeast, 100), scale, rule: .valueOverTarget)
    draft.reading = .ambiguous
    draft.question = Question(.limitNotShare, details: [content.text.text, formula.original])
    return draft
  }

  private func draft(
    _ criterion: Criterion, _ scale: Scale, rule: AchievementRule
  ) -> IndicatorDraft {
    let course = CourseRule.course(
      of: scale.measure, formula: formula.isEmpty ? reader.titleFormula : formula,
      unit: scale.unit, context: content.text.text)
    let isRatio = scale.measure == .ratio || scale.measure == .index
    return IndicatorDraft(
      formula: reader.row.formulaCell,
      target: Target(
        criterion: criterion, unit: scale.unit, measure: scale.measure, course: course, rule: rule,
        period: frame.year),
      reading: .written,
      ratioLabels: isRatio
        ? formula.quotient.map {
          RatioLabels(numerator: $0.numerator, denominator: $0.denominator)
        } : nil)
  }

  /// The past that an index divides by.
  private var formulaBaseline: Baseline? {
    formula.quotient.map { quotient in
      Baseline(
        label: quotient.denominator, date: lastDay(of: quotient.denominator), value: 100)
    }
  }

  /// The last day of the last year, or the last date, that a text names.
  private func lastDay(of text: String) -> Day? {
    if let day = AnalysedText(text, in: frame).dates.last?.day { return day }
    return Quotient(in: TokenizedText("x/\(text)", language: frame.language))?.denominatorYears
      .map { Day.last(ofYear: $0.upperBound) }
  }
}

extension Scale {
  static let index = Scale(index: ())

  private init(index: Void) {
    measure = .index
    unit = .points
  }
}

extension Quantity.Change {
  /// The index that a change by some percent leads to from 100.
  func applied(to percent: Figure) -> Figure {
    let change = Rational(percent)
    let index = isRise ? Rational.hundred + change : Rational.hundred - change
    return index.truncated(decimals: 20)
  }
}
