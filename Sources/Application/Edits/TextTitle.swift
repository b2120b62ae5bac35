/// Titles of texts that come without one.
package enum TextTitle {
  /// A text without a title is found again by its first line; 80 characters of it at the most.
  package static func firstLine(of body: [UInt8]) -> String {
    let line = body.split(separator: UInt8(ascii: "\n"), maxSplits: 1).first ?? []
    return String(String(decoding: line, as: UTF8.self).prefix(80))
  }
}
