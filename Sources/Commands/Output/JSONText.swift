import FoundationEssentials
import Terminal

/// JSON as results show it.
enum JSONText {
  /// A value with sorted keys; characters that a terminal would act on are escaped.
  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return safe(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// A string with its quotes, on one line.
  static func quoted(_ text: String) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    return safe(String(decoding: try encoder.encode(text), as: UTF8.self))
  }

  private static func safe(_ text: String) -> String {
    // Text in printable ASCII, as most is, needs no check of its scalars.
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0A }) { return text }
    var safe = ""
    for scalar in text.unicodeScalars {
      if isHarmless(scalar) {
        safe.unicodeScalars.append(scalar)
      } else {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          safe += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      }
    }
    return safe
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    (" "..."~").contains(scalar) || scalar == "\n"
      || SafeText.line(String(scalar)) == String(scalar)
  }
}
