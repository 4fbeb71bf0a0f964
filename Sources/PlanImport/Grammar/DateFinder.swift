import PerformanceModel

/// Finds the dates of a text; years alone are none.
struct DateFinder {
  let text: TokenizedText
  /// The year of dates that name none (`entro il 30 giugno`).
  let year: Int

  /// The dates in the order of the text.
  func mentions() -> [DateMention] {
    var mentions: [DateMention] = []
    var index = 0
    while index < text.tokens.count {
      let deadline = deadlineLength(at: index)
      let start = index + deadline
      if let (day, length, isExact) = date(at: start, afterDeadline: deadline > 0) {
        mentions.append(
          DateMention(
            day: day, range: index..<(start + length), isDeadline: deadline > 0, isExact: isExact))
        index = start + length
      } else {
        index += 1
      }
    }
    return mentions
  }

  /// The number of tokens that introduce a deadline at a place: `entro e non oltre il`.
  private func deadlineLength(at index: Int) -> Int {
    guard let token = text[index] else { return 0 }
    var end = index + 1
    if DateFinder.negations.contains(token.folded) {
      guard let words = DateFinder.negatedLeads.first(where: { stands($0, at: index + 1) }) else {
        return 0
      }
      end += words.count
    } else if !DateFinder.deadlines.contains(token.folded) {
      return 0
    }
    while let next = text[end],
      next.isWord && DateFinder.fillers.contains(next.folded)
        || next.kind == .colon || next.kind == .apostrophe
    {
      end += 1
    }
    return end - index
  }

  private func stands(_ words: [String], at index: Int) -> Bool {
    words.indices.allSatisfy { text[index + $0]?.folded == words[$0] }
  }

  private typealias Found = (day: Day, length: Int, isExact: Bool)

  private func date(at index: Int, afterDeadline: Bool) -> Found? {
    guard let token = text[index] else { return nil }
    if let day = token.day { return (day, 1, true) }
    if let found = dayAndMonth(at: index) ?? span(at: index, afterDeadline: afterDeadline) {
      return isBefore(index) && !found.isExact ? nil : found
    }
    if let found = endOrMiddle(at: index) { return found }
    guard afterDeadline || isAlone(index) else { return nil }
    if let found = shortDate(at: index) { return found }
    guard afterDeadline, !isBefore(index) else { return nil }
    return month(at: index) ?? endOfYear(at: index)
  }

  /// Returns whether a word such as `before` leads to a place: the end of a month is then too late.
  private func isBefore(_ index: Int) -> Bool {
    (max(0, index - 3)..<index).contains { ["before", "prima"].contains(text[$0]?.folded ?? "") }
  }

  /// Returns whether a day and month (`30/09`), perhaps with a short year, are all that the text
  /// holds.
  private func isAlone(_ index: Int) -> Bool {
    let isWithYear = text.tokens.count == 5 && text[1]?.kind == .slash && text[3]?.kind == .slash
    return index == 0 && (text.tokens.count <= 3 || isWithYear)
  }

  /// `30 giugno 2017`, `1° luglio`, `June 30, 2017`.
  private func dayAndMonth(at index: Int) -> Found? {
    let place = afterLink(index + 1)
    if let number = smallNumber(at: index) ?? text[index]?.ordinal, let name = text[place],
      let month = DateFinder.months[name.folded]
    {
      let written = afterLink(place + 1)
      let own = text[written]?.year ?? shortYear(at: written)
      let day = Day(year: own ?? year, month: month, day: number)
      return day.map { ($0, (own == nil ? place : written) + 1 - index, true) }
    }
    if let name = text[index], let month = DateFinder.months[name.folded],
      let number = smallNumber(at: index + 1) ?? text[index + 1]?.ordinal
    {
      let comma = text[index + 2]?.kind == .comma ? 1 : 0
      if let written = text[index + 2 + comma]?.year {
        return Day(year: written, month: month, day: number).map { ($0, 3 + comma, true) }
      }
      let next = text[index + 2]
      guard next == nil || next?.kind == .close || next?.kind == .period else { return nil }
      return Day(year: year, month: month, day: number).map { ($0, 2, true) }
    }
    return nil
  }

