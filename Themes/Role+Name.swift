import Canvas

extension Role {
  /// The name of the role in a theme: `status-not-due` for ``Role/statusNotDue``.
  public var name: String {
    "\(self)".map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
  }
}
