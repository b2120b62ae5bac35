internal import Sodium

/// Takes the armor off a file, where it has one.
///
/// Taken as age takes it: lines end with LF or CR LF, the last one may have no end, and white space
/// may be before the first line and behind the last one, up to 1024 bytes each. Refused: headers, a
/// checksum, blank lines and white space within, lines of another length, and base64 with missing
/// padding or with spare bits that are not zero.
package struct AgeArmorReader: Sendable {
  private enum Expected {
    case beginLine, line, endLine, nothing
  }

  private let isDetecting: Bool
  private var expected = Expected.beginLine
  // A line that is not complete yet; or, before it is known whether there is an armor, all bytes.
  private var waiting: [UInt8] = []
  private var whiteSpace = 0

  /// Whether the file has an armor; nil where too little of it was seen.
  package private(set) var isArmored: Bool?

  /// Begins before the first byte.
  ///
  /// - Parameter isDetecting: whether a file without an armor passes unchanged.
  package init(isDetecting: Bool = true) {
    self.isDetecting = isDetecting
    isArmored = isDetecting ? nil : true
  }

  /// Takes bytes of the file.
  ///
  /// - Parameters:
  ///   - piece: the next bytes.
  ///   - out: gets bytes without armor.
  /// - Throws: `malformedArmor`.
  package mutating func update(_ piece: [UInt8], into out: inout [UInt8]) throws(AgeError) {
    if isArmored == false {
      out += piece
      return
    }
    var piece = piece
    if isArmored == nil {
      waiting += piece
      guard let found = detection() else { return }
      isArmored = found
      piece = waiting
      waiting = []
      if !found {
        out += piece
        return
      }
    }
    var place = 0
    while place < piece.count {
      if case .nothing = expected {
        try skip(piece[place...])
        return
      }
      let end = piece[place...].firstIndex(of: UInt8(ascii: "\n"))
      waiting += piece[place..<(end ?? piece.count)]
      place = end.map { $0 + 1 } ?? piece.count
      // White space apart, no line is longer than 64 digits and a CR.
      guard waiting.count <= AgeArmor.whiteSpaceLimit else { throw .malformedArmor }
      if end != nil { try takeLine(hasEnd: true, into: &out) }
    }
  }

  /// Ends the file.
  ///
  /// - Parameter out: gets the rest of a file without armor.
  /// - Throws: `malformedArmor`.
  package mutating func finish(into out: inout [UInt8]) throws(AgeError) {
    switch isArmored {
    case .some(false): return
    case nil:
      out += waiting
      waiting = []
    case .some(true):
      if !waiting.isEmpty { try takeLine(hasEnd: false, into: &out) }
      guard case .nothing = expected else { throw .malformedArmor }
    }
  }

  /// Whether what was seen so far is the beginning of an armor; nil where it may become one.
  private func detection() -> Bool? {
    let text = waiting.drop(while: AgeArmor.isWhiteSpace)
    if waiting.count - text.count > AgeArmor.whiteSpaceLimit { return false }
    if text.count < AgeArmor.beginLine.count {
      return AgeArmor.beginLine.starts(with: text) ? nil : false
    }
    return text.starts(with: AgeArmor.beginLine)
  }

  private mutating func skip(_ bytes: ArraySlice<UInt8>) throws(AgeError) {
    whiteSpace += bytes.count
    guard whiteSpace <= AgeArmor.whiteSpaceLimit, bytes.allSatisfy(AgeArmor.isWhiteSpace)
    else { throw .malformedArmor }
  }

  private mutating func takeLine(hasEnd: Bool, into out: inout [UInt8]) throws(AgeError) {
    let line = waiting.last == UInt8(ascii: "\r") ? waiting.dropLast() : waiting[...]
    defer { waiting.removeAll(keepingCapacity: true) }
    switch expected {
    case .beginLine:
      if line.allSatisfy(AgeArmor.isWhiteSpace) {
        whiteSpace += waiting.count + (hasEnd ? 1 : 0)
        guard whiteSpace <= AgeArmor.whiteSpaceLimit else { throw .malformedArmor }
        return
      }
      guard line.elementsEqual(AgeArmor.beginLine) else { throw .malformedArmor }
      whiteSpace = 0
      expected = .line
    case .line where !line.elementsEqual(AgeArmor.endLine):
      let known = out.count
      let digits = Array(line)
      guard digits.count <= AgeArmor.columns, !digits.isEmpty,
        Base64.appendBytes(of: digits.rawSpan, .required, to: &out)
      else { throw .malformedArmor }
      if out.count - known < AgeArmor.bytesPerLine { expected = .endLine }
    case .line, .endLine:
      guard line.elementsEqual(AgeArmor.endLine) else { throw .malformedArmor }
      expected = .nothing
    case .nothing:
      throw .malformedArmor
    }
  }
}
