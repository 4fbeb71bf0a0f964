import PerformanceModel

extension NumberLanguage {
  /// Decides by the evidence, the strongest first.
  ///
  /// Marks of both languages leave it open; so does a decimal point against Italian words.
  ///
  /// - Parameters:
  ///   - option: What `--language` says.
  ///   - marks: The numbers of the document.
  ///   - words: The words of the document.
  ///   - user: The language of the user's environment.
  /// - Returns: The language with what decided it, or that it is open.
  static func decide(
    option: Language?, marks: NumberMarks, words: LanguageWords, user: Language?
  ) -> NumberLanguage {
    if let option { return .decided(option, by: .option) }
    let proposal = words.stronger ?? user ?? .italian
    switch (marks.italian, marks.english) {
    case (_?, _?): return .open(proposing: proposal)
    case (let example?, nil): return .decided(.italian, by: .marks(example))
    case (nil, let example?): return .decided(.english, by: .marks(example))
    case (nil, nil): break
    }
    let spoken = words.decided
    if let point = marks.point {
      if spoken?.language == .italian { return .open(proposing: .italian) }
      return .decided(.english, by: .marks(point))
    }
    if let spoken { return .decided(spoken.language, by: .words(spoken.example)) }
    return user.map { .decided($0, by: .user) } ?? .open(proposing: proposal)
  }

  /// Decides for a sheet of figures.
  ///
  /// A sheet that the program wrote says its language itself, whatever the language of the
  /// messages, unless someone filled it in as the other language writes numbers.
  ///
  /// - Parameters:
  ///   - option: What `--language` says.
  ///   - written: The language in which the program wrote the sheet, with one of its headings.
  ///   - figures: The cells that hold figures.
  ///   - headings: The names of the columns.
  ///   - user: The language of the user, for what the sheet leaves open.
  /// - Returns: The language with what decided it, or that it is open.
  public static func ofSheet(
    option: Language?, written: (language: Language, heading: String)? = nil, figures: [String],
    headings: [String], user: Language?
  ) -> NumberLanguage {
    var marks = NumberMarks()
    for figure in figures { marks.take(figure) }
    if let written {
      let isOtherwise =
        switch written.language {
        case .italian: marks.english != nil
        case .english: marks.italian != nil
        }
      if !isOtherwise { return .decided(written.language, by: .words(written.heading)) }
      return option.map { .decided($0, by: .option) } ?? .open(proposing: written.language)
    }
    var words = LanguageWords()
    for heading in headings { words.take(heading) }
    return decide(option: option, marks: marks, words: words, user: user)
  }
}

extension LayoutReader {
  /// The number of rows looked at for words; the rest say the same.
  private static let sampledRows = 2000

  var languageWords: LanguageWords {
    var words = LanguageWords()
    if let title { words.take(title.text) }
    for (_, header) in headers.prefix(LayoutReader.sampledRows) {
      for name in header.names { words.take(name) }
    }
    for row in rows.prefix(LayoutReader.sampledRows) {
      for role in [ColumnRole.title, .indicator, .formula, .target] {
        if let text = row.cell(role) { words.take(text) }
      }
    }
    return words
  }

  var numberMarks: NumberMarks {
    var marks = NumberMarks()
    for row in rows {
      for (role, column) in row.header.columns where role.holdsFigures {
        marks.take(row.record[column + row.shift])
      }
    }
    return marks
  }
}

extension ColumnRole {
  /// True if the cells of the column are figures, mostly.
  fileprivate var holdsFigures: Bool {
    switch self {
    case .target, .targetOfYear, .baseline, .measuredInQuarter, .measuredOn: true
    case .kind, .title, .context, .description, .indicator, .formula, .weight, .unit, .source,
      .area, .office, .person, .remark, .code, .dueDate:
      false
    }
  }
}
