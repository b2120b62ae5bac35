package import Sodium

/// What stands at the ends of a passphrase and is easily overlooked.
package struct PassphraseEdges {
  /// Whether it begins or ends with white space.
  package private(set) var hasBlanks = false
  /// Whether it begins with U+FEFF, which some editors put into files.
  package private(set) var hasByteOrderMark = false

  /// Looks at a passphrase.
  ///
  /// - Parameter passphrase: UTF-8.
  package init(of passphrase: borrowing SecretBytes) {
    guard
      let text = try? UTF8Span(
        validating: unsafe passphrase.bytes._unsafeView(as: UInt8.self))
    else { return }
    var scalars = text.makeUnicodeScalarIterator()
    var (isFirst, isBlank) = (true, false)
    while let scalar = scalars.next() {
      if isFirst && scalar == "\u{feff}" {
        hasByteOrderMark = true
        continue
      }
      isBlank = scalar.properties.isWhitespace
      if isFirst && isBlank { hasBlanks = true }
      isFirst = false
    }
    if isBlank { hasBlanks = true }
  }
}