  /// The year of `30-giu-25`, `30 giugno '25`: two digits behind a mark that joins them to a month.
  private func shortYear(at index: Int) -> Int? {
    guard let mark = text[index - 1], mark.kind == .minus || mark.kind == .apostrophe,
      let number = smallNumber(at: index), (10...60).contains(number)
    else { return nil }
    return 2000 + number
  }

  /// The place behind what links the parts of a date: `30 de junio de 2025`, `30. Juni`,
  /// `30-giu-25`.
  private func afterLink(_ index: Int) -> Int {
    guard let token = text[index] else { return index }
    let isJoined = token.kind == .minus && !token.followsBlank || token.kind == .apostrophe
    let joins = isJoined && text[index + 1]?.followsBlank == false
    return joins || token.folded == "de" || token.kind == .period ? index + 1 : index
  }

  /// A part of a year: `Q2 2024`, `H1`, `II trimestre 2024`, `1° sem.`, `ottobre 2025`, `03/2025`.
  private func span(at index: Int, afterDeadline: Bool) -> Found? {
    if let found = letteredSpan(at: index, afterDeadline: afterDeadline) { return found }
    if let found = countedSpan(at: index) { return found }
    if let name = text[index], let month = DateFinder.months[name.folded],
      let written = text[index + 1]?.year, smallNumber(at: index - 1) == nil
    {
      return day(endOfMonth: month, year: written).map { ($0, 2, false) }
    }
    guard let month = smallNumber(at: index), text[index + 1]?.kind == .slash,
      let written = text[index + 2]?.year, !isNumbered(index),
      afterDeadline || text[index]?.text.count == 2 || index == 0
    else { return nil }
    return day(endOfMonth: month, year: written).map { ($0, 3, false) }
  }

  /// Returns whether the number before a slash counts an act (`delibera n. 6/2025`).
  private func isNumbered(_ index: Int) -> Bool {
    let before = text[index - 1]?.kind == .period ? text[index - 2] : text[index - 1]
    guard let before, before.isWord else { return text[index - 1]?.kind == .slash }
    return Lexicon.references.contains(before.folded)
      || ["n", "nr", "num", "no", "numero"].contains(before.folded)
  }

  /// `Q2 2024`, `T4/2024`, `H1`, `3Q 2025`, `2025 Q3`.
  private func letteredSpan(at index: Int, afterDeadline: Bool) -> Found? {
    guard let token = text[index] else { return nil }
    if let number = smallNumber(at: index), let word = text[index + 1], !word.followsBlank,
      word.text.first?.isUppercase == true,
      text[index + 2]?.figure == nil || text[index + 2]?.year != nil,
      let (months, _) = DateFinder.lettered["\(word.folded)\(number)"]
    {
      let written = text[index + 2]?.year
      return day(endOfMonth: months, year: written ?? year)
        .map { ($0, written == nil ? 2 : 3, false) }
    }
    if let before = token.year, let word = text[index + 1],
      let (months, _) = DateFinder.lettered[word.folded]
    {
      return day(endOfMonth: months, year: before).map { ($0, 2, false) }
    }
    guard let (months, isPlain) = DateFinder.lettered[token.folded] else { return nil }
    let isJoined = text[index + 1]?.kind == .slash || text[index + 1]?.kind == .minus
    let place = isJoined ? index + 2 : index + 1
    if let written = text[place]?.year {
      return day(endOfMonth: months, year: written).map { ($0, place + 1 - index, false) }
    }
    guard isPlain || afterDeadline || text.tokens.count == 1 else { return nil }
    return day(endOfMonth: months, year: year).map { ($0, 1, false) }
  }

  /// `II trimestre 2024`, `primo semestre`, `1st quarter of 2025`, `2° sem.`.
  private func countedSpan(at index: Int) -> Found? {
    let noun =
      text[index]?.figure != nil && text[index + 1]?.kind == .period ? index + 2 : index + 1
    guard let token = text[index], let word = text[noun]?.folded,
      let months = DateFinder.spans[word],
      let number = token.ordinal ?? DateFinder.ordinals[token.folded] ?? smallNumber(at: index),
      number * months <= 12
    else { return nil }
    var place = noun + 1
    if text[place]?.kind == .period, ["trim", "sem", "quadrim"].contains(word) { place += 1 }
    var end = place
    while let next = text[end], DateFinder.fillers.contains(next.folded) || next.kind == .apostrophe
    {
      end += 1
    }
    if let written = text[end]?.year {
      return day(endOfMonth: number * months, year: written).map { ($0, end + 1 - index, false) }
    }
    if text[end]?.folded == "anno" || text[end]?.folded == "year" { place = end + 1 }
    return day(endOfMonth: number * months, year: year).map { ($0, place - index, false) }
  }

