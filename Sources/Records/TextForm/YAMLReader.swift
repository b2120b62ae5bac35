internal import Yams

/// A YAML value and its position.
struct LocatedYAML: Equatable {
  enum Content: Equatable {
    /// Text, and whether it stands plain.
    case scalar(String, plain: Bool)
    case list([LocatedYAML])
    case mapping([LocatedEntry])
  }

  let position: TextPosition
  let content: Content

  /// The value without its place.
  var tree: YAMLTree {
    switch content {
    case .scalar(let text, let plain):
      .scalar(text, typed: plain && YAMLScalar.isResolved(text))
    case .list(let items): .list(items.map(\.tree))
    case .mapping(let entries):
      .mapping(entries.map { YAMLEntry(key: $0.key, value: $0.value.tree) })
    }
  }

  /// Whether nothing stands there.
  var isNull: Bool {
    if case .scalar("", plain: true) = content { true } else { false }
  }
}

/// A key, its position, and its value.
struct LocatedEntry: Equatable {
  let key: String
  let keyPosition: TextPosition
  let value: LocatedYAML
}

/// Reads YAML with Yams, as texts: nothing is resolved to a type.
///
/// Anchors and aliases are refused. Yams compares mapping keys while it reads, so a key made of
/// nested aliases would take exponential time before any limit of ours could see it. Therefore it
/// never sees an anchor: each `&` is replaced by a character that the text does not hold, and put
/// back afterwards; a plain scalar that begins with it was an anchor, and an alias without its
/// anchor is an error anyway.
struct YAMLReader {
  /// How deep values may be nested, the mapping of the front matter included.
  static let depthLimit = 32
  /// The longest key, in Unicode scalars.
  static let keyLimit = 128
  // The tags to which a value without its own tag resolves.
  private static let plainTags: Set<String> = [
    Tag.Name.str.rawValue, Tag.Name.seq.rawValue, Tag.Name.map.rawValue,
  ]

  private let standIn: Unicode.Scalar
  private let lineOffset: Int
  // The lines of the text, where it holds an escaped byte order mark; usually none do.
  private let markedLines: [ArraySlice<Unicode.Scalar>]

  /// Reads a text with one value; nil if it has none.
  ///
  /// - Parameters:
  ///   - text: YAML.
  ///   - lineOffset: the number of lines before it in the file.
  static func read(_ text: String, lineOffset: Int) throws(TextFormError) -> LocatedYAML? {
    if let plain = PlainYAML.read(text, lineOffset: lineOffset) { return plain }
    return try readAny(text, lineOffset: lineOffset)
  }

  /// The same with Yams, whatever the text.
  static func readAny(_ text: String, lineOffset: Int) throws(TextFormError) -> LocatedYAML? {
    let standIn = try scan(text, lineOffset: lineOffset)
    let reader = YAMLReader(
      standIn: standIn, lineOffset: lineOffset, markedLines: markedLines(of: text))
    guard let node = try reader.compose(text) else { return nil }
    return try reader.convert(node, depth: 0)
  }

  /// Reads what `YAMLWriter.fragment` wrote.
  static func fragment(_ text: String) throws(TextFormError) -> YAMLTree {
    try read(text, lineOffset: 0)?.tree ?? .scalar("", typed: true)
  }

  /// Finds characters that YAML does not allow, and a character that the text does not hold.
  private static func scan(
    _ text: String, lineOffset: Int
  ) throws(TextFormError) -> Unicode.Scalar {
    var line = lineOffset + 1
    var column = 1
    var used: Set<UInt32> = []
    for scalar in text.unicodeScalars {
      guard YAMLScalar.isPrintable(scalar) else {
        throw .controlCharacter(TextPosition(line: line, column: column))
      }
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
      if (0xF_0000...0xF_FFFD).contains(scalar.value) { used.insert(scalar.value) }
    }
    let free = (UInt32(0xF_0000)...0xF_FFFD).first { !used.contains($0) }
    guard let free, let standIn = Unicode.Scalar(free) else { throw .frontMatterTooLong }
    return standIn
  }

