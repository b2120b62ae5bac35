/// A record as one text: YAML front matter, then its Markdown body.
///
/// Used by `show`, `edit`, `import` and `export folder`. `parse` and `render` are inverse:
/// parsing what was rendered gives an equal value, and rendering is canonical, so that the bytes
/// are a function of the value alone. The only exception is a null of another program's that is
/// written as nothing inside a list: it comes back as the word. The body's bytes are never changed.
package struct TextForm: Equatable, Sendable {
  /// Front matter may have at most this many bytes: 4 MiB.
  package static let frontMatterLimit = 4 * 1024 * 1024

  /// The front matter. `path` and `owner` do not stand in a text and are empty after `parse`.
  package var metadata: Metadata
  /// The Markdown after the front matter, UTF-8, byte for byte.
  package var body: [UInt8]

  /// Pairs metadata with a body.
  package init(metadata: Metadata, body: [UInt8]) {
    self.metadata = metadata
    self.body = body
  }

  /// Reads a record's text form.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, with or without byte order mark and front matter.
  ///   - assumed: the kind of a text that names none; nil where it has to.
  /// - Throws: `TextFormError`, with places counted in the whole text.
  package static func parse(
    _ bytes: [UInt8], assuming assumed: RecordKind? = nil
  ) throws(TextFormError) -> TextForm {
    try read(bytes, assuming: assumed).form
  }

  /// Reads a record's text form.
  ///
  /// - Parameters:
  ///   - text: with or without front matter.
  ///   - assumed: the kind of a text that names none; nil where it has to.
  /// - Throws: `TextFormError`, with places counted in the whole text.
  package static func parse(
    _ text: String, assuming assumed: RecordKind? = nil
  ) throws(TextFormError) -> TextForm {
    try parse(Array(text.utf8), assuming: assumed)
  }

  /// The text form, with front matter always.
  package func render() -> [UInt8] {
    var bytes = Array("---\n".utf8)
    bytes += YAMLWriter.document(metadata.entries).utf8
    bytes += "---\n".utf8
    bytes += body
    return bytes
  }

  /// Reads a text form and says whether it names its kind.
  static func read(
    _ bytes: [UInt8], assuming assumed: RecordKind?
  ) throws(TextFormError) -> (form: TextForm, namesKind: Bool) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw .notUTF8(offset: error.byteOffsets.lowerBound)
    }
    let parts = try FrontMatter.split(bytes)
    var entries: [LocatedEntry] = []
    if let yaml = parts.yaml {
      guard yaml.count <= frontMatterLimit else { throw .frontMatterTooLong }
      let text = WideFrontMatter.narrow(String(decoding: bytes[yaml], as: UTF8.self))
      if let root = try YAMLReader.read(text, lineOffset: 1) {
        guard case .mapping(let found) = root.content else { throw .notAMapping(root.position) }
        entries = try withMarking(found)
      }
    }
    let kindEntry = kindEntry(of: entries)
    let kind = try kind(of: kindEntry)
    guard let used = kind ?? assumed else { throw .kindMissing }
    var metadata = Metadata(used)
    // A key that named the kind is no field.
    let read = [FieldKey.kind.rawValue, kindEntry?.key].compactMap { $0 }
    var reader = FieldReader(entries, known: read)
    try metadata.visit(&reader)
    return (TextForm(metadata: metadata, body: Array(bytes[parts.body])), kind != nil)
  }

  /// The entries, with `marking` under its own key however that is spelled: as a key of another
  /// program, `Marking: private` would leave the text as open as the dialogue's rule.
  ///
  /// - Throws: `.duplicateKey` where there is more than one.
  private static func withMarking(
    _ entries: [LocatedEntry]
  ) throws(TextFormError) -> [LocatedEntry] {
    let name = FieldKey.marking.rawValue
    var isThere = false
    var result: [LocatedEntry] = []
    for entry in entries {
      // Shorter text cannot have all of its letters.
      guard
        entry.key.utf8.count >= name.utf8.count
          && entry.key.lowercased().filter(\.isLetter) == name
          || FieldKey.marking.isMeant(by: entry.key)
      else {
        result.append(entry)
        continue
      }
      guard !isThere else { throw .duplicateKey(entry.keyPosition) }
      isThere = true
      result.append(LocatedEntry(key: name, keyPosition: entry.keyPosition, value: entry.value))
    }
    return result
  }

  private static func kindEntry(of entries: [LocatedEntry]) -> LocatedEntry? {
    let named = FieldKey.kindNames.lazy.compactMap { name in entries.first { $0.key == name } }
      .first
    // `类型` is a dialogue's type if its value is not a kind.
    return named
      ?? entries.first {
        guard FieldKey.type.isMeant(by: $0.key), case .scalar(let name, _) = $0.value.content else {
          return false
        }
        return RecordKind(written: name).isKnown
      }
  }

  private static func kind(of entry: LocatedEntry?) throws(TextFormError) -> RecordKind? {
    guard let entry, !entry.value.isNull else { return nil }
    guard case .scalar(let name, _) = entry.value.content else {
      throw .wrongShape(.kind, expected: .text, entry.value.position)
    }
    let kind = RecordKind(written: name)
    guard kind.isKnown else { throw .unknownKind(entry.value.position) }
    return kind
  }
}
