/// A name as programs and word games encode it, in ways that no view of the text undoes.
enum EncodedName {
  /// The name in base64, in hexadecimal and in ROT13, folded.
  static func forms(of name: String) -> [[UInt32]] {
    let bytes = Array(name.utf8)
    guard bytes.count > 4 else { return [] }
    var texts = [base64(bytes), hexadecimal(bytes)].map { String(decoding: $0, as: UTF8.self) }
    if name.unicodeScalars.contains(where: \.isASCII) {
      texts.append(turned(name.unicodeScalars))
    }
    return texts.map { text in
      Array(FoldedWord.words(of: text).map(\.symbols).joined(separator: [NameForm.Joint.word]))
    }.filter { !$0.isEmpty }
  }

  /// The first few letters of each form of a name.
  static func beginnings(of name: String) -> [[UInt32]] {
    let bytes = Array(name.utf8.prefix(6))
    let plain = [base64(bytes), hexadecimal(bytes)].map { text in
      text.map { UInt32($0).smallCase }.filter { $0.isASCIILowercase || $0.isASCIIDigit }
    }
    guard name.unicodeScalars.contains(where: \.isASCII) else { return plain }
    let letters = FoldedLetters(turned(name.unicodeScalars.prefix(6))).letters
      .filter { !$0.traits.contains(.sign) }
    // What follows the last letter can change how it is encoded.
    return plain + [letters.dropLast().map(\.scalar)]
  }

  /// ROT13.
  private static func turned(_ name: some Sequence<Unicode.Scalar>) -> String {
    let half: UInt32 = 13
    var turned = String.UnicodeScalarView()
    for scalar in name {
      let lower = scalar.value.smallCase
      guard scalar.isASCII, lower.isASCIILowercase else {
        turned.append(scalar)
        continue
      }
      let moved = lower < Scalars.of("n")[0] ? scalar.value + half : scalar.value - half
      turned.append(Unicode.Scalar(moved) ?? scalar)
    }
    return String(turned)
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { [hexadecimalDigits[Int($0 >> 4)], hexadecimalDigits[Int($0 & 15)]] }
  }

  private static let hexadecimalDigits = Array("0123456789abcdef".utf8)

  /// Leaves out the encoding of the last bytes, so that the rest also matches where the
  /// text goes on.
  private static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count - bytes.count % 3, by: 3) {
      let value = Int(bytes[start]) << 16 | Int(bytes[start + 1]) << 8 | Int(bytes[start + 2])
      for shift in [18, 12, 6, 0] { text.append(base64Digits[value >> shift & 63]) }
    }
    return text
  }

  private static let base64Digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
