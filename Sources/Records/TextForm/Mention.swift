import Markdown

/// `@slug` in a body: a person, or any record that has a slug.
package struct Mention: Equatable, Sendable {
  /// Its bytes in the body, `@` included.
  package let range: Range<Int>
  /// The longest text after `@` that could be a slug.
  package let text: String

  /// Finds the mentions of a body.
  ///
  /// An `@` after an ASCII letter or digit, or one of `._-+/@`, is part of an address.
  ///
  /// - Parameter withCode: whether code is searched too. Nobody refers to a record there, but what
  ///   is to be redacted is redacted everywhere.
  package static func find(in body: [UInt8], withCode: Bool = false) -> [Mention] {
    guard body.contains(UInt8(ascii: "@")) else { return [] }
    let bytes = withCode ? body : Document.withoutCode(body)
    let sign = UInt8(ascii: "@")
    var mentions: [Mention] = []
    var index = 0
    while let at = bytes[index...].firstIndex(of: sign) {
      index = at + 1
      if at > 0, isAddressByte(bytes[at - 1]) { continue }
      var text = String.UnicodeScalarView()
      var end = index
      // A slug is short; a word that is longer cannot be one.
      let limit = min(index + Slug.maximumSize, bytes.count)
      for scalar in Substring(decoding: bytes[index..<limit], as: UTF8.self).unicodeScalars {
        let isSign = scalar == "-" || scalar == "_" || scalar == "."
        guard isSign || Slug.isWordScalar(scalar) else { break }
        text.append(scalar)
        end += UTF8.width(scalar)
      }
      while let last = text.last, last == "-" || last == "_" || last == "." {
        text.removeLast()
        end -= 1
      }
      guard Slug.isValid(String(text)) else { continue }
      mentions.append(Mention(range: at..<end, text: String(text)))
      index = end
    }
    return mentions
  }

  /// The slug that is meant: the whole text, or, since Chinese and Japanese do not separate words,
  /// its longest known beginning that is followed by a character beyond ASCII.
  ///
  /// - Returns: nil if no part of it is known.
  package func slug(where isKnown: (String) -> Bool) -> String? {
    if isKnown(text) { return text }
    var prefix = text
    while let removed = prefix.popLast(), let last = prefix.last {
      if removed.isASCII && last.isASCII { continue }
      if isKnown(prefix) { return prefix }
    }
    return nil
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "@"):
      true
    default: false
    }
  }
}
