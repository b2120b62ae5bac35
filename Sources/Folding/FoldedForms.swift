/// The folded forms of a name: the fold itself, and the one in which German umlauts are written out.
///
/// A fold takes `Müller` as `muller`. Passports, tickets and mail addresses have `Mueller`. Two names are
/// the same if they share a form. `blue` is not `blu`: letters without dots are never written out, and
/// what is written out is never drawn together.
package struct FoldedForms: Sendable, Hashable {
  /// The forms, the fold first. There is at least one.
  package let all: [FoldedText]

  /// Folds a name.
  package init(_ text: String) {
    let plain = FoldedText(text)
    if let spelled = Umlauts.writtenOut(text) {
      all = [plain, FoldedText(spelled)]
    } else {
      all = [plain]
    }
  }

  /// The fold.
  package var plain: FoldedText { all[0] }

  /// Whether nothing is left of it.
  package var isEmpty: Bool { plain.isEmpty }

  /// Whether both are the same name.
  package func isSame(as other: FoldedForms) -> Bool {
    pairs(with: other) { $0 == $1 }
  }

  /// Whether this name begins with another one.
  package func begins(with other: FoldedForms) -> Bool {
    pairs(with: other) { $0.begins(with: $1) }
  }

  /// Whether another text occurs in this name, within words too.
  package func contains(_ other: FoldedForms) -> Bool {
    pairs(with: other) { $0.contains($1) }
  }

  /// Whether another text occurs in this name as words of its own.
  package func names(_ other: FoldedForms) -> Bool {
    pairs(with: other) { $0.names($1) }
  }

  private func pairs(
    with other: FoldedForms, _ areWanted: (FoldedText, FoldedText) -> Bool
  ) -> Bool {
    all.contains { one in other.all.contains { areWanted(one, $0) } }
  }
}

/// `ä`, `ö` and `ü`, which are written `ae`, `oe` and `ue` where there are no dots.
package enum Umlauts {
  private static let dots: Unicode.Scalar = "\u{308}"
  private static let vowels: [Unicode.Scalar: Unicode.Scalar] = [
    "ä": "a", "ö": "o", "ü": "u", "Ä": "A", "Ö": "O", "Ü": "U",
  ]
  private static let bare: Set<Unicode.Scalar> = ["a", "o", "u", "A", "O", "U"]

  /// A text with its umlauts written out; nil where it has none.
  package static func writtenOut(_ text: String) -> String? {
    // Most names are told by their bytes to have none.
    guard text.utf8.contains(where: { $0 == 0xC3 || $0 == 0xCC }) else { return nil }
    let scalars = text.unicodeScalars
    guard scalars.contains(where: { vowels[$0] != nil || $0 == dots }) else { return nil }
    var result = String.UnicodeScalarView()
    var found = false
    for scalar in scalars {
      if let vowel = vowels[scalar] {
        result.append(vowel)
        result.append("e")
        found = true
      } else if scalar == dots, let last = result.last, bare.contains(last) {
        result.append("e")
        found = true
      } else {
        result.append(scalar)
      }
    }
    return found ? String(result) : nil
  }

  /// Whether a text is one umlaut, in either normal form.
  package static func isOne(_ text: UnsafeRawBufferPointer) -> Bool {
    let scalars = unsafe String(decoding: text, as: UTF8.self).unicodeScalars
    guard let first = scalars.first else { return false }
    return vowels[first] != nil || (bare.contains(first) && scalars.dropFirst().first == dots)
  }

  /// The ways in which a folded text may stand for one with umlauts: `mueller` for `müller`.
  ///
  /// - Returns: each with one pair of letters or several drawn together, and the places in it of the
  ///   letters that have to be umlauts in a text. Nothing for a text with many such pairs.
  package static func drawnTogether(_ folded: [UInt8]) -> [(bytes: [UInt8], umlauts: [Int])] {
    let pairs = pairs(folded)
    guard !pairs.isEmpty, pairs.count <= mostPairs else { return [] }
    return (1..<(1 << pairs.count)).map { choice in
      let chosen = pairs.enumerated().filter { choice >> $0.offset & 1 == 1 }.map(\.element)
      let dropped = Set(chosen.map { $0 + 1 })
      let bytes = folded.indices.filter { !dropped.contains($0) }.map { folded[$0] }
      let umlauts = chosen.enumerated().map { $0.element - $0.offset }
      return (bytes, umlauts)
    }
  }

  /// Whether `drawnTogether` leaves out ways in which a folded text may be written.
  package static func areMore(_ folded: [UInt8]) -> Bool {
    let que = Array("que".utf8)
    return pairs(folded).count > mostPairs
      || folded.indices.contains { folded[$0...].starts(with: que) }
  }

  /// The places of pairs of letters that may stand for an umlaut.
  private static func pairs(_ folded: [UInt8]) -> [Int] {
    folded.indices.dropLast().filter { place in
      guard folded[place + 1] == UInt8(ascii: "e") else { return false }
      switch folded[place] {
      case UInt8(ascii: "a"), UInt8(ascii: "o"): return true
      // `que` is no `qü`.
      case UInt8(ascii: "u"): return place == 0 || folded[place - 1] != UInt8(ascii: "q")
      default: return false
      }
    }
  }

  // A name has no more; each doubles what has to be looked for.
  private static let mostPairs = 3
}
