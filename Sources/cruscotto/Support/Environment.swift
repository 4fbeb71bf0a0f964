import FileSystem
import Glibc
import PerformanceModel
import PlanStore
import Text

/// The program's surroundings: clock, environment, user, folders.
enum Environment {
  /// The present moment.
  static var now: Timestamp { .now }

  /// Today, by the machine's time zone.
  static var today: Day { local(now).date }

  /// Returns the date of a moment and its time, as in `09:30:00`, by the machine's time zone.
  static func local(_ moment: Timestamp) -> (date: Day, time: String) {
    var seconds = moment.milliseconds / 1000
    var local = tm()
    localtime_r(&seconds, &local)
    let date = Day(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    let time = [local.tm_hour, local.tm_min, local.tm_sec].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return (date ?? moment.day, time.joined(separator: ":"))
  }

  /// A random number, as a seed for names of events.
  static var seed: UInt64 { UInt64.random(in: .min ... .max) }

  /// Returns a variable of the environment that is set and not empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Returns a variable that names a file or folder, whatever its bytes are.
  static func path(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let path = String(fileName: value)
    return path.isEmpty ? nil : path
  }

  /// Returns variables that are set, as `NAME=value`, to be handed on to another program.
  static func settings(_ names: String...) -> [String] {
    names.compactMap { name in path(name).map { "\(name)=\($0)" } }
  }

  /// The language that the environment names, if it is one of ours.
  static var language: Language? {
    Language(rawValue: String(localeName.prefix { $0.isLetter }.lowercased()))
  }

  /// The locale of messages, as the environment names it.
  static var localeName: String {
    variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
  }

  /// The environment names a locale in UTF-8, or none.
  static var isUnicode: Bool {
    guard let locale = variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG") else {
      return true
    }
    let name = locale.lowercased()
    return name.contains("utf-8") || name.contains("utf8")
  }

  /// The width that the environment names for output that is not a terminal.
  static var columns: Int? {
    variable("COLUMNS").flatMap(Int.init).flatMap { (20...1000).contains($0) ? $0 : nil }
  }

  /// The login name of the user: as the login noted it, else by the user's number.
  ///
  /// The C library would load services for this, which a static program cannot rely on.
  static var loginName: String {
    variable("LOGNAME") ?? variable("USER") ?? accountEntry?[0] ?? "?"
  }

  /// The fields of the user's line in the list of accounts.
  private static var accountEntry: [String]? {
    let bytes = (try? Files.read("/etc/passwd")) ?? []
    let own = String(getuid())
    return bytes.split(separator: UInt8(ascii: "\n")).lazy.map { line in
      line.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        .map { String(fileName: $0) }
    }.first { $0.count > 5 && $0[2] == own }
  }

  /// The user's home: as the environment names it, else as the list of accounts does.
  private static var home: String? {
    [path("HOME"), accountEntry?[5]].compactMap { $0 }.first { $0.isAbsolutePath }
  }

  /// Returns the program's folder of a kind, by the XDG Base Directory Specification.
  ///
  /// `nil` for users without a home.
  static func folder(_ variableName: String, orHome path: String) -> String? {
    if let base = self.path(variableName), base.isAbsolutePath { return base + "/cruscotto" }
    return home.map { "\($0)/\(path)/cruscotto" }
  }

  static var configurationFolder: String? { folder("XDG_CONFIG_HOME", orHome: ".config") }
  static var dataFolder: String? { folder("XDG_DATA_HOME", orHome: ".local/share") }
  static var stateFolder: String? { folder("XDG_STATE_HOME", orHome: ".local/state") }

  /// The folder that the program was started in.
  static var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(fileName: path)
  }

  /// The path of the program itself, links resolved.
  static var executablePath: String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { return CommandLine.arguments.first ?? "cruscotto" }
    return String(fileName: buffer[..<count].map { UInt8(bitPattern: $0) })
  }
}
