/// What Simplenote exports as `source/notes.json`: `activeNotes` and `trashedNotes`. The first line of a
/// note is its title, and lines end with CR and LF.
enum Simplenote {
  private static let link = "simplenote://note/"

  static func read(_ json: JSONText) -> ForeignNotes {
    var result = ForeignNotes()
    let items = json["activeNotes"]?.items ?? []
    var titles: [String: String] = [:]
    for item in items {
      titles[item.text("id")] = NoteTitle.firstLine(of: item.text("content"))
    }
    result.originals = items.map { $0.text("content") }
    for item in items {
      let body = NoteLinks.byTitle(
        LineEnds.plain(item.text("content")), to: ["](\(link)"], titles)
      var note = ForeignNote(key: item.text("id"), title: NoteTitle.firstLine(of: body), body: body)
      note.created = note.time("creationDate", item.text("creationDate"))
      note.changed = note.time("lastModified", item.text("lastModified"))
      note.tags = (item["tags"]?.items ?? []).map(\.text)
      if item.isTrue("pinned") { note.tags.append("pinned") }
      note.add("collaborators", (item["collaboratorEmails"]?.items ?? []).map(\.text), isList: true)
      note.losses += NoteLinks.left(in: body, [link]).map(NoteLoss.linkLost)
      result.notes.append(note)
    }
    let trashed = json["trashedNotes"]?.items ?? []
    result.trashedOriginals = trashed.map { $0.text("content") }
    for item in trashed {
      result.leftOut.append(
        ForeignNotes.LeftOut(
          name: NoteTitle.firstLine(of: item.text("content")), loss: .trashed))
    }
    return result
  }
}

/// Ends of lines.
enum LineEnds {
  /// A text whose lines end with LF alone.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte == 0x0A, bytes.last == 0x0D { bytes.removeLast() }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
