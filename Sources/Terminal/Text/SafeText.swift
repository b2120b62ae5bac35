/// Text of unknown origin made safe to show: nothing in it steers a terminal, reorders what stands
/// around it or hides.
///
/// Offending characters become visible as `\u{1b}`, bytes that are not UTF-8 as `\x{ff}`.
package enum SafeText {
  /// For names, titles and messages: line breaks and tabs are made visible too.
  package static func line(_ text: String) -> String {
    escaped(text, keepsLayout: false)
  }

  /// For bodies: line feeds and tabs stay, CR LF becomes LF.
  package static func block(_ text: String) -> String {
    escaped(text, keepsLayout: true)
  }

  /// One cluster of a line that is being edited.
  ///
  /// - Parameter follower: what stands behind it: a joiner at its end may join with that.
  /// - Returns: the cluster, visible where it would act or hide; a mark without a letter stands on
  ///   a dotted circle.
  package static func shown(_ character: Character, before follower: Unicode.Scalar?) -> String {
    let text = escaped(String(character), keepsLayout: false, before: follower)
    return DisplayWidth.columns(of: text) == 0 ? "\u{25cc}" + text : text
  }

  private static func escaped(
    _ text: String, keepsLayout: Bool, before follower: Unicode.Scalar? = nil
  ) -> String {
    if isHarmless(text, keepsLayout: keepsLayout) { return text }
    // Bytes, since a view of scalars copies all of itself whenever several are appended.
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var work = LongWork()
    var scalars = text.unicodeScalars.makeIterator()
    var previous: Unicode.Scalar?
    var current = scalars.next()
    while let scalar = current, work.goesOn() {
      let following = scalars.next()
      let next = following ?? follower
      if isKept(scalar, after: previous, before: next, keepsLayout: keepsLayout) {
        append(scalar, to: &result)
      } else if !(keepsLayout && scalar == "\r" && next == "\n") {
        result += "\\u{\(hexadecimal(scalar.value))}".utf8
      }
      previous = scalar
      current = following
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if scalar.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes += UTF8.encode(scalar).map { Array($0) } ?? []
    }
  }

  /// Whether a text holds nothing that acts on a terminal: the last look before text is drawn.
  static func isInert(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { (0x20..<0x7f).contains($0) }
      || text.unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        // Controls, and what reorders the text around it.
        case 0..<0x20, 0x7f..<0xa0, 0x61c, 0x200e, 0x200f, 0x2028...0x202e, 0x2066...0x2069: false
        default: true
        }
      }
  }

  /// Plain ASCII, which most text is, needs no second look.
  private static func isHarmless(_ text: String, keepsLayout: Bool) -> Bool {
    let bytes = text.utf8Span.span
    if bytes.arePrintableASCII { return true }
    for place in bytes.indices {
      let byte = bytes[place]
      let isKept = byte >= 0x20 && byte < 0x7f || keepsLayout && (byte == 0x0a || byte == 0x09)
      guard isKept else { return false }
    }
    return true
  }

  private static func isKept(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?,
    keepsLayout: Bool
  ) -> Bool {
    switch scalar {
    case "\n", "\t": return keepsLayout
    // A cluster may join with these; alone or between other letters they only hide.
    case "\u{200c}", "\u{200d}":
      guard let previous, let next else { return false }
      return (joins(previous) && joins(next))
        || (scalar == "\u{200d}" && isPictorial(previous) && isPictorial(next))
    default:
      switch scalar.properties.generalCategory {
      // Controls; format characters, which hold the bidirectional overrides and isolates, zero
      // width spaces, tags and soft hyphens; line and paragraph separators; half of a pair.
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return false
      default: return true
      }
    }
  }

  /// Scripts whose spelling needs the joiners: Arabic with its kin, and those of India.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x08ff, 0x0900...0x0dff, 0xfb50...0xfdff, 0xfe70...0xfefc: return true
    default: return false
    }
  }

  /// Emoji, and what may stand between one and the joiner.
  private static func isPictorial(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{fe0f}" || (scalar.value > 0xff && scalar.properties.isEmoji)
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    String(value, radix: 16)
  }
}

extension Span<UInt8> {
  /// Whether all bytes are printable ASCII, 0x20 to 0x7e, as most text is; eight are looked at
  /// together.
  var arePrintableASCII: Bool {
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let words = unsafe self.bytes
    var place = 0
    while place + 8 <= count {
      let word = unsafe words.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
      // The high bit of some byte is set where one is above 0x7f, below 0x20 or 0x7f.
      if (word | (word &- 0x20 &* ones) | (word &+ ones)) & highs != 0 { return false }
      place += 8
    }
    while place < count {
      guard self[place] >= 0x20 && self[place] < 0x7f else { return false }
      place += 1
    }
    return true
  }
}
