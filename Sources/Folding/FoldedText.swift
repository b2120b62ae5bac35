/// A text as searches compare it: without case, accents, compatibility forms and outer space.
package struct FoldedText: Hashable, Sendable {
  private let bytes: [UInt8]

  /// Folds a text.
  package init(_ text: String) {
    bytes = Fold.bytes(text)
  }

  /// Whether nothing is left of it.
  package var isEmpty: Bool { bytes.isEmpty }

  /// Whether another text stands in it.
  package func contains(_ other: FoldedText) -> Bool {
    guard let first = other.bytes.first else { return true }
    let last = bytes.count - other.bytes.count
    guard last >= 0 else { return false }
    return (0...last).contains { start in
      bytes[start] == first && bytes[start..<(start + other.bytes.count)] == other.bytes[...]
    }
  }
}
