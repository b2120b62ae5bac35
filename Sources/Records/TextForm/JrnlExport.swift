package import Calendar
internal import FoundationEssentials

/// Why bytes are no JSON export of jrnl.
package enum JournalError: Error, Hashable {
  /// Not JSON.
  case notJSON
  /// JSON, but neither `{"entries": […]}` nor an entry.
  case notAJournal
  /// An entry, counted from 1, whose `title`, `body`, `date`, `time`, `tags` or `starred` is not
  /// of the type that jrnl writes.
  case entryMalformed(Int)
}

/// An entry of a journal, as a note.
package struct JournalEntry: Equatable, Sendable {
  /// The note. A starred entry has the tag `starred`; the time of day and every other key, such as
  /// `uuid`, are kept as extras.
  package let form: TextForm
  /// Nil where the entry has no such day.
  package let day: Day?
  /// Minutes since midnight, in the writer's time zone; nil if there are none.
  package let minutes: Int?
  /// Keys that could not be kept: they or keys in their values are longer than front matter allows,
  /// or their values are nested deeper.
  package let lostKeys: Int
  /// The files that the text links to.
  package let links: [LocalLink]
}

/// The output of `jrnl --format json` (jrnl-org/jrnl, jrnl/plugins/json_exporter.py, version
/// 4): an object with `tags`, which are counts and left out, and `entries`, each with `title`,
/// `body`, `date`, `time`, `tags` and `starred`. With `--file FOLDER` there is a file per
/// entry, which holds one such object.
package enum JrnlExport {
  /// Reads an export; its entries in their order.
  ///
  /// - Throws: `JournalError`.
  package static func read(_ bytes: [UInt8]) throws(JournalError) -> [JournalEntry] {
    let value: JSONValue
    do {
      value = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    } catch {
      throw .notJSON
    }
    guard case .object(let object) = value else { throw .notAJournal }
    var objects = [object]
    if let entries = object["entries"] {
      guard case .array(let items) = entries else { throw .notAJournal }
      objects = []
      for (index, item) in items.enumerated() {
        guard case .object(let entry) = item else { throw .entryMalformed(index + 1) }
        objects.append(entry)
      }
    } else if object["title"] == nil || object["body"] == nil {
      throw .notAJournal
    }
    var entries: [JournalEntry] = []
    for (index, object) in objects.enumerated() {
      guard let entry = JournalEntry(object) else { throw .entryMalformed(index + 1) }
      entries.append(entry)
    }
    return entries
  }
}

/// JSON as it stands.
private enum JSONValue: Decodable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// The value as front matter holds it.
  var field: FieldValue {
    switch self {
    case .null: .text("")
    case .boolean(let value): .text(value ? "true" : "false")
    case .number(let value):
      .text(value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)")
    case .string(let text): .text(text)
    case .array(let items): .list(items.map(\.field))
    case .object(let fields):
      .mapping(fields.sorted { $0.key < $1.key }.map { Field(key: $0.key, value: $0.value.field) })
    }
  }

  /// The texts of an array of strings; nil for anything else.
  var texts: [String]? {
    guard case .array(let items) = self else { return nil }
    let texts = items.compactMap { item in
      if case .string(let text) = item { text } else { nil }
    }
    return texts.count == items.count ? texts : nil
  }
}

extension FieldValue {
  /// Whether front matter that holds the value can be read again.
  ///
  /// - Parameter depth: of the value itself.
  fileprivate func fitsFrontMatter(depth: Int = 0) -> Bool {
    guard depth < YAMLReader.depthLimit else { return false }
    return switch self {
    case .text: true
    case .list(let values): values.allSatisfy { $0.fitsFrontMatter(depth: depth + 1) }
    case .mapping(let fields):
      fields.allSatisfy {
        $0.key.unicodeScalars.count <= YAMLReader.keyLimit
          && $0.value.fitsFrontMatter(depth: depth + 1)
      }
    }
  }
}

extension JournalEntry {
  private static let known: Set<String> = ["title", "body", "date", "time", "tags", "starred"]

  /// Nil where a key that jrnl writes has another type.
  fileprivate init?(_ object: [String: JSONValue]) {
    func text(_ key: String) -> String? {
      switch object[key] {
      case nil, .null?: ""
      case .string(let text)?: text
      default: nil
      }
    }
    guard let title = text("title"), let body = text("body"), let date = text("date"),
      let time = text("time"), let tags = (object["tags"] ?? .array([])).texts
    else { return nil }
    var metadata = Metadata(.note, title: title)
    day = Day(leading: date).flatMap { $0.text == date ? $0 : nil }
    minutes = JournalEntry.minutes(time)
    metadata.date = date
    if !time.isEmpty { metadata.setExtra("time", to: .text(time)) }
    var seen: Set<String> = []
    metadata.tags = tags.map(JournalEntry.tag).filter { !$0.isEmpty && seen.insert($0).inserted }
    switch object["starred"] {
    case .boolean(true)?: if seen.insert("starred").inserted { metadata.tags.append("starred") }
    case nil, .null?, .boolean(false)?: break
    default: return nil
    }
    var lost = 0
    // Kept by name here: to look for each among all the others would take quadratic time.
    var places = Dictionary(
      metadata.extras.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { one, _ in one })
    for (key, value) in object.sorted(by: { $0.key < $1.key })
    where !JournalEntry.known.contains(key) {
      // A key that means something else here is told apart.
      let name = FieldKey(rawValue: key) == nil ? key : "jrnl-" + key
      let field = value.field
      if name.isEmpty || !FieldValue.mapping([Field(key: name, value: field)]).fitsFrontMatter() {
        lost += 1
      } else {
        let extra = ExtraField(key: name, value: field)
        if let place = places[name] {
          metadata.extras[place] = extra
        } else {
          places[name] = metadata.extras.count
          metadata.extras.append(extra)
        }
      }
    }
    lostKeys = lost
    form = TextForm(metadata: metadata, body: Array(body.utf8))
    links = LocalLink.find(in: form.body, at: "export.json")
  }

  /// A tag without the sign that jrnl marks it with: `@` unless somebody chose others.
  private static func tag(_ written: String) -> String {
    guard let first = written.unicodeScalars.first, first.isASCII, !Slug.isWordScalar(first) else {
      return written
    }
    return Tags.withoutSign(String(written.dropFirst()))
  }

  /// `22:05` in minutes.
  private static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).prefix(2)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }
}
