import Redaction
import Testing

/// What ``WrittenNamesTests`` reads, by topic.
enum WrittenNames {
  /// The lines of a text. One with `=` begins a person: name, native name, bodies, contacts and
  /// roles; `!` a protected term. ↵ is a line's end.
  static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
}

/// Names as people and programs write them, each by hand: nothing between the brackets is left.
@Suite struct WrittenNamesTests {
  @Test func nothingBetweenTheBracketsIsLeft() throws {
    var terms = KnownTerms(Roster())
    var person = Roster.Entry(.protected, reference: "", name: "")
    var count = 0
    for line in WrittenNames.chinese + WrittenNames.latin + WrittenNames.bodies {
      guard !line.hasPrefix("= ") else {
        person = entry(String(line.dropFirst(2)))
        terms = KnownTerms(Roster([person]))
        continue
      }
      let parts = line.replacing("↵", with: "\n").split(
        omittingEmptySubsequences: false, whereSeparator: { "⟦⟧".contains($0) })
      try #require(parts.count == 3, "\(line)")
      let before = Array(parts[0].utf8)
      let name = Array(parts[1].utf8)
      let bytes = before + name + Array(parts[2].utf8)
      var masked = Array(repeating: false, count: bytes.count)
      for candidate in terms.candidates(in: bytes) {
        for index in candidate.range { masked[index] = true }
      }
      let left = (before.count..<before.count + name.count).filter { index in
        !masked[index] && (bytes[index] >= 0x80 || isAlphanumeric(bytes[index]))
      }
      #expect(left.isEmpty, "\(line)")
      // The forms that were made for the lines before are not needed.
      let found = KnownTerms(Roster([person])).candidates(in: bytes).map(\.range)
      #expect(found == terms.candidates(in: bytes).map(\.range), "\(line)")
      count += 1
    }
    #expect(count > 400)
  }

  private func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private func entry(_ line: String) -> Roster.Entry {
    let fields = line.split(separator: "|", omittingEmptySubsequences: false).map {
      $0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed().map(String.init).joined()
    }
    func list(_ index: Int) -> [String] {
      index < fields.count ? fields[index].split(separator: ";").map(String.init) : []
    }
    let isProtected = fields[0].hasPrefix("!")
    return .init(
      isProtected ? .protected : .person, reference: "x",
      name: String(fields[0].drop { $0 == "!" }), native: fields.count > 1 ? fields[1] : "",
      affiliations: list(2), contact: list(3), roles: list(4))
  }
}
