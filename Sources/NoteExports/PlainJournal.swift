import Calendar

/// A journal as jrnl keeps it: entries that begin with a line `[2026-03-14 09:30] Title`, and with words
/// `@tag` in them. A star at the end of that line, or before the title, is a mark.
package enum PlainJournal {
  /// Reads a journal.
  ///
  /// - Returns: nil for a text that does not begin with an entry.
  package static func read(_ text: String) -> ForeignNotes? {
    var result = ForeignNotes()
    var body: [Substring] = []
    var note: ForeignNote?
    var keys: [String: Int] = [:]

    func end() {
      guard var done = note else { return }
      while body.last?.allSatisfy(\.isWhitespace) == true { body.removeLast() }
      while body.first?.allSatisfy(\.isWhitespace) == true { body.removeFirst() }
      done.body = body.joined(separator: "\n") + (body.isEmpty ? "" : "\n")
      for tag in tags(in: done.title + "\n" + done.body) where !done.tags.contains(tag) {
        done.tags.append(tag)
      }
      // Entries of one minute are told apart by their order.
      let number = keys[done.key, default: 0] + 1
      keys[done.key] = number
      if number > 1 { done.key += " \(number)" }
      result.notes.append(done)
      body = []
    }

    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if let begun = entry(line) {
        end()
        note = begun
      } else if note == nil {
        guard line.allSatisfy(\.isWhitespace) else { return nil }
      } else {
        body.append(line)
      }
    }
    end()
    return result.notes.isEmpty ? nil : result
  }

  /// Whether a file begins as a journal does.
  package static func isJournal(_ file: [UInt8]) -> Bool {
    let line = file.drop { [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
      .prefix(400).prefix { $0 != 0x0A }
    return line.first == UInt8(ascii: "[")
      && entry(String(decoding: line, as: UTF8.self)[...]) != nil
  }

  private static func entry(_ line: Substring) -> ForeignNote? {
    guard line.hasPrefix("["), let close = line.firstIndex(of: "]") else { return nil }
    let written = String(line[line.index(after: line.startIndex)..<close])
    guard let time = WrittenTime(written), time.seconds != nil else { return nil }
    var title = line[line.index(after: close)...].drop(while: \.isWhitespace)
    while title.last?.isWhitespace == true { title.removeLast() }
    var isStarred = false
    if title.hasSuffix(" *") {
      title = title.dropLast(2)
      isStarred = true
    } else if title.hasPrefix("* ") {
      title = title.dropFirst(2)
      isStarred = true
    }
    var note = ForeignNote(key: time.text, title: String(title), body: "")
    note.created = time
    if isStarred { note.tags.append("starred") }
    return note
  }

  private static func tags(in text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).compactMap { word in
      guard word.hasPrefix("@"), word.count > 1 else { return nil }
      let name = word.dropFirst().prefix { $0.isLetter || $0.isNumber || "-_/".contains($0) }
      return name.isEmpty ? nil : String(name)
    }
  }
}
