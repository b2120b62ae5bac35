import Records

/// The newest versions of a record as one text to edit: what they have in common once, and what differs
/// between marks, as other programs for texts have them.
package enum ConflictText {
  private static let begin = "<<<<<<< "
  private static let middle = "======="
  private static let end = ">>>>>>> "

  /// One side of a conflict.
  package struct Side {
    /// What stands behind its mark.
    package let name: String
    /// The text, with its front matter.
    package let text: String

    /// A side.
    package init(name: String, text: String) {
      (self.name, self.text) = (name, text)
    }
  }

  /// Both texts in one. More than two are put together one after the other.
  package static func merged(_ sides: [Side]) -> String {
    guard var text = sides.first?.text, var name = sides.first?.name else { return "" }
    for side in sides.dropFirst() {
      text = merged(Side(name: name, text: text), side)
      name = side.name
    }
    return text
  }

  private static func merged(_ one: Side, _ other: Side) -> String {
    var lines: [String] = []
    var (removed, added): ([String], [String]) = ([], [])
    func flush() {
      guard !removed.isEmpty || !added.isEmpty else { return }
      lines += [begin + one.name] + removed + [middle] + added + [end + other.name]
      (removed, added) = ([], [])
    }
    for line in TextDifference(from: one.text, to: other.text).lines {
      switch line {
      case .same(let text):
        flush()
        lines.append(text)
      case .removed(let text): removed.append(text)
      case .added(let text): added.append(text)
      case .edited(let pieces):
        removed.append(pieces.filter { $0.kind != .added }.map(\.text).joined())
        added.append(pieces.filter { $0.kind != .removed }.map(\.text).joined())
      }
    }
    flush()
    return lines.joined(separator: "\n")
  }

  /// Refuses a text in which a mark is left.
  ///
  /// - Throws: `ApplicationError.conflictMarksLeft`.
  package static func requireResolved(_ text: [UInt8]) throws {
    let isMark = { (line: ArraySlice<UInt8>) in
      line.starts(with: begin.utf8) || line.starts(with: end.utf8)
    }
    guard !text.split(separator: UInt8(ascii: "\n")).contains(where: isMark) else {
      throw ApplicationError.conflictMarksLeft
    }
  }
}
