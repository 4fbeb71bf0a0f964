/// The situation in which a key is pressed; each context has its own keys.
///
/// The context of a dialog is declared in the file of the dialog.
public struct KeyContext: Hashable, Sendable {
  let name: String
  let kind: Kind

  init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// The traits that contexts share.
  struct Kind: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    /// Nothing lies over the view.
    static let route = Kind(rawValue: 1)
    /// A dialog only shows something.
    static let reading = Kind(rawValue: 2)
    /// A dialog has a selection that moves.
    static let choice = Kind(rawValue: 4)
    /// Letters are text, so that they cannot be keys of commands.
    static let text = Kind(rawValue: 8)
    static let question = Kind(rawValue: 16)
  }

  /// Contexts are few: their kind is enough for a hash.
  public func hash(into hasher: inout Hasher) { hasher.combine(kind) }

  static let overview = KeyContext("overview", .route)
  static let list = KeyContext("list", .route)
  static let detail = KeyContext("detail", .route)
  /// While the text of the filter is typed.
  static let typing = KeyContext("typing", .text)
}

/// The contexts that a binding holds in: all of some kinds, and some by name.
struct KeyScope: ExpressibleByArrayLiteral, Sendable {
  private(set) var contexts: [KeyContext] = []
  private var kinds: KeyContext.Kind = []

  init(arrayLiteral contexts: KeyContext...) { self.contexts = contexts }

  private init(_ kinds: KeyContext.Kind) { self.kinds = kinds }

  func contains(_ context: KeyContext) -> Bool {
    kinds.contains(context.kind) || contexts.contains(context)
  }

  static func + (left: KeyScope, right: KeyScope) -> KeyScope {
    var sum = left
    sum.contexts += right.contexts
    sum.kinds.formUnion(right.kinds)
    return sum
  }

  /// The routes that show several rows to choose from.
  static let lists: KeyScope = [.overview, .list]
  static let routes = KeyScope(.route)
  static let readings = KeyScope(.reading)
  static let choices = KeyScope(.choice)
  static let everywhere = KeyScope([.route, .reading, .choice, .text, .question])
}

extension State {
  /// The context that the next key goes to.
  public var keyContext: KeyContext {
    if let dialog { return type(of: dialog).context }
    return navigation.isTypingFilter ? .typing : route.kind.context
  }
}

extension Route.Kind {
  /// The context of the route, whatever dialog is over it.
  var context: KeyContext {
    switch self {
    case .overview: .overview
    case .browse, .worklist: .list
    case .detail: .detail
    }
  }
}
