/// Counts the steps of work on a long text, and tells when nobody waits for it any more: Ctrl-C was
/// pressed, the process has to end, or a session should have locked.
///
/// What stops for it leaves an incomplete text, which must not be shown: whoever shows it asks
/// `Interruption.checkAttended` first.
package struct LongWork {
  // A step takes less than a microsecond.
  private static let period = 1 << 16

  private var steps = 0
  private var isStopped = false

  /// Begins to count.
  package init() {}

  /// Takes a step.
  ///
  /// - Returns: whether there is reason to take it.
  package mutating func goesOn() -> Bool {
    steps += 1
    if steps >= LongWork.period {
      steps = 0
      isStopped = Interruption.isRequested || Attendance.isOver
    }
    return !isStopped
  }
}
