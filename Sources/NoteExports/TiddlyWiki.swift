/// What TiddlyWiki exports as JSON: an array of tiddlers, whose fields are all texts. Tags with blanks
/// stand in double brackets. Tiddlers of the wiki's own, `$:/…`, are left out.
enum TiddlyWiki {
  private static let known: Set<String> = [
    "title", "text", "tags", "created", "modified", "type", "bag", "revision",
  ]

  static func read(_ json: JSONText) -> ForeignNotes {
    var result = ForeignNotes()
    for item in json.items {
      let title = item.text("title")
      guard !title.hasPrefix("$:/") else { continue }
      let type = item.text("type")
      var note = ForeignNote(key: title, title: title, body: item.text("text"))
      if type.hasPrefix("image/") || type.hasPrefix("audio/") || type == "application/pdf",
        type != "image/svg+xml", let bytes = Base64Text.decode(Array(note.body.utf8))
      {
        note.files = [ForeignFile(name: title, place: .bytes(bytes))]
        note.body = ""
      }
      note.created = note.time("created", item.text("created"))
      note.changed = note.time("modified", item.text("modified"))
      note.tags = list(item["tags"])
      if !type.isEmpty { note.add("type-of-text", [type]) }
      if case .object(let fields) = item {
        for field in fields where !known.contains(field.key) {
          note.add(field.key, [field.value.text])
        }
      }
      result.notes.append(note)
    }
    return result
  }

  /// Reads a file of a single tiddler (`.tid`): lines `key: value`, an empty line, and the text.
  ///
  /// - Returns: nil for a text that does not begin so, or that has no title.
  static func read(tiddler text: String) -> ForeignNotes? {
    var fields: [(key: String, value: JSONText)] = []
    var rest = LineEnds.plain(text)[...]
    while true {
      let line = rest.prefix { $0 != "\n" }
      rest = rest[line.endIndex...].dropFirst()
      if line.isEmpty { break }
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      fields.append((String(line[..<colon]), .string(String(value))))
      if rest.isEmpty { break }
    }
    guard fields.contains(where: { $0.key == "title" }) else { return nil }
    fields.append(("text", .string(String(rest))))
    return read(.array([.object(fields)]))
  }

  private static func list(_ value: JSONText?) -> [String] {
    guard case .string(let text)? = value else { return (value?.items ?? []).map(\.text) }
    var tags: [String] = []
    var rest = text[...]
    // Whether brackets close anything from here on: else a text full of those that open would take
    // quadratic time.
    var mayClose = true
    while let first = rest.first {
      if mayClose, rest.hasPrefix("[[") {
        guard let end = rest.firstRange(of: "]]") else {
          mayClose = false
          continue
        }
        tags.append(String(rest[rest.index(rest.startIndex, offsetBy: 2)..<end.lowerBound]))
        rest = rest[end.upperBound...]
      } else if first == " " {
        rest.removeFirst()
      } else {
        let word = rest.prefix { $0 != " " }
        tags.append(String(word))
        rest = rest[word.endIndex...]
      }
    }
    return tags
  }
}
