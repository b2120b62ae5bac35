import Records
import Viewing
import Words

extension RecordSheet {
  // Longer text gets its own line in a list.
  private static let shortText = 40

  /// A record's version as a person reads it.
  ///
  /// - Parameters:
  ///   - facts: what the vault knows of it and its front matter does not.
  ///   - files: its attachments, a line each.
  init(_ form: TextForm, facts: [Field], files: [String]) {
    // The title is at the top, and the list of attachments has their paths.
    let left = ["title", "name"] + (files.isEmpty ? [] : ["attachments"])
    let isRelease = form.metadata.kind == .release
    var fields = form.metadata.fields.filter { !left.contains($0.key) }
      .map { field -> Field in
        let value = RecordSheet.shown(field.value, of: field.key)
        return isRelease
          ? Field(
            Words.current.label(ofReleased: field.key),
            RecordSheet.lines(RecordSheet.released(value, under: field.key)))
          : Field(Words.current.label(ofKey: field.key), RecordSheet.lines(value))
      }
      .filter { !$0.lines.isEmpty }
    if !files.isEmpty { fields.append(Field(Words.current.label(.files), files)) }
    self.init(
      title: form.metadata.title, fields: fields + facts,
      body: String(decoding: form.body, as: UTF8.self),
      isTextFirst: RecordSheet.isSigned(form.metadata))
  }

  /// Whether it is a text that was signed: what counts of it is its words.
  private static func isSigned(_ metadata: Metadata) -> Bool {
    if case .outcome(let outcome) = metadata.details { !outcome.signatures.isEmpty } else { false }
  }

  /// A value as lines: short texts side by side, everything else one below the other.
  static func lines(_ value: FieldValue) -> [String] {
    switch value {
    case .text(let text):
      return text.split(separator: "\n").map(String.init)
    case .list(let values):
      let texts = values.map(words)
      let areShort = texts.allSatisfy { $0.count <= shortText } && !values.contains(where: isGroup)
      return areShort ? [Words.current.row(texts)].filter { !$0.isEmpty } : texts
    case .mapping(let fields):
      return fields.map { Words.current.entry($0.key, words($0.value)) }
    }
  }

  /// A value with the words of its choices as the reader has them.
  private static func shown(_ value: FieldValue, of key: String) -> FieldValue {
    let words = Words.current
    switch value {
    case .text(let text):
      guard let known = FieldKey(rawValue: key) else { return value }
      if known == .kind { return .text(words.name(RecordKind(name: text))) }
      if known == .side || known == .roles { return .text(words.usual(text)) }
      return FieldKey.choices.contains(known) ? .text(words.value(text)) : value
    case .list(let values): return .list(values.map { shown($0, of: key) })
    case .mapping(let fields):
      return .mapping(fields.map { Records.Field(key: $0.key, value: shown($0.value, of: $0.key)) })
    }
  }

  /// A value in the record of a release, with the program's words as the reader has them.
  private static func released(_ value: FieldValue, under key: String) -> FieldValue {
    switch value {
    case .text(let text): .text(Words.current.released(text, under: key))
    case .list(let values): .list(values.map { released($0, under: key) })
    case .mapping: value
    }
  }

  private static func isGroup(_ value: FieldValue) -> Bool {
    if case .mapping = value { true } else { false }
  }

  /// A value within a line.
  private static func words(_ value: FieldValue) -> String {
    switch value {
    case .text(let text): text.split(separator: "\n").joined(separator: " ")
    case .list(let values): Words.current.row(values.map(words))
    case .mapping(let fields):
      Words.current.list(ofTexts: fields.map { Words.current.entry($0.key, words($0.value)) })
    }
  }
}
