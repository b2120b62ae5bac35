package import Terminal

/// A record as a person reads it: its title, a head of aligned fields, and its text.
package struct RecordSheet: Sendable {
  /// A field of the head.
  package struct Field: Equatable, Sendable {
    /// Its name.
    package let label: String
    /// What it says, a line or several.
    package let lines: [String]

    /// A field; its lines are made safe when they are shown.
    package init(_ label: String, _ lines: [String]) {
      (self.label, self.lines) = (label, lines)
    }
  }

  // Labels that somebody else thought of may be long; what they name counts more.
  private static let widestLabel = 16
  // Where labels leave less than this, the text of a field begins at the margin.
  private static let narrowestText = 16

  private let title: String
  private let fields: [Field]
  private let body: MarkdownSheet
  private let isTextFirst: Bool

  /// A sheet.
  ///
  /// - Parameters:
  ///   - title: may be empty.
  ///   - body: Markdown; may be empty.
  ///   - isTextFirst: whether it stands above the fields.
  package init(title: String, fields: [Field], body: String, isTextFirst: Bool = false) {
    self.isTextFirst = isTextFirst
    self.title = SafeText.line(title)
    self.fields = fields
    self.body = MarkdownSheet(body)
  }

  /// Lays the sheet out.
  ///
  /// - Parameter width: columns of the window.
  package func rows(width: Int) -> [StyledRow] {
    let width = max(width, 8)
    var rows: [StyledRow] = []
    var line = 0
    func add(_ runs: [StyledRun], prefix: [StyledRun] = []) {
      rows.append(StyledRow(prefix: prefix, runs: runs, line: line))
    }
    if !title.isEmpty {
      for part in StyledWrapping.rows(of: [StyledRun(title, .strong)], width: width) { add(part) }
      line += 1
    }
    let text = body.rows(width: width, look: .styled)
    func addRule() {
      add([StyledRun(String(repeating: "─", count: width), .faint)])
      line += 1
    }
    if isTextFirst, !text.isEmpty {
      if !rows.isEmpty { addRule() }
      rows += text.map { StyledRow(prefix: $0.prefix, runs: $0.runs, line: line + $0.line) }
      line += (text.last?.line ?? 0) + 1
      if !fields.isEmpty { addRule() }
    }
    let labels = fields.map { DisplayWidth.columns(of: SafeText.line($0.label)) }
    let wanted = min(labels.max() ?? 0, RecordSheet.widestLabel) + 2
    let indent = width - wanted >= RecordSheet.narrowestText ? wanted : 2
    for field in fields {
      for (number, text) in field.lines.enumerated() {
        let label = number == 0 ? SafeText.line(field.label) : ""
        var prefix = label
        // A label that is too long has a row of its own.
        if DisplayWidth.columns(of: label) + 2 > indent {
          add([], prefix: [StyledRun(DisplayWidth.truncated(label, to: width), .faint)])
          prefix = ""
        }
        let run = StyledRun(SafeText.line(text))
        for part in StyledWrapping.rows(of: [run], width: max(width - indent, 2)) {
          add(part, prefix: [StyledRun(DisplayWidth.padded(prefix, to: indent), .faint)])
          prefix = ""
        }
        line += 1
      }
    }
    guard !text.isEmpty, !isTextFirst else { return rows }
    if !rows.isEmpty { addRule() }
    return rows + text.map { StyledRow(prefix: $0.prefix, runs: $0.runs, line: line + $0.line) }
  }
}
