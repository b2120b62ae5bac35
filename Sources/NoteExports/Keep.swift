/// A note of Google Keep, as Takeout has it: a file for each, with the pictures beside it.
enum Keep {
  static func read(_ json: JSONText) -> ForeignNotes {
    var result = ForeignNotes()
    let title = json.text("title")
    let created = json.text("createdTimestampUsec")
    // Also of notes in the trash.
    result.originals = (json["labels"]?.items ?? []).map { $0.text("name") }
    guard !json.isTrue("isTrashed") else {
      result.leftOut.append(ForeignNotes.LeftOut(name: title, loss: .trashed))
      return result
    }
    var body = json.text("textContent")
    let list = (json["listContent"]?.items ?? []).map { item in
      "- [\(item.isTrue("isChecked") ? "x" : " ")] \(item.text("text"))"
    }
    if !list.isEmpty { body += (body.isEmpty ? "" : "\n\n") + list.joined(separator: "\n") + "\n" }
    var note = ForeignNote(
      key: created, title: title.isEmpty ? NoteTitle.firstLine(of: body) : title, body: body)
    note.created = note.time("createdTimestampUsec", created)
    note.changed = note.time("userEditedTimestampUsec", json.text("userEditedTimestampUsec"))
    note.tags = result.originals
    if json.isTrue("isPinned") { note.tags.append("pinned") }
    if json.isTrue("isArchived") { note.tags.append("archived") }
    let links = (json["annotations"]?.items ?? []).filter { !$0.text("url").isEmpty }
    note.add("links", links.map { $0.text("url") }, isList: true)
    note.add("link-titles", links.map { $0.text("title") }, isList: true)
    note.add("shared-with", (json["sharees"]?.items ?? []).map { $0.text("email") }, isList: true)
    for file in json["attachments"]?.items ?? [] {
      let name = file.text("filePath")
      if !name.isEmpty { note.files.append(ForeignFile(name: name, place: .path(name))) }
    }
    if isFormatted(json.text("textContentHtml")) { note.losses.append(.formatting) }
    result.notes.append(note)
    return result
  }

  // What there is in the HTML of a text only where somebody formatted it.
  private static let formats = [
    "<h1", "<h2", "<b>", "<i>", "<u>", "<strong", "<em>", "font-weight:700", "font-weight:bold",
    "font-style:italic", "text-decoration:underline",
  ]

  private static func isFormatted(_ html: String) -> Bool {
    let html = html.lowercased().replacing(": ", with: ":")
    return formats.contains { html.contains($0) }
  }
}
