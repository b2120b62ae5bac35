internal import Sodium

/// The text form of an age file, for places that take text only: base64 between two lines.
package enum AgeArmor {
  static let beginLine = Array("-----BEGIN AGE ENCRYPTED FILE-----".utf8)
  static let endLine = Array("-----END AGE ENCRYPTED FILE-----".utf8)
  /// The digits of a full line.
  static let columns = 64
  /// The bytes of a full line.
  static let bytesPerLine = 48
  /// White space that may be before the first line, and behind the last one, in bytes.
  static let whiteSpaceLimit = 1024

  static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}

/// Turns the bytes of an age file into armor.
package struct AgeArmorWriter: Sendable {
  private var waiting: [UInt8] = []
  private var hasBegun = false

  /// Begins before the first byte.
  package init() {}

  /// Takes bytes of the file.
  ///
  /// - Parameters:
  ///   - piece: the next bytes.
  ///   - out: gets the lines that are complete.
  package mutating func update(_ piece: [UInt8], into out: inout [UInt8]) {
    begin(&out)
    waiting += piece
    let whole = waiting.count / AgeArmor.bytesPerLine * AgeArmor.bytesPerLine
    for start in stride(from: 0, to: whole, by: AgeArmor.bytesPerLine) {
      appendLine(start..<(start + AgeArmor.bytesPerLine), to: &out)
    }
    waiting.removeFirst(whole)
  }

  /// Ends the armor.
  ///
  /// - Parameter out: gets the rest of it.
  package mutating func finish(into out: inout [UInt8]) {
    begin(&out)
    if !waiting.isEmpty { appendLine(0..<waiting.count, to: &out) }
    out += AgeArmor.endLine + [UInt8(ascii: "\n")]
  }

  private mutating func begin(_ out: inout [UInt8]) {
    if !hasBegun { out += AgeArmor.beginLine + [UInt8(ascii: "\n")] }
    hasBegun = true
  }

  private func appendLine(_ range: Range<Int>, to out: inout [UInt8]) {
    Base64.appendDigits(of: waiting.rawSpan.extracting(range), .required, to: &out)
    out.append(UInt8(ascii: "\n"))
  }
}
