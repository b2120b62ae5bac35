import Testing
import Words

@testable import Viewing

@Suite struct ProgressLineTests {
  @Test(
    arguments: [
      (312, 1204, Progress.Unit.items, 2, "importing: 312 of 1,204 (25%), 156/s, 6 s left"),
      (5, nil, .items, 0, "importing: 5"),
      (
        1_048_576, 4_194_304, .bytes, 1, "importing: 1.0 MiB of 4.0 MiB (25%), 1.0 MiB/s, 3 s left"
      ),
      (900, nil, .bytes, 3, "importing: 900 bytes, 300 bytes/s"),
      (10, 10, .items, 1, "importing: 10 of 10 (100%), 10/s"),
      // A file that grew while it was read.
      (12, 10, .items, 1, "importing: 12 of 10 (100%), 12/s"),
      (0, 10, .items, 5, "importing: 0 of 10 (0%), 0/s"),
      (0, 0, .items, 0, "importing: 0"),
      (1, 1_000_000, .items, 1, "importing: 1 of 1,000,000 (0%), 1/s, 278 h left"),
    ] as [(Int, Int?, Progress.Unit, Int, String)])
  func wordsAreExact(
    _ done: Int, _ total: Int?, _ unit: Progress.Unit, _ seconds: Int, _ text: String
  ) {
    let line = ProgressLine(
      label: "importing", unit: unit, done: done, total: total, elapsed: .seconds(seconds),
      texts: Words(.english).progress)
    #expect(line.text == text)
  }
}
