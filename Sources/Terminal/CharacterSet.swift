import Glibc

/// The character set of text, as the environment asks for it.
struct CharacterSet {
  let isUnicode: Bool

  /// Adopts the character set of the environment.
  ///
  /// A locale that is not installed but asks for UTF-8 by its name (`it_IT.UTF-8` in a small container)
  /// still gets UTF-8.
  static func adopt() -> CharacterSet {
    if setlocale(LC_CTYPE, "") == nil, requestsUnicode {
      _ = setlocale(LC_CTYPE, "C.UTF-8")
    }
    guard let name = nl_langinfo(nl_item(CODESET)) else { return CharacterSet(isUnicode: false) }
    return CharacterSet(isUnicode: String(cString: name) == "UTF-8")
  }

  private static var requestsUnicode: Bool {
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
    let upper = name?.uppercased() ?? ""
    return upper.hasSuffix("UTF-8") || upper.hasSuffix("UTF8")
  }
}

/// Returns the value of an environment variable; `nil` where it is not set.
func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}
