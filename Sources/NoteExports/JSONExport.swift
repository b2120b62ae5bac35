/// Exports of note programs in JSON. Which one it is, its shape tells.
package enum JSONExport: String, CaseIterable, Sendable {
  case standardNotes, simplenote, dayOne, tiddlyWiki, keep

  private static let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]

  /// Whether a file begins as JSON with objects or arrays does.
  package static func mayBe(_ file: [UInt8]) -> Bool {
    guard let first = file.first(where: { !blanks.contains($0) }) else { return false }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// Reads an export.
  ///
  /// - Returns: nil for JSON of anything else, and for no JSON.
  package static func read(_ bytes: [UInt8]) -> (program: JSONExport, notes: ForeignNotes)? {
    guard mayBe(bytes), let json = JSONText(bytes), let program = program(of: json) else {
      return nil
    }
    let notes =
      switch program {
      case .standardNotes: StandardNotes.read(json)
      case .simplenote: Simplenote.read(json)
      case .dayOne: DayOne.read(json)
      case .tiddlyWiki: TiddlyWiki.read(json)
      case .keep: Keep.read(json)
      }
    return (program, notes)
  }

  private static func program(of json: JSONText) -> JSONExport? {
    if case .array(let items) = json {
      let isTiddlers = items.allSatisfy { item in
        guard item.isObject, case .string? = item["title"] else { return false }
        return item["text"] != nil || item["created"] != nil || item["tags"] != nil
      }
      return isTiddlers && !items.isEmpty ? .tiddlyWiki : nil
    }
    if let items = json["items"]?.items, items.contains(where: { $0["content_type"] != nil }) {
      return .standardNotes
    }
    if json["activeNotes"] != nil { return .simplenote }
    if let entries = json["entries"]?.items,
      entries.contains(where: { $0["creationDate"] != nil && $0["uuid"] != nil })
    {
      return .dayOne
    }
    let isKeep = json["userEditedTimestampUsec"] != nil || json["createdTimestampUsec"] != nil
    return isKeep ? .keep : nil
  }
}

/// A backup of Standard Notes that is not encrypted: `items` with a `content_type` each. Notes name no
/// tags; tags name notes. Times are in UTC, and so are those of all the others here.
enum StandardNotes {
  static func read(_ json: JSONText) -> ForeignNotes {
    var result = ForeignNotes()
    let items = json["items"]?.items ?? []
    var tags: [String: [String]] = [:]
    for item in items where item.text("content_type") == "Tag" {
      let title = item["content"]?.text("title") ?? ""
      for reference in item["content"]?["references"]?.items ?? [] where !title.isEmpty {
        tags[reference.text("uuid"), default: []].append(title)
      }
    }
    for item in items where item.text("content_type") == "Note" {
      let id = item.text("uuid")
      guard let content = item["content"], content.isObject else {
        result.leftOut.append(ForeignNotes.LeftOut(name: id, loss: .encrypted))
        continue
      }
      let title = content.text("title")
      if content.isTrue("trashed") || item.isTrue("deleted") {
        result.leftOut.append(
          ForeignNotes.LeftOut(name: title.isEmpty ? id : title, loss: .trashed))
        continue
      }
      var note = ForeignNote(key: id, title: title, body: content.text("text"))
      note.created = note.time("created_at", item.text("created_at"))
      note.changed = note.time("updated_at", item.text("updated_at"))
      note.tags = tags[id] ?? []
      let type = content.text("noteType")
      if type == "super" || note.body.hasPrefix("{\"root\":") { note.losses.append(.part("Super")) }
      if content.isTrue("archived") { note.tags.append("archived") }
      result.notes.append(note)
    }
    for item in items where item.text("content_type").hasSuffix("File") {
      let name = item["content"]?.text("name") ?? ""
      result.leftOut.append(
        ForeignNotes.LeftOut(
          name: name.isEmpty ? item.text("uuid") : name, loss: .fileMissing(name)))
    }
    return result
  }
}

/// What Simplenote exports as `source/notes.json`: `activeNotes` and `trashedNotes`. The first line of a
/// note is its title.
enum Simplenote {
  static func read(_ json: JSONText) -> ForeignNotes {
    var result = ForeignNotes()
    for item in json["activeNotes"]?.items ?? [] {
      let body = item.text("content")
      var note = ForeignNote(key: item.text("id"), title: FirstLine.title(of: body), body: body)
      note.created = note.time("creationDate", item.text("creationDate"))
      note.changed = note.time("lastModified", item.text("lastModified"))
      note.tags = (item["tags"]?.items ?? []).map(\.text)
      if item.isTrue("pinned") { note.tags.append("pinned") }
      note.add("collaborators", (item["collaboratorEmails"]?.items ?? []).map(\.text), isList: true)
      result.notes.append(note)
    }
    for item in json["trashedNotes"]?.items ?? [] {
      result.leftOut.append(
        ForeignNotes.LeftOut(
          name: FirstLine.title(of: item.text("content")), loss: .trashed))
    }
    return result
  }
}

