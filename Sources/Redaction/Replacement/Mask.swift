/// The block that replaces hidden text, always the same.
package enum Mask {
  /// The block.
  package static let text = "[…]"

  private static let bytes = Array(text.utf8)
  private static let joints = [
    " ", "-", "–", "—", "/", ".", ",", "'", "’", "·", "\u{3000}",
  ].map { Array($0.utf8) }

  /// A text in which a mask replaces each range; the ranges are in order and do not overlap.
  static func covering(_ ranges: [Range<Int>], in source: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var start = 0
    for range in ranges {
      result += source[start..<range.lowerBound]
      result += bytes
      start = range.upperBound
    }
    result += source[start...]
    return String(decoding: result, as: UTF8.self)
  }

  /// Merges masks that only spaces, hyphens or full stops separate, so that nobody can
  /// count words.
  static func joined(_ text: String) -> String {
    guard text.utf8.contains(bytes[0]) else { return text }
    let source = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < source.count {
      guard source[index] == bytes[0], source[index...].starts(with: bytes) else {
        result.append(source[index])
        index += 1
        continue
      }
      result += bytes
      index += bytes.count
      var next = index
      while next < source.count {
        if source[next...].starts(with: bytes) {
          next += bytes.count
          index = next
        } else if let joint = joints.first(where: { source[next...].starts(with: $0) }) {
          next += joint.count
        } else {
          break
        }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// Text without invisible parts: format and control characters, which could mark who received
/// which copy, and spaces of unusual widths.
enum VisibleText {
  /// The text; line breaks become line feeds, and tabs stay.
  static func only(_ text: String) -> String {
    if text.utf8.allSatisfy({
      (UInt8(ascii: " ")...UInt8(ascii: "~")).contains($0) || $0 == "\n" || $0 == "\t"
    }) {
      return text
    }
    var kept = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      // Most characters are ASCII, and looking up a property takes long.
      if (" "..."~").contains(scalar) {
        kept.append(scalar)
        continue
      }
      if scalar == "\n" && previous == "\r" { continue }
      if scalar == "\r" {
        kept.append("\n")
      } else if scalar == "\n" || scalar == "\t" {
        kept.append(scalar)
      } else if scalar.properties.isWhitespace {
        kept.append(scalar == "\u{3000}" ? scalar : " ")
      } else if isSeen(scalar) {
        kept.append(scalar)
      }
    }
    return String(kept)
  }

  private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isDefaultIgnorableCodePoint { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .unassigned, .surrogate: return false
    default: return true
    }
  }
}

/// Searches redacted text for known terms again.
enum Sweep {
  // Each round can only shorten or mask text. Anything left after the last round is refused later.
  private static let rounds = 8

  /// - Parameter step: told how many bytes were searched in addition; what it throws ends the work.
  static func clean<Failure>(
    _ statements: [Statement], _ protection: Protection, step: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Statement] {
    var statements = statements
    for _ in 0..<rounds {
      let text = JoinedText(statements)
      let known = try protection.leaks(in: text.bytes, step: step)
      guard !known.isEmpty else { return statements }
      let findings = text.placed(
        CandidateMerge.merged(known: known, unknown: [], in: text.bytes))
      var next = 0
      while next < findings.count {
        // All findings in a block at once: there may be as many as it has words.
        let (number, block) = (findings[next].place.statement, findings[next].place.block)
        var end = next
        while end < findings.count, findings[end].place.isBeside(findings[next].place) { end += 1 }
        let bytes = Array(statements[number].blocks[block].text.utf8)
        statements[number].blocks[block].text = Mask.joined(
          Mask.covering(findings[next..<end].map(\.range), in: bytes))
        next = end
      }
    }
    return statements
  }
}
