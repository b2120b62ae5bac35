/// How a summary is written.
package enum SummaryFormat: String, CaseIterable, Sendable {
  case markdown, html, text, json

  /// A file name that tells nothing.
  package var fileName: String {
    switch self {
    case .markdown: "summary.md"
    case .html: "summary.html"
    case .text: "summary.txt"
    case .json: "summary.json"
    }
  }
}

/// A summary: approved text, and the words that every summary has.
package struct SummaryDocument: Equatable, Sendable {
  /// The statements of a session.
  package struct Section: Equatable, Sendable {
    /// Its heading.
    package let title: String
    /// What was approved.
    package let statements: [Statement]

    /// A section.
    package init(title: String, statements: [Statement]) {
      self.title = title
      self.statements = statements
    }
  }

  /// The heading above all.
  package static let title = "Summary"

  /// Its sections, none of them empty.
  package let sections: [Section]

  /// A document of sections.
  package init(_ sections: [Section]) {
    self.sections = sections
  }

  /// The approved statements by session.
  ///
  /// - Parameter titles: the headings of the sessions, by number.
  package init(_ statements: [Statement], titles: [String]) {
    let numbers = Set(statements.map(\.session)).sorted { ($0 ?? .max) < ($1 ?? .max) }
    sections = numbers.map { number in
      Section(
        title: number.map { titles[$0] } ?? "Further notes",
        statements: statements.filter { $0.session == number })
    }
  }

  /// The finished bytes, if no known term stands in them.
  ///
  /// - Throws: `RedactionError.leak`.
  package func bytes(
    as format: SummaryFormat, checkedBy protection: Protection
  ) throws(RedactionError) -> [UInt8] {
    let bytes = Array(written(as: format).utf8)
    let count = protection.leaks(in: bytes)
    guard count == 0 else { throw .leak(count: count) }
    return bytes
  }

  private func written(as format: SummaryFormat) -> String {
    switch format {
    case .markdown: MarkdownWriter.text(of: self)
    case .html: HTMLWriter.text(of: self)
    case .text: PlainWriter.text(of: self)
    case .json: JSONWriter.text(of: self)
    }
  }
}
