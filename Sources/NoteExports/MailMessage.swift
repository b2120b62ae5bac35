import Calendar

/// A message of mail as a note: the subject is its title, the texts are its body, and everything else in
/// it is a file.
package enum MailMessage {
  /// Whether a file begins as a message does: with headers, among them one of those that every message
  /// has.
  package static func isMessage(_ bytes: [UInt8]) -> Bool {
    let part = MailPart(bytes.prefix(64 * 1024))
    return ["from", "date", "message-id", "received"].contains { !part.raw($0).isEmpty }
      && !part.raw("from").isEmpty
  }

  /// Reads a message. Anything is one, though it may say little.
  ///
  /// - Parameter bytes: the message as it is stored in a file, or in a mailbox with the line that
  ///   begins it.
  package static func read(_ bytes: [UInt8]) -> ForeignNote {
    let message = MailPart(bytes[...])
    var note = ForeignNote(key: "", title: message.header("subject"), body: "")
    let date = message.header("date")
    note.created = note.time("Date", date)
    let id = message.raw("message-id")
    note.key = id.isEmpty ? [date, message.header("from"), note.title].joined(separator: " ") : id
    for name in ["from", "to", "cc"] { note.add(name, [message.header(name)]) }
    note.add("message-id", [id])
    note.add("in-reply-to", [message.raw("in-reply-to")])
    var reader = PartReader()
    reader.read(message, depth: 0)
    note.body = reader.texts.joined(separator: "\n\n")
    note.files = reader.files
    note.losses += reader.losses
    return note
  }
}

/// Goes through the parts of a message.
private struct PartReader {
  private(set) var texts: [String] = []
  private(set) var files: [ForeignFile] = []
  private(set) var losses: [NoteLoss] = []
  private var count = 0

  mutating func read(_ part: MailPart, depth: Int) {
    count += 1
    guard depth < MailPart.deepest, count < MailPart.mostParts else { return }
    let type = part.type
    if type.hasPrefix("multipart/") {
      let parts = part.parts
      if type == "multipart/alternative" {
        readBest(of: parts, depth: depth)
      } else if type == "multipart/encrypted" {
        losses.append(.encrypted)
        for part in parts { addFile(part) }
      } else {
        for part in parts { read(part, depth: depth + 1) }
      }
      return
    }
    let isText = type == "text/plain" || type == "text/html" || type == "text/markdown"
    guard isText, !part.isAttachment, part.fileName.isEmpty else { return addFile(part) }
    let (text, unknown) = MailText.text(part.decoded, charset: part.parameter("charset"))
    if let unknown { losses.append(.encodingUnknown(unknown)) }
    if type == "text/html" {
      losses.append(.formatting)
      texts.append(HTMLText.plain(text))
    } else {
      texts.append(text.replacing("\r\n", with: "\n"))
    }
  }

  /// Of one text in several forms the plain one; with what only the others hold, such as pictures.
  private mutating func readBest(of parts: [MailPart], depth: Int) {
    let plain = parts.first { $0.type == "text/plain" && !$0.isAttachment }
    guard let best = plain ?? parts.last else { return }
    read(best, depth: depth + 1)
    for part in parts where part.type.hasPrefix("multipart/") && plain != nil {
      for inner in part.parts where inner.type != "text/html" { read(inner, depth: depth + 2) }
    }
  }

  private mutating func addFile(_ part: MailPart) {
    let isMessage = part.type == "message/rfc822"
    var name = part.fileName
    if name.isEmpty {
      let ending = PartReader.endings[part.type] ?? "bin"
      name = "part-\(files.count + 1).\(ending)"
    }
    let bytes = isMessage ? Array(part.content) : part.decoded
    // Signatures of other programs and the like are files too: nothing is lost.
    files.append(ForeignFile(name: name, place: .bytes(bytes)))
  }

  private static let endings = [
    "message/rfc822": "eml", "text/calendar": "ics", "text/html": "html", "text/plain": "txt",
    "image/jpeg": "jpg", "image/png": "png", "image/gif": "gif", "application/pdf": "pdf",
    "application/pgp-signature": "asc", "application/pgp-encrypted": "txt",
    "application/pkcs7-signature": "p7s", "application/x-pkcs7-signature": "p7s",
    "application/pkcs7-mime": "p7m",
  ]
}

/// A text in HTML without its signs.
enum HTMLText {
  private static let breaking: Set<String> = [
    "br", "p", "div", "tr", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote",
    "pre",
    "table", "hr",
  ]
  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "mdash": "—",
    "ndash": "–", "hellip": "…", "rsquo": "’", "lsquo": "‘", "rdquo": "”", "ldquo": "“",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß",
    "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç", "euro": "€", "copy": "©",
  ]

  /// The words, with a line for each paragraph.
  static func plain(_ html: String) -> String {
    var text = ""
    var rest = html[...]
    var hidden: String?
    while let sign = rest.first {
      if sign == "<" {
        if rest.hasPrefix("<!--") {
          rest = rest.firstRange(of: "-->").map { rest[$0.upperBound...] } ?? rest[rest.endIndex...]
          continue
        }
        let tag = rest.dropFirst().prefix { $0 != ">" }
        rest = rest[tag.endIndex...].dropFirst()
        let isEnd = tag.hasPrefix("/")
        let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        if let open = hidden {
          if isEnd, name == open { hidden = nil }
        } else if !isEnd, ["script", "style", "head", "title"].contains(name) {
          hidden = name
        } else if name == "li", !isEnd {
          text += "\n- "
        } else if breaking.contains(name) {
          text += "\n"
        }
        continue
      }
      rest.removeFirst()
      guard hidden == nil else { continue }
      if sign == "&" {
        let name = rest.prefix(12).prefix { $0 != ";" && $0 != " " }
        if rest[name.endIndex...].first == ";", let character = entity(name) {
          text += character
          rest = rest[name.endIndex...].dropFirst()
        } else {
          text += "&"
        }
      } else if sign.isWhitespace {
        if let last = text.last, !last.isWhitespace { text += " " }
      } else {
        text.append(sign)
      }
    }
    return tidy(text)
  }

  private static func entity(_ name: Substring) -> String? {
    guard name.hasPrefix("#") else { return entities[String(name)] }
    let digits = name.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }

  /// No blanks at the ends of lines, and one empty line between paragraphs at the most.
  private static func tidy(_ text: String) -> String {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var words = line.drop { $0 == " " }
      while words.last == " " { words.removeLast() }
      if words.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(String(words))
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + (lines.isEmpty ? "" : "\n")
  }
}
