import Text

/// A measurement as it is typed, in a form, on one line, on the command line or in a sheet: texts that
/// nobody has read yet.
public struct MeasurementText: Hashable, Sendable {
  /// A part of a measurement that is typed by itself.
  public enum Field: String, CaseIterable, Sendable {
    case value, numerator, denominator
    case answer = "done"
    case date
  }

  /// A fault of a field.
  public struct Fault: Error, Hashable, Sendable {
    /// The field; `nil` where the fault is not that of one.
    public let field: Field?
    /// The text of the field; empty where it does not help to name the fault.
    public let text: String
    public let fault: EntryFault

    init(_ field: Field?, _ text: String, _ fault: EntryFault) {
      self.field = field
      self.text = text
      self.fault = fault
    }
  }

  private var texts: [Field: String] = [:]

  /// Creates a measurement without texts.
  public init() {}

  /// The text of a field; `nil` where nothing is typed.
  public subscript(_ field: Field) -> String? {
    get { texts[field] }
    set { texts[field] = newValue?.nonEmpty }
  }

  /// True if nothing was measured.
  public var isEmpty: Bool { texts.keys.allSatisfy { $0 == .date } }
}
