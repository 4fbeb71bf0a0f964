/// Reads a TOML text scalar by scalar, and knows whether it is outside quotes and comments.
struct QuoteReader {
  private enum Place {
    case outside
    case comment
    /// After a number of quotes that may open a string, at most two.
    case opening(Unicode.Scalar, count: Int)
    /// In a string; `closing` of the quotes that may end it were read.
    case string(Unicode.Scalar, isLong: Bool, closing: Int)
    /// After a backslash in a string.
    case escape(isLong: Bool)
  }

  private var place = Place.outside

  /// The next letter belongs to neither a string nor a comment.
  var isOutside: Bool {
    switch place {
    case .outside, .opening(_, count: 2): true
    case .string(_, isLong: true, let closing): closing >= 3
    case .comment, .opening, .string, .escape: false
    }
  }

  /// Reads the next scalar of the text.
  mutating func read(_ scalar: Unicode.Scalar) {
    switch place {
    case .outside: place = Self.outside(scalar)
    case .comment: place = scalar == "\n" ? .outside : .comment
    case .opening(let quote, let count): place = Self.opening(quote, count: count, scalar)
    case .escape(let isLong): place = Self.escape(isLong: isLong, scalar)
    case .string(let quote, let isLong, let closing):
      place = Self.string(quote, isLong: isLong, closing: closing, scalar)
    }
  }

  private static func outside(_ scalar: Unicode.Scalar) -> Place {
    switch scalar {
    case "#": .comment
    case "\"", "'": .opening(scalar, count: 1)
    default: .outside
    }
  }

  /// One quote opens a string, two are an empty one, three open a string of several lines.
  private static func opening(
    _ quote: Unicode.Scalar, count: Int, _ scalar: Unicode.Scalar
  ) -> Place {
    switch (count, scalar == quote) {
    case (1, true): .opening(quote, count: 2)
    case (_, true): .string(quote, isLong: true, closing: 0)
    case (1, false): string(quote, isLong: false, closing: 0, scalar)
    case (_, false): outside(scalar)
    }
  }

  private static func string(
    _ quote: Unicode.Scalar, isLong: Bool, closing: Int, _ scalar: Unicode.Scalar
  ) -> Place {
    switch (isLong, scalar) {
    case (false, quote), (false, "\n"): .outside
    // Two quotes more than three belong to the string.
    case (true, quote): .string(quote, isLong: true, closing: closing + 1)
    case (true, _) where closing >= 3: outside(scalar)
    case (_, "\\") where quote == "\"": .escape(isLong: isLong)
    case (_, _): .string(quote, isLong: isLong, closing: 0)
    }
  }

  /// Only double quotes allow escapes; the end of a line always ends a short string.
  private static func escape(isLong: Bool, _ scalar: Unicode.Scalar) -> Place {
    !isLong && scalar == "\n" ? .outside : .string("\"", isLong: isLong, closing: 0)
  }
}
