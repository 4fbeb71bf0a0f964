import CMustache

/// A value that a template may name.
enum TemplateValue {
  case text(String)
  case flag(Bool)
  case list([TemplateValue])
  case object([(String, TemplateValue)])

  /// A text; what is absent or empty is false, so that a section can ask for it.
  static func text(orNothing text: String?) -> TemplateValue {
    guard let text, !text.isEmpty else { return .flag(false) }
    return .text(text)
  }

  /// The bytes of all its texts.
  var size: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .flag: 0
    case .list(let elements): elements.reduce(0) { $0 + $1.size }
    case .object(let members): members.reduce(0) { $0 + $1.1.size }
    }
  }

  /// Returns the value for the template library; the caller frees it or gives it to another.
  func made() -> OpaquePointer? {
    switch self {
    case .text(let text): return mustache_text(text)
    case .flag(let flag): return mustache_flag(flag)
    case .list(let elements):
      let list = mustache_list()
      for element in elements { mustache_append(list, element.made()) }
      return list
    case .object(let members):
      let object = mustache_object()
      for (name, value) in members { mustache_set(object, name, value.made()) }
      return object
    }
  }
}
