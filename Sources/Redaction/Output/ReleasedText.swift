/// What an export let out, statement by statement, as its release record keeps it.
package struct ReleasedText: Equatable, Sendable {
  /// A statement that left.
  package struct Line: Equatable, Sendable {
    /// The digest of its source.
    package let digest: String
    /// Its text as it left, on one line.
    package let text: String

    /// A statement.
    package init(digest: String, text: String) {
      self.digest = digest
      self.text = text
    }
  }

  /// Its statements in the order in which they left.
  package let statements: [Line]

  /// What approved statements say.
  package init(_ approved: [Statement]) {
    statements = approved.map { statement in
      let text = statement.blocks.map(\.text).joined(separator: " ")
      return Line(
        digest: statement.digest,
        text: text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
  }

  /// Reads what `text` wrote; lines of another form are left out.
  package init(text: String) {
    statements = text.split(separator: "\n").compactMap { line in
      guard let colon = line.firstRange(of: ": ") else { return nil }
      return Line(
        digest: String(line[..<colon.lowerBound]), text: String(line[colon.upperBound...]))
    }
  }

  /// A line for each statement: digest, colon, what left.
  package var text: String {
    statements.map { "\($0.digest): \($0.text)\n" }.joined()
  }
}