/// What Day One exports as `Journal.json`, with photos and other files in folders beside it, named by
/// the MD5 digest of their bytes.
enum DayOne {
  private static let media: [(key: String, folder: String, kind: String)] = [
    ("photos", "photos", "photo"), ("videos", "videos", "video"), ("audios", "audios", "audio"),
    ("pdfAttachments", "pdfs", "pdfAttachment"),
  ]

  static func read(_ json: JSONText) -> ForeignNotes {
    var result = ForeignNotes()
    for item in json["entries"]?.items ?? [] {
      // Signs that mean something in Markdown are escaped, full stops too.
      let text = item.text("text").replacing("\\.", with: ".").replacing("\\-", with: "-")
      var note = ForeignNote(key: item.text("uuid"), title: FirstLine.title(of: text), body: text)
      note.created = note.time("creationDate", item.text("creationDate"))
      note.changed = note.time("modifiedDate", item.text("modifiedDate"))
      note.tags = (item["tags"]?.items ?? []).map(\.text)
      if item.isTrue("starred") { note.tags.append("starred") }
      note.add("time-zone", [item.text("timeZone")])
      if let place = item["location"] {
        let names = ["placeName", "localityName", "country"].map(place.text)
        note.add("place", [names.filter { !$0.isEmpty }.joined(separator: ", ")])
      }
      if let weather = item["weather"] {
        note.add("weather", [weather.text("conditionsDescription")])
      }
      for (key, folder, kind) in media {
        for file in item[key]?.items ?? [] {
          let digest = file.text("md5")
          let type = file.text("type").isEmpty ? file.text("format") : file.text("type")
          guard !digest.isEmpty else { continue }
          let name = "\(digest).\(type.isEmpty ? "jpeg" : type)"
          note.files.append(ForeignFile(name: name, place: .path("\(folder)/\(name)")))
          for scheme in ["dayone-moment://", "dayone-moment:/\(kind)/"] {
            note.body = note.body.replacing(
              scheme + file.text("identifier"), with: "\(folder)/\(name)")
          }
        }
      }
      result.notes.append(note)
    }
    return result
  }
}

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

  private static func list(_ value: JSONText?) -> [String] {
    guard case .string(let text)? = value else { return (value?.items ?? []).map(\.text) }
    var tags: [String] = []
    var rest = text[...]
    while let first = rest.first {
      if rest.hasPrefix("[["), let end = rest.firstRange(of: "]]") {
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

/// A note of Google Keep, as Takeout has it: a file for each, with the pictures beside it.
enum Keep {
  static func read(_ json: JSONText) -> ForeignNotes {
    var result = ForeignNotes()
    var title = json.text("title")
    guard !json.isTrue("isTrashed") else {
      result.leftOut.append(ForeignNotes.LeftOut(name: title, loss: .trashed))
      return result
    }
    var body = json.text("textContent")
    let list = (json["listContent"]?.items ?? []).map { item in
      "- [\(item.isTrue("isChecked") ? "x" : " ")] \(item.text("text"))"
    }
    if !list.isEmpty { body += (body.isEmpty ? "" : "\n\n") + list.joined(separator: "\n") + "\n" }
    if title.isEmpty { title = FirstLine.title(of: body) }
    let created = json.text("createdTimestampUsec")
    var note = ForeignNote(key: created, title: title, body: body)
    note.created = note.time("createdTimestampUsec", created)
    note.changed = note.time("userEditedTimestampUsec", json.text("userEditedTimestampUsec"))
    note.tags = (json["labels"]?.items ?? []).map { $0.text("name") }
    if json.isTrue("isPinned") { note.tags.append("pinned") }
    if json.isTrue("isArchived") { note.tags.append("archived") }
    note.add("links", (json["annotations"]?.items ?? []).map { $0.text("url") }, isList: true)
    for file in json["attachments"]?.items ?? [] {
      let name = file.text("filePath")
      if !name.isEmpty { note.files.append(ForeignFile(name: name, place: .path(name))) }
    }
    result.notes.append(note)
    return result
  }
}

/// Titles of texts that come without one.
enum FirstLine {
  /// The first line that says something, without the signs of a heading; 80 characters at the most.
  static func title(of text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).lazy
      .map { $0.drop { $0 == "#" || $0.isWhitespace } }
      .first { !$0.isEmpty && !$0.hasPrefix("![") }
    var title = (line ?? "").prefix(80)
    while title.last?.isWhitespace == true { title.removeLast() }
    return String(title)
  }
}
