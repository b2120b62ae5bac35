/// A name as programs and games of letters encode it: what no view of the text undoes.
enum EncodedName {
  /// The name in base64, in hexadecimal and with the alphabet turned by half, folded.
  static func forms(of name: String) -> [[UInt32]] {
    let bytes = Array(name.utf8)
    guard bytes.count > 4 else { return [] }
    let turned = name.unicodeScalars.map { scalar -> Unicode.Scalar in
      let lower = scalar.value | 0x20
      guard scalar.isASCII, (0x61...0x7A).contains(lower) else { return scalar }
      return Unicode.Scalar(lower < 0x6E ? scalar.value + 13 : scalar.value - 13) ?? scalar
    }
    var texts = [base64(bytes), hexadecimal(bytes)]
    if name.unicodeScalars.contains(where: \.isASCII) {
      texts.append(String(String.UnicodeScalarView(turned)))
    }
    return texts.map { text in
      Array(FoldedWord.words(of: text).map(\.symbols).joined(separator: [NameForm.Joint.word]))
    }.filter { !$0.isEmpty }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Without what encodes the end: as it stands also where the text goes on.
  private static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count - bytes.count % 3, by: 3) {
      let value = Int(bytes[start]) << 16 | Int(bytes[start + 1]) << 8 | Int(bytes[start + 2])
      for shift in [18, 12, 6, 0] { text.append(alphabet[value >> shift & 63]) }
    }
    return text
  }
}
