import Testing

@testable import Terminal

/// The periods of a session: of one length, from the unlock on.
@Suite struct PeriodGridTests {
  private let start = ContinuousClock.now

  @Test func periodsFollowOneAnotherFromTheStart() {
    let grid = PeriodGrid(start: start, period: .seconds(600))
    #expect(grid.index(at: start) == 0)
    #expect(grid.index(at: start + .milliseconds(599_999)) == 0)
    #expect(grid.index(at: start + .seconds(600)) == 1)
    #expect(grid.end(at: start) == start + .seconds(600))
    // However late somebody looks.
    #expect(grid.end(at: start + .seconds(1234)) == start + .seconds(1800))
    #expect(grid.end(at: start + .seconds(600)) == start + .seconds(1200))
  }
}
