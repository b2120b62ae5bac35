import BundleFormat
import CommandTestSupport
import Foundation
import TestSupport
import Testing

/// A shared file of many records whose slugs are all taken here.
@Suite struct ManyNamesTests {
  private static let count = 2000
  /// A slow machine takes a few seconds. One walk through a text for each slug took minutes.
  private static let patience = Duration.seconds(30)

  private let both: SharingBench

  init() throws {
    both = try SharingBench()
  }

  private func id(_ kind: UInt8, _ number: Int) -> [UInt8] {
    [kind] + [UInt8](repeating: 0, count: 13) + [UInt8(number >> 8), UInt8(number & 255)]
  }

  /// Notes with the same slugs, each of which mentions another one.
  private func write(_ name: String, _ kind: UInt8) throws {
    let count = ManyNamesTests.count
    let items = (0..<count).map { number in
      BundleIndex.Item(
        record: id(kind, number), version: id(kind + 1, number), earlier: [], owner: nil,
        path: "n/\(number).md")
    }
    let texts = (0..<count).map { number in
      """
      ---
      kind: note
      title: Of \(number)
      slug: s\(number)
      ---

      With @s\(number * 7 % count).

      """
    }
    try both.seal(Workbench.bundle(items, texts.map { Array($0.utf8) }), as: name)
  }

  @Test func manyTakenSlugsTakeSeconds() throws {
    try write("one.age", 1)
    try write("other.age", 3)
    for name in ["one.age", "other.age"] {
      let clock = ContinuousClock()
      let time = try clock.measure {
        let run = try both.receive(name)
        #expect(run.ending == .code(0), "\(run)")
      }
      #expect(time < ManyNamesTests.patience, "\(name)")
    }
    #expect(try both.shown("s3-2").hasSuffix("---\n\nWith @s21-2.\n"))
    #expect(try both.shown("s3").hasSuffix("---\n\nWith @s21.\n"))
  }
}
