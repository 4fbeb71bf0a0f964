import Canvas
import PerformanceModel
import Testing

@testable import Dashboard

@Suite("Filters and orders")
struct ArrangingTests {
  @Test("statuses and kinds are chosen together, with their counts, and stay in view")
  func filters() {
    var state = State.opened()
    state.press(.character("p"), .character("f"))
    #expect(state.view.lines.joined(separator: "\n").contains("☐  6  ✖ non raggiunti"))
    state.press(.character(" "), .down, .character(" "))
    #expect(state.navigation.filter.statuses == [.missed, .overdue])
    state.press(.escape)
    let position = state.view.lines[38]
    #expect(position.contains("12 di 92 · non raggiunto · non misurato"))
    #expect(state.rows.count == 12)
    state.press(.character("f"), .character("x"), .escape)
    #expect(state.navigation.filter.isEmpty)
  }

  @Test("an order is turned round, and its heading says so")
  func reversing() {
    var state = State.opened()
    state.press(.character("p"), .character("o"))
    let forth = state.rows.map(\.id)
    #expect(state.view.lines[2].contains("Stato ▴"))
    state.press(.character("O"))
    #expect(state.rows.map(\.id) == forth.reversed())
    #expect(state.view.lines[2].contains("Stato ▾"))
  }

  @Test("a click on a heading sorts by it, a second one turns it round")
  func headings() throws {
    var state = State.opened()
    state.press(.right)
    let column = try #require(state.view.lines[2].firstRange(of: "Stato"))
    let place = state.view.lines[2].distance(
      from: state.view.lines[2].startIndex, to: column.lowerBound)
    let click = Key.mouse(MouseEvent(.press, at: Position(column: place, row: 2)))
    state.press(click)
    #expect(state.navigation.order == .status && !state.navigation.isReversed)
    state.press(click)
    #expect(state.navigation.order == .status && state.navigation.isReversed)
  }

  @Test("a worklist begins by urgency, says so, and comes back to it")
  func worklistOrder() {
    var state = State.opened(columns: 80, rows: 24)
    state.press(.character("w"))
    let urgent = state.rows.map(\.id)
    #expect(state.view.lines[22].contains("ordine: urgenza"))
    #expect(!state.view.lines[2].contains("▴"))
    state.press(.character("o"))
    #expect(state.view.lines[22].hasSuffix("ordine: codice"))
    #expect(state.view.lines[2].contains("Obiettivo ▴"))
    #expect(state.rows.compactMap(\.objective) == state.rows.compactMap(\.objective).sorted())
    for _ in 1..<SortOrder.allCases.count { state.press(.character("o")) }
    #expect(state.rows.map(\.id) == urgent)
    state.press(.character("O"))
    #expect(state.rows.map(\.id) == urgent.reversed())
    #expect(state.view.lines[22].contains("ordine: urgenza, il meno urgente prima"))
  }

  @Test(
    "the mark of an order tells whether what counts least comes first",
    arguments: [
      (SortOrder.dueDate, "Scadenza ▴", "Scadenza ▾"), (.lastChange, "Modifica ▾", "Modifica ▴"),
      (.achievement, "Stato ▴", "Stato ▾"), (.code, "Obiettivo ▴", "Obiettivo ▾"),
    ])
  func directions(order: SortOrder, mark: String, reversed: String) {
    var state = State.opened()
    state.press(.character("p"))
    if order != .code { state.navigation.sort(by: order) }
    state.clampSelectionAndScroll()
    #expect(state.view.lines[2].contains(mark))
    state.press(.character("O"))
    #expect(state.view.lines[2].contains(reversed))
  }

  @Test("what has no achievement stays behind, whichever end comes first")
  func missingKeys() throws {
    var state = State.opened()
    state.press(.character("p"))
    state.navigation.sort(by: .achievement)
    for isReversed in [false, true] {
      state.navigation.isReversed = isReversed
      state.clampSelectionAndScroll()
      let values = state.rows.compactMap(\.objective).map {
        state.result.objectives[$0].achievement
      }
      let missing = try #require(values.firstIndex { $0 == nil })
      #expect(values[missing...].allSatisfy { $0 == nil })
    }
  }

  @Test("rows sorted by a date show it", arguments: [SortOrder.dueDate, .lastChange])
  func dates(order: SortOrder) {
    var state = State.opened()
    state.press(.character("p"))
    state.navigation.sort(by: order)
    state.clampSelectionAndScroll()
    #expect(state.view.lines[2].contains(state.phrases.heading(of: order)))
    #expect(state.view.lines[4].contains("/201"))
  }

  @Test("the matches of the search are highlighted in the titles")
  func marks() {
    var state = State.opened()
    state.press(.character("/"))
    state.type("modalita")
    let matched = state.view.rows.flatMap { $0 }.filter { $0.style.role == .match }
    #expect(String(String.UnicodeScalarView(matched.map(\.base))).contains("modalità"))
  }

  private static let marked: [(query: String, text: String, places: [Range<Int>])] = [
    ("modalita", "Le modalità", [3..<11]), ("e m", "e mé", [0..<1, 2..<4]),
    ("zz", "pizza", [2..<4]), ("x", "pizza", []),
  ]

  @Test("highlights cover the words found, with or without accents", arguments: marked)
  func ranges(query: String, text: String, places: [Range<Int>]) {
    func place(_ index: String.Index) -> Int { text.distance(from: text.startIndex, to: index) }
    let found = TextQuery(query).ranges(in: text).map {
      place($0.lowerBound)..<place($0.upperBound)
    }
    #expect(found == places)
  }

  @Test("a date is typed to see the situation on it, or chosen by a letter")
  func asOf() {
    var state = State.opened()
    state.press(.character("d"))
    state.type("31/3/2017")
    state.press(.enter)
    #expect(state.asOf == Day(iso: "2017-03-31"))
    state.press(.character("d"), .character("o"), .enter)
    #expect(state.asOf == state.session.today)
    state.press(.character("d"))
    state.type("31/2/2017")
    state.press(.enter)
    #expect(state.keyContext == .form)
    #expect(state.view.lines.joined().contains("questo giorno non esiste"))
  }
}