  private func compose(_ text: String) throws(TextFormError) -> Node? {
    var hidden = ""
    hidden.unicodeScalars.append(
      contentsOf: text.unicodeScalars.lazy.map { $0 == "&" ? standIn : $0 })
    do {
      // `.utf8` is said explicitly: the default looks into the environment.
      let parser = try Parser(yaml: hidden, resolver: .basic, encoding: .utf8)
      return try parser.singleRoot()
    } catch {
      throw translate(error)
    }
  }

  /// Drops the text that Yams puts into its errors.
  private func translate(_ error: any Error) -> TextFormError {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _):
      .invalidYAML(position(mark))
    case .composer(nil, _, let mark, _): .anchorOrAlias(position(mark))
    case .composer(_, _, let mark, _): .invalidYAML(position(mark))
    case .duplicatedKeysInMapping(_, let context): .duplicateKey(position(context.mark))
    // libyaml reports too many open brackets as a lack of memory.
    case .memory: .tooDeep(position(nil))
    default: .invalidYAML(position(nil))
    }
  }

  private func position(_ mark: Mark?) -> TextPosition {
    TextPosition(line: lineOffset + (mark?.line ?? 1), column: mark?.column ?? 1)
  }

  private func convert(_ node: Node, depth: Int) throws(TextFormError) -> LocatedYAML {
    let place = position(node.mark)
    guard depth < YAMLReader.depthLimit else { throw .tooDeep(place) }
    guard YAMLReader.plainTags.contains(node.tag.rawValue) else { throw .typeTag(place) }
    switch node {
    case .scalar(let scalar):
      return LocatedYAML(
        position: place,
        content: .scalar(try text(scalar, place), plain: scalar.style == .plain))
    case .sequence(let sequence):
      var items: [LocatedYAML] = []
      for item in sequence { items.append(try convert(item, depth: depth + 1)) }
      return LocatedYAML(position: place, content: .list(items))
    case .mapping(let mapping):
      var entries: [LocatedEntry] = []
      for (key, value) in mapping {
        let keyPlace = position(key.mark)
        guard case .scalar(let scalar) = key else { throw .keyNotText(keyPlace) }
        guard YAMLReader.plainTags.contains(key.tag.rawValue) else { throw .typeTag(keyPlace) }
        let name = try text(scalar, keyPlace)
        guard name.unicodeScalars.count <= YAMLReader.keyLimit else { throw .keyTooLong(keyPlace) }
        entries.append(
          LocatedEntry(
            key: name, keyPosition: keyPlace, value: try convert(value, depth: depth + 1)))
      }
      return LocatedYAML(position: place, content: .mapping(entries))
    case .alias:
      throw .anchorOrAlias(place)
    }
  }

  /// A scalar's text with its `&` and a byte order mark at its beginning put back.
  private func text(_ scalar: Node.Scalar, _ place: TextPosition) throws(TextFormError) -> String {
    let scalars = scalar.string.unicodeScalars
    if scalar.style == .plain, scalars.first == standIn { throw .anchorOrAlias(place) }
    let isMarked = scalar.style == .doubleQuoted && beginsWithMark(scalar.mark)
    guard isMarked || scalars.contains(standIn) else { return scalar.string }
    var restored = isMarked ? "\u{feff}" : ""
    restored.unicodeScalars.append(contentsOf: scalars.lazy.map { $0 == standIn ? "&" : $0 })
    return restored
  }

  private static func markedLines(of text: String) -> [ArraySlice<Unicode.Scalar>] {
    guard text.utf8.contains(UInt8(ascii: "\\")), text.lowercased().contains("feff") else {
      return []
    }
    return Array(text.unicodeScalars).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Whether the double-quoted scalar at a position begins with an escaped byte order
  /// mark. Foundation, which Yams uses to make its texts, does not treat the first one
  /// as part of a text.
  private func beginsWithMark(_ mark: Mark?) -> Bool {
    guard let mark, markedLines.indices.contains(mark.line - 1) else { return false }
    let scalars = markedLines[mark.line - 1].dropFirst(mark.column - 1).prefix(12)
    let escape = String(String.UnicodeScalarView(scalars))
    return escape.hasPrefix("\"\\")
      && ["ufeff", "U0000feff"].contains { digits in
        let written = escape.dropFirst(2).prefix(digits.count)
        return written.first == digits.first && written.lowercased() == digits.lowercased()
      }
  }
}
