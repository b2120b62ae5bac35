import BundleFormat
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
    let texts = (0..<count).map { number in
      (
        path: "n/\(number).md",
        text: """
        ---
        kind: note
        title: Of \(number)
        slug: s\(number)
        ---

        With @s\(number * 7 % count).

        """
      )
    }
    let items = texts.enumerated().map { number, text in
      BundleIndex.Item(
        record: id(kind, number), version: id(kind + 1, number), earlier: [], owner: nil,
        path: text.path)
    }
    let index = try BundleIndex(isSigned: false, items: items)
    let files = texts.map { ($0.path, Array($0.text.utf8)) }
    try both.seal(SharingBench.archive([(BundlePath.index, index.bytes)] + files), as: name)
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
