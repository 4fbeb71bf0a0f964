import Glibc

/// A number by which the system says why a call failed.
public struct SystemError: Error, Hashable, Sendable {
  public let code: Int32

  /// Creates an error from the system's number.
  public init(code: Int32) {
    self.code = code
  }
}

/// Calls the system again while a signal interrupts the call.
@discardableResult
package func retried<Number: SignedInteger>(_ call: () -> Number) throws(SystemError) -> Number {
  while true {
    let result = call()
    if result >= 0 { return result }
    let code = errno
    if code != EINTR { throw SystemError(code: code) }
  }
}
