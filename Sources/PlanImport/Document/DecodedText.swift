/// The text of a document as UTF-8 bytes, whatever the encoding of its file.
struct DecodedText {
  let utf8: [UInt8]
  let encoding: TextEncoding
  /// The number of bytes that were no characters of the encoding and have become U+FFFD.
  var brokenCount = 0

  /// Decodes bytes: UTF-16 by its mark or by its zeros, else UTF-8 where most of the bytes beyond
  /// ASCII are valid, else Windows-1252.
  init(_ bytes: [UInt8]) {
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xFF, 0xFE):
      self.init(utf16: bytes.dropFirst(2), isLittleEndian: true)
    case (0xFE, 0xFF):
      self.init(utf16: bytes.dropFirst(2), isLittleEndian: false)
    default:
      if let isLittleEndian = DecodedText.utf16Order(of: bytes) {
        self.init(utf16: bytes[...], isLittleEndian: isLittleEndian)
      } else {
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        self.init(withoutMark: body)
      }
    }
  }

  /// Tells whether text without a mark is UTF-16, little end first.
  ///
  /// More than a third of its bytes are zeros, nine tenths of these at odd places, or at even ones.
  private static func utf16Order(of bytes: [UInt8]) -> Bool? {
    let sample = bytes.prefix(100_000)
    var zeros = [0, 0]
    for (place, byte) in sample.enumerated() where byte == 0 { zeros[place % 2] += 1 }
    let all = zeros[0] + zeros[1]
    guard all * 3 > sample.count else { return nil }
    if zeros[1] * 10 >= all * 9 { return true }
    return zeros[0] * 10 >= all * 9 ? false : nil
  }

  private init(withoutMark body: [UInt8]) {
    if String(validating: body, as: UTF8.self) != nil {
      self.init(utf8: body, encoding: .utf8)
    } else {
      let repaired = String(decoding: body, as: UTF8.self)
      let broken = repaired.unicodeScalars.count { $0 == "\u{FFFD}" }
      let whole = repaired.unicodeScalars.count { !$0.isASCII } - broken
      if whole > broken {
        self.init(utf8: Array(repaired.utf8), encoding: .utf8)
        brokenCount += broken
      } else {
        self.init(utf8: DecodedText.fromWindows1252(body), encoding: .windows1252)
      }
    }
  }

  /// Takes text; a zero is no character of any document.
  private init(utf8: [UInt8], encoding: TextEncoding) {
    let zeros = utf8.count { $0 == 0 }
    self.utf8 = zeros == 0 ? utf8 : utf8.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
    self.encoding = encoding
    brokenCount = zeros
  }

  private init(utf16 bytes: ArraySlice<UInt8>, isLittleEndian: Bool) {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isLittleEndian ? second << 8 | first : first << 8 | second)
      index += 2
    }
    let text = String(decoding: units, as: UTF16.self)
    self.init(utf8: Array(text.utf8), encoding: .utf16)
    brokenCount += text.unicodeScalars.count { $0 == "\u{FFFD}" } + bytes.count % 2
  }

  /// The line of the first character that was broken, from 1.
  var firstBrokenLine: Int {
    let place = utf8.indices.dropLast(2).first { utf8[$0...].starts(with: [0xEF, 0xBF, 0xBD]) }
    var line = 1
    for index in 0..<(place ?? 0) {
      let isEnd = utf8[index] == 0x0D && utf8[index + 1] != 0x0A || utf8[index] == 0x0A
      if isEnd { line += 1 }
    }
    return line
  }

  private static func fromWindows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let scalar = (0x80...0x9F).contains(byte) ? upperControls[Int(byte) - 0x80] : UInt16(byte)
      text.append(Unicode.Scalar(scalar) ?? "\u{FFFD}")
    }
    return Array(String(text).utf8)
  }

  /// The characters of Windows-1252 at 80…9F hexadecimal; FFFD where it has nothing.
  private static let upperControls: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}

/// The encoding of a document: its characters as bytes.
public enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "UTF-8"
  case utf16 = "UTF-16"
  case windows1252 = "Windows-1252"
}
