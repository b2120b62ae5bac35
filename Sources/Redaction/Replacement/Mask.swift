/// What stands in the place of something that is not told: always the same.
package enum Mask {
  /// The block.
  package static let text = "[…]"

  /// Makes masks that only blanks, hyphens or points part into one, so that nobody can count words.
  static func joined(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let found = rest.firstRange(of: Mask.text) {
      result += rest[..<found.lowerBound]
      result += Mask.text
      rest = rest[found.upperBound...]
      while true {
        let next = rest.drop { " -–—/.,'’·\u{3000}".contains($0) }
        guard next.hasPrefix(Mask.text) else { break }
        rest = next.dropFirst(Mask.text.count)
      }
    }
    return result + rest
  }
}
