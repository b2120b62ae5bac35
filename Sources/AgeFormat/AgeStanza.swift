internal import Sodium

/// A part of a header: the file key, wrapped for one recipient.
///
/// A first line of arguments, of which the first one names the kind, and a body in base64 lines of
/// 64 digits; the last one is shorter and may be empty.
package struct AgeStanza: Equatable, Sendable {
  /// How a line of arguments begins.
  static let prefix = Array("-> ".utf8)
  /// The digits of a full line.
  static let columns = 64

  /// The arguments, visible ASCII characters; at least one.
  package let arguments: [String]
  /// The body's bytes.
  package let body: [UInt8]

  /// The lines of the stanza, each with its end.
  var text: [UInt8] {
    var text = Array("-> \(arguments.joined(separator: " "))\n".utf8)
    var digits: [UInt8] = []
    Base64.appendDigits(of: body.rawSpan, .absent, to: &digits)
    for start in stride(from: 0, through: digits.count, by: AgeStanza.columns) {
      text += digits[start..<min(start + AgeStanza.columns, digits.count)] + [UInt8(ascii: "\n")]
    }
    return text
  }

  /// The arguments of a line without its end; nil where it is no such line.
  static func arguments(of line: ArraySlice<UInt8>) -> [String]? {
    guard line.starts(with: prefix) else { return nil }
    let words = line.dropFirst(prefix.count).split(
      separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    let areWords = words.allSatisfy { word in
      !word.isEmpty && word.allSatisfy { (0x21...0x7E).contains($0) }
    }
    guard areWords else { return nil }
    return words.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of digits without padding, such as an argument.
  ///
  /// - Returns: nil where the digits are not those of exactly so many bytes.
  static func bytes(of digits: String, count: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    let text = Array(digits.utf8)
    guard Base64.appendBytes(of: text.rawSpan, .absent, to: &bytes), bytes.count == count
    else { return nil }
    return bytes
  }

  /// Digits without padding.
  static func digits(of bytes: [UInt8]) -> String {
    var digits: [UInt8] = []
    Base64.appendDigits(of: bytes.rawSpan, .absent, to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }
}
