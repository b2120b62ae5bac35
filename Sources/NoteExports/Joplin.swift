/// An item of Joplin's raw export (and of JEX, which is the same in a tar file): a title, a text, and
/// lines of `key: value` at the end of its file.
package struct JoplinItem: Equatable, Sendable {
  /// What an item is, by Joplin's own numbers.
  package enum Kind: Int, Sendable {
    case note = 1
    case folder = 2
    case resource = 4
    case tag = 5
    case noteTag = 6
  }

  /// 32 hexadecimal digits.
  package let id: String
  /// Nil for an item that says nothing to a reader, such as a revision.
  package let kind: Kind?
  /// The title.
  package let title: String
  /// The text.
  package let body: String
  private let fields: [String: String]

  /// Reads a file; nil for one that is no item.
  package init?(_ bytes: [UInt8]) {
    guard let (head, fields) = JoplinItem.split(bytes), let id = fields["id"],
      JoplinItem.isID(id), let type = fields["type_"]
    else { return nil }
    self.id = id
    self.fields = fields
    kind = Int(type).flatMap(Kind.init)
    let title = head.prefix { $0 != 0x0A }
    self.title = String(decoding: title, as: UTF8.self)
    var rest = head[title.endIndex...].dropFirst()
    if rest.first == 0x0A { rest = rest.dropFirst() }
    body = String(decoding: rest, as: UTF8.self)
  }

  /// Whether a file's name is that of an item: its id and `.md`.
  package static func isItem(_ name: String) -> Bool {
    name.hasSuffix(".md") && isID(String(name.dropLast(3)))
  }

  /// The value of a key; empty where there is none.
  package subscript(key: String) -> String { fields[key] ?? "" }

  /// Whether Joplin encrypted the item.
  package var isEncrypted: Bool { self["encryption_applied"] == "1" }

  /// Whether it was in the trash.
  package var isTrashed: Bool { !["", "0"].contains(self["deleted_time"]) }

  /// What the file of a resource is called below `resources`.
  package var resourceName: String {
    let ending = self["file_extension"]
    return ending.isEmpty ? id : "\(id).\(ending)"
  }

  /// The ids of items that the text links to, `:/…`, each once.
  package var links: [String] { JoplinItem.links(in: body) }

  private static func links(in text: String) -> [String] {
    var found: [String] = []
    var seen: Set<String> = []
    var rest = text[...]
    while let start = rest.firstRange(of: ":/") {
      rest = rest[start.upperBound...]
      let id = String(rest.prefix(32))
      if JoplinItem.isID(id), seen.insert(id).inserted { found.append(id) }
    }
    return found
  }

  /// The note that it is.
  ///
  /// - Parameters:
  ///   - places: the names of resources by their ids.
  ///   - titles: the titles of notes by their ids.
  ///   - notebooks: the notebooks that it is in, outermost first.
  ///   - tags: its tags.
  package func note(
    resources places: [String: (file: String, title: String)], titles: [String: String],
    notebooks: [String], tags: [String]
  ) -> ForeignNote {
    var note = ForeignNote(key: id, title: title, body: body)
    let created = self["user_created_time"].isEmpty ? "created_time" : "user_created_time"
    let changed = self["user_updated_time"].isEmpty ? "updated_time" : "user_updated_time"
    note.created = note.time(created, self[created])
    note.changed = note.time(changed, self[changed])
    note.tags = notebooks + tags
    if self["is_todo"] == "1" {
      note.tags.append(["", "0"].contains(self["todo_completed"]) ? "todo" : "done")
    }
    note.add("author", [self["author"]])
    note.add("source-url", [self["source_url"]])
    let place = [self["latitude"], self["longitude"]]
    if !place.contains(where: { Double($0) ?? 0 == 0 }) {
      note.add("place", [place.joined(separator: ", ")])
    }
    if self["markup_language"] == "2" { note.losses.append(.html) }
    for id in links {
      if let resource = places[id] {
        note.body = note.body.replacing(":/\(id)", with: resource.file)
        note.files.append(ForeignFile(name: resource.title, place: .path(resource.file)))
      }
    }
    note.body = NoteLinks.byTitle(note.body, to: ["](:/"], titles)
    // What is left leads to nothing that is there.
    for id in JoplinItem.links(in: note.body) where titles[id] == nil {
      note.losses.append(.linkLost(":/\(id)"))
    }
    return note
  }

  /// The text before the fields, and the fields.
  private static func split(_ bytes: [UInt8]) -> (head: ArraySlice<UInt8>, [String: String])? {
    var end = bytes.endIndex
    while end > 0, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    var fields: [String: String] = [:]
    var start = end
    while start > 0 {
      let begin = bytes[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let line = bytes[begin..<start]
      if line.isEmpty { break }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
        line[..<colon].allSatisfy({ (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "_") })
      else { return nil }
      let key = String(decoding: line[..<colon], as: UTF8.self)
      let value = line[(colon + 1)...].drop { $0 == 0x20 }
      fields[key] = String(decoding: value, as: UTF8.self)
      if begin == 0 { return (bytes[0..<0], fields) }
      start = begin - 1
    }
    var head = bytes[..<max(start - 1, 0)]
    if head.last == 0x0A { head.removeLast() }
    return (head, fields)
  }

  static func isID(_ text: String) -> Bool {
    text.utf8.count == 32
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
