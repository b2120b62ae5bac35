import Calendar
import VaultStore

/// Quick lines that a lock or a failed save cut off, as the text of a draft.
///
/// The first line says where they belong: the slugs of the dialogue and the session, and the id of
/// the record, since a slug may become another one. Each line follows with its time and its record,
/// a tab between; what follows a line break in it begins with a tab. A draft of an older program has
/// no ids.
struct JotDraft {
  /// A line.
  struct Line: Equatable {
    /// When it was typed.
    let time: LocalTime
    /// The record that it is, or corrects; nil where the draft does not say.
    let record: RecordID?
    /// The text.
    let text: String
  }

  private let dialogue: String
  private let session: String
  /// The record that the lines belong to; nil if the draft does not say.
  let record: RecordID?
  /// The lines, in the order in which they were typed.
  private(set) var lines: [Line] = []

  /// Lines of a place.
  init(_ place: JotPlace, _ lines: [Line]) {
    self.init(
      dialogue: place.dialogue, session: place.session, record: place.entry.version.record, lines)
  }

  /// Lines of a session or dialogue.
  init(dialogue: String, session: String, record: RecordID, _ lines: [Line]) {
    (self.dialogue, self.session) = (dialogue, session)
    self.record = record
    self.lines = lines
  }

  /// Reads a draft; nil for anything else.
  init?(_ text: [UInt8]) {
    let rows = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    let place = rows.first.map { JotDraft.parts($0, most: 3) } ?? []
    guard place.count >= 2 else { return nil }
    (dialogue, session) = (place[0], place[1])
    let hasRecords = place.count == 3
    record = hasRecords ? JotDraft.record(place[2]) : nil
    for row in rows.dropFirst() where !row.isEmpty {
      if row.first == 0x09, let last = lines.popLast() {
        let more = String(decoding: row.dropFirst(), as: UTF8.self)
        lines.append(Line(time: last.time, record: last.record, text: last.text + "\n" + more))
        continue
      }
      let parts = JotDraft.parts(row, most: hasRecords ? 3 : 2)
      guard parts.count == (hasRecords ? 3 : 2), let time = LocalTime(parts[0]) else { continue }
      lines.append(
        Line(
          time: time, record: hasRecords ? JotDraft.record(parts[1]) : nil,
          text: parts[parts.count - 1]))
    }
  }

  /// UTF-8.
  var text: [UInt8] {
    var text = Array("\(dialogue)\t\(session)\t\(record?.hexadecimal ?? "")\n".utf8)
    for line in lines {
      text += Array("\(line.time.text)\t\(line.record?.hexadecimal ?? "")\t".utf8)
      for byte in line.text.utf8 { text += byte == 0x0A ? [byte, 0x09] : [byte] }
      text.append(0x0A)
    }
    return text
  }

  /// Whether the lines belong to a place.
  func belongs(to place: JotPlace) -> Bool {
    guard let record else { return dialogue == place.dialogue && session == place.session }
    return record == place.entry.version.record
  }

  private static func parts(_ row: some Collection<UInt8>, most: Int) -> [String] {
    row.split(separator: 0x09, maxSplits: most - 1, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static func record(_ digits: String) -> RecordID? {
    Hexadecimal.bytes(digits).flatMap { RecordID(bytes: $0) }
  }
}
