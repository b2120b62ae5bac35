import Testing

@testable import BundleFormat

/// Indexes, and what has to stand behind them.
@Suite struct BundleTests {
  private static func id(_ number: UInt8) -> [UInt8] { [UInt8](repeating: number, count: 16) }

  private static let text = BundleIndex.Item(
    record: id(1), version: id(2), earlier: [id(3), id(4)], owner: nil, path: "note/a b.md")
  private static let file = BundleIndex.Item(
    record: id(5), version: id(6), earlier: [], owner: id(1), path: "attachment/x")

  private func index(_ items: [BundleIndex.Item] = [text, file], isSigned: Bool = false) throws
    -> BundleIndex
  {
    try BundleIndex(isSigned: isSigned, items: items)
  }

  private func archive(_ entries: [(String, [UInt8])]) -> [UInt8] {
    entries.flatMap { path, bytes in
      TarWriter.header(of: TarEntry(path: path, size: UInt64(bytes.count), time: 0)) + bytes
        + [UInt8](repeating: 0, count: TarWriter.padding(of: UInt64(bytes.count)))
    } + TarWriter.end
  }

  private func read(_ archive: [UInt8]) throws -> BundleReader {
    var reader = BundleReader()
    for start in stride(from: 0, to: archive.count, by: 100) {
      try reader.update(Array(archive[start..<min(start + 100, archive.count)])) { _ in }
    }
    try reader.finish()
    return reader
  }

  @Test func anIndexReadsBack() throws {
    for isSigned in [false, true] {
      let made = try index(isSigned: isSigned)
      #expect(try BundleIndex(made.bytes) == made)
    }
    #expect(try BundleIndex(index([]).bytes).items.isEmpty)
  }

  @Test(arguments: [
    ("", BundleError.noIndex), ("a letter\n", .noIndex),
    ("subrosa bundle 2\nunsigned\n", .newerIndex),
    ("subrosa bundle 1\n", .malformedIndex), ("subrosa bundle 1\nmaybe\n", .malformedIndex),
    ("subrosa bundle 1\nunsigned\n\n", .malformedIndex),
    ("subrosa bundle 1\nunsigned\nnote x\n", .malformedIndex),
    ("subrosa bundle 1\nunsigned", .malformedIndex),
    (line("text \(A) \(B) - ../x"), .unsafePath), (line("text \(A) \(B) - /x"), .unsafePath),
    (line("text \(A) \(B) - .subrosa"), .malformedIndex),
    (line("text \(A) \(B) - B2SUMS"), .malformedIndex),
    (line("text \(A) \(B)  x"), .malformedIndex),
    (line("text \(A.uppercased()) \(B) - x"), .malformedIndex),
    (line("text \(A) \(B) \(A), x"), .malformedIndex),
    (line("text \(A.dropLast()) \(B) - x"), .malformedIndex),
    (line("file \(A) \(B) - \(A) x"), .malformedIndex),
    (line("text \(A) \(B) - x\ntext \(A) \(A) - y"), .malformedIndex),
    (line("text \(A) \(B) - x\ntext \(B) \(B) - y"), .malformedIndex),
    (line("text \(A) \(A) - x\ntext \(B) \(B) - x"), .malformedIndex),
  ])
  func whatIsNoIndexIsRefused(_ text: String, _ error: BundleError) {
    #expect(throws: error) { try BundleIndex(Array(text.utf8)) }
  }

  private static let A = String(repeating: "ab", count: 16)
  private static let B = String(repeating: "cd", count: 16)
  private static func line(_ text: String) -> String { "subrosa bundle 1\nunsigned\n\(text)\n" }

  @Test func tooManyItemsAreRefused() throws {
    let lines = (0...BundleIndex.mostItems).map { number in
      let digits = String(number, radix: 16)
      let id = String(repeating: "0", count: 32 - digits.count) + digits
      return "text \(id) \(id) - \(number)\n"
    }
    let text = "subrosa bundle 1\nunsigned\n"
    #expect(throws: BundleError.tooLarge) { try BundleIndex(Array((text + lines.joined()).utf8)) }
    let fewer = Array((text + lines.dropLast().joined()).utf8)
    #expect(try BundleIndex(fewer).items.count == BundleIndex.mostItems)
  }

  @Test func aBundleHoldsWhatItsIndexLists() throws {
    let bytes = try index().bytes
    let items: [(String, [UInt8])] = [("note/a b.md", [1]), ("attachment/x", [])]
    let head: [(String, [UInt8])] = [(".subrosa", bytes)]
    #expect(try read(archive(head + items)).index?.items.count == 2)
    for wrong in [
      Array(items.dropLast()), Array(items.reversed()), items + [("more", [])],
      [items[0], items[0]],
      items + [("B2SUMS", [])],
    ] {
      #expect(throws: BundleError.otherEntries) { try read(archive(head + wrong)) }
    }
    #expect(throws: BundleError.noIndex) { try read(archive(items)) }
    #expect(throws: BundleError.noIndex) { try read(TarWriter.end) }
    #expect(throws: BundleError.noIndex) { try read(archive([(".subrosa", [1])])) }
  }

  @Test func aSignedBundleEndsWithDigestsAndSignature() throws {
    let head: [(String, [UInt8])] = [
      (".subrosa", try index(isSigned: true).bytes), ("note/a b.md", [1]), ("attachment/x", []),
    ]
    let reader = try read(archive(head + [("B2SUMS", [7]), ("B2SUMS.minisig", [8])]))
    #expect(reader.sums == [7] && reader.signature == [8])
    for wrong: [(String, [UInt8])] in [
      [], [("B2SUMS", [7])], [("B2SUMS.minisig", [8]), ("B2SUMS", [7])],
      [("B2SUMS", [7]), ("B2SUMS.minisig", [8]), ("B2SUMS", [7])],
      [("B2SUMS", []), ("B2SUMS.minisig", [8])],
      [("B2SUMS", [7]), ("B2SUMS.minisig", [])],
    ] {
      #expect(throws: BundleError.otherEntries) { try read(archive(head + wrong)) }
    }
    let long: [(String, [UInt8])] = [("B2SUMS", [UInt8](repeating: 0x61, count: 10_000))]
    #expect(throws: BundleError.tooLarge) { try read(archive(head + long)) }
  }

  @Test func aTextKeepsItsSignature() {
    let text = Array("# A\n\n-----BEGIN MINISIGN SIGNATURE-----\nquoted\n".utf8)
    let signature = Array("untrusted comment: x\nsignature\n".utf8)
    let parts = SignedText.parts(of: SignedText.joined(text, signature: signature))
    #expect(parts.text == text && parts.signature == signature)
    #expect(SignedText.parts(of: text).signature == nil)
  }
}
