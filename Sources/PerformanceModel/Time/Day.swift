/// A day of the Gregorian calendar, without hour and time zone.
public struct Day: Hashable, Sendable {
  /// Days since 1 January 1970.
  public let number: Int

  /// Creates the day that lies a number of days after 1 January 1970.
  public init(number: Int) {
    self.number = number
  }

  /// Creates a day of the years 1…9999; `nil` when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    // Counts in years that begin in March, so that the leap day is the last of its year.
    let marchYear = month > 2 ? year : year - 1
    let era = marchYear / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// The first day of a year of the range 1…9999.
  public static func first(ofYear year: Int) -> Day {
    Day(year: min(max(year, 1), 9999), month: 1, day: 1) ?? Day(number: 0)
  }

  /// The last day of a year of the range 1…9999.
  public static func last(ofYear year: Int) -> Day {
    Day(year: min(max(year, 1), 9999), month: 12, day: 31) ?? Day(number: 0)
  }

  /// The year, month (1…12) and day of the month (1…31).
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year of the day.
  public var year: Int { components.year }

  /// Returns how many days lie between the day and a later one; negative for an earlier one.
  public func days(until other: Day) -> Int { other.number - number }

  /// Returns the day a number of days later.
  public func adding(days: Int) -> Day { Day(number: number + days) }

  /// Returns the same day of the month a number of months later, or the month's last day.
  public func adding(months: Int) -> Day {
    let (year, month, day) = components
    let count = year * 12 + month - 1 + months
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    let length = Day.length(ofMonth: newMonth, year: newYear)
    return Day(year: newYear, month: newMonth, day: min(day, length)) ?? self
  }

  /// The last day of the month that holds the day.
  public var endOfMonth: Day {
    let (year, month, _) = components
    return Day(year: year, month: month, day: Day.length(ofMonth: month, year: year)) ?? self
  }

  /// The last day of the quarter that holds the day.
  public var endOfQuarter: Day {
    let (year, month, _) = components
    let last = (month + 2) / 3 * 3
    return Day(year: year, month: last, day: Day.length(ofMonth: last, year: year)) ?? self
  }

  /// The last day of the quarter before the one that the day lies in or ends.
  public var endOfQuarterBefore: Day {
    let (year, month, _) = components
    let first = (month - 1) / 3 * 3 + 1
    return Day(year: year, month: first, day: 1)?.adding(days: -1) ?? self
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: Comparable {
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}
