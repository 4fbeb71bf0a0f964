import Canvas
import Dashboard
import Glibc
import PerformanceModel
import PlanImport
import PlanStore
import Terminal
import Themes
import Wording

/// The dashboard on a terminal: takes events, changes the state, draws it, runs its effects.
@MainActor
final class DashboardSession {
  private let screen: Screen
  private let loop: EventLoop
  private let mailbox: Mailbox<Message>
  private let keeper: FileSession
  private let themes: ThemeCollection
  private let phrases: Phrases
  private var state: State
  private var ending: Int32?

  /// The moves that the next key may make; dropped as soon as anything else happens.
  private var foresight = Foresight()

  /// Opens the terminal and shows the plan.
  init(keeper: FileSession, context: State.Context, themes: ThemeCollection) throws {
    let screen = try Screen(
      theme: themes.theme(named: context.themeName), usesMouse: context.isMouseOn)
    let loop = try EventLoop(of: screen)
    self.screen = screen
    self.loop = loop
    self.keeper = keeper
    self.themes = themes
    phrases = Phrases(context.language)
    mailbox = Mailbox(waking: loop.waker)
    var context = context
    context.isUnicode = screen.supportsUnicode
    context.hasColours = screen.colourDepth != .none
    state = State(plan: keeper.plan, context: context, size: screen.size)
  }

  /// Runs until the reader quits, a signal ends the program or the terminal is lost.
  ///
  /// - Returns: The exit status: 0, 128 and the number of the signal, or that of a save that failed.
  func run() -> Int32 {
    screen.draw(state.view)
    loop.watchFile(
      at: keeper.namedPath == keeper.path ? [keeper.path] : [keeper.namedPath, keeper.path])
    // Changes of the file before it was watched.
    reload()
    var events: [TerminalEvent] = []
    while ending == nil {
      events = loop.next(orQuietAfter: events.hasKeys ? Foresight.pause : nil)
      if events == [.quiet] {
        foresight.look(ahead: state, at: moment, on: screen)
      } else if let next = foresight.move(by: events, at: moment) {
        screen.draw(next.frame)
        state = next.made.state
        foresight = Foresight()
      } else {
        foresight = Foresight()
        for event in events { handle(event) }
        if ending == nil { screen.draw(state.view) }
      }
    }
    screen.close()
    let failure = finishSaving()
    if let failure { Console.complain(failure.reason) }
    if let ending, ending != 0 { return ending }
    return failure?.status.rawValue ?? 0
  }

  /// Waits for all saving, as before the end.
  ///
  /// Events that are refused meanwhile are dropped, and the rest is saved.
  private func finishSaving() -> FileSession.Failure? {
    var failure: FileSession.Failure?
    while true {
      if let latest = keeper.finish() { failure = latest }
      let messages = mailbox.drain()
      if messages.isEmpty { return failure }
      for message in messages {
        if case .saveRefused(_, let reason) = message {
          failure = FileSession.Failure(reason: phrases.saveRefused(reason), status: .badData)
        }
        send(message)
      }
    }
  }

  private var moment: Moment { Moment(now: Environment.now, today: Environment.today) }

  private func handle(_ event: TerminalEvent) {
    switch event {
    case .keys(let keys): for key in keys where ending == nil { send(.key(key)) }
    case .resized(let size): send(.resized(size))
    case .woken: for message in mailbox.drain() { send(message) }
    case .fileChanged: reload()
    case .signal(let number): ending = 128 + number
    case .hangUp: ending = 128 + SIGHUP
    case .quiet: break
    }
  }

  private func reload() {
    keeper.reload(in: phrases) { [mailbox] in mailbox.post($0) }
  }

  private func send(_ message: Message) {
    let moment = moment
    for effect in state.update(message, at: moment) { perform(effect) }
  }

  private func read(_ text: String, of code: Code, _ target: Target) -> Message {
    let parser = CorrectionParser(
      correcting: target, language: phrases.language, year: keeper.plan.header.programmingYear)
    do {
      return .correctionRead(code, try parser.parse(correction: text))
    } catch {
      return .correctionRefused(code, reason: error.text(in: phrases.language))
    }
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .save(let events): keeper.save(events, in: phrases) { [mailbox] in mailbox.post($0) }
    case .writeBack(let plan, let last):
      keeper.writeBack(plan, through: last, in: phrases) { [mailbox] in mailbox.post($0) }
    case .readCorrection(let text, let code, let target): send(read(text, of: code, target))
    case .useTheme(let name):
      screen.use(themes.theme(named: name))
      LastChoices.remember(theme: name)
    case .nameThemes: send(.themesNamed(themes.titles))
    case .remember(.office(let name, let isAlone)):
      LastChoices.remember(office: name, isAlone: isAlone)
    case .remember(.author(let name)): LastChoices.remember(author: name)
    case .setMouse(let isOn): screen.setMouse(on: isOn)
    case .redraw: screen.redraw()
    case .suspend: kill(getpid(), SIGTSTP)
    case .quit: ending = 0
    }
  }
}

extension [TerminalEvent] {
  fileprivate var hasKeys: Bool {
    contains {
      if case .keys = $0 { true } else { false }
    }
  }
}
