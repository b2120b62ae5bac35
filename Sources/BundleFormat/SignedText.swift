/// A text and, behind it between two lines, a signature file.
package enum SignedText {
  private static let begin = Array("-----BEGIN MINISIGN SIGNATURE-----\n".utf8)
  private static let end = Array("-----END MINISIGN SIGNATURE-----\n".utf8)

  /// A text with its signature. What is signed is all of the text, up to the first of the two lines.
  ///
  /// - Parameter text: ends with a line's end.
  package static func joined(_ text: [UInt8], signature: [UInt8]) -> [UInt8] {
    text + begin + signature + end
  }

  /// The text and the signature of a file; no signature where nothing like one ends the file.
  package static func parts(of file: [UInt8]) -> (text: [UInt8], signature: [UInt8]?) {
    guard file.suffix(end.count).elementsEqual(end) else { return (file, nil) }
    let content = file.dropLast(end.count)
    // The last one: a text may quote another.
    var place = content.count - begin.count
    while place >= 0 {
      let isLine = place == 0 || content[place - 1] == UInt8(ascii: "\n")
      if isLine, content[place..<(place + begin.count)].elementsEqual(begin) {
        return (Array(content[..<place]), Array(content[(place + begin.count)...]))
      }
      place -= 1
    }
    return (file, nil)
  }
}
