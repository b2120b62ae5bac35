internal import Sodium

/// Reads a header from the pieces of a file as they come.
///
/// ```swift
/// var reader = AgeHeaderReader()
/// while true {
///   let piece = … // the next bytes of the file, without armor
///   if let header = try reader.update(piece) { … }
/// }
/// ```
package struct AgeHeaderReader: Sendable {
  /// The largest header, in bytes: some 600 post-quantum recipients. The format has no limit, and
  /// all of a header is held in memory before anything of it is authenticated.
  package static let limit = 1 << 20

  private enum Expected {
    case version, stanza, bodyLine, stanzaOrEnd
  }

  private var bytes: [UInt8] = []
  private var lineStart = 0
  private var expected = Expected.version
  private var stanzas: [AgeStanza] = []
  private var arguments: [String] = []
  private var digits: [UInt8] = []

  /// What came after the header; to be given on to the payload.
  package private(set) var rest: [UInt8] = []

  /// Begins before the first byte.
  package init() {}

  /// Reads a piece.
  ///
  /// - Returns: the header where it is complete; the piece's other bytes are then in `rest`. The
  ///   reader must not be used any more.
  /// - Throws: `notAge`, `unsupportedVersion`, `malformedHeader`, `malformedStanza`,
  ///   `passphraseNotAlone`, `headerTooLarge`.
  package mutating func update(_ piece: [UInt8]) throws(AgeError) -> AgeHeader? {
    var place = piece.startIndex
    while place < piece.endIndex {
      let end = piece[place...].firstIndex(of: UInt8(ascii: "\n"))
      let part = piece[place..<(end ?? piece.endIndex)]
      guard bytes.count + part.count < AgeHeaderReader.limit else {
        if case .version = expected { throw .notAge }
        throw .headerTooLarge
      }
      bytes += part
      place = end.map { $0 + 1 } ?? piece.endIndex
      // A file of something else may have no line end for long.
      if case .version = expected { try checkVersion(isWhole: end != nil) }
      guard end != nil else { return nil }
      // A copy: a slice would make the array be copied as a whole when it grows.
      let line = Array(bytes[lineStart...])
      bytes.append(UInt8(ascii: "\n"))
      lineStart = bytes.count
      if let header = try take(line[...]) {
        rest = Array(piece[place...])
        return header
      }
    }
    return nil
  }

  /// Says what a file lacks that has ended before its header did.
  package func endedEarly() -> AgeError {
    // Nothing at all, or a beginning that may have become one.
    bytes.isEmpty ? .notAge : .truncatedHeader
  }

  private func checkVersion(isWhole: Bool) throws(AgeError) {
    let expected = AgeHeader.version
    guard bytes != expected else { return }
    if !isWhole && expected.starts(with: bytes) { return }
    let name = expected.prefix { $0 != UInt8(ascii: "1") }
    guard bytes.starts(with: name) else {
      throw .notAge
    }
    throw .unsupportedVersion
  }

  private mutating func take(_ line: ArraySlice<UInt8>) throws(AgeError) -> AgeHeader? {
    switch expected {
    case .version:
      expected = .stanza
    case .stanza, .stanzaOrEnd:
      if case .stanzaOrEnd = expected, line.starts(with: AgeHeader.footer) {
        return try header(endingWith: line)
      }
      guard let words = AgeStanza.arguments(of: line) else { throw .malformedHeader }
      arguments = words
      digits = []
      expected = .bodyLine
    case .bodyLine:
      guard line.count <= AgeStanza.columns else { throw .malformedHeader }
      digits += line
      if line.count < AgeStanza.columns {
        var body: [UInt8] = []
        guard Base64.appendBytes(of: digits.rawSpan, .absent, to: &body)
        else { throw .malformedHeader }
        stanzas.append(AgeStanza(arguments: arguments, body: body))
        expected = .stanzaOrEnd
      }
    }
    return nil
  }

  private func header(endingWith line: ArraySlice<UInt8>) throws(AgeError) -> AgeHeader {
    let digits = line.dropFirst(AgeHeader.footer.count)
    guard digits.first == UInt8(ascii: " "),
      let code = AgeStanza.bytes(
        of: String(decoding: digits.dropFirst(), as: UTF8.self), count: AgeHeader.codeSize)
    else { throw .malformedHeader }
    // The code covers all but itself, the blank before it and the line's end.
    let authenticated = Array(bytes.dropLast(digits.count + 1))
    return try AgeHeader(stanzas: stanzas, code: code, authenticated: authenticated)
  }
}
