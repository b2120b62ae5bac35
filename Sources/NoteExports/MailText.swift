import TextEncodings

/// The encodings of mail: quoted-printable and Base64 (RFC 2045), words in headers (RFC 2047) and
/// parameters (RFC 2231).
enum MailText {
  // In bytes: more than any program writes.
  private static let longestWord = 2000

  /// Undoes quoted-printable. What is no escape stays as it is.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "=") else {
        result.append(byte)
        continue
      }
      var next = index
      while next < bytes.endIndex, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
      if next < bytes.endIndex, bytes[next] == 0x0D { next += 1 }
      if next == bytes.endIndex || bytes[next] == 0x0A {
        // The line goes on.
        index = min(next + 1, bytes.endIndex)
      } else if index + 1 < bytes.endIndex, let value = hexadecimal(bytes[index], bytes[index + 1])
      {
        result.append(value)
        index += 2
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// Undoes words such as `=?utf-8?B?…?=` in the value of a header.
  static func header(_ value: String) -> String {
    guard value.contains("=?") else { return value }
    var result = ""
    // What the words so far hold of one encoding: a character may be split between two.
    var pending: (charset: String, bytes: [UInt8])?
    func flush() {
      if let (charset, bytes) = pending { result += text(bytes, charset: charset).text }
      pending = nil
    }
    var rest = value[...]
    while !rest.isEmpty {
      guard let start = rest.firstRange(of: "=?") else { break }
      let before = rest[..<start.lowerBound]
      guard let (charset, bytes, end) = word(rest[start.upperBound...]) else {
        flush()
        result += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        continue
      }
      // Blanks between two words are none of the text.
      if pending == nil || !before.allSatisfy(\.isWhitespace) {
        flush()
        result += before
      }
      if pending?.charset != charset {
        flush()
        pending = (charset, [])
      }
      pending?.bytes += bytes
      rest = rest[end...]
    }
    flush()
    return result + rest
  }

  private static func word(
    _ text: Substring
  ) -> (charset: String, bytes: [UInt8], end: Substring.Index)? {
    // Byte by byte, and no further than needed: a header may hold a hundred thousand words.
    let bytes = text.utf8
    var marks: [Substring.Index] = []
    for index in bytes.prefix(longestWord).indices where bytes[index] == UInt8(ascii: "?") {
      marks.append(index)
      if marks.count == 3 { break }
    }
    guard marks.count == 3 else { return nil }
    let sign = bytes.index(after: marks[2])
    guard sign < bytes.endIndex, bytes[sign] == UInt8(ascii: "=") else { return nil }
    // A language may follow the charset.
    let charset = text[..<marks[0]].prefix { $0 != "*" }.lowercased()
    let end = bytes.index(after: sign)
    let encoded = Array(bytes[bytes.index(after: marks[1])..<marks[2]])
    switch text[bytes.index(after: marks[0])..<marks[1]].lowercased() {
    case "b":
      guard let bytes = Base64Text.decode(encoded) else { return nil }
      return (charset, bytes, end)
    case "q":
      let bytes = encoded.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
      return (charset, quotedPrintable(bytes[...]), end)
    default: return nil
    }
  }

  /// Bytes of a charset as a text; a charset that is not known is named.
  static func text(_ bytes: [UInt8], charset: String) -> (text: String, unknown: String?) {
    let name = charset.lowercased()
    if let text = String(validating: bytes, as: UTF8.self) { return (text, nil) }
    // One that says it is UTF-8 and is not, or says nothing, is looked at.
    let named = ["", "utf-8", "utf8"].contains(name) ? nil : TextEncoding(name: name)
    if let named, let text = named.decode(bytes[...]) { return (text, nil) }
    switch ReadText(bytes) {
    case .converted(let converted, _): return (String(decoding: converted, as: UTF8.self), nil)
    case .utf8, .unclear:
      // As good as it gets: each byte a character.
      let text = TextEncoding.windows1252.decode(
        bytes.map { [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) ? 0x3F : $0 }[...])
      return (text ?? "", name.isEmpty ? "?" : name)
    }
  }

  /// Undoes `%41`.
  static func percentDecoded(_ text: Substring) -> [UInt8] {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let value = hexadecimal(bytes[index + 1], bytes[index + 2])
      {
        result.append(value)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func hexadecimal(_ high: UInt8, _ low: UInt8) -> UInt8? {
    guard let one = digit(high), let other = digit(low) else { return nil }
    return one << 4 | other
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}

/// Base64 with line breaks, blanks and missing signs at the end, as mail has it.
enum Base64Text {
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    let signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, sign) in signs.utf8.enumerated() { values[Int(sign)] = UInt8(value) }
    values[Int(UInt8(ascii: "-"))] = 62
    values[Int(UInt8(ascii: "_"))] = 63
    return values
  }()

  /// Nil where another sign stands in it.
  static func decode(_ text: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(text.count / 4 * 3)
    var (word, bits) = (UInt32(0), 0)
    for byte in text {
      let value = values[Int(byte)]
      if value == 0xFF {
        guard [0x0A, 0x0D, 0x20, 0x09, UInt8(ascii: "=")].contains(byte) else { return nil }
        continue
      }
      word = word << 6 | UInt32(value)
      bits += 6
      if bits >= 8 {
        bits -= 8
        result.append(UInt8(truncatingIfNeeded: word >> UInt32(bits)))
      }
    }
    return result
  }
}
