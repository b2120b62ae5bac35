import Records
import Viewing
import Words

extension RecordSheet {
  // What is longer gets a line of its own in a list.
  private static let shortText = 40

  /// A record's version as a person reads it.
  ///
  /// - Parameters:
  ///   - facts: what the vault knows of it and its front matter does not.
  ///   - files: its attachments, a line each.
  init(_ form: TextForm, facts: [Field], files: [String]) {
    // The title stands above, and the paths of attachments in what is listed of them.
    let left = ["title", "name"] + (files.isEmpty ? [] : ["attachments"])
    var fields = form.metadata.fields.filter { !left.contains($0.key) }
      .map { Field($0.key, RecordSheet.lines($0.value)) }.filter { !$0.lines.isEmpty }
    if !files.isEmpty { fields.append(Field(Words.current.label(.files), files)) }
    self.init(
      title: form.metadata.title, fields: fields + facts,
      body: String(decoding: form.body, as: UTF8.self))
  }

  /// A value as lines: short texts side by side, everything else one below the other.
  static func lines(_ value: FieldValue) -> [String] {
    switch value {
    case .text(let text):
      return text.split(separator: "\n").map(String.init)
    case .list(let values):
      let texts = values.map(words)
      let areShort = texts.allSatisfy { $0.count <= shortText } && !values.contains(where: isGroup)
      return areShort ? [texts.joined(separator: ", ")].filter { !$0.isEmpty } : texts
    case .mapping(let fields):
      return fields.map { "\($0.key): \(words($0.value))" }
    }
  }

  private static func isGroup(_ value: FieldValue) -> Bool {
    if case .mapping = value { true } else { false }
  }

  /// A value within a line.
  private static func words(_ value: FieldValue) -> String {
    switch value {
    case .text(let text): text.split(separator: "\n").joined(separator: " ")
    case .list(let values): values.map(words).joined(separator: ", ")
    case .mapping(let fields):
      fields.map { "\($0.key): \(words($0.value))" }.joined(separator: "; ")
    }
  }
}
