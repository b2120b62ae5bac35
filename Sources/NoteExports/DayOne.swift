/// What Day One exports as `Journal.json`, with photos and other files in folders beside it, named by
/// the MD5 digest of their bytes. Times are in UTC, and each entry names its zone.
enum DayOne {
  /// A kind of file that belongs to entries.
  private struct Media {
    let key: String
    let folder: String
    /// What links call it.
    let kind: String
    /// The ending of a file that says nothing of it.
    let ending: String
  }

  private static let media = [
    Media(key: "photos", folder: "photos", kind: "photo", ending: "jpeg"),
    Media(key: "videos", folder: "videos", kind: "video", ending: "mp4"),
    Media(key: "audios", folder: "audios", kind: "audio", ending: "m4a"),
    Media(key: "pdfAttachments", folder: "pdfs", kind: "pdfAttachment", ending: "pdf"),
  ]
  // What the files of these have another ending for.
  private static let formats = ["aac": "m4a"]
  private static let entries = ["dayone2://view?entryId=", "dayone://view?entryId="]

  static func read(_ json: JSONText) -> ForeignNotes {
    var result = ForeignNotes()
    let items = json["entries"]?.items ?? []
    var titles: [String: String] = [:]
    for item in items where !item.text("uuid").isEmpty {
      titles[item.text("uuid")] = title(of: item.text("text"))
    }
    for item in items { result.notes.append(note(item, titles)) }
    return result
  }

  private static func title(of text: String) -> String {
    EscapedMarkdown.plain(NoteTitle.firstLine(of: text))
  }

  private static func note(_ item: JSONText, _ titles: [String: String]) -> ForeignNote {
    let text = item.text("text")
    let id = item.text("uuid")
    var note = ForeignNote(
      key: id.isEmpty ? item.text("creationDate") : id, title: title(of: text),
      body: EscapedMarkdown.undone(text))
    note.created = note.time("creationDate", item.text("creationDate"))
    note.changed = note.time("modifiedDate", item.text("modifiedDate"))
    note.zone = item.text("timeZone")
    note.tags = (item["tags"]?.items ?? []).map(\.text)
    if item.isTrue("starred") { note.tags.append("starred") }
    if item.isTrue("isPinned") || item.isTrue("pinned") { note.tags.append("pinned") }
    note.add("time-zone", [note.zone])
    if let place = item["location"] { addPlace(place, to: &note) }
    if let weather = item["weather"] {
      note.add("weather", [weather.text("conditionsDescription")])
    }
    addMedia(of: item, to: &note)
    note.body = NoteLinks.byTitle(note.body, to: entries.map { "](" + $0 }, titles)
    note.losses += NoteLinks.left(in: note.body, entries + ["dayone-moment:"]).map(
      NoteLoss.linkLost)
    if text.isEmpty, !item.text("richText").isEmpty { note.losses.append(.partLost("richText")) }
    return note
  }

  private static func addPlace(_ place: JSONText, to note: inout ForeignNote) {
    var names: [String] = []
    for key in ["userLabel", "placeName", "localityName", "country"] {
      let name = place.text(key)
      if !name.isEmpty, !names.contains(name) { names.append(name) }
    }
    note.add("place", [names.joined(separator: ", ")])
    let coordinates = [place.text("latitude"), place.text("longitude")]
    if !coordinates.contains("") {
      note.add("coordinates", [coordinates.joined(separator: ", ")])
    }
  }

  private static func addMedia(of item: JSONText, to note: inout ForeignNote) {
    for media in media {
      for file in item[media.key]?.items ?? [] {
        let digest = file.text("md5")
        guard !digest.isEmpty else { continue }
        let type = file.text("type").isEmpty ? file.text("format") : file.text("type")
        let ending = String(type.drop { $0 == "." })
        let known = formats[ending] ?? (ending.isEmpty ? media.ending : ending)
        let name = "\(digest).\(known)"
        note.files.append(ForeignFile(name: name, place: .path("\(media.folder)/\(name)")))
        let id = file.text("identifier")
        guard !id.isEmpty else { continue }
        for scheme in ["dayone-moment://", "dayone-moment:/\(media.kind)/"] {
          note.body = note.body.replacing(scheme + id, with: "\(media.folder)/\(name)")
        }
      }
    }
  }
}
