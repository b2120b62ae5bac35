import Calendar

/// A backup of Standard Notes that is not encrypted: `items` with a `content_type` each. Notes name no
/// tags; tags name notes. Times are in UTC, and so are those of the other exports in JSON.
enum StandardNotes {
  static func read(_ json: JSONText) -> ForeignNotes {
    var result = ForeignNotes()
    let items = json["items"]?.items ?? []
    let tags = tags(in: items)
    var names: [String: String] = [:]
    for item in items {
      guard let content = item["content"] else { continue }
      let name = content.text("title")
      names[item.text("uuid")] = name.isEmpty ? content.text("name") : name
      result.contents.insert(content)
      if item.text("content_type") == "Note" { result.originals.append(content.text("text")) }
    }
    for item in items where item.text("content_type") == "Note" {
      let id = item.text("uuid")
      guard let content = item["content"], content.isObject else {
        result.leftOut.append(ForeignNotes.LeftOut(name: id, loss: .encrypted))
        continue
      }
      if content.isTrue("trashed") || item.isTrue("deleted") {
        let title = content.text("title")
        result.leftOut.append(
          ForeignNotes.LeftOut(name: title.isEmpty ? id : title, loss: .trashed))
        continue
      }
      result.notes.append(note(item, content, tags: tags[id] ?? [], names))
    }
    for item in items where item.text("content_type").hasSuffix("File") {
      let name = item["content"]?.text("name") ?? ""
      result.leftOut.append(
        ForeignNotes.LeftOut(
          name: name.isEmpty ? item.text("uuid") : name, loss: .fileMissing(name)))
    }
    return result
  }

  private static func note(
    _ item: JSONText, _ content: JSONText, tags: [String], _ names: [String: String]
  ) -> ForeignNote {
    var note = ForeignNote(
      key: item.text("uuid"), title: content.text("title"), body: content.text("text"))
    let app = content["appData"]?["org.standardnotes.sn"]
    note.created = time([("created_at", item.text("created_at"))], &note)
    // The server's time is the epoch where a note never reached it.
    note.changed = time(
      [
        ("client_updated_at", app?.text("client_updated_at") ?? ""),
        ("updated_at", item.text("updated_at")),
      ], &note)
    note.tags = tags
    for mark in ["archived", "pinned"] where app?.isTrue(mark) == true || content.isTrue(mark) {
      note.tags.append(mark)
    }
    if content.isTrue("starred") { note.tags.append("starred") }
    if note.body.hasPrefix("{") {
      if let text = LexicalText(note.body, names: names) {
        note.body = text.markdown
        note.losses += text.losses
      } else if content.text("noteType") == "super" || note.body.hasPrefix("{\"root\":") {
        note.losses.append(.part("Super"))
      }
    } else if isHTML(note.body) {
      note.losses.append(.html)
    }
    return note
  }

  /// The first of several times that can be read and is not the epoch.
  private static func time(
    _ written: [(key: String, text: String)], _ note: inout ForeignNote
  ) -> WrittenTime? {
    let told = written.filter { !$0.text.isEmpty && !$0.text.hasPrefix("1970-01-01") }
    if let time = told.lazy.compactMap({ WrittenTime($0.text) }).first { return time }
    return told.first.flatMap { note.time($0.key, $0.text) }
  }

  // Deeper ones go round in circles.
  private static let mostParents = 32

  /// The tags of each note by its id, with the tags that they are below: `work/talks`.
  private static func tags(in items: [JSONText]) -> [String: [String]] {
    var titles: [String: String] = [:]
    var parents: [String: String] = [:]
    let tags = items.filter { $0.text("content_type") == "Tag" }
    for tag in tags {
      let id = tag.text("uuid")
      titles[id] = tag["content"]?.text("title") ?? ""
      for reference in tag["content"]?["references"]?.items ?? []
      where reference.text("reference_type") == "TagToParentTag" {
        parents[id] = reference.text("uuid")
      }
    }
    var found: [String: [String]] = [:]
    for tag in tags {
      var path: [String] = []
      var next: String? = tag.text("uuid")
      // Steps are counted, not titles: a tag without one may be its own parent.
      for _ in 0..<mostParents {
        guard let id = next else { break }
        if let title = titles[id], !title.isEmpty { path.insert(title, at: 0) }
        next = parents[id]
      }
      guard !path.isEmpty else { continue }
      for reference in tag["content"]?["references"]?.items ?? []
      where reference.text("reference_type") != "TagToParentTag" {
        found[reference.text("uuid"), default: []].append(path.joined(separator: "/"))
      }
    }
    return found
  }

  // Elements that editors begin a text with.
  private static let elements: Set<String> = [
    "p", "div", "span", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "b", "strong", "i", "em",
    "table", "blockquote", "html",
  ]

  /// Whether a text is what the older editors for formatted text store.
  private static func isHTML(_ text: String) -> Bool {
    guard text.hasPrefix("<"), text.contains("</") else { return false }
    let name = text.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return elements.contains(name.lowercased())
  }
}
