import Foundation
import Synchronization
import Testing

@testable import Terminal

/// What a session does while it waits for keys. One after the other: who waits is the process.
@Suite(.serialized) struct IdleWatchTests {
  /// After a sleep over both, a lock and a tick before it would be one commit more than where no
  /// text was being written.
  @Test(arguments: [(600, 1), (2400, 0)])
  func wherePressingEndedTooLongAgoThereIsNoTick(_ milliseconds: Int, _ ticks: Int) throws {
    let ticked = Mutex(0)
    IdleWatch.begin(
      idleLimit: IdleWatch.editorsLead + .seconds(2), period: .milliseconds(500)
    ) { ticked.withLock { $0 += 1 } }
    defer { IdleWatch.end() }
    try IdleWatch.noteInput()
    Thread.sleep(forTimeInterval: Double(milliseconds) / 1000)
    _ = try IdleWatch.patience(upTo: 0)
    #expect(ticked.withLock { $0 } == ticks)
  }
}
