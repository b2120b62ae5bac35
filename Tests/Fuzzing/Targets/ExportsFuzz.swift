import Calendar
import NoteExports
import Records
import TextEncodings

/// Exports of other programs, mail and texts in any encoding: whatever the bytes are, each reader ends,
/// and what it makes of them is text.
enum ExportsFuzz {
  static func run(_ bytes: [UInt8]) throws {
    _ = MailMessage.isMessage(bytes)
    try check(MailMessage.read(bytes))
    try checkMailbox(bytes)
    if let (_, notes) = JSONExport.read(bytes) {
      for note in notes.notes { try check(note) }
    }
    if let item = JoplinItem(bytes) {
      try check(item.note(resources: [:], titles: [:], notebooks: [], tags: []))
    }
    _ = BearInfo(bytes)
    if let zone = ZoneFile(bytes) { _ = zone.offset(at: 1_774_686_600) }
    if bytes.count >= TarBlock.size, let block = TarBlock(bytes.prefix(TarBlock.size)) {
      _ = block.path(in: Array(bytes.dropFirst(TarBlock.size)))
    }
    if case .converted(let text, _) = ReadText(bytes) {
      try require(String(validating: text, as: UTF8.self) != nil, "what is converted is UTF-8")
    }
    if let text = String(validating: bytes, as: UTF8.self) {
      for note in PlainJournal.read(text)?.notes ?? [] { try check(note) }
      for note in TiddlerFile.read(text)?.notes ?? [] { try check(note) }
      if let time = WrittenTime(text) {
        try require(
          WrittenTime(time.text) == time, "a time that is read is written so that it reads")
      }
      let imported = try ImportedText(lenient: bytes, path: "a/b.md")
      let again = try TextForm.parse(imported.form.render())
      try require(again.body == imported.form.body, "a text that came in keeps its body")
    }
  }

  private static func check(_ note: ForeignNote) throws {
    for time in [note.created, note.changed].compactMap({ $0 }) {
      try require((0..<86_400).contains(time.seconds ?? 0), "a time is one of a day")
    }
  }

  /// However the pieces of a file are cut, its messages are the same.
  private static func checkMailbox(_ bytes: [UInt8]) throws {
    func ranges(_ size: Int) -> [Range<UInt64>] {
      var mailbox = Mailbox()
      var found: [Range<UInt64>] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        mailbox.update(Array(bytes[start..<min(start + size, bytes.count)])) { found.append($0) }
      }
      mailbox.finish { found.append($0) }
      return found
    }
    let whole = ranges(max(bytes.count, 1))
    try require(whole == ranges(7), "messages do not depend on the pieces")
    try require(
      whole.allSatisfy { $0.upperBound <= UInt64(bytes.count) }, "messages are within the file")
  }

  static let seeds: [[UInt8]] =
    SeedFiles.contents(below: "Tests/Fixtures/exports", ending: "")
    + [
      "Subject: =?utf-8?Q?=E7=8E=8B?= =?gb2312?B?xOM=?=\nDate: Sat, 28 Mar 2026 09:30 +0100\n\n=\n",
      "From a@b Sat Mar 28 09:30:00 2026\nFrom: a\n\n>From x\n\nFrom b 10:00 2026\n\n",
      "[{\"title\":\"a\",\"text\":\"\\ud83d\",\"tags\":\"[[x y]] z\"}]",
      "March 28th, 2026 at 9:30 PM",
      "---\ntitle: A: b\n---\n[[x.png]]",
    ].map { Array($0.utf8) }
}