  /// `fine ottobre 2025`, `end of Q1`, `fine anno`, `year-end`, `metà anno`, `mid-2025`.
  private func endOrMiddle(at index: Int) -> Found? {
    guard let token = text[index] else { return nil }
    var place = index + 1
    while let next = text[place],
      ["di", "del", "dell", "of", "the", "l", "year", "anno", "de"].contains(next.folded)
        || next.kind == .apostrophe || next.kind == .minus && !next.followsBlank
    {
      place += 1
    }
    let namesYear = (index..<place).contains { ["year", "anno"].contains(text[$0]?.folded ?? "") }
    let isMiddle = ["meta", "mid", "middle"].contains(token.folded)
    if isMiddle || ["fine", "end", "fin", "finales", "ende"].contains(token.folded) {
      if let written = text[place]?.year {
        return day(endOfMonth: isMiddle ? 6 : 12, year: written)
          .map { ($0, place + 1 - index, false) }
      }
      if namesYear {
        return day(endOfMonth: isMiddle ? 6 : 12, year: year).map { ($0, place - index, false) }
      }
      if isMiddle { return middle(ofMonthAt: place, from: index) }
      guard let found = span(at: place, afterDeadline: true) ?? month(at: place) else { return nil }
      return (found.day, found.length + place - index, false)
    }
    guard token.folded == "year", text[place]?.folded == "end" else { return nil }
    return (.last(ofYear: year), place + 1 - index, false)
  }

  /// `mid-June`, `metà giugno 2025`: the fifteenth.
  private func middle(ofMonthAt place: Int, from index: Int) -> Found? {
    guard let name = text[place], let month = DateFinder.months[name.folded] else { return nil }
    let written = text[place + 1]?.year
    let end = written == nil ? place + 1 : place + 2
    return Day(year: written ?? year, month: month, day: 15).map { ($0, end - index, false) }
  }

  /// `30/6` or `30.06` behind a deadline word.
  private func shortDate(at index: Int) -> Found? {
    if let number = smallNumber(at: index), text[index + 1]?.kind == .slash,
      let month = smallNumber(at: index + 2)
    {
      if text[index + 3]?.kind == .slash {
        guard let short = smallNumber(at: index + 4), short > 9,
          let day = Day(year: 2000 + short, month: month, day: number)
        else { return nil }
        return (day, 5, true)
      }
      return Day(year: year, month: month, day: number).map { ($0, 3, true) }
    }
    guard let token = text[index], token.figure != nil, index > 0 else { return nil }
    let parts = token.text.split(separator: ".").compactMap { Int($0) }
    guard parts.count == 2,
      token.text.filter({ $0.isDigit || $0 == "." }).count == token.text.count,
      let day = Day(year: year, month: parts[1], day: parts[0])
    else { return nil }
    return (day, 1, true)
  }

  /// `giugno 2017`, `giugno` behind a deadline word: the end of the month.
  private func month(at index: Int) -> Found? {
    guard let token = text[index], let month = DateFinder.months[token.folded] else { return nil }
    let written = text[index + 1]?.year
    return day(endOfMonth: month, year: written ?? year).map { ($0, written == nil ? 1 : 2, false) }
  }

  /// `fine anno`, `l'anno`, `year end`: the end of the programming year.
  private func endOfYear(at index: Int) -> Found? {
    guard let token = text[index], token.folded == "anno" || token.folded == "year",
      text[index + 1]?.year == nil
    else { return nil }
    let end = text[index + 1]?.folded == "end" ? 2 : 1
    return (.last(ofYear: year), end, false)
  }

  private func smallNumber(at index: Int) -> Int? {
    guard let token = text[index], token.figure != nil, token.text.count <= 2 else { return nil }
    return Int(token.text)
  }

  private func day(endOfMonth month: Int, year: Int) -> Day? {
    Day(year: year, month: month, day: 1)?.endOfMonth
  }
}
