import FileSystem
import Glibc
import Text

/// A program of ours beside the main one, which can be started.
package struct HelperProgram: Hashable, Sendable {
  /// Its name, as messages say it.
  package let name: String
  /// The paths at which it may lie; the first that can be run is taken.
  package let places: [String]
  /// The variables of the environment that it gets, as `NAME=value`.
  package let environment: [String]
  package let limits: HelperLimits

  /// Creates a program that may lie at some paths.
  package init(
    _ name: String, at places: [String], environment: [String] = [],
    limits: HelperLimits = HelperLimits()
  ) {
    self.name = name
    self.places = places
    self.environment = environment
    self.limits = limits
  }

  /// Starts the program.
  ///
  /// - Parameters:
  ///   - arguments: What follows its name.
  ///   - cancellation: What ends waiting for it before its deadlines.
  /// - Returns: The helper, which ends at the latest when it goes out of use.
  /// - Throws: That it is missing, or that the system does not start it.
  package func start(
    _ arguments: [String] = [], cancellation: Cancellation? = nil
  ) throws(HelperFailure) -> Helper {
    guard let path = places.first(where: { place in place.withFileName { access($0, X_OK) } == 0 })
    else { throw HelperFailure(program: self, reason: .missing, complaint: "") }
    do throws(SystemError) {
      return try Helper(self, at: path, arguments, cancellation)
    } catch {
      throw HelperFailure(program: self, reason: .notStarted(error), complaint: "")
    }
  }
}
