/// A part of a message, or the whole of it: headers and a body (RFC 5322, RFC 2045).
struct MailPart {
  // No message of a person's is nested deeper or has more parts.
  static let deepest = 16
  static let mostParts = 1000

  /// The bytes of the whole part.
  let bytes: ArraySlice<UInt8>
  /// The body as it stands, encoded.
  let content: ArraySlice<UInt8>
  private let headers: [(name: String, value: String)]

  /// Takes a part apart. Anything is one: bytes without a header are a body.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    var headers: [(name: String, value: String)] = []
    var rest = bytes
    while let line = MailPart.line(&rest) {
      if line.isEmpty { break }
      if let first = line.first, first == 0x20 || first == 0x09, !headers.isEmpty {
        headers[headers.count - 1].value += " " + MailPart.trimmed(line)
        continue
      }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
        // The line that begins a message of a mailbox, or no header at all.
        if headers.isEmpty, line.starts(with: "From ".utf8) || line.starts(with: ">From ".utf8) {
          continue
        }
        if headers.isEmpty { rest = bytes }
        break
      }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      headers.append((name, MailPart.trimmed(line[(colon + 1)...])))
    }
    self.headers = headers
    content = rest
  }

  /// The value of a header as it stands; empty where there is none.
  func raw(_ name: String) -> String { headers.first { $0.name == name }?.value ?? "" }

  /// The value of a header in words.
  func header(_ name: String) -> String { MailText.header(raw(name)) }

  /// Whether there is one.
  var hasHeaders: Bool { !headers.isEmpty }

  /// The type, such as `text/plain`.
  var type: String {
    let value = MailPart.value(raw("content-type")).lowercased()
    return value.contains("/") ? value : "text/plain"
  }

  /// A parameter of the type, such as its charset.
  func parameter(_ name: String) -> String { MailPart.parameter(name, of: raw("content-type")) }

  /// Whether it is meant to be a file of its own.
  var isAttachment: Bool {
    MailPart.value(raw("content-disposition")).lowercased() == "attachment"
  }

  /// What the file is called; empty where it has no name.
  var fileName: String {
    let name = MailPart.parameter("filename", of: raw("content-disposition"))
    let words = MailText.header(name.isEmpty ? parameter("name") : name)
    // A path of the sender's computer is none of the name.
    return String(words.split { $0 == "/" || $0 == "\\" }.last ?? "")
      .filter { $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } }
  }

  /// The body, decoded.
  var decoded: [UInt8] {
    switch MailPart.value(raw("content-transfer-encoding")).lowercased() {
    case "quoted-printable": MailText.quotedPrintable(content)
    case "base64": Base64Text.decode(Array(content)) ?? Array(content)
    default: Array(content)
    }
  }

  /// The parts of a multipart; none of anything else.
  var parts: [MailPart] {
    let boundary = Array(("--" + parameter("boundary")).utf8)
    guard type.hasPrefix("multipart/"), boundary.count > 2 else { return [] }
    var parts: [MailPart] = []
    var start: Int?
    var rest = content
    while !rest.isEmpty, parts.count < MailPart.mostParts {
      let begin = rest.startIndex
      guard let line = MailPart.line(&rest), line.starts(with: boundary) else { continue }
      let sign = line.dropFirst(boundary.count)
      let isEnd = sign.starts(with: "--".utf8)
      guard isEnd || sign.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { continue }
      if let start {
        // The line's end before a boundary belongs to the boundary.
        var end = begin
        if end > start, content[end - 1] == 0x0A { end -= 1 }
        if end > start, content[end - 1] == 0x0D { end -= 1 }
        parts.append(MailPart(content[start..<end]))
      }
      start = rest.startIndex
      if isEnd { return parts }
    }
    // A message that was cut off.
    if let start, start < content.endIndex { parts.append(MailPart(content[start...])) }
    return parts
  }

  /// The next line without its end; nil at the end.
  private static func line(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard !rest.isEmpty else { return nil }
    let end = rest.firstIndex(of: 0x0A)
    var line = rest[..<(end ?? rest.endIndex)]
    rest = end.map { rest[($0 + 1)...] } ?? rest[rest.endIndex...]
    if line.last == 0x0D { line.removeLast() }
    return line
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> String {
    var text = line.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = text.last, last == 0x20 || last == 0x09 { text.removeLast() }
    return MailText.text(Array(text), charset: "").text
  }

  /// What stands before the parameters.
  private static func value(_ header: String) -> String {
    var value = header.prefix { $0 != ";" }[...]
    while value.last?.isWhitespace == true { value.removeLast() }
    return String(value.drop(while: \.isWhitespace))
  }

  /// A parameter of a header, also in the pieces and with the charset of RFC 2231.
  private static func parameter(_ name: String, of header: String) -> String {
    var pieces: [(number: Int, text: String, isEncoded: Bool)] = []
    for (key, value) in parameters(of: header) {
      if key == name { return value }
      guard key.hasPrefix(name + "*") else { continue }
      let rest = key.dropFirst(name.count + 1)
      let isEncoded = rest.isEmpty || rest.hasSuffix("*")
      let number = Int(rest.filter(\.isNumber)) ?? 0
      pieces.append((number, value, isEncoded))
    }
    var (charset, bytes) = ("", [UInt8]())
    for (index, piece) in pieces.sorted(by: { $0.number < $1.number }).enumerated() {
      var text = piece.text[...]
      guard piece.isEncoded else {
        bytes += text.utf8
        continue
      }
      if index == 0 {
        let parts = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        if parts.count == 3 {
          charset = parts[0].lowercased()
          text = parts[2]
        }
      }
      bytes += MailText.percentDecoded(text)
    }
    return MailText.text(bytes, charset: charset).text
  }

  private static func parameters(of header: String) -> [(key: String, value: String)] {
    var result: [(key: String, value: String)] = []
    var rest = header.drop { $0 != ";" }
    while rest.first == ";", result.count < 100 {
      rest = rest.dropFirst().drop(while: \.isWhitespace)
      let key = rest.prefix { $0 != "=" && $0 != ";" }
      rest = rest[key.endIndex...]
      guard rest.first == "=" else { continue }
      rest = rest.dropFirst().drop(while: \.isWhitespace)
      var value = ""
      if rest.first == "\"" {
        rest.removeFirst()
        while let sign = rest.popFirst(), sign != "\"" {
          value.append(sign == "\\" ? rest.popFirst() ?? sign : sign)
        }
        rest = rest.drop { $0 != ";" }
      } else {
        let text = rest.prefix { $0 != ";" }
        rest = rest[text.endIndex...]
        value = String(text)
        while value.last?.isWhitespace == true { value.removeLast() }
      }
      result.append((key.filter { !$0.isWhitespace }.lowercased(), value))
    }
    return result
  }
}
