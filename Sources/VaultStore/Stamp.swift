import CellFile

/// The time that a commit gives to the changes which are made in it: one for all of them, in whole
/// seconds.
///
/// Finer times would tell how long a commit took, and with it whether there was something hidden to
/// look for.
struct Stamp: Sendable {
  /// Milliseconds since 1970, UTC; a multiple of 1000.
  let milliseconds: UInt64
  private let isLatest: Bool

  private init(_ milliseconds: UInt64, isLatest: Bool) {
    self.milliseconds = milliseconds
    self.isLatest = isLatest
  }

  /// The time of a commit of the cover. Times of the cover never run backwards: a clock that was put
  /// back gives the newest time that the cover has.
  ///
  /// - Parameter newest: the newest time that stands in the cover.
  static func next(after newest: UInt64) -> Stamp {
    Stamp(max(WallClock.seconds() * 1000, newest / 1000 * 1000), isLatest: true)
  }

  /// The time of a change that a reseal makes in the cover on the way. How long a reseal takes before its
  /// new file is there depends on the secrets that were given and on what they open: beside the file's own
  /// times, the second of the change would tell. So it is the newest time that the cover has, or the
  /// beginning of the day, in UTC, where that is later.
  ///
  /// - Parameter newest: the newest time that stands in the cover.
  static func ofReseal(after newest: UInt64) -> Stamp {
    let day: UInt64 = 86_400
    return Stamp(
      max(WallClock.seconds() / day * day * 1000, newest / 1000 * 1000), isLatest: true)
  }

  /// The time of hidden changes: the cover does not show it.
  static var now: Stamp { Stamp(WallClock.seconds() * 1000, isLatest: false) }

  /// Changes that have a time of their own keep it, as in a reseal.
  static let none = Stamp(0, isLatest: false)

  /// When a change was made. What comes from elsewhere with a time later than the commit's own gets
  /// the commit's.
  func time(of change: Change) -> UInt64 {
    guard let modified = change.modified else { return milliseconds }
    return isLatest ? min(modified, milliseconds) : modified
  }
}
